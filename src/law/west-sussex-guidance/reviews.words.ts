/** The words of the rules in reviews.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const reviewsWords = {
  'cadence/cla-review-west-sussex': {
    title: 'Review of the child’s case, West Sussex',
    duties: [
      {
        from: null,
        duty: 'The social worker convenes a first review within 28 days of admission and further ones every three months.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Days are calendar days. They run from admission to the home, which need not be the day the child became looked after.',
      'Three months runs from the review last held.',
    ],
    citedWhere: {
      'wscc-review-initial': { when: { nth: 1 } },
      'wscc-review-subsequent': { kind: 'period', when: null },
    },
  },
  'cadence/support-plan-review-west-sussex': {
    title: 'Review of the Support Plan, West Sussex',
    duties: [{ from: null, duty: 'The keyworker reviews the child’s Support Plan every month.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source gives a period but no start: the first month runs from the day on which the plan begins.',
      'Monthly is read as within one month of the review last held.',
    ],
  },
  'cadence/review-participation-west-sussex': {
    title: 'The child takes part in reviews, West Sussex',
    duties: [
      {
        from: null,
        duty: 'Staff support the child to contribute to every statutory review and to attend it, outside school time wherever possible.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'It is asked of each statutory review by itself.',
      'Whether a time outside school was possible is a judgement for a person; it is read as it was recorded.',
    ],
  },
  'cadence/review-exit-planning-west-sussex': {
    title: 'Moving on is discussed at each review, West Sussex',
    duties: [
      {
        from: null,
        duty: 'Each review discusses the plan for moving on, with the child’s progress and the child’s views.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'It is asked of each review by itself; what one left out is missed, and no later one puts it in.',
    ],
  },
  'cadence/reviewing-officer-experience-west-sussex': {
    title: 'Experience of the independent reviewing officer, West Sussex',
    duties: [
      {
        from: null,
        duty: 'An independent reviewing officer is a qualified social worker with at least five years of experience.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Five years of experience is read as qualified practice that began no later than five years before the appointment; breaks are not looked at.',
      'What is done is that qualified practice began: with no such day on the record there is no qualified social worker.',
      'Whether the officer has the right skills is a judgement for a person.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
