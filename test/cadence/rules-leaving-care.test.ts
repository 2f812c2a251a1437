/** Leaving care: who is eligible, whose approval it takes, what follows. */

import type { ItemName } from 'care-planning-rules';
import { contents, deadline } from 'care-planning-rules';
import { bindingDue } from 'care-planning-rules/agenda';
import {
  approvalToCease,
  type DayCountFacts,
  dayCount,
  eligibleChild,
  needsAssessment,
  nextDue,
  pathwayPlan,
  pathwayPlanReview,
  pathwayPlanReviewAccommodation,
  personalAdviserFunctions,
  personalAdviserVisitBeforeReview,
  type Spell,
} from 'care-planning-rules/cadence';
import { day, type Finding, unwrap } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';

const inCare = (from: string, ended?: string): Spell => ({
  kind: 'looked-after',
  from: day(from),
  ...(ended === undefined ? {} : { ended: day(ended) }),
});

/** Born on 10 March 2010: 14 on 10 March 2024, 16 on 10 March 2026, 18 on 10 March 2028. */
const born = day('2010-03-10');
const child = (...episodes: readonly Spell[]): DayCountFacts => ({ dateOfBirth: born, episodes });

const missingOf = (finding: Finding) =>
  finding.kind === 'undetermined' ? finding.missing.map(({ code, path }) => `${code} ${path}`) : finding.kind;

describe('cadence/approval-to-cease', () => {
  it.each<[string, readonly Spell[], string, object]>([
    ['the 19th working day', [inCare('2026-01-05')], '2026-01-30', { isSo: false, days: [19] }],
    ['the weekend after it', [inCare('2026-01-05')], '2026-02-01', { isSo: false, days: [19] }],
    [
      'the 20th: at 15 a nominated officer',
      [inCare('2026-01-05')],
      '2026-02-02',
      { isSo: true, days: [20], since: '2026-02-02', asks: 'nominated-officer' },
    ],
    [
      'the day before the 16th birthday',
      [inCare('2026-01-05')],
      '2026-03-09',
      { isSo: true, days: [45], since: '2026-02-02', asks: 'nominated-officer' },
    ],
    [
      'the 16th birthday: the director',
      [inCare('2026-01-05')],
      '2026-03-10',
      { isSo: true, days: [46], since: '2026-02-02', asks: 'director-of-childrens-services' },
    ],
    [
      'a new start of care begins the count again',
      [inCare('2025-01-06', '2026-01-02'), inCare('2026-01-05')],
      '2026-01-30',
      { isSo: false, days: [19] },
    ],
    [
      'an episode that follows on the last day of another does not',
      [inCare('2026-01-05', '2026-01-20'), inCare('2026-01-20')],
      '2026-02-02',
      { isSo: true, days: [20], since: '2026-02-02', asks: 'nominated-officer' },
    ],
    [
      'on the last day of it',
      [inCare('2026-01-05', '2026-02-02')],
      '2026-02-02',
      { isSo: true, days: [20], since: '2026-02-02', asks: 'nominated-officer' },
    ],
    ['once it has ended', [inCare('2026-01-05', '2026-02-02')], '2026-02-03', { isSo: false, days: [0] }],
    ['Christmas and New Year do not count', [inCare('2026-12-14')], '2027-01-13', { isSo: false, days: [19] }],
    [
      'nor does what is not a working day',
      [inCare('2026-12-14')],
      '2027-01-14',
      { isSo: true, days: [20], since: '2027-01-14', asks: 'director-of-childrens-services' },
    ],
  ])('%s', (_says, episodes, asOf, value) => {
    expect(unwrap(dayCount(approvalToCease, child(...episodes), day(asOf)))).toEqual(value);
  });

  it('needs the date of birth only once approval is needed', () => {
    const facts = { episodes: [inCare('2026-01-05')] };
    expect(unwrap(dayCount(approvalToCease, facts, day('2026-01-30')))).toEqual({ isSo: false, days: [19] });
    expect(missingOf(dayCount(approvalToCease, facts, day('2026-02-02')))).toEqual(['fact-missing dateOfBirth']);
  });

  it.each<[string, DayCountFacts, string, unknown]>([
    ['no time looked after', child(), '2026-02-02', 'not-applicable'],
    ['a calendar that ends', child(inCare('2028-12-18')), '2029-01-15', ['calendar-does-not-reach calendar']],
    [
      'an end before the beginning',
      child(inCare('2026-01-05', '2026-01-04')),
      '2026-02-02',
      ['contradiction episodes.0'],
    ],
    [
      'a birth after the beginning',
      { ...child(inCare('2026-01-05')), dateOfBirth: day('2026-01-06') },
      '2026-02-10',
      ['contradiction dateOfBirth'],
    ],
    ['before the Regulations', child(inCare('2011-01-05')), '2011-03-31', ['no-version-in-force rule']],
  ])('%s', (_says, facts, asOf, expected) => {
    expect(missingOf(dayCount(approvalToCease, facts, day(asOf)))).toEqual(expected);
  });

  it.each(['2011-04-01', '2011-04-02'])('on %s the Regulations are in force', (asOf) => {
    const facts = { dateOfBirth: day('2000-01-05'), episodes: [inCare('2011-01-05')] };
    expect(dayCount(approvalToCease, facts, day(asOf))).toMatchObject({ value: { isSo: true } });
  });
});

