import { deadline } from 'care-planning-rules';
import {
  healthAssessor,
  history,
  initialHealthAssessment,
  nextDue,
  standing,
  strengthsAndDifficultiesHealthGuidance,
} from 'care-planning-rules/cadence';
import { day, unwrap } from 'care-planning-rules/core';
import { parseRule } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';
import { answersByDay, answersWhere } from '../answers.ts';

const beforeTheRegulations = 'undetermined: no-version-in-force rule';

describe(initialHealthAssessment.id, () => {
  const circumstances = { 'health-assessment-not-practicable-before': true };
  const before = { 'health-assessment-not-practicable-before': false };
  const on = '2026-01-05';
  answersByDay(initialHealthAssessment, [
    // Twenty working days after Monday 5 January 2026: Monday 2 February, the last day for the first review.
    [{ on, circumstances }, '2026-02-01', 'due 2026-02-02'],
    [{ on, circumstances }, '2026-02-02', 'due-today 2026-02-02'],
    [{ on, circumstances }, '2026-02-03', 'overdue 2026-02-02'],
    [{ on, circumstances, done: '2026-02-02' }, '2026-03-01', 'met 2026-02-02'],
    [{ on, circumstances, done: '2026-02-03' }, '2026-03-01', 'late 2026-02-02'],
    [{ on, circumstances: before }, '2026-01-05', 'due-today 2026-01-05'],
    [{ on, circumstances: before }, '2026-01-06', 'overdue 2026-01-05'],
    [{ on, circumstances: before, done: '2026-01-05' }, '2026-03-01', 'met 2026-01-05'],
    [{ on, circumstances: before, done: '2026-01-06' }, '2026-03-01', 'late 2026-01-05'],
    // An earlier assessment will do for three months, to the corresponding day.
    [{ on, circumstances: before, done: '2025-10-06' }, '2026-03-01', 'met 2026-01-05'],
    [{ on, circumstances: before, done: '2025-10-05' }, '2026-03-01', 'met 2026-01-05'],
    [{ on, circumstances: before, done: '2025-10-04' }, '2026-03-01', 'overdue 2026-01-05'],
    [{ on, circumstances, done: '2025-10-05' }, '2026-01-05', 'met 2026-02-02'],
    [{ on, circumstances, done: '2025-10-04' }, '2026-01-05', 'due 2026-02-02'],
    // From 30 November three months end on the last day of February.
    [{ on: '2026-02-28', circumstances: before, done: '2025-11-30' }, '2026-03-01', 'met 2026-02-28'],
    [{ on: '2026-03-01', circumstances: before, done: '2025-11-30' }, '2026-03-02', 'overdue 2026-03-01'],
    [{ on }, '2026-03-01', 'undetermined: fact-missing circumstances.health-assessment-not-practicable-before'],
    [{}, '2026-03-01', 'not-applicable'],
    [{ on, circumstances, ended: '2026-02-01' }, '2026-03-01', 'not-applicable'],
    [{ on: '2011-03-31', circumstances }, '2011-06-01', beforeTheRegulations],
    [{ on: '2011-04-01', circumstances }, '2011-04-01', 'due 2011-05-05'],
    [{ on: '2011-04-02', circumstances }, '2011-04-02', 'due 2011-05-05'],
    [{ on: '2028-11-30', circumstances }, '2028-12-01', 'undetermined: calendar-does-not-reach calendar'],
  ]);

  it.each([
    ['2025-10-05', 'happened', '2026-01-05'],
    ['2025-10-04', 'not-happened', '2026-01-04'],
  ])('says for how long an assessment of %s will do', (done, kind, ends) => {
    const finding = deadline(initialHealthAssessment, { on: day(on), done: day(done), circumstances }, day(on));
    const because = 'because' in finding ? finding.because : [];
    expect(because).toContainEqual(expect.objectContaining({ kind, event: 'initial-health-assessment' }));
    const age = { kind: 'period', event: 'initial-health-assessment', on: done, period: { months: 3 }, ends };
    expect(because).toContainEqual(age);
  });

  it('can be an authority’s own, with another age of what will do', () => {
    const own = JSON.parse(
      JSON.stringify({ ...initialHealthAssessment, id: 'anytown/initial-health-assessment' }).replace(
        '"noOlderThan":{"months":3}',
        '"noOlderThan":{"weeks":2}',
      ),
    );
    expect(parseRule(own).ok).toBe(true);
    const facts = (done: string) => ({ on: day(on), done: day(done), circumstances });
    expect(unwrap(deadline(own, facts('2025-12-22'), day(on)))).toMatchObject({ status: 'met' });
    expect(unwrap(deadline(own, facts('2025-12-21'), day(on)))).toMatchObject({ status: 'due' });
  });
});

