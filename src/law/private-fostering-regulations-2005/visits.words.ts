/** The words of the rules in visits.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const visitsWords = {
  'cadence/private-fostering-visit': {
    title: 'Visit to a privately fostered child',
    duties: [
      {
        from: null,
        duty: 'A privately fostered child is visited at intervals of no more than six weeks in the first year and of no more than twelve weeks after it.',
      },
    ],
    readings: [
      'The source bears no commencement in this library, only its year, 2005: this version applies to every day.',
      'The child is not looked after: this visit never stands for the visit to a child who is.',
      'The limit in force is that of the day on which the interval begins: up to and including the first anniversary of the arrangement it is the first year’s.',
      'The first interval runs from the day on which the arrangement begins.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
