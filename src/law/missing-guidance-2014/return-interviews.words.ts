/** The words of the rules in return-interviews.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const returnInterviewsWords = {
  'cadence/return-interview-missing-guidance': {
    title: 'Return interview, missing children guidance',
    duties: [
      {
        from: null,
        duty: 'An independent return interview is held within 72 hours of a missing child’s return, after every missing episode, however short.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of January 2014.',
      'The hours are elapsed time from the moment at which the child returned or was found, weekends and clock changes included.',
      'What is done is that the interview was held. One that was offered in time and held later, or declined, was not held in time.',
    ],
  },
  'cadence/return-interviewer-missing-guidance': {
    title: 'Independence of the return interviewer, missing children guidance',
    duties: [
      {
        from: null,
        duty: 'The return interview is usually held by someone independent of the placement and of the responsible authority.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of January 2014.',
      'The guidance says usually: where a person recorded a reason for another interviewer, it is not asked for.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
