import {
  addPeriod,
  addWorkingDays,
  compareInstants,
  day,
  dayInEngland,
  endOfDayInEngland,
  englandAndWales,
  type Instant,
  instant,
  isDay,
  isWorkingDay,
  type LocalDate,
  monthOf,
  withHolidays,
} from 'care-planning-rules/core';
import { addMonths as addMonthsByDateFns, addYears as addYearsByDateFns } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthday, dayOfEpoch, epochDay } from '../../src/core/date.ts';
import { anyDay, calendars, dayNumbered, days, daysLater, instants, numberOfDay } from '../arbitraries.ts';

const holds = (property: fc.IRawProperty<unknown>, numRuns = 1000) => fc.assert(property, { numRuns });

const monthLength = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The corresponding day, counted month by month on a calendar of one’s own. */
function monthsLater(date: string, months: number): string {
  let [year, month] = date.split('-').map(Number) as [number, number];
  const dayOfMonth = Number(date.slice(8));
  for (let left = Math.abs(months); left > 0; left--) {
    month += Math.sign(months);
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  const parts = [
    String(month).padStart(2, '0'),
    String(Math.min(dayOfMonth, monthLength(year, month))).padStart(2, '0'),
  ];
  return [String(year).padStart(4, '0'), ...parts].join('-');
}

/** A day at noon by the machine’s own clock, as date-fns works on it, and back. */
const atNoon = (date: string) => new Date(`${date}T12:00:00`);
const ofNoon = (moment: Date) => {
  const parts = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return [String(moment.getFullYear()).padStart(4, '0'), ...parts].join('-');
};

describe('a day', () => {
  it('and its number are two ways of writing the same', () => {
    holds(
      fc.property(anyDay, (date) => {
        expect(epochDay(date)).toBe(numberOfDay(date));
        expect(dayOfEpoch(epochDay(date))).toBe(date);
      }),
    );
  });

  it('is taken exactly where it exists on the platform’s calendar', () => {
    const two = (max: number) => fc.integer({ min: 0, max }).map((part) => String(part).padStart(2, '0'));
    const texts = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), two(14), two(33))
      .map(([year, month, date]) => `${String(year).padStart(4, '0')}-${month}-${date}`);
    holds(
      fc.property(texts, (text) => {
        const parsed = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
        expect(isDay(text)).toBe(exists);
      }),
    );
  });

  it('is never taken from any other text', () => {
    holds(
      fc.property(fc.string({ maxLength: 14 }), (text) => {
        if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) expect(() => day(text)).toThrow(RangeError);
      }),
    );
  });
});

describe('months', () => {
  const months = fc.integer({ min: -60, max: 120 });

  it('end on the corresponding day, or on the last day of a shorter month', () => {
    holds(
      fc.property(days('1900-01-01', '2100-12-31'), months, (date, count) => {
        expect(addPeriod(date, { months: count })).toBe(monthsLater(date, count));
      }),
      2000,
    );
  });

  it('and years are those of date-fns', () => {
    holds(
      fc.property(days('1900-01-01', '2100-12-31'), months, (date, count) => {
        expect(addPeriod(date, { months: count })).toBe(ofNoon(addMonthsByDateFns(atNoon(date), count)));
        const years = Math.trunc(count / 6);
        expect(addPeriod(date, { years })).toBe(ofNoon(addYearsByDateFns(atNoon(date), years)));
      }),
    );
  });

  it('from a later day never end earlier', () => {
    holds(
      fc.property(days(), fc.integer({ min: 0, max: 40 }), months, (date, later, count) => {
        expect(addPeriod(daysLater(date, later), { months: count })! >= addPeriod(date, { months: count })!).toBe(true);
      }),
    );
  });
});

describe('days and weeks', () => {
  it('are so many days, whatever lies between', () => {
    holds(
      fc.property(days(), fc.integer({ min: -400, max: 400 }), (date, count) => {
        expect(addPeriod(date, { days: count })).toBe(daysLater(date, count));
        expect(addPeriod(date, { weeks: count })).toBe(daysLater(date, count * 7));
      }),
    );
  });
});

