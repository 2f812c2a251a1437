/** Something owed once, by a time that an event sets: due, done, late, overdue, missed or not owed. */

import { type DeadlineFacts, deadline, type Figures as FiguresOf } from 'care-planning-rules';
import { day, type Finding, instant } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendars, days, daysLater, deepFrozen } from '../arbitraries.ts';
import { completionsOf, ruleOf, someCircumstances, windowed } from './own-rules.ts';

/** Circumstances of nobody’s. */
const [a, b, u] = ['anytown/a', 'anytown/b', 'anytown/u'] as const;

type DeadlineFigures = FiguresOf['deadline'];
type DeadlineLine = DeadlineFigures['lines'][number];
type Figures = Omit<DeadlineFigures, 'event'>;
type Given = { readonly [key in keyof DeadlineFacts]: unknown };

/** As of a day or a moment, under figures of one’s own. */
function under(figures: Figures, facts: Given, asOf: string): Finding {
  const rule = ruleOf('deadline', 'placement', { event: 'anytown/moving-in', ...figures });
  return deadline(rule, facts as DeadlineFacts, asOf as ReturnType<typeof day>);
}

type Row = readonly [name: string, facts: Given, asOf: string, expected: object];

function table(name: string, figures: Figures, rows: readonly Row[]) {
  describe(name, () => {
    it.each(rows)('%s', (_, facts, asOf, expected) => {
      const { rule, ...finding } = under(figures, facts, asOf);
      expect(finding).toMatchObject(expected);
      if ('value' in expected) expect((finding as { value?: unknown }).value).toEqual(expected.value);
      expect(rule.id).toBe('anytown/own-duty');
    });
  });
}

const decidedAs = (status: string, due?: string, done?: string) => ({
  kind: 'decided',
  value: { status, ...(due && { due }), ...(done && { done }) },
});
const notKnown = (path: string, code = 'fact-missing') => ({ kind: 'undetermined', missing: [{ code, path }] });
const so = (name: string, value: boolean) => ({ kind: 'fact', path: `circumstances.${name}`, value });
const only = (line: DeadlineLine): Figures => ({ lines: [line] });

table('so many days after a day', only({ within: { days: 5 } }), [
  ['there was no event', {}, '2026-03-05', { kind: 'not-applicable', because: [{ kind: 'absent', path: 'on' }] }],
  ['the day before the last: due', { on: '2026-03-02' }, '2026-03-06', decidedAs('due', '2026-03-07')],
  ['on the last: due today', { on: '2026-03-02' }, '2026-03-07', decidedAs('due-today', '2026-03-07')],
  ['the day after: overdue', { on: '2026-03-02' }, '2026-03-08', decidedAs('overdue', '2026-03-07')],
  [
    'done on the last day: met',
    { on: '2026-03-02', done: '2026-03-07' },
    '2026-03-20',
    {
      ...decidedAs('met', '2026-03-07', '2026-03-07'),
      because: [
        { kind: 'period', event: 'anytown/moving-in', on: '2026-03-02', period: { days: 5 }, ends: '2026-03-07' },
        { kind: 'happened', event: 'anytown/own-duty', on: '2026-03-07' },
      ],
    },
  ],
  [
    'done the day after: late',
    { on: '2026-03-02', done: '2026-03-08' },
    '2026-03-20',
    decidedAs('late', '2026-03-07', '2026-03-08'),
  ],
  [
    'done on the day asked about: done',
    { on: '2026-03-02', done: '2026-03-06' },
    '2026-03-06',
    decidedAs('met', '2026-03-07', '2026-03-06'),
  ],
  [
    'to be done the day after the day asked about: not yet done',
    { on: '2026-03-02', done: '2026-03-06' },
    '2026-03-05',
    { ...decidedAs('due', '2026-03-07'), because: [{ kind: 'period' }, { kind: 'not-happened', asOf: '2026-03-05' }] },
  ],
  [
    'done before its event: met',
    { on: '2026-03-02', done: '2026-02-20' },
    '2026-03-05',
    decidedAs('met', '2026-03-07', '2026-02-20'),
  ],
  ['the event is still to come: due', { on: '2026-03-02' }, '2026-02-01', decidedAs('due', '2026-03-07')],
  [
    'it ended the day before its date: not owed',
    { on: '2026-03-02', ended: '2026-03-06' },
    '2026-03-20',
    { kind: 'not-applicable', because: [{ kind: 'ended', event: 'anytown/own-duty', on: '2026-03-06' }] },
  ],
  [
    'it ended on its date: owed',
    { on: '2026-03-02', ended: '2026-03-07' },
    '2026-03-20',
    decidedAs('overdue', '2026-03-07'),
  ],
  [
    'it ended before its date, and was done: met',
    { on: '2026-03-02', ended: '2026-03-04', done: '2026-03-03' },
    '2026-03-20',
    decidedAs('met', '2026-03-07', '2026-03-03'),
  ],
]);

