/**
 * Whatever a rule holds may change from one version to the next, and each day is judged by the version in force on it:
 * an interval by the day on which it begins, an event by its own day, a condition by the day asked. `it.fails` marks
 * what is not so yet.
 */

import {
  admissionChecklist,
  agenda,
  broughtForward,
  type CadenceRule,
  type ChildRecord,
  type ConditionRule,
  type ContentsRule,
  caseload,
  catalogue,
  changes,
  claReview,
  claReviewBroughtForward,
  condition,
  contactRestriction,
  contents,
  type DeadlineRule,
  dayCount,
  deadline,
  type Episode,
  type EpisodeKind,
  history,
  nextDue,
  type Occasion,
  type Own,
  type Rule,
  replay,
  retention,
  ruleById,
  schedule,
  standing,
  strengthsAndDifficultiesHealthGuidance,
  supportPackage,
  supportPlanReviewWestSussex,
  therapeuticCare,
  timeliness,
  visitAfterNoticeOfHome,
} from 'care-planning-rules';
import type { BroughtForwardRule, DayCountRule, RetentionRule } from 'care-planning-rules/cadence';
import { day, englandAndWales, type Finding, instant } from 'care-planning-rules/core';
import {
  broughtForwardFactsSchema,
  cadenceFactsSchema,
  childRecordSchema,
  contactFactsSchema,
  deadlineFactsSchema,
  parseRule,
  parseWith,
  retentionFactsSchema,
  supportFactsSchema,
  therapeuticCareFactsSchema,
} from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';
import type { $ZodType } from 'zod/v4/core';
import { FIRST_FROM, type Figures, figuresOf, ofVersions, SECOND_FROM, twoVersions, written } from './two-versions.ts';

const nothing: ChildRecord = { id: 'synthetic-1', recorded: 'all', episodes: [], held: {} };
const days = (...dates: readonly string[]) => dates.map(day);
const on = (...dates: readonly string[]) => dates.map((date) => ({ on: day(date) }));
const named = (id: string) => ruleById(id);

function during(kind: EpisodeKind, from: string, others: Partial<Episode> = {}): readonly Episode[] {
  return [{ kind, from: day(from), ...others }];
}

function asked(record: Partial<ChildRecord>, asOf: string, ...rules: readonly Rule[]) {
  return agenda({ ...nothing, ...record }, day(asOf), { rules, everything: true });
}

/** What is said of each time that something happened: which, when, how it stands and by which version. */
function told(record: Partial<ChildRecord>, asOf: string, rule: Rule): readonly unknown[] {
  return asked(record, asOf, rule).map((entry) => {
    const { kind, event, rule } = entry;
    const value = kind === 'decided' ? (entry.value as { readonly status?: string }) : undefined;
    return [event?.name, event?.on, entry.status ?? value?.status ?? kind, rule.from];
  });
}

/** How a finding stands, and by which version. */
function inShort(finding: Finding | undefined): readonly unknown[] {
  if (finding?.kind === 'decided') return [finding.value, finding.rule.from];
  if (finding?.kind === 'undetermined') return [finding.missing.map(({ path }) => path), finding.rule.from];
  return [finding?.because.map(({ kind }) => kind), finding?.rule.from];
}

describe('a deadline whose event changes from a version on', () => {
  // A
  const within = { lines: [{ within: { weeks: 1 } }], follows: true };
  const notice = twoVersions<DeadlineRule>(
    visitAfterNoticeOfHome,
    { event: 'anytown/notice-a', ...within },
    { event: 'anytown/notice-b', ...within },
  );
  const episodes = during('looked-after', '2025-01-05');

  it('is looked for under the event of the version in force on the day of that event', () => {
    const record = { episodes, events: { 'anytown/notice-a': on('2025-11-03') } };
    expect(told(record, '2025-11-20', notice)).toEqual([['anytown/notice-a', '2025-11-03', 'overdue', FIRST_FROM]]);
  });

  it('is judged, once the later version is in force, by each version for the events of its own days', () => {
    const events = {
      'anytown/notice-a': on('2025-11-03', '2026-01-10'),
      'anytown/notice-b': on('2025-12-01', '2026-01-20'),
    };
    expect(told({ episodes, events }, '2026-02-01', notice)).toEqual([
      ['anytown/notice-a', '2025-11-03', 'overdue', FIRST_FROM],
      ['anytown/notice-b', '2026-01-20', 'overdue', SECOND_FROM],
    ]);
  });

  it('is not asked about an event that only another version names', () => {
    const before = { episodes, events: { 'anytown/notice-b': on('2025-12-01') } };
    expect(told(before, '2026-02-01', notice)).toEqual([[undefined, undefined, 'not-applicable', SECOND_FROM]]);
    const after = { episodes, events: { 'anytown/notice-a': on('2026-01-10') } };
    expect(told(after, '2026-02-01', notice)).toEqual([[undefined, undefined, 'not-applicable', SECOND_FROM]]);
  });

  it.each([
    ['2025-11-20', 'events.anytown/notice-a', FIRST_FROM],
    ['2026-02-01', 'events.anytown/notice-b', SECOND_FROM],
  ])('names, where nothing happened by %s, what could have', (asOf, path, from) => {
    const [none] = asked({ episodes }, asOf, notice);
    expect(none).toMatchObject({ kind: 'not-applicable', because: [{ kind: 'absent', path }], rule: { from } });
    const [unrecorded] = asked({ episodes, recorded: [] }, asOf, notice);
    expect(unrecorded).toMatchObject({ kind: 'undetermined', missing: [{ path }], rule: { from } });
  });

  it('is judged by the lines and the excuse of the version in force on the day of its event', () => {
    const event = 'anytown/notice-a';
    const rule = twoVersions<DeadlineRule>(
      visitAfterNoticeOfHome,
      { event, lines: [{ within: { weeks: 1 } }], follows: true },
      { event, lines: [{ within: { days: 2 } }], unless: 'anytown/excused', follows: true },
    );
    const events = { [event]: on('2025-12-31', '2026-01-01') };
    const of = (isExcused: boolean) =>
      told({ episodes, events, circumstances: { 'anytown/excused': isExcused } }, '2026-01-05', rule);
    expect(of(false)).toEqual([
      [event, '2026-01-01', 'overdue', SECOND_FROM],
      [event, '2025-12-31', 'due', FIRST_FROM],
    ]);
    expect(of(true)).toEqual([
      [event, '2025-12-31', 'due', FIRST_FROM],
      [event, '2026-01-01', 'not-applicable', SECOND_FROM],
    ]);
  });
});

