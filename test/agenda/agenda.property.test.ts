import { agenda, bindingDue, type ChildRecord, caseload, catalogue, ratingOf } from 'care-planning-rules';
import { dayInEngland, englandAndWales, type Instant, type LocalDate } from 'care-planning-rules/core';
import { parseChildRecord } from 'care-planning-rules/parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, daysLater, deepFrozen, instants, numberOfDay } from '../arbitraries.ts';
import { EPISODE_KINDS } from '../names.ts';

const subjects = [...new Set(catalogue.filter(({ kind }) => kind === 'cadence').map(({ subject }) => subject))];
const near = days('2022-01-01', '2026-12-31');
const moments = fc.tuple(near, instants).map(([on, moment]) => `${on}${moment.slice(10)}` as Instant);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const without = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value));

const episodes = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...EPISODE_KINDS, 'anytown/kinship-care'),
      from: near,
      length: optional(fc.nat(900)),
      untilEighteen: optional(fc.boolean()),
    })
    .map(({ length, ...others }) => ({
      ...others,
      ended: length === undefined ? undefined : daysLater(others.from, length),
    })),
  { maxLength: 8 },
);

const restrictions = fc.array(
  fc.record({
    imposedAt: moments,
    ground: fc.constantFrom('agreed', 'emergency'),
    consentedAt: optional(moments),
    notifiedAt: optional(moments),
    fullDetailsAt: optional(moments),
    liftedAt: optional(moments),
  }),
  { maxLength: 3 },
);

const admission = fc.record({
  movesIn: near,
  usesSignsOfSafety: optional(fc.boolean()),
  eligibleChild: optional(fc.boolean()),
  documents: fc.array(
    fc.record({ kind: fc.constantFrom('care-plan', 'health-plan', 'chronology', 'other'), dated: near }),
    { maxLength: 5 },
  ),
});

/** What a door has let in: of any child, with anything left out that may be. */
const records: fc.Arbitrary<ChildRecord> = fc
  .record({
    id: fc.uuid(),
    dateOfBirth: optional(days('2004-01-01', '2021-12-31')),
    episodes,
    held: fc.dictionary(fc.constantFrom(...subjects), fc.array(near, { maxLength: 5 })),
    recorded: fc.oneof(fc.constant('all' as const), fc.subarray(subjects)),
    admission: optional(admission),
    restrictions: optional(restrictions),
    tier: optional(fc.constant({ events: [], meetings: [] })),
    support: optional(fc.constant({})),
  })
  .map((record) => {
    const parsed = parseChildRecord(without(record));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  });

const asOfs: fc.Arbitrary<LocalDate | Instant> = fc.oneof(near, moments);
const isDay = (date: string) => date.length === 10;
const momentOf = (date: string) => (isDay(date) ? Date.parse(`${daysLater(date, 1)}T00:00:00Z`) : Date.parse(date));

/** The agenda with no path, since a path names the place of an episode in its list. */
const facing = (entries: readonly unknown[]) =>
  JSON.parse(JSON.stringify(entries, (key, value) => (key === 'path' ? undefined : value)));

