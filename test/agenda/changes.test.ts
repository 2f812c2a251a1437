/** What stands otherwise on a later day than on an earlier one. */

import {
  type AgendaChange,
  type AgendaEntry,
  agenda,
  type ChildRecord,
  catalogue,
  changes,
  type Episode,
  type EpisodeKind,
  ruleById,
} from 'care-planning-rules';
import { day, type Instant, type LocalDate } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days as anyDay, daysLater, deepFrozen } from '../arbitraries.ts';
import { EPISODE_KINDS } from '../names.ts';
import { ownReview } from '../own-rules.ts';

const nothing: ChildRecord = { id: 'synthetic-1', recorded: 'all', episodes: [], held: {} };

function episode(kind: EpisodeKind, from: string, others: Partial<Episode> = {}): Episode {
  return { kind, from: day(from), ...others };
}

const days = (...dates: string[]) => dates.map(day);

function told(record: Partial<ChildRecord>, from: string, to: string, ...ids: readonly string[]) {
  const rules = ids.map((id) => (id === ownReview.id ? ownReview : ruleById(id)));
  const found = changes({ ...nothing, ...record }, from as LocalDate | Instant, to as LocalDate | Instant, { rules });
  return found.map(({ rule, before, after }) => [rule.id, before, after]);
}

describe('what changes', () => {
  const review = ownReview.id;
  const lookedAfter = [episode('looked-after', '2026-01-05')]; // the first review is due on Monday 2 February

  it.each<[string, string, readonly unknown[]]>([
    ['2026-01-04', '2026-01-05', [[review, 'not-applicable', 'due']]],
    ['2026-01-05', '2026-02-01', []],
    ['2026-02-01', '2026-02-02', [[review, 'due', 'due-today']]],
    ['2026-02-02', '2026-02-03', [[review, 'due-today', 'overdue']]],
    ['2026-02-01', '2026-02-03', [[review, 'due', 'overdue']]],
    ['2026-02-03', '2026-03-03', []],
    ['2026-02-03', '2026-02-01', [[review, 'overdue', 'due']]],
  ])('from %s to %s', (from, to, expected) => {
    expect(told({ episodes: lookedAfter }, from, to, review)).toEqual(expected);
  });

  it('is that something was held', () => {
    const held = { 'cla-review': days('2026-02-05') };
    expect(told({ episodes: lookedAfter, held }, '2026-02-04', '2026-02-05', review)).toEqual([
      [review, 'overdue', 'due'],
    ]);
  });

  it('is that something was done, and of which event', () => {
    const measure = (on: string, done?: string) => ({
      on: on as Instant,
      ...(done && { done: { 'behaviour-record': done as Instant } }),
    });
    const events = {
      'measure-used': [measure('2026-02-02T10:00:00Z', '2026-02-03T09:00:00Z'), measure('2026-02-03T08:00:00Z')],
    };
    const record = {
      episodes: [episode('childrens-home', '2026-01-05')],
      events,
      circumstances: { 'restraint-planned-as-routine': false },
    };
    const found = changes(
      { ...nothing, ...record },
      '2026-02-02T12:00:00Z' as Instant,
      '2026-02-03T12:00:00Z' as Instant,
      { rules: [ruleById('cadence/behaviour-record')] },
    );
    expect(found.map(({ before, after, entry }) => [entry.event?.on, before, after])).toEqual([
      ['2026-02-02T10:00:00Z', 'due', 'met'],
      ['2026-02-03T08:00:00Z', 'not-applicable', 'due'],
    ]);
  });

  it('is a further review, of which a record is owed anew, in place of the one before', () => {
    const held = { 'cla-review': days('2026-01-30', '2026-04-29') };
    const id = 'cadence/review-record-iro-handbook';
    const found = changes({ ...nothing, episodes: lookedAfter, held }, day('2026-04-28'), day('2026-04-29'), {
      rules: [ruleById(id)],
    });
    expect(found.map(({ before, after, entry }) => [before, after, entry.event?.on])).toEqual([
      [undefined, 'due', '2026-04-29'],
      ['overdue', undefined, '2026-01-30'],
    ]);
  });
});