describe('a deadline that from a version on can only be met afterwards', () => {
  // C
  const event = 'anytown/notice-a';
  const [either, afterwards] = [{ lines: [{ within: { weeks: 1 } }] }, { follows: true }];
  const like = named('cadence/review-decisions-response-iro-handbook');
  const becomes = twoVersions<DeadlineRule>(like, { event, ...either }, { event, ...either, ...afterwards });
  const was = twoVersions<DeadlineRule>(like, { event, ...either, ...afterwards }, { event, ...either });
  const record = (happened: string, done: string): Partial<ChildRecord> => ({
    episodes: during('looked-after', '2025-01-05'),
    events: { [event]: on(happened) },
    held: { [like.subject]: days(done) },
  });

  it('is met by what was done ahead of an event under the version before', () => {
    expect(told(record('2025-11-10', '2025-11-05'), '2025-11-20', becomes)).toEqual([
      [event, '2025-11-10', 'met', FIRST_FROM],
    ]);
  });

  it('is not met by what was done ahead of an event under that version', () => {
    expect(told(record('2026-02-10', '2026-02-05'), '2026-02-20', becomes)).toEqual([
      [event, '2026-02-10', 'overdue', SECOND_FROM],
    ]);
  });

  it('and before could not, is met by what was done ahead of an event under the version that lets it', () => {
    expect(told(record('2026-02-10', '2026-02-05'), '2026-02-20', was)).toEqual([
      [event, '2026-02-10', 'met', SECOND_FROM],
    ]);
  });

  it('is owed ahead of what is booked for a day of the version before', () => {
    const papers = twoVersions<DeadlineRule>(
      named('cadence/review-papers-iro-handbook'),
      { event: 'cla-review', lines: [{ within: { weeks: -3 } }] },
      { event: 'cla-review', ...either, ...afterwards },
    );
    const booked = { episodes: during('looked-after', '2025-01-05'), planned: { 'cla-review': days('2025-12-10') } };
    expect(asked(booked, '2025-11-18', papers)).toMatchObject([
      { due: '2025-11-19', status: 'due', rule: { from: FIRST_FROM } },
    ]);
  });
});

describe('what is owed once in a service', () => {
  // A: the facts of these two hold the beginning of the service, and no other event.
  const elsewhere = { event: 'anytown/first-session', lines: [{}] };

  it('is answered for care under TIER that began while a version counted from its beginning', () => {
    const rule = twoVersions(named('tier/assessment'), { event: 'tier', lines: [{}] }, elsewhere);
    const care = { from: day('2025-11-03'), events: [], meetings: [] };
    expect(therapeuticCare(care, day('2025-12-01'), englandAndWales, [rule]).map(inShort)).toEqual([
      [{ status: 'due' }, FIRST_FROM],
    ]);
  });

  it('is answered for a support package that began while a version counted from its beginning', () => {
    const first = { event: 'nexus-360', lines: [{}] };
    const rule = twoVersions(named('support/psychological-assessment-nexus'), first, elsewhere);
    const support = { from: day('2025-11-03'), held: {} };
    expect(supportPackage(support, day('2025-12-01'), englandAndWales, [rule]).map(inShort)).toEqual([
      [{ status: 'due' }, FIRST_FROM],
    ]);
  });
});

