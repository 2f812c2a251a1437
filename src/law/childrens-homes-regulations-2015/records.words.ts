/** The words of the rules in records.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const recordsWords = {
  'admission/case-record': {
    title: 'The child’s case record',
    duties: [
      {
        from: '2015-04-01',
        duty: 'The home keeps a case record for each child that holds what Schedule 3 lists, is up to date, and has every entry signed and dated.',
      },
    ],
    readings: [
      'The list is that of paragraphs 1 to 13 of Schedule 3. The paragraphs after them were not read in the Schedule, and are not asked for.',
      'Former names, the school, the employer and where the child went on leaving are asked for only where there is such a thing.',
      'The version in force is that of the day on which the record is looked at.',
    ],
  },
  'cadence/case-record-retention': {
    title: 'How long a child’s case record is kept',
    duties: [
      {
        from: '2015-04-01',
        duty: 'A child’s case record is kept for 75 years from birth or, where the child died before 18, for 15 years from the death.',
      },
    ],
    readings: [
      'The version in force is that of the day on which the record was begun.',
      'The last day counts whole: the record may be destroyed on the day after it. Nothing here says that it must be.',
      'A child who died on the 18th birthday had attained that age.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