describe('cadence/eligible-child', () => {
  it.each<[string, readonly Spell[], string, object]>([
    [
      'looked after for long, on the day before the 16th birthday',
      [inCare('2020-01-06')],
      '2026-03-09',
      { isSo: false, days: [729] },
    ],
    ['on the 16th birthday', [inCare('2020-01-06')], '2026-03-10', { isSo: true, days: [730], since: '2026-03-10' }],
    [
      'on the day before the 18th birthday',
      [inCare('2020-01-06')],
      '2028-03-09',
      { isSo: true, days: [1460], since: '2026-03-10' },
    ],
    ['on the 18th birthday', [inCare('2020-01-06')], '2028-03-10', { isSo: false, days: [1461] }],
    [
      '13 weeks to the day before the birthday',
      [inCare('2025-12-09')],
      '2026-03-10',
      { isSo: true, days: [91], since: '2026-03-10' },
    ],
    ['a day short of 13 weeks on the birthday', [inCare('2025-12-10')], '2026-03-10', { isSo: false, days: [90] }],
    ['and the day after', [inCare('2025-12-10')], '2026-03-11', { isSo: true, days: [91], since: '2026-03-11' }],
    [
      'in two times that add up',
      [inCare('2024-05-01', '2024-06-10'), inCare('2026-04-01')],
      '2026-05-22',
      { isSo: true, days: [91], since: '2026-05-22' },
    ],
    [
      'and a day before they do',
      [inCare('2024-05-01', '2024-06-10'), inCare('2026-04-01')],
      '2026-05-21',
      { isSo: false, days: [90] },
    ],
    [
      'enough before, and looked after again at 16: from that day',
      [inCare('2024-05-01', '2025-05-01'), inCare('2026-06-01')],
      '2026-06-01',
      { isSo: true, days: [365], since: '2026-06-01' },
    ],
    [
      'enough, but no longer looked after',
      [inCare('2024-05-01', '2026-05-01')],
      '2026-05-02',
      { isSo: false, days: [730] },
    ],
    [
      'on the last day of it',
      [inCare('2024-05-01', '2026-05-01')],
      '2026-05-01',
      { isSo: true, days: [730], since: '2026-03-10' },
    ],
    [
      'what lies before the 14th birthday does not count',
      [inCare('2020-01-06', '2024-03-10'), inCare('2026-05-01')],
      '2026-05-11',
      { isSo: false, days: [10] },
    ],
    [
      'the 14th birthday is left out of a time that runs',
      [inCare('2020-01-06', '2024-03-11'), inCare('2026-05-01')],
      '2026-05-11',
      { isSo: false, days: [11] },
    ],
    [
      'times that overlap count once',
      [inCare('2026-01-01', '2026-03-01'), inCare('2026-02-01')],
      '2026-04-01',
      { isSo: false, days: [90] },
    ],
    [
      'short breaks do not count',
      [{ kind: 'short-break', from: day('2025-01-06'), ended: day('2025-12-31') }, inCare('2026-03-01')],
      '2026-04-01',
      { isSo: false, days: [31] },
    ],
  ])('%s', (_says, episodes, asOf, value) => {
    expect(unwrap(dayCount(eligibleChild, child(...episodes), day(asOf)))).toEqual(value);
  });

  it('born on 29 February turns 16 on that day of a leap year, and 14 on 1 March', () => {
    const facts = { dateOfBirth: day('2012-02-29'), episodes: [inCare('2025-01-06')] };
    expect(unwrap(dayCount(eligibleChild, facts, day('2028-02-28')))).toMatchObject({ isSo: false });
    expect(unwrap(dayCount(eligibleChild, facts, day('2028-02-29')))).toMatchObject({
      isSo: true,
      since: '2028-02-29',
    });
    const from14 = {
      dateOfBirth: day('2012-02-29'),
      episodes: [inCare('2025-01-06', '2026-03-02'), inCare('2028-03-01')],
    };
    expect(unwrap(dayCount(eligibleChild, from14, day('2028-03-01')))).toEqual({ isSo: false, days: [1] });
  });

  it.each<[string, DayCountFacts, string, unknown]>([
    ['no date of birth', { episodes: [inCare('2026-01-05')] }, '2026-06-01', ['fact-missing dateOfBirth']],
    ['no time looked after', child(), '2026-06-01', 'not-applicable'],
    ['short breaks alone', child({ kind: 'short-break', from: day('2026-01-05') }), '2026-06-01', 'not-applicable'],
    [
      'an end before the beginning',
      child(inCare('2026-01-05', '2026-01-04')),
      '2026-06-01',
      ['contradiction episodes.0'],
    ],
    ['a birth after the beginning', child(inCare('2010-03-09')), '2026-06-01', ['contradiction dateOfBirth']],
    [
      'before the Regulations',
      { dateOfBirth: day('1995-01-05'), episodes: [inCare('2005-01-05')] },
      '2011-03-31',
      ['no-version-in-force rule'],
    ],
    [
      'on their first day',
      { dateOfBirth: day('1995-01-05'), episodes: [inCare('2005-01-05')] },
      '2011-04-01',
      'decided',
    ],
    [
      'on the day after it',
      { dateOfBirth: day('1995-01-05'), episodes: [inCare('2005-01-05')] },
      '2011-04-02',
      'decided',
    ],
  ])('%s', (_says, facts, asOf, expected) => {
    expect(missingOf(dayCount(eligibleChild, facts, day(asOf)))).toEqual(expected);
  });

  it('shows of which time each day is counted', () => {
    const facts = child(inCare('2024-05-01', '2024-06-10'), inCare('2026-04-01'));
    expect(dayCount(eligibleChild, facts, day('2026-05-22'))).toMatchObject({
      because: [
        {
          kind: 'sum',
          parts: [
            { path: 'episodes.0', count: 40 },
            { path: 'episodes.1', count: 51 },
          ],
          total: 91,
        },
        { kind: 'fact', path: 'dateOfBirth', value: '2010-03-10' },
      ],
    });
  });
});

