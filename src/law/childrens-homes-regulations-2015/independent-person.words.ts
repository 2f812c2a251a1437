/** The words of the rules in independent-person.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const independentPersonWords = {
  'admission/independent-person-free-of-ties': {
    title: 'Ties that bar someone from being the independent person',
    duties: [
      {
        from: '2015-04-01',
        duty: 'The home’s independent person has none of the seven ties that bar someone from it.',
      },
    ],
    readings: [
      'Each part is a tie that was looked at and ruled out, in the order of the paragraph; one that cannot arise is ruled out.',
      'Whether a connection gives rise to doubts is the provider’s judgement; it is read as it was recorded.',
      'The exceptions that the regulation makes for some employees are for the provider to apply: a tie that one of them lifts is ruled out.',
      'The version in force is that of the day of the appointment.',
    ],
  },
  'cadence/independent-visit': {
    title: 'Visit by the independent person',
    duties: [
      { from: '2015-04-01', duty: 'An independent person visits the home at least once in each calendar month.' },
    ],
    readings: [
      'Each calendar month counts for itself: two visits in one month serve that month only, and two visits may lie nearly two months apart.',
      'The month in which the duty begins counts whole.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
