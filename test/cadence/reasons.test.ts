/**
 * What an answer about dates rests on, and what is said where it cannot be given: each reason with its event and its
 * days, in order and no more of them; each thing that is missing with its place and the days that contradict it.
 */

import {
  type BroughtForwardRule,
  broughtForward,
  type CadenceRule,
  caseRecordRetention,
  claReviewBroughtForward,
  dayCount,
  eligibleChild,
  history,
  nextDue,
  personalEducationPlanReviewEducationGuidance,
  type RetentionRule,
  retention,
  schedule,
  socialWorkerVisit,
} from 'care-planning-rules/cadence';
import { day, type Finding, type LocalDate } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { ruleOf, windowed } from '../core/own-rules.ts';
import { ownReview } from '../own-rules.ts';

const because = (finding: Finding) => (finding.kind === 'undetermined' ? finding.kind : finding.because);
const missing = (finding: Finding) =>
  finding.kind === 'undetermined'
    ? finding.missing.map(({ code, path, message }) => `${code} ${path}: ${message}`)
    : finding.kind;

describe('the retention of a record', () => {
  const record = { begun: day('2026-01-05'), dateOfBirth: day('2012-06-01') };
  const asked = (facts: object, asOf = '2026-02-02', rule: RetentionRule = caseRecordRetention) =>
    retention(rule, { ...record, ...facts }, day(asOf));
  const own = (...lines: RetentionRule['versions'][0]['lines']) => ruleOf('retention', 'childrens-home', { lines });

  it('rests on the years since the birth, and on its not being destroyed', () => {
    expect(because(asked({}))).toEqual([
      { kind: 'period', event: 'birth', on: '2012-06-01', period: { years: 75 }, ends: '2087-06-01' },
      { kind: 'not-happened', event: 'record-destroyed', asOf: '2026-02-02' },
    ]);
  });

  it('rests on the years since the death of a child, and on the day on which it was destroyed', () => {
    expect(because(asked({ died: '2026-01-20', destroyed: '2026-02-02' }))).toEqual([
      {
        kind: 'period',
        event: 'death',
        on: '2026-01-20',
        period: { years: 15 },
        ends: '2041-01-20',
        when: { diedUnderAge: 18 },
      },
      { kind: 'happened', event: 'record-destroyed', on: '2026-02-02' },
    ]);
  });

  it('has not begun before its record', () => {
    expect(because(asked({}, '2026-01-04'))).toEqual([
      { kind: 'not-begun', event: 'record', on: '2026-01-05', asOf: '2026-01-04' },
    ]);
  });

  it('is missed by a record destroyed on the day asked about, the day on which it was begun', () => {
    expect(asked({ destroyed: '2026-01-05' }, '2026-01-05')).toMatchObject({ value: { status: 'missed' } });
  });

  it('names the days that contradict one another', () => {
    expect(missing(asked({ died: '2012-05-31' }))).toEqual([
      'contradiction died: the child died on 2012-05-31, before the birth on 2012-06-01',
    ]);
    expect(missing(asked({ destroyed: '2026-01-04' }))).toEqual([
      'contradiction destroyed: destroyed on 2026-01-04, before it was begun on 2026-01-05',
    ]);
  });

  it('cannot be told by a rule of which no line applies, or that counts from a death that was none', () => {
    const said = ['contradiction rule: no line of it applies'];
    expect(missing(asked({}, '2026-02-02', own({ diedUnderAge: 18, from: 'birth', years: 1 })))).toEqual(said);
    expect(missing(asked({}, '2026-02-02', own({ from: 'death', years: 1 })))).toEqual(said);
  });
});

