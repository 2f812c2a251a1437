/**
 * What a count of days looks at, under rules of one's own: which of several counts it gives, since when what it asks
 * for has been so, and what it cannot tell because it began unseen.
 */

import { type DayCountFigures, type DayCountRule, dayCount, type Spell } from 'care-planning-rules/cadence';
import { day, type Finding, type LocalDate, unwrap } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { ruleOf } from '../core/own-rules.ts';

const ruleWith = (params: DayCountFigures): DayCountRule => ruleOf('day-count', 'short-break', params);
const spell = (from: string, ended?: string, more: Partial<Spell> = {}): Spell => ({
  kind: 'short-break',
  from: day(from),
  ...(ended === undefined ? {} : { ended: day(ended) }),
  ...more,
});

function counted(
  params: DayCountFigures,
  episodes: readonly Spell[],
  asOf: string,
  more: { dateOfBirth?: LocalDate; circumstances?: Readonly<Record<string, boolean>> } = {},
): Finding {
  return dayCount(ruleWith(params), { episodes, ...more }, day(asOf));
}

/** The counts that are added up in the first sum, episode by episode. */
function partsOf(finding: Finding): unknown {
  if (finding.kind !== 'decided') return finding.kind;
  const [first] = finding.because;
  return first.kind === 'sum' ? first.parts.map(({ count }) => count) : first.kind;
}

const missing = (finding: Finding) =>
  finding.kind === 'undetermined' ? finding.missing.map(({ path }) => path) : finding.kind;

describe('of several counts that are alike', () => {
  it('that of the first episode is given', () => {
    const finding = counted(
      { counts: [{ over: 'each-episode', atMost: { days: 5 } }] },
      [spell('2026-01-01', '2026-01-05'), spell('2026-02-01', '2026-02-05')],
      '2026-03-01',
    );
    expect(unwrap(finding)).toMatchObject({ isSo: true, days: [4] });
    expect(partsOf(finding)).toEqual([4, 0]);
  });

  it('that of the first months is given', () => {
    const finding = counted(
      { counts: [{ overAnyMonths: 1, atMost: { days: 5 } }] },
      [spell('2026-01-01', '2026-01-05'), spell('2026-03-01', '2026-03-05')],
      '2026-04-01',
    );
    expect(unwrap(finding)).toMatchObject({ isSo: true, days: [4] });
    expect(partsOf(finding)).toEqual([4, 0]);
  });
});

describe('so many months', () => {
  it('hold no day where the only episode begins today', () => {
    const finding = counted(
      { counts: [{ overAnyMonths: 1, atMost: { days: 5 } }] },
      [spell('2026-01-05')],
      '2026-01-05',
    );
    expect(unwrap(finding)).toEqual({ isSo: true, days: [0] });
    expect(partsOf(finding)).toEqual([0]);
  });

  it('hold the working days alone, where those are counted', () => {
    // Monday 5 January: four more weekdays that week, then Monday and Tuesday.
    const episodes = [spell('2026-01-05', '2026-01-13')];
    const within = (days: number) => ({ counts: [{ overAnyMonths: 1, atMost: { workingDays: days } }] }) as const;
    expect(unwrap(counted(within(6), episodes, '2026-02-01'))).toEqual({ isSo: true, days: [6] });
    expect(unwrap(counted(within(5), episodes, '2026-02-01'))).toEqual({ isSo: false, days: [6] });
  });

  it('are those with the most working days, and not with the most days', () => {
    // Of the first, Saturday to Bank Holiday Monday are counted; of the second, Tuesday and Wednesday.
    const episodes = [spell('2026-05-01', '2026-05-04'), spell('2026-07-06', '2026-07-08')];
    const finding = counted({ counts: [{ overAnyMonths: 1, atMost: { workingDays: 5 } }] }, episodes, '2026-08-01');
    expect(unwrap(finding)).toEqual({ isSo: true, days: [2] });
  });

  it('hold working days only that lie within them', () => {
    const episodes = [spell('2026-01-05', '2026-01-09'), spell('2026-02-09', '2026-02-13')];
    const finding = counted({ counts: [{ overAnyMonths: 1, atMost: { workingDays: 5 } }] }, episodes, '2026-03-01');
    expect(unwrap(finding)).toEqual({ isSo: true, days: [4] });
  });
});

describe('what began unseen', () => {
  const unseen = [spell('2026-01-05', '2026-01-08', { beganBefore: true })];

  it.each<[string, DayCountFigures['counts'][0]]>([
    ['in any months', { overAnyMonths: 12, atMost: { days: 3 } }],
    ['in each episode', { over: 'each-episode', atMost: { days: 3 } }],
  ])('may be more than is seen, %s', (_, limit) => {
    expect(missing(counted({ counts: [limit] }, unseen, '2026-02-01'))).toEqual(['episodes.0.from']);
    expect(unwrap(counted({ counts: [{ ...limit, atMost: { days: 2 } }] }, unseen, '2026-02-01'))).toMatchObject({
      isSo: false,
    });
  });

  it('says nothing of the days since an age that it was seen at', () => {
    const limit = { counts: [{ sinceAge: 10, atMost: { days: 3 } }] } as const;
    const asked = (dateOfBirth: string) => counted(limit, unseen, '2026-02-01', { dateOfBirth: day(dateOfBirth) });
    expect(asked('2016-01-05')).toMatchObject({ value: { isSo: true, days: [3] } });
    expect(missing(asked('2016-01-04'))).toEqual(['episodes.0.from']);
  });
});

