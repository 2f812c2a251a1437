import { agenda, type ChildRecord, catalogue, type Rule, ruleById } from 'care-planning-rules';
import { claReview, claReviewBroughtForward, type DeadlineRule, socialWorkerVisit } from 'care-planning-rules/cadence';
import { day } from 'care-planning-rules/core';
import { parseChildRecord } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';

const lookedAfter = { kind: 'looked-after', from: day('2020-01-06') } as const;

type Told = { readonly status: string } | { readonly missing: readonly string[] } | undefined;

/** What one rule says of a record: its status, or the paths of what is missing. */
function told(rule: Rule, asOf: string, record: Omit<ChildRecord, 'id'>): Told {
  const [entry] = agenda({ id: 'a', ...record }, day(asOf), { rules: [rule], everything: true });
  if (entry?.kind === 'undetermined') return { missing: entry.missing.map(({ path }) => path) };
  const status = entry?.kind === 'decided' ? (entry.value as { status: string }).status : entry?.kind;
  return status === undefined ? undefined : { status };
}

const days = (...held: readonly string[]) => held.map(day);
const unseen = (subject: string) => ({ missing: [`held.${subject}`] });

describe('a list that a record keeps for a span', () => {
  const reviews = days('2024-06-03', '2024-12-02', '2025-03-03');
  const record = (from: string, until?: string): Omit<ChildRecord, 'id'> => ({
    episodes: [lookedAfter],
    held: { 'cla-review': reviews },
    recorded: [{ name: 'cla-review', from: day(from), ...(until !== undefined && { until: day(until) }) }],
  });

  it.each([
    ['the last review and today lie in it', '2024-04-01', undefined, '2025-09-04', { status: 'overdue' }],
    ['it ends today', '2024-04-01', '2025-09-04', '2025-09-04', { status: 'overdue' }],
    [
      'it ended the day before: one may have been held since',
      '2024-04-01',
      '2025-09-03',
      '2025-09-04',
      unseen('cla-review'),
    ],
    ['it begins on the day of the last review', '2025-03-03', undefined, '2025-09-04', { status: 'overdue' }],
    [
      'it begins the day after: one may have been held between',
      '2025-03-04',
      undefined,
      '2025-09-04',
      unseen('cla-review'),
    ],
  ] as const)('%s', (_, from, until, asOf, answer) => {
    expect(told(claReview, asOf, record(from, until))).toEqual(answer);
  });

  it('leaves open which in number the one seen is, where the next turns on it', () => {
    const one = { ...record('2024-04-01'), held: { 'cla-review': days('2025-03-03') } };
    const two = { ...record('2024-04-01'), held: { 'cla-review': days('2024-12-02', '2025-03-03') } };
    expect(told(claReview, '2025-03-10', one)).toEqual(unseen('cla-review'));
    expect(told(claReview, '2025-03-10', two)).toEqual({ status: 'due' });
  });

  it('asks for what was before it only where that counts: a visit is owed by the first anniversary, whatever its number', () => {
    const visited = {
      episodes: [{ kind: 'placement', from: day('2024-01-08'), untilEighteen: false }],
      held: { 'social-worker-visit': days('2025-03-03') },
      recorded: [{ name: 'social-worker-visit', from: day('2025-03-01') }],
    } as const;
    expect(told(socialWorkerVisit, '2025-03-10', visited)).toEqual({ status: 'due' });
    expect(told(socialWorkerVisit, '2025-03-10', { ...visited, held: {} })).toEqual(unseen('social-worker-visit'));
  });

  it('may be given in several spans, in any order, and beside names that are kept throughout', () => {
    const [from, until] = [day('2025-06-01'), day('2025-05-31')];
    const spans = [{ name: 'cla-review', from }, 'health-assessment', { name: 'cla-review', until }] as const;
    const gap = [
      { name: 'cla-review', from: day('2025-06-02') },
      { name: 'cla-review', until },
    ] as const;
    expect(told(claReview, '2025-09-04', { ...record('2024-04-01'), recorded: spans })).toEqual({ status: 'overdue' });
    expect(told(claReview, '2025-09-04', { ...record('2024-04-01'), recorded: gap })).toEqual(unseen('cla-review'));
  });
});

/** Within five days of a complaint the authority calls back. */
const callBack = (follows?: true): DeadlineRule => ({
  id: 'anytown/call-back',
  kind: 'deadline',
  subject: 'anytown/call-back',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      event: 'anytown/complaint',
      lines: [{ within: { days: 5 } }],
      ...(follows && { follows }),
      cites: ['anytown/policy'],
    },
  ],
});

