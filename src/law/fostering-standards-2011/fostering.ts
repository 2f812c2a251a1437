/** Supervision of foster carers, and visits without notice. */

import type { CadenceRule, ConditionRule } from '../../kinds/types.ts';

export const unannouncedVisitFosteringStandards = {
  id: 'cadence/unannounced-visit-fostering-standards',
  kind: 'cadence',
  subject: 'foster-carer-unannounced-visit',
  during: 'foster-carer-approval',
  owedBy: 'fostering-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'national-policy',
      intervals: [{ within: { years: 1 } }],
      cites: ['foster-supervision'],
    },
  ],
} as const satisfies CadenceRule;

export const carerSupervisionFosteringStandards = {
  id: 'cadence/carer-supervision-fostering-standards',
  kind: 'condition',
  subject: 'foster-carer-supervision',
  during: 'foster-carer-approval',
  owedBy: 'fostering-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'national-policy',
      holds: ['supervisor-named', 'supervisor-qualified', 'supervision-meetings-held'],
      owed: true,
      cites: ['foster-supervision'],
    },
  ],
} as const satisfies ConditionRule;
