import {
  designatedTeacherNoticeKnowsley,
  keyStage4Move,
  nextDue,
  personalEducationPlanBegunEducationGuidance,
  personalEducationPlanReadyEducationGuidance,
  personalEducationPlanReviewEducationGuidance,
  schedule,
  standing,
} from 'care-planning-rules/cadence';
import { day, unwrap } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { answersByDay, answersWhere } from '../answers.ts';

const on = '2026-01-05';

describe(personalEducationPlanBegunEducationGuidance.id, () => {
  const circumstances = { 'first-placement-in-emergency': true };
  const planned = { 'first-placement-in-emergency': false };
  answersByDay(personalEducationPlanBegunEducationGuidance, [
    // Ten working days after Monday 5 January 2026: Monday 19 January.
    [{ on, circumstances }, '2026-01-18', 'due 2026-01-19'],
    [{ on, circumstances }, '2026-01-19', 'due-today 2026-01-19'],
    [{ on, circumstances }, '2026-01-20', 'overdue 2026-01-19'],
    [{ on, circumstances, done: '2026-01-19' }, '2026-03-01', 'met 2026-01-19'],
    [{ on, circumstances, done: '2026-01-20' }, '2026-03-01', 'late 2026-01-19'],
    [{ on, circumstances: planned, done: '2026-01-05' }, '2026-03-01', 'met 2026-01-05'],
    [{ on, circumstances: planned, done: '2026-01-06' }, '2026-03-01', 'late 2026-01-05'],
    [{ on }, '2026-03-01', 'undetermined: fact-missing circumstances.first-placement-in-emergency'],
    [{}, '2026-03-01', 'not-applicable'],
    [{ on: '2028-12-20', circumstances }, '2028-12-21', 'undetermined: calendar-does-not-reach calendar'],
  ]);
});

describe(personalEducationPlanReadyEducationGuidance.id, () => {
  answersByDay(personalEducationPlanReadyEducationGuidance, [
    // Twenty working days after Monday 5 January 2026: Monday 2 February.
    [{ on }, '2026-02-01', 'due 2026-02-02'],
    [{ on }, '2026-02-02', 'due-today 2026-02-02'],
    [{ on }, '2026-02-03', 'overdue 2026-02-02'],
    [{ on, done: '2026-02-02' }, '2026-03-01', 'met 2026-02-02'],
    [{ on, done: '2026-02-03' }, '2026-03-01', 'late 2026-02-02'],
    // Two bank holidays of the Platinum Jubilee.
    [{ on: '2022-05-30' }, '2022-05-30', 'due 2022-06-29'],
    [{}, '2026-03-01', 'not-applicable'],
    [{ on: '2028-11-30' }, '2028-12-01', 'undetermined: calendar-does-not-reach calendar'],
  ]);
});

