/** The words of the rules in education.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const educationWords = {
  'cadence/designated-teacher-notice-knowsley': {
    title: 'Notice to the designated teacher, Knowsley',
    duties: [
      {
        from: null,
        duty: 'The school’s designated teacher is told within 48 hours of the child’s becoming looked after.',
      },
    ],
    readings: [
      'It is the practice of one authority, and applies only to a child whom that authority looks after.',
      'The source bears no commencement: this version applies to every day.',
      'The hours are elapsed time from the moment at which the child became looked after, weekends and clock changes included.',
      'The source does not say who tells the teacher: it is read as the child’s social worker.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
