/**
 * Rules of nobody’s, by which what works on rules is tried: an agenda, an explanation, a summary. Their figures are
 * theirs, so that a change of the law changes none of those tests. Two have the force of statute, and two are those of
 * a place beside them.
 */

import type { CadenceRule } from 'care-planning-rules/cadence';
import type { NoticeRule } from 'care-planning-rules/contact';
import { type Basis, day } from 'care-planning-rules/core';
import { libraryWords, together, type Words } from 'care-planning-rules/words';

export const ownReview = {
  id: 'anytown/review',
  kind: 'cadence',
  subject: 'cla-review',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: day('2011-04-01'),
      until: null,
      basis: 'statute',
      cites: ['anytown/review'],
      intervals: [
        { when: { nth: 1 }, within: { workingDays: 20 } },
        { when: { nth: 2 }, within: { months: 3 } },
        { within: { months: 6 } },
      ],
    },
  ],
} as const satisfies CadenceRule;

export const ownReviewLocally = {
  id: 'anytown/review-locally',
  kind: 'cadence',
  subject: 'cla-review',
  during: 'west-sussex-home',
  owedBy: 'social-worker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      cites: ['anytown/review-locally'],
      intervals: [{ when: { nth: 1 }, within: { days: 28 } }, { within: { months: 3 } }],
    },
  ],
} as const satisfies CadenceRule;

export const ownNotice = {
  id: 'anytown/notice',
  kind: 'notice',
  subject: 'contact-restriction-notice',
  owedBy: 'registered-manager',
  versions: [
    {
      from: day('2015-04-01'),
      until: null,
      basis: 'statute',
      cites: ['anytown/notice'],
      within: { hours: 24 },
      reads: 'fullDetailsAt',
    },
  ],
} as const satisfies NoticeRule;

export const ownNoticeLocally = {
  ...ownNotice,
  id: 'anytown/notice-locally',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      cites: ['anytown/notice-locally'],
      within: { hours: 24 },
      reads: 'notifiedAt',
    },
  ],
} as const satisfies NoticeRule;

function statement(says: string, basis: Basis): Words['statements'][string] {
  return { source: 'anytown-policy', at: 'page 1', says, basis, grade: 'primary' };
}

/** The words of the first of them, and the statements on which all rest, beside the words of the library. */
export const ownWords: Words = together(libraryWords, {
  rules: {
    [ownReview.id]: {
      title: 'Review, Anytown',
      duties: [
        {
          from: '2011-04-01',
          duty: 'The case is reviewed within 20 working days, then within three months, then every six months.',
        },
      ],
      readings: ['Each limit runs from the review last held.'],
    },
  },
  statements: {
    'anytown/review': statement('The case is reviewed.', 'statute'),
    'anytown/review-locally': statement('The case is reviewed.', 'local-policy'),
    'anytown/notice': statement('Full details are given.', 'statute'),
    'anytown/notice-locally': statement('Notice is given.', 'local-policy'),
  },
  sources: {},
});
