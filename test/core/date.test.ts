import {
  compareInstants,
  day,
  dayInEngland,
  endOfDayInEngland,
  type Instant,
  instant,
  isDay,
  isInstant,
  isMonth,
  type LocalDate,
  month,
  monthOf,
} from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { birthday, dayOfEpoch } from '../../src/core/date.ts';

const realDays = [
  '0001-01-01',
  '1600-02-29',
  '1970-01-01',
  '2000-02-29',
  '2024-02-29',
  '2026-01-31',
  '2026-12-31',
  '9999-12-31',
];

const noDays: readonly (readonly [text: string, why: string])[] = [
  ['2026-02-30', 'February has no 30th'],
  ['2026-02-29', '2026 is no leap year'],
  ['1900-02-29', 'a century is no leap year unless 400 divides it'],
  ['2100-02-29', 'a century is no leap year unless 400 divides it'],
  ['2026-04-31', 'April has 30 days'],
  ['2026-06-31', 'June has 30 days'],
  ['2026-09-31', 'September has 30 days'],
  ['2026-11-31', 'November has 30 days'],
  ['2026-01-32', 'no month has 32 days'],
  ['2026-01-00', 'no month has a day 0'],
  ['2026-00-10', 'there is no month 0'],
  ['2026-13-01', 'there is no month 13'],
  ['0000-01-01', 'there is no year 0'],
  ['10000-01-01', 'five digits of a year'],
  ['-001-01-01', 'a year before the first'],
  ['2026-1-05', 'one digit of a month'],
  ['2026-01-5', 'one digit of a day'],
  ['26-01-05', 'two digits of a year'],
  ['20260105', 'no hyphens'],
  ['2026/01/05', 'slashes'],
  ['05-01-2026', 'the day first'],
  ['05/01/2026', 'as it is written by hand'],
  ['2026-01', 'a month only'],
  ['2026-W02-1', 'a week date'],
  ['2026-001', 'an ordinal date'],
  ['2026-01-05T00:00:00Z', 'a moment, not a day'],
  [' 2026-01-05', 'a space before it'],
  ['2026-01-05 ', 'a space after it'],
  ['2026-01-05\n', 'a line end after it'],
  ['２０２６-01-05', 'digits of another width'],
  ['٢٠٢٦-01-05', 'digits of another script'],
  ['2026-O1-05', 'a letter in place of a digit'],
  ['2026-+1-05', 'a sign in place of a digit'],
  ['2026-0x-05', 'a number in another notation'],
  ['today', 'a word'],
  ['', 'nothing'],
];

describe('day', () => {
  it.each(realDays)('takes %s as it is', (text) => {
    expect(day(text)).toBe(text);
    expect(isDay(text)).toBe(true);
  });

  it.each(noDays)('refuses %j: %s', (text) => {
    expect(() => day(text)).toThrow(RangeError);
    expect(() => day(text)).toThrow(JSON.stringify(text));
    expect(isDay(text)).toBe(false);
  });

  it.each([undefined, null, 20260105, Number.NaN, true, {}, [], ['2026-01-05'], new Date(0)])(
    'refuses %j, which is no text',
    (value) => {
      expect(() => day(value as unknown as string)).toThrow(RangeError);
      expect(isDay(value)).toBe(false);
    },
  );

  it('does not repeat a very long text whole in its error', () => {
    expect(() => day('2'.repeat(100_000))).toThrow(/^.{1,200}$/);
  });
});

const moments: readonly (readonly [text: string, utc: string])[] = [
  ['2026-03-28T17:30:00Z', '2026-03-28T17:30:00.000Z'],
  ['2026-03-28T17:30Z', '2026-03-28T17:30:00.000Z'],
  ['2026-03-28T17:30:00.5Z', '2026-03-28T17:30:00.500Z'],
  ['2026-03-28T17:30:00.05Z', '2026-03-28T17:30:00.050Z'],
  ['2026-03-28T17:30:00.005Z', '2026-03-28T17:30:00.005Z'],
  ['2026-07-01T00:30+01:00', '2026-06-30T23:30:00.000Z'],
  ['2026-07-01T00:30:15.250+05:30', '2026-06-30T19:00:15.250Z'],
  ['2026-12-31T23:30:00-05:00', '2027-01-01T04:30:00.000Z'],
  ['2026-01-01T00:00:00+00:00', '2026-01-01T00:00:00.000Z'],
  ['2024-02-29T23:59:59.999Z', '2024-02-29T23:59:59.999Z'],
  ['2026-01-01T00:00:00+23:59', '2025-12-31T00:01:00.000Z'],
  ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
];

