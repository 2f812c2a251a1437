import type { ItemName } from 'care-planning-rules';
import { contents, type DeadlineRule, deadline } from 'care-planning-rules';
import {
  claReview,
  claReviewWestSussex,
  educationPlanMeetingWestSussex,
  healthAssessment,
  healthAssessmentWestSussex,
  history,
  keyworkerReportWestSussex,
  nextDue,
  reviewExitPlanningWestSussex,
  reviewingOfficerExperienceWestSussex,
  reviewParticipationWestSussex,
  standing,
  supportPlanHealthWestSussex,
  supportPlanReviewWestSussex,
  supportPlanUpdateWestSussex,
} from 'care-planning-rules/cadence';
import { day, unwrap } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';

const on = day('2026-03-02');
const asOf = day('2026-03-10');

describe.each<readonly [DeadlineRule, string]>([
  [healthAssessmentWestSussex, 'as soon as possible'],
  [educationPlanMeetingWestSussex, 'as required'],
  [supportPlanUpdateWestSussex, 'in response to a significant event'],
])('$0.id', (rule, words) => {
  it(`is owed ${words}: due without a date until it is done, then met`, () => {
    expect(unwrap(deadline(rule, { on }, asOf))).toEqual({ status: 'due' });
    expect(unwrap(deadline(rule, { on }, day('2036-03-10')))).toEqual({ status: 'due' });
    expect(deadline(rule, { on }, asOf)).toMatchObject({ because: [{ kind: 'no-figure' }, { kind: 'not-happened' }] });
    expect(unwrap(deadline(rule, { on, done: asOf }, asOf))).toEqual({ status: 'met', done: '2026-03-10' });
  });

  it('has not happened where it is dated after the day asked about', () => {
    expect(unwrap(deadline(rule, { on, done: day('2026-03-11') }, asOf))).toEqual({ status: 'due' });
  });

  it('does not apply where there was no such event', () => {
    expect(deadline(rule, {}, asOf).kind).toBe('not-applicable');
  });
});

describe(supportPlanUpdateWestSussex.id, () => {
  it('follows the event, and is about the same plan as the monthly review', () => {
    expect(deadline(supportPlanUpdateWestSussex, { on: day('2026-03-11') }, asOf).kind).toBe('not-applicable');
    expect(deadline(supportPlanUpdateWestSussex, { on, done: day('2026-03-01') }, asOf)).toMatchObject({
      kind: 'undetermined',
      missing: [{ code: 'contradiction', path: 'done' }],
    });
    expect(supportPlanUpdateWestSussex.subject).toBe(supportPlanReviewWestSussex.subject);
  });
});

describe(healthAssessmentWestSussex.id, () => {
  it('leaves the law’s date to bind: both speak of one subject, and it gives none', () => {
    expect(healthAssessmentWestSussex.subject).toBe(healthAssessment.subject);
    expect(unwrap(nextDue(healthAssessment, { from: on, held: [] }))).toBe('2026-03-30');
  });
});

describe(supportPlanHealthWestSussex.id, () => {
  const asked = (present: readonly ItemName[], recommends?: boolean) =>
    contents(supportPlanHealthWestSussex, {
      on,
      present,
      ...(recommends === undefined ? {} : { circumstances: { 'health-assessment-recommends': recommends } }),
    });

  it('takes in what an assessment recommends', () => {
    expect(unwrap(asked(['health-assessment-recommendations'], true)).status).toBe('met');
    expect(unwrap(asked([], true))).toEqual({ status: 'missed', missing: ['health-assessment-recommendations'] });
  });

  it('has nothing to take in where none recommends anything; whether one does must be known', () => {
    expect(asked([], false).kind).toBe('not-applicable');
    expect(asked([])).toMatchObject({ missing: [{ path: 'circumstances.health-assessment-recommends' }] });
  });
});

