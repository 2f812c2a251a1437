/** The words of the rules in education.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const educationWords = {
  'cadence/key-stage-4-move': {
    title: 'Change of placement in key stage 4',
    duties: [
      {
        from: '2011-04-01',
        duty: 'A pupil in key stage 4 is moved in a way that disrupts education only once the nominated officer has approved it, after finding out the child’s wishes, checking the personal education plan and consulting the designated teacher and the independent reviewing officer.',
      },
    ],
    readings: [
      'Whether a move disrupts the education of a pupil in those years is a judgement for a person; it is read as it was recorded.',
      'It belongs before the move: once the child has moved, what was left out is missed.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