describe('a duty of some ages', () => {
  // B
  const like = strengthsAndDifficultiesHealthGuidance;
  const yearly = { intervals: [{ within: { years: 1 } }] };
  const quarterly = { intervals: [{ within: { months: 3 } }] };
  const ages = (from: number, under: number) => ({ ages: { from, under } });
  const rule = (first: Figures, second: Figures) => twoVersions<CadenceRule>(like, first, second);
  const due = (each: CadenceRule, from: string, dateOfBirth?: string) =>
    inShort(
      nextDue(each, {
        from: day(from),
        held: [],
        ...(dateOfBirth !== undefined && { dateOfBirth: day(dateOfBirth) }),
      }),
    );

  it('is no longer owed above the age of the version in force when the interval begins', () => {
    const narrowed = rule({ ...ages(4, 17), ...yearly }, { ...ages(2, 8), ...yearly });
    expect(due(narrowed, '2026-02-01', '2017-01-01')).toEqual([['ended', 'period'], SECOND_FROM]);
    const record = { episodes: during('looked-after', '2026-02-01'), dateOfBirth: day('2017-01-01') };
    expect(told(record, '2026-02-03', narrowed)).toEqual([[undefined, undefined, 'not-applicable', SECOND_FROM]]);
  });

  it('is still owed up to the age of the version in force when the interval began', () => {
    const narrowed = rule({ ...ages(4, 17), ...yearly }, { ...ages(2, 8), ...yearly });
    expect(due(narrowed, '2025-11-03', '2017-01-01')).toEqual(['2026-11-03', FIRST_FROM]);
  });

  it('is owed to a child of 17 who comes into care once it is widened from under 16 to under 18', () => {
    const widened = rule({ ...ages(4, 16), ...quarterly }, { ...ages(4, 18), ...quarterly });
    expect(due(widened, '2026-02-02', '2008-06-01')).toEqual(['2026-05-02', SECOND_FROM]);
  });

  // Nothing was owed at that age before: the first interval begins on the first day on which something is.
  it('is owed, from the day on which it is widened, to a child of 17 who is in care already', () => {
    const widened = rule({ ...ages(4, 16), ...quarterly }, { ...ages(4, 18), ...quarterly });
    const child = { from: day('2024-03-04'), held: [], dateOfBirth: day('2008-06-01') };
    expect(inShort(standing(widened, child, day('2026-02-03')))).toEqual([
      { status: 'due', due: '2026-04-01', days: 57 },
      SECOND_FROM,
    ]);
  });

  it.each<[string, Figures, Figures, string]>([
    ['lowers it: at once', ages(4, 17), ages(2, 17), '2027-02-02'],
    ['raises it: on the later birthday', ages(2, 17), ages(4, 17), '2028-01-10'],
  ])('begins at the first age of the version in force, also where that %s', (_, first, second, expected) => {
    const each = rule({ ...first, ...yearly }, { ...second, ...yearly });
    expect(due(each, '2026-02-02', '2023-01-10')).toEqual([expected, SECOND_FROM]);
  });

  it('needs the date of birth where the version in force has ages', () => {
    expect(due(rule(yearly, { ...ages(4, 17), ...yearly }), '2026-02-02')).toEqual([['dateOfBirth'], SECOND_FROM]);
  });

  it('needs no date of birth where the version in force has none', () => {
    expect(due(rule({ ...ages(4, 17), ...yearly }, yearly), '2026-02-02')).toEqual(['2027-02-02', SECOND_FROM]);
  });

  it('is let in, and needs no date of birth under a version that has no ages', () => {
    expect(due(rule(yearly, { ...ages(4, 17), ...yearly }), '2025-11-03')).toEqual(['2026-11-03', FIRST_FROM]);
  });
});

describe('a rhythm that turns from intervals to calendar months', () => {
  // D
  const like = supportPlanReviewWestSussex;
  const rule = twoVersions<CadenceRule>(like, { intervals: [{ within: { months: 1 } }] }, { each: 'calendar-month' });
  const stands = (from: string, held: readonly string[], asOf: string) =>
    inShort(standing(rule, { from: day(from), held: days(...held) }, day(asOf)));

  it('keeps the interval that began before, also once the months have begun', () => {
    expect(stands('2025-11-10', ['2025-12-05'], '2025-12-20')).toEqual([
      { status: 'due', due: '2026-01-05', days: 16 },
      FIRST_FROM,
    ]);
    expect(stands('2025-11-10', ['2025-12-05'], '2026-01-03')).toEqual([
      { status: 'due', due: '2026-01-05', days: 2 },
      FIRST_FROM,
    ]);
  });

  it('is owed in the month after the one in which it was last held', () => {
    expect(stands('2025-11-10', ['2025-12-05', '2026-01-04'], '2026-02-10')).toEqual([
      { status: 'due', due: '2026-02-28', days: 18 },
      SECOND_FROM,
    ]);
  });

  it('is owed in the month in which it begins to be', () => {
    expect(stands('2026-02-10', [], '2026-02-20')).toEqual([
      { status: 'due', due: '2026-02-28', days: 8 },
      SECOND_FROM,
    ]);
  });

  it('has a history of intervals, and then of months', () => {
    const facts = { from: day('2025-11-10'), held: days('2025-12-05', '2026-01-04', '2026-02-20') };
    expect(inShort(history(rule, facts, day('2026-04-02')))).toEqual([
      [
        { status: 'met', due: '2025-12-10', held: '2025-12-05' },
        { status: 'met', due: '2026-01-05', held: '2026-01-04' },
        { status: 'met', due: '2026-02-28', held: '2026-02-20' },
        { status: 'missed', due: '2026-03-31' },
      ],
      SECOND_FROM,
    ]);
  });

  it('has dates to come by intervals, and then by months', () => {
    const facts = { from: day('2025-11-10'), held: [] };
    expect(inShort(schedule(rule, facts, day('2026-03-31')))[0]).toEqual([
      '2025-12-10',
      '2026-01-10',
      '2026-02-28',
      '2026-03-31',
    ]);
  });

  it('is answered for each child', () => {
    const record = { ...nothing, episodes: during('west-sussex-home', '2026-02-10') };
    expect(told(record, '2026-02-20', rule)).toEqual([[undefined, undefined, 'due', SECOND_FROM]]);
    const [child] = caseload([record], day('2026-02-20'), { rules: [rule], everything: true });
    expect(child?.refused).toBeUndefined();
    expect(child?.entries).toMatchObject([{ due: '2026-02-28' }]);
  });
});

