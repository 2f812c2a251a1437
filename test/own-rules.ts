/**
 * Rules of nobody’s, by which what works on rules is tried: an agenda, an explanation, a summary. Their figures are
 * theirs, so that a change of the law changes none of those tests. Two have the force of statute, and two are those of
 * a place beside them.
 */

import type { CadenceRule } from 'care-planning-rules/cadence';
import type { NoticeRule } from 'care-planning-rules/contact';
import { type Basis, day, type Statement } from 'care-planning-rules/core';

/** What one of the rules rests on. */
function statement<B extends Basis>(id: string, says: string, basis: B): Statement & { readonly basis: B } {
  return { id: `anytown-${id}`, source: 'anytown-policy', at: 'page 1', says, basis, grade: 'primary' };
}

export const ownReview = {
  id: 'anytown/review',
  kind: 'cadence',
  title: 'Review, Anytown',
  duty: 'The case is reviewed within 20 working days, then within three months, then every six months.',
  subject: 'cla-review',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: ['Each limit runs from the review last held.'],
  versions: [
    {
      from: day('2011-04-01'),
      until: null,
      cites: [statement('review', 'The case is reviewed.', 'statute')],
      params: {
        during: 'looked-after',
        intervals: [
          { when: { nth: 1 }, within: { workingDays: 20 } },
          { when: { nth: 2 }, within: { months: 3 } },
          { within: { months: 6 } },
        ],
      },
    },
  ],
} as const satisfies CadenceRule;

export const ownReviewLocally = {
  id: 'anytown/review-locally',
  kind: 'cadence',
  title: 'Review, a place in Anytown',
  duty: 'The case is reviewed within 28 days and then every three months.',
  subject: 'cla-review',
  owedBy: 'social-worker',
  basis: 'local-policy',
  readings: ['The source bears no commencement: this version applies to every day.'],
  versions: [
    {
      from: null,
      until: null,
      cites: [statement('review-locally', 'The case is reviewed.', 'local-policy')],
      params: {
        during: 'west-sussex-home',
        intervals: [{ when: { nth: 1 }, within: { days: 28 } }, { within: { months: 3 } }],
      },
    },
  ],
} as const satisfies CadenceRule;

export const ownNotice = {
  id: 'anytown/notice',
  kind: 'notice',
  title: 'Notice of a restriction, Anytown',
  duty: 'Full details of a restriction are given within 24 hours.',
  subject: 'contact-restriction-notice',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: ['The hours are elapsed time.'],
  versions: [
    {
      from: day('2015-04-01'),
      until: null,
      cites: [statement('notice', 'Full details are given.', 'statute')],
      params: { within: { hours: 24 }, reads: 'fullDetailsAt' },
    },
  ],
} as const satisfies NoticeRule;

export const ownNoticeLocally = {
  ...ownNotice,
  id: 'anytown/notice-locally',
  title: 'Notice of a restriction, a place in Anytown',
  duty: 'Notice of a restriction is given within 24 hours.',
  basis: 'local-policy',
  versions: [
    {
      from: null,
      until: null,
      cites: [statement('notice-locally', 'Notice is given.', 'local-policy')],
      params: { within: { hours: 24 }, reads: 'notifiedAt' },
    },
  ],
} as const satisfies NoticeRule;
