/** Supervision and appraisal of a home’s staff. */

import type { LocalDate } from '../../core/date.ts';
import type { CadenceRule, ConditionRule } from '../../kinds/types.ts';

export const staffSupervision = {
  id: 'cadence/staff-supervision',
  kind: 'condition',
  subject: 'staff-supervision',
  during: 'home-employment',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      holds: 'practice-supervised',
      owed: true,
      cites: ['home-staff-supervision'],
    },
  ],
} as const satisfies ConditionRule;

export const staffAppraisal = {
  id: 'cadence/staff-appraisal',
  kind: 'cadence',
  subject: 'staff-appraisal',
  during: 'home-employment',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [{ within: { years: 1 } }],
      cites: ['home-staff-supervision', 'calc-interval-max'],
    },
  ],
} as const satisfies CadenceRule;
