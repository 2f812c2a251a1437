import { type CadenceRule, history, nextDue, schedule, standing } from 'care-planning-rules/cadence';
import { day, englandAndWales, type LocalDate, type Statement, unwrap, withHolidays } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../arbitraries.ts';

const statement: Statement = {
  id: 'made-up',
  source: 'made-up-source',
  at: 'paragraph 1',
  says: 'It is held within so many days.',
  basis: 'local-policy',
  grade: 'primary',
};

type Versions = CadenceRule['versions'];

/** An authority's own rule, with versions of its own. */
function ownRule(...versions: Versions): CadenceRule {
  return deepFrozen({
    id: 'our-authority/meeting',
    kind: 'cadence',
    title: 'Meeting',
    duty: 'A meeting is held.',
    subject: 'meeting',
    owedBy: 'keyworker',
    basis: 'local-policy',
    readings: [],
    versions,
  } satisfies CadenceRule);
}

const until2026 = (within: { readonly days: number }): Versions[0] => ({
  from: day('2020-01-01'),
  until: day('2026-01-01'),
  cites: [statement],
  params: { during: 'first-year', intervals: [{ within }] },
});
const from2026 = (within: { readonly days: number }): Versions[0] => ({
  from: day('2026-01-01'),
  until: null,
  cites: [{ ...statement, says: 'It is held within fewer days.' }],
  params: { during: 'since-2026', intervals: [{ within }] },
});

describe('a rule whose figures change', () => {
  const rule = ownRule(until2026({ days: 30 }), from2026({ days: 10 }));

  it.each([
    ['2025-12-31', '2026-01-30', '2020-01-01', 'begun on the last day of the old figures: the old ones, to its end'],
    ['2026-01-01', '2026-01-11', '2026-01-01', 'begun on the first day of the new ones: the new ones'],
  ])('from %s is due on %s by the version of %s: %s', (from, due, version) => {
    const finding = nextDue(rule, { from: day(from), held: [] });
    expect(unwrap(finding)).toBe(due);
    expect(finding.rule.from).toBe(version);
  });

  it('keeps the figures of an interval, however late it is asked about', () => {
    const facts = { from: day('2025-12-31'), held: [] };
    expect(unwrap(standing(rule, facts, day('2026-06-01')))).toMatchObject({ due: '2026-01-30' });
  });

  it('takes each interval’s own figures over the change', () => {
    const facts = { from: day('2025-11-20'), held: [] };
    expect(unwrap(schedule(rule, facts, day('2026-02-01')))).toEqual(['2025-12-20', '2026-01-19', '2026-01-29']);
    const held = [day('2025-12-21'), day('2026-01-25')];
    expect(unwrap(history(rule, { ...facts, held }, day('2026-02-05')))).toEqual([
      { status: 'late', due: '2025-12-20', held: '2025-12-21' },
      { status: 'late', due: '2026-01-20', held: '2026-01-25' },
      { status: 'overdue', due: '2026-02-04' },
    ]);
  });

  it('names, before it begins, the version of the day on which it will', () => {
    const facts = { from: day('2026-03-01'), held: [] };
    for (const finding of [standing(rule, facts, day('2026-02-28')), history(rule, facts, day('2026-02-28'))]) {
      expect(finding.rule.from).toBe('2026-01-01');
      expect(finding).toMatchObject({
        kind: 'not-applicable',
        because: [{ kind: 'not-begun', event: 'since-2026', on: '2026-03-01', asOf: '2026-02-28' }],
      });
    }
  });

  it('cannot tell once it was repealed', () => {
    const repealed = ownRule(until2026({ days: 30 }));
    expect(unwrap(nextDue(repealed, { from: day('2025-12-31'), held: [] }))).toBe('2026-01-30');
    const missing = [
      {
        code: 'no-version-in-force',
        path: 'rule',
        message: 'no version of our-authority/meeting is in force on 2026-01-01',
      },
    ];
    expect(nextDue(repealed, { from: day('2026-01-01'), held: [] })).toMatchObject({ kind: 'undetermined', missing });
    expect(schedule(repealed, { from: day('2025-12-02'), held: [] }, day('2026-06-01'))).toMatchObject({
      kind: 'undetermined',
      missing,
    });
  });
});

describe('a rule that no calculator could follow', () => {
  const facts = { from: day('2025-12-01'), held: [day('2026-01-10')] };
  const asOf = day('2026-01-20');
  const asks = [
    (rule: CadenceRule) => nextDue(rule, facts),
    (rule: CadenceRule) => standing(rule, facts, asOf),
    (rule: CadenceRule) => schedule(rule, facts, asOf),
    (rule: CadenceRule) => history(rule, facts, asOf),
  ];

  it.each<[string, number]>([
    ['stands still', 0],
    ['goes backwards', -1],
  ])('is refused where its period %s', (_how, days) => {
    for (const ask of asks) {
      expect(() => ask(ownRule(until2026({ days }), from2026({ days })))).toThrow(RangeError);
      expect(() => ask(ownRule(until2026({ days }), from2026({ days })))).toThrow('our-authority/meeting');
    }
  });

  it('is refused where its period is in hours, or in no whole number', () => {
    for (const within of [{ hours: 24 }, { days: 1.5 }, {}]) {
      const rule = ownRule(until2026(within as never), from2026(within as never));
      for (const ask of asks) expect(() => ask(rule)).toThrow(RangeError);
    }
  });

  const monthly = (version: Versions[0]): Versions[0] => ({
    ...version,
    params: { during: 'home', each: 'calendar-month' },
  });

  it('is refused where it counts by calendar months in some versions only', () => {
    for (const rule of [
      ownRule(until2026({ days: 30 }), monthly(from2026({ days: 30 }))),
      ownRule(monthly(until2026({ days: 30 })), from2026({ days: 30 })),
    ]) {
      expect(() => nextDue(rule, facts)).toThrow(RangeError);
      expect(() => standing(rule, facts, asOf)).toThrow('our-authority/meeting');
      expect(() => history(rule, facts, asOf)).toThrow('calendar month');
      expect(() => schedule(rule, facts, asOf)).toThrow(RangeError);
    }
  });

  it('cannot be told where none of its lines applies', () => {
    const rule = ownRule({
      from: null,
      until: null,
      cites: [statement],
      params: { during: 'placement', intervals: [{ when: { nth: 1 }, within: { days: 7 } }] },
    });
    expect(nextDue(rule, facts)).toMatchObject({
      kind: 'undetermined',
      missing: [{ code: 'contradiction', path: 'rule' }],
    });
  });
});

describe('a holiday newly proclaimed', () => {
  it('moves what is counted in working days, and is named in the reason', () => {
    const rule = ownRule({
      from: null,
      until: null,
      cites: [statement],
      params: { during: 'placement', intervals: [{ within: { workingDays: 5 } }] },
    });
    const facts = { from: day('2026-05-29'), held: [] };
    const calendar = withHolidays(englandAndWales, [day('2026-06-01')]);
    expect(unwrap(nextDue(rule, facts))).toBe('2026-06-05');
    const finding = nextDue(rule, facts, calendar);
    expect(unwrap(finding)).toBe('2026-06-08');
    expect(finding).toMatchObject({ because: [{ calendar: { name: 'england-and-wales', added: ['2026-06-01'] } }] });
    const days = { '2026-06-30': ['2026-06-08', '2026-06-15', '2026-06-22', '2026-06-29'] };
    for (const [until, expected] of Object.entries(days)) {
      expect(unwrap(schedule(rule, facts, until as LocalDate, calendar))).toEqual(expected);
    }
  });
});
