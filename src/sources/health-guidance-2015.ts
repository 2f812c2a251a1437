/** Statutory guidance on the health of looked-after children. */

import type { Source, Statement } from '../core/source.ts';

export const healthInitial20wd = {
  id: 'health-initial-20wd',
  source: 'health-guidance-2015',
  at: 'Initial health assessment',
  says: 'The initial health assessment is completed within 20 working days of the child’s entering care.',
  basis: 'statutory-guidance',
  grade: 'secondary',
} as const satisfies Statement;

export const sdqAnnual = {
  id: 'sdq-annual',
  source: 'health-guidance-2015',
  at: 'Strengths and Difficulties Questionnaire',
  says: 'For each looked-after child from 4 to 16, the carer completes the carers’ version of the Strengths and Difficulties Questionnaire once a year.',
  basis: 'statutory-guidance',
  grade: 'unverified',
} as const satisfies Statement;

export const healthGuidance2015 = {
  id: 'health-guidance-2015',
  title: 'Promoting the health and well-being of looked-after children (2015)',
  short: 'Health guidance 2015',
  from: null,
  statements: [healthInitial20wd, sdqAnnual],
} as const satisfies Source;
