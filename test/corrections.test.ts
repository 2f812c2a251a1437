/** What people commonly write, and what the law says: each correction as a sentence that is held. */

import {
  behaviourDebrief,
  behaviourRecord,
  behaviourTalkWithChild,
  catalogue,
  claReview,
  claReviewWestSussex,
  type DeadlineRule,
  type DeadlineStanding,
  deadline,
  history,
  nextDue,
  personalAdviserVisit,
  type Rule,
  schedule,
  socialWorkerVisitBeforeAssessment,
  socialWorkerVisitLongTermFoster,
  socialWorkerVisitTemporaryApproval,
  standing,
} from 'care-planning-rules';
import { day, instant, unwrap } from 'care-planning-rules/core';
import { libraryWords } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';

/** The duty of a rule, which here is one sentence in every version. */
function dutyOf({ id }: Rule): string {
  const [first, ...others] = libraryWords.rules[id]?.duties ?? [];
  if (first === undefined || others.length > 0) throw new Error(`${id} has another number of duties than one`);
  return first.duty;
}

/** What a version rests on, in the words of its sources. */
const statementsOf = (cites: readonly string[]) =>
  cites.map((id) => {
    const statement = libraryWords.statements[id];
    if (statement === undefined) throw new Error(`no statement has the id ${id}`);
    return statement;
  });

const days = (...texts: readonly string[]) => texts.map(day);
/** How the duty stands a month after a measure of the Thursday before Easter 2026, at a quarter past two in the afternoon. */
const afterMeasure = (rule: DeadlineRule, done?: string): DeadlineStanding =>
  unwrap(
    deadline(
      rule,
      {
        on: instant('2026-04-02T13:15:00Z'),
        circumstances: { 'restraint-planned-as-routine': false },
        ...(done && { done: done.includes('T') ? instant(done) : day(done) }),
      },
      instant('2026-05-02T12:00:00Z'),
    ),
  );

describe('a measure of control, discipline or restraint', () => {
  it('is recorded within 24 hours', () => {
    expect(afterMeasure(behaviourRecord).due).toBe('2026-04-03T13:15:00.000Z');
    expect(afterMeasure(behaviourRecord, '2026-04-03T13:15:00Z').status).toBe('met');
    expect(afterMeasure(behaviourRecord, '2026-04-03T13:15:00.001Z').status).toBe('late');
  });

  it('is talked over within 48 hours with whoever used it, and not with the child', () => {
    expect(afterMeasure(behaviourDebrief).due).toBe('2026-04-04T13:15:00.000Z');
    expect(afterMeasure(behaviourDebrief, '2026-04-04T13:15:00Z').status).toBe('met');
    expect(afterMeasure(behaviourDebrief, '2026-04-04T13:15:00.001Z').status).toBe('late');
    expect(dutyOf(behaviourDebrief)).toContain('whoever used it');
    expect(dutyOf(behaviourDebrief)).not.toContain('child');
  });

  it('is talked over with the child within 5 days, which are not working days', () => {
    // Good Friday and Easter Monday lie inside: five working days would end on 2026-04-13.
    expect(afterMeasure(behaviourTalkWithChild).due).toBe('2026-04-07');
    expect(afterMeasure(behaviourTalkWithChild, '2026-04-07').status).toBe('met');
    expect(afterMeasure(behaviourTalkWithChild, '2026-04-08').status).toBe('late');
    expect(dutyOf(behaviourTalkWithChild)).toContain('the child');
  });
});

describe('a personal adviser', () => {
  const from = day('2026-01-05');

  it('visits first within 7 days of accommodation being provided', () => {
    expect(unwrap(nextDue(personalAdviserVisit, { from, held: [] }))).toBe('2026-01-12');
  });

  it('visits then every two months, and not every eight weeks', () => {
    const facts = { from, held: days('2026-01-12') };
    expect(unwrap(nextDue(personalAdviserVisit, facts))).toBe('2026-03-12');
    const eightWeeksOn = day('2026-03-09');
    expect(unwrap(standing(personalAdviserVisit, facts, day('2026-03-10')))).toMatchObject({ status: 'due', days: 2 });
    expect(unwrap(nextDue(personalAdviserVisit, facts))).not.toBe(eightWeeksOn);
  });

  it('visits only where the authority provides the accommodation', () => {
    expect(personalAdviserVisit.during).toBe('care-leaver-accommodation');
    const others = catalogue.filter(
      ({ kind, subject }) => kind === 'cadence' && subject === personalAdviserVisit.subject,
    );
    expect(others).toEqual([personalAdviserVisit]);
  });
});