describe('the last day of each kind of period', () => {
  it.each([
    ['nought: the day of the event', { days: 0 }, '2026-03-02', '2026-03-02'],
    ['back from it', { days: -2 }, '2026-03-02', '2026-02-28'],
    ['a month back, to a shorter one', { months: -1 }, '2026-03-31', '2026-02-28'],
    ['weeks', { weeks: 2 }, '2026-03-02', '2026-03-16'],
    ['a month, to a shorter one', { months: 1 }, '2026-01-31', '2026-02-28'],
    ['a month, to a shorter one in a leap year', { months: 1 }, '2028-01-31', '2028-02-29'],
    ['a year from 29 February', { years: 1 }, '2028-02-29', '2029-02-28'],
    ['working days over a weekend', { workingDays: 3 }, '2026-03-05', '2026-03-10'],
    ['working days over Easter', { workingDays: 2 }, '2026-04-02', '2026-04-08'],
  ] as const)('%s', (_, within, on, due) => {
    expect(under(only({ within }), { on }, on)).toMatchObject({ kind: 'decided', value: { due } });
    expect(under(only({ within }), { on, done: due }, '2029-12-31')).toMatchObject({ value: { status: 'met' } });
    expect(under(only({ within }), { on, done: daysLater(due, 1) }, '2029-12-31')).toMatchObject({
      value: { status: 'late' },
    });
  });

  it('working days that the calendar does not reach cannot be counted', () => {
    const figures = only({ within: { workingDays: 1 } });
    expect(under(figures, { on: '2028-12-28' }, '2028-12-28')).toMatchObject({ value: { due: '2028-12-29' } });
    expect(under(figures, { on: '2028-12-31' }, '2028-12-31')).toMatchObject(
      notKnown('calendar', 'calendar-does-not-reach'),
    );
  });

  it('the calendar is named where working days were counted, and only there', () => {
    const counted = (within: { days: number } | { workingDays: number }) =>
      under(only({ within }), { on: '2026-03-02' }, '2026-03-02');
    expect(counted({ workingDays: 1 })).toMatchObject({ because: [{ calendar: { name: 'england-and-wales' } }, {}] });
    expect(counted({ days: 1 })).not.toHaveProperty('because.0.calendar');
  });
});

const evening = '2026-03-28T18:30:00Z'; // The clocks go forward that night.
const dayLater = '2026-03-29T18:30:00.000Z';

table('so many hours after a moment', only({ within: { hours: 24 } }), [
  ['the day before: due', { on: evening }, '2026-03-28T23:00:00Z', decidedAs('due', dayLater)],
  ['to the millisecond: due today', { on: evening }, '2026-03-29T19:30:00+01:00', decidedAs('due-today', dayLater)],
  ['a millisecond later: overdue', { on: evening }, '2026-03-29T18:30:00.001Z', decidedAs('overdue', dayLater)],
  ['asked about the day: due today', { on: evening }, '2026-03-29', decidedAs('due-today', dayLater)],
  ['asked about the day after: overdue', { on: evening }, '2026-03-30', decidedAs('overdue', dayLater)],
  ['done to the millisecond: met', { on: evening, done: dayLater }, '2026-04-01', decidedAs('met', dayLater, dayLater)],
  [
    'done a millisecond later: late',
    { on: evening, done: '2026-03-29T18:30:00.001Z' },
    '2026-04-01',
    decidedAs('late', dayLater, '2026-03-29T18:30:00.001Z'),
  ],
  [
    'done on the day before, the hour not known: met',
    { on: evening, done: '2026-03-28' },
    '2026-04-01',
    decidedAs('met', dayLater, '2026-03-28'),
  ],
  [
    'done on the last day, the hour not known: it turns on the hour',
    { on: evening, done: '2026-03-29' },
    '2026-04-01',
    notKnown('done'),
  ],
  [
    'done on the day after, the hour not known: late',
    { on: evening, done: '2026-03-30' },
    '2026-04-01',
    decidedAs('late', dayLater, '2026-03-30'),
  ],
  ['the hour of the event is not known', { on: '2026-03-28' }, '2026-04-01', notKnown('on')],
]);