describe('an age', () => {
  it('is attained on the day with the same month and date, or on 1 March where the year has none', () => {
    holds(
      fc.property(days('1980-01-01', '2026-12-31'), fc.integer({ min: 0, max: 30 }), (born, age) => {
        const same = `${Number(born.slice(0, 4)) + age}${born.slice(4)}`;
        expect(dayOfEpoch(birthday(born, age))).toBe(isDay(same) ? same : `${same.slice(0, 4)}-03-01`);
      }),
    );
  });
});

describe('working days', () => {
  const span = days('2010-01-01', '2028-12-31');

  it('are counted one by one, from the day after the event', () => {
    holds(
      fc.property(
        days('2009-12-31', '2028-12-31'),
        fc.integer({ min: 1, max: 80 }),
        calendars,
        (date, count, calendar) => {
          const holidays = new Set<string>(calendar.holidays);
          let [left, at] = [count, numberOfDay(date)];
          while (left > 0 && dayNumbered(at + 1) <= '2028-12-31') {
            at++;
            const isWeekend = [0, 6].includes(new Date(at * 86_400_000).getUTCDay());
            if (!isWeekend && !holidays.has(dayNumbered(at))) left--;
          }
          expect(addWorkingDays(date, count, calendar)).toBe(left === 0 ? dayNumbered(at) : undefined);
        },
      ),
    );
  });

  it('forwards and backwards undo each other from a working day', () => {
    holds(
      fc.property(span, fc.integer({ min: -60, max: 60 }), calendars, (date, count, calendar) => {
        const there = addWorkingDays(date, count, calendar);
        if (there === undefined || !isWorkingDay(date, calendar)) return;
        expect(addWorkingDays(there, -count, calendar)).toBe(date);
      }),
    );
  });

  it('added in two parts are the same as at once', () => {
    holds(
      fc.property(span, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), (date, first, second) => {
        const half = addWorkingDays(date, first, englandAndWales);
        const whole = addWorkingDays(date, first + second, englandAndWales);
        expect(half === undefined ? undefined : addWorkingDays(half, second, englandAndWales)).toBe(whole);
      }),
    );
  });

  it('are never told of a day outside the calendar', () => {
    const outside = fc.oneof(days('1990-01-01', '2009-12-31'), days('2029-01-01', '2060-12-31'));
    holds(
      fc.property(outside, (date) => {
        expect(isWorkingDay(date, englandAndWales)).toBeUndefined();
        expect(() => withHolidays(englandAndWales, [date])).toThrow(RangeError);
      }),
      500,
    );
  });

  it('do not depend on the order in which holidays are added', () => {
    holds(
      fc.property(fc.uniqueArray(span, { maxLength: 5 }), (added) => {
        const atOnce = withHolidays(englandAndWales, added);
        const oneByOne = added
          .toReversed()
          .reduce((calendar, date) => withHolidays(calendar, [date]), withHolidays(englandAndWales, []));
        expect(oneByOne).toEqual(atOnce);
      }),
      300,
    );
  });
});

describe('a moment', () => {
  const utc = (text: Instant) => new Date(text).getTime();
  const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

  it('is the platform’s, in order and in elapsed hours', () => {
    holds(
      fc.property(instants, instants, fc.integer({ min: -100, max: 100 }), (first, second, hours) => {
        expect(instant(first)).toBe(first);
        expect(compareInstants(first, second)).toBe(Math.sign(utc(first) - utc(second)));
        expect(addPeriod(first, { hours })).toBe(new Date(utc(first) + hours * 3_600_000).toISOString());
      }),
    );
  });

  it('lies in England on the day that the time zone database says', () => {
    holds(
      fc.property(instants, (moment) => {
        expect(dayInEngland(moment)).toBe(london.format(new Date(moment)));
      }),
    );
  });

  it('a day in England ends a millisecond before the next one begins', () => {
    holds(
      fc.property(days('2010-01-01', '2028-12-31'), (date) => {
        const end = endOfDayInEngland(date);
        const next = new Date(utc(end) + 1).toISOString() as Instant;
        expect([dayInEngland(end), dayInEngland(next)]).toEqual([date, daysLater(date, 1)]);
      }),
    );
  });
});

describe('a month', () => {
  it('is that of each of its days', () => {
    holds(
      fc.property(anyDay, (date: LocalDate) => {
        expect(date.startsWith(monthOf(date))).toBe(true);
        expect(monthOf(date)).toHaveLength(7);
      }),
      200,
    );
  });
});
