/** The words of the rules in fostering.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const fosteringWords = {
  'cadence/foster-approval-review': {
    title: 'Review of a foster carer’s approval',
    duties: [
      {
        from: null,
        duty: 'A foster carer’s approval is reviewed no more than a year after it was given, and then at intervals of no more than a year.',
      },
    ],
    readings: [
      'The source bears no commencement in this library, only its year, 2011: this version applies to every day.',
      'The words were read in the Regulations of 2002, which came before. That those of 2011 kept them is from memory and not verified.',
      'The first year runs from the approval, each later one from the review last held.',
      'The service reviews earlier whenever it finds that necessary: a judgement for the service, which this date does not put off.',
    ],
    citedWhere: {
      'foster-approval-review-first': { kind: 'period', event: 'foster-carer-approval' },
      'foster-approval-review-next': { kind: 'period', event: 'foster-approval-review' },
    },
  },
  'cadence/foster-first-review-to-panel': {
    title: 'Report of the first review of an approval to the panel',
    duties: [
      { from: null, duty: 'The report of the first review of a foster carer’s approval goes to the fostering panel.' },
    ],
    readings: [
      'The source bears no commencement in this library, only its year, 2011: this version applies to every day.',
      'The words were read in the Regulations of 2002, which came before. That those of 2011 kept them is from memory and not verified.',
      'No time is given, and none is put in its place.',
      'Its event is the first review; a later report may go to the panel, and need not.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
