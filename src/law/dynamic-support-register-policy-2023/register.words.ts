/** The words of the rules in register.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const registerWords = {
  'rag/register-consent': {
    title: 'Consent to an entry on the register',
    duties: [{ from: '2023-05-01', duty: 'A person stands on the Dynamic Support Register with consent.' }],
    readings: [
      'The policy was published on 25 January 2023 for every system to have in force by 1 May 2023: it is applied from that day.',
      'Whose consent it is, the person’s own or another’s for a child, is not asked: it is read as it was recorded.',
      'An entry without consent is counted like any other, for the return counts who stands on the register.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
