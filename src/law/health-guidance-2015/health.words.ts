/** The words of the rules in health.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const healthWords = {
  'cadence/strengths-and-difficulties-health-guidance': {
    title: 'Strengths and Difficulties Questionnaire, health guidance',
    duties: [
      {
        from: null,
        duty: 'The carer of a looked-after child aged 4 to 16 completes the Strengths and Difficulties Questionnaire once a year.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2015.',
      'The ages and the year are from memory and not verified.',
      'Aged 4 to 16 is read as from the fourth birthday until the day before the seventeenth.',
      'Once a year is read as within a year of the one before; the first within a year of becoming looked after or of the fourth birthday, whichever is later.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