table('days after a moment', only({ within: { days: 1 } }), [
  [
    'are counted from its day in England, which in summer begins at 23:00Z',
    { on: '2026-06-30T23:30:00Z' },
    '2026-07-01',
    decidedAs('due', '2026-07-02'),
  ],
  [
    'and done at a moment is done on its day in England',
    { on: '2026-06-30T23:30:00Z', done: '2026-07-02T23:00:00Z' },
    '2026-07-10',
    decidedAs('late', '2026-07-02', '2026-07-02T23:00:00Z'),
  ],
]);

table('without a figure', only({}), [
  [
    'not done: due, without a date, however long ago',
    { on: '2026-03-02' },
    '2029-03-02',
    {
      ...decidedAs('due'),
      because: [
        { kind: 'no-figure', event: 'anytown/own-duty' },
        { kind: 'not-happened', asOf: '2029-03-02' },
      ],
    },
  ],
  [
    'done, however late: met',
    { on: '2026-03-02', done: '2029-03-02' },
    '2029-03-02',
    {
      ...decidedAs('met', undefined, '2029-03-02'),
      because: [{ kind: 'no-figure' }, { kind: 'happened', on: '2029-03-02' }],
    },
  ],
  [
    'to be done the day after the day asked about: due',
    { on: '2026-03-02', done: '2026-03-06' },
    '2026-03-05',
    decidedAs('due'),
  ],
  ['on the day it ended: still due', { on: '2026-03-02', ended: '2026-03-20' }, '2026-03-20', decidedAs('due')],
  [
    'the day after it ended: missed, and why',
    { on: '2026-03-02', ended: '2026-03-20' },
    '2026-03-21',
    {
      ...decidedAs('missed'),
      because: [
        { kind: 'no-figure' },
        { kind: 'not-happened' },
        { kind: 'ended', event: 'anytown/own-duty', on: '2026-03-20' },
      ],
    },
  ],
  [
    'done, and ended since: met',
    { on: '2026-03-02', done: '2026-03-20', ended: '2026-03-20' },
    '2026-03-21',
    decidedAs('met', undefined, '2026-03-20'),
  ],
]);

table('that follows its event', { lines: [{ within: { days: 2 } }], follows: true }, [
  [
    'the day before the event: not begun',
    { on: '2026-03-02' },
    '2026-03-01',
    {
      kind: 'not-applicable',
      because: [{ kind: 'not-begun', event: 'anytown/moving-in', on: '2026-03-02', asOf: '2026-03-01' }],
    },
  ],
  ['on the day of the event: due', { on: '2026-03-02' }, '2026-03-02', decidedAs('due', '2026-03-04')],
  [
    'done on the day of the event: met',
    { on: '2026-03-02', done: '2026-03-02' },
    '2026-03-09',
    decidedAs('met', '2026-03-04', '2026-03-02'),
  ],
  [
    'done the day before: the facts contradict one another',
    { on: '2026-03-02', done: '2026-03-01' },
    '2026-03-09',
    notKnown('done', 'contradiction'),
  ],
  [
    'done an hour before the moment: they do too',
    { on: '2026-03-02T10:00Z', done: '2026-03-02T09:00Z' },
    '2026-03-09',
    notKnown('done', 'contradiction'),
  ],
  [
    'done on its day, the hour not known: met',
    { on: '2026-03-02T10:00Z', done: '2026-03-02' },
    '2026-03-09',
    decidedAs('met', '2026-03-04', '2026-03-02'),
  ],
]);

const excused: Figures = { lines: [{ within: { days: 2 } }], unless: u };

