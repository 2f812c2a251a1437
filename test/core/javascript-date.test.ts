/** The one way in for a JavaScript `Date`: the day that it is in a place, whatever the machine's own zone is. */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { day, dayInEngland, dayOf, instant, madeWith } from 'care-planning-rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singleFile } from '../../docs/examples/at-scale/single-file.ts';
import manifest from '../../package.json' with { type: 'json' };

const CASES: readonly (readonly [at: string, timeZone: string, day: string])[] = [
  // A night in summer: the day begins at 23:00Z in England.
  ['2026-06-30T22:59:59.999Z', 'Europe/London', '2026-06-30'],
  ['2026-06-30T23:00:00.000Z', 'Europe/London', '2026-07-01'],
  ['2026-06-30T23:30:00.000Z', 'UTC', '2026-06-30'],
  // A night in winter.
  ['2026-01-31T23:59:59.999Z', 'Europe/London', '2026-01-31'],
  ['2026-02-01T00:00:00.000Z', 'Europe/London', '2026-02-01'],
  // The nights on which the clock changes.
  ['2026-03-28T23:59:59.999Z', 'Europe/London', '2026-03-28'],
  ['2026-03-29T00:00:00.000Z', 'Europe/London', '2026-03-29'],
  ['2026-03-29T22:59:59.999Z', 'Europe/London', '2026-03-29'],
  ['2026-03-29T23:00:00.000Z', 'Europe/London', '2026-03-30'],
  ['2026-10-24T23:00:00.000Z', 'Europe/London', '2026-10-25'],
  ['2026-10-25T23:59:59.999Z', 'Europe/London', '2026-10-25'],
  ['2026-10-26T00:00:00.000Z', 'Europe/London', '2026-10-26'],
  // Elsewhere, at both sides of midnight.
  ['2026-07-01T03:59:59.999Z', 'America/New_York', '2026-06-30'],
  ['2026-07-01T04:00:00.000Z', 'America/New_York', '2026-07-01'],
  ['2026-06-30T18:29:59.999Z', 'Asia/Kolkata', '2026-06-30'],
  ['2026-06-30T18:30:00.000Z', 'Asia/Kolkata', '2026-07-01'],
  ['2026-06-30T12:00:00.000Z', 'Pacific/Auckland', '2026-07-01'],
  // Apia left out 30 December 2011.
  ['2011-12-30T09:59:59.999Z', 'Pacific/Apia', '2011-12-29'],
  ['2011-12-30T10:00:00.000Z', 'Pacific/Apia', '2011-12-31'],
  // The first and the last day that there are.
  ['0001-01-01T00:00:00.000Z', 'UTC', '0001-01-01'],
  ['9999-12-31T23:59:59.999Z', 'UTC', '9999-12-31'],
];

describe('dayOf', () => {
  it.each(CASES)('%s in %s is %s', (at, timeZone, expected) => {
    expect(dayOf(new Date(at), timeZone)).toBe(expected);
  });

  it('is the day in England at any moment', () => {
    const moments = fc.date({ min: new Date('1996-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (date) => {
        expect(dayOf(date, 'Europe/London')).toBe(dayInEngland(instant(date.toISOString())));
      }),
    );
  });

  it('gives a day that every calculator takes', () => {
    const date = dayOf(new Date('2026-06-30T23:30:00Z'), 'Europe/London');
    expect(day(date)).toBe('2026-07-01');
  });

  it('is the same in every zone of the machine', () => {
    const source = fileURLToPath(new URL('../../src/core/javascript-date.ts', import.meta.url));
    const code = `import { dayOf } from '${source}';
      console.log(JSON.stringify(${JSON.stringify(CASES)}.map(([at, zone]) => dayOf(new Date(at), zone))));`;
    for (const TZ of ['Pacific/Apia', 'America/Los_Angeles', 'Asia/Kathmandu', 'Europe/London']) {
      const options = ['--import', 'tsx', '--input-type=module', '--eval', code];
      const printed = execFileSync(process.execPath, options, { env: { ...process.env, TZ }, encoding: 'utf8' });
      expect(JSON.parse(printed)).toEqual(CASES.map(([, , expected]) => expected));
    }
  }, 60_000);

  it('takes a Date of another window or worker', () => {
    const date = runInNewContext(`new Date('2026-06-30T23:30:00Z')`);
    expect(date instanceof Date).toBe(false);
    expect(dayOf(date, 'Europe/London')).toBe('2026-07-01');
  });

  const ask = (date: unknown, timeZone: unknown) => () => dayOf(date as Date, timeZone as string);
  const valid = new Date('2026-06-30T23:30:00Z');

  it.each([
    ['a text', '2026-06-30', `date: expected a Date, received "2026-06-30"`],
    ['a number', 0, 'date: expected a Date, received 0'],
    ['what only looks like one', { getTime: () => 0 }, 'date: expected a Date, received an object'],
    ['nothing', undefined, 'date: expected a Date, received undefined'],
    ['null', null, 'date: expected a Date, received null'],
  ])('refuses %s', (_, date, message) => {
    expect(ask(date, 'Europe/London')).toThrow(new TypeError(message));
  });

  it.each([
    [undefined, `timeZone: expected a text such as 'Europe/London', received undefined`],
    [null, `timeZone: expected a text such as 'Europe/London', received null`],
    [60, `timeZone: expected a text such as 'Europe/London', received 60`],
  ])('refuses the time zone %s, so that the machine’s own is never taken', (timeZone, message) => {
    expect(ask(valid, timeZone)).toThrow(new TypeError(message));
  });

  it.each(['', 'Europe/Londn', 'England'])('refuses %j, which is no time zone', (timeZone) => {
    expect(ask(valid, timeZone)).toThrow(new RangeError(`timeZone: not a time zone: ${JSON.stringify(timeZone)}`));
  });

  it('refuses an invalid Date, and one outside the years that there are', () => {
    expect(ask(new Date('soon'), 'UTC')).toThrow(new RangeError('date: not a valid Date'));
    for (const at of ['0000-12-31T23:59:59.999Z', '+010000-01-01T00:00:00.000Z', '-000044-03-15T12:00:00.000Z']) {
      expect(ask(new Date(at), 'UTC')).toThrow(new RangeError('date: outside the years 0001 to 9999'));
    }
  });
});

describe('the single file', () => {
  it('has no Date and no Intl', async () => {
    expect(await singleFile('esm')).not.toMatch(/\b(Date|Intl)\b\s*[.(]/);
  });
});

describe('madeWith', () => {
  it('is the version of the package', () => {
    expect(madeWith).toBe(manifest.version);
  });
});
