/**
 * A later start never gives an earlier date, for every rule that counts from a day or a moment: no child is reviewed
 * sooner for having become looked after later. Everything else that is known is the same for both.
 */

import { catalogue, type DeadlineRule, deadline } from 'care-planning-rules';
import { type CadenceRule, history, nextDue, schedule } from 'care-planning-rules/cadence';
import type { Instant, LocalDate } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendars, days, daysLater } from '../arbitraries.ts';
import { circumstancesOf } from './questions.ts';

const ofKind = <R>(kind: string) =>
  catalogue.filter((rule) => rule.kind === kind).map((rule) => [rule.id, rule] as unknown as readonly [string, R]);

/** All that a rule may ask for, known and the same on every day. */
const circumstances = (rule: CadenceRule | DeadlineRule) =>
  fc.tuple(...circumstancesOf(rule).map((name) => fc.tuple(fc.constant(name), fc.boolean()))).map(Object.fromEntries);

const starts = days('2011-04-01', '2026-06-30');
const later = fc.oneof(fc.nat(40), fc.nat(400));

describe('a later start never gives an earlier first date', () => {
  it.each(ofKind<CadenceRule>('cadence'))('%s', (_, rule) => {
    let compared = 0;
    const facts = fc.record({
      dateOfBirth: days('2002-01-01', '2011-03-31'),
      untilEighteen: fc.boolean(),
      circumstances: circumstances(rule),
    });
    fc.assert(
      fc.property(starts, later, facts, calendars, (from, gap, known, calendar) => {
        const terms = [0, 120, 240, 360, 480].map((start) => ({
          from: daysLater(from, start),
          to: daysLater(from, start + 80),
        }));
        const [first, second] = [from, daysLater(from, gap)].map((start) =>
          nextDue(rule, { ...known, terms, from: start, held: [] }, calendar),
        );
        if (first?.kind !== 'decided' || second?.kind !== 'decided') return;
        compared += 1;
        expect(second.value >= first.value, `${first.value}, and then ${second.value}`).toBe(true);
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(0);
  });
});

describe('a later event never sets an earlier date', () => {
  it.each(ofKind<DeadlineRule>('deadline'))('%s', (_, rule) => {
    let compared = 0;
    const moments = fc
      .tuple(starts, fc.integer({ min: 0, max: 86_399 }))
      .map(([on, second]) => new Date(Date.parse(`${on}T00:00:00Z`) + second * 1000));
    fc.assert(
      fc.property(moments, fc.nat(40 * 86_400), circumstances(rule), calendars, (moment, seconds, known, calendar) => {
        const [first, second] = [moment, new Date(moment.getTime() + seconds * 1000)].map((at) => {
          const on = at.toISOString() as Instant;
          const until = daysLater(on.slice(0, 10), 40);
          return deadline(rule, { on, until, circumstances: known }, '2028-01-01' as LocalDate, calendar);
        });
        if (first?.kind !== 'decided' || second?.kind !== 'decided') return;
        const [early, late] = [first.value.due, second.value.due];
        if (early === undefined || late === undefined) return;
        compared += 1;
        expect(late >= early, `${early}, and then ${late}`).toBe(true);
      }),
      { numRuns: 150 },
    );
    // Those of which the source sets no figure have no date to compare.
    const lines = rule.versions[0].lines.filter(({ within }) => within !== undefined);
    expect(compared > 0).toBe(lines.length > 0);
  });
});

describe('the days of a rhythm', () => {
  it.each(ofKind<CadenceRule>('cadence'))('of %s come in order, and what is held on each of them is met', (_, rule) => {
    const facts = fc.record({
      from: starts,
      dateOfBirth: days('2002-01-01', '2011-03-31'),
      untilEighteen: fc.boolean(),
      circumstances: circumstances(rule),
    });
    fc.assert(
      fc.property(facts, fc.nat(500), (known, length) => {
        const until = daysLater(known.from, length);
        const terms = [0, 120, 240, 360].map((start) => ({
          from: daysLater(known.from, start),
          to: daysLater(known.from, start + 80),
        }));
        const planned = schedule(rule, { ...known, terms, held: [] }, until);
        if (planned.kind !== 'decided') return;
        expect(planned.value).toEqual([...new Set(planned.value)].sort());
        const rows = history(rule, { ...known, terms, held: planned.value }, until);
        expect(
          rows.kind === 'decided' && rows.value.map(({ status }) => status).filter((each) => each !== 'met'),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
