import { type CadenceRule, history, nextDue, schedule, standing } from 'care-planning-rules/cadence';
import { day, englandAndWales, type LocalDate, unwrap, withHolidays } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../arbitraries.ts';

/** What an authority’s own version rests on. */
const grounds = { basis: 'local-policy', cites: ['our-authority/policy-1'] } as const;

type Versions = CadenceRule['versions'];

/** An authority's own rule, with versions of its own. */
function ownRule(...versions: Versions): CadenceRule {
  return deepFrozen({
    id: 'our-authority/meeting',
    kind: 'cadence',
    subject: 'anytown/meeting',
    during: 'placement',
    owedBy: 'keyworker',
    versions,
  } satisfies CadenceRule);
}

const until2026 = (within: { readonly days: number }): Versions[0] => ({
  from: day('2020-01-01'),
  until: day('2026-01-01'),
  ...grounds,
  intervals: [{ within }],
});
const from2026 = (within: { readonly days: number }): Versions[0] => ({
  from: day('2026-01-01'),
  until: null,
  ...grounds,
  intervals: [{ within }],
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
        because: [{ kind: 'not-begun', event: 'placement', on: '2026-03-01', asOf: '2026-02-28' }],
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

describe('a rule that counts by intervals in one version and by calendar months in another', () => {
  const each = (slot: 'calendar-month' | 'school-term', { from, until }: Versions[0]): Versions[0] => ({
    from,
    until,
    ...grounds,
    each: slot,
  });
  const toMonths = ownRule(until2026({ days: 30 }), each('calendar-month', from2026({ days: 30 })));
  const toIntervals = ownRule(each('calendar-month', until2026({ days: 30 })), from2026({ days: 10 }));
  const asked = (from: string, ...held: readonly string[]) => ({ from: day(from), held: held.map(day) });

  it.each<[string, string, readonly string[], string, string]>([
    [
      'the old one, of an interval that begins before the change and ends after it',
      '2025-12-31',
      [],
      '2026-01-30',
      '2020-01-01',
    ],
    ['the old one, of what was last held before the change', '2025-12-01', ['2025-12-20'], '2026-01-19', '2020-01-01'],
    [
      'the new one, of the month after what was held since the change',
      '2025-12-01',
      ['2026-01-10'],
      '2026-02-28',
      '2026-01-01',
    ],
    ['the new one, of the month in which it begins', '2026-01-01', [], '2026-01-31', '2026-01-01'],
  ])('judges by the version of the day on which an interval begins: %s', (_, from, held, due, version) => {
    expect(nextDue(toMonths, asked(from, ...held))).toMatchObject({ value: due, rule: { from: version } });
  });

  it.each<[string, string, readonly string[], string, string]>([
    ['the old one, of the last month before the change', '2025-12-10', [], '2025-12-31', '2020-01-01'],
    [
      'the new one, from the change on, where the last month is held',
      '2025-12-01',
      ['2025-12-10'],
      '2026-01-11',
      '2026-01-01',
    ],
    ['the new one, of what was held since the change', '2025-12-01', ['2026-01-05'], '2026-01-15', '2026-01-01'],
  ])('judges by the version of the first day of a calendar month: %s', (_, from, held, due, version) => {
    expect(nextDue(toIntervals, asked(from, ...held))).toMatchObject({ value: due, rule: { from: version } });
  });

  it('counts the first whole month, where months are counted from the middle of one on', () => {
    const [old, later] = [until2026({ days: 30 }), each('calendar-month', from2026({ days: 30 }))];
    const fromMiddle = ownRule({ ...old, until: day('2026-01-15') }, { ...later, from: day('2026-01-15') });
    expect(unwrap(nextDue(fromMiddle, asked('2026-01-20')))).toBe('2026-02-28');
    expect(unwrap(nextDue(fromMiddle, asked('2026-01-14')))).toBe('2026-02-13');
  });

  it('counts by school terms from the first that begins after the change', () => {
    const rule = ownRule(each('calendar-month', until2026({ days: 30 })), each('school-term', from2026({ days: 30 })));
    const terms = [
      { from: day('2025-09-03'), to: day('2025-12-19') },
      { from: day('2026-01-05'), to: day('2026-03-27') },
    ];
    expect(unwrap(nextDue(rule, { ...asked('2025-12-01'), terms }))).toBe('2025-12-31');
    expect(unwrap(nextDue(rule, { ...asked('2025-12-01', '2025-12-10'), terms }))).toBe('2026-03-27');
  });

  it('has one standing, one schedule and one history across the change', () => {
    const facts = asked('2025-12-01', '2025-12-20', '2026-01-25');
    expect(unwrap(standing(toMonths, facts, day('2026-02-10')))).toEqual({
      status: 'due',
      due: '2026-02-28',
      days: 18,
    });
    expect(unwrap(history(toMonths, facts, day('2026-03-05')))).toEqual([
      { status: 'met', due: '2025-12-31', held: '2025-12-20' },
      { status: 'late', due: '2026-01-19', held: '2026-01-25' },
      { status: 'missed', due: '2026-02-28' },
    ]);
    expect(unwrap(schedule(toIntervals, asked('2025-11-01'), day('2026-01-25')))).toEqual([
      '2025-11-30',
      '2025-12-31',
      '2026-01-11',
      '2026-01-21',
    ]);
    expect(unwrap(history(toIntervals, asked('2025-11-01', '2025-12-10', '2026-01-05'), day('2026-01-16')))).toEqual([
      { status: 'missed', due: '2025-11-30' },
      { status: 'met', due: '2025-12-31', held: '2025-12-10' },
      { status: 'met', due: '2026-01-11', held: '2026-01-05' },
      { status: 'overdue', due: '2026-01-15' },
    ]);
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

  it('cannot be told where none of its lines applies', () => {
    const rule = ownRule({
      from: null,
      until: null,
      ...grounds,
      intervals: [{ when: { nth: 1 }, within: { days: 7 } }],
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
      ...grounds,
      intervals: [{ within: { workingDays: 5 } }],
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