describe('a rhythm that turns from calendar months to intervals', () => {
  // D
  const rule = twoVersions<CadenceRule>(
    supportPlanReviewWestSussex,
    { each: 'calendar-month' },
    { intervals: [{ within: { days: 10 } }] },
  );
  const facts = (...held: readonly string[]) => ({ from: day('2025-11-10'), held: days(...held) });

  it('is owed in each month that begins before', () => {
    expect(inShort(standing(rule, facts('2025-11-20'), day('2025-12-15')))).toEqual([
      { status: 'due', due: '2025-12-31', days: 16 },
      FIRST_FROM,
    ]);
  });

  it('is owed by the interval that begins afterwards', () => {
    const held = facts('2025-11-20', '2025-12-10', '2026-01-08');
    expect(inShort(standing(rule, held, day('2026-01-10')))).toEqual([
      { status: 'due', due: '2026-01-18', days: 8 },
      SECOND_FROM,
    ]);
    const [rows] = inShort(history(rule, held, day('2026-01-30'))) as [readonly unknown[]];
    expect(rows.slice(0, 2)).toEqual([
      { status: 'met', due: '2025-11-30', held: '2025-11-20' },
      { status: 'met', due: '2025-12-31', held: '2025-12-10' },
    ]);
    expect(rows.at(-1)).toEqual({ status: 'overdue', due: '2026-01-18' });
  });

  // No month begins after the turn, and no interval before it: whatever is owed next is owed by the later version.
  it('is owed by the later version where nothing has been held since the turn', () => {
    const next = standing(rule, facts('2025-11-20', '2025-12-10'), day('2026-01-03'));
    expect([next.kind, next.rule.from]).toEqual(['decided', SECOND_FROM]);
  });
});

describe('a rhythm that turns to school terms', () => {
  // D
  const like = supportPlanReviewWestSussex;
  const terms = [
    { from: day('2026-01-05'), to: day('2026-03-27') },
    { from: day('2026-04-13'), to: day('2026-07-17') },
  ];
  const facts = (...held: readonly string[]) => ({ from: day('2025-11-10'), held: days(...held), terms });

  it('counts what was held before by the day alone, whether or not that lay in a term', () => {
    const rule = twoVersions<CadenceRule>(like, { intervals: [{ within: { months: 1 } }] }, { each: 'school-term' });
    expect(inShort(standing(rule, facts('2025-12-05'), day('2025-12-20')))).toEqual([
      { status: 'due', due: '2026-01-05', days: 16 },
      FIRST_FROM,
    ]);
    expect(inShort(standing(rule, facts('2025-12-05', '2026-02-02'), day('2026-02-10')))).toEqual([
      { status: 'due', due: '2026-07-17', days: 157 },
      SECOND_FROM,
    ]);
  });

  it('from calendar months, is owed once in the first term that begins after them', () => {
    const rule = twoVersions<CadenceRule>(like, { each: 'calendar-month' }, { each: 'school-term' });
    expect(inShort(standing(rule, facts('2025-11-20', '2025-12-10'), day('2026-01-10')))).toEqual([
      { status: 'due', due: '2026-03-27', days: 76 },
      SECOND_FROM,
    ]);
  });
});

describe('a rate of what was in time', () => {
  // D, N
  const like = supportPlanReviewWestSussex;
  const rowsOf = (rule: CadenceRule, held: readonly string[], asOf: string) => {
    const record = {
      ...nothing,
      episodes: during('west-sussex-home', '2025-11-10'),
      held: { [like.subject]: days(...held) },
    };
    return Array.from(timeliness([record], day(asOf), { rules: [rule] }), ({ finding }) => inShort(finding));
  };

  it('counts intervals before they turn to calendar months, and months afterwards', () => {
    const rule = twoVersions<CadenceRule>(like, { intervals: [{ within: { months: 1 } }] }, { each: 'calendar-month' });
    expect(rowsOf(rule, ['2025-12-05', '2026-01-04', '2026-02-20'], '2026-04-02').slice(0, 4)).toEqual([
      [{ status: 'met', due: '2025-12-10', held: '2025-12-05' }, FIRST_FROM],
      [{ status: 'met', due: '2026-01-05', held: '2026-01-04' }, FIRST_FROM],
      [{ status: 'met', due: '2026-02-28', held: '2026-02-20' }, SECOND_FROM],
      [{ status: 'missed', due: '2026-03-31' }, SECOND_FROM],
    ]);
  });

  it('cites for each month the version in force when it begins', () => {
    const rule = twoVersions<CadenceRule>(like, { each: 'calendar-month' }, { each: 'calendar-month' });
    expect(rowsOf(rule, ['2025-11-20', '2026-01-04'], '2026-02-01')).toEqual([
      [{ status: 'met', due: '2025-11-30', held: '2025-11-20' }, FIRST_FROM],
      [{ status: 'missed', due: '2025-12-31' }, FIRST_FROM],
      [{ status: 'met', due: '2026-01-31', held: '2026-01-04' }, SECOND_FROM],
    ]);
  });

  it('cites for each interval the version in force when it begins', () => {
    const within = (months: number) => ({ intervals: [{ within: { months } }] });
    expect(rowsOf(twoVersions(like, within(1), within(2)), ['2025-12-05', '2026-01-04'], '2026-02-01')).toEqual([
      [{ status: 'met', due: '2025-12-10', held: '2025-12-05' }, FIRST_FROM],
      [{ status: 'met', due: '2026-01-05', held: '2026-01-04' }, FIRST_FROM],
      [{ status: 'due', due: '2026-03-04' }, SECOND_FROM],
    ]);
  });
});

describe('a rule that no calculator could follow', () => {
  // D: what is wrong with a rule is not wrong with a child’s record.
  it('is what a caseload names, and no child is refused for it', () => {
    const standsStill = { ...figuresOf(supportPlanReviewWestSussex), intervals: [{ within: { days: 0 } }] };
    const rule = written(supportPlanReviewWestSussex, [null, standsStill]) as CadenceRule;
    const record = { ...nothing, episodes: during('west-sussex-home', '2026-02-10') };
    expect(() => [...caseload([record], day('2026-02-20'), { rules: [rule], everything: true })]).toThrow(rule.id);
  });
});

