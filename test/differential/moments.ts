/** Moments: their order, so many hours from them, and the day that it is in England. */

import {
  addPeriod,
  compareInstants,
  dayInEngland,
  endOfDayInEngland,
  type Instant,
  isInstant,
  type LocalDate,
} from 'care-planning-rules/core';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import moment from 'moment-business-days';
import { Temporal } from 'temporal-polyfill';
import { days } from '../arbitraries.ts';
import { comparison, REFUSED } from './compare.ts';
import { someDay, two } from './days.ts';
import { momentOfTemporal, momentOfUtc, ofTemporal } from './voices.ts';

/** The first year in all of which England's clock was that of today's law. */
export const FIRST_YEAR = 1996;

/** Moments on such days, to the millisecond, in each of the forms in which they may be written. */
export const momentsOn = (on: fc.Arbitrary<LocalDate>): fc.Arbitrary<Instant> =>
  fc
    .record({
      on,
      hour: two(0, 23),
      minute: two(0, 59),
      rest: fc.oneof(
        fc.constantFrom('', ':00', ':59', ':59.999'),
        fc.tuple(two(0, 59), fc.integer({ min: 0, max: 999 })).map(([second, rest]) => `:${second}.${rest}`),
      ),
      offset: fc.oneof(
        fc.constantFrom('Z', '+00:00', '+01:00'),
        fc
          .tuple(fc.constantFrom('+', '-'), two(0, 23), two(0, 59))
          .map(([sign, hours, rest]) => `${sign}${hours}:${rest}`),
      ),
    })
    .map(({ on, hour, minute, rest, offset }) => `${on}T${hour}:${minute}${rest}${offset}` as Instant);

/** Moments about a day's end, on the days about the two changes of the clock. */
const nearChange = fc
  .record({
    year: fc.integer({ min: FIRST_YEAR, max: 2200 }),
    month: fc.constantFrom('03', '10'),
    date: fc.integer({ min: 23, max: 31 }),
    minute: fc.integer({ min: -90, max: 150 }),
  })
  .map(({ year, month, date, minute }) => {
    const midnight = Date.parse(`${year}-${month}-${date}T00:00Z`);
    return new Date(midnight + minute * 60_000).toISOString() as Instant;
  });

const ofTodaysClock = fc.oneof(
  nearChange,
  momentsOn(days(`${FIRST_YEAR}-01-02`, '2100-12-31')),
  momentsOn(days(`${FIRST_YEAR}-01-02`, '9998-12-31')),
);

const hours = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -30_000_000, max: 30_000_000 }));

function hasFarOffset(at: string): boolean {
  const [, sign, offset = ''] = /([+-])(\d\d:\d\d)$/.exec(at) ?? [];
  return offset > (sign === '-' ? '12:00' : '14:00');
}

export const dayInEnglandByTemporal = (at: string) =>
  ofTemporal(Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London').toPlainDate());

/** The last millisecond before the next day begins in England. */
export function endOfDayByTemporal(date: string): string {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime('Europe/London');
  return momentOfTemporal(next.toInstant().subtract({ milliseconds: 1 }));
}

export const momentComparisons = [
  comparison({
    name: 'the order of two moments (compareInstants)',
    share: 4,
    cases: fc.oneof(
      fc.tuple(momentsOn(someDay), momentsOn(someDay)),
      momentsOn(someDay).chain((at) => fc.tuple(fc.constant(at), momentsOn(fc.constant(at.slice(0, 10) as LocalDate)))),
    ),
    library: ([a, b]) => (isInstant(a) && isInstant(b) ? String(compareInstants(a, b)) : REFUSED),
    others: {
      Temporal: ([a, b]) => {
        const moments = [a, b].map((text) => Temporal.Instant.from(text)) as [Temporal.Instant, Temporal.Instant];
        return moments.some((each) => momentOfTemporal(each) === REFUSED)
          ? REFUSED
          : String(Temporal.Instant.compare(...moments));
      },
    },
  }),
  comparison({
    name: 'hours after a moment, or before it (addPeriod)',
    share: 7,
    cases: fc.record({ at: momentsOn(days('0002-01-01', '9998-12-31')), hours }),
    library: ({ at, hours }) => addPeriod(at, { hours }),
    others: {
      Temporal: ({ at, hours }) => momentOfTemporal(Temporal.Instant.from(at).add({ hours })),
      luxon: ({ at, hours }) => momentOfUtc(DateTime.fromISO(at).toUTC().plus({ hours }).toJSDate()),
      moment: ({ at, hours }) => momentOfUtc(moment.utc(at).add(hours, 'hours').toDate()),
    },
    understood: [
      {
        voice: 'moment',
        when: ({ at }, library) => library !== REFUSED && hasFarOffset(at),
        reason:
          'A moment with an offset beyond -12:00 or +14:00, which no place has: moment refuses it; here, as in Temporal and luxon, it is a moment like any other.',
      },
    ],
  }),
  comparison({
    name: `the day that it is in England, from ${FIRST_YEAR} on (dayInEngland)`,
    share: 8,
    cases: ofTodaysClock,
    library: (at) => dayInEngland(at),
    others: {
      Temporal: dayInEnglandByTemporal,
      luxon: (at) => DateTime.fromISO(at, { zone: 'Europe/London' }).toISODate() ?? REFUSED,
    },
  }),
  comparison({
    name: `the end of a day in England, from ${FIRST_YEAR} on (endOfDayInEngland)`,
    share: 6,
    cases: fc.oneof(days(`${FIRST_YEAR}-01-01`, '2100-12-31'), days(`${FIRST_YEAR}-01-01`, '9998-12-31')),
    library: (date) => endOfDayInEngland(date),
    others: {
      Temporal: endOfDayByTemporal,
      luxon: (date) => momentOfUtc(DateTime.fromISO(date, { zone: 'Europe/London' }).endOf('day').toJSDate()),
    },
  }),
];
