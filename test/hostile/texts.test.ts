/**
 * `day`, `month` and `instant` are no parsers: each gives back the text it was given, or throws a RangeError that
 * names it. Held against a reading of its own, from the parts of the text and `Date` in UTC.
 */

import { compareInstants, day, instant, isDay, isInstant, isMonth, month, monthOf } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, instants } from '../arbitraries.ts';
import { NO_DAYS, NO_MOMENTS, NO_MONTHS, WILD } from './wild-values.ts';

const TWO = '[0-9][0-9]';
const DAY = new RegExp(`^([0-9][0-9]${TWO})-(${TWO})-(${TWO})$`);
const ISO = new RegExp(`^(.{10})T(${TWO}):(${TWO})(?::(${TWO})(?:[.]([0-9][0-9]?[0-9]?))?)?(Z|[+-]${TWO}:${TWO})$`);

/** The day's milliseconds, by hand; nothing for what is no day. */
function byHand(text: string): number | undefined {
  const [whole, year, monthNumber, dayOfMonth] = DAY.exec(text) ?? [];
  if (whole !== text || Number(year) < 1) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(monthNumber) - 1, Number(dayOfMonth));
  return date.toISOString().slice(0, 10) === text ? date.getTime() : undefined;
}

/** The moment's milliseconds, by hand. */
function momentByHand(text: string): number | undefined {
  const [whole, date = '', hour, minute, second = '0', decimals = '', offset = 'Z'] = ISO.exec(text) ?? [];
  const start = whole === text ? byHand(date) : undefined;
  if (start === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const [hours, minutes] = offset === 'Z' ? [0, 0] : offset.slice(1).split(':').map(Number);
  if ((hours ?? 0) > 23 || (minutes ?? 0) > 59) return undefined;
  const ahead = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000 * (offset.startsWith('-') ? -1 : 1);
  const inDay = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000 + Number(decimals.padEnd(3, '0'));
  const moment = start + inDay - ahead;
  return isWithin(moment) ? moment : undefined;
}

const isWithin = (moment: number): boolean => {
  const written = new Date(moment).toISOString();
  return /^\d{4}-/.test(written) && !written.startsWith('0000');
};

/** What is thrown; nothing where something comes back. */
function thrownBy(make: () => unknown): unknown {
  try {
    make();
    return undefined;
  } catch (error) {
    return error;
  }
}

type Maker = readonly [string, (text: string) => string, (text: unknown) => boolean, readonly string[], string];

const MAKERS: readonly Maker[] = [
  ['day', day, isDay, NO_DAYS, '2026-02-28'],
  ['month', month, isMonth, NO_MONTHS, '2026-02'],
  ['instant', instant, isInstant, NO_MOMENTS, '2026-02-28T10:00:00Z'],
];

describe.each(MAKERS)('%s', (_, make, isOne, none, sound) => {
  it('gives back what is one', () => {
    expect([make(sound), isOne(sound)]).toEqual([sound, true]);
  });

  it.each(none.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    'throws a RangeError that names %s',
    (__, text) => {
      const error = thrownBy(() => make(text)) as Error;
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toContain(JSON.stringify(text.slice(0, 80)));
      expect(error.message.length).toBeLessThan(700);
      expect(isOne(text)).toBe(false);
    },
  );

  it('takes no value of any other kind for one, and says so without throwing', () => {
    for (const [name, value] of WILD) expect([name, isOne(value())]).toEqual([name, false]);
  });

  it('throws a RangeError at a value of any other kind', () => {
    for (const [name, value] of WILD) {
      const given = value();
      expect([name, thrownBy(() => make(given as string)) instanceof RangeError]).toEqual([name, true]);
    }
  });

  it('answers in a moment though the text has ten million letters', () => {
    const began = performance.now();
    for (const long of ['1'.repeat(10_000_000), `${sound}${' '.repeat(10_000_000)}`, '2026-'.repeat(2_000_000)]) {
      const error = thrownBy(() => make(long)) as Error;
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message.length).toBeLessThan(300);
    }
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

/** A text in which one letter or two were changed, left out, doubled or put in. */
function misspelt(sound: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const letter = fc.oneof(
    fc.constantFrom(...'0123456789-:.TZtz+ /', '\u0660', '\uff11', '\u2212', '\u200b', '\n', '\ud800', '\u202e'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const change = fc.tuple(fc.nat(), letter, fc.constantFrom('change', 'leave out', 'put in', 'double'));
  return fc.tuple(sound, fc.array(change, { minLength: 1, maxLength: 2 })).map(([text, changes]) =>
    changes.reduce((letters, [nth, put, how]) => {
      const at = nth % (letters.length + 1);
      const rest = letters.slice(at + (how === 'change' || how === 'leave out' ? 1 : 0));
      const middle = how === 'leave out' ? '' : how === 'double' ? letters.slice(at, at + 1) : put;
      return letters.slice(0, at) + middle + rest;
    }, text),
  );
}

/** Every text of which a maker of texts says something else than is so by hand. */
function misread(texts: fc.Arbitrary<string>, isRight: (text: string) => boolean): readonly string[] {
  const wrong: string[] = [];
  fc.assert(
    fc.property(texts, (text) => {
      if (isRight(text)) return true;
      wrong.push(text);
      return false;
    }),
    { numRuns: 2000 },
  );
  return wrong;
}

describe('a text one or two letters from a day, a moment or a month', () => {
  it('is a day exactly where the calendar has it', () => {
    const isRight = (text: string) =>
      byHand(text) === undefined
        ? !isDay(text) && thrownBy(() => day(text)) instanceof RangeError
        : isDay(text) && day(text) === text && monthOf(day(text)) === text.slice(0, 7);
    expect(misread(fc.oneof(anyDay, misspelt(anyDay)), isRight)).toEqual([]);
  });

  it('is a moment exactly where its parts are, and the very moment that they say', () => {
    const isRight = (text: string) => {
      const moment = momentByHand(text);
      if (moment === undefined) return !isInstant(text) && thrownBy(() => instant(text)) instanceof RangeError;
      return isInstant(text) && compareInstants(instant(text), instant(new Date(moment).toISOString())) === 0;
    };
    expect(misread(fc.oneof(instants, misspelt(instants)), isRight)).toEqual([]);
  });

  it('is a month exactly where its first day is a day', () => {
    const months = anyDay.map((date) => date.slice(0, 7));
    const isRight = (text: string) => isMonth(text) === (byHand(`${text}-01`) !== undefined);
    expect(misread(fc.oneof(months, misspelt(months)), isRight)).toEqual([]);
  });

  it('moves from the first to the last second of the library’s years, and no further', () => {
    for (const [text, isOne] of [
      ['0001-01-01T00:00:00Z', true],
      ['0001-01-01T00:00:00+00:01', false],
      ['0001-01-01T00:01:00+00:01', true],
      ['9999-12-31T23:59:59.999Z', true],
      ['9999-12-31T23:59:59-00:01', false],
      ['9999-12-31T23:58:59-00:01', true],
    ] as const) {
      expect([text, isInstant(text), momentByHand(text) !== undefined]).toEqual([text, isOne, isOne]);
    }
  });
});