describe('a rhythm that from a version on changes with the first review', () => {
  // N
  const like = named('cadence/social-worker-visit-before-assessment');
  const everySixWeeks = { intervals: [{ within: { weeks: 6 } }] };
  const rule = twoVersions<CadenceRule>(like, everySixWeeks, figuresOf(like));

  it('needs to know of the review only for an interval that begins under that version', () => {
    const record = (from: string): Partial<ChildRecord> => ({
      episodes: [...during('looked-after', from), ...during('placement-with-parent-before-assessment', from)],
      recorded: [like.subject],
    });
    const missing = asked(record('2026-02-02'), '2026-02-03', rule);
    expect(missing).toMatchObject([{ kind: 'undetermined', missing: [{ path: 'held.cla-review' }] }]);
    const [entry] = asked(record('2025-11-03'), '2025-12-01', rule);
    expect([entry?.due, entry?.rule.from]).toEqual(['2025-12-15', FIRST_FROM]);
  });
});

describe('what brings a duty forward, where the list of it changes from a version on', () => {
  // N
  const rule = twoVersions<BroughtForwardRule>(
    claReviewBroughtForward,
    { triggers: [{ event: 'request-of-reviewing-officer' }] },
    { triggers: [{ event: 'welfare-not-safeguarded' }] },
  );
  const record: Partial<ChildRecord> = {
    episodes: during('looked-after', '2025-01-06'),
    held: { 'cla-review': days('2025-01-30', '2025-04-29', '2025-10-28') },
  };

  it('is looked for by the list of the version in force on its day', () => {
    const events = {
      'request-of-reviewing-officer': on('2025-12-01', '2026-02-03'),
      'welfare-not-safeguarded': on('2025-12-08', '2026-02-02'),
    };
    expect(told({ ...record, events }, '2026-02-10', rule)).toEqual([
      ['request-of-reviewing-officer', '2025-12-01', 'due', FIRST_FROM],
      ['welfare-not-safeguarded', '2026-02-02', 'due', SECOND_FROM],
    ]);
  });

  it.each([
    ['2025-12-15', 'events.request-of-reviewing-officer', FIRST_FROM],
    ['2026-02-10', 'events.welfare-not-safeguarded', SECOND_FROM],
  ])('is what must be known on %s, and nothing else', (asOf, path, from) => {
    const [entry, ...others] = asked({ ...record, recorded: ['cla-review'] }, asOf, rule);
    expect(others).toEqual([]);
    expect(inShort(entry)).toEqual([[path], from]);
  });

  it('is read by the list of the version in force on its day', () => {
    const facts = (event: Occasion, date: string) => ({
      from: day('2025-01-06'),
      held: days('2025-01-30', '2025-04-29', '2025-10-28'),
      trigger: { event, on: day(date) },
    });
    const kindOf = (event: Occasion, date: string) =>
      broughtForward(rule, claReview, facts(event, date), day('2026-02-10')).kind;
    expect(kindOf('request-of-reviewing-officer', '2025-12-31')).toBe('decided');
    expect(kindOf('request-of-reviewing-officer', '2026-01-01')).toBe('not-applicable');
    expect(kindOf('welfare-not-safeguarded', '2025-12-31')).toBe('not-applicable');
    expect(kindOf('welfare-not-safeguarded', '2026-01-01')).toBe('decided');
  });
});

/** One rule of each kind that an agenda asks. */
const oneOfEach = [
  'admission/documents-west-sussex',
  'admission/needs-can-be-met-west-sussex',
  'cadence/cla-review',
  'cadence/cla-review-brought-forward',
  'cadence/care-plan',
  'cadence/child-seen-alone',
  'cadence/personal-adviser-functions',
  'cadence/eligible-child',
  'contact/restriction-consent',
  'contact/emergency-notification',
  'tier/cycle',
  'tier/clinical-supervision',
  'support/clinical-notes-nexus',
  'support/de-escalation-training-nexus',
].map((id) => [id, named(id)] as const);

describe('a finding for which nothing is recorded', () => {
  // N
  const unchanged = (rule: Rule) => twoVersions(rule, figuresOf(rule), figuresOf(rule));
  const cited = (record: Partial<ChildRecord>, asOf: string, rule: Rule) =>
    asked(record, asOf, rule).map((entry) => entry.rule.from);

  it.each(oneOfEach)('%s cites the first version while that is in force', (_, rule) => {
    expect(cited({}, '2025-12-31', unchanged(rule))).toEqual([FIRST_FROM]);
  });

  const isCounted = (id: string) => id === 'cadence/eligible-child';

  it.each(oneOfEach.filter(([id]) => !isCounted(id)))('%s cites the second from its first day on', (_, rule) => {
    expect(cited({}, SECOND_FROM, unchanged(rule))).toEqual([SECOND_FROM]);
  });

  it.each(oneOfEach.filter(([id]) => isCounted(id)))('%s does so already', (_, rule) => {
    expect(cited({}, SECOND_FROM, unchanged(rule))).toEqual([SECOND_FROM]);
  });

  it.each(['cadence/cla-review', 'cadence/care-plan', 'cadence/personal-adviser-functions'])(
    '%s cites the version of the day, where what was done is not recorded either',
    (id) => {
      const episodes = (['looked-after', 'placement', 'care-leaver'] as const).flatMap((kind) =>
        during(kind, '2026-01-05'),
      );
      expect(cited({ episodes, recorded: [] }, '2026-01-20', unchanged(named(id)))).toEqual([SECOND_FROM]);
    },
  );

  it('cites, of a service, the version in force before it begins and after it has ended', () => {
    const [cycle, elements] = ['tier/team-regulation', 'support/package-elements-nexus'].map((id) =>
      unchanged(named(id)),
    ) as [Rule, Rule];
    const span = { from: day('2026-02-02'), ended: day('2026-03-02') };
    for (const asOf of days('2026-01-20', '2026-04-01')) {
      const care = therapeuticCare({ ...span, events: [], meetings: [] }, asOf, englandAndWales, [cycle]);
      const support = supportPackage({ ...span, held: {} }, asOf, englandAndWales, [elements]);
      expect([...care, ...support].map(({ rule }) => rule.from)).toEqual([SECOND_FROM, SECOND_FROM]);
    }
  });
});

