/** The yearly Strengths and Difficulties Questionnaire. */

import type { CadenceRule } from '../../kinds/types.ts';

export const strengthsAndDifficultiesHealthGuidance = {
  id: 'cadence/strengths-and-difficulties-health-guidance',
  kind: 'cadence',
  subject: 'strengths-and-difficulties-questionnaire',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      ages: { from: 4, under: 17 },
      intervals: [{ within: { years: 1 } }],
      cites: ['sdq-annual'],
    },
  ],
} as const satisfies CadenceRule;