describe('the clock of reviews', () => {
  it('starts when the child becomes looked after, and not on admission to a home', () => {
    const becameLookedAfter = day('2026-01-05');
    const admitted = day('2026-01-20');
    const [first, counted] = [becameLookedAfter, admitted].map((from) => nextDue(claReview, { from, held: [] }));
    expect(first?.kind === 'decided' && first.because[0]).toMatchObject({
      event: 'looked-after',
      on: becameLookedAfter,
    });
    expect(unwrap(first!) < unwrap(counted!)).toBe(true);
    expect(claReview.during).toBe('looked-after');
    expect(claReviewWestSussex.during).toBe('west-sussex-home');
  });

  it('is not restarted by a move: what is asked has no day of a placement in it', () => {
    const facts = { from: day('2026-01-05'), held: days('2026-01-30') };
    expect(unwrap(nextDue(claReview, facts))).toBe('2026-04-30');
    const asked = catalogue.filter(
      ({ kind, subject, versions }) =>
        kind === 'cadence' && subject === 'cla-review' && versions.some(({ basis }) => basis === 'statute'),
    );
    const during = asked.map((rule) => rule.during);
    expect(during.sort()).toEqual(['looked-after', 'short-breaks']);
  });
});

describe('the limits of three and six months', () => {
  const from = day('2026-01-05');

  it('run from one review to the next, and not from the start of care', () => {
    expect(unwrap(nextDue(claReview, { from, held: days('2026-01-16') }))).toBe('2026-04-16');
    expect(unwrap(nextDue(claReview, { from, held: days('2026-01-16', '2026-03-02') }))).toBe('2026-09-02');
    const ofCare = ['2026-04-05', '2026-10-05'];
    const until = day('2026-12-31');
    const planned = unwrap(schedule(claReview, { from, held: days('2026-01-16') }, until));
    expect(planned).toEqual(['2026-04-16', '2026-10-16']);
    expect(planned.some((date) => ofCare.includes(date))).toBe(false);
  });

  it('judge a late review once: the next runs from the day on which it was held', () => {
    const first = unwrap(nextDue(claReview, { from, held: [] }));
    const held = days('2026-02-10', '2026-05-10');
    expect(unwrap(history(claReview, { from, held }, day('2026-05-11')))).toEqual([
      { status: 'late', due: first, held: '2026-02-10' },
      { status: 'met', due: '2026-05-10', held: '2026-05-10' },
    ]);
  });
});

describe('visits to a long-term foster placement', () => {
  const facts = {
    from: day('2014-01-06'),
    untilEighteen: true,
    circumstances: { 'child-agrees-to-fewer-visits': true },
  };

  it.each([
    ['2015-03-31', '2015-06-30', '2011-04-01', 'three months on the day before the amendment'],
    ['2015-04-01', '2015-10-01', '2015-04-01', 'six, where the child agrees, from the day of the amendment'],
    ['2015-04-02', '2015-10-02', '2015-04-01', 'and on the day after'],
  ])('last made on %s are next due on %s by the version of %s: %s', (held, due, version) => {
    const finding = nextDue(socialWorkerVisitLongTermFoster, { ...facts, held: days(held) });
    expect([unwrap(finding), finding.rule.from]).toEqual([due, version]);
  });

  it('cite the amendment from that day only, as not verified', () => {
    const cited = socialWorkerVisitLongTermFoster.versions.map(({ cites }) =>
      statementsOf(cites)
        .filter(({ at }) => at.includes('SI 2015/495'))
        .map(({ grade }) => grade),
    );
    expect(cited).toEqual([[], ['unverified']]);
  });
});

describe('weekly visits', () => {
  const from = day('2026-01-05');
  const held = days('2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02');

  it.each([
    ['six weeks, before the assessment of a parent is complete', socialWorkerVisitBeforeAssessment, '2026-03-16'],
    ['four weeks, with temporary approval or an interim care order', socialWorkerVisitTemporaryApproval, '2026-03-02'],
  ] as const)('end at the first review; then they are at most %s', (_, rule, due) => {
    expect(unwrap(nextDue(rule, { from, held }))).toBe('2026-02-09');
    expect(unwrap(nextDue(rule, { from, held, firstReview: day('2026-02-03') }))).toBe('2026-02-09');
    expect(unwrap(nextDue(rule, { from, held, firstReview: day('2026-02-02') }))).toBe(due);
  });
});

describe('what was not verified', () => {
  const deciding = catalogue.map((rule) => {
    const cited = rule.versions.flatMap(({ cites }) => cites).filter((id) => id !== 'working-day-def');
    const unverified = statementsOf(cited).filter(
      ({ source, grade }) => source !== 'computing-periods' && grade === 'unverified',
    );
    const readings = libraryWords.rules[rule.id]?.readings ?? [];
    return [rule.id, unverified.length > 0, readings.some((each) => /not verified/.test(each))] as const;
  });

  it.each(deciding.filter(([, isUnverified]) => isUnverified))('%s says so in its readings', (...row) => {
    expect(row[2]).toBe(true);
  });

  it('is said of no rule that was', () => {
    expect(deciding.filter(([, isUnverified, says]) => says && !isUnverified)).toEqual([]);
  });
});