describe('the day whose version counts', () => {
  const before = '2025-12-31';
  const statusOf = (finding: Finding | undefined) =>
    finding?.kind === 'decided' ? (finding.value as { readonly status?: string }).status : finding?.kind;

  it('of a condition is the day asked', () => {
    const rule = twoVersions<ConditionRule>(
      named('cadence/child-seen-alone'),
      { holds: 'anytown/a' },
      { holds: 'anytown/b' },
    );
    const circumstances = { 'anytown/a': true, 'anytown/b': false };
    const at = (date: string) => statusOf(condition(rule, { on: day(date), circumstances }));
    expect([at(before), at(SECOND_FROM)]).toEqual(['met', 'missed']);
  });

  it('of a document is its own', () => {
    const rule = twoVersions<ContentsRule>(
      named('cadence/personal-adviser-functions'),
      { items: [{ item: 'anytown/a' }] },
      { items: [{ item: 'anytown/a' }, { item: 'anytown/b' }] },
    );
    const at = (date: string) => statusOf(contents(rule, { on: day(date), present: ['anytown/a'] }));
    expect([at(before), at(SECOND_FROM)]).toEqual(['met', 'missed']);
  });

  it('of a consent and of a notice is that of imposing, in England', () => {
    const consent = twoVersions(
      named('contact/restriction-consent'),
      { mayActFirst: ['emergency'] },
      { mayActFirst: [] },
    );
    const notice = twoVersions(
      named('contact/emergency-notification'),
      { within: { hours: 24 }, reads: 'notifiedAt' },
      { within: { hours: 12 }, reads: 'notifiedAt' },
    );
    const at = (imposedAt: string) =>
      contactRestriction({ imposedAt: instant(imposedAt), ground: 'emergency' }, instant('2026-01-01T13:00Z'), [
        consent,
        notice,
      ]).map(statusOf);
    expect(at('2025-12-31T23:59:59Z')).toEqual(['emergency', 'pending']);
    expect(at('2026-01-01T00:00:00Z')).toEqual(['not-permitted', 'overdue']);
  });

  it('of the documents of an admission is that of moving in', () => {
    const rule = twoVersions(
      named('admission/documents-west-sussex'),
      { documents: [{ kind: 'care-plan' }] },
      { documents: [{ kind: 'care-plan' }, { kind: 'health-plan' }] },
    );
    const at = (movesIn: string) =>
      admissionChecklist({ movesIn: day(movesIn), documents: [] }, day('2026-02-01'), [rule]).length;
    expect([at(before), at(SECOND_FROM)]).toEqual([1, 2]);
  });

  it('of a step of a cycle is its own', () => {
    const cycle = named('tier/cycle');
    const { transitions } = figuresOf(cycle) as { readonly transitions: readonly { readonly event: string }[] };
    const rule = twoVersions(
      cycle,
      { transitions },
      { transitions: transitions.filter((t) => t.event !== 'adjusted') },
    );
    const at = (date: string) =>
      replay(
        [
          { kind: 'assessed', on: day('2025-12-01') },
          { kind: 'adjusted', on: day(date), reason: 'not-working' },
        ],
        undefined,
        [rule],
      );
    expect(at(before)).toMatchObject({ ok: true, value: { state: 'responding', on: before } });
    expect(at(SECOND_FROM)).toMatchObject({ ok: false, issues: [{ path: 'events.1.kind' }] });
  });

  it('of a count of days is the day asked', () => {
    const rule = twoVersions<DayCountRule>(
      named('cadence/approval-to-cease'),
      { counts: [{ over: 'current-episode', atLeast: { days: 50 } }] },
      { counts: [{ over: 'current-episode', atLeast: { days: 80 } }] },
    );
    const at = (asOf: string) => dayCount(rule, { episodes: during('looked-after', '2025-11-01') }, day(asOf));
    expect([at(before), at(SECOND_FROM)]).toMatchObject([{ value: { isSo: true } }, { value: { isSo: false } }]);
  });

  it('of the keeping of a record is that on which it was begun', () => {
    const kept = (years: number) => ({ lines: [{ from: 'birth', years }] });
    const rule = twoVersions<RetentionRule>(named('cadence/case-record-retention'), kept(75), kept(100));
    const at = (begun: string) =>
      retention(rule, { begun: day(begun), dateOfBirth: day('2012-06-01') }, day('2026-02-03'));
    expect([at(before), at(SECOND_FROM)]).toMatchObject([
      { value: { keepUntil: '2087-06-01' } },
      { value: { keepUntil: '2112-06-01' } },
    ]);
  });
});

describe('a figure that is too small', () => {
  // N
  const interval = (when: Figures) => ({ intervals: [{ when, within: { weeks: 1 } }] });

  it.fails.each<[string, string, Figures]>([
    ['an interval that is none', 'cadence/cla-review', interval({ nth: 0 })],
    ['an anniversary that is none', 'cadence/cla-review', interval({ upToAnniversary: 0 })],
    ['an age under which nobody is', 'cadence/cla-review', interval({ underAge: 0 })],
    ['no years', 'cadence/case-record-retention', { lines: [{ from: 'birth', years: 0 }] }],
    ['no months', 'cadence/short-break-series', { counts: [{ overAnyMonths: 0, atMost: { days: 1 } }] }],
    ['a course of no days', 'support/de-escalation-training-nexus', { days: 0 }],
  ])('is refused with the least that is let in: %s', (_, id, figures) => {
    const parsed = parseRule(written(named(id), [null, figures]));
    const issues = parsed.ok ? [] : parsed.issues;
    expect(issues).toMatchObject([{ received: '0', expected: ['at least 1'] }]);
    expect(issues[0]?.message).toMatch(/ is 0; expected at least 1$/);
  });

  it('where nought is enough, is refused with that', () => {
    const figures = { within: { hours: -1 }, reads: 'notifiedAt' };
    const parsed = parseRule(written(named('contact/emergency-notification'), [null, figures]));
    expect(parsed).toMatchObject({ ok: false, issues: [{ received: '-1', expected: ['at least 0'] }] });
  });
});

