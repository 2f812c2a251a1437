/** The words of the rules in short-breaks.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const shortBreaksWords = {
  'cadence/short-break-series': {
    title: 'Whether short breaks are one series',
    duties: [
      {
        from: '2011-04-01',
        duty: 'Short breaks of a child who is not in care, with the same person or in the same accommodation, each followed by a return to a parent, are one series while none is meant to last more than 17 days and all come to no more than 75 days in any 12 months.',
      },
    ],
    readings: [
      'Of each break the first day is left out and the last counts, so that a break of one night is one day: the source does not say.',
      'Any 12 months are looked at, wherever they begin, and not the calendar year. What lies after the day asked about is not yet counted in them.',
      'How long a break is meant to last is read from the day on which it is to end; one without such a day counts up to the day asked about.',
      'Where it is a series, a shorter care plan stands in for regulations 5 and 9, and regulations 7, 13 and 49(2)(b) fall away: breaks are recorded as a kind of their own, so that what is owed to a child who is looked after in other ways is not asked of them.',
    ],
  },
  'cadence/cla-review-short-breaks': {
    title: 'Review of the case during a series of short breaks',
    duties: [
      {
        from: '2011-04-01',
        duty: 'During a series of short breaks the child’s case is reviewed within three months of the start of the first break, then at least every six months.',
      },
    ],
    readings: [
      'The figures were read at second hand.',
      'The series begins on the first day of the first break, and this replaces the general dates of reviews.',
    ],
    citedWhere: {
      'short-break-review-first': { when: { nth: 1 } },
      'short-break-review-next': { kind: 'period', when: null },
    },
  },
  'cadence/social-worker-visit-short-breaks': {
    title: 'Visit during a series of short breaks',
    duties: [
      {
        from: '2011-04-01',
        duty: 'During a series of short breaks the child is visited within three months of the first day of placement, then at least every six months.',
      },
    ],
    readings: [
      'The figures are from memory and not verified.',
      'It replaces the general frequency. A shorter one that was agreed binds besides.',
      'Visits take place on days on which the child is placed: only such days are given as held.',
      'Where three months are not practicable, the first visit is owed as soon as it is, and the source sets no further figure: it stands as late.',
    ],
  },
  'cadence/short-break-visits-agreed': {
    title: 'Agreement on the visits during short breaks',
    duties: [
      {
        from: '2011-04-01',
        duty: 'Before the first placement of a series of short breaks, the visits are agreed with the independent reviewing officer and the parents, and written in the care plan.',
      },
    ],
    readings: [
      'The duty to agree and to record was read in the Regulations; in the same paragraph only the figures for the visits are not verified.',
      'It is asked on the first day of the first break: what follows that day does not count as done before.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