table('not owed where a circumstance is so', excused, [
  [
    'it is: not owed',
    { on: '2026-03-02', circumstances: { [u]: true } },
    '2026-03-09',
    { kind: 'not-applicable', because: [so(u, true)] },
  ],
  [
    'it is not: owed',
    { on: '2026-03-02', circumstances: { [u]: false } },
    '2026-03-09',
    decidedAs('overdue', '2026-03-04'),
  ],
  ['it is not said: it turns on that', { on: '2026-03-02' }, '2026-03-09', notKnown(`circumstances.${u}`)],
]);

const inTurn: Figures = {
  lines: [{ when: a, within: { days: 1 } }, { when: b, within: { days: 2 } }, { within: { days: 3 } }],
};
const tuesday = (circumstances: object) => ({ on: '2026-03-03', circumstances });

table('the first line that holds', inTurn, [
  [
    'the first',
    tuesday({ [a]: true }),
    '2026-03-03',
    { ...decidedAs('due', '2026-03-04'), because: [{ kind: 'period', when: { circumstance: a } }, {}] },
  ],
  [
    'the first, though the second holds too',
    tuesday({ [a]: true, [b]: true }),
    '2026-03-03',
    decidedAs('due', '2026-03-04'),
  ],
  ['the second', tuesday({ [a]: false, [b]: true }), '2026-03-03', decidedAs('due', '2026-03-05')],
  ['the last, for all other cases', tuesday({ [a]: false, [b]: false }), '2026-03-03', decidedAs('due', '2026-03-06')],
  ['whether the first holds is not said', tuesday({ [b]: true }), '2026-03-03', notKnown(`circumstances.${a}`)],
  ['whether the second holds is not said', tuesday({ [a]: false }), '2026-03-03', notKnown(`circumstances.${b}`)],
]);

table(
  'lines that leave cases out',
  {
    lines: [
      { when: a, within: { days: 1 } },
      { when: b, within: { days: 1 } },
    ],
  },
  [
    [
      'none holds: not owed',
      tuesday({ [a]: false, [b]: false }),
      '2026-03-03',
      { kind: 'not-applicable', because: [so(a, false), so(b, false)] },
    ],
    [
      'one holds, and the other would say the same: it does not turn on that',
      tuesday({ [b]: true }),
      '2026-03-03',
      decidedAs('due', '2026-03-04'),
    ],
    ['neither is said: it turns on the first', tuesday({}), '2026-03-03', notKnown(`circumstances.${a}`)],
  ],
);

const stay: Figures = { lines: [{ lasting: { days: 28 }, within: { weeks: 1 } }] };

table('of an event that lasts', stay, [
  [
    'one day, which is its first and its last: not owed',
    { on: '2026-03-02', until: '2026-03-02' },
    '2026-03-02',
    { kind: 'not-applicable', because: [{ kind: 'fact', path: 'until', value: '2026-03-02' }] },
  ],
  [
    '27 days, the first and the last counted: not owed',
    { on: '2026-03-02', until: '2026-03-28' },
    '2026-03-02',
    { kind: 'not-applicable', because: [{ kind: 'fact', path: 'until', value: '2026-03-28' }] },
  ],
  ['28 days: owed', { on: '2026-03-02', until: '2026-03-29' }, '2026-03-02', decidedAs('due', '2026-03-09')],
  ['how long is not known', { on: '2026-03-02' }, '2026-03-02', notKnown('until')],
  [
    'it ends before it begins',
    { on: '2026-03-02', until: '2026-03-01' },
    '2026-03-02',
    notKnown('until', 'contradiction'),
  ],
]);

const noOlder: Figures = { lines: [{}], noOlderThan: { months: 12 } };