describe('what is brought forward', () => {
  const asked = (trigger: object, facts: object = {}, rule: BroughtForwardRule = claReviewBroughtForward) =>
    broughtForward(
      rule,
      ownReview,
      {
        from: day('2026-01-05'),
        held: [],
        ...facts,
        trigger: { event: 'detention', on: day('2026-01-12'), ...trigger },
      },
      day('2026-01-15'),
    );
  const usual = { kind: 'period', event: 'looked-after', on: '2026-01-05', period: { workingDays: 20 } };

  it('rests on the day before the usual date, where an event has no end', () => {
    expect(because(asked({ event: 'request-of-reviewing-officer' }))).toMatchObject([
      { kind: 'owed-by', event: 'day-before-usual-date', on: '2026-02-01' },
      { kind: 'happened', event: 'request-of-reviewing-officer', on: '2026-01-12' },
      { ...usual, ends: '2026-02-02' },
      { kind: 'not-happened', event: 'cla-review', asOf: '2026-01-15' },
    ]);
  });

  it('rests on what was held since', () => {
    const held = [day('2026-01-14')];
    expect(because(asked({ event: 'request-of-reviewing-officer' }, { held }))).toMatchObject([
      { kind: 'owed-by' },
      { kind: 'happened', event: 'request-of-reviewing-officer' },
      usual,
      { kind: 'happened', event: 'cla-review', on: '2026-01-14' },
    ]);
  });

  it('is nothing by an event that the rule does not name', () => {
    expect(because(asked({ event: 'anytown/birthday' }))).toEqual([
      { kind: 'fact', path: 'trigger.event', value: 'anytown/birthday' },
    ]);
  });

  it('is owed by the day before, where a rule knows no end of it', () => {
    const rule: BroughtForwardRule = ruleOf('brought-forward', 'looked-after', {
      triggers: [{ event: 'detention', unlessUsual: true }],
    });
    expect(asked({}, {}, rule)).toMatchObject({ value: { status: 'due', due: '2026-02-01' } });
  });

  it('may end on the day on which it began', () => {
    expect(asked({ ends: '2026-01-12' })).toMatchObject({ value: { status: 'overdue', due: '2026-01-12' } });
  });

  it('is owed by the end of what began, though its usual date is past', () => {
    const trigger = { event: 'proposal-to-stop-accommodating', on: '2026-03-02', ends: '2026-03-20' };
    const facts = { from: day('2026-01-05'), held: [], trigger: trigger as never };
    expect(broughtForward(claReviewBroughtForward, ownReview, facts, day('2026-03-10'))).toMatchObject({
      value: { status: 'due', due: '2026-03-20' },
    });
  });

  it('names the days that contradict one another', () => {
    expect(missing(asked({ on: '2026-01-04' }))).toEqual([
      'contradiction trigger.on: detention on 2026-01-04, before it is owed from 2026-01-05',
    ]);
    expect(missing(asked({ ends: '2026-01-11' }))).toEqual([
      'contradiction trigger.ends: detention ends on 2026-01-11, before it began on 2026-01-12',
    ]);
  });
});

