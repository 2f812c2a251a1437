/**
 * Days.
 *
 * A day is the text `YYYY-MM-DD`. Inside the library it is turned once into an integer (days since
 * 1970-01-01), worked on as an integer and written out again, so that no machine's time zone or locale
 * can touch it. The conversion is that of the proleptic Gregorian calendar, counted in eras of 400 years
 * that begin on 1 March.
 */

declare const kind: unique symbol;

/** A calendar day, `YYYY-MM-DD`, from year 0001 to 9999. Made by {@link day}. */
export type LocalDate = string & { readonly [kind]: 'LocalDate' };

/** A calendar month, `YYYY-MM`. Made by {@link monthOf} or {@link month}. */
export type Month = string & { readonly [kind]: 'Month' };

const DAYS_BEFORE_1970 = 719_468; // from 0000-03-01
const FIRST_DAY = -719_162; // 0001-01-01
const LAST_DAY = 2_932_896; // 9999-12-31
/** `00` to `99`: looked up, because padding a text is what takes longest in writing a day. */
export const TWO_DIGITS: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, number) =>
  String(number).padStart(2, '0'),
);
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

/** Whether the text is a day that exists. */
export function isDay(text: unknown): text is LocalDate {
  return typeof text === 'string' && !Number.isNaN(parseDay(text));
}

/** Whether the text is a month, `YYYY-MM`. */
export function isMonth(text: unknown): text is Month {
  return typeof text === 'string' && isDay(`${text}-01`);
}

/**
 * A month from its text.
 *
 * @throws RangeError naming the text, where it is no `YYYY-MM`
 * @example
 * month('2026-02') // => '2026-02'
 */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`not a month (YYYY-MM): ${quoted(text)}`);
  return text;
}

/** The number of the day, 0 on 1970-01-01. @throws RangeError naming the text */
export function epochDay(date: LocalDate): number {
  const number = typeof date === 'string' ? parseDay(date) : Number.NaN;
  if (Number.isNaN(number)) throw new RangeError(`not a day (YYYY-MM-DD): ${quoted(date)}`);
  return number;
}

/** The day of a day number. @throws RangeError outside the years 0001 to 9999 */
export function dayOfEpoch(number: number): LocalDate {
  if (!(number >= FIRST_DAY && number <= LAST_DAY)) {
    throw new RangeError(`day outside the years 0001 to 9999: ${number} days from 1970-01-01`);
  }
  const { year, month: monthNumber, dayOfMonth } = civil(number);
  const [century, yearOfCentury] = [TWO_DIGITS[wholes(year, 100)], TWO_DIGITS[year % 100]];
  return `${century}${yearOfCentury}-${TWO_DIGITS[monthNumber]}-${TWO_DIGITS[dayOfMonth]}` as LocalDate;
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
  const { year, month: monthNumber, dayOfMonth } = civil(epochDay(dateOfBirth));
  return fromCivil(year + age, monthNumber, dayOfMonth);
}

/** The year, month and day of the month of a day number in the years 0001 to 9999. */
export function civil(number: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = number + DAYS_BEFORE_1970;
  const era = wholes(shifted, 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays = wholes(dayOfEra, 1460) - wholes(dayOfEra, 36_524) + wholes(dayOfEra, 146_096);
  const yearOfEra = wholes(dayOfEra - leapDays, 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + wholes(yearOfEra, 4) - wholes(yearOfEra, 100));
  const fromMarch = wholes(5 * dayOfYear + 2, 153);
  const monthNumber = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (monthNumber <= 2 ? 1 : 0),
    month: monthNumber,
    dayOfMonth: dayOfYear - wholes(153 * fromMarch + 2, 5) + 1,
  };
}

/** How often a whole number goes into another that is not negative: `| 0` keeps the engine to integers, where rounding would not. */
export function wholes(number: number, divisor: number): number {
  return (number / divisor) | 0;
}

/** The day number of a year, month and day of the month. A day that the month does not have runs on into the next. */
export function fromCivil(year: number, monthNumber: number, dayOfMonth: number): number {
  const fromMarch = monthNumber > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (monthNumber > 2 ? monthNumber - 3 : monthNumber + 9) + 2) / 5) + dayOfMonth - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    DAYS_BEFORE_1970
  );
}

function monthLength(year: number, monthNumber: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return monthNumber === 2 && isLeap ? 29 : (MONTH_LENGTHS[monthNumber - 1] as number);
}

/** The day number of a text `YYYY-MM-DD`, or NaN. */
function parseDay(text: string): number {
  return text.length === 10 ? parseDayAtStart(text) : Number.NaN;
}

/** The day number of the first ten characters of a text, or NaN. */
export function parseDayAtStart(text: string): number {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = digits(text, 0, 4);
  const monthNumber = digits(text, 5, 7);
  const dayOfMonth = digits(text, 8, 10);
  // A month that is none has no length, and no day of it is within that.
  const exists = year >= 1 && dayOfMonth >= 1 && dayOfMonth <= monthLength(year, monthNumber);
  return exists ? fromCivil(year, monthNumber, dayOfMonth) : Number.NaN;
}

/** The number that the digits of a text from one place to before another make, or NaN. */
export function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Orders texts, days and months among them, by code unit: so that no locale has a say. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A value as a message names it, cut where it is long. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