describe('a time that began before it is seen', () => {
  const seenFrom = (from: string): DayCountFacts => child({ kind: 'looked-after', from: day(from), beganBefore: true });

  it.each<[string, string, string, object | readonly string[]]>([
    ['may hold the weeks that are wanting', '2026-02-01', '2026-03-10', ['fact-missing episodes.0.from']],
    [
      'is enough where what is seen is, from the 16th birthday',
      '2025-06-01',
      '2026-03-10',
      { isSo: true, days: [282], since: '2026-03-10' },
    ],
    ['is enough, but not known since when', '2026-01-01', '2026-05-01', { isSo: true, days: [120] }],
    ['is not asked about where the age decides', '2026-02-01', '2026-03-09', { isSo: false, days: [36] }],
  ])('%s', (_says, from, asOf, expected) => {
    const finding = dayCount(eligibleChild, seenFrom(from), day(asOf));
    expect(finding.kind === 'decided' ? finding.value : missingOf(finding)).toEqual(expected);
  });

  it.each([
    ['2024-03-10', { isSo: false, days: [20] }],
    ['2024-03-11', ['fact-missing episodes.0.from']],
  ])('seen from %s, holds what counts only after the 14th birthday', (from, expected) => {
    const seen: Spell = { kind: 'looked-after', from: day(from), ended: day('2024-03-20'), beganBefore: true };
    const finding = dayCount(eligibleChild, child(seen, inCare('2026-05-01')), day('2026-05-11'));
    expect(finding.kind === 'decided' ? finding.value : missingOf(finding)).toEqual(expected);
  });

  it('asks for approval once enough of it is seen, and cannot tell before', () => {
    const facts = seenFrom('2026-01-05');
    expect(missingOf(dayCount(approvalToCease, facts, day('2026-01-30')))).toEqual(['fact-missing episodes.0.from']);
    expect(unwrap(dayCount(approvalToCease, facts, day('2026-02-02')))).toEqual({
      isSo: true,
      days: [20],
      asks: 'nominated-officer',
    });
  });

  it('does not matter to a time that is over', () => {
    const before: Spell = {
      kind: 'looked-after',
      from: day('2025-01-06'),
      ended: day('2025-02-03'),
      beganBefore: true,
    };
    expect(unwrap(dayCount(approvalToCease, child(before, inCare('2026-01-05')), day('2026-01-30')))).toEqual({
      isSo: false,
      days: [19],
    });
  });
});

