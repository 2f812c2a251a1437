/** Arbitrary facts for property tests. Dates are made with `Date` in UTC, never by the library. */

import type { CadenceFacts } from 'care-planning-rules/cadence';
import { type Calendar, englandAndWales, type Instant, type LocalDate, withHolidays } from 'care-planning-rules/core';
import fc from 'fast-check';

const DAY = 86_400_000;

/** The text of the day that lies so many days after 1970-01-01. */
export function dayNumbered(number: number): LocalDate {
  return new Date(number * DAY).toISOString().slice(0, 10) as LocalDate;
}

/** How many days after 1970-01-01 the day lies. */
export function numberOfDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The day so many days later. */
export function daysLater(date: string, days: number): LocalDate {
  return dayNumbered(numberOfDay(date) + days);
}

/** Any day between two days, both included. */
export function days(earliest = '2011-04-01', latest = '2027-06-30'): fc.Arbitrary<LocalDate> {
  return fc.integer({ min: numberOfDay(earliest), max: numberOfDay(latest) }).map(dayNumbered);
}

/** Any day that can be written, from year 0001 to 9999. */
export const anyDay: fc.Arbitrary<LocalDate> = days('0001-01-01', '9999-12-31');

/** Any moment of the library's years, with its offset, in each of the forms in which it may be written. */
export const instants: fc.Arbitrary<Instant> = fc
  .record({
    on: days('2010-01-01', '2028-12-31'),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    seconds: fc.constantFrom('', ':00', ':59', ':07.5', ':30.25', ':59.999'),
    offset: fc.constantFrom('Z', '+00:00', '+01:00', '-05:00', '+05:30'),
  })
  .map(({ on, hour, minute, seconds, offset }) => {
    const [hours, minutes] = [hour, minute].map((part) => String(part).padStart(2, '0'));
    return `${on}T${hours}:${minutes}${seconds}${offset}` as Instant;
  });

/** The calendar of England and Wales, with up to six further holidays. */
export const calendars: fc.Arbitrary<Calendar> = fc
  .uniqueArray(days('2010-01-01', '2028-12-31'), { maxLength: 6 })
  .map((added) => withHolidays(englandAndWales, added));

/** Days on which something was held: in any order, some twice, some before `from`. */
export function heldLists(from: LocalDate, within = 900): fc.Arbitrary<LocalDate[]> {
  return fc
    .array(fc.integer({ min: -40, max: within }), { maxLength: 8 })
    .map((gaps) => gaps.map((gap) => daysLater(from, gap)));
}

/** Facts of a cadence under statute, every fact that could be needed among them. */
export const cadenceFacts: fc.Arbitrary<CadenceFacts & Required<Pick<CadenceFacts, 'dateOfBirth' | 'untilEighteen'>>> =
  days('2015-05-01', '2022-12-31').chain((from) =>
    fc.record({
      from: fc.constant(from),
      held: heldLists(from),
      dateOfBirth: fc.integer({ min: 60, max: 6500 }).map((age) => daysLater(from, -age)),
      untilEighteen: fc.boolean(),
    }),
  );

/** {@link cadenceFacts}, some of them of a duty that ended. */
export const endedOrOpenFacts: fc.Arbitrary<CadenceFacts> = fc
  .tuple(cadenceFacts, fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined }))
  .map(([facts, length]) => (length === undefined ? facts : { ...facts, ended: daysLater(facts.from, length) }));

/** The value, and all that it holds, made unchangeable: whoever writes to it throws. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
