/**
 * Proves that days, working days, moments and due dates are those of implementations that others wrote (Temporal,
 * luxon, date-fns, moment with moment-business-days), on some 20,000 cases drawn anew at each run; and that where
 * these answer otherwise, they do so exactly where it is written down why. `npm run differential` draws a million.
 */

import { addPeriod, day } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days } from '../arbitraries.ts';
import { ERAS, notAsSaid, WALKED } from './clock.ts';
import { compare, comparison, together } from './compare.ts';
import { comparisons } from './comparisons.ts';

const CASES = 20_000;
const seed = Date.now() % 1_000_000_000;
const whole = comparisons.reduce((sum, { share }) => sum + share, 0);

describe('implementations that others wrote', () => {
  it('are asked nineteen questions, each of its own name', () => {
    expect(new Set(comparisons.map(({ name }) => name)).size).toBe(19);
  });

  it.each(comparisons.map(({ name, share, run }) => [name, share, run] as const))(
    'answer the same, or otherwise for a reason that is written down: %s',
    (_, share, run) => {
      const { cases, refused, voices, understood, surprises } = run(Math.ceil((CASES * share) / whole), seed);
      expect(surprises.slice(0, 5), `seed ${seed}`).toEqual([]);
      expect(Object.values(voices)).toEqual(Object.keys(voices).map(() => cases));
      expect(refused).toBeLessThan(cases * 0.75);
      for (const [reason, count] of Object.entries(understood)) expect(count, reason).toBeGreaterThan(0);
    },
    60_000,
  );
});

describe('England’s clock', () => {
  it('is accounted for in every year that is walked through', () => {
    const years = ERAS.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
    expect(years).toEqual(Array.from({ length: WALKED.last - WALKED.first + 1 }, (_, at) => WALKED.first + at));
  });

  // The long run walks through the years before and after these too.
  const nearby = ERAS.filter(({ first }) => first >= 1968).map((era) => ({ ...era, last: Math.min(era.last, 2040) }));

  it.each(nearby.map((era) => [era.first, era.last, era.reason, era] as const))(
    'from %i to %i differs from the time zone database only as said: %s',
    (_first, _last, _reason, era) => {
      expect(notAsSaid(era)).toEqual([]);
    },
    60_000,
  );
});

describe('the comparison can fail', () => {
  const inJanuary = days('2026-01-01', '2026-01-31');
  const monthLater = (date: string) => String(addPeriod(day(date), { months: 1 }));
  const question = { name: 'a month', share: 1, cases: inJanuary, library: monthLater };

  it('where another answers otherwise', () => {
    const others = { naive: (date: string) => date.replace('-01-', '-02-') };
    const { surprises } = comparison({ ...question, others }).run(500, 1);
    expect(surprises).toContain('"2026-01-31": 2026-02-28 here; by naive 2026-02-31');
    expect(surprises.every((each) => /^"2026-01-(29|3[01])"/.test(each))).toBe(true);
  });

  it('where a reason does not explain all, or explains too much', () => {
    const others = { naive: (date: string) => date.replace('-01-', '-02-') };
    const ofReason = (when: (date: string) => boolean) =>
      comparison({ ...question, others, understood: [{ voice: 'naive', when, reason: 'overflows' }] }).run(500, 1);
    expect(ofReason((date) => date > '2026-01-28').surprises).toEqual([]);
    expect(ofReason((date) => date > '2026-01-28').understood['overflows']).toBeGreaterThan(0);
    expect(ofReason((date) => date > '2026-01-29').surprises[0]).toMatch(/^"2026-01-29"/);
    expect(ofReason((date) => date > '2026-01-27').surprises[0]).toMatch(/^"2026-01-28".*the same, against: overflows/);
  });

  it('where one side refuses and the other answers', () => {
    const refusing = (): string => {
      throw new RangeError('not this one');
    };
    expect(
      comparison({ ...question, library: refusing, others: { other: monthLater } }).run(9, 1).surprises,
    ).toHaveLength(9);
    expect(comparison({ ...question, library: refusing, others: { other: refusing } }).run(9, 1)).toMatchObject({
      refused: 9,
      surprises: [],
    });
  });

  it('where the clock is not as an era says', () => {
    expect(notAsSaid({ first: 1995, last: 1996, differs: [], reason: '' })).toEqual([
      'differs, and was not said to: 1995-10-22 to 1995-10-28',
    ]);
    expect(notAsSaid({ first: 1996, last: 1996, differs: [['1996-10-20', '1996-10-26']], reason: '' })).toHaveLength(1);
    expect(notAsSaid({ first: 1960, last: 1961, differs: { inAllYearsBut: [] }, reason: '' })).toHaveLength(1);
    expect(notAsSaid({ first: 1960, last: 1961, differs: { inAllYearsBut: [1960, 1961] }, reason: '' })).toHaveLength(
      1,
    );
  });

  it('and every case counts, whichever part it is of', () => {
    const same = comparison({ ...question, cases: fc.constant('2026-01-05'), others: { other: monthLater } });
    const [tally] = together([...compare([same], 7000, 1), ...compare([same], 1, 2)]);
    expect(tally).toMatchObject({ cases: 7001, voices: { other: 7001 }, surprises: [] });
  });
});
