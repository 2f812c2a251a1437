/**
 * Days and moments.
 *
 * A day is the text `YYYY-MM-DD`, a moment the text of an instant with its offset. Inside the
 * library both are turned once into an integer (days, or milliseconds, since 1970-01-01), worked on
 * as integers and written out again, so that no machine's time zone or locale can touch them.
 * The conversion between a civil date and its day number is the usual one of the proleptic Gregorian
 * calendar, counted in eras of 400 years that begin on 1 March.
 */

declare const kind: unique symbol;

/** A calendar day, `YYYY-MM-DD`, from year 0001 to 9999. Made by {@link day}. */
export type LocalDate = string & { readonly [kind]: 'LocalDate' };

/** A moment in time, `YYYY-MM-DDTHH:MM[:SS[.mmm]]` with `Z` or an offset. Made by {@link instant}. */
export type Instant = string & { readonly [kind]: 'Instant' };

/** A calendar month, `YYYY-MM`. Made by {@link monthOf} or {@link month}. */
export type Month = string & { readonly [kind]: 'Month' };

const DAY_MILLISECONDS = 86_400_000;
const HOUR_MILLISECONDS = 3_600_000;
const DAYS_BEFORE_1970 = 719_468; // from 0000-03-01
const FIRST_DAY = -719_162; // 0001-01-01
const LAST_DAY = 2_932_896; // 9999-12-31
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * A day from its text.
 *
 * @param text - `YYYY-MM-DD`, a day that exists
 * @throws RangeError naming the text, where it is no such day
 * @example
 * day('2026-02-28') // => '2026-02-28'
 */
export function day(text: string): LocalDate {
  epochDay(text as LocalDate);
  return text as LocalDate;
}

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

/** Whether the text is a day that exists. */
export function isDay(text: unknown): text is LocalDate {
  return typeof text === 'string' && !Number.isNaN(parseDay(text));
}

/** Whether the text is a moment with its offset. */
export function isInstant(text: unknown): text is Instant {
  return typeof text === 'string' && !Number.isNaN(parseInstant(text));
}

/** Whether the text is a month, `YYYY-MM`. */
export function isMonth(text: unknown): text is Month {
  return typeof text === 'string' && text.length === 7 && !Number.isNaN(parseDay(`${text}-01`));
}

/**
 * A month from its text.
 *
 * @throws RangeError naming the text, where it is no `YYYY-MM`
 * @example
 * month('2026-02') // => '2026-02'
 */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`not a month (YYYY-MM): ${shown(text)}`);
  return text;
}

/** The number of the day, 0 on 1970-01-01. @throws RangeError naming the text */
export function epochDay(date: LocalDate): number {
  const number = typeof date === 'string' ? parseDay(date) : Number.NaN;
  if (Number.isNaN(number)) throw new RangeError(`not a day (YYYY-MM-DD): ${shown(date)}`);
  return number;
}

/** The day of a day number. @throws RangeError outside the years 0001 to 9999 */
export function dayOfEpoch(number: number): LocalDate {
  if (!(number >= FIRST_DAY && number <= LAST_DAY)) {
    throw new RangeError(`day outside the years 0001 to 9999: ${number} days from 1970-01-01`);
  }
  const { year, month: monthNumber, dayOfMonth } = civil(number);
  return `${padded(year, 4)}-${padded(monthNumber, 2)}-${padded(dayOfMonth, 2)}` as LocalDate;
}

