import {
  addPeriod,
  type DayPeriod,
  day,
  englandAndWales,
  type HourPeriod,
  instant,
  type LocalDate,
  withHolidays,
} from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';

type Row = readonly [from: string, period: DayPeriod, end: string, why: string];

const workingDayPeriods: readonly Row[] = [
  ['2022-05-30', { workingDays: 20 }, '2022-06-29', 'two days of the Platinum Jubilee'],
  ['2022-08-30', { workingDays: 20 }, '2022-09-28', 'the State Funeral'],
  ['2023-04-03', { workingDays: 20 }, '2023-05-04', 'Easter and the first Monday in May'],
  ['2011-04-18', { workingDays: 20 }, '2011-05-20', 'Easter, the Royal Wedding and the first Monday in May'],
  [
    '2012-05-14',
    { workingDays: 20 },
    '2012-06-13',
    'the spring holiday moved to 4 June, the Diamond Jubilee on the 5th',
  ],
  ['2020-04-20', { workingDays: 20 }, '2020-05-19', 'the May holiday moved to the 8th: 4 May was a working day'],
  ['2026-12-14', { workingDays: 20 }, '2027-01-14', 'Christmas Day, the substitute for Boxing Day, New Year'],
  ['2026-11-21', { workingDays: 20 }, '2026-12-18', 'counted from a Saturday'],
  ['2026-11-22', { workingDays: 20 }, '2026-12-18', 'counted from a Sunday'],
  ['2026-11-20', { workingDays: 20 }, '2026-12-18', 'counted from the Friday before them'],
  ['2026-11-23', { workingDays: 20 }, '2026-12-21', 'counted from the Monday after them'],
  ['2026-12-24', { workingDays: 5 }, '2027-01-05', 'a placement plan over Christmas'],
  ['2026-12-24', { workingDays: 10 }, '2027-01-12', 'a care plan over Christmas'],
  ['2010-12-23', { workingDays: 5 }, '2011-01-04', 'two substitute days, and one for New Year'],
  ['2021-12-24', { workingDays: 5 }, '2022-01-05', 'two substitute days, and one for New Year'],
  ['2026-01-05', { workingDays: 20 }, '2026-02-02', 'no holiday inside: four weeks'],
  ['2026-12-25', { workingDays: 1 }, '2026-12-29', 'the event on a holiday is left out like any other'],
  ['2026-12-25', { workingDays: 0 }, '2026-12-25', 'no day at all'],
];

const otherPeriods: readonly Row[] = [
  ['1978-09-30', { months: 4 }, '1979-01-30', 'Dodds v Walker: the corresponding date, not the last of the month'],
  ['2023-11-30', { months: 3 }, '2024-02-29', 'February has no 30th'],
  ['2024-11-29', { months: 3 }, '2025-02-28', 'February has no 29th'],
  ['2023-08-31', { months: 6 }, '2024-02-29', 'the last day of a shorter month, in a leap year'],
  ['2024-08-31', { months: 6 }, '2025-02-28', 'the last day of a shorter month'],
  ['2026-02-28', { months: 3 }, '2026-05-28', 'the corresponding date, not the end of the month'],
  ['2026-03-31', { months: 1 }, '2026-04-30', 'April has no 31st'],
  ['2026-01-31', { months: 2 }, '2026-03-31', 'a short month between does not matter'],
  ['2026-12-31', { months: 1 }, '2027-01-31', 'over the turn of the year'],
  ['2026-10-15', { months: 27 }, '2029-01-15', 'more months than two years have'],
  ['2026-03-31', { months: -1 }, '2026-02-28', 'backwards'],
  ['2026-01-31', { months: -14 }, '2024-11-30', 'backwards over two turns of the year'],
  ['2024-02-29', { years: 1 }, '2025-02-28', 'a common year has no 29 February'],
  ['2024-02-29', { years: 4 }, '2028-02-29', 'a leap year has'],
  ['1896-02-29', { years: 4 }, '1900-02-28', 'a century that is no leap year'],
  ['2025-02-28', { years: 3 }, '2028-02-28', 'the corresponding date'],
  ['2026-02-27', { days: 28 }, '2026-03-27', 'days are calendar days'],
  ['2026-03-28', { days: 1 }, '2026-03-29', 'the clocks going forward do not matter'],
  ['2024-02-28', { days: 1 }, '2024-02-29', 'the leap day'],
  ['1900-02-28', { days: 1 }, '1900-03-01', 'no leap day'],
  ['2026-12-20', { weeks: 2 }, '2027-01-03', 'holidays and weekends do not matter'],
  ['2026-10-24', { weeks: 1 }, '2026-10-31', 'the clocks going back do not matter'],
  ['2026-01-05', { weeks: 6 }, '2026-02-16', 'six times seven days'],
  ['2026-01-05', { days: 0 }, '2026-01-05', 'no time at all'],
];

