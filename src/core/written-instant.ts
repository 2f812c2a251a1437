/** Moments as databases and programs write them, where the text has one meaning only. */

import { type Instant, isInstant } from './instant.ts';

/** A day and a time, with T or a blank between them; seconds to any decimal; then Z or an offset in whole hours or minutes. */
export const WRITTEN_INSTANT_PATTERN =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)? ?(?:(Z)|([+-]\d\d)(?::?(\d\d))?)$/;

/** The same form in words, for a message. */
export const WRITTEN_INSTANT =
  'a date and time with Z or an offset, such as 2026-03-28T17:30:00Z or 2026-07-01 09:00:00.123456+01:00';

/**
 * A moment from a text with `T` or a blank, up to nine decimals, and `Z`, `+01:00`, `+0100` or `+01`: in the one form
 * that {@link instant} takes. Decimals beyond the millisecond are cut off.
 *
 * @returns the moment, unchanged where it is in that form already; `undefined` where the text is none
 */
export function momentFrom(text: string): Instant | undefined {
  if (isInstant(text)) return text;
  const [, date, time, second, decimals, zulu, hours, minutes = '00'] = WRITTEN_INSTANT_PATTERN.exec(text) ?? [];
  if (date === undefined) return undefined;
  const fraction = decimals === undefined ? '' : `.${decimals.slice(0, 3)}`;
  const seconds = second === undefined ? '' : `:${second}${fraction}`;
  const moment = `${date}T${time}${seconds}${zulu === undefined ? `${hours}:${minutes}` : 'Z'}`;
  return isInstant(moment) ? moment : undefined;
}