describe('cadence/needs-assessment', () => {
  it.each<[string, string | undefined, string, object]>([
    ['2026-03-10', undefined, '2026-06-09', { status: 'due', due: '2026-06-10' }],
    ['2026-03-10', undefined, '2026-06-10', { status: 'due-today', due: '2026-06-10' }],
    ['2026-03-10', undefined, '2026-06-11', { status: 'overdue', due: '2026-06-10' }],
    ['2026-03-10', '2026-06-10', '2026-07-01', { status: 'met', due: '2026-06-10', done: '2026-06-10' }],
    ['2026-03-10', '2026-06-11', '2026-07-01', { status: 'late', due: '2026-06-10', done: '2026-06-11' }],
    ['2026-03-10', '2026-03-01', '2026-07-01', { status: 'met', due: '2026-06-10', done: '2026-03-01' }],
    ['2025-11-30', undefined, '2026-02-01', { status: 'due', due: '2026-02-28' }],
    ['2011-04-01', undefined, '2011-04-02', { status: 'due', due: '2011-07-01' }],
    ['2011-04-02', undefined, '2011-04-02', { status: 'due', due: '2011-07-02' }],
  ])('eligible on %s, assessed on %s, as of %s', (on, done, asOf, value) => {
    const facts = { on: day(on), ...(done === undefined ? {} : { done: day(done) }) };
    expect(deadline(needsAssessment, facts, day(asOf))).toMatchObject({ kind: 'decided', value });
  });

  it('runs from the day that the finding on the eligible child gives', () => {
    const { since } = unwrap(dayCount(eligibleChild, child(inCare('2026-04-01')), day('2026-07-01')));
    expect(since).toBe('2026-07-01');
    const facts = since === undefined ? {} : { on: since };
    expect(unwrap(deadline(needsAssessment, facts, day('2026-07-01')))).toEqual({ status: 'due', due: '2026-10-01' });
  });

  it('does not apply to a child who is not eligible, and cannot be told before the Regulations', () => {
    expect(deadline(needsAssessment, {}, day('2026-03-10')).kind).toBe('not-applicable');
    expect(deadline(needsAssessment, { on: day('2011-03-31') }, day('2011-06-01')).kind).toBe('undetermined');
  });
});

describe('cadence/pathway-plan', () => {
  it.each<[string, object, string, object]>([
    [
      'is owed without a date once the assessment is done',
      { on: day('2026-05-01') },
      '2026-05-01',
      { value: { status: 'due' }, because: [{ kind: 'no-figure' }, {}] },
    ],
    [
      'is met',
      { on: day('2026-05-01'), done: day('2026-05-20') },
      '2026-06-01',
      { value: { status: 'met', done: '2026-05-20' } },
    ],
    ['does not apply before the assessment', { on: day('2026-05-01') }, '2026-04-30', { kind: 'not-applicable' }],
    ['does not apply without one', {}, '2026-04-30', { kind: 'not-applicable' }],
    [
      'cannot come before it',
      { on: day('2026-05-01'), done: day('2026-04-30') },
      '2026-06-01',
      { missing: [{ code: 'contradiction', path: 'done' }] },
    ],
    [
      'cannot be told before the Regulations',
      { on: day('2011-03-31') },
      '2011-04-01',
      { missing: [{ code: 'no-version-in-force' }] },
    ],
    ['can on their first day', { on: day('2011-04-01') }, '2011-04-01', { kind: 'decided' }],
    ['can on the day after it', { on: day('2011-04-02') }, '2011-04-02', { kind: 'decided' }],
  ])('%s', (_says, facts, asOf, expected) => {
    expect(deadline(pathwayPlan, facts, day(asOf))).toMatchObject(expected);
  });

  it('has no date', () => {
    expect(unwrap(deadline(pathwayPlan, { on: day('2026-05-01') }, day('2026-05-02')))).toEqual({ status: 'due' });
  });
});

describe('cadence/pathway-plan-review', () => {
  it.each<[string, readonly string[], string]>([
    ['2026-03-10', [], '2026-09-10'],
    ['2026-03-10', ['2026-08-31'], '2027-02-28'],
    ['2011-04-01', [], '2011-10-01'],
    ['2011-04-02', [], '2011-10-02'],
  ])('from %s with %j the next is due by %s', (from, held, due) => {
    expect(unwrap(nextDue(pathwayPlanReview, { from: day(from), held: held.map(day) }))).toBe(due);
  });

  it('cannot be told before the Regulations', () => {
    expect(nextDue(pathwayPlanReview, { from: day('2011-03-31'), held: [] }).kind).toBe('undetermined');
  });
});