/** Milliseconds since 1970-01-01T00:00Z. @throws RangeError naming the text */
export function epochMilliseconds(moment: Instant): number {
  const number = typeof moment === 'string' ? parseInstant(moment) : Number.NaN;
  if (Number.isNaN(number)) {
    throw new RangeError(`not an instant (a date and time with Z or an offset): ${shown(moment)}`);
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

/** The last millisecond of the day in England. */
export function endOfDayInEngland(date: LocalDate): Instant {
  const midnight = (epochDay(date) + 1) * DAY_MILLISECONDS;
  const shift = isSummerTime(midnight - HOUR_MILLISECONDS - 1) ? HOUR_MILLISECONDS : 0;
  return instantOfEpoch(midnight - shift - 1);
}

function isSummerTime(milliseconds: number): boolean {
  const { year } = civil(Math.floor(milliseconds / DAY_MILLISECONDS));
  const changeOn = (monthNumber: number) => {
    const last = fromCivil(year, monthNumber, 31);
    return (last - weekday(last)) * DAY_MILLISECONDS + HOUR_MILLISECONDS;
  };
  return milliseconds >= changeOn(3) && milliseconds < changeOn(10);
}

/** 0 on a Sunday to 6 on a Saturday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The corresponding day so many months on, or the last day of a shorter month. */
export function addMonths(number: number, months: number): number {
  const from = civil(number);
  const count = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(count / 12);
  const monthNumber = count - year * 12 + 1;
  return fromCivil(year, monthNumber, Math.min(from.dayOfMonth, monthLength(year, monthNumber)));
}

/** The first day of the month in which the day lies. */
export function startOfMonth(number: number): number {
  return number - civil(number).dayOfMonth + 1;
}

/** The last day of the month in which the day lies. */
export function endOfMonth(number: number): number {
  const { year, month: monthNumber } = civil(number);
  return fromCivil(year, monthNumber, monthLength(year, monthNumber));
}

/** The month in which the day lies. */
export function monthOf(date: LocalDate): Month {
  epochDay(date);
  return date.slice(0, 7) as Month;
}

/**
 * The day on which a person born on `dateOfBirth` attains the age: the birthday; for one born on
 * 29 February, 1 March in common years.
 */
export function birthday(dateOfBirth: LocalDate, age: number): number {
  const born = civil(epochDay(dateOfBirth));
  const year = born.year + age;
  return born.dayOfMonth === 29 && born.month === 2 && monthLength(year, 2) === 28
    ? fromCivil(year, 3, 1)
    : fromCivil(year, born.month, born.dayOfMonth);
}

function civil(number: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = number + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const monthNumber = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (monthNumber <= 2 ? 1 : 0),
    month: monthNumber,
    dayOfMonth: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

function fromCivil(year: number, monthNumber: number, dayOfMonth: number): number {
  const fromMarch = monthNumber > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (monthNumber > 2 ? monthNumber - 3 : monthNumber + 9) + 2) / 5) + dayOfMonth - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - DAYS_BEFORE_1970
  );
}

function monthLength(year: number, monthNumber: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return monthNumber === 2 && isLeap ? 29 : (MONTH_LENGTHS[monthNumber - 1] as number);
}

/** The day number of a text `YYYY-MM-DD`, or NaN. */
function parseDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = digits(text, 0, 4);
  const monthNumber = digits(text, 5, 7);
  const dayOfMonth = digits(text, 8, 10);
  const exists =
    year >= 1 && monthNumber >= 1 && monthNumber <= 12 && dayOfMonth >= 1 && dayOfMonth <= monthLength(year, monthNumber);
  return exists ? fromCivil(year, monthNumber, dayOfMonth) : Number.NaN;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** The milliseconds of an instant's text, or NaN. */
function parseInstant(text: string): number {
  const parts = text.length > 29 ? null : INSTANT.exec(text);
  if (parts === null) return Number.NaN;
  const number = parseDay(parts[1] as string);
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)];
  const [offsetHour, offsetMinute] = [Number(parts[7] ?? 0), Number(parts[8] ?? 0)];
  if (Number.isNaN(number) || hour > 23 || minute > 59 || second > 59 || offsetHour > 23 || offsetMinute > 59) {
    return Number.NaN;
  }
  const offset = (offsetHour * 60 + offsetMinute) * (parts[6] === '-' ? -60_000 : 60_000);
  const time = (hour * 3600 + minute * 60 + second) * 1000 + Number((parts[5] ?? '').padEnd(3, '0'));
  const milliseconds = number * DAY_MILLISECONDS + time - offset;
  const inRange = milliseconds >= FIRST_DAY * DAY_MILLISECONDS && milliseconds < (LAST_DAY + 1) * DAY_MILLISECONDS;
  return inRange ? milliseconds : Number.NaN;
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value);
}
