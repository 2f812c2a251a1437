/** Working days, by the calendar of England and Wales and by it with further holidays. */

import { addWorkingDays, type Calendar, englandAndWales, isWorkingDay, withHolidays } from 'care-planning-rules/core';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { calendars, days, daysLater } from '../arbitraries.ts';
import { type Answer, comparison } from './compare.ts';
import {
  isWorkingDayByMoment,
  isWorkingDayByTemporal,
  workingDaysByDateFns,
  workingDaysByMoment,
  workingDaysByTemporal,
} from './voices.ts';

/** What is answered where a day that must be looked at lies outside the calendar. */
export const UNKNOWN = 'outside the calendar';

/** A few calendars, so that those who must be told their holidays are told them once. */
export const someCalendars: fc.Arbitrary<Calendar> = fc.constantFrom(
  englandAndWales,
  ...fc.sample(calendars, { numRuns: 12, seed: 1 }),
  withHolidays(englandAndWales, ['2026-06-01', '2026-06-02', '2026-06-03'] as never),
);

const weekendsOnly: Calendar = { ...englandAndWales, name: 'weekends-only', holidays: [] };

const counts = fc.oneof(
  { arbitrary: fc.integer({ min: -30, max: 30 }), weight: 4 },
  { arbitrary: fc.integer({ min: -120, max: 120 }), weight: 1 },
);

/** Days of the calendar's span, days at its edges, and its holidays. */
const around = fc.oneof(
  { arbitrary: days('2010-01-01', '2028-12-31'), weight: 8 },
  { arbitrary: days('2009-12-20', '2010-02-10'), weight: 1 },
  { arbitrary: days('2028-11-20', '2029-01-10'), weight: 1 },
  { arbitrary: fc.constantFrom(...englandAndWales.holidays), weight: 2 },
);

/**
 * What another counted without knowing how far the calendar reaches: an answer where every day that was looked
 * at, from the one beside the first to the last, lies in it.
 */
export function within({ covers }: Calendar, date: string, n: number, answer: Answer): Answer {
  if (n === 0) return answer;
  const [first, last] = n > 0 ? [daysLater(date, 1), answer] : [answer, daysLater(date, -1)];
  return covers.from <= first && last <= covers.to ? answer : UNKNOWN;
}

export const workingDayComparisons = [
  comparison({
    name: 'whether a day is a working day (isWorkingDay)',
    share: 3,
    cases: fc.record({ date: around, calendar: someCalendars }),
    library: ({ date, calendar }) => String(isWorkingDay(date, calendar) ?? UNKNOWN),
    others: {
      'moment-business-days': ({ date, calendar }) =>
        within(calendar, daysLater(date, -1), 1, date) === UNKNOWN
          ? UNKNOWN
          : String(isWorkingDayByMoment(date, calendar)),
      Temporal: ({ date, calendar }) =>
        within(calendar, daysLater(date, -1), 1, date) === UNKNOWN
          ? UNKNOWN
          : String(isWorkingDayByTemporal(Temporal.PlainDate.from(date), calendar)),
    },
  }),
  comparison({
    name: 'working days after a day, or before it (addWorkingDays)',
    share: 10,
    cases: fc.record({ date: around, n: counts, calendar: someCalendars }),
    library: ({ date, n, calendar }) => addWorkingDays(date, n, calendar) ?? UNKNOWN,
    others: {
      'moment-business-days': ({ date, n, calendar }) =>
        within(calendar, date, n, workingDaysByMoment(date, n, calendar)),
      Temporal: ({ date, n, calendar }) => within(calendar, date, n, workingDaysByTemporal(date, n, calendar)),
    },
  }),
  comparison({
    name: 'working days of a calendar that has no holidays (addWorkingDays)',
    share: 4,
    cases: fc.record({ date: around, n: counts }),
    library: ({ date, n }) => addWorkingDays(date, n, weekendsOnly) ?? UNKNOWN,
    others: {
      'moment-business-days': ({ date, n }) =>
        within(weekendsOnly, date, n, workingDaysByMoment(date, n, weekendsOnly)),
      'date-fns': ({ date, n }) => within(weekendsOnly, date, n, workingDaysByDateFns(date, n)),
    },
  }),
];
