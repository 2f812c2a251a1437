/** Visits of the personal adviser and reviews of the pathway plan once a young person has left care. */

import type { LocalDate } from '../../core/date.ts';
import type { CadenceRule, ContentsRule, DeadlineRule } from '../../kinds/types.ts';

export const personalAdviserVisit = {
  id: 'cadence/personal-adviser-visit',
  kind: 'cadence',
  subject: 'personal-adviser-visit',
  during: 'care-leaver-accommodation',
  owedBy: 'personal-adviser',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [{ when: { nth: 1 }, within: { days: 7 } }, { within: { months: 2 } }],
      cites: ['pa-visit-first', 'pa-visit-interval'],
    },
  ],
} as const satisfies CadenceRule;

export const pathwayPlanReview = {
  id: 'cadence/pathway-plan-review',
  kind: 'cadence',
  subject: 'pathway-plan-review',
  during: 'care-leaver',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [{ within: { months: 6 } }],
      cites: ['relevant-pathway-review'],
    },
  ],
} as const satisfies CadenceRule;

export const pathwayPlanReviewAccommodation = {
  id: 'cadence/pathway-plan-review-accommodation',
  kind: 'cadence',
  subject: 'pathway-plan-review',
  during: 'care-leaver-accommodation',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [{ when: { nth: 1 }, within: { days: 28 } }, { within: { months: 6 } }],
      cites: ['relevant-pathway-review-move'],
    },
  ],
} as const satisfies CadenceRule;

export const personalAdviserVisitBeforeReview = {
  id: 'cadence/personal-adviser-visit-before-review',
  kind: 'deadline',
  subject: 'personal-adviser-visit-before-review',
  during: 'care-leaver-accommodation',
  owedBy: 'personal-adviser',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'pathway-plan-review',
      lines: [{ within: { days: 0 } }],
      cites: ['pa-visit-before-review'],
    },
  ],
} as const satisfies DeadlineRule;

export const personalAdviserFunctions = {
  id: 'cadence/personal-adviser-functions',
  kind: 'contents',
  subject: 'personal-adviser-functions',
  during: 'care-leaver',
  owedBy: 'personal-adviser',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      items: [
        { item: 'advice-and-support' },
        { item: 'part-in-assessment-and-plan' },
        { item: 'part-in-reviews' },
        { item: 'liaison-with-authority' },
        { item: 'co-ordination-of-services' },
        { item: 'informed-of-progress-and-well-being' },
        { item: 'written-record' },
      ],
      cites: ['pa-functions'],
    },
  ],
} as const satisfies ContentsRule;
