/**
 * Moments. The text of an instant is turned once into milliseconds since 1970-01-01T00:00Z, and
 * England's clock is the rule below, so that no machine's time zone can touch it.
 */

import {
  civil,
  dayOfEpoch,
  digits,
  epochDay,
  fromCivil,
  isDay,
  type LocalDate,
  parseDayAtStart,
  quoted,
  TWO_DIGITS,
  weekday,
  wholes,
} from './date.ts';

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
  const time = `${TWO_DIGITS[wholes(rest, HOUR_MILLISECONDS)]}:${TWO_DIGITS[wholes(rest, 60_000) % 60]}`;
  const second = `${TWO_DIGITS[wholes(rest, 1000) % 60]}.${wholes(rest, 100) % 10}${TWO_DIGITS[rest % 100]}`;
  return `${dayOfEpoch(number)}T${time}:${second}Z` as Instant;
}

/** So many elapsed hours after a number of milliseconds, weekends and clock changes included. */
export function addHours(milliseconds: number, hours: number): number {
  return milliseconds + hours * HOUR_MILLISECONDS;
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
  return dayInEnglandOf(epochMilliseconds(moment));
}

/** {@link dayInEngland} of a number of milliseconds. */
export function dayInEnglandOf(milliseconds: number): LocalDate {
  const shift = isSummerTime(milliseconds) ? HOUR_MILLISECONDS : 0;
  return dayOfEpoch(Math.floor((milliseconds + shift) / DAY_MILLISECONDS));
}

/** The day, or for a moment the day that it is in England. */
export function dayInEnglandAt(date: LocalDate | Instant): LocalDate {
  return isDay(date) ? date : dayInEngland(date as Instant);
}

/** Whether the first is after the second: two moments by time, else by the day. */
export function isAfter(a: LocalDate | Instant, b: LocalDate | Instant): boolean {
  if (isDay(a) || isDay(b)) return dayInEnglandAt(a) > dayInEnglandAt(b);
  return epochMilliseconds(a as Instant) > epochMilliseconds(b as Instant);
}

/** The last millisecond of the day in England. */
export function endOfDayInEngland(date: LocalDate): Instant {
  const midnight = (epochDay(date) + 1) * DAY_MILLISECONDS;
  const shift = isSummerTime(midnight) ? HOUR_MILLISECONDS : 0;
  return instantOfEpoch(midnight - shift - 1);
}

/** Whether England's clock is an hour ahead of UTC. */
export function isSummerTime(milliseconds: number): boolean {
  const { year } = civil(Math.floor(milliseconds / DAY_MILLISECONDS));
  return milliseconds >= changeIn(year, 3) && milliseconds < changeIn(year, 10);
}

/** 01:00Z on the last Sunday of a month of 31 days. */
function changeIn(year: number, monthNumber: 3 | 10): number {
  const last = fromCivil(year, monthNumber, 31);
  return (last - weekday(last)) * DAY_MILLISECONDS + HOUR_MILLISECONDS;
}

/**
 * The milliseconds of an instant's text, or NaN: `YYYY-MM-DDTHH:MM`, then seconds and their decimals or neither,
 * then the offset. A place that holds no digit makes its number NaN, which no bound lets through.
 */
function parseInstant(text: string): number {
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  if (text[10] !== 'T' || text[13] !== ':' || !(hour <= 23 && minute <= 59)) return Number.NaN;
  const hasSeconds = text[16] === ':';
  const second = hasSeconds ? digits(text, 17, 19) : 0;
  const places = hasSeconds && text[19] === '.' ? decimalPlaces(text, 20) : 0;
  const thousandths = places === 0 ? 0 : digits(text, 20, 20 + places) * 10 ** (3 - places);
  const offset = parseOffset(text, places > 0 ? 20 + places : hasSeconds ? 19 : 16);
  if (!(second <= 59)) return Number.NaN;
  const time = (hour * 3600 + minute * 60 + second) * 1000 + thousandths;
  const milliseconds = parseDayAtStart(text) * DAY_MILLISECONDS + time - offset;
  return milliseconds >= FIRST && milliseconds < END ? milliseconds : Number.NaN;
}

/** How many digits stand in a text from a place, up to three. */
function decimalPlaces(text: string, from: number): number {
  let places = 0;
  while (places < 3 && digits(text, from + places, from + places + 1) >= 0) places++;
  return places;
}

/** The milliseconds by which the offset that ends a text is ahead of UTC, or NaN. */
function parseOffset(text: string, at: number): number {
  const sign = text[at];
  if (sign === 'Z') return text.length === at + 1 ? 0 : Number.NaN;
  if (text.length !== at + 6 || text[at + 3] !== ':' || (sign !== '+' && sign !== '-')) return Number.NaN;
  const hour = digits(text, at + 1, at + 3);
  const minute = digits(text, at + 4, at + 6);
  if (!(hour <= 23 && minute <= 59)) return Number.NaN;
  return (hour * 60 + minute) * (sign === '-' ? -60_000 : 60_000);
}
