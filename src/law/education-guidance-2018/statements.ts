/** Statutory guidance on the education of looked-after children: when a personal education plan is begun, ready and reviewed. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const educationGuidance2018 = {
  id: 'education-guidance-2018',
  title: 'Promoting the education of looked-after children and previously looked-after children (2018)',
  short: 'Education guidance 2018',
  from: null,
  jurisdiction: 'England',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'pep-initiate': {
      at: 'Personal education plan: beginning it',
      says: 'The personal education plan is begun before the placement or, in an emergency, within 10 working days of the child’s becoming looked after.',
      basis: 'statutory-guidance',
      grade: 'secondary',
    },
    'pep-for-first-review': {
      at: 'Personal education plan: the first review of the case',
      says: 'The personal education plan is ready in time for the first review of the case, which is due within 20 working days of the child’s becoming looked after.',
      basis: 'statutory-guidance',
      grade: 'secondary',
    },
    'pep-termly': {
      at: 'Personal education plan: reviewing it',
      says: 'The personal education plan is reviewed in each school term.',
      basis: 'statutory-guidance',
      grade: 'secondary',
    },
  },
} as const satisfies Source;
