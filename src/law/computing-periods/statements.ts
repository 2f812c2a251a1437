/** How a period of hours, days, weeks, months or years is counted, and when an age is reached. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const computingPeriods = {
  id: 'computing-periods',
  title: 'Computing periods of time: the Interpretation Act 1978, decided cases and our readings',
  short: 'Computing periods',
  from: null,
  jurisdiction: 'England and Wales',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'calc-month-is-calendar': {
      at: 'Interpretation Act 1978, section 5 and Schedule 1',
      says: 'A month in legislation is a calendar month.',
      basis: 'statute',
      grade: 'primary',
    },
    'calc-corresponding-date': {
      at: 'Dodds v Walker [1981] 1 WLR 1027',
      says: 'A period of months after an event ends on the day of the same number in the month so many months on: four months from 30 September end on 30 January.',
      basis: 'statute',
      grade: 'primary',
    },
    'calc-short-month': {
      at: 'Dodds v Walker [1981] 1 WLR 1027',
      says: 'Where that month is too short to have such a day, the period ends on its last day.',
      basis: 'statute',
      grade: 'secondary',
    },
    'calc-exclude-event-day': {
      at: 'Lester v Garland (1808), followed in Dodds v Walker',
      says: 'The day of the event is left out of the count.',
      basis: 'statute',
      grade: 'primary',
    },
    'calc-beginning-with': {
      at: 'Trow v Ind Coope (West Midlands)',
      says: 'A period that is said to begin with a day counts that day too.',
      basis: 'statute',
      grade: 'unverified',
      notModelled: 'No period that is modelled here is worded in that way: each leaves out the day of the event.',
    },
    'calc-no-fractions': {
      at: 'common law',
      says: 'Parts of a day do not count in a period of days or months: the last day belongs to the period until it ends.',
      basis: 'statute',
      grade: 'secondary',
    },
    'calc-clear-days': {
      at: 'case law on clear days, none of it read',
      says: 'Clear days leave out both the first day and the last, and “not less than so many days before” is counted in the same way.',
      basis: 'statute',
      grade: 'unverified',
      notModelled:
        'No period that is modelled here speaks of clear days; one that counts back from an event leaves out the day of the event alone.',
    },
    'calc-hours': {
      at: 'the ordinary meaning of a period in hours',
      says: 'Our reading: a period in hours is time elapsed from the moment of the event, through weekends, bank holidays and clock changes alike.',
      basis: 'statute',
      grade: 'unverified',
    },
    'calc-week': {
      at: 'the ordinary meaning of a week',
      says: 'Our reading: a week is the seven days that follow the day of the event.',
      basis: 'statute',
      grade: 'unverified',
    },
    'calc-working-days': {
      at: 'Care Planning Regulations 2010, regulation 2(1), with the statements on counting days',
      says: 'Our reading: a period of working days counts only the working days after the event, whose own day is left out even where it is a working day.',
      basis: 'statute',
      grade: 'unverified',
    },
    'calc-interval-max': {
      at: 'Care Planning Regulations 2010, regulations 28 and 33',
      says: 'Our reading: under “intervals of not more than” a period, the next event is due on the corresponding day after the last one and is in time on that day.',
      basis: 'statute',
      grade: 'unverified',
    },
    'calc-at-least-once-each-month': {
      at: 'Children’s Homes Regulations 2015, regulation 44(1)',
      says: 'Our reading: “at least once each month” asks for one visit in every calendar month, so that two visits may lie nearly two months apart.',
      basis: 'statute',
      grade: 'unverified',
    },
    'calc-age': {
      at: 'Family Law Reform Act 1969, section 9',
      says: 'An age is attained as the birthday begins; someone born on 29 February attains it on 1 March of a common year.',
      basis: 'statute',
      grade: 'unverified',
    },
    'calc-no-rollover': {
      at: 'no general rule found',
      says: 'Our reading: a last day that falls on a weekend or a bank holiday is not moved, unless the period itself is one of working days.',
      basis: 'statute',
      grade: 'unverified',
    },
  },
} as const satisfies Source;
