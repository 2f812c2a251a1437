/** The words of the rules in reviews.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const reviewsWords = {
  'cadence/review-preparation-iro-handbook': {
    title: 'Preparing a review, IRO Handbook',
    duties: [
      {
        from: null,
        duty: 'The social worker and the independent reviewing officer talk a review over at least 15 working days ahead of it.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2010.',
      'The working days are counted back from the review, whose own day is left out; the fifteenth is in time.',
      'A first review may be fixed less than 15 working days ahead: the finding then says late, and the reason is for a person to give.',
    ],
  },
  'cadence/review-papers-iro-handbook': {
    title: 'Papers for a review, IRO Handbook',
    duties: [
      {
        from: null,
        duty: 'The reports, the care plan, the personal education plan and the health plan reach the independent reviewing officer at least three days before a review.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2010.',
      'Our source does not say whether these are working days. They are read as calendar days, which never ask for the papers sooner than working days would.',
      'The days are counted back from the review, whose own day is left out; the third is in time.',
      'What is done is that the last of the papers came.',
    ],
  },
  'cadence/review-decisions-iro-handbook': {
    title: 'Decisions of a review, IRO Handbook',
    duties: [
      { from: null, duty: 'The record of a review’s decisions is sent out within five working days of the review.' },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2010.',
      'The figure is from memory and not verified.',
    ],
  },
  'cadence/review-decisions-response-iro-handbook': {
    title: 'Answer to the decisions of a review, IRO Handbook',
    duties: [
      {
        from: null,
        duty: 'The authority’s manager answers or contests the decisions within five working days of receiving them.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2010.',
      'The figure is from memory and not verified.',
      'The working days run from the receipt of the decisions, not from the review.',
    ],
  },
  'cadence/review-record-iro-handbook': {
    title: 'Full record of a review, IRO Handbook',
    duties: [{ from: null, duty: 'The full record of a review is written within 15 working days of it.' }],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2010.',
      'The figure is from memory and not verified.',
    ],
  },
  'cadence/review-record-distribution-iro-handbook': {
    title: 'Distribution of a review’s record, IRO Handbook',
    duties: [{ from: null, duty: 'The full record of a review is distributed within 20 working days of it.' }],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2010.',
      'The figure is from memory and not verified.',
      'The working days run from the review, not from the day on which its record was written.',
      'The source does not say who distributes it: it is read as the authority.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