describe('cadence/pathway-plan-review-accommodation', () => {
  it.each<[string, readonly string[], string]>([
    ['2026-03-10', [], '2026-04-07'],
    ['2026-03-10', ['2026-04-07'], '2026-10-07'],
    ['2026-03-10', ['2026-04-07', '2026-08-31'], '2027-02-28'],
    ['2011-04-01', [], '2011-04-29'],
    ['2011-04-02', [], '2011-04-30'],
  ])('from %s with %j the next is due by %s', (from, held, due) => {
    expect(unwrap(nextDue(pathwayPlanReviewAccommodation, { from: day(from), held: held.map(day) }))).toBe(due);
  });

  it('cannot be told before the Regulations', () => {
    expect(nextDue(pathwayPlanReviewAccommodation, { from: day('2011-03-31'), held: [] }).kind).toBe('undetermined');
  });

  it('binds where it is the earlier of the two', () => {
    const facts = { from: day('2026-03-10'), held: [] };
    const findings = [nextDue(pathwayPlanReview, facts), nextDue(pathwayPlanReviewAccommodation, facts)];
    expect(bindingDue(findings)).toMatchObject([
      { due: '2026-04-07', rule: { id: 'cadence/pathway-plan-review-accommodation' } },
    ]);
  });
});

describe('cadence/personal-adviser-visit-before-review', () => {
  it.each<[string, string | undefined, string, object]>([
    ['2026-04-07', undefined, '2026-04-06', { status: 'due', due: '2026-04-07' }],
    ['2026-04-07', undefined, '2026-04-07', { status: 'due-today', due: '2026-04-07' }],
    ['2026-04-07', undefined, '2026-04-08', { status: 'overdue', due: '2026-04-07' }],
    ['2026-04-07', '2026-04-06', '2026-04-08', { status: 'met', due: '2026-04-07', done: '2026-04-06' }],
    ['2026-04-07', '2026-04-07', '2026-04-08', { status: 'met', due: '2026-04-07', done: '2026-04-07' }],
    ['2026-04-07', '2026-04-08', '2026-04-08', { status: 'late', due: '2026-04-07', done: '2026-04-08' }],
    ['2011-04-01', undefined, '2011-04-01', { status: 'due-today', due: '2011-04-01' }],
    ['2011-04-02', undefined, '2011-04-01', { status: 'due', due: '2011-04-02' }],
  ])('review on %s, visit on %s, as of %s', (on, done, asOf, value) => {
    const facts = { on: day(on), ...(done === undefined ? {} : { done: day(done) }) };
    expect(deadline(personalAdviserVisitBeforeReview, facts, day(asOf))).toMatchObject({ kind: 'decided', value });
  });

  it('does not apply without a review, and cannot be told before the Regulations', () => {
    expect(deadline(personalAdviserVisitBeforeReview, {}, day('2026-04-07')).kind).toBe('not-applicable');
    const facts = { on: day('2011-03-31') };
    expect(deadline(personalAdviserVisitBeforeReview, facts, day('2011-04-01')).kind).toBe('undetermined');
  });
});

describe('cadence/personal-adviser-functions', () => {
  const all: readonly ItemName[] = [
    'advice-and-support',
    'part-in-assessment-and-plan',
    'part-in-reviews',
    'liaison-with-authority',
    'co-ordination-of-services',
    'informed-of-progress-and-well-being',
    'written-record',
  ];

  it('is met where all seven are there', () => {
    const finding = contents(personalAdviserFunctions, { on: day('2026-04-07'), present: all });
    expect(unwrap(finding)).toEqual({ status: 'met', missing: [] });
  });

  it.each(all)('misses %s', (item) => {
    const present = all.filter((each) => each !== item);
    const finding = contents(personalAdviserFunctions, { on: day('2026-04-07'), present });
    expect(unwrap(finding)).toEqual({ status: 'missed', missing: [item] });
  });

  it.each([
    ['2011-03-31', 'undetermined'],
    ['2011-04-01', 'decided'],
    ['2011-04-02', 'decided'],
  ])('on %s is %s', (on, kind) => {
    expect(contents(personalAdviserFunctions, { on: day(on), present: all }).kind).toBe(kind);
  });
});
