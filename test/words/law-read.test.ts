/** The law’s horizon: to which day it was read, and which answers rest on a later one. */

import {
  agenda,
  type ChildRecord,
  catalogue,
  condition,
  deadline,
  history,
  national,
  nextDue,
  standing,
} from 'care-planning-rules';
import { lawHorizon } from 'care-planning-rules/agenda';
import { day, type Finding, instant } from 'care-planning-rules/core';
import { carePlanRevision, claReview, documentsWestSussex, visitAfterNoticeOfHome } from 'care-planning-rules/law';
import { explain, libraryWords, describe as toLine } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';
import { ownReview, ownWords } from '../own-rules.ts';

const readTo = day('2026-07-01');
/** Working days at three of which the first review falls due: on the day before the horizon, on it, after it. */
const dueOn = (due: string) => {
  const from = { '2026-06-30': '2026-06-02', '2026-07-01': '2026-06-03', '2026-07-02': '2026-06-04' }[due] as string;
  const finding = nextDue(claReview, { from: day(from), held: [] });
  expect(finding).toMatchObject({ value: due });
  return finding;
};

describe('to which day the law was read', () => {
  it('each source says, and none later than the day of the last verification', () => {
    for (const source of Object.values(libraryWords.sources)) {
      expect(source.readTo >= '2026-07-01' && source.readTo <= '2026-11-29', source.id).toBe(true);
    }
  });

  it('a list of rules says: the earliest day of the sources that its rules cite', () => {
    for (const list of [catalogue, national]) {
      const days = list.flatMap(({ versions }) =>
        versions.flatMap(({ cites }) =>
          cites.map((cite) => libraryWords.sources[libraryWords.statements[cite]?.source ?? '']?.readTo),
        ),
      );
      expect(list.checkedTo).toBe(days.toSorted()[0]);
      expect(Object.isFrozen(list)).toBe(true);
    }
  });

  it('a list joined from others no longer says: it is told by whoever joined them', () => {
    const joined = [...national, ownReview];
    expect(() => lawHorizon([], joined as unknown as typeof national)).toThrow(
      new TypeError('rules.checkedTo is no day: nothing'),
    );
    expect(lawHorizon([], { checkedTo: national.checkedTo })).toEqual({ lawCheckedTo: readTo, later: [] });
  });
});

describe('an answer rests on the day by which something is owed', () => {
  it.each([
    ['2026-06-30', false],
    ['2026-07-01', false],
    ['2026-07-02', true],
  ])('due on %s: beyond the horizon is %s', (due, isLater) => {
    const finding = dueOn(due);
    expect(lawHorizon([finding], catalogue).later).toEqual(isLater ? [finding] : []);
    expect(toLine(finding).includes('; law checked only to 1 July 2026')).toBe(isLater);
    expect(explain(finding).includes('It rests on the law of a day later than 1 July 2026')).toBe(isLater);
  });

  it('and not on the day on which it was done, or is asked about', () => {
    const overdue = standing(claReview, { from: day('2026-01-05'), held: [] }, day('2026-11-29'));
    const late = history(claReview, { from: day('2026-01-05'), held: [day('2026-06-30')] }, day('2026-07-15'));
    const done = deadline(
      visitAfterNoticeOfHome,
      { on: day('2026-06-20'), done: day('2026-07-31') },
      day('2026-11-29'),
    );
    expect([overdue, late, done].map(({ kind }) => kind)).toEqual(['decided', 'decided', 'decided']);
    for (const finding of [overdue, done])
      expect(lawHorizon([finding], catalogue, day('2026-11-29')).later).toEqual([]);
    for (const finding of [overdue, done]) expect(toLine(finding)).not.toContain('law checked');
    // The interval that is open ends beyond it.
    expect(lawHorizon([late], catalogue).later).toEqual([late]);
  });

  it.each([
    ['2026-06-30', false],
    ['2026-07-01', false],
    ['2026-07-02', true],
  ])('or on that of the event that it is owed for: %s, beyond the horizon is %s', (on, isLater) => {
    const facts = { on: day(on), done: day(on), circumstances: { 'review-calls-for-revision': true } };
    const finding: Finding = { ...deadline(carePlanRevision, facts, day('2026-11-29')) };
    const entry = { ...finding, event: { name: 'cla-review', on: day(on) } };
    expect(lawHorizon([entry], catalogue).later).toEqual(isLater ? [entry] : []);
  });

  it('of a moment, the day that England then has', () => {
    const entry = { ...dueOn('2026-06-30'), event: { name: 'incident', on: instant('2026-07-01T23:00Z') } };
    expect(lawHorizon([entry], catalogue).later).toEqual([entry]);
    const before = { ...dueOn('2026-06-30'), event: { name: 'incident', on: instant('2026-07-01T22:59:59.999Z') } };
    expect(lawHorizon([before], catalogue).later).toEqual([]);
  });

  it.each([
    ['2026-06-30', false],
    ['2026-07-01', false],
    ['2026-07-02', true],
  ])('one that names no day rests on the day on which it is asked: %s, beyond the horizon is %s', (asOf, isLater) => {
    const rule = catalogue.find(({ id }) => id === 'cadence/child-seen-alone') as Parameters<typeof condition>[0];
    const finding = condition(rule, {
      on: day(asOf),
      circumstances: { 'child-spoken-to-in-private': true, 'child-refused-or-inappropriate-or-impossible': false },
    });
    expect(lawHorizon([finding], catalogue, day(asOf)).later).toEqual(isLater ? [finding] : []);
    expect(lawHorizon([finding], catalogue).later).toEqual([]);
  });
});

