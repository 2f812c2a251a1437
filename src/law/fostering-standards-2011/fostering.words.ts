/** The words of the rules in fostering.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const fosteringWords = {
  'cadence/unannounced-visit-fostering-standards': {
    title: 'Unannounced visit to the foster carer, national minimum standards',
    duties: [
      { from: null, duty: 'The supervising social worker visits each foster carer unannounced at least once a year.' },
    ],
    readings: [
      'The source bears no commencement in this library, only its year, 2011: this version applies to every day.',
      'The standard and its figure are from memory and not verified.',
      'Once a year is read as within a year of the unannounced visit last made.',
      'The source gives a period but no start: the first year runs from the approval.',
    ],
  },
  'cadence/carer-supervision-fostering-standards': {
    title: 'Supervision of the foster carer, national minimum standards',
    duties: [
      { from: null, duty: 'A named and qualified social worker supervises each foster carer, and they meet for it.' },
    ],
    readings: [
      'The source bears no commencement in this library, only its year, 2011: this version applies to every day.',
      'The standard is from memory and not verified.',
      'No interval is known for the meetings, and none is put in its place: it is asked only whether they take place.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