table('of which what was done before counts for a time', noOlder, [
  [
    'done on the day of the event: its age is not looked at',
    { on: '2026-03-02', done: '2026-03-02' },
    '2026-03-10',
    { ...decidedAs('met', undefined, '2026-03-02'), because: [{ kind: 'no-figure' }, { kind: 'happened' }] },
  ],
  [
    'done a year before to the day: counts',
    { on: '2026-03-02', done: '2025-03-02' },
    '2026-03-10',
    {
      ...decidedAs('met', undefined, '2025-03-02'),
      because: [
        { kind: 'no-figure' },
        { kind: 'happened' },
        { kind: 'period', event: 'anytown/own-duty', on: '2025-03-02', ends: '2026-03-02' },
      ],
    },
  ],
  [
    'done a day earlier: does not',
    { on: '2026-03-02', done: '2025-03-01' },
    '2026-03-10',
    {
      ...decidedAs('due'),
      because: [{ kind: 'no-figure' }, { kind: 'not-happened' }, { kind: 'period', ends: '2026-03-01' }],
    },
  ],
  [
    'done after the event: counts, however old it has become',
    { on: '2026-03-02', done: '2026-03-03' },
    '2029-03-10',
    decidedAs('met', undefined, '2026-03-03'),
  ],
]);

describe('the version of the day of the event', () => {
  const params: DeadlineFigures = { event: 'anytown/moving-in', lines: [{ within: { days: 60 } }] };
  const rule = windowed('deadline', 'placement', params, '2026-03-02', '2026-04-01');
  it.each([
    ['2026-03-01', 'undetermined'],
    ['2026-03-02', 'decided'],
    ['2026-03-31', 'decided'],
    ['2026-04-01', 'undetermined'],
    ['2026-03-31T22:59:59Z', 'decided'],
    ['2026-03-31T23:00:00Z', 'undetermined'],
  ])('%s: %s, whenever it is asked', (on, kind) => {
    for (const asOf of ['2026-03-01', '2026-03-15', '2026-06-01']) {
      const finding = deadline(rule, { on: on as ReturnType<typeof day> }, day(asOf));
      expect(finding.kind).toBe(kind);
      if (finding.kind === 'undetermined') expect(finding.missing[0].code).toBe('no-version-in-force');
    }
  });
});

describe('what is given', () => {
  it.each([
    ['on', { on: '2026-02-30' }],
    ['done', { on: '2026-03-02', done: 'soon' }],
    ['until', { on: '2026-03-02', until: '2026' }],
    ['ended', { on: '2026-03-02', ended: '0' }],
    ['ended, where it was done', { on: '2026-03-02', done: '2026-03-03', ended: 'never' }],
    ['done, where there was no event', { done: 'soon' }],
    ['a moment without its offset', { on: '2026-03-02T10:00:00' }],
  ])('%s that is no day and no moment is the caller’s mistake', (_, facts) => {
    expect(() => under(only({ within: { days: 1 } }), facts, '2026-03-05')).toThrow(RangeError);
  });

  it('so is a day asked about that is none', () => {
    expect(() => under(only({}), { on: '2026-03-02' }, '2026-03-32')).toThrow(RangeError);
    expect(() => under(only({}), {}, 'today')).toThrow(RangeError);
  });

  it.each([['yes'], [1], [null], [undefined]])('%s is neither yes nor no', (value) => {
    expect(under(excused, tuesday({ [u]: value }), '2026-03-03')).toMatchObject(notKnown(`circumstances.${u}`));
    expect(under(inTurn, tuesday({ [a]: value }), '2026-03-03')).toMatchObject(notKnown(`circumstances.${a}`));
  });
});