describe('since when it has been so', () => {
  const atLeast = { over: 'each-episode', atLeast: { days: 3 } } as const;
  const done = spell('2026-01-05', '2026-01-10');

  it('is the day on which the days were reached', () => {
    expect(unwrap(counted({ counts: [atLeast] }, [done], '2026-03-01'))).toEqual({
      isSo: true,
      days: [5],
      since: '2026-01-08',
    });
  });

  it('is the day on which the last episode began, where one must be running', () => {
    const params = { counts: [atLeast], stillIn: true } as const;
    expect(unwrap(counted(params, [done, spell('2026-02-10')], '2026-02-12'))).toMatchObject({ since: '2026-02-10' });
    expect(unwrap(counted(params, [done, spell('2026-02-10', '2026-02-11')], '2026-02-12'))).toEqual({
      isSo: false,
      days: [5],
    });
  });

  it('is not known where that began unseen, in either of two that follow on each other', () => {
    const params = { counts: [atLeast], stillIn: true } as const;
    const began = { beganBefore: true } as const;
    expect(unwrap(counted(params, [done, spell('2026-02-10', undefined, began)], '2026-02-12'))).toEqual({
      isSo: true,
      days: [5],
    });
    expect(
      unwrap(counted(params, [done, spell('2026-02-10', '2026-02-11', began), spell('2026-02-11')], '2026-02-12')),
    ).toEqual({ isSo: true, days: [5] });
    expect(
      unwrap(counted(params, [spell('2026-01-05', '2026-01-10', began), spell('2026-02-10')], '2026-02-12')),
    ).toMatchObject({ since: '2026-02-10' });
  });

  it('is an age, where that was attained later', () => {
    const params = { counts: [atLeast], ages: { from: 16, under: 18 } } as const;
    expect(unwrap(counted(params, [done], '2026-03-01', { dateOfBirth: day('2010-02-03') }))).toMatchObject({
      since: '2026-02-03',
    });
  });

  it('is not asked where there is only a most', () => {
    const params = { counts: [{ over: 'each-episode', atMost: { days: 30 } }], stillIn: true } as const;
    expect(unwrap(counted(params, [spell('2026-02-10')], '2026-02-12'))).toEqual({ isSo: true, days: [2] });
  });

  it('is told by a least beside a most', () => {
    const params = { counts: [{ over: 'each-episode', atMost: { days: 30 } }, atLeast] } as const;
    expect(unwrap(counted(params, [done], '2026-03-01'))).toEqual({ isSo: true, days: [5, 5], since: '2026-01-08' });
  });
});

describe('what it turns on', () => {
  const most = { over: 'each-episode', atMost: { days: 30 } } as const;
  const episodes = [spell('2026-01-05', '2026-01-10')];
  const dateOfBirth = day('2010-02-03');
  const factsIn = (finding: Finding) =>
    finding.kind === 'decided' ? finding.because.filter(({ kind }) => kind !== 'sum') : finding.kind;

  it('is an age, of an age group or of one count among several, and of no other rule', () => {
    const since = { sinceAge: 10, atMost: { days: 30 } } as const;
    expect(missing(counted({ counts: [most], ages: { from: 8, under: 18 } }, episodes, '2026-02-01'))).toEqual([
      'dateOfBirth',
    ]);
    expect(missing(counted({ counts: [most, since] }, episodes, '2026-02-01'))).toEqual(['dateOfBirth']);
    expect(missing(counted({ counts: [most] }, episodes, '2026-02-01'))).toBe('decided');
    const birth = [{ kind: 'fact', path: 'dateOfBirth', value: dateOfBirth }];
    expect(factsIn(counted({ counts: [most, since] }, episodes, '2026-02-01', { dateOfBirth }))).toEqual(birth);
    expect(factsIn(counted({ counts: [most] }, episodes, '2026-02-01', { dateOfBirth }))).toEqual([]);
    const asks = [{ of: 'a-meeting' }] as const;
    expect(factsIn(counted({ counts: [most], asks }, episodes, '2026-02-01', { dateOfBirth }))).toEqual(birth);
    expect(factsIn(counted({ counts: [most], asks }, episodes, '2026-02-01'))).toEqual([]);
  });

  it('is each circumstance that is known, so or not so', () => {
    const params = {
      counts: [{ ...most, atMost: { days: 4 } }],
      holds: ['anytown/by-agreement', 'anytown/overnight'],
    } as const;
    const asked = (circumstances: Readonly<Record<string, boolean>>) =>
      factsIn(counted(params, episodes, '2026-02-01', { circumstances }));
    const so = (name: string, value: boolean) => ({ kind: 'fact', path: `circumstances.${name}`, value });
    expect(asked({ 'anytown/by-agreement': true, 'anytown/overnight': false })).toEqual([
      so('anytown/by-agreement', true),
      so('anytown/overnight', false),
    ]);
    expect(asked({ 'anytown/overnight': true })).toEqual([so('anytown/overnight', true)]);
    expect(asked({})).toEqual([]);
  });

  it('is a calendar that reaches every one of its counts', () => {
    const working = { over: 'each-episode', atMost: { workingDays: 30 } } as const;
    const far = [spell('2040-01-02', '2040-01-05')];
    expect(missing(counted({ counts: [most, working] }, far, '2040-02-01'))).toEqual(['calendar']);
    expect(missing(counted({ counts: [most] }, far, '2040-02-01'))).toBe('decided');
  });
});