/** What is done about events that happen again and again. */
const subjects = [
  'cla-review',
  'placement-plan',
  'behaviour-record',
  'review-record',
  'review-papers',
  'social-worker-visit',
  'reviewing-officer-appointment',
  'return-interview',
  'barring-referral-notice',
];
const kinds = fc.oneof(
  fc.constantFrom('looked-after', 'placement', 'childrens-home', 'missing', 'reviewing-officer'),
  fc.constantFrom(...EPISODE_KINDS),
);
const events = [
  'measure-used',
  'request-for-visit',
  'request-of-reviewing-officer',
  'worker-referred',
  'formal-dispute',
];
const near = anyDay('2025-01-01', '2026-06-30');

const records: fc.Arbitrary<ChildRecord> = fc
  .record({
    episodes: fc.array(
      fc.record({
        kind: kinds,
        from: near,
        length: fc.option(fc.nat(500), { nil: undefined }),
        beganBefore: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    held: fc.dictionary(fc.constantFrom(...subjects), fc.array(near, { maxLength: 4 })),
    events: fc.dictionary(fc.constantFrom(...events), fc.array(near, { maxLength: 3 })),
  })
  .map(({ episodes, held, events }) => ({
    ...nothing,
    dateOfBirth: day('2012-05-04'),
    episodes: episodes.map(({ kind, from, length, beganBefore }) => ({
      kind,
      from,
      ...(length !== undefined && { ended: daysLater(from, length) as LocalDate }),
      ...(beganBefore && { beganBefore }),
    })),
    held,
    events: Object.fromEntries(Object.entries(events).map(([name, all]) => [name, all.map((on) => ({ on }))])),
    circumstances: {
      'restraint-planned-as-routine': false,
      'request-is-reasonable': true,
      'placement-plan-not-practicable-before': true,
    },
  }));

const standing = (entry: AgendaEntry) => {
  const value = entry.kind === 'decided' ? entry.value : undefined;
  const status = typeof value === 'object' && value !== null && 'status' in value ? value.status : undefined;
  return entry.status ?? (typeof status === 'string' ? status : entry.kind);
};
const named = ({ rule, event }: AgendaEntry) => `${rule.id} ${event?.name ?? ''} ${event?.on ?? ''}`;
const countsOf = (entries: readonly AgendaEntry[]) => {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const key = `${named(entry)} ${standing(entry)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

describe('changes', () => {
  it('are none between a day and itself', () => {
    fc.assert(
      fc.property(records, near, (record, on) => {
        expect(changes(record, on, on, { rules: catalogue })).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('are all that tells the later agenda from the earlier: what stood is taken away, what stands is put in', () => {
    fc.assert(
      fc.property(records, near, near, (record, from, to) => {
        const counts = countsOf(agenda(record, from, { rules: catalogue, everything: true }));
        for (const { rule, before, after, entry } of changes(deepFrozen(record), from, to, {
          rules: catalogue,
          everything: true,
        }) as readonly AgendaChange[]) {
          expect(before).not.toBe(after);
          expect(rule).toBe(entry.rule);
          for (const [status, by] of [[before, -1] as const, [after, 1] as const]) {
            const key = `${named(entry)} ${status}`;
            if (status !== undefined) counts.set(key, (counts.get(key) ?? 0) + by);
          }
        }
        const left = new Map([...counts].filter(([, count]) => count !== 0));
        expect(left).toEqual(countsOf(agenda(record, to, { rules: catalogue, everything: true })));
      }),
      { numRuns: 100 },
    );
  });

  it('never make what was late met, or what was met overdue, by time alone', () => {
    fc.assert(
      fc.property(records, near, fc.nat(120), (record, from, length) => {
        const to = daysLater(from, length) as LocalDate;
        for (const { before, after, entry } of changes(record, from, to, { rules: catalogue, everything: true })) {
          if (entry.event === undefined) continue;
          const told = `${entry.rule.id} ${before} → ${after}`;
          if (before === 'late' || before === 'overdue') expect(after, told).not.toBe('met');
          if (before === 'met') expect(['overdue', 'late', 'due'], told).not.toContain(after);
        }
      }),
      { numRuns: 200 },
    );
  });
});
