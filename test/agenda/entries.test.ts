/** What an agenda gives of a child, how much that weighs, and what can be made of it: also once it is read back from JSON. */

import { catalogue, national, type Role } from 'care-planning-rules';
import {
  type AgendaEntry,
  agenda,
  bindingDue,
  type ChildRecord,
  caseload,
  changes,
  openDuties,
  unasked,
} from 'care-planning-rules/agenda';
import { claReview, independentVisit, socialWorkerVisit } from 'care-planning-rules/cadence';
import { day } from 'care-planning-rules/core';
import { explain } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';
import { asOf, childOf } from '../bench/children.ts';
import { answerTo, openLibrary } from '../case-runner.ts';
import { caseTables } from '../documentation/evidence.ts';

const today = day('2026-02-03');

/** Looked after and placed a month ago, and nothing else is known. */
const newChild: ChildRecord = {
  id: 'synthetic-1',
  recorded: 'all',
  episodes: [
    { kind: 'looked-after', from: day('2026-01-05') },
    { kind: 'placement', from: day('2026-01-05') },
  ],
  held: {},
};

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

describe('an agenda of the whole catalogue', () => {
  it('weighs at most 15 kB for a new child, and 55 kB with everything', () => {
    expect(bytes(agenda(newChild, today, { rules: catalogue }))).toBeLessThanOrEqual(15_000);
    expect(bytes(agenda(newChild, today, { rules: catalogue, everything: true }))).toBeLessThanOrEqual(55_000);
  });

  it('leaves out what does not apply, and nothing else', () => {
    const all = agenda(newChild, today, { rules: catalogue, everything: true });
    const applies = all.filter(({ kind }) => kind !== 'not-applicable');
    expect(agenda(newChild, today, { rules: catalogue })).toEqual(applies);
    expect(applies.length).toBeLessThan(all.length);
  });

  it('is asked for by its rules: without them, and without what a record keeps, it is refused with what to write', () => {
    const nothing = undefined as never;
    const { recorded: _, ...silent } = newChild;
    expect(() => agenda(newChild, today, nothing)).toThrow(TypeError);
    expect(() => agenda(newChild, today, {} as never)).toThrow('agenda(record, asOf, { rules: catalogue })');
    expect(() => caseload([newChild], today, nothing)).toThrow('caseload(records, asOf, { rules: catalogue })');
    expect(() => changes(newChild, today, today, nothing)).toThrow('changes(record, from, to, { rules: catalogue })');
    expect(() => unasked(newChild, today, nothing)).toThrow('unasked(record, asOf, { rules: catalogue })');
    expect(() => agenda(silent as never, today, { rules: national })).toThrow(TypeError);
    expect(() => agenda(silent as never, today, { rules: national })).toThrow("recorded: 'all'");
    expect([...caseload([silent as never], today, { rules: national })][0]?.refused).toMatchObject({
      path: '0.recorded',
      code: 'missing',
    });
  });
});

describe('an entry', () => {
  const keyOf = ({ rule, event }: AgendaEntry) => JSON.stringify([rule.id, event]);

  it('has a status, and no two have the rule and the event of another: the children of the benchmark', () => {
    for (let number = 0; number < 60; number++) {
      const entries = agenda(childOf(number), asOf, { rules: catalogue, everything: true });
      expect(new Set(entries.map(keyOf)).size).toBe(entries.length);
      for (const { kind, status } of entries) expect(status === undefined).toBe(kind === 'not-applicable');
    }
  });

  it('has them in every case of docs/cases that asks for an agenda', async () => {
    const library = await openLibrary();
    const asked = caseTables(library).flatMap(({ cases }) =>
      cases.filter((each) => each.call === 'agenda' && 'expect' in each),
    );
    expect(asked.length).toBeGreaterThan(30);
    for (const each of asked) {
      const entries = answerTo(each, library) as readonly AgendaEntry[];
      expect(new Set(entries.map(keyOf)).size).toBe(entries.length);
    }
  });

  it('is numbered where the same happened twice at one time', () => {
    const happened = { on: day('2026-01-20') };
    const record: ChildRecord = {
      ...newChild,
      episodes: [{ kind: 'childrens-home', from: day('2026-01-05') }],
      events: { 'measure-used': [happened, happened] },
    };
    const entries = agenda(record, today, { rules: catalogue.filter(({ subject }) => subject === 'behaviour-record') });
    expect(entries.map(({ event }) => event)).toEqual([
      { name: 'measure-used', on: '2026-01-20' },
      { name: 'measure-used', on: '2026-01-20', nth: 2 },
    ]);
  });
});