describe('an agenda', () => {
  it('has an answer for each rule of a rhythm, whatever is recorded', () => {
    fc.assert(
      fc.property(records, asOfs, (record, asOf) => {
        const ids = new Set(agenda(record, asOf, { rules: catalogue, everything: true }).map(({ rule }) => rule.id));
        for (const { id, kind } of catalogue) if (kind === 'cadence') expect(ids.has(id), id).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('changes nothing of what it is given, and says the same twice', () => {
    fc.assert(
      fc.property(records, asOfs, (record, asOf) => {
        const before = JSON.stringify(record);
        const entries = agenda(deepFrozen(record), asOf, {
          rules: catalogue,
          calendar: deepFrozen(structuredClone(englandAndWales)),
          everything: true,
        });
        expect(agenda(record, asOf, { rules: catalogue, everything: true })).toEqual(entries);
        expect(JSON.stringify(record)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });

  it('survives JSON, and so does what is made of it', () => {
    fc.assert(
      fc.property(records, asOfs, (record, asOf) => {
        const entries = agenda(record, asOf, { rules: catalogue, everything: true });
        expect(without(entries)).toStrictEqual(entries);
        expect(bindingDue(without(entries))).toStrictEqual(bindingDue(entries));
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order in which episodes and days were recorded', () => {
    fc.assert(
      fc.property(records, asOfs, fc.infiniteStream(fc.nat()), (record, asOf, keys) => {
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((each) => ({ each, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ each }) => each);
        const other = {
          ...record,
          episodes: shuffled(record.episodes),
          held: Object.fromEntries(
            shuffled(Object.entries(record.held)).map(([subject, dates = []]) => [subject, shuffled(dates)]),
          ),
        };
        expect(facing(agenda(other, asOf, { rules: catalogue, everything: true }))).toEqual(
          facing(agenda(record, asOf, { rules: catalogue, everything: true })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('stands in order: by due, then rule; then undated, undetermined and not applicable, by rule', () => {
    const groups = ['decided', 'undetermined', 'not-applicable'];
    fc.assert(
      fc.property(records, asOfs, (record, asOf) => {
        const entries = agenda(record, asOf, { rules: catalogue, everything: true });
        for (const [at, next] of entries.entries()) {
          const entry = entries[at - 1];
          if (entry === undefined) continue;
          const [a, b] = [entry, next].map(({ kind }) => groups.indexOf(kind)) as [number, number];
          expect(a).toBeLessThanOrEqual(b);
          if (a < b) continue;
          if (entry.due === undefined) expect(next.due).toBeUndefined();
          const [due, nextDue] = [entry.due, next.due].map((date) => date && dayInOrder(date)) as [string, string];
          if (next.due !== undefined) expect(due <= nextDue, `${entry.due} before ${next.due}`).toBe(true);
          if (entry.due === next.due) expect(entry.rule.id <= next.rule.id).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('counts the days between the day in England and the day that is due, and says overdue only after it', () => {
    fc.assert(
      fc.property(records, asOfs, (record, asOf) => {
        const today = isDay(asOf) ? asOf : dayInEngland(asOf as Instant);
        for (const { due, status, days: count, hours } of agenda(record, asOf, {
          rules: catalogue,
          everything: true,
        })) {
          if (due === undefined || (count ?? hours) === undefined) continue;
          const left = numberOfDay(isDay(due) ? due : dayInEngland(due as Instant)) - numberOfDay(today);
          if (count !== undefined) {
            expect(count).toBe(Math.abs(left));
            expect(status).toBe(left > 0 ? 'due' : left === 0 ? 'due-today' : 'overdue');
            continue;
          }
          const rest = Date.parse(due) - Date.parse(asOf);
          expect(hours).toBe(Math.floor(Math.abs(rest) / 3_600_000));
          expect(status === 'overdue').toBe(rest < 0);
          if (rest >= 0) expect(status).toBe(left === 0 ? 'due-today' : 'due');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives a missing fact only where the record lacks it, by a path from its top', () => {
    const tops = [
      'episodes',
      'held',
      'dateOfBirth',
      'admission',
      'restrictions',
      'tier',
      'support',
      'calendar',
      'rule',
      'circumstances',
      'terms',
      'contents',
      'events',
    ];
    fc.assert(
      fc.property(records, asOfs, (record, asOf) => {
        for (const entry of agenda(record, asOf, { rules: catalogue, everything: true })) {
          if (entry.kind !== 'undetermined') continue;
          for (const { code, path } of entry.missing) {
            if (!tops.includes(path.split('.')[0] as string)) expect([path, entry.rule.id]).toEqual([]);
            if (code !== 'fact-missing' || path.endsWith('.from')) continue;
            const found = path.split('.').reduce<unknown>((part, key) => Reflect.get(Object(part), key), record);
            if (!path.startsWith('held.')) expect(found, path).toBeUndefined();
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for each child of a caseload', () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 3 }), asOfs, (children, asOf) => {
        expect([...caseload(children, asOf, { rules: catalogue, everything: true })]).toEqual(
          children.map((record) => ({
            id: record.id,
            entries: agenda(record, asOf, { rules: catalogue, everything: true }),
          })),
        );
      }),
      { numRuns: 30 },
    );
  });
});

/** A text that orders due dates: the moment, or for a day the end of it in England, a hair later. */
function dayInOrder(date: string): string {
  if (!isDay(date)) return `${dayInEngland(date as Instant)} ${new Date(momentOf(date)).toISOString()}`;
  return `${date} ~`;
}

describe('the date that binds', () => {
  it('is one for each subject that is owed by a date, and none is later than any rule’s', () => {
    fc.assert(
      fc.property(records, asOfs, (record, asOf) => {
        const entries = agenda(record, asOf, { rules: catalogue, everything: true });
        const open = entries.filter(({ due, days: left, hours }) => due !== undefined && (left ?? hours) !== undefined);
        const unclear = entries.filter(({ kind }) => kind === 'undetermined').map(({ rule }) => rule.subject);
        const binding = bindingDue(entries);
        const expected = new Set(open.map(({ rule }) => rule.subject));
        expect(new Set(binding.map(({ subject }) => subject))).toEqual(expected);
        expect(binding).toHaveLength(expected.size);
        for (const { subject, due, rule, incomplete } of binding) {
          expect(incomplete).toBe(unclear.includes(subject));
          const ofSubject = open.filter((entry) => entry.rule.subject === subject);
          for (const entry of ofSubject) expect(dayInOrder(due) <= dayInOrder(entry.due as string)).toBe(true);
          expect(ofSubject.map((entry) => entry.rule)).toContain(rule);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of the findings', () => {
    fc.assert(
      fc.property(records, asOfs, (record, asOf) => {
        const entries = agenda(record, asOf, { rules: catalogue, everything: true });
        expect(bindingDue(entries.toReversed())).toEqual(bindingDue(entries));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the rating of an entry', () => {
  it('is red exactly where something open is overdue, missed or not permitted, and never green where it cannot be told', () => {
    fc.assert(
      fc.property(records, asOfs, (record, asOf) => {
        for (const entry of agenda(record, asOf, { rules: catalogue, everything: true })) {
          const rating = ratingOf(entry);
          if (entry.kind === 'undetermined') expect(rating).toBe('amber');
          if (entry.kind === 'not-applicable') expect(rating).toBe('not-rated');
          const isRed = ['overdue', 'missed', 'not-permitted'].some((status) => status === entry.status);
          expect(rating === 'red').toBe(isRed);
        }
      }),
      { numRuns: 100 },
    );
  });
});
