import * as cadence from 'care-planning-rules/cadence';
import {
  type CadenceFacts,
  type CadenceRule,
  type HistoryRow,
  history,
  nextDue,
  type Standing,
  schedule,
  standing,
} from 'care-planning-rules/cadence';
import { day, type Finding, type LocalDate } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../arbitraries.ts';
import { type Answer, type CadenceCase, cases } from './cases.ts';

const isCadence = (value: unknown): value is CadenceRule =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'cadence';
const exported: readonly unknown[] = Object.values(cadence);
const rules = exported.filter(isCadence).filter(({ id }) => id in cases);

describe('the cadences', () => {
  it('among them are the fifteen of the four documents and the Regulations, each with its cases', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(Object.keys(cases).sort());
    expect(rules).toHaveLength(15);
  });
});

/** A finding in the words of the cases. */
function said<V>(finding: Finding<V>, inWords: (value: V) => Answer): Answer {
  if (finding.kind === 'decided') return inWords(finding.value);
  if (finding.kind === 'not-applicable') return 'not-applicable';
  return `undetermined: ${finding.missing.map(({ code, path }) => `${code} ${path}`).join(', ')}`;
}

const asStanding = ({ status, due, days }: Standing) => {
  if (status === 'due-today') return days === 0 ? `due-today ${due}` : `due-today ${due} with ${days} days`;
  return status === 'due' ? `due ${due} in ${days}` : `overdue ${due} by ${days}`;
};

const asRows = (rows: readonly HistoryRow[]) =>
  rows.map((row) => ('held' in row ? `${row.status} ${row.due} on ${row.held}` : `${row.status} ${row.due}`));

function factsOf({ from, held = [], ended, dateOfBirth, untilEighteen }: CadenceCase): CadenceFacts {
  return deepFrozen({
    from: day(from),
    held: held.map(day),
    ...(ended === undefined ? {} : { ended: day(ended) }),
    ...(dateOfBirth === undefined ? {} : { dateOfBirth: day(dateOfBirth) }),
    ...(untilEighteen === undefined ? {} : { untilEighteen }),
  });
}

for (const rule of rules)
  describe(rule.id, () => {
    for (const each of cases[rule.id] ?? [])
      describe(each.says, () => {
        const facts = factsOf(each);

        if (each.nextDue !== undefined) {
          it(`from ${each.from}: next due ${each.nextDue}`, () => {
            expect(said(nextDue(rule, facts), String)).toEqual(each.nextDue);
          });
        }

        it.each(Object.entries(each.standing ?? {}))('on %s stands %j', (asOf, expected) => {
          expect(said(standing(rule, facts, day(asOf)), asStanding)).toEqual(expected);
        });

        it.each(Object.entries(each.schedule ?? {}))('until %s falls due %j', (until, expected) => {
          expect(said(schedule(rule, facts, day(until)), (days) => days)).toEqual(expected);
        });

        it.each(Object.entries(each.history ?? {}))('by %s was %j', (asOf, expected) => {
          expect(said(history(rule, facts, day(asOf)), asRows)).toEqual(expected);
        });
      });

    it('names itself in every finding', () => {
      const facts = { from: day('2026-01-05'), held: [] };
      const ref = { id: rule.id, title: rule.title, subject: rule.subject, owedBy: rule.owedBy, basis: rule.basis };
      for (const finding of [
        nextDue(rule, facts),
        standing(rule, facts, day('2026-01-05')),
        standing(rule, facts, day('2026-01-04')),
        schedule(rule, facts, day('2026-01-05')),
        history(rule, facts, day('2026-01-05')),
        nextDue(rule, { ...facts, ended: day('2026-01-05') }),
      ]) {
        expect(finding.rule).toMatchObject(ref);
        expect(finding.rule.cites.length).toBeGreaterThan(0);
      }
    });

    it.each(['from', 'held', 'ended', 'dateOfBirth'] as const)(
      'refuses a malformed day in %s, and names it',
      (field) => {
        const malformed = '2026-02-30' as LocalDate;
        const facts: CadenceFacts = {
          from: day('2026-01-05'),
          held: [],
          [field]: field === 'held' ? [malformed] : malformed,
        };
        const asOf = day('2026-01-10');
        for (const ask of [
          () => nextDue(rule, facts),
          () => standing(rule, facts, asOf),
          () => schedule(rule, facts, asOf),
          () => history(rule, facts, asOf),
        ]) {
          expect(ask).toThrow(RangeError);
          expect(ask).toThrow('2026-02-30');
        }
      },
    );

    it('refuses a malformed day to ask about, and names it', () => {
      const facts = { from: day('2026-01-05'), held: [] };
      for (const ask of [standing, schedule, history]) {
        expect(() => ask(rule, facts, '2026-1-5' as LocalDate)).toThrow(RangeError);
        expect(() => ask(rule, facts, '2026-1-5' as LocalDate)).toThrow('2026-1-5');
      }
    });
  });
