/** docs/examples/database: the three answers are what counting one by one gives, without rows and without SQL. */

import { type AgendaEntry, agenda, type ChildRecord, catalogue } from 'care-planning-rules';
import { day } from 'care-planning-rules/core';
import { parseChildRecord } from 'care-planning-rules/parse';
import type { Database } from 'sql.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEPT, syntheticRecords } from '../../docs/examples/database/caseload.ts';
import { type Answer, answerTo, findingsDatabase, type Question } from '../../docs/examples/database/database.ts';

const asOf = day('2026-02-03');
const CHILDREN = 250;
const rules = catalogue.filter(({ subject }) => KEPT.includes(subject));
const records = [...syntheticRecords(CHILDREN, asOf, 7)];

/** Every entry with its child, but of those whose date of birth is no day: the door refuses no other. */
const kept = (records as ChildRecord[]).filter(({ dateOfBirth }) => (dateOfBirth as string) !== 'not known');
const entries = kept.flatMap((record) => agenda(record, asOf, { rules }).map((entry) => ({ entry, record })));
const statusOf = (entry: AgendaEntry) =>
  entry.status ?? (entry.kind === 'decided' ? (entry.value as { status?: string }).status : undefined);

let database: Database;
beforeAll(async () => {
  database = await findingsDatabase(records, asOf, rules);
});
afterAll(() => database.close());

/** The answer, its lines in the order of their texts: who counts one by one has no order to keep. */
const answer = (question: Question) => inTextOrder(answerTo(question, database));
const inTextOrder = (lines: Answer) => lines.map((line) => JSON.stringify(line)).sort();

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): readonly (readonly [string, readonly T[]])[] {
  return [...new Set(all.map(keyOf))].map((key) => [key, all.filter((each) => keyOf(each) === key)]);
}

describe('the synthetic caseload', () => {
  it('is the same for the same seed, another for another, and holds nothing later than its day', () => {
    expect([...syntheticRecords(CHILDREN, asOf, 7)]).toEqual(records);
    expect([...syntheticRecords(CHILDREN, asOf, 8)]).not.toEqual(records);
    const days = JSON.stringify(records).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    expect(days.length).toBeGreaterThan(CHILDREN);
    expect(days.filter((date) => date > asOf)).toEqual([]);
  });

  it('is let in but for what was made wrong', () => {
    expect(records.filter((record) => !parseChildRecord(record).ok).length).toBe(CHILDREN - kept.length);
    expect(CHILDREN - kept.length).toBe(2);
  });
});

describe('the database', () => {
  it('holds every finding, and every record that was refused by its number', () => {
    const count = (table: string) => database.exec(`select count(*) from ${table}`)[0]?.values[0]?.[0];
    expect(count('finding')).toBe(entries.length);
    expect(database.exec('select record, path from refused')[0]?.values).toEqual([
      ['100', 'dateOfBirth'],
      ['200', 'dateOfBirth'],
    ]);
  });

  it('says what is overdue this morning, by home and by who owes it', () => {
    const overdue = entries.filter(({ entry }) => entry.status === 'overdue');
    const expected = grouped(overdue, ({ entry, record }) => `${record.home} ${entry.rule.owedBy}`).map(([, all]) => ({
      home: all[0]?.record.home ?? null,
      owed_by: all[0]?.entry.rule.owedBy ?? null,
      overdue: all.length,
      children: new Set(all.map(({ record }) => record.id)).size,
      longest: Math.max(...all.map(({ entry }) => (Date.parse(asOf) - Date.parse(String(entry.due))) / 86_400_000)),
    }));
    expect(expected.length).toBeGreaterThan(6);
    expect(answer('overdue')).toEqual(inTextOrder(expected));
    const numbers = answerTo('overdue', database).map(({ overdue }) => Number(overdue));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  });

  it('says which rule is missed most', () => {
    const told = entries.filter(({ entry }) => entry.kind === 'decided');
    const isMissed = (entry: AgendaEntry) =>
      ['overdue', 'late', 'missed', 'notified-late'].includes(statusOf(entry) ?? '');
    const expected = grouped(told, ({ entry }) => entry.rule.id)
      .map(([rule, all]) => ({ rule, missed: all.filter(({ entry }) => isMissed(entry)).length, told: all.length }))
      .filter(({ missed }) => missed > 0);
    expect(expected.map(({ rule }) => rule)).toContain('cadence/cla-review');
    expect(answer('missedMost')).toEqual(inTextOrder(expected));
  });

  it('says what cannot be told, by the fact that is missing', () => {
    const missing = entries.flatMap(({ entry, record }) => {
      if (entry.kind !== 'undetermined') return [];
      return entry.missing.map(({ path }) => {
        const fact = path
          .split('.')
          .filter((part) => !/^\d+$/.test(part))
          .join('.');
        return { fact, child: record.id };
      });
    });
    const expected = grouped(missing, ({ fact }) => fact).map(([fact, all]) => ({
      fact,
      findings: all.length,
      children: new Set(all.map(({ child }) => child)).size,
    }));
    expect(expected.map(({ fact }) => fact)).toContain('dateOfBirth');
    expect(answer('cannotBeTold')).toEqual(inTextOrder(expected));
  });
});
