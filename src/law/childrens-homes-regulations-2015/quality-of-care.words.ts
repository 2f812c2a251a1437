/** The words of the rules in quality-of-care.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const qualityOfCareWords = {
  'cadence/quality-of-care-review': {
    title: 'Review of the quality of care',
    duties: [
      {
        from: '2015-04-01',
        duty: 'The registered person reviews the quality of care in the home at least every six months.',
      },
    ],
    readings: [
      'The source gives a period but no start: the first six months run from the day on which the home is registered.',
    ],
  },
  'cadence/quality-of-care-report': {
    title: 'Report of the review of the quality of care',
    duties: [
      {
        from: '2015-04-01',
        duty: 'Within 28 days of completing a review of the quality of care, the home sends its report to the Chief Inspector.',
      },
    ],
    readings: [
      'The days run from the completion of the review, not from its date in the rhythm of six months.',
      'Days are days, not working days. The day of completion is left out, and the last day counts whole.',
    ],
  },
  'cadence/location-review': {
    title: 'Review of the home’s location',
    duties: [{ from: '2015-04-01', duty: 'The home reviews once a year whether it stands in a suitable place.' }],
    readings: [
      'The year was read at second hand, and not in the regulation.',
      'Once a year is read as within a year of the review last held.',
      'The source gives a period but no start: the first year runs from the day on which the home is registered.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
