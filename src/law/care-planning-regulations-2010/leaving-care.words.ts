/** The words of the rules in leaving-care.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const leavingCareWords = {
  'cadence/approval-to-cease': {
    title: 'Whose approval it takes to stop looking after a child',
    duties: [
      {
        from: '2011-04-01',
        duty: 'Once a child has been looked after for 20 working days, the decision to stop is approved by a nominated officer or, at 16 or 17, by the director of children’s services.',
      },
    ],
    readings: [
      'Whose approval it takes is from memory and not verified; the 20 working days were read in the Regulations.',
      'The day on which the child became looked after is left out, and the twentieth working day after it is the first on which approval is needed.',
      'What counts is the time without a break up to the day asked about: a new start of care begins the count again.',
      'It says whose approval is needed. Whether that was given is for the record of the decision.',
    ],
  },
  'cadence/eligible-child': {
    title: 'Whether the child is an eligible child',
    duties: [
      {
        from: '2011-04-01',
        duty: 'A child of 16 or 17 who is looked after, and has been for at least 13 weeks since reaching 14, is an eligible child; short breaks do not count.',
      },
    ],
    readings: [
      'Thirteen weeks are 91 days, in one time or in several. Of each the first day is left out and the last counts, and the 14th birthday is left out of one that was running.',
      'A series of short breaks is recorded as a kind of its own, and none of its days is counted here.',
      'The child becomes eligible on the day on which the last of it is so: the 16th birthday, the 91st day, or the day on which being looked after begins again.',
    ],
  },
  'cadence/needs-assessment': {
    title: 'Assessment of an eligible child’s needs',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The needs of an eligible child are assessed within three months of the 16th birthday or, where the child becomes eligible later, of that day.',
      },
    ],
    readings: [
      'The event is the day on which the child became eligible, as the finding on the eligible child gives it: the 16th birthday, or the later day.',
      'An assessment that was completed before that day is in time.',
    ],
  },
  'cadence/pathway-plan': {
    title: 'Pathway plan of an eligible child',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The pathway plan of an eligible child is prepared as soon as possible after the assessment of needs.',
      },
    ],
    readings: [
      'The words “as soon as possible” are from memory and not verified.',
      'The source sets no figure: the plan is owed once the assessment is done, and no date is invented.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