describe('a deadline', () => {
  const kept = (from: string, ...held: readonly string[]): Omit<ChildRecord, 'id'> => ({
    episodes: [lookedAfter],
    events: {
      'anytown/complaint': [
        { on: day('2025-06-02'), done: { 'anytown/call-back': day('2025-06-03') } },
        { on: day('2026-01-12') },
      ],
    },
    held: { 'anytown/call-back': days(...held) },
    recorded: ['anytown/complaint', { name: 'anytown/call-back', from: day(from) }],
  });
  /** What is said of the later complaint. */
  const ofLater = (rule: DeadlineRule, record: Omit<ChildRecord, 'id'>) => {
    const entries = agenda({ id: 'a', ...record }, day('2026-01-21'), { rules: [rule] });
    const later = entries.find(({ event }) => event?.on === '2026-01-12');
    return later?.kind === 'decided' ? (later.value as { status: string }).status : later?.kind;
  };

  it.each([
    ['kept since the event', kept('2026-01-12'), 'overdue'],
    ['kept from the day after: it may have been done on the day itself', kept('2026-01-13'), 'undetermined'],
    ['done late and kept since the event', kept('2026-01-12', '2026-01-20'), 'late'],
    ['done late, and it may have been done in time', kept('2026-01-13', '2026-01-20'), 'undetermined'],
    ['done in time, whatever else was done', kept('2026-01-13', '2026-01-17'), 'met'],
  ] as const)('%s', (_, record, answer) => {
    expect(ofLater(callBack(true), record)).toBe(answer);
  });

  it('that may be met before its event asks for the time since the one before', () => {
    expect(ofLater(callBack(), kept('2025-06-02'))).toBe('overdue');
    expect(ofLater(callBack(), kept('2025-06-03'))).toBe('undetermined');
    expect(ofLater(callBack(), kept('2025-06-03', '2026-01-10'))).toBe('met');
  });

  it('that nothing set is not told of where events are kept for a part of the time alone', () => {
    const home = { episodes: [lookedAfter], held: {} } as const;
    const since = (from: string) => ({ ...home, recorded: [{ name: 'anytown/complaint', from: day(from) }] as const });
    expect(told(callBack(), '2026-02-03', since('2020-01-06'))).toEqual({ status: 'not-applicable' });
    expect(told(callBack(), '2026-02-03', since('2020-01-07'))).toEqual({ missing: ['events.anytown/complaint'] });
  });

  it('that the first review sets is not told of where that may have been on a day that is not kept', () => {
    const rule = ruleById('cadence/reviewing-officer-before-first-review-iro-handbook') as Rule;
    const reviewed = { recorded: 'all', episodes: [lookedAfter], held: { 'cla-review': days('2020-01-30') } } as const;
    const since = (from: string) => ({
      ...reviewed,
      recorded: ['reviewing-officer-appointment', { name: 'cla-review', from: day(from) }] as const,
    });
    expect(told(rule, '2020-02-03', since('2020-01-06'))).not.toHaveProperty('missing');
    expect(told(rule, '2020-02-03', since('2020-01-07'))).toEqual(unseen('cla-review'));
  });
});

it('a review brought forward cannot be told where what was held before its event is not kept', () => {
  const record = {
    recorded: 'all',
    episodes: [lookedAfter],
    held: { 'cla-review': days('2024-12-02', '2025-03-03') },
    events: { 'request-of-reviewing-officer': [{ on: day('2025-04-01') }] },
  } as const;
  const from = (first: string) => ({ ...record, recorded: [{ name: 'cla-review', from: day(first) }] as const });
  expect(told(claReviewBroughtForward, '2025-04-10', from('2024-12-01'))).toEqual({ status: 'due' });
  expect(told(claReviewBroughtForward, '2025-04-10', from('2025-03-04'))).toEqual(unseen('cla-review'));
});

describe('the door', () => {
  const record = { id: 'a', recorded: 'all', episodes: [], held: {} };
  const issuesOf = (recorded: unknown) => {
    const result = parseChildRecord({ ...record, recorded });
    return result.ok ? [] : result.issues.map(({ path, code }) => [path, code]);
  };

  it.each([
    ['all'],
    [[]],
    [['cla-review', { name: 'cla-review' }]],
    [[{ name: 'anytown/visit', from: '2025-04-01', until: '2026-03-31' }]],
  ])('lets in %j', (recorded) => {
    expect(issuesOf(recorded)).toEqual([]);
  });

  it.each([
    ['a text that is not “all”', 'some', [['recorded', 'wrong-value']]],
    ['a name that is not known', ['cla-reviews'], [['recorded.0', 'unknown-name']]],
    ['a span of one', [{ name: 'cla-reviews' }], [['recorded.0.name', 'unknown-name']]],
    ['a span without a name', [{ from: '2025-04-01' }], [['recorded.0.name', 'missing']]],
    [
      'a span that ends before it begins',
      [{ name: 'cla-review', from: '2025-04-01', until: '2025-03-31' }],
      [['recorded.0.until', 'wrong-value']],
    ],
  ] as const)('refuses %s', (_, recorded, issues) => {
    expect(issuesOf(recorded)).toEqual(issues);
  });
});

it('a record that keeps all says the same as one whose every list is kept throughout', () => {
  const record = {
    id: 'a',
    recorded: 'all',
    episodes: [lookedAfter],
    held: { 'cla-review': days('2025-03-03') },
  } as const;
  const names = [...new Set(catalogue.map(({ subject }) => subject))];
  const ofCadence = catalogue.filter(({ kind }) => kind === 'cadence');
  const asked = (recorded: ChildRecord['recorded']) =>
    agenda({ ...record, ...(recorded && { recorded }) }, day('2025-09-04'), { rules: ofCadence });
  expect(asked(names)).toEqual(asked('all'));
});
