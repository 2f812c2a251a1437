/** The words of the rules in staff.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const staffWords = {
  'cadence/staff-supervision': {
    title: 'Supervision of a member of staff',
    duties: [{ from: '2015-04-01', duty: 'Each member of staff has supervision of their practice.' }],
    readings: [
      'The duty is from memory and not verified.',
      'No interval is given for supervision, and none is put in its place: it is asked only whether it takes place.',
    ],
  },
  'cadence/staff-appraisal': {
    title: 'Appraisal of a member of staff',
    duties: [
      { from: '2015-04-01', duty: 'The performance of each member of staff is appraised at least once a year.' },
    ],
    readings: [
      'The duty and its year are from memory and not verified.',
      'At least once a year is read as within a year of the appraisal last held.',
      'The source gives a period but no start: the first year runs from the day on which the person begins to work in the home.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
