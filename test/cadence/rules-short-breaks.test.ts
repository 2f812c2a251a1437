/** Short breaks: what makes one series, and what is owed during it. */

import { condition } from 'care-planning-rules';
import {
  type CadenceRule,
  claReviewShortBreaks,
  dayCount,
  history,
  nextDue,
  type Spell,
  shortBreakSeries,
  shortBreakVisitsAgreed,
  socialWorkerVisitShortBreaks,
} from 'care-planning-rules/cadence';
import { day, type Finding, unwrap } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';

const breakOf = (from: string, ended?: string): Spell => ({
  kind: 'short-break',
  from: day(from),
  ...(ended === undefined ? {} : { ended: day(ended) }),
});

const missingOf = (finding: Finding) =>
  finding.kind === 'undetermined' ? finding.missing.map(({ code, path }) => `${code} ${path}`) : finding.kind;

const series = {
  'same-person-or-accommodation': true,
  'not-in-care': true,
  'returns-to-parent-each-time': true,
};

/** Five breaks of fifteen days, one in each month from January to May 2026: 75 days. */
const seventyFive = ['01', '02', '03', '04', '05'].map((month) => breakOf(`2026-${month}-05`, `2026-${month}-20`));

describe('cadence/short-break-series', () => {
  it.each<[string, readonly Spell[], string, object]>([
    [
      'a break of one night is one day',
      [breakOf('2026-03-06', '2026-03-07')],
      '2026-03-09',
      { isSo: true, days: [1, 1] },
    ],
    ['a break of 17 days may be', [breakOf('2026-03-02', '2026-03-19')], '2026-03-20', { isSo: true, days: [17, 17] }],
    [
      'a break of 18 days may not',
      [breakOf('2026-03-02', '2026-03-20')],
      '2026-03-20',
      { isSo: false, days: [18, 18] },
    ],
    [
      'one meant to last 18 days may not from the first',
      [breakOf('2026-03-02', '2026-03-20')],
      '2026-03-02',
      { isSo: false, days: [18, 0] },
    ],
    [
      'one without an end counts up to today: 17',
      [breakOf('2026-03-02')],
      '2026-03-19',
      { isSo: true, days: [17, 17] },
    ],
    ['and on the next day 18', [breakOf('2026-03-02')], '2026-03-20', { isSo: false, days: [18, 18] }],
    ['75 days in 12 months may be', seventyFive, '2026-06-01', { isSo: true, days: [15, 75] }],
    [
      '76 may not',
      [...seventyFive, breakOf('2026-06-05', '2026-06-06')],
      '2026-06-06',
      { isSo: false, days: [15, 76] },
    ],
    [
      'the 76th is counted only once it has come',
      [...seventyFive, breakOf('2026-06-05', '2026-06-06')],
      '2026-06-05',
      { isSo: true, days: [15, 75] },
    ],
    [
      'a day 12 months after the first counted one is outside',
      [...seventyFive, breakOf('2027-01-05', '2027-01-06')],
      '2027-02-01',
      { isSo: true, days: [15, 75] },
    ],
    [
      'a day just within 12 months of it is inside',
      [...seventyFive, breakOf('2027-01-04', '2027-01-05')],
      '2027-02-01',
      { isSo: false, days: [15, 76] },
    ],
    [
      'overlapping breaks count once',
      [breakOf('2026-03-02', '2026-03-12'), breakOf('2026-03-07', '2026-03-17')],
      '2026-04-01',
      { isSo: true, days: [10, 15] },
    ],
    [
      'time looked after otherwise is not counted',
      [breakOf('2026-03-06', '2026-03-07'), { kind: 'looked-after', from: day('2026-01-05') }],
      '2026-06-01',
      { isSo: true, days: [1, 1] },
    ],
  ])('%s', (_says, episodes, asOf, value) => {
    const finding = dayCount(shortBreakSeries, { episodes, circumstances: series }, day(asOf));
    expect(unwrap(finding)).toEqual(value);
  });

  it.each(Object.keys(series))('is none where %s is not so, and cannot be told where that is not given', (name) => {
    const episodes = [breakOf('2026-03-06', '2026-03-07')];
    const { [name]: _left, ...others } = series as Readonly<Record<string, boolean>>;
    const asOf = day('2026-03-09');
    expect(dayCount(shortBreakSeries, { episodes, circumstances: { ...series, [name]: false } }, asOf)).toMatchObject({
      value: { isSo: false },
    });
    expect(dayCount(shortBreakSeries, { episodes, circumstances: others }, asOf)).toMatchObject({
      kind: 'undetermined',
      missing: [{ code: 'fact-missing', path: `circumstances.${name}` }],
    });
  });

  it('is none by its days alone, whatever else is not known', () => {
    const finding = dayCount(shortBreakSeries, { episodes: [breakOf('2026-03-02', '2026-03-20')] }, day('2026-03-20'));
    expect(finding).toMatchObject({ kind: 'decided', value: { isSo: false } });
  });

  it('does not apply before the first break, and contradicts itself where one ends before it begins', () => {
    const circumstances = series;
    expect(dayCount(shortBreakSeries, { episodes: [], circumstances }, day('2026-03-05')).kind).toBe('not-applicable');
    const tomorrow = { episodes: [breakOf('2026-03-06', '2026-03-07')], circumstances };
    expect(dayCount(shortBreakSeries, tomorrow, day('2026-03-05')).kind).toBe('not-applicable');
    const backwards = { episodes: [breakOf('2026-03-06', '2026-03-05')], circumstances };
    expect(dayCount(shortBreakSeries, backwards, day('2026-03-09'))).toMatchObject({
      missing: [{ code: 'contradiction', path: 'episodes.0' }],
    });
  });

  it('cannot be told of a break that began before it is seen, unless what is seen is too much', () => {
    const seen = (ended: string): readonly Spell[] => [{ ...breakOf('2026-03-02', ended), beganBefore: true }];
    const ask = (episodes: readonly Spell[]) =>
      dayCount(shortBreakSeries, { episodes, circumstances: series }, day('2026-04-01'));
    expect(missingOf(ask(seen('2026-03-19')))).toEqual(['fact-missing episodes.0.from']);
    expect(ask(seen('2026-03-20'))).toMatchObject({ value: { isSo: false } });
  });

  it.each([
    ['2011-03-31', 'undetermined'],
    ['2011-04-01', 'decided'],
    ['2011-04-02', 'decided'],
  ])('on %s is %s', (asOf, kind) => {
    const episodes = [breakOf('2011-03-04', '2011-03-06')];
    expect(dayCount(shortBreakSeries, { episodes, circumstances: series }, day(asOf)).kind).toBe(kind);
  });
});

