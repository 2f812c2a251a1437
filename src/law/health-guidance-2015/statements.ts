/** Statutory guidance on the health of looked-after children. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const healthGuidance2015 = {
  id: 'health-guidance-2015',
  title: 'Promoting the health and well-being of looked-after children (2015)',
  short: 'Health guidance 2015',
  from: null,
  jurisdiction: 'England',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'health-initial-20wd': {
      at: 'Initial health assessment',
      says: 'The initial health assessment is completed within 20 working days of the child’s entering care.',
      basis: 'statutory-guidance',
      grade: 'secondary',
    },
    'sdq-annual': {
      at: 'Strengths and Difficulties Questionnaire',
      says: 'For each looked-after child from 4 to 16, the carer completes the carers’ version of the Strengths and Difficulties Questionnaire once a year.',
      basis: 'statutory-guidance',
      grade: 'unverified',
    },
  },
} as const satisfies Source;
