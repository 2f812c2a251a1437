/** Visits to a privately fostered child. */

import type { CadenceRule } from '../../kinds/types.ts';

export const privateFosteringVisit = {
  id: 'cadence/private-fostering-visit',
  kind: 'cadence',
  subject: 'private-fostering-visit',
  during: 'private-fostering',
  owedBy: 'social-worker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statute',
      intervals: [{ when: { upToAnniversary: 1 }, within: { weeks: 6 } }, { within: { weeks: 12 } }],
      cites: ['foster-private-visits', 'calc-week', 'calc-interval-max'],
    },
  ],
} as const satisfies CadenceRule;
