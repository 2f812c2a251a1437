/**
 * The implementations that others wrote, each asked in its own terms and without the machine's zone: date-fns
 * on `UTCDate`, moment in its UTC mode, luxon in the zone `utc`. Days and moments go in and come out as texts.
 */

import { UTCDate } from '@date-fns/utc';
import type { Calendar, DayPeriod } from 'care-planning-rules/core';
import {
  addBusinessDays,
  addDays as addDaysByDateFns,
  addMonths as addMonthsByDateFns,
  addWeeks as addWeeksByDateFns,
  addYears as addYearsByDateFns,
} from 'date-fns';
import { DateTime } from 'luxon';
import moment from 'moment-business-days';
import { Temporal } from 'temporal-polyfill';
import { type Answer, REFUSED } from './compare.ts';

/** A period that no calendar is needed for. */
export type PlainPeriod = Exclude<DayPeriod, { readonly workingDays: number }>;

type Arithmetic = (date: string, period: PlainPeriod) => Answer;

/** The day of a date in UTC, where ten characters can write it. */
function ofUtc(date: Date): Answer {
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : REFUSED;
}

/** The moment of a date, where it can be written. */
export function momentOfUtc(date: Date): Answer {
  return ofUtc(date) === REFUSED ? REFUSED : date.toISOString();
}

export function ofTemporal(date: Temporal.PlainDate): Answer {
  return date.year >= 1 && date.year <= 9999 ? date.toString() : REFUSED;
}

export function momentOfTemporal(moment: Temporal.Instant): Answer {
  const { year } = moment.toZonedDateTimeISO('UTC');
  return year >= 1 && year <= 9999 ? moment.toString({ smallestUnit: 'millisecond' }) : REFUSED;
}

export const byTemporal: Arithmetic = (date, period) =>
  ofTemporal(Temporal.PlainDate.from(date).add(period, { overflow: 'constrain' }));

export const byLuxon: Arithmetic = (date, period) => {
  const end = DateTime.fromISO(date, { zone: 'utc' }).plus(period);
  return end.isValid ? ofUtc(end.toJSDate()) : REFUSED;
};

export const byDateFns: Arithmetic = (date, period) => {
  const from = new UTCDate(`${date}T00:00:00Z`);
  if (period.days !== undefined) return ofUtc(addDaysByDateFns(from, period.days));
  if (period.weeks !== undefined) return ofUtc(addWeeksByDateFns(from, period.weeks));
  if (period.months !== undefined) return ofUtc(addMonthsByDateFns(from, period.months));
  return ofUtc(addYearsByDateFns(from, period.years ?? Number.NaN));
};

export const byMoment: Arithmetic = (date, period) => ofUtc(moment.utc(date).add(period).toDate());

/** All of them, for a day and a period. */
export const arithmetics = { Temporal: byTemporal, luxon: byLuxon, 'date-fns': byDateFns, moment: byMoment } as const;

const locales = new WeakMap<Calendar, string>();
let calendarsKnown = 0;

/** moment keeps its holidays in a locale: one is made for each calendar. */
function localeOf(calendar: Calendar): string {
  const known = locales.get(calendar);
  if (known !== undefined) return known;
  const locale = `calendar-${++calendarsKnown}`;
  const before = moment.locale();
  const settings = { parentLocale: 'en', holidays: calendar.holidays, holidayFormat: 'YYYY-MM-DD' };
  moment.defineLocale(locale, settings as object);
  moment.locale(before);
  locales.set(calendar, locale);
  return locale;
}

/** By moment-business-days, which knows the holidays of the calendar and not how far it reaches. */
export function workingDaysByMoment(date: string, n: number, calendar: Calendar): Answer {
  return ofUtc(moment.utc(date).locale(localeOf(calendar)).businessAdd(n).toDate());
}

export function isWorkingDayByMoment(date: string, calendar: Calendar): boolean {
  return moment.utc(date).locale(localeOf(calendar)).isBusinessDay();
}

export function isWorkingDayByTemporal(date: Temporal.PlainDate, calendar: Calendar): boolean {
  return date.dayOfWeek < 6 && !(calendar.holidays as readonly string[]).includes(date.toString());
}

/** By date-fns, which knows of no holidays. */
export function workingDaysByDateFns(date: string, n: number): Answer {
  return ofUtc(addBusinessDays(new UTCDate(`${date}T00:00:00Z`), n));
}

/** Counted day by day on Temporal's calendar. */
export function workingDaysByTemporal(date: string, n: number, calendar: Calendar): Answer {
  const step = { days: Math.sign(n) };
  let at = Temporal.PlainDate.from(date);
  for (let left = Math.abs(n); left > 0; ) {
    at = at.add(step);
    if (isWorkingDayByTemporal(at, calendar)) left--;
  }
  return ofTemporal(at);
}
