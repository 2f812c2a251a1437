/**
 * What lies at an edge, on either side of it: of the years that can be written, of the hour in which England's clock
 * changes, of the days for which a calendar can speak. Where no public function reaches an edge alone, the function
 * that all of them rest on is asked.
 */

import {
  addPeriod,
  addWorkingDays,
  type Calendar,
  calendarRef,
  day,
  endOfDayInEngland,
  type instant,
  isDay,
  isInstant,
  isMonth,
  isWorkingDay,
} from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { workingDaysBetween } from '../../src/core/calendar.ts';
import { dayOfEpoch, epochDay } from '../../src/core/date.ts';
import { isAfter, isSummerTime } from '../../src/core/instant.ts';

/** Monday 4 January to Sunday 17 January 1960, of which Wednesday 6 January is a holiday. */
const fortnight: Calendar = {
  name: 'a fortnight of 1960',
  covers: { from: day('1960-01-04'), to: day('1960-01-17') },
  holidays: [day('1960-01-06')],
  added: [],
};

describe('a text', () => {
  it.each(['20/6-01-05', '2026-01/05', '2026/01-05', '2026-01:05'])(
    '%s is no day, however its signs are read',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it.each([[['2026-02']], [{ length: 7 }], [2026.02], [Object('2026-02')]])(
    '%j is no month, because it is no text',
    (value) => {
      expect(isMonth(value)).toBe(false);
    },
  );

  it.each(['2026-02-', '2026-02-0', '2026-2', '2026-0'])('%s is no month', (text) => {
    expect(isMonth(text)).toBe(false);
  });

  it.each([
    ['2026-03-28T17.30Z', 'a point between hour and minute'],
    ['2026-03-28T17:30:00Z0', 'a digit after the offset'],
    ['2026-03-28T17:30+01.00', 'a point in the offset'],
    ['9999-12-31T23:00-01:00', 'the first moment of the year 10000'],
    ['0001-01-01T00:59:59.999+01:00', 'a moment before the year 1'],
  ])('%s is no moment: %s', (text) => {
    expect(isInstant(text)).toBe(false);
  });

  it.each(['9999-12-31T22:59:59.999-01:00', '0001-01-01T01:00+01:00'])('%s is a moment', (text) => {
    expect(isInstant(text)).toBe(true);
  });
});

describe('the first and the last day that can be written', () => {
  it('are reached by counting, and not passed', () => {
    expect(addPeriod(day('0001-01-02'), { days: -1 })).toBe('0001-01-01');
    expect(addPeriod(day('9999-12-30'), { days: 1 })).toBe('9999-12-31');
    expect(() => addPeriod(day('0001-01-01'), { days: -1 })).toThrow(
      new RangeError('day outside the years 0001 to 9999: -719163 days from 1970-01-01'),
    );
    expect(() => addPeriod(day('9999-12-31'), { days: 1 })).toThrow(
      new RangeError('day outside the years 0001 to 9999: 2932897 days from 1970-01-01'),
    );
    expect(() => dayOfEpoch(Number.NaN)).toThrow(RangeError);
  });
});

describe('England’s clock', () => {
  it.each([
    ['2026-03-29T00:59:59.999Z', false],
    ['2026-03-29T01:00:00.000Z', true],
    ['2026-10-25T00:59:59.999Z', true],
    ['2026-10-25T01:00:00.000Z', false],
  ])('at %s is ahead: %s', (moment, isAhead) => {
    expect(isSummerTime(Date.parse(moment))).toBe(isAhead);
  });

  it.each([
    ['2026-03-28', '2026-03-28T23:59:59.999Z'],
    ['2026-03-29', '2026-03-29T22:59:59.999Z'],
    ['2026-10-24', '2026-10-24T22:59:59.999Z'],
    ['2026-10-25', '2026-10-25T23:59:59.999Z'],
  ])('ends %s at %s', (date, moment) => {
    expect(endOfDayInEngland(day(date))).toBe(moment);
  });
});

describe('whether the first is after the second', () => {
  it.each([
    ['2026-01-02', '2026-01-01', true],
    ['2026-01-01', '2026-01-01', false],
    ['2026-01-01', '2026-01-02', false],
    ['2026-01-01T12:00:00.001Z', '2026-01-01T12:00:00Z', true],
    ['2026-01-01T12:00Z', '2026-01-01T13:00+01:00', false],
    ['2026-01-01T12:00Z', '2026-01-01T12:00:00.001Z', false],
    ['2026-01-01', '2026-01-01T00:00Z', false],
    ['2026-01-01T23:59Z', '2026-01-01', false],
    ['2026-01-02T00:00Z', '2026-01-01', true],
    ['2026-01-02', '2026-01-01T23:59Z', true],
    ['2026-06-30T23:30Z', '2026-06-30', true],
  ])('%s and %s: %s; a day and a moment by the day in England', (a, b, isSo) => {
    expect(isAfter(a as ReturnType<typeof day>, b as ReturnType<typeof instant>)).toBe(isSo);
  });
});

describe('a calendar of 1960 alone', () => {
  it('has fourteen days of which nine are worked, its first among them', () => {
    const days = Array.from({ length: 14 }, (_, at) => dayOfEpoch(epochDay(fortnight.covers.from) + at));
    expect(days.filter((each) => isWorkingDay(each, fortnight))).toEqual([
      ...['1960-01-04', '1960-01-05', '1960-01-07', '1960-01-08'],
      ...['1960-01-11', '1960-01-12', '1960-01-13', '1960-01-14', '1960-01-15'],
    ]);
  });

  it.each<[string, number, string | undefined, string]>([
    ['1960-01-03', 1, '1960-01-04', 'the day before the calendar may begin the count'],
    ['1960-01-04', 1, '1960-01-05', 'the first day, worked itself, is left out'],
    ['1960-01-02', 1, undefined, 'whether the day between is worked is not known'],
    ['1960-01-03', 9, '1960-01-15', 'the last working day'],
    ['1960-01-03', 10, undefined, 'beyond it'],
    ['1960-01-15', 1, undefined, 'nothing after it is worked'],
    ['1960-01-17', 1, undefined, 'the last day has none after it'],
    ['1960-01-18', 1, undefined, 'nor has the day after the last'],
    ['1960-02-18', 1, undefined, 'nor one far beyond'],
    ['1960-01-18', -1, '1960-01-15', 'the day after the calendar may begin the count backwards'],
    ['1960-01-19', -1, undefined, 'whether the day between is worked is not known'],
    ['1960-01-18', -9, '1960-01-04', 'the first working day'],
    ['1960-01-18', -10, undefined, 'before it'],
    ['1960-01-05', -1, '1960-01-04', 'the first day is before the second'],
    ['1960-01-04', -1, undefined, 'the first day has none before it'],
    ['1959-12-01', -1, undefined, 'nor has one long before'],
    ['1959-12-01', 0, '1959-12-01', 'no working day from anywhere is the day itself'],
  ])('from %s, %i working days: %s, because %s', (from, count, expected) => {
    expect(addWorkingDays(day(from), count, fortnight)).toBe(expected);
  });

  it.each([
    ['1960-01-04', '1960-01-05', 1],
    ['1960-01-04', '1960-01-06', 1],
    ['1960-01-03', '1960-01-17', 9],
    ['1960-01-03', '1960-01-04', 1],
    ['1960-01-04', '1960-01-17', 8],
    ['1960-01-02', '1960-01-04', undefined],
    ['1960-01-02', '1960-01-03', undefined],
    ['1960-01-16', '1960-01-18', undefined],
    ['1960-01-05', '1960-01-05', 0],
    ['1960-01-06', '1960-01-05', 0],
    ['1959-06-06', '1959-06-06', 0],
    ['1961-06-06', '1959-06-06', 0],
  ])('after %s and up to %s lie %s', (after, upTo, expected) => {
    expect(workingDaysBetween(epochDay(day(after)), epochDay(day(upTo)), fortnight)).toBe(expected);
  });

  it('is named with its span, which is a copy', () => {
    const ref = calendarRef({ ...fortnight });
    expect(ref).toEqual({ name: 'a fortnight of 1960', covers: { from: '1960-01-04', to: '1960-01-17' }, added: [] });
    expect(Object.isFrozen(ref) && Object.isFrozen(ref.covers) && Object.isFrozen(ref.added)).toBe(true);
    expect(Object.isFrozen(fortnight) || Object.isFrozen(fortnight.covers) || Object.isFrozen(fortnight.added)).toBe(
      false,
    );
  });

  it('cannot end before it begins', () => {
    const turned = { ...fortnight, covers: { from: fortnight.covers.to, to: fortnight.covers.from } };
    expect(() => calendarRef(turned)).toThrow(
      new RangeError('calendar a fortnight of 1960 ends on 1960-01-04, before it begins'),
    );
    const oneDay = { ...fortnight, covers: { from: day('1960-01-04'), to: day('1960-01-04') }, holidays: [] };
    expect(isWorkingDay(day('1960-01-04'), oneDay)).toBe(true);
  });
});
