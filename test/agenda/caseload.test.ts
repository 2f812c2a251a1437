import {
  type ChildAgenda,
  type ChildRecord,
  caseload,
  caseloadSummary,
  catalogue,
  emptySummary,
  mergeSummaries,
  type Rule,
  socialWorkerVisit,
} from 'care-planning-rules';
import { day, instant, type LocalDate } from 'care-planning-rules/core';
import { parseChildRecord } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';
import { ownNotice, ownReview } from '../own-rules.ts';

const asOf = day('2026-02-03');

/** Looked after since a day; the first review is owed 20 working days later. */
function child(id: string, from: string, others: object = {}): ChildRecord {
  return { id, recorded: 'all', episodes: [{ kind: 'looked-after', from: day(from) }], held: {}, ...others };
}

function asked(records: readonly unknown[], ...rules: readonly Rule[]): readonly ChildAgenda[] {
  return [
    ...caseload(records as ChildRecord[], asOf, { rules: rules.length > 0 ? rules : [ownReview], everything: true }),
  ];
}

/** 20 working days before 2 February 2026 lies 5 January, and before 3 February 6 January. */
const overdueByOne = child('a', '2026-01-05');
const dueToday = child('b', '2026-01-06');
const inTime = child('c', '2026-01-07');

describe('what is no rule', () => {
  it.each([
    ['an id', 'cadence/cla-review', 'not a rule: cadence/cla-review'],
    ['a list in the list', catalogue, 'not a rule: a list'],
    ['nothing', undefined, 'not a rule: nothing'],
    ['a kind that is not known', { ...ownReview, kind: 'cadance' }, `${ownReview.id} is of no known kind: cadance`],
  ])('is named at once, and no child is refused for it: %s', (_, rule, message) => {
    const rules = [ownReview, rule as Rule];
    expect(() => caseload([overdueByOne], asOf, { rules })).toThrow(new RangeError(message));
  });
});

describe('a record that cannot be answered for', () => {
  const sound = [overdueByOne, dueToday];

  it.each([
    ['nothing at all', null, { path: '1', received: 'null', code: 'unreadable' }],
    ['nothing given', undefined, { path: '1', received: 'nothing', code: 'unreadable' }],
    ['no record', 'synthetic-1', { path: '1', received: 'synthetic-1', code: 'unreadable' }],
    ['no id', { recorded: 'all', episodes: [], held: {} }, { path: '1.id', received: 'nothing', code: 'missing' }],
    ['an empty id', { ...inTime, id: '' }, { path: '1.id', received: '', code: 'missing' }],
    ['a number as its id', { ...inTime, id: 7 }, { path: '1.id', received: '7', code: 'missing' }],
    [
      'an id that no text can be made of',
      { ...inTime, id: Object.create(null) },
      { path: '1.id', received: 'an object', code: 'missing' },
    ],
    ['an empty home', { ...inTime, home: '' }, { path: '1.home', received: '', code: 'wrong-value' }],
    ['a home that is none', { ...inTime, home: null }, { path: '1.home', received: 'null', code: 'wrong-value' }],
    ['no episodes', { id: 'x', recorded: 'all', held: {} }, { path: '1', code: 'unreadable' }],
    ['an episode that is none', { ...inTime, episodes: [null] }, { path: '1', code: 'unreadable' }],
    [
      'nothing held, not even none',
      { id: 'x', recorded: 'all', episodes: inTime.episodes },
      { path: '1', code: 'unreadable' },
    ],
    [
      'a day that is none',
      child('x', '2026-01-05', { episodes: [{ kind: 'looked-after', from: '2026-02-30' }] }),
      { path: '1', code: 'wrong-value', message: 'not a day (YYYY-MM-DD): "2026-02-30"' },
    ],
  ])('stands in its place among the others, which are answered: %s', (_, wrong, refused) => {
    const [first, second, third, ...more] = asked([sound[0], wrong, sound[1]]);
    expect(more).toEqual([]);
    expect([first, third]).toEqual(asked(sound));
    expect(second).toMatchObject({ entries: [], refused });
    expect(JSON.parse(JSON.stringify(second))).toStrictEqual(second);
  });

  it('keeps its id where it has one', () => {
    const days = [{ kind: 'looked-after', from: '2026-02-30' as LocalDate }];
    expect(asked([child('x', '2026-01-05', { episodes: days }), null]).map(({ id }) => id)).toEqual(['x', '']);
  });

  it('is counted, and takes no part in any other figure', () => {
    const wrong = [null, 'x', { ...inTime, id: '' }];
    const { refused, ...others } = caseloadSummary(asked([...wrong, ...sound]));
    expect(refused).toEqual([
      { code: 'missing', count: 1 },
      { code: 'unreadable', count: 2 },
    ]);
    expect({ refused: [], ...others }).toEqual(caseloadSummary(asked(sound)));
  });

  it('does not hide what the caller got wrong: a day that is none is refused at once, and no record is read', () => {
    function* records(): Generator<ChildRecord> {
      yield* [];
      throw new Error('read');
    }
    expect(() => caseload(records(), '2026-02-30' as LocalDate, { rules: catalogue, everything: true })).toThrow(
      RangeError,
    );
    expect(() =>
      caseload(records(), undefined as unknown as LocalDate, { rules: catalogue, everything: true }),
    ).toThrow(RangeError);
  });

  it('does not hide that the records themselves could not be brought', () => {
    function* records(): Generator<ChildRecord> {
      yield inTime;
      throw new Error('the database has gone');
    }
    const children = caseload(records(), asOf, { rules: [ownReview], everything: true });
    expect(children.next().value?.id).toBe('c');
    expect(() => children.next()).toThrow('the database has gone');
  });
});