describe(healthAssessor.id, () => {
  const [doctor, later] = ['by-registered-medical-practitioner', 'later-assessment-by-supervised-nurse-or-midwife'];
  answersWhere(healthAssessor, [
    [{ [doctor]: true }, 'met'],
    [{ [doctor]: true, [later]: true }, 'met'],
    [{ [doctor]: false, [later]: false }, 'missed'],
    [{ [doctor]: false, [later]: true }, 'not-applicable'],
    [{ [doctor]: false }, `undetermined: fact-missing circumstances.${later}`],
    [{ [later]: false }, `undetermined: fact-missing circumstances.${doctor}`],
  ]);
  answersWhere(healthAssessor, [[{ [doctor]: true }, beforeTheRegulations]], '2011-03-31');
  answersWhere(healthAssessor, [[{ [doctor]: true }, 'met']], '2011-04-01');
});

describe(strengthsAndDifficultiesHealthGuidance.id, () => {
  const rule = strengthsAndDifficultiesHealthGuidance;
  const child = (dateOfBirth: string, from: string, ...held: readonly string[]) => ({
    from: day(from),
    held: held.map(day),
    dateOfBirth: day(dateOfBirth),
  });

  it.each([
    ['a child of four or over: within a year of becoming looked after', '2018-03-01', '2026-01-05', '2027-01-05'],
    ['one who becomes looked after on the fourth birthday', '2022-01-05', '2026-01-05', '2027-01-05'],
    ['one who is four a day later: within a year of the birthday', '2022-01-06', '2026-01-05', '2027-01-06'],
    ['a baby: within a year of the fourth birthday', '2025-12-01', '2026-01-05', '2030-12-01'],
    ['born on 29 February: four on the day itself in a leap year', '2020-02-29', '2022-01-05', '2025-02-28'],
  ])('%s', (_, dateOfBirth, from, due) => {
    expect(unwrap(nextDue(rule, child(dateOfBirth, from)))).toBe(due);
  });

  it('is owed within a year of the last one', () => {
    const held = child('2018-03-01', '2026-01-05', '2026-06-30');
    expect(unwrap(standing(rule, held, day('2027-06-29')))).toEqual({ status: 'due', due: '2027-06-30', days: 1 });
    expect(unwrap(standing(rule, held, day('2027-06-30'))).status).toBe('due-today');
    expect(unwrap(standing(rule, held, day('2027-07-01'))).status).toBe('overdue');
  });

  it('is owed where it falls due on the day before the seventeenth birthday, and not on it', () => {
    expect(nextDue(rule, child('2010-03-01', '2025-01-05', '2026-02-28'))).toMatchObject({ value: '2027-02-28' });
    expect(nextDue(rule, child('2010-03-01', '2025-01-05', '2026-03-01')).kind).toBe('not-applicable');
  });

  it('has a history', () => {
    const held = child('2018-03-01', '2024-01-05', '2025-01-05', '2026-01-06');
    expect(unwrap(history(rule, held, day('2026-02-01')))).toEqual([
      { status: 'met', due: '2025-01-05', held: '2025-01-05' },
      { status: 'late', due: '2026-01-05', held: '2026-01-06' },
    ]);
  });

  it('cannot be told without the date of birth, and applies to every day with it', () => {
    expect(nextDue(rule, { from: day('2026-01-05'), held: [] })).toMatchObject({
      missing: [{ code: 'fact-missing', path: 'dateOfBirth' }],
    });
    expect(unwrap(nextDue(rule, child('1990-03-01', '1999-01-05')))).toBe('2000-01-05');
  });
});
