/**
 * Working days: every day but Saturdays, Sundays and the listed holidays, within the span for which
 * the list is known. Outside that span nothing is guessed.
 */

import { dayOfEpoch, epochDay, type LocalDate, weekday } from './date.ts';
import { englandAndWales } from './england-and-wales.ts';
import { frozen } from './freeze.ts';

/** A list of holidays and the span of days for which it can speak. Plain data; its parts are not changed. */
export type Calendar = {
  readonly name: string;
  readonly covers: { readonly from: LocalDate; readonly to: LocalDate };
  readonly holidays: readonly LocalDate[];
  /** The days that {@link withHolidays} added to the published list. */
  readonly added: readonly LocalDate[];
};

/** The calendar as a finding's reasons name it. */
export type CalendarRef = Pick<Calendar, 'name' | 'covers' | 'added'>;

type Index = {
  readonly first: number;
  readonly last: number;
  /** How many working days lie from the first day up to and including each day. */
  readonly countTo: Uint32Array;
  /** Each working day, in order. */
  readonly workingDays: Int32Array;
  readonly ref: CalendarRef;
};

const indexes = new WeakMap<Calendar, Index>();

/** Counting working days is a look-up in this index, made once for each calendar. */
function indexOf(calendar: Calendar): Index {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  const [first, last] = [epochDay(calendar.covers.from), epochDay(calendar.covers.to)];
  if (last < first) throw new RangeError(`calendar ${calendar.name} ends on ${calendar.covers.to}, before it begins`);
  const holidays = new Set(calendar.holidays.map(epochDay));
  const countTo = new Uint32Array(last - first + 1);
  const workingDays = new Int32Array(last - first + 1);
  let count = 0;
  for (let number = first; number <= last; number++) {
    const isWeekend = weekday(number) % 6 === 0;
    if (!isWeekend && !holidays.has(number)) workingDays[count++] = number;
    countTo[number - first] = count;
  }
  const { name, covers, added } = calendar;
  const ref = frozen({ name, covers: { ...covers }, added: [...added] });
  const index = { first, last, countTo, workingDays: workingDays.slice(0, count), ref };
  indexes.set(calendar, index);
  return index;
}

/** The calendar as a finding names it: its name, its span and what was added to it. */
export function calendarRef(calendar: Calendar): CalendarRef {
  return indexOf(calendar).ref;
}

/**
 * Whether the day is a working day; `undefined` where the calendar does not cover it.
 *
 * @throws RangeError where the date is no day
 * @example
 * isWorkingDay(day('2022-09-19')) // => false
 */
export function isWorkingDay(date: LocalDate, calendar: Calendar = englandAndWales): boolean | undefined {
  const { first, last, countTo } = indexOf(calendar);
  const number = epochDay(date);
  if (number < first || number > last) return undefined;
  return countTo[number - first] !== (number === first ? 0 : countTo[number - first - 1]);
}

/**
 * The n-th working day after the day, which is itself left out. A negative n counts backwards.
 *
 * @param n - a whole number of working days; 0 gives the day itself
 * @returns `undefined` where a day that must be looked at lies outside the calendar
 * @throws RangeError where the date is no day or n is not whole
 * @example
 * addWorkingDays(day('2022-05-30'), 20) // => '2022-06-29'
 */
export function addWorkingDays(
  date: LocalDate,
  n: number,
  calendar: Calendar = englandAndWales,
): LocalDate | undefined {
  const end = workingDayAfter(epochDay(date), n, calendar);
  return end === undefined ? undefined : dayOfEpoch(end);
}

/** {@link addWorkingDays} on day numbers. */
export function workingDayAfter(number: number, n: number, calendar: Calendar): number | undefined {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of working days: ${n}`);
  if (n === 0) return number;
  // What lies beyond either end of the index is undefined, and so is what is counted from there.
  const { first, countTo, workingDays } = indexOf(calendar);
  if (n > 0) {
    if (number < first - 1) return undefined;
    const before = number < first ? 0 : (countTo[number - first] as number);
    return workingDays[before + n - 1];
  }
  return workingDays[(countTo[number - first - 1] as number) + n];
}

/** How many working days lie after one day number and up to another; `undefined` where the calendar does not cover each day between. */
export function workingDaysBetween(after: number, upTo: number, calendar: Calendar): number | undefined {
  const { first, last, countTo } = indexOf(calendar);
  if (upTo <= after) return 0;
  if (after + 1 < first || upTo > last) return undefined;
  return (countTo[upTo - first] as number) - (after < first ? 0 : (countTo[after - first] as number));
}

/**
 * The calendar with further holidays, for example a day newly proclaimed. The given calendar stays as it is.
 *
 * @throws RangeError where a day is no day or lies outside the span that the calendar covers
 * @example
 * isWorkingDay(day('2026-06-01'), withHolidays(englandAndWales, [day('2026-06-01')])) // => false
 */
export function withHolidays(calendar: Calendar, days: readonly LocalDate[]): Calendar {
  const { first, last } = indexOf(calendar);
  for (const date of days) {
    const number = epochDay(date);
    if (number < first || number > last) {
      throw new RangeError(
        `${date} lies outside the calendar ${calendar.name}, which covers ${calendar.covers.from} to ${calendar.covers.to}`,
      );
    }
  }
  const known = new Set(calendar.holidays);
  const added = [...new Set(days)].filter((date) => !known.has(date));
  return {
    ...calendar,
    holidays: [...calendar.holidays, ...added].sort(),
    added: [...calendar.added, ...added].sort(),
  };
}