const noMoments: readonly (readonly [text: string, why: string])[] = [
  ['2026-03-28T17:30:00', 'a local time: only a place could settle it'],
  ['2026-03-28T17:30', 'a local time: only a place could settle it'],
  ['2026-03-28', 'a day'],
  ['2026-03-28T24:00:00Z', 'hour 24'],
  ['2026-03-28T25:00Z', 'hour 25'],
  ['2026-03-28T17:60Z', 'minute 60'],
  ['2016-12-31T23:59:60Z', 'second 60, even where a leap second was'],
  ['2026-03-28T17:30:00.0000Z', 'four decimals'],
  ['2026-03-28T17:30:00.Z', 'a point without decimals'],
  ['2026-03-28T17:30:00,5Z', 'a decimal comma'],
  ['2026-03-28T17Z', 'no minutes'],
  ['2026-03-28T7:30Z', 'one digit of an hour'],
  ['2026-03-28t17:30:00z', 'lower case'],
  ['2026-03-28t17:30:00Z', 'a lower-case t'],
  ['2026-03-28T17:30:00z', 'a lower-case z'],
  ['2026-03-28 17:30:00Z', 'a space in place of the T'],
  ['2026-03-28T17:30:00 Z', 'a space before the Z'],
  ['2026-03-28T17:30:00+1:00', 'one digit of an offset'],
  ['2026-03-28T17:30:00+0100', 'an offset without its colon'],
  ['2026-03-28T17:30:00+01', 'an offset without its minutes'],
  ['2026-03-28T17:30:00+24:00', 'an offset of 24 hours'],
  ['2026-03-28T17:30:00+01:60', 'an offset of 60 minutes'],
  ['2026-03-28T17:30:00\u221201:00', 'a minus sign that is no hyphen'],
  ['2026-03-28T17:30:00BST', 'the name of a zone'],
  ['2026-03-28T17:30:00+01:00[Europe/London]', 'the name of a zone after the offset'],
  ['2026-02-29T10:00Z', 'a day that does not exist'],
  ['0000-01-01T00:00Z', 'year 0'],
  ['0001-01-01T00:00:00+00:01', 'a moment before year 1'],
  ['9999-12-31T23:59:59.999-00:01', 'a moment after year 9999'],
  ['2026-03-28T17:30:00Z\n', 'a line end after it'],
  [' 2026-03-28T17:30:00Z', 'a space before it'],
  ['', 'nothing'],
];

describe('instant', () => {
  it.each(moments)('takes %s as it is, and as the moment %s', (text, utc) => {
    expect(instant(text)).toBe(text);
    expect(isInstant(text)).toBe(true);
    expect(compareInstants(instant(text), instant(utc))).toBe(0);
  });

  it.each(noMoments)('refuses %j: %s', (text) => {
    expect(() => instant(text)).toThrow(RangeError);
    expect(() => instant(text)).toThrow(JSON.stringify(text));
    expect(isInstant(text)).toBe(false);
  });

  it.each([undefined, null, 0, {}, new Date(0)])('refuses %j, which is no text', (value) => {
    expect(() => instant(value as unknown as string)).toThrow(RangeError);
    expect(isInstant(value)).toBe(false);
  });

  it('is compared by its moment, not by its text', () => {
    const [earlier, same, later] = [
      '2026-07-01T10:00+02:00',
      '2026-07-01T08:00:00Z',
      '2026-07-01T09:30+01:00',
    ] as Instant[];
    expect(compareInstants(earlier!, same!)).toBe(0);
    expect(compareInstants(earlier!, later!)).toBe(-1);
    expect(compareInstants(later!, same!)).toBe(1);
  });
});

// The last Sundays of March and October.
const clockChanges: readonly (readonly [year: number, forward: string, back: string])[] = [
  [2010, '2010-03-28', '2010-10-31'],
  [2011, '2011-03-27', '2011-10-30'],
  [2012, '2012-03-25', '2012-10-28'],
  [2015, '2015-03-29', '2015-10-25'],
  [2019, '2019-03-31', '2019-10-27'],
  [2020, '2020-03-29', '2020-10-25'],
  [2022, '2022-03-27', '2022-10-30'],
  [2024, '2024-03-31', '2024-10-27'],
  [2026, '2026-03-29', '2026-10-25'],
  [2027, '2027-03-28', '2027-10-31'],
  [2028, '2028-03-26', '2028-10-29'],
];

const nextDay = (date: string, days = 1) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const inEngland = (text: string) => dayInEngland(instant(text));
const byPlatform = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