describe('a figure that is too large', () => {
  // N
  const asOf = day('2026-06-01');
  const child = { from: day('2026-01-05'), held: [], dateOfBirth: day('2012-06-01') };
  const everyRhythm = (rule: Rule) => {
    const cadence = rule as CadenceRule;
    nextDue(cadence, child);
    standing(cadence, child, asOf);
    history(cadence, child, asOf);
    schedule(cadence, child, asOf);
  };
  const once = (rule: Rule) =>
    deadline(
      rule as DeadlineRule,
      { on: instant('2026-01-05T10:00Z'), until: day('2026-02-01'), done: day('2026-01-02') },
      asOf,
    );
  const notice = (rule: Rule) =>
    contactRestriction({ imposedAt: instant('2026-01-05T10:00Z'), ground: 'emergency' }, instant('2026-06-01T10:00Z'), [
      rule,
    ]);
  const kept = (rule: Rule) =>
    retention(
      rule as RetentionRule,
      { begun: child.from, dateOfBirth: child.dateOfBirth, died: day('2026-03-01') },
      asOf,
    );
  const documents = (rule: Rule) =>
    admissionChecklist(
      { movesIn: child.from, previousPlacement: { from: day('2025-01-06'), until: day('2025-06-02') }, documents: [] },
      asOf,
      [rule],
    );
  const counted = (rule: Rule) =>
    dayCount(rule as DayCountRule, { episodes: during('looked-after', '2026-01-05') }, asOf);

  const rhythm = (within: Figures): Figures => ({ intervals: [{ within }] });
  const line = (each: Figures, others: Figures = {}): Figures => ({
    event: 'anytown/moving-in',
    lines: [each],
    ...others,
  });
  const within = (hours: number): Figures => ({ within: { hours }, reads: 'notifiedAt' });
  const review = 'cadence/cla-review';
  const visit = 'cadence/visit-after-notice-of-home';
  const list = 'admission/documents-west-sussex';
  const reports = (months: number) => ({
    documents: [{ kind: 'keyworker-report', when: 'previous-placement', months }],
  });

  const refusedOrAnswered = (id: string, figures: Figures, ask: (rule: Rule) => unknown) => {
    const parsed = parseRule(written(named(id), [null, figures]));
    if (parsed.ok) expect(() => ask(parsed.value)).not.toThrow();
    else expect(parsed.issues).not.toEqual([]);
  };

  it.fails.each<[string, string, Figures, (rule: Rule) => unknown]>([
    ['a rhythm of 10,000 years', review, rhythm({ years: 10_000 }), everyRhythm],
    ['a rhythm of a million months', review, rhythm({ months: 1_000_000 }), everyRhythm],
    ['a rhythm of 1e15 weeks', review, rhythm({ weeks: 1e15 }), everyRhythm],
    ['a rhythm of 1e15 days', review, rhythm({ days: 1e15 }), everyRhythm],
    ['ages in the thousands', review, { ages: { from: 10_000, under: 20_000 }, ...rhythm({ weeks: 1 }) }, everyRhythm],
    ['a deadline of 10,000 years', visit, line({ within: { years: 10_000 } }), once],
    ['a deadline of 1e15 days', visit, line({ within: { days: 1e15 } }), once],
    ['a deadline of 1e15 days back', visit, line({ within: { days: -1e15 } }), once],
    ['a deadline of 1e9 hours', visit, line({ within: { hours: 1e9 } }), once],
    ['a deadline of an event of 1e15 days', visit, line({ lasting: { days: 1e15 } }), once],
    ['a deadline of what is 10,000 years old', visit, line({}, { noOlderThan: { years: 10_000 } }), once],
    ['a notice of 1e9 hours', 'contact/emergency-notification', within(1e9), notice],
    ['a record of 10,000 years', 'cadence/case-record-retention', { lines: [{ from: 'birth', years: 10_000 }] }, kept],
    ['reports of 1e10 months', list, reports(1e10), documents],
  ])('is refused, or no call throws for it: %s', (_, id, figures, ask) => {
    refusedOrAnswered(id, figures, ask);
  });

  it.each<[string, string, Figures, (rule: Rule) => unknown]>([
    ['a rhythm of 1e15 working days', review, rhythm({ workingDays: 1e15 }), everyRhythm],
    [
      'an anniversary in 1e15 years',
      review,
      { intervals: [{ when: { upToAnniversary: 1e15 }, within: { weeks: 1 } }, { within: { weeks: 2 } }] },
      everyRhythm,
    ],
    [
      'a count of 1e15 weeks',
      'cadence/approval-to-cease',
      { counts: [{ over: 'each-episode', atLeast: { weeks: 1e15 } }] },
      counted,
    ],
  ])('is refused, or no call throws for it, as it is already: %s', (_, id, figures, ask) => {
    refusedOrAnswered(id, figures, ask);
  });
});

