/** The statutory guidance that goes with the Care Planning Regulations 2010. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const carePlanningGuidance2015 = {
  id: 'care-planning-guidance-2015',
  title: 'The Children Act 1989 guidance and regulations, volume 2: care planning, placement and case review (2015)',
  short: 'Care planning guidance 2015',
  from: null,
  jurisdiction: 'England',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'review-ltf-lighter': {
      at: 'Reviews in long-term foster placements',
      says: 'For a child who has been in a long-term foster placement for more than a year, a meeting need not be held for every review. The duty to review every six months stands.',
      basis: 'statutory-guidance',
      grade: 'secondary',
      notModelled:
        'Whether a review needs a meeting is judged case by case, and the date by which it is due does not change.',
    },
  },
} as const satisfies Source;
