import {
  type AgendaEntry,
  type CaseloadSummary,
  type ChildAgenda,
  type ChildRecord,
  caseload,
  caseloadSummary,
  catalogue,
  emptySummary,
  mergeSummaries,
  ratingOf,
} from 'care-planning-rules';
import { day } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, daysLater } from '../arbitraries.ts';

const asOf = day('2026-02-03');
const rules = catalogue.filter(({ id }) => /cla-review|social-worker-visit|return-interview/.test(id));

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Few ids and few homes, so that they meet; and now and then no record, or one with a day that is none. */
const records: fc.Arbitrary<readonly ChildRecord[]> = fc.array(
  fc.oneof(
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        null,
        { id: '' },
        { id: 'x', recorded: 'all', episodes: [{ kind: 'placement' }], held: {} },
      ),
    },
    {
      weight: 9,
      arbitrary: fc
        .record({
          id: fc.constantFrom('a', 'b', 'c', 'd'),
          home: optional(fc.constantFrom('far', 'near')),
          from: days('2025-06-01', '2026-02-10'),
          kinds: fc.subarray(['looked-after', 'placement', 'west-sussex-home']),
          held: fc.array(fc.nat(200), { maxLength: 3 }),
          beganBefore: fc.boolean(),
        })
        .map(({ id, home, from, kinds, held, beganBefore }) => ({
          id,
          ...(home !== undefined && { home }),
          recorded: 'all',
          episodes: kinds.map((kind) => ({ kind, from, ...(beganBefore && { beganBefore }) })),
          held: { 'cla-review': held.map((gap) => daysLater(from, gap)) },
        })),
    },
  ),
  { maxLength: 9 },
) as fc.Arbitrary<readonly ChildRecord[]>;

const atMosts = fc.integer({ min: 0, max: 4 });

const agendas = (part: readonly ChildRecord[]): readonly ChildAgenda[] => [
  ...caseload(part, asOf, { rules, everything: true }),
];

const summaries: fc.Arbitrary<CaseloadSummary> = fc
  .tuple(records, atMosts)
  .map(([part, atMost]) => caseloadSummary(agendas(part), atMost));

/** As it comes back from another machine. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('the summaries of two parts', () => {
  it('are one in either order', () => {
    fc.assert(
      fc.property(summaries, summaries, (a, b) => {
        expect(mergeSummaries(a, b)).toEqual(mergeSummaries(b, a));
      }),
    );
  });

  it('are one in whatever grouping a third is added', () => {
    fc.assert(
      fc.property(summaries, summaries, summaries, (a, b, c) => {
        expect(mergeSummaries(mergeSummaries(a, b), c)).toEqual(mergeSummaries(a, mergeSummaries(b, c)));
      }),
    );
  });

  it('are the first where the second is of nobody', () => {
    fc.assert(
      fc.property(summaries, (a) => {
        expect(mergeSummaries(a, emptySummary)).toEqual(a);
        expect(mergeSummaries(emptySummary, a)).toEqual(a);
        expect(mergeSummaries(a, caseloadSummary([], a.atMost))).toEqual(a);
      }),
    );
  });

  it('are left as they were, and come back from JSON as they are', () => {
    fc.assert(
      fc.property(summaries, summaries, (a, b) => {
        const before = JSON.stringify([a, b]);
        const merged = mergeSummaries(a, b);
        expect(JSON.stringify([a, b])).toBe(before);
        expect(sent(merged)).toStrictEqual(merged);
        expect(mergeSummaries(sent(a), sent(b))).toEqual(merged);
      }),
    );
  });
});

describe('a caseload that is taken apart', () => {
  it('has the same summary, whichever child is in whichever part and whichever parts are joined first', () => {
    const joins = fc.array(fc.nat(), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(
        records,
        fc.array(fc.nat(4), { minLength: 9, maxLength: 9 }),
        joins,
        atMosts,
        (all, where, order, atMost) => {
          const parts = [0, 1, 2, 3, 4].map((part) =>
            sent(caseloadSummary(agendas(all.filter((_, at) => where[at] === part)), atMost)),
          );
          for (const at of order) {
            if (parts.length === 1) break;
            const [taken] = parts.splice(at % parts.length, 1) as [CaseloadSummary];
            const other = at % parts.length;
            parts[other] = mergeSummaries(parts[other] as CaseloadSummary, taken);
          }
          expect(parts).toEqual([caseloadSummary(agendas(all), atMost)]);
        },
      ),
    );
  });
});

describe('a summary', () => {
  /** As a person would count with a list of all findings before them. */
  const plainly = (children: readonly ChildAgenda[]) => {
    const answered = children.filter(({ refused }) => refused === undefined);
    const isRed = ({ entries }: ChildAgenda) => entries.some((entry) => ratingOf(entry) === 'red');
    const isAmber = (child: ChildAgenda) => !isRed(child) && child.entries.some((entry) => ratingOf(entry) === 'amber');
    const findings = answered.flatMap(({ entries }) => entries);
    const count = (isSo: (entry: AgendaEntry) => boolean) => findings.filter(isSo).length;
    return {
      of: answered.length,
      refused: children.length - answered.length,
      red: answered.filter(isRed).length,
      amber: answered.filter(isAmber).length,
      redInNear: answered.filter((child) => child.home === 'near' && isRed(child)).length,
      rules: [...new Set(findings.map(({ rule }) => rule.id))]
        .sort()
        .map((id) => [
          id,
          count(({ rule, kind }) => rule.id === id && kind === 'decided'),
          count(({ rule, kind }) => rule.id === id && kind !== 'not-applicable'),
          count(({ rule, status }) => rule.id === id && status === 'overdue'),
        ]),
    };
  };

  it('is what is counted plainly', () => {
    fc.assert(
      fc.property(records, (all) => {
        const children = agendas(all);
        const { children: rated, refused, homes, rules: tallies } = caseloadSummary(children);
        expect({
          of: rated.of,
          refused: refused.reduce((sum, { count }) => sum + count, 0),
          red: rated.red,
          amber: rated.amber,
          redInNear: homes.find(({ home }) => home === 'near')?.children.red ?? 0,
          rules: tallies.map(({ rule, told, overdue }) => [rule, told.decided, told.of, overdue.overdue]),
        }).toEqual(plainly(children));
        expect(rated.red + rated.amber + rated.green + rated['not-rated']).toBe(rated.of);
        for (const { statuses, decided } of tallies) {
          expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(decided);
        }
      }),
    );
  });

  it('names the worst as a whole list in order would begin', () => {
    fc.assert(
      fc.property(records, atMosts, (all, atMost) => {
        const whole = caseloadSummary(agendas(all), 100).worst;
        expect(whole).toHaveLength(caseloadSummary(agendas(all)).children.of);
        expect(caseloadSummary(agendas(all), atMost).worst).toEqual(whole.slice(0, atMost));
      }),
    );
  });
});