describe('a name that every object has without anyone having put it there', () => {
  // N
  const names = ['constructor', '__proto__', 'toString'] as readonly string[] as readonly Own[];
  const kinds: readonly EpisodeKind[] = [
    'looked-after',
    'placement',
    'childrens-home',
    'care-leaver',
    'tier',
    'nexus-360',
    'west-sussex-home',
  ];
  const record: ChildRecord = {
    ...nothing,
    dateOfBirth: day('2012-06-01'),
    episodes: kinds.flatMap((kind) => during(kind, '2026-01-05')),
    planned: {},
    events: {},
    contents: {},
    circumstances: {},
    admission: { movesIn: day('2026-01-05'), documents: [], circumstances: {}, done: {} },
    restrictions: [{ imposedAt: instant('2026-01-05T10:00Z'), ground: 'emergency' }],
    tier: { events: [], meetings: [], circumstances: {}, done: {}, clinicalSupervision: [] },
    support: { circumstances: {}, done: {}, courseDays: {}, therapySessions: [] },
  };
  const asked = (rule: Rule) => agenda(record, day('2026-02-03'), { rules: [rule], everything: true });

  it.each(names)('as a subject makes no rule of the catalogue throw: %s', (subject) => {
    for (const rule of catalogue) expect(() => asked({ ...rule, subject }), rule.id).not.toThrow();
  });

  it.each(['constructor', '__proto__'])('as an event makes nothing throw: %s', (event) => {
    const visit = { ...figuresOf(visitAfterNoticeOfHome), event };
    expect(() => asked(written(visitAfterNoticeOfHome, [null, visit]) as DeadlineRule)).not.toThrow();
    const brought = { triggers: [{ event }] };
    expect(() => asked(written(claReviewBroughtForward, [null, brought]) as BroughtForwardRule)).not.toThrow();
  });

  it.each(names)('as a circumstance of a rhythm is not known until somebody says so: %s', (circumstance) => {
    const figures = { intervals: [{ when: { circumstance }, within: { weeks: 1 } }, { within: { weeks: 2 } }] };
    const [entry] = asked(written(claReview, [null, figures]) as CadenceRule);
    expect(inShort(entry)[0]).toEqual([`circumstances.${circumstance}`]);
  });

  it.each(names)('as a circumstance of a condition is not known until somebody says so: %s', (holds) => {
    const [entry] = asked(written(named('cadence/child-seen-alone'), [null, { holds }]) as ConditionRule);
    expect(inShort(entry)[0]).toEqual([`circumstances.${holds}`]);
  });
});

describe('what a door let in near the first and the last day that can be written', () => {
  // N: closes with the range of days at the doors.
  const [last, lateMoment] = [day('9999-12-31'), '9999-12-31T12:00:00Z'];
  const from = '9999-12-15';
  const facts = { from, held: [] };
  const record = { id: 'synthetic-1', recorded: 'all', episodes: [{ kind: 'west-sussex-home', from }], held: {} };
  const monthly = supportPlanReviewWestSussex;
  const everyDay = <R extends Rule>(rule: Rule) => ofVersions<R>(rule, [null, figuresOf(rule)]);
  const brought = everyDay<BroughtForwardRule>(claReviewBroughtForward);
  const kept = everyDay<RetentionRule>(named('cadence/case-record-retention'));
  const inHours = named('cadence/designated-teacher-notice-knowsley') as DeadlineRule;
  const yearsBack = named('cadence/reviewing-officer-experience-west-sussex') as DeadlineRule;
  const trigger = { event: 'request-of-reviewing-officer', on: '9999-12-20' };

  type Try = () => void;
  /** What the door refuses, with a reason; or else a call that does not throw. */
  const tried =
    <T>(schema: $ZodType<T>, input: object, ask: (facts: T) => unknown): Try =>
    () => {
      const parsed = parseWith(schema, input);
      if (parsed.ok) expect(() => ask(parsed.value)).not.toThrow();
      else expect(parsed.issues).not.toEqual([]);
    };

  it.fails.each<[string, Try]>([
    ['nextDue', tried(cadenceFactsSchema, facts, (each) => nextDue(monthly, each))],
    ['standing', tried(cadenceFactsSchema, facts, (each) => standing(monthly, each, last))],
    ['history', tried(cadenceFactsSchema, facts, (each) => history(monthly, each, last))],
    ['schedule', tried(cadenceFactsSchema, facts, (each) => schedule(monthly, each, last))],
    [
      'broughtForward',
      tried(broughtForwardFactsSchema, { ...facts, trigger }, (each) => broughtForward(brought, monthly, each, last)),
    ],
    [
      'retention',
      tried(retentionFactsSchema, { begun: from, dateOfBirth: '9990-01-01' }, (each) => retention(kept, each, last)),
    ],
    ['deadline, in hours', tried(deadlineFactsSchema, { on: lateMoment }, (each) => deadline(inHours, each, last))],
    [
      'deadline, in years back',
      tried(deadlineFactsSchema, { on: '0001-01-01' }, (each) => deadline(yearsBack, each, day('0001-02-01'))),
    ],
    [
      'contactRestriction',
      tried(contactFactsSchema, { imposedAt: lateMoment, ground: 'emergency' }, (each) =>
        contactRestriction(each, instant(lateMoment)),
      ),
    ],
    [
      'therapeuticCare',
      tried(therapeuticCareFactsSchema, { from, events: [], meetings: [] }, (each) => therapeuticCare(each, last)),
    ],
    ['supportPackage', tried(supportFactsSchema, { from, held: {} }, (each) => supportPackage(each, last))],
    ['agenda', tried(childRecordSchema, record, (each) => agenda(each, last, { rules: [monthly], everything: true }))],
    ['changes', tried(childRecordSchema, record, (each) => changes(each, day(from), last, { rules: [monthly] }))],
    ['timeliness', tried(childRecordSchema, record, (each) => [...timeliness([each], last, { rules: [monthly] })])],
  ])('is no reason for a call to throw: %s', (_, ask) => ask());
});