describe('a cadence', () => {
  const period = (event: string, on: string, ends: string, length: object = { months: 6 }) =>
    expect.objectContaining({ kind: 'period', event, on, ends, period: length });
  const first = period('looked-after', '2026-01-05', '2026-02-02', { workingDays: 20 });
  const second = period('cla-review', '2026-01-30', '2026-04-30', { months: 3 });

  it('rests on the interval from the last event, named by what was held', () => {
    expect(because(nextDue(ownReview, { from: day('2026-01-05'), held: [] }))).toEqual([first]);
    expect(because(nextDue(ownReview, { from: day('2026-01-05'), held: [day('2026-01-30')] }))).toEqual([second]);
  });

  it('has in its history the open interval first, and then that of each row', () => {
    const facts = { from: day('2026-01-05'), held: [day('2026-01-30')] };
    expect(because(history(ownReview, facts, day('2026-02-10')))).toEqual([second, first]);
  });

  it('has in its schedule the interval that ends it first, and then that of each day', () => {
    expect(because(schedule(ownReview, { from: day('2026-01-05'), held: [] }, day('2026-05-31')))).toEqual([
      period('cla-review', '2026-05-02', '2026-11-02'),
      first,
      period('cla-review', '2026-02-02', '2026-05-02', { months: 3 }),
    ]);
    expect(because(schedule(ownReview, { from: day('2026-01-05'), held: [] }, day('2026-01-31')))).toEqual([first]);
  });

  it('counts what was held outside every term, where its duty has none', () => {
    const terms = [{ from: day('2026-02-16'), to: day('2026-03-27') }];
    expect(nextDue(ownReview, { from: day('2026-01-05'), held: [day('2026-01-30')], terms })).toMatchObject({
      value: '2026-04-30',
    });
  });

  it('says what must be known of the placement', () => {
    const visits = { from: day('2025-01-06'), held: [day('2026-02-02')] };
    expect(missing(nextDue(socialWorkerVisit, visits))).toEqual([
      'fact-missing untilEighteen: whether the placement is meant to last until 18 is not given',
    ]);
    expect(missing(nextDue(ownReview, { from: day('2026-01-05'), held: [], beganBefore: true }))).toEqual([
      'fact-missing from: since when it is owed is not known, only that it already was on 2026-01-05',
    ]);
  });

  const onlyFirst = (nth: number): CadenceRule =>
    ruleOf('cadence', 'placement', { intervals: [{ within: { days: 7 }, when: { nth } }] });

  it('cannot be told where no line of its rule applies', () => {
    const facts = { from: day('2026-01-05'), held: [day('2026-01-12')] };
    expect(missing(nextDue(onlyFirst(1), facts))).toEqual([
      'contradiction rule: no line of the rule applies to this interval',
    ]);
  });

  it('names a birth after the interval begins', () => {
    const rule: CadenceRule = ruleOf('cadence', 'placement', {
      intervals: [{ within: { days: 7 }, when: { underAge: 5 } }],
    });
    expect(missing(nextDue(rule, { from: day('2026-01-05'), held: [], dateOfBirth: day('2026-01-06') }))).toEqual([
      'contradiction dateOfBirth: the date of birth 2026-01-06 is after the interval begins',
    ]);
  });

  describe('whose next interval cannot be told', () => {
    const facts = (held: string) => ({ from: day('2026-01-05'), held: [day(held)] });

    it('has a schedule up to a day before that interval begins', () => {
      expect(schedule(onlyFirst(1), facts('2026-01-12'), day('2026-01-11'))).toMatchObject({
        kind: 'decided',
        value: [],
        because: [{ kind: 'not-happened', event: 'anytown/own-duty', asOf: '2026-01-11' }],
      });
      expect(schedule(onlyFirst(1), { from: day('2026-01-05'), held: [] }, day('2026-01-11'))).toMatchObject({
        kind: 'decided',
        value: [],
      });
    });

    it('has none up to the day on which it begins', () => {
      expect(schedule(onlyFirst(1), facts('2026-01-12'), day('2026-01-12')).kind).toBe('undetermined');
      expect(schedule(onlyFirst(1), { from: day('2026-01-05'), held: [] }, day('2026-01-12')).kind).toBe(
        'undetermined',
      );
    });

    it('has none that day or later either under a rule that is no longer in force: what is over is over', () => {
      const params = { intervals: [{ within: { days: 7 } }] } as const;
      const rule = windowed('cadence', 'placement', params, '2020-01-01', '2026-01-12');
      expect(schedule(rule, facts('2026-01-12'), day('2026-01-11'))).toMatchObject({ kind: 'decided', value: [] });
      expect(schedule(rule, facts('2026-01-12'), day('2026-01-12'))).toMatchObject({
        missing: [{ code: 'no-version-in-force' }],
      });
    });
  });
});