describe(personalEducationPlanReviewEducationGuidance.id, () => {
  const rule = personalEducationPlanReviewEducationGuidance;
  const terms = [
    { from: day('2025-09-03'), to: day('2025-12-19') },
    { from: day('2026-01-05'), to: day('2026-03-27') },
    { from: day('2026-04-13'), to: day('2026-07-21') },
  ];
  const facts = (from: string, ...held: readonly string[]) => ({ from: day(from), held: held.map(day), terms });

  it.each([
    ['the term in which the child becomes looked after', '2026-02-02', [], '2026-03-27'],
    ['its first day', '2026-01-05', [], '2026-03-27'],
    ['its last', '2026-03-27', [], '2026-03-27'],
    ['in the holidays: the term that follows', '2026-03-28', [], '2026-07-21'],
    ['one in the first week of a term serves the whole of it', '2026-02-02', ['2026-02-03'], '2026-07-21'],
    ['two in one term serve that term only', '2025-10-01', ['2025-10-02', '2025-12-19'], '2026-03-27'],
    ['one in the holidays serves no term', '2026-02-02', ['2026-04-01'], '2026-03-27'],
  ])('%s', (_, from, held, due) => {
    expect(unwrap(nextDue(rule, facts(from, ...held)))).toBe(due);
  });

  it('is due on the last day of term, overdue on the day after', () => {
    expect(unwrap(standing(rule, facts('2026-02-02'), day('2026-03-27'))).status).toBe('due-today');
    expect(unwrap(standing(rule, facts('2026-02-02'), day('2026-03-28'))).status).toBe('overdue');
    expect(unwrap(schedule(rule, facts('2025-10-01'), day('2026-03-31')))).toEqual(['2025-12-19', '2026-03-27']);
  });

  it('cannot be told without terms, nor after the last that is given, nor where two overlap', () => {
    const { terms: _, ...without } = facts('2026-02-02');
    expect(nextDue(rule, without)).toMatchObject({ missing: [{ code: 'fact-missing', path: 'terms' }] });
    expect(nextDue(rule, facts('2026-02-02', '2026-07-01'))).toMatchObject({ missing: [{ path: 'terms' }] });
    const overlapping = { ...without, terms: [...terms, { from: day('2026-07-21'), to: day('2026-08-31') }] };
    expect(nextDue(rule, overlapping)).toMatchObject({ missing: [{ code: 'contradiction', path: 'terms' }] });
  });

  it('is not owed where the child ceases to be looked after before term ends', () => {
    const until = (ended: string) => nextDue(rule, { ...facts('2026-02-02'), ended: day(ended) }).kind;
    expect([until('2026-03-26'), until('2026-03-27')]).toEqual(['not-applicable', 'decided']);
  });
});

describe(keyStage4Move.id, () => {
  const parts = [
    'approved-by-nominated-officer',
    'wishes-on-move-found-out',
    'fits-personal-education-plan',
    'designated-teacher-consulted',
    'reviewing-officer-consulted',
  ];
  const disrupts = { 'disrupts-key-stage-4-education': true };
  const allBut = (...left: readonly string[]) => ({
    ...disrupts,
    ...Object.fromEntries(parts.map((part) => [part, !left.includes(part)])),
  });
  answersWhere(keyStage4Move, [
    [allBut(), 'met'],
    ...parts.map((part) => [allBut(part), `missed ${part}`] as const),
    [allBut(...parts), `missed ${parts.join(', ')}`],
    [{ 'disrupts-key-stage-4-education': false }, 'not-applicable'],
    [{}, 'undetermined: fact-missing circumstances.disrupts-key-stage-4-education'],
    [disrupts, `undetermined: ${parts.map((part) => `fact-missing circumstances.${part}`).join(', ')}`],
  ]);
  answersWhere(keyStage4Move, [[allBut(), 'undetermined: no-version-in-force rule']], '2011-03-31');
  answersWhere(keyStage4Move, [[allBut(), 'met']], '2011-04-01');
});

describe(designatedTeacherNoticeKnowsley.id, () => {
  const at = '2026-01-09T16:00Z';
  answersByDay(designatedTeacherNoticeKnowsley, [
    // A Friday afternoon: the weekend counts.
    [{ on: at }, '2026-01-09T16:00Z', 'due 2026-01-11T16:00:00.000Z'],
    [{ on: at }, '2026-01-11T16:00:00.000Z', 'due-today 2026-01-11T16:00:00.000Z'],
    [{ on: at }, '2026-01-11T16:00:00.001Z', 'overdue 2026-01-11T16:00:00.000Z'],
    [{ on: at, done: '2026-01-11T16:00Z' }, '2026-02-01', 'met 2026-01-11T16:00:00.000Z'],
    [{ on: at, done: '2026-01-11T16:00:00.001Z' }, '2026-02-01', 'late 2026-01-11T16:00:00.000Z'],
    [{ on: at, done: '2026-01-11' }, '2026-02-01', 'undetermined: fact-missing done'],
    [{ on: '2026-01-09' }, '2026-02-01', 'undetermined: fact-missing on'],
    // The clocks go forward and back within the 48 hours.
    [{ on: '2026-03-28T18:00+00:00' }, '2026-03-29', 'due 2026-03-30T18:00:00.000Z'],
    [{ on: '2026-10-24T18:00+01:00' }, '2026-10-25', 'due 2026-10-26T17:00:00.000Z'],
    [{}, '2026-02-01', 'not-applicable'],
  ]);
});
