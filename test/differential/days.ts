/** Days: which exist, and what lies so many days, weeks, months or years from them. */

import { type CadenceRule, nextDue } from 'care-planning-rules/cadence';
import { addPeriod, isDay, isMonth, type LocalDate, monthOf, unwrap } from 'care-planning-rules/core';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import moment from 'moment-business-days';
import { Temporal } from 'temporal-polyfill';
import { anyDay, days, daysLater } from '../arbitraries.ts';
import { ruleOf } from '../core/own-rules.ts';
import { comparison, REFUSED } from './compare.ts';
import { arithmetics, ofTemporal, type PlainPeriod } from './voices.ts';

/** Days of our time, and days of any. */
export const someDay = fc.oneof(days('1900-01-01', '2100-12-31'), anyDay);

const whole = (furthest: number) => fc.integer({ min: -furthest, max: furthest });

export const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((part) => String(part).padStart(2, '0'));

type Added = { readonly date: LocalDate; readonly period: PlainPeriod };

/** Periods of one unit, near and far, by all who add a period to a day. */
function adding(unit: 'days' | 'weeks' | 'months' | 'years', share: number, near: number, far: number) {
  const cases: fc.Arbitrary<Added> = fc.record({
    date: someDay,
    period: fc.oneof(whole(near), whole(far)).map((length) => ({ [unit]: length }) as PlainPeriod),
  });
  return comparison({
    name: `${unit} after a day, or before it (addPeriod)`,
    share,
    cases,
    library: ({ date, period }) => String(addPeriod(date, period)),
    others: Object.fromEntries(
      Object.entries(arithmetics).map(([voice, add]) => [voice, ({ date, period }: Added) => add(date, period)]),
    ),
  });
}

const leapDays = fc.integer({ min: 1904 / 4, max: 2096 / 4 }).map((quarter) => `${quarter * 4}-02-29` as LocalDate);

const hasLeapDay = (year: number) => Temporal.PlainYearMonth.from({ year, month: 2 }).inLeapYear;

export const dayComparisons = [
  comparison({
    name: 'whether a text is a day that exists (isDay)',
    share: 4,
    cases: fc
      .tuple(fc.integer({ min: 1, max: 9999 }), two(0, 14), two(0, 33))
      .map(([year, month, date]) => `${String(year).padStart(4, '0')}-${month}-${date}`),
    library: (text) => (isDay(text) ? text : REFUSED),
    others: {
      Temporal: (text) => ofTemporal(Temporal.PlainDate.from(text, { overflow: 'reject' })),
      luxon: (text) => DateTime.fromISO(text, { zone: 'utc' }).toISODate() ?? REFUSED,
      moment: (text) => (moment.utc(text, 'YYYY-MM-DD', true).isValid() ? text : REFUSED),
    },
  }),
  comparison({
    name: 'the month of a day (monthOf)',
    share: 2,
    cases: anyDay,
    library: (date) => (isMonth(monthOf(date)) ? monthOf(date) : REFUSED),
    others: { Temporal: (date) => Temporal.PlainDate.from(date).toPlainYearMonth().toString() },
  }),
  adding('days', 7, 1000, 1_500_000),
  adding('weeks', 5, 600, 200_000),
  adding('months', 20, 240, 50_000),
  adding('years', 7, 100, 4000),
  comparison({
    name: 'the day on which an age is attained (nextDue of a duty that begins at an age)',
    share: 5,
    cases: fc.record({
      born: fc.oneof({ arbitrary: days('1900-01-01', '2100-12-31'), weight: 3 }, { arbitrary: leapDays, weight: 1 }),
      age: fc.integer({ min: 1, max: 30 }),
    }),
    library: ({ born, age }) => {
      const intervals = [{ within: { days: 1 } }] as const;
      const rule: CadenceRule = ruleOf('cadence', 'anytown/stay', { ages: { from: age, under: 200 }, intervals });
      return daysLater(unwrap(nextDue(rule, { from: born, held: [], dateOfBirth: born })), -1);
    },
    others: {
      Temporal: ({ born, age }) => arithmetics.Temporal(born, { years: age }),
      'date-fns': ({ born, age }) => arithmetics['date-fns'](born, { years: age }),
    },
    understood: ['Temporal', 'date-fns'].map((voice) => ({
      voice,
      when: ({ born, age }) => born.endsWith('-02-29') && !hasLeapDay(Number(born.slice(0, 4)) + age),
      reason: `An age attained in a common year by one born on 29 February: ${voice} keeps to the month and gives 28 February; here it is attained on 1 March.`,
    })),
  }),
];
