/**
 * The one way in for a JavaScript `Date`: no other file names `Date` or `Intl`. The root alone exports it, so that the
 * single file, for engines that have neither, is without it. What is asked of `Intl` a further package would ask too.
 */

import { day, type LocalDate, quoted } from './date.ts';

/**
 * The day that it is in a place at the moment of a JavaScript `Date`. A `Date` knows no place: shortly after midnight
 * in London in summer, `toISOString` still gives the day before.
 *
 * @param date - a valid `Date`
 * @param timeZone - the place, by its name in the time zone database: `Europe/London`
 * @throws TypeError where it is no `Date`, or the time zone is no text; RangeError where the `Date` is invalid or lies
 * outside the years 0001 to 9999 there, or where there is no such time zone
 * @example
 * dayOf(new Date('2026-06-30T23:30:00Z'), 'Europe/London') // => '2026-07-01'
 * dayOf(new Date('2026-06-30T23:30:00Z'), 'America/New_York') // => '2026-06-30'
 */
export function dayOf(date: Date, timeZone: string): LocalDate {
  const milliseconds = millisecondsOf(date);
  if (Number.isNaN(milliseconds)) throw new RangeError('date: not a valid Date');
  const at: Record<string, string> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(milliseconds)) at[type] = value;
  const { era, year = '', month = '', day: dayOfMonth = '' } = at;
  if (era !== 'A' || year.length > 4) throw new RangeError('date: outside the years 0001 to 9999');
  return day(`${year.padStart(4, '0')}-${month}-${dayOfMonth}`);
}

/** By what the `Date` itself holds, whichever window or worker made it. */
function millisecondsOf(date: unknown): number {
  try {
    return Date.prototype.getTime.call(date);
  } catch {
    throw new TypeError(`date: expected a Date, received ${quoted(date)}`);
  }
}

/** Without a time zone, the machine’s own would be taken. */
function clockOf(timeZone: unknown): Intl.DateTimeFormat {
  if (typeof timeZone !== 'string') {
    throw new TypeError(`timeZone: expected a text such as 'Europe/London', received ${quoted(timeZone)}`);
  }
  try {
    return new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
      timeZone,
      era: 'narrow',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    throw new RangeError(`timeZone: not a time zone: ${quoted(timeZone)}`);
  }
}
