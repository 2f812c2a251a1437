/**
 * Working days: every day but Saturdays, Sundays and the listed holidays, within the span for which
 * the list is known. Outside that span nothing is guessed.
 */

import { dayOfEpoch, epochDay, type LocalDate, weekday } from './date.ts';

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
  const ref = Object.freeze({
    name: calendar.name,
    covers: Object.freeze({ ...calendar.covers }),
    added: Object.freeze([...calendar.added]),
  });
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
 * isWorkingDay(day('2022-09-19'), englandAndWales) // => false
 */
export function isWorkingDay(date: LocalDate, calendar: Calendar): boolean | undefined {
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
 * addWorkingDays(day('2022-05-30'), 20, englandAndWales) // => '2022-06-29'
 */
export function addWorkingDays(date: LocalDate, n: number, calendar: Calendar): LocalDate | undefined {
  const end = workingDayAfter(epochDay(date), n, calendar);
  return end === undefined ? undefined : dayOfEpoch(end);
}

/** {@link addWorkingDays} on day numbers. */
export function workingDayAfter(number: number, n: number, calendar: Calendar): number | undefined {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of working days: ${n}`);
  if (n === 0) return number;
  const { first, last, countTo, workingDays } = indexOf(calendar);
  if (n > 0) {
    if (number < first - 1 || number >= last) return undefined;
    const before = number < first ? 0 : (countTo[number - first] as number);
    return workingDays[before + n - 1];
  }
  if (number <= first || number > last + 1) return undefined;
  return workingDays[(countTo[number - first - 1] as number) + n];
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
      throw new RangeError(`${date} lies outside the calendar ${calendar.name}, which covers ${calendar.covers.from} to ${calendar.covers.to}`);
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

/**
 * The bank holidays of England and Wales, with Christmas Day and Good Friday.
 *
 * Source: for 2012 to 2028 equal to the list that GOV.UK publishes, as of 2026-02-25; 2010 and 2011 are
 * computed from the Banking and Financial Dealings Act 1971 with 29 April 2011 by proclamation.
 * It cannot speak for days outside its span: 1 January 2029 is a holiday that no list holds yet.
 * Moved or proclaimed once: 2011-04-29, 2012-06-04, 2012-06-05, 2020-05-08, 2022-06-02, 2022-06-03,
 * 2022-09-19 and 2023-05-08.
 */
export const englandAndWales = {
  name: 'england-and-wales',
  covers: { from: '2010-01-01' as LocalDate, to: '2028-12-31' as LocalDate },
  holidays: [
    '2010-01-01', '2010-04-02', '2010-04-05', '2010-05-03', '2010-05-31', '2010-08-30', '2010-12-27', '2010-12-28',
    '2011-01-03', '2011-04-22', '2011-04-25', '2011-04-29', '2011-05-02', '2011-05-30', '2011-08-29', '2011-12-26', '2011-12-27',
    '2012-01-02', '2012-04-06', '2012-04-09', '2012-05-07', '2012-06-04', '2012-06-05', '2012-08-27', '2012-12-25', '2012-12-26',
    '2013-01-01', '2013-03-29', '2013-04-01', '2013-05-06', '2013-05-27', '2013-08-26', '2013-12-25', '2013-12-26',
    '2014-01-01', '2014-04-18', '2014-04-21', '2014-05-05', '2014-05-26', '2014-08-25', '2014-12-25', '2014-12-26',
    '2015-01-01', '2015-04-03', '2015-04-06', '2015-05-04', '2015-05-25', '2015-08-31', '2015-12-25', '2015-12-28',
    '2016-01-01', '2016-03-25', '2016-03-28', '2016-05-02', '2016-05-30', '2016-08-29', '2016-12-26', '2016-12-27',
    '2017-01-02', '2017-04-14', '2017-04-17', '2017-05-01', '2017-05-29', '2017-08-28', '2017-12-25', '2017-12-26',
    '2018-01-01', '2018-03-30', '2018-04-02', '2018-05-07', '2018-05-28', '2018-08-27', '2018-12-25', '2018-12-26',
    '2019-01-01', '2019-04-19', '2019-04-22', '2019-05-06', '2019-05-27', '2019-08-26', '2019-12-25', '2019-12-26',
    '2020-01-01', '2020-04-10', '2020-04-13', '2020-05-08', '2020-05-25', '2020-08-31', '2020-12-25', '2020-12-28',
    '2021-01-01', '2021-04-02', '2021-04-05', '2021-05-03', '2021-05-31', '2021-08-30', '2021-12-27', '2021-12-28',
    '2022-01-03', '2022-04-15', '2022-04-18', '2022-05-02', '2022-06-02', '2022-06-03', '2022-08-29', '2022-09-19', '2022-12-26', '2022-12-27',
    '2023-01-02', '2023-04-07', '2023-04-10', '2023-05-01', '2023-05-08', '2023-05-29', '2023-08-28', '2023-12-25', '2023-12-26',
    '2024-01-01', '2024-03-29', '2024-04-01', '2024-05-06', '2024-05-27', '2024-08-26', '2024-12-25', '2024-12-26',
    '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26',
    '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28',
    '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28',
    '2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26',
  ] as readonly string[] as readonly LocalDate[],
  added: [],
} as const satisfies Calendar;
