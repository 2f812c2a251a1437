import { deadline } from 'care-planning-rules';
import {
  disputeResolutionIroHandbook,
  reviewConsultation,
  reviewDecisionsIroHandbook,
  reviewDecisionsResponseIroHandbook,
  reviewingOfficerAppointmentIroHandbook,
  reviewingOfficerBeforeFirstReviewIroHandbook,
  reviewingOfficerExperienceIroHandbook,
  reviewingOfficerRegistrationIroHandbook,
  reviewPapersIroHandbook,
  reviewPreparationIroHandbook,
  reviewRecordDistributionIroHandbook,
  reviewRecordIroHandbook,
} from 'care-planning-rules/cadence';
import { day } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { answersByDay, answersWhere } from '../answers.ts';

const calendarEnds = 'undetermined: calendar-does-not-reach calendar';

/** The last of so many working days after Monday 5 January 2026 and the day after it; after Christmas Eve 2026; after 4 January 2010. */
const five = { last: '2026-01-12', next: '2026-01-13', christmas: '2027-01-05', early: '2010-01-11' };
const fifteen = { last: '2026-01-26', next: '2026-01-27', christmas: '2027-01-19', early: '2010-01-25' };
const twenty = { last: '2026-02-02', next: '2026-02-03', christmas: '2027-01-26', early: '2010-02-01' };
const afterwards = [
  { rule: reviewingOfficerAppointmentIroHandbook, ...five },
  { rule: reviewDecisionsIroHandbook, ...five },
  { rule: reviewDecisionsResponseIroHandbook, ...five },
  { rule: reviewRecordIroHandbook, ...fifteen },
  { rule: reviewRecordDistributionIroHandbook, ...twenty },
  { rule: disputeResolutionIroHandbook, ...twenty },
];

for (const { rule, last, next, christmas, early } of afterwards) {
  describe(rule.id, () => {
    const on = '2026-01-05';
    answersByDay(rule, [
      [{ on }, on, `due ${last}`],
      [{ on }, last, `due-today ${last}`],
      [{ on }, next, `overdue ${last}`],
      [{ on, done: last }, '2026-12-31', `met ${last}`],
      [{ on, done: next }, '2026-12-31', `late ${last}`],
      [{ on, done: next }, last, `due-today ${last}`],
      [{ on: '2026-12-24' }, '2026-12-31', `due ${christmas}`],
      [{ on: '2010-01-04' }, '2010-06-01', `overdue ${early}`],
      [{}, '2026-12-31', 'not-applicable'],
      [{ on: '2028-12-29' }, '2028-12-30', calendarEnds],
    ]);
  });
}

describe('what follows an event', () => {
  it.each(afterwards.slice(1).map(({ rule }) => [rule.id, rule] as const))('cannot come before it: %s', (_, rule) => {
    const facts = { on: day('2026-01-05'), done: day('2026-01-04') };
    expect(deadline(rule, facts, day('2026-02-01'))).toMatchObject({
      missing: [{ code: 'contradiction', path: 'done' }],
    });
    expect(deadline(rule, { on: day('2026-01-05') }, day('2026-01-04')).kind).toBe('not-applicable');
  });
});

describe(reviewingOfficerBeforeFirstReviewIroHandbook.id, () => {
  const rule = reviewingOfficerBeforeFirstReviewIroHandbook;
  const on = '2026-02-02';
  answersByDay(rule, [
    [{ on }, '2026-02-01', 'due 2026-02-02'],
    [{ on }, '2026-02-02', 'due-today 2026-02-02'],
    [{ on }, '2026-02-03', 'overdue 2026-02-02'],
    [{ on, done: '2026-02-02' }, '2026-03-01', 'met 2026-02-02'],
    [{ on, done: '2026-02-03' }, '2026-03-01', 'late 2026-02-02'],
    [{}, '2026-03-01', 'not-applicable'],
  ]);

  it('is about the same subject as the five working days of good practice', () => {
    expect(rule.subject).toBe(reviewingOfficerAppointmentIroHandbook.subject);
  });
});

