/** One authority’s procedures for its homes, kept as an example of a local rule. */

import type { Source, Statement } from '../core/source.ts';

export const carePlanUpdateAfterReview = {
  id: 'care-plan-update-after-review',
  source: 'slough-manual',
  at: 'Reviews',
  says: 'After a review, the updated care plan is sent round within 10 working days.',
  basis: 'local-policy',
  grade: 'secondary',
} as const satisfies Statement;

export const sloughManual = {
  id: 'slough-manual',
  title: 'Slough children’s homes manual',
  short: 'Slough manual',
  from: null,
  statements: [carePlanUpdateAfterReview],
} as const satisfies Source;
