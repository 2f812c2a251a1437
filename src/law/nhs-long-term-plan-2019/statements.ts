/** The national commitment to keyworkers for children and young people with a learning disability, autism or both. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const nhsLongTermPlan2019 = {
  id: 'nhs-long-term-plan-2019',
  title: 'The NHS Long Term Plan (2019)',
  short: 'NHS Long Term Plan',
  from: null,
  jurisdiction: 'England',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'keyworker-commitment': {
      at: 'keyworkers',
      says: 'By 2023/24, children and young people with the most complex needs have a designated keyworker; inpatients and those at risk of admission come first.',
      basis: 'national-policy',
      grade: 'primary',
    },
  },
} as const satisfies Source;
