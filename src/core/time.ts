/** A day or a moment that is compared more than once: its text is read only the first time. */

import { isDay, type LocalDate } from './date.ts';
import { dayInEnglandAt, epochMilliseconds, type Instant } from './instant.ts';

/** The text, the day that it is in England and, of a moment, its milliseconds. */
export type Time = {
  readonly text: LocalDate | Instant;
  readonly day: LocalDate;
  readonly milliseconds: number | undefined;
};

/** @throws RangeError naming the text, where it is neither a day nor a moment */
export function timeOf(text: LocalDate | Instant): Time {
  if (isDay(text)) return { text, day: text, milliseconds: undefined };
  return { text, day: dayInEnglandAt(text), milliseconds: epochMilliseconds(text) };
}

/** Whether the first is after the second: two moments by time, else by the day. */
export function isLater(a: Time, b: Time): boolean {
  if (a.milliseconds === undefined || b.milliseconds === undefined) return a.day > b.day;
  return a.milliseconds > b.milliseconds;
}
