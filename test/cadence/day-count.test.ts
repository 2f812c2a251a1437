/** Days spent: what is refused. The rules that count days have their own tables. */

import { type DayCountFacts, dayCount, eligibleChild, shortBreakSeries } from 'care-planning-rules/cadence';
import { day, type LocalDate } from 'care-planning-rules/core';
import { parseRule } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';

describe('a count of days', () => {
  const malformed = '2026-02-30' as LocalDate;
  const from = day('2026-01-05');

  it.each<[string, DayCountFacts, LocalDate]>([
    ['from', { dateOfBirth: day('2010-01-05'), episodes: [{ kind: 'looked-after', from: malformed }] }, from],
    ['ended', { dateOfBirth: day('2010-01-05'), episodes: [{ kind: 'looked-after', from, ended: malformed }] }, from],
    ['an episode of another kind', { episodes: [{ kind: 'short-break', from: malformed }] }, from],
    ['the end of one', { episodes: [{ kind: 'short-break', from, ended: malformed }] }, from],
    ['dateOfBirth', { dateOfBirth: malformed, episodes: [] }, from],
    ['asOf', { episodes: [] }, malformed],
  ])('refuses a malformed day in %s, and names it', (_where, facts, asOf) => {
    expect(() => dayCount(eligibleChild, facts, asOf)).toThrow(RangeError);
    expect(() => dayCount(eligibleChild, facts, asOf)).toThrow('2026-02-30');
  });
});

describe('a rule that counts days, from outside', () => {
  const own = JSON.parse(JSON.stringify({ ...shortBreakSeries, id: 'anytown/short-break-series' }));
  const [version] = own.versions;
  const withCount = (count: object) => ({
    ...own,
    versions: [{ ...version, counts: [count] }],
  });

  it.each([
    { over: 'each-episode', atMost: { days: 10 } },
    { over: 'current-episode', atLeast: { workingDays: 20 } },
    { overAnyMonths: 6, atMost: { days: 30 } },
    { sinceAge: 0, atLeast: { weeks: 1 } },
  ])('is let in with %j', (count) => {
    expect(parseRule(withCount(count)).ok).toBe(true);
  });

  it.each([
    { over: 'every-episode', atMost: { days: 10 } },
    { over: 'each-episode' },
    { over: 'each-episode', atMost: { days: 10 }, atLeast: { days: 1 } },
    { over: 'each-episode', sinceAge: 14, atMost: { days: 10 } },
    { over: 'each-episode', atMost: { months: 1 } },
    { over: 'each-episode', atMost: { days: 10, weeks: 1 } },
    { over: 'each-episode', atMost: { days: 0 } },
    { overAnyMonths: 1.5, atMost: { days: 30 } },
  ])('is refused with %j', (count) => {
    const result = parseRule(withCount(count));
    expect(result.ok).toBe(false);
    const issues = result.ok ? [] : result.issues;
    expect(issues.every(({ path }) => path.startsWith('versions.0.counts.0'))).toBe(true);
  });
});

it('two episodes that begin on one day are counted alike in whichever order they were recorded', () => {
  const short = { kind: 'looked-after', from: day('2026-01-05'), ended: day('2026-01-10') } as const;
  const long = { kind: 'looked-after', from: day('2026-01-05') } as const;
  const counted = (episodes: readonly (typeof short | typeof long)[]) => {
    const finding = dayCount(eligibleChild, { dateOfBirth: day('2010-01-04'), episodes }, day('2026-06-01'));
    const reasons = finding.kind === 'decided' ? finding.because : [];
    return reasons.flatMap((reason) => (reason.kind === 'sum' ? [reason.parts.map(({ count }) => count)] : []));
  };
  expect(counted([short, long])).toEqual(counted([long, short]));
  expect(counted([short, long])).toHaveLength(1);
});
