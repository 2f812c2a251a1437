/** Days spent, against a count that marks each day by itself. */

import { type DayCountLimit, type DayCountRule, dayCount, type Spell } from 'care-planning-rules/cadence';
import { addPeriod, day, englandAndWales, isWorkingDay, type LocalDate, unwrap } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../arbitraries.ts';

const first = day('2024-01-01');
const on = (offset: number) => addPeriod(first, { days: offset }) as LocalDate;
const born = day('2010-06-01');

/** Up to eight episodes in some two years, which overlap, touch or leave gaps; some without an end. */
const episodes = fc.array(
  fc
    .record({ from: fc.nat(700), length: fc.nat(90), isOpen: fc.integer({ min: 0, max: 9 }) })
    .map(
      ({ from, length, isOpen }): Spell =>
        isOpen === 0
          ? { kind: 'looked-after', from: on(from) }
          : { kind: 'looked-after', from: on(from), ended: on(from + length) },
    ),
  { minLength: 1, maxLength: 8 },
);
const asOfs = fc.integer({ min: 700, max: 900 }).map(on);

function ruleWith(...counts: readonly [DayCountLimit, ...DayCountLimit[]]): DayCountRule {
  return deepFrozen({
    id: 'our-authority/days-spent',
    kind: 'day-count',
    subject: 'anytown/days-spent',
    during: 'looked-after',
    owedBy: 'placing-authority',
    versions: [
      {
        from: null,
        until: null,
        basis: 'local-policy',
        cites: ['anytown/made-up'],
        counts,
      },
    ],
  } satisfies DayCountRule);
}

/** Every day that is in an episode and not its first, one by one. */
function marked(spells: readonly Spell[], asOf: LocalDate): readonly LocalDate[] {
  return Array.from({ length: 901 }, (_, offset) => on(offset)).filter(
    (date) => date <= asOf && spells.some(({ from, ended }) => from < date && (ended === undefined || date <= ended)),
  );
}

const counted = (limit: DayCountLimit, spells: readonly Spell[], asOf: LocalDate) =>
  unwrap(dayCount(ruleWith(limit), { episodes: spells, dateOfBirth: born }, asOf));

describe('a count of days', () => {
  it('counts each day since an age once, however the episodes lie', () => {
    fc.assert(
      fc.property(episodes, asOfs, (spells, asOf) => {
        const since14 = marked(spells, asOf).filter((date) => date > '2024-06-01');
        const answer = counted({ sinceAge: 14, atLeast: { weeks: 5 } }, spells, asOf);
        expect(answer.days).toEqual([since14.length]);
        expect(answer.isSo).toBe(since14.length >= 35);
        expect(answer.since).toBe(since14[34]);
      }),
    );
  });

  it('finds the fullest twelve months, wherever they begin', () => {
    fc.assert(
      fc.property(episodes, asOfs, (spells, asOf) => {
        const days = marked(spells, asOf);
        const most = days.map((last) => {
          const start = addPeriod(last, { months: -12 }) as LocalDate;
          return days.filter((date) => date > start && date <= last).length;
        });
        const answer = counted({ overAnyMonths: 12, atMost: { days: 75 } }, spells, asOf);
        expect(answer).toEqual({ isSo: Math.max(0, ...most) <= 75, days: [Math.max(0, ...most)] });
      }),
    );
  });

  it('does not depend on the order of the episodes, nor on one given twice', () => {
    fc.assert(
      fc.property(episodes, asOfs, (spells, asOf) => {
        const limit: DayCountLimit = { sinceAge: 14, atLeast: { workingDays: 20 } };
        const answer = counted(limit, spells, asOf);
        expect(counted(limit, [...spells].reverse(), asOf)).toEqual(answer);
        expect(counted(limit, [...spells, ...spells], asOf)).toEqual(answer);
      }),
    );
  });

  it('of working days counts those only', () => {
    fc.assert(
      fc.property(episodes, asOfs, (spells, asOf) => {
        const working = marked(spells, asOf).filter(
          (date) => date > '2024-06-01' && isWorkingDay(date, englandAndWales),
        );
        expect(counted({ sinceAge: 14, atLeast: { workingDays: 20 } }, spells, asOf).days).toEqual([working.length]);
      }),
    );
  });

  it('gives each day that it counts to one episode', () => {
    fc.assert(
      fc.property(episodes, asOfs, (spells, asOf) => {
        const facts = { episodes: spells, dateOfBirth: born };
        const finding = dayCount(ruleWith({ overAnyMonths: 12, atMost: { days: 75 } }), facts, asOf);
        const [sum] = finding.kind === 'decided' ? finding.because : [];
        if (sum?.kind !== 'sum') throw new Error('a sum is the first reason');
        expect(sum.parts.reduce((total, { count }) => total + count, 0)).toBe(sum.total);
      }),
    );
  });
});