describe('a duty of each school term', () => {
  const rule = personalEducationPlanReviewEducationGuidance;
  const terms = [
    { from: day('2025-09-03'), to: day('2025-12-19') },
    { from: day('2026-01-05'), to: day('2026-03-27') },
    { from: day('2026-04-13'), to: day('2026-07-21') },
  ];
  const due = (held: readonly string[], given: readonly { from: LocalDate; to: LocalDate }[] = terms) => {
    const finding = nextDue(rule, { from: day('2025-10-01'), held: held.map(day), terms: given });
    return finding.kind === 'decided' ? finding.value : missing(finding);
  };

  it.each([
    [['2025-11-03', '2025-12-29'], '2026-03-27', 'one in the holidays takes nothing from the one before it'],
    [['2025-11-03', '2026-01-05'], '2026-07-21', 'one on the first day of a term serves it'],
    [['2025-11-03', '2026-03-27'], '2026-07-21', 'one on its last day serves it'],
    [['2025-11-03', '2026-01-04'], '2026-03-27', 'one on the day before does not'],
    [['2025-11-03', '2026-03-28'], '2026-03-27', 'nor one on the day after'],
  ])('held on %j, the next is due on %s: %s', (held, expected) => {
    expect(due(held)).toBe(expected);
  });

  it('takes terms in any order, each of one day or more', () => {
    expect(due(['2025-11-03'], terms.toReversed())).toBe('2026-03-27');
    expect(due([], terms.toReversed())).toBe('2025-12-19');
    const oneDay = { from: day('2026-01-02'), to: day('2026-01-02') };
    expect(due(['2025-11-03'], [...terms, oneDay])).toBe('2026-01-02');
    expect(due(['2025-11-03', '2026-01-02'], [...terms, oneDay])).toBe('2026-03-27');
  });

  it('says which terms are wrong, or wanting', () => {
    expect(due([], [{ from: day('2026-03-27'), to: day('2026-01-05') }])).toEqual([
      'contradiction terms: the term from 2026-03-27 to 2026-01-05 is out of order',
    ]);
    expect(due([], [...terms, { from: day('2026-07-21'), to: day('2026-08-31') }])).toEqual([
      'contradiction terms: the term from 2026-07-21 to 2026-08-31 is out of order',
    ]);
    expect(due(['2026-07-01'])).toEqual(['fact-missing terms: no term is given after 2026-07-21']);
    expect(due([], terms.slice(0, 0))).toEqual(['fact-missing terms: no term is given after 2025-10-01']);
    const { terms: _, ...without } = { from: day('2025-10-01'), held: [], terms };
    expect(missing(nextDue(rule, without))).toEqual([
      'fact-missing terms: the dates of the school terms are not given',
    ]);
  });

  it('rests in its history on the open term first, and then on that of each row', () => {
    const term = (at: number) => ({ kind: 'school-term', begins: terms[at]?.from, ends: terms[at]?.to });
    expect(because(history(rule, { from: day('2025-10-01'), held: [], terms }, day('2026-04-20')))).toEqual([
      term(2),
      term(0),
      term(1),
    ]);
  });

  it('rests on the term', () => {
    expect(because(nextDue(rule, { from: day('2025-10-01'), held: [], terms }))).toEqual([
      { kind: 'school-term', begins: '2025-09-03', ends: '2025-12-19' },
    ]);
  });
});

describe('a count of days', () => {
  const dateOfBirth = day('2010-01-04');

  it('does not apply where there is no episode of its kind, and says so', () => {
    const episodes = [{ kind: 'short-break' as const, from: day('2026-01-05') }];
    expect(because(dayCount(eligibleChild, { dateOfBirth, episodes }, day('2026-02-02')))).toEqual([
      { kind: 'absent', path: 'episodes.looked-after' },
    ]);
  });

  it('names what contradicts itself, or is not known', () => {
    const at = (from: string, more: object = {}) => [{ kind: 'looked-after' as const, from: day(from), ...more }];
    const asked = (facts: Parameters<typeof dayCount>[1]) => missing(dayCount(eligibleChild, facts, day('2026-06-01')));
    expect(asked({ dateOfBirth, episodes: at('2026-01-05', { ended: '2026-01-04' }) })).toEqual([
      'contradiction episodes.0: episodes.0 ends before it begins',
    ]);
    expect(asked({ episodes: at('2026-01-05') })).toEqual(['fact-missing dateOfBirth: the date of birth is not given']);
    expect(asked({ dateOfBirth: day('2026-01-06'), episodes: at('2026-01-05') })).toEqual([
      'contradiction dateOfBirth: the date of birth 2026-01-06 is after episodes.0 begins',
    ]);
    expect(asked({ dateOfBirth, episodes: at('2026-05-04', { beganBefore: true }) })).toEqual([
      'fact-missing episodes.0.from: since when episodes.0 runs is not known',
    ]);
    expect(dayCount(eligibleChild, { dateOfBirth, episodes: at('2010-01-04') }, day('2026-06-01')).kind).toBe(
      'decided',
    );
  });
});