describe('addPeriod', () => {
  it.each([...workingDayPeriods, ...otherPeriods])('%s and %o ends on %s: %s', (from, period, end) => {
    expect(addPeriod(day(from), period)).toBe(end);
    expect(addPeriod(day(from), period, englandAndWales)).toBe(end);
  });

  it.each<readonly [string, HourPeriod, string, string]>([
    [
      '2026-03-28T17:30:00Z',
      { hours: 24 },
      '2026-03-29T17:30:00.000Z',
      'over the change to summer time: 24 elapsed hours',
    ],
    ['2026-10-24T18:30+01:00', { hours: 24 }, '2026-10-25T17:30:00.000Z', 'over the change back: by the clock 17:30'],
    ['2026-12-24T09:00:00.5Z', { hours: 48 }, '2026-12-26T09:00:00.500Z', 'over Christmas: holidays count'],
    ['2028-02-28T23:59:59.999Z', { hours: 1 }, '2028-02-29T00:59:59.999Z', 'into the leap day'],
    ['2026-01-01T00:00:00Z', { hours: -1 }, '2025-12-31T23:00:00.000Z', 'backwards'],
  ])('%s and %o ends at %s: %s', (from, period, end) => {
    expect(addPeriod(instant(from), period)).toBe(end);
  });

  it('cannot tell working days beyond the calendar', () => {
    expect(addPeriod(day('2028-12-29'), { workingDays: 5 })).toBeUndefined();
    expect(addPeriod(day('2009-12-30'), { workingDays: 5 })).toBeUndefined();
  });

  it('needs no calendar for any other unit', () => {
    expect(addPeriod(day('2028-12-29'), { months: 6 })).toBe('2029-06-29');
    expect(addPeriod(day('1999-12-29'), { weeks: 1 })).toBe('2000-01-05');
  });

  it('counts by the calendar that it is given', () => {
    const proclaimed = withHolidays(englandAndWales, [day('2026-01-12')]);
    expect(addPeriod(day('2026-01-05'), { workingDays: 20 }, proclaimed)).toBe('2026-02-03');
    expect(addPeriod(day('2026-01-05'), { days: 28 }, proclaimed)).toBe('2026-02-02');
  });

  const noPeriods: readonly unknown[] = [
    {},
    { months: 1.5 },
    { days: '3' },
    { weeks: Number.NaN },
    { years: Number.POSITIVE_INFINITY },
    { months: null },
    { months: 1, days: 3 },
    { fortnights: 1 },
    { workingDays: 20, days: 0 },
  ];

  it.each(noPeriods)('refuses %j, which is not one whole number of one unit', (period) => {
    expect(() => addPeriod(day('2026-01-05'), period as DayPeriod)).toThrow(RangeError);
  });

  it('names the period that it refuses', () => {
    expect(() => addPeriod(day('2026-01-05'), { months: 1.5 })).toThrow('{"months":1.5}');
  });

  it('refuses a date that is no day, and hours from a day', () => {
    expect(() => addPeriod('2026-02-30' as LocalDate, { days: 1 })).toThrow('2026-02-30');
    expect(() => addPeriod('2026-02-28' as never, { hours: 24 } as never)).toThrow('2026-02-28');
    expect(() => addPeriod('2026-02-28T09:00Z' as never, { days: 1 })).toThrow('2026-02-28T09:00Z');
  });

  it('refuses to leave the years that can be written', () => {
    expect(() => addPeriod(day('9999-12-31'), { days: 1 })).toThrow(RangeError);
    expect(() => addPeriod(day('0001-01-01'), { months: -1 })).toThrow(RangeError);
    expect(() => addPeriod(instant('9999-12-31T23:00Z'), { hours: 1 })).toThrow(RangeError);
  });
});
