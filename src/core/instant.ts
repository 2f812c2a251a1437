/**
 * Moments. The text of an instant is turned once into milliseconds since 1970-01-01T00:00Z, and
 * England's clock is the rule below, so that no machine's time zone can touch it.
 */

import { dayOfEpoch, epochDay, isDay, type LocalDate, quoted, weekday } from './date.ts';

declare const kind: unique symbol;

const DAY_MILLISECONDS = 86_400_000;
const HOUR_MILLISECONDS = 3_600_000;
const FIRST = -62_135_596_800_000; // 0001-01-01T00:00Z
const END = 253_402_300_800_000; // 10000-01-01T00:00Z

/** A moment in time, `YYYY-MM-DDTHH:MM[:SS[.mmm]]` with `Z` or an offset. Made by {@link instant}. */
export type Instant = string & { readonly [kind]: 'Instant' };

/**
 * A moment from its text. The offset is required: a time that only a place could settle is refused.
 * Seconds may be left out and have up to three decimals; hour 24 and second 60 are refused.
 *
 * @param text - for example `2026-03-28T17:30:00Z` or `2026-07-01T09:00+01:00`
 * @returns the text as it was given
 * @throws RangeError naming the text, where it is no such moment
 * @example
 * instant('2026-07-01T09:00+01:00') // => '2026-07-01T09:00+01:00'
 */
export function instant(text: string): Instant {
  epochMilliseconds(text as Instant);
  return text as Instant;
}

/** Whether the text is a moment with its offset. */
export function isInstant(text: unknown): text is Instant {
  return typeof text === 'string' && !Number.isNaN(parseInstant(text));
}

/** Milliseconds since 1970-01-01T00:00Z. @throws RangeError naming the text */
export function epochMilliseconds(moment: Instant): number {
  const number = typeof moment === 'string' ? parseInstant(moment) : Number.NaN;
  if (Number.isNaN(number)) {
    throw new RangeError(`not an instant (a date and time with Z or an offset): ${quoted(moment)}`);
  }
  return number;
}

/** The moment of a number of milliseconds, in UTC and with milliseconds. */
export function instantOfEpoch(milliseconds: number): Instant {
  const number = Math.floor(milliseconds / DAY_MILLISECONDS);
  const rest = milliseconds - number * DAY_MILLISECONDS;
  const seconds = Math.floor(rest / 1000);
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${dayOfEpoch(number)}T${time.map((part) => padded(part, 2)).join(':')}.${padded(rest % 1000, 3)}Z` as Instant;
}

/** The moment that is so many elapsed hours later, weekends and clock changes included. */
export function addHours(moment: Instant, hours: number): Instant {
  return instantOfEpoch(epochMilliseconds(moment) + hours * HOUR_MILLISECONDS);
}

/** -1, 0 or 1 as the first moment is before, the same as or after the second. */
export function compareInstants(a: Instant, b: Instant): -1 | 0 | 1 {
  return Math.sign(epochMilliseconds(a) - epochMilliseconds(b)) as -1 | 0 | 1;
}

/**
 * The day that it is in England at that moment: by Greenwich Mean Time, or by British Summer Time
 * from 01:00Z on the last Sunday of March to 01:00Z on the last Sunday of October.
 *
 * @example
 * dayInEngland(instant('2026-06-30T23:30:00Z')) // => '2026-07-01'
 */
export function dayInEngland(moment: Instant): LocalDate {
  const milliseconds = epochMilliseconds(moment);
  const shift = isSummerTime(milliseconds) ? HOUR_MILLISECONDS : 0;
  return dayOfEpoch(Math.floor((milliseconds + shift) / DAY_MILLISECONDS));
}

/** The day, or for a moment the day that it is in England. */
export function dayOf(date: LocalDate | Instant): LocalDate {
  return isDay(date) ? date : dayInEngland(date as Instant);
}

/** Whether the first is after the second: two moments by time, else by the day. */
export function isAfter(a: LocalDate | Instant, b: LocalDate | Instant): boolean {
  if (isDay(a) || isDay(b)) return dayOf(a) > dayOf(b);
  return epochMilliseconds(a as Instant) > epochMilliseconds(b as Instant);
}

/** The last millisecond of the day in England. */
export function endOfDayInEngland(date: LocalDate): Instant {
  const midnight = (epochDay(date) + 1) * DAY_MILLISECONDS;
  const shift = isSummerTime(midnight - HOUR_MILLISECONDS - 1) ? HOUR_MILLISECONDS : 0;
  return instantOfEpoch(midnight - shift - 1);
}

function isSummerTime(milliseconds: number): boolean {
  const year = dayOfEpoch(Math.floor(milliseconds / DAY_MILLISECONDS)).slice(0, 4);
  const changeAfter = (endOfMonth: string) => {
    const last = epochDay(`${year}-${endOfMonth}` as LocalDate);
    return (last - weekday(last)) * DAY_MILLISECONDS + HOUR_MILLISECONDS;
  };
  return milliseconds >= changeAfter('03-31') && milliseconds < changeAfter('10-31');
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** The milliseconds of an instant's text, or NaN. */
function parseInstant(text: string): number {
  const parts = text.length > 29 ? null : INSTANT.exec(text);
  if (parts === null || !isDay(parts[1])) return Number.NaN;
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)];
  const [offsetHour, offsetMinute] = [Number(parts[7] ?? 0), Number(parts[8] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59 || offsetHour > 23 || offsetMinute > 59) return Number.NaN;
  const offset = (offsetHour * 60 + offsetMinute) * (parts[6] === '-' ? -60_000 : 60_000);
  const time = (hour * 3600 + minute * 60 + second) * 1000 + Number((parts[5] ?? '').padEnd(3, '0'));
  const milliseconds = epochDay(parts[1]) * DAY_MILLISECONDS + time - offset;
  return milliseconds >= FIRST && milliseconds < END ? milliseconds : Number.NaN;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