describe(keyworkerReportWestSussex.id, () => {
  const stay = (...held: string[]) => ({ from: day('2026-01-20'), held: held.map(day) });

  it('is owed in each calendar month, the first one too', () => {
    expect(unwrap(nextDue(keyworkerReportWestSussex, stay()))).toBe('2026-01-31');
    expect(unwrap(nextDue(keyworkerReportWestSussex, stay('2026-01-31')))).toBe('2026-02-28');
    expect(unwrap(nextDue(keyworkerReportWestSussex, stay('2026-01-25', '2026-01-30')))).toBe('2026-02-28');
  });

  it('is due until the month’s last day, and overdue the day after', () => {
    expect(unwrap(standing(keyworkerReportWestSussex, stay(), day('2026-01-30'))).status).toBe('due');
    expect(unwrap(standing(keyworkerReportWestSussex, stay(), day('2026-01-31'))).status).toBe('due-today');
    expect(unwrap(standing(keyworkerReportWestSussex, stay(), day('2026-02-01'))).status).toBe('overdue');
  });

  it('shows the months that had none, which are those for which the next home has no report', () => {
    expect(unwrap(history(keyworkerReportWestSussex, stay('2026-01-31', '2026-03-15'), day('2026-04-01')))).toEqual([
      { status: 'met', due: '2026-01-31', held: '2026-01-31' },
      { status: 'missed', due: '2026-02-28' },
      { status: 'met', due: '2026-03-31', held: '2026-03-15' },
    ]);
  });

  it('is not owed before the child moves in, nor after the child moved on', () => {
    expect(standing(keyworkerReportWestSussex, stay(), day('2026-01-19')).kind).toBe('not-applicable');
    expect(nextDue(keyworkerReportWestSussex, { ...stay(), ended: day('2026-01-30') }).kind).toBe('not-applicable');
  });
});

describe(reviewParticipationWestSussex.id, () => {
  const two: readonly ItemName[] = ['supported-to-contribute', 'supported-to-attend'];
  const asked = (present: readonly ItemName[], possible?: boolean) =>
    contents(reviewParticipationWestSussex, {
      on,
      present,
      ...(possible === undefined ? {} : { circumstances: { 'outside-school-time-possible': possible } }),
    });

  it('asks for support to contribute and to attend, and for a time outside school where possible', () => {
    expect(unwrap(asked([...two, 'outside-school-time'], true)).status).toBe('met');
    expect(unwrap(asked(two, false)).status).toBe('met');
    expect(unwrap(asked(two, true))).toEqual({ status: 'missed', missing: ['outside-school-time'] });
    expect(unwrap(asked(two.slice(1), false))).toEqual({ status: 'missed', missing: ['supported-to-contribute'] });
  });

  it('cannot tell where it is not known whether that was possible, unless the review was outside school time', () => {
    expect(asked(two)).toMatchObject({ missing: [{ path: 'circumstances.outside-school-time-possible' }] });
    expect(unwrap(asked([...two, 'outside-school-time'])).status).toBe('met');
  });
});

describe(reviewExitPlanningWestSussex.id, () => {
  const three: readonly ItemName[] = ['exit-plan', 'progress', 'child-views'];

  it.each(three)('finds %s missing from a review', (item) => {
    const present = three.filter((each) => each !== item);
    expect(unwrap(contents(reviewExitPlanningWestSussex, { on, present }))).toEqual({
      status: 'missed',
      missing: [item],
    });
    expect(unwrap(contents(reviewExitPlanningWestSussex, { on, present: three })).status).toBe('met');
  });
});

describe(reviewingOfficerExperienceWestSussex.id, () => {
  const asked = (done?: string) =>
    deadline(reviewingOfficerExperienceWestSussex, { on, ...(done && { done: day(done) }) }, asOf);

  it.each([
    ['2021-03-01', 'met'],
    ['2021-03-02', 'met'],
    ['2021-03-03', 'late'],
  ])('an officer appointed on 2026-03-02 who qualified on %s: %s', (done, status) => {
    expect(unwrap(asked(done))).toMatchObject({ status, due: '2021-03-02' });
  });

  it('is overdue of one who never qualified, and asked of nobody who was not appointed', () => {
    expect(unwrap(asked()).status).toBe('overdue');
    expect(deadline(reviewingOfficerExperienceWestSussex, {}, asOf).kind).toBe('not-applicable');
  });
});

describe('a review of the child’s case', () => {
  it('is the same subject by statute and in West Sussex', () => {
    expect(claReviewWestSussex.subject).toBe(claReview.subject);
  });
});
