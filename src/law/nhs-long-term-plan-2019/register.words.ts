/** The words of the rules in register.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const registerWords = {
  'rag/named-keyworker': {
    title: 'A named keyworker for each inpatient and each person at risk',
    duties: [
      {
        from: '2023-04-01',
        duty: 'A child or young person who is an inpatient, or at risk of admission, has a designated keyworker.',
      },
    ],
    readings: [
      'By 2023/24 is read as from the first day of that financial year, 1 April 2023.',
      'Those at risk of admission are read as the red and the amber, and inpatients as the blue; of the green, whose risks are managed well at home, none is asked for.',
      'The commitment sets no share: it is asked for each person. The shares of a programme’s return are rules of their own.',
      'Who else has the most complex needs is a judgement for a person.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
