/** The words of the rules in plans.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const plansWords = {
  'cadence/care-plan-circulation-slough': {
    title: 'Updated care plan after a review, Slough',
    duties: [{ from: null, duty: 'The updated care plan is sent round within ten working days of a review.' }],
    readings: [
      'It is the practice of one authority, and applies only to a child whom that authority looks after.',
      'The source bears no commencement: this version applies to every day.',
      'The ten working days are counted from the day of the review, which is left out.',
      'To send the plan round is another act than to revise it, which statute asks for without a figure.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