describe('dayInEngland', () => {
  describe.each(clockChanges)('in %i', (_year, forward, back) => {
    it(`counts by Greenwich until 01:00Z on ${forward}`, () => {
      const before = nextDay(forward, -1);
      expect(inEngland(`${before}T23:59:59.999Z`)).toBe(before);
      expect(inEngland(`${forward}T00:00:00.000Z`)).toBe(forward);
      expect(inEngland(`${forward}T00:59:59.999Z`)).toBe(forward);
      expect(inEngland(`${forward}T01:00:00.000Z`)).toBe(forward);
    });

    it('counts an hour ahead from the first summer midnight to the last', () => {
      expect(inEngland(`${forward}T22:59:59.999Z`)).toBe(forward);
      expect(inEngland(`${forward}T23:00:00.000Z`)).toBe(nextDay(forward));
      const before = nextDay(back, -1);
      expect(inEngland(`${before}T22:59:59.999Z`)).toBe(before);
      expect(inEngland(`${before}T23:00:00.000Z`)).toBe(back);
    });

    it(`counts by Greenwich again from 01:00Z on ${back}`, () => {
      expect(inEngland(`${back}T00:59:59.999Z`)).toBe(back);
      expect(inEngland(`${back}T01:00:00.000Z`)).toBe(back);
      expect(inEngland(`${back}T23:59:59.999Z`)).toBe(back);
      expect(inEngland(`${nextDay(back)}T00:00:00.000Z`)).toBe(nextDay(back));
    });

    it('agrees with the time zone database, every quarter of an hour around midnight', () => {
      for (const on of [forward, back, nextDay(forward), nextDay(back, -1)]) {
        for (let minute = -90; minute <= 90; minute += 15) {
          const moment = new Date(Date.parse(`${on}T00:00:00Z`) + minute * 60_000);
          expect(inEngland(moment.toISOString()), moment.toISOString()).toBe(byPlatform.format(moment));
        }
      }
    });
  });

  it('reads the offset that is given, not the place', () => {
    expect(inEngland('2026-01-01T00:30+01:00')).toBe('2025-12-31');
    expect(inEngland('2026-07-01T00:30+01:00')).toBe('2026-07-01');
    expect(inEngland('2026-06-30T23:30-05:00')).toBe('2026-07-01');
  });
});

describe('endOfDayInEngland', () => {
  it.each([
    ['2026-01-05', '2026-01-05T23:59:59.999Z', 'winter'],
    ['2026-07-01', '2026-07-01T22:59:59.999Z', 'summer'],
    ['2026-03-28', '2026-03-28T23:59:59.999Z', 'the eve of the change to summer time'],
    ['2026-03-29', '2026-03-29T22:59:59.999Z', 'the day of 23 hours'],
    ['2026-10-24', '2026-10-24T22:59:59.999Z', 'the eve of the change back'],
    ['2026-10-25', '2026-10-25T23:59:59.999Z', 'the day of 25 hours'],
    ['9999-12-31', '9999-12-31T23:59:59.999Z', 'the last day that can be written'],
  ])('of %s is %s: %s', (date, end) => {
    expect(endOfDayInEngland(day(date))).toBe(end);
  });
});

describe('month', () => {
  it('is the first seven characters of its days', () => {
    expect(month('2026-02')).toBe('2026-02');
    expect(monthOf(day('2026-02-28'))).toBe('2026-02');
  });

  it.each(['2026-13', '2026-00', '0000-01', '2026-1', '2026-02-01', '2026/02', ' 2026-02', '2026-02\n', '2026-0', ''])(
    'refuses %j',
    (text) => {
      expect(() => month(text)).toThrow(RangeError);
      expect(() => month(text)).toThrow(JSON.stringify(text));
      expect(isMonth(text)).toBe(false);
    },
  );

  it('is not read from a day that does not exist', () => {
    expect(() => monthOf('2026-02-30' as LocalDate)).toThrow(RangeError);
  });
});

describe('an age is attained on the birthday', () => {
  it.each([
    ['2021-06-15', 5, '2026-06-15', 'the corresponding day'],
    ['2008-02-29', 16, '2024-02-29', 'born on 29 February, attained in a leap year'],
    ['2008-02-29', 18, '2026-03-01', 'born on 29 February, attained in a common year'],
    ['2020-02-29', 5, '2025-03-01', 'born on 29 February, attained in a common year'],
    ['2008-02-28', 18, '2026-02-28', 'born on 28 February'],
    ['2008-03-01', 18, '2026-03-01', 'born on 1 March'],
    ['1896-02-29', 4, '1900-03-01', 'a century that is no leap year'],
    ['1996-02-29', 4, '2000-02-29', 'a century that is a leap year'],
    ['2010-12-31', 18, '2028-12-31', 'the last day of a year'],
  ])('born on %s, %i on %s: %s', (born, age, attained) => {
    expect(dayOfEpoch(birthday(day(born), age))).toBe(attained);
  });
});
