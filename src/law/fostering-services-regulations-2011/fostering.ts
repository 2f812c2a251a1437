/** How often a foster carer’s approval is reviewed. */

import type { CadenceRule, DeadlineRule } from '../../kinds/types.ts';

export const fosterApprovalReview = {
  id: 'cadence/foster-approval-review',
  kind: 'cadence',
  subject: 'foster-approval-review',
  during: 'foster-carer-approval',
  owedBy: 'fostering-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statute',
      intervals: [{ within: { years: 1 } }],
      cites: ['foster-approval-review-first', 'foster-approval-review-next', 'calc-interval-max', 'calc-short-month'],
    },
  ],
} as const satisfies CadenceRule;

export const fosterFirstReviewToPanel = {
  id: 'cadence/foster-first-review-to-panel',
  kind: 'deadline',
  subject: 'foster-first-review-to-panel',
  during: 'foster-carer-approval',
  owedBy: 'fostering-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statute',
      event: 'first-review-of-approval',
      lines: [{}],
      follows: true,
      cites: ['foster-first-review-panel'],
    },
  ],
} as const satisfies DeadlineRule;
