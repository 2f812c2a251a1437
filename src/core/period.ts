/** How long a duty gives: one number of one unit. */

import { type Calendar, workingDayAfter } from './calendar.ts';
import { addMonths, dayOfEpoch, epochDay, type LocalDate } from './date.ts';
import { englandAndWales } from './england-and-wales.ts';
import { frozen } from './freeze.ts';
import { addHours, epochMilliseconds, type Instant, instantOfEpoch } from './instant.ts';

/** The units in which a source counts, shortest first. */
export const PERIOD_UNITS = /* @__PURE__ */ frozen([
  'hours',
  'days',
  'workingDays',
  'weeks',
  'months',
  'years',
] as const);

export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** A number of one of these units, and of no other. */
type NumberOf<U extends PeriodUnit> = {
  [Unit in U]: { readonly [Given in Unit]: number } & { readonly [Other in Exclude<PeriodUnit, Unit>]?: never };
}[U];

/** A length of time that ends on a day. */
export type DayPeriod = NumberOf<Exclude<PeriodUnit, 'hours'>>;

/** A length of time that ends at a moment: elapsed time, weekends and clock changes included. */
export type HourPeriod = NumberOf<'hours'>;

/** A length of time as a source states it: exactly one unit, a whole number of it. */
export type Period = DayPeriod | HourPeriod;

/**
 * The last day (or, for hours, the last moment) of a period that follows a day (or a moment).
 *
 * The day of the event is left out and the last day counts whole. Months and years end on the
 * corresponding day, or on the last day of a shorter month.
 *
 * @param date - a day; for a period in hours, an instant
 * @param calendar - looked at for working days only
 * @returns `undefined` where a day that must be looked at lies outside the calendar
 * @throws RangeError where the period is not one whole number of one unit, or its unit does not fit the date
 * @example
 * addPeriod(day('2023-11-30'), { months: 3 }) // => '2024-02-29'
 */
export function addPeriod(date: Instant, period: HourPeriod, calendar?: Calendar): Instant;
export function addPeriod(date: LocalDate, period: DayPeriod, calendar?: Calendar): LocalDate | undefined;
export function addPeriod(
  date: LocalDate | Instant,
  period: Period,
  calendar: Calendar = englandAndWales,
): LocalDate | Instant | undefined {
  if ('hours' in period) return instantOfEpoch(endOfHours(epochMilliseconds(date as Instant), period as HourPeriod));
  const end = endOfPeriod(epochDay(date as LocalDate), period, calendar);
  return end === undefined ? undefined : dayOfEpoch(end);
}

/** {@link addPeriod} on day numbers. */
export function endOfPeriod(from: number, period: DayPeriod, calendar: Calendar): number | undefined {
  if ('months' in period) return addMonths(from, lengthIn('months', period));
  if ('weeks' in period) return from + lengthIn('weeks', period) * 7;
  if ('days' in period) return from + lengthIn('days', period);
  if ('workingDays' in period) return workingDayAfter(from, lengthIn('workingDays', period), calendar);
  return addMonths(from, lengthIn('years', period) * 12);
}

/** {@link addPeriod} on numbers of milliseconds. */
export function endOfHours(from: number, period: HourPeriod): number {
  return addHours(from, lengthIn('hours', period));
}

function lengthIn(unit: PeriodUnit, period: Period): number {
  const length = (period as Readonly<Record<string, unknown>>)[unit];
  if (!Number.isSafeInteger(length) || Object.keys(period).length !== 1) {
    throw new RangeError(`not a period of one unit and a whole number: ${JSON.stringify(period)}`);
  }
  return length as number;
}
