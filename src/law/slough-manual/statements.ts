/** One authority’s procedures for its homes, kept as an example of a local rule. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const sloughManual = {
  id: 'slough-manual',
  title: 'Slough children’s homes manual',
  short: 'Slough manual',
  from: null,
  jurisdiction: 'England',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'care-plan-update-after-review': {
      at: 'Reviews',
      says: 'After a review, the updated care plan is sent round within 10 working days.',
      basis: 'local-policy',
      grade: 'secondary',
    },
  },
} as const satisfies Source;
