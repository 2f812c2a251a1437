/** To whom Slough sends the care plan, and how soon. */

import type { DeadlineRule } from '../../kinds/types.ts';

export const carePlanCirculationSlough = {
  id: 'cadence/care-plan-circulation-slough',
  kind: 'deadline',
  subject: 'care-plan-circulation',
  during: 'looked-after',
  by: 'slough',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      event: 'cla-review',
      lines: [{ within: { workingDays: 10 } }],
      follows: true,
      cites: ['care-plan-update-after-review'],
    },
  ],
} as const satisfies DeadlineRule;