function threeThenSixMonths(rule: CadenceRule) {
  it.each<[string, readonly string[], string]>([
    ['2026-01-05', [], '2026-04-05'],
    ['2026-01-05', ['2026-04-05'], '2026-10-05'],
    ['2026-01-05', ['2026-03-31', '2026-08-31'], '2027-02-28'],
    ['2025-11-30', [], '2026-02-28'],
    ['2011-04-01', [], '2011-07-01'],
    ['2011-04-02', [], '2011-07-02'],
  ])('from %s with %j the next is due by %s', (from, held, due) => {
    expect(unwrap(nextDue(rule, { from: day(from), held: held.map(day) }))).toBe(due);
  });

  it('is in time on its last day, late and overdue the day after', () => {
    const rows = (held: readonly string[], asOf: string) =>
      unwrap(history(rule, { from: day('2026-01-05'), held: held.map(day) }, day(asOf)));
    expect(rows([], '2026-04-05')).toEqual([]);
    expect(rows([], '2026-04-06')).toEqual([{ status: 'overdue', due: '2026-04-05' }]);
    expect(rows(['2026-04-05'], '2026-04-06')).toEqual([{ status: 'met', due: '2026-04-05', held: '2026-04-05' }]);
    expect(rows(['2026-04-06'], '2026-04-06')).toEqual([{ status: 'late', due: '2026-04-05', held: '2026-04-06' }]);
  });

  it('cannot be told before the Regulations', () => {
    const missing = [{ code: 'no-version-in-force' }];
    expect(nextDue(rule, { from: day('2011-03-31'), held: [] })).toMatchObject({ kind: 'undetermined', missing });
  });
}

describe('cadence/cla-review-short-breaks', () => {
  threeThenSixMonths(claReviewShortBreaks);
});

describe('cadence/social-worker-visit-short-breaks', () => {
  threeThenSixMonths(socialWorkerVisitShortBreaks);
});

describe('cadence/short-break-visits-agreed', () => {
  const agreed = {
    'visits-agreed-with-reviewing-officer': true,
    'visits-agreed-with-parents': true,
    'visits-written-in-care-plan': true,
  };

  it('is met where all three are so', () => {
    const finding = condition(shortBreakVisitsAgreed, { on: day('2026-01-05'), circumstances: agreed });
    expect(unwrap(finding)).toEqual({ status: 'met' });
  });

  it.each(Object.keys(agreed))('is missed without %s, and cannot be told where that is not given', (name) => {
    const { [name]: _left, ...others } = agreed as Readonly<Record<string, boolean>>;
    const asked = (circumstances: Readonly<Record<string, boolean>>) =>
      condition(shortBreakVisitsAgreed, { on: day('2026-01-05'), circumstances });
    expect(unwrap(asked({ ...agreed, [name]: false }))).toEqual({ status: 'missed', missing: [name] });
    expect(asked(others)).toMatchObject({ missing: [{ code: 'fact-missing', path: `circumstances.${name}` }] });
  });

  it.each([
    ['2011-03-31', 'undetermined'],
    ['2011-04-01', 'decided'],
    ['2011-04-02', 'decided'],
  ])('on %s is %s', (on, kind) => {
    expect(condition(shortBreakVisitsAgreed, { on: day(on), circumstances: agreed }).kind).toBe(kind);
  });
});