describe('an agenda', () => {
  const record = (from: string): ChildRecord => ({
    id: 'synthetic-1',
    episodes: [{ kind: 'looked-after', from: day(from) }],
    held: {},
    recorded: 'all',
  });
  const entries = agenda(record('2026-06-04'), day('2026-06-10'), { rules: catalogue });

  it('says once to which day, and which of its entries rest on a later one, as they were decided', () => {
    const { lawCheckedTo, later } = lawHorizon(entries, catalogue);
    expect(lawCheckedTo).toBe(readTo);
    expect(later.map(({ rule }) => rule.id)).toContain('cadence/cla-review');
    expect(later.length).toBeLessThan(entries.length);
    for (const entry of later) expect(entries).toContain(entry);
  });

  it('says the same of entries read back from JSON', () => {
    const { later } = lawHorizon(entries, catalogue);
    expect(lawHorizon(JSON.parse(JSON.stringify(entries)) as typeof entries, catalogue).later).toEqual(later);
  });

  it('is explained with one sentence on it, at its end, and with none where nothing rests on a later day', () => {
    const found = [dueOn('2026-07-01'), dueOn('2026-07-02')];
    expect(explain(found).split('\n').at(-1)).toBe(
      'The law was checked to 1 July 2026: 1 of 2 rests on the law of a later day.',
    );
    expect(explain([dueOn('2026-07-01')])).not.toContain('The law was checked');
  });
});

it('a source that was read in full later reaches as far as that', () => {
  const rule = {
    ...documentsWestSussex.versions[0],
    id: documentsWestSussex.id,
    subject: documentsWestSussex.subject,
    owedBy: documentsWestSussex.owedBy,
  };
  const dueOnDay = (due: string): Finding => ({
    kind: 'decided',
    rule,
    value: { status: 'due', due },
    because: [{ kind: 'owed-by', event: 'moving-in', on: day(due) }],
  });
  expect(toLine(dueOnDay('2026-11-29'))).not.toContain('law checked');
  expect(toLine(dueOnDay('2026-11-30'))).toContain('law checked only to 29 November 2026');
});

it('own words whose source is not told say nothing of how far it was read', () => {
  const finding = nextDue(ownReview, { from: day('2027-01-05'), held: [] });
  expect(toLine(finding, { words: ownWords })).not.toContain('law checked');
});