describe(reviewPreparationIroHandbook.id, () => {
  answersByDay(reviewPreparationIroHandbook, [
    // Fifteen working days back from Monday 2 February 2026: Monday 12 January.
    [{ on: '2026-02-02' }, '2026-01-11', 'due 2026-01-12'],
    [{ on: '2026-02-02' }, '2026-01-12', 'due-today 2026-01-12'],
    [{ on: '2026-02-02' }, '2026-01-13', 'overdue 2026-01-12'],
    [{ on: '2026-02-02', done: '2026-01-12' }, '2026-03-01', 'met 2026-01-12'],
    [{ on: '2026-02-02', done: '2026-01-13' }, '2026-03-01', 'late 2026-01-12'],
    // Back over Christmas from Monday 4 January 2027: three days between the holidays, then 24 to 9 December.
    [{ on: '2027-01-04' }, '2026-12-01', 'due 2026-12-09'],
    [{}, '2026-03-01', 'not-applicable'],
    [{ on: '2010-01-15' }, '2010-01-15', calendarEnds],
  ]);
});

describe(reviewPapersIroHandbook.id, () => {
  answersByDay(reviewPapersIroHandbook, [
    // Three calendar days back from Monday 2 February 2026: Friday 30 January.
    [{ on: '2026-02-02' }, '2026-01-29', 'due 2026-01-30'],
    [{ on: '2026-02-02' }, '2026-01-30', 'due-today 2026-01-30'],
    [{ on: '2026-02-02' }, '2026-01-31', 'overdue 2026-01-30'],
    [{ on: '2026-02-02', done: '2026-01-30' }, '2026-03-01', 'met 2026-01-30'],
    [{ on: '2026-02-02', done: '2026-01-31' }, '2026-03-01', 'late 2026-01-30'],
    // From a Wednesday it falls on a Sunday, and is not moved.
    [{ on: '2026-02-04' }, '2026-02-01', 'due-today 2026-02-01'],
    [{}, '2026-03-01', 'not-applicable'],
  ]);
});

describe(reviewingOfficerExperienceIroHandbook.id, () => {
  answersByDay(reviewingOfficerExperienceIroHandbook, [
    [{ on: '2026-01-05', done: '2021-01-04' }, '2026-01-05', 'met 2021-01-05'],
    [{ on: '2026-01-05', done: '2021-01-05' }, '2026-01-05', 'met 2021-01-05'],
    [{ on: '2026-01-05', done: '2021-01-06' }, '2026-01-05', 'late 2021-01-05'],
    // Appointed on 29 February: five years back is the last day of a shorter month.
    [{ on: '2028-02-29', done: '2023-02-28' }, '2028-02-29', 'met 2023-02-28'],
    [{ on: '2026-01-05' }, '2026-01-05', 'overdue 2021-01-05'],
    [{ done: '2010-07-01' }, '2026-01-05', 'not-applicable'],
  ]);
});

describe(reviewingOfficerRegistrationIroHandbook.id, () => {
  answersWhere(reviewingOfficerRegistrationIroHandbook, [
    [{ 'registered-social-worker': true }, 'met'],
    [{ 'registered-social-worker': false }, 'missed'],
    [{}, 'undetermined: fact-missing circumstances.registered-social-worker'],
  ]);
});

describe(reviewConsultation.id, () => {
  const [consulted, spoken] = ['child-consulted-on-arrangements', 'spoken-with-in-private'];
  answersWhere(reviewConsultation, [
    [{ [consulted]: true, [spoken]: true }, 'met'],
    [{ [consulted]: false, [spoken]: true }, `missed ${consulted}`],
    [{ [consulted]: true, [spoken]: false }, `missed ${spoken}`],
    [{ [consulted]: true }, `undetermined: fact-missing circumstances.${spoken}`],
  ]);
  answersWhere(
    reviewConsultation,
    [[{ [consulted]: true, [spoken]: true }, 'undetermined: no-version-in-force rule']],
    '2011-03-31',
  );
  answersWhere(reviewConsultation, [[{ [consulted]: true, [spoken]: true }, 'met']], '2011-04-01');
});