describe('laws of a deadline', () => {
  const near = days('2026-01-01', '2026-12-31');
  const maybe = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: undefined });
  const within = fc.oneof(
    fc.record({ days: fc.integer({ min: -30, max: 60 }) }),
    fc.record({ workingDays: fc.integer({ min: 0, max: 30 }) }),
    fc.record({ months: fc.integer({ min: -2, max: 6 }) }),
  );
  const names = [a, b, u];
  const figures: fc.Arbitrary<Figures> = fc
    .record({
      lines: fc.array(fc.record({ when: fc.constantFrom(undefined, a, b), within: maybe(within) }), {
        minLength: 1,
        maxLength: 3,
      }),
      unless: fc.constantFrom(undefined, u),
      follows: fc.constantFrom(undefined, true),
    })
    .map((all) => JSON.parse(JSON.stringify(all)));
  const facts: fc.Arbitrary<Given> = fc
    .record({ on: near, done: maybe(near), ended: maybe(near), circumstances: someCircumstances(names) })
    .map((all) => JSON.parse(JSON.stringify(all)));
  const answer = (finding: Finding) => [finding.kind, 'value' in finding ? finding.value : undefined];
  const knowing = (given: Given) => given.circumstances as Record<string, boolean>;

  it('changes nothing that it is given, and its answers survive JSON', () => {
    fc.assert(
      fc.property(figures, facts, near, (own, given, asOf) => {
        const finding = under(deepFrozen(own), deepFrozen(given), asOf);
        expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
      }),
    );
  });

  it('the status is what the days say: done by its date or after, or open before, on or after it', () => {
    const length = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(length, near, maybe(near), near, (number, on, done, asOf) => {
        const due = daysLater(on, number);
        const isDone = done !== undefined && done <= asOf;
        const open = asOf < due ? 'due' : asOf === due ? 'due-today' : 'overdue';
        const status = isDone ? (done <= due ? 'met' : 'late') : open;
        const finding = under(only({ within: { days: number } }), { on, ...(done && { done }) }, asOf);
        expect(finding).toMatchObject(decidedAs(status, due, isDone ? done : undefined));
      }),
    );
  });

  it('hours are elapsed time, by whatever clock and offset', () => {
    const moment = fc.integer({ min: Date.parse('2026-01-01T00:00Z'), max: Date.parse('2026-12-31T00:00Z') });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 100 }), fc.integer({ min: -2, max: 2 }), (from, hours, beside) => {
        const end = from + hours * 3_600_000;
        const written = (milliseconds: number) => instant(new Date(milliseconds).toISOString());
        const given = { on: written(from), done: written(end + beside) };
        expect(under(only({ within: { hours } }), given, written(end + 10))).toMatchObject({
          value: { due: written(end), status: beside <= 0 ? 'met' : 'late' },
        });
      }),
    );
  });

  it('what is not done is never first overdue and then due again', () => {
    const order = ['due', 'due-today', 'overdue'];
    fc.assert(
      fc.property(within, near, near, near, calendars, (length, on, one, other, calendar) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        const rule = ruleOf('deadline', 'placement', {
          event: 'anytown/moving-in',
          lines: [{ within: length }] as const,
        });
        const standing = (asOf: typeof one) => deadline(rule, { on }, asOf, calendar);
        const [before, after] = [standing(early), standing(late)];
        if (before.kind !== 'decided' || after.kind !== 'decided') throw new Error('both are decided');
        expect(before.value.due).toBe(after.value.due);
        expect(order.indexOf(before.value.status)).toBeLessThanOrEqual(order.indexOf(after.value.status));
      }),
    );
  });

  it('without a figure there is never a date, and nothing is late or overdue', () => {
    fc.assert(
      fc.property(facts, near, (given, asOf) => {
        const finding = under(only({}), given, asOf);
        expect(finding.kind).toBe('decided');
        expect(finding).not.toHaveProperty('value.due');
        expect(['due', 'met', 'missed']).toContain((finding as { value: { status: string } }).value.status);
      }),
    );
  });

  it('what is told stays told once more circumstances are known, and all known tell it', () => {
    fc.assert(
      fc.property(figures, facts, near, (own, given, asOf) => {
        const told = under(own, given, asOf);
        for (const circumstances of completionsOf(knowing(given), names)) {
          const whole = under(own, { ...given, circumstances }, asOf);
          if (told.kind !== 'undetermined') expect(answer(whole)).toEqual(answer(told));
          else if (whole.kind === 'undetermined') expect(whole.missing[0].code).toBe('contradiction');
        }
      }),
    );
  });

  it('it asks only for a circumstance that makes a difference to what is owed', () => {
    fc.assert(
      fc.property(figures, facts, near, (own, { done: _, ended: __, ...given }, asOf) => {
        const finding = under(own, given, asOf);
        if (finding.kind !== 'undetermined') return;
        const name = finding.missing[0].path.replace('circumstances.', '');
        const differs = completionsOf(knowing(given), names).some((circumstances) => {
          const other = { ...circumstances, [name]: !circumstances[name] };
          const [one, two] = [circumstances, other].map((all) => under(own, { ...given, circumstances: all }, asOf));
          return JSON.stringify(one) !== JSON.stringify(two);
        });
        expect(differs).toBe(true);
      }),
    );
  });
});