describe('a caseload', () => {
  it('never ends where its records never do', () => {
    function* endless(): Generator<ChildRecord> {
      for (let number = 0; ; number++) yield child(String(number), '2026-01-05');
    }
    const children = caseload(endless(), asOf, { rules: [ownReview], everything: true });
    expect(Array.from({ length: 3 }, () => children.next().value?.id)).toEqual(['0', '1', '2']);
  });

  it('says of each child in which home it lives, where the record does', () => {
    expect(asked([{ ...inTime, home: 'h' }, inTime]).map(({ home }) => home)).toEqual(['h', undefined]);
    expect(parseChildRecord({ ...inTime, home: 'h' })).toMatchObject({ ok: true, value: { home: 'h' } });
    expect(parseChildRecord({ ...inTime, home: '' })).toMatchObject({ ok: false, issues: [{ path: 'home' }] });
  });
});

describe('the summary of a caseload', () => {
  const homes = [
    { ...overdueByOne, home: 'far' },
    { ...dueToday, home: 'far' },
    { ...inTime, home: 'near' },
    child('d', '2025-12-01', { home: 'near' }),
    child('e', '2026-01-05'),
    { id: 'f', recorded: 'all' as const, episodes: [], held: {} },
  ];

  it('counts children by their worst rating, and says of how many', () => {
    expect(caseloadSummary(asked(homes)).children).toEqual({ red: 3, amber: 1, green: 1, 'not-rated': 1, of: 6 });
  });

  it('counts them by home, the home with the most red children first, and then with the most amber ones', () => {
    expect(caseloadSummary(asked(homes)).homes).toEqual([
      { home: 'far', children: { red: 1, amber: 1, green: 0, 'not-rated': 0, of: 2 } },
      { home: 'near', children: { red: 1, amber: 0, green: 1, 'not-rated': 0, of: 2 } },
    ]);
  });

  it('counts the findings of each rule by kind and by status, and says of how many each share is', () => {
    const unknown = child('g', '2026-01-05', {
      episodes: [{ kind: 'looked-after', from: day('2026-01-05'), beganBefore: true }],
    });
    expect(caseloadSummary(asked([...homes, unknown], socialWorkerVisit, ownReview)).rules).toEqual([
      {
        rule: 'anytown/review',
        decided: 5,
        undetermined: 1,
        notApplicable: 1,
        statuses: [
          { status: 'due', count: 1 },
          { status: 'due-today', count: 1 },
          { status: 'overdue', count: 3 },
        ],
        told: { decided: 5, of: 6 },
        overdue: { overdue: 3, of: 5 },
      },
      {
        rule: 'cadence/social-worker-visit',
        decided: 0,
        undetermined: 0,
        notApplicable: 7,
        statuses: [],
        told: { decided: 0, of: 0 },
        overdue: { overdue: 0, of: 0 },
      },
    ]);
  });

  it('names the worst first: what is red, then what is longest overdue, then by id; at most as many as are asked for', () => {
    const twice = child('z', '2026-01-05', {
      episodes: [
        { kind: 'looked-after', from: day('2026-01-05') },
        { kind: 'placement', from: day('2026-01-05') },
      ],
    });
    const agendas = asked([...homes, twice], ownReview, socialWorkerVisit);
    const all = caseloadSummary(agendas).worst;
    expect(all.map(({ id }) => id)).toEqual(['z', 'd', 'a', 'e', 'b', 'c', 'f']);
    // The first visit was owed within a week, by 12 January.
    expect(all[0]).toEqual({ id: 'z', rating: 'red', red: 2, amber: 0, daysOverdue: 22 });
    expect(all.at(-1)).toEqual({ id: 'f', rating: 'not-rated', red: 0, amber: 0 });
    for (const atMost of [0, 1, 3, 100]) {
      expect(caseloadSummary(agendas, atMost).worst).toEqual(all.slice(0, atMost));
    }
  });

  it('names two of one id by their homes, so that no order of the parts decides which is kept', () => {
    const [far, near] = asked([
      { ...overdueByOne, home: 'far' },
      { ...overdueByOne, home: 'near' },
    ]) as [ChildAgenda, ChildAgenda];
    const [none] = asked([overdueByOne]) as [ChildAgenda];
    for (const order of [
      [far, near, none],
      [near, none, far],
      [none, far, near],
    ]) {
      expect(caseloadSummary(order).worst.map(({ home }) => home)).toEqual([undefined, 'far', 'near']);
    }
  });

  it('counts what is open by how it stands on the agenda: a notice that is pending is due today, or due', () => {
    const restrictions = [{ imposedAt: instant('2026-02-02T12:00:00Z'), ground: 'emergency' }] as const;
    const record: ChildRecord = { id: 'a', recorded: 'all', episodes: [], held: {}, restrictions };
    const statusesOn = (date: string) =>
      caseloadSummary(caseload([record], day(date), { rules: [ownNotice], everything: true })).rules.map(
        ({ statuses }) => statuses,
      );
    expect(statusesOn('2026-02-02')).toEqual([[{ status: 'due', count: 1 }]]);
    expect(statusesOn('2026-02-03')).toEqual([[{ status: 'due-today', count: 1 }]]);
    expect(statusesOn('2026-02-04')).toEqual([[{ status: 'overdue', count: 1 }]]);
  });

  it('counts a deadline in hours in whole days', () => {
    const restrictions = [{ imposedAt: instant('2026-01-30T12:00:00Z'), ground: 'emergency' }] as const;
    const record: ChildRecord = { id: 'a', recorded: 'all', episodes: [], held: {}, restrictions };
    const daysAt = (moment: string) =>
      caseloadSummary(caseload([record], instant(moment), { rules: [ownNotice], everything: true })).worst.map(
        ({ daysOverdue }) => daysOverdue,
      );
    expect(daysAt('2026-01-31T12:00:00Z')).toEqual([undefined]);
    expect(daysAt('2026-01-31T12:00:01Z')).toEqual([0]);
    expect(daysAt('2026-02-02T11:59:59Z')).toEqual([1]);
    expect(daysAt('2026-02-02T12:00:00Z')).toEqual([2]);
  });

  it('reads one child at a time, and keeps none', () => {
    let open = 0;
    function* agendas(): Generator<ChildAgenda> {
      for (const each of caseload(homes, asOf, { rules: [ownReview], everything: true })) {
        open += 1;
        expect(open).toBe(1);
        yield each;
        open -= 1;
      }
    }
    expect(caseloadSummary(agendas())).toEqual(caseloadSummary(asked(homes)));
  });

  it('of nobody counts nobody', () => {
    const { atMost: _, ...nobody } = caseloadSummary([]);
    expect(emptySummary).toMatchObject(nobody);
    expect(nobody).toEqual({
      children: { red: 0, amber: 0, green: 0, 'not-rated': 0, of: 0 },
      refused: [],
      rules: [],
      homes: [],
      worst: [],
    });
  });

  it('that names fewer children decides how many both together name', () => {
    const [some, more] = [caseloadSummary(asked([dueToday]), 1), caseloadSummary(asked([overdueByOne, inTime]), 2)];
    expect(mergeSummaries(some, more)).toMatchObject({ atMost: 1, worst: [{ id: 'a' }] });
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('of so many as %s cannot be asked for', (atMost) => {
    expect(() => caseloadSummary([], atMost)).toThrow(RangeError);
  });

  it('cannot be changed where there is nothing to count', () => {
    expect(() => Object.assign(emptySummary.children, { red: 1 })).toThrow(TypeError);
  });
});
