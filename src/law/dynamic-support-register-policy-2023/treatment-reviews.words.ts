/** The words of the rules in treatment-reviews.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const treatmentReviewsWords = {
  'cadence/treatment-review': {
    title: 'Care (education) and treatment review during a stay in hospital',
    duties: [
      {
        from: '2023-05-01',
        duty: 'A person admitted without a review in the community has one within two weeks under 18 and within 28 days from 18; during the stay it is repeated every three months under 18, and from 18 every six months, or every twelve in a secure hospital.',
      },
    ],
    readings: [
      'The figures under 18 were read at second hand. Those from 18 are from memory and not verified.',
      'The policy was published on 25 January 2023 for every system to have in force by 1 May 2023: it is applied from that day.',
      'An interval follows the age on the day it begins, even where the 18th birthday falls inside it.',
      'Where there was a review in the community, the longest interval between reviews runs from the admission: a review before it is no event of the stay.',
      'Two weeks are 14 days. Months run from the review last held.',
    ],
    citedWhere: {
      'cetr-post-admission-u18': { when: { nth: 1, underAge: true } },
      'cetr-inpatient-u18': { when: { nth: null, underAge: true } },
      'ctr-post-admission-adult': { when: { nth: 1, underAge: null } },
      'ctr-inpatient-adult': { kind: 'period', when: null },
      'ctr-inpatient-secure': { when: { circumstance: 'secure-hospital' } },
    },
  },
  'cadence/treatment-review-community': {
    title: 'Care (education) and treatment review in the community',
    duties: [
      { from: '2023-05-01', duty: 'Before a person is admitted, a review in the community looks for another way.' },
    ],
    readings: [
      'Before an admission is read as no later than the day of the admission.',
      'Where an emergency leaves no time for it, it is not owed, and a meeting by the local area emergency protocol stands in its place.',
      'Whether there was time is a judgement for a person; it is read as it was recorded.',
    ],
    citedWhere: {
      laep: { path: 'circumstances.no-time-for-community-review' },
    },
  },
  'cadence/emergency-protocol-meeting': {
    title: 'Meeting by the local area emergency protocol',
    duties: [
      {
        from: '2023-05-01',
        duty: 'Where an emergency leaves no time for a review in the community, a local area emergency protocol meeting is held.',
      },
    ],
    readings: [
      'The source sets no figure for when: until the meeting is held it is due without a date.',
      'It needs no independent panel, and does not count as a review: the one after the admission is owed all the same.',
    ],
  },
  'cadence/treatment-review-on-change': {
    title: 'Care (education) and treatment review after a change in hospital',
    duties: [
      {
        from: '2023-05-01',
        duty: 'A review is also held when a person moves to another hospital, or when a diagnosis is taken away.',
      },
    ],
    readings: [
      'The source sets no figure for when: until it is held it is due without a date.',
      'It is owed beside the reviews that come round again, and one held after the change serves both.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