describe('what is still to be done', () => {
  const record: ChildRecord = {
    ...newChild,
    episodes: [...newChild.episodes, { kind: 'childrens-home', from: day('2026-01-05') }],
    held: { 'social-worker-visit': [day('2026-01-09')] },
  };
  const entries = agenda(record, day('2026-01-30'), { rules: [claReview, socialWorkerVisit, independentVisit] });
  const inShort = (found: readonly AgendaEntry[]) => found.map(({ rule, days }) => [rule.id, days]);

  it('is told by role, by subject and by the days that are left', () => {
    expect(inShort(openDuties(entries))).toEqual([
      ['cadence/independent-visit', 1],
      ['cadence/cla-review', 3],
      ['cadence/social-worker-visit', 21],
    ]);
    expect(inShort(openDuties(entries, { owedBy: 'independent-person' }))).toEqual([['cadence/independent-visit', 1]]);
    expect(inShort(openDuties(entries, { subject: 'cla-review' }))).toEqual([['cadence/cla-review', 3]]);
    expect(openDuties(entries, { within: 2 })).toHaveLength(1);
    expect(openDuties(entries, { within: 3 })).toHaveLength(2);
    expect(openDuties(entries, { within: 0 })).toEqual([]);
  });

  it('holds what is overdue however soon it is asked for, and what has no date only where no days are named', () => {
    const later = agenda(record, day('2026-03-30'), { rules: [claReview] });
    expect(inShort(openDuties(later, { within: 0 }))).toEqual([['cadence/cla-review', 56]]);
    const undated = agenda(childOf(1), today, { rules: catalogue }).filter(
      ({ status, due }) => status === 'due' && due === undefined,
    );
    expect(undated.length).toBeGreaterThan(0);
    expect(openDuties(undated)).toEqual(undated);
    expect(openDuties(undated, { within: 9999 })).toEqual([]);
  });

  it('is refused by a misspelt name, with the nearest; a name of one’s own that no entry has is none', () => {
    const role = 'registered-manger' as Role;
    expect(() => openDuties([], { owedBy: role })).toThrow(
      new RangeError('no role is called registered-manger; did you mean registered-manager?'),
    );
    // @ts-expect-error a misspelt subject does not compile
    expect(() => openDuties(entries, { subject: 'cla-reviews' })).toThrow('did you mean cla-review?');
    expect(openDuties(entries, { subject: 'anytown/visit' })).toEqual([]);
    expect(openDuties(entries, { subject: 'health-assessment' })).toEqual([]);
    for (const within of [-1, 0.5, Number.NaN]) expect(() => openDuties(entries, { within })).toThrow(RangeError);
  });
});

it('entries that are read back from JSON are worth the same', () => {
  for (const record of [newChild, childOf(1), childOf(2)]) {
    const entries = agenda(record, today, { rules: catalogue });
    const kept = asJson(entries);
    expect(kept).toEqual(entries);
    expect(openDuties(kept, { owedBy: 'placing-authority', within: 30 })).toEqual(
      openDuties(entries, { owedBy: 'placing-authority', within: 30 }),
    );
    expect(bindingDue(kept)).toEqual(bindingDue(entries));
    expect(explain(kept)).toBe(explain(entries));
  }
});

it('the date that binds has its status and how long is left, as the entry has', () => {
  const entries = agenda(newChild, today, { rules: [claReview] });
  expect(bindingDue(entries)).toMatchObject([{ subject: 'cla-review', due: '2026-02-02', status: 'overdue', days: 1 }]);
});

describe('what a record lacks', () => {
  it('is told by its place, with the rules that want it, the most wanted first', () => {
    const found = unasked(newChild, today, { rules: catalogue });
    const of = (path: string) => found.find((each) => each.path === path)?.rules;
    expect(of('episodes.childrens-home')).toContain('cadence/independent-visit');
    expect(of('admission')).toContain('admission/documents-west-sussex');
    expect(of('dateOfBirth')).toContain('cadence/approval-to-cease');
    const counts = found.map(({ rules }) => rules.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(new Set(found.map(({ path }) => path)).size).toBe(found.length);
  });

  it('is nothing where all that the rules want is there', () => {
    expect(unasked(newChild, today, { rules: [claReview] })).toEqual([]);
  });
});
