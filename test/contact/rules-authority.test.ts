import { deadline } from 'care-planning-rules';
import {
  contactRestriction,
  departureFromContactOrder,
  refusalOfContact,
  refusalOfContactEnd,
  refusalOfContactNotice,
  refusalOfContactNoticeContents,
  refusalOfContactNoticeRecipients,
} from 'care-planning-rules/contact';
import { day, instant } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { answersByDay, answersWhere, answersWith } from '../answers.ts';

const beforeTheRegulations = 'undetermined: no-version-in-force rule';
const court = 'refusal-ordered-by-court';
const circumstances = { [court]: false };
const on = '2026-01-05';

describe(refusalOfContact.id, () => {
  const [necessary, urgent] = ['necessary-for-welfare', 'decided-as-matter-of-urgency'];
  answersWhere(refusalOfContact, [
    [{ [necessary]: true, [urgent]: true }, 'met'],
    [{ [necessary]: true, [urgent]: false, [court]: false }, `missed ${urgent}`],
    [{ [necessary]: false, [urgent]: false, [court]: false }, `missed ${necessary}, ${urgent}`],
    [{ [necessary]: true, [urgent]: false, [court]: true }, 'not-applicable'],
    [{ [necessary]: true, [urgent]: false }, `undetermined: fact-missing circumstances.${court}`],
    [{ [necessary]: true, [court]: false }, `undetermined: fact-missing circumstances.${urgent}`],
  ]);

  it('is no restriction by a home, and not among the findings on one', () => {
    const restriction = { imposedAt: instant('2026-01-05T12:00Z'), ground: 'emergency' } as const;
    const found = contactRestriction(restriction, instant('2026-01-06T12:00Z')).map(({ rule }) => rule.id);
    expect(found.filter((id) => id.includes('refusal'))).toEqual([]);
  });
});

describe(refusalOfContactEnd.id, () => {
  answersByDay(refusalOfContactEnd, [
    [{ on, circumstances }, '2026-01-04', 'not-applicable'],
    [{ on, circumstances }, '2026-01-05', 'due 2026-01-12'],
    [{ on, circumstances }, '2026-01-12', 'due-today 2026-01-12'],
    [{ on, circumstances }, '2026-01-13', 'overdue 2026-01-12'],
    [{ on, circumstances, done: '2026-01-05' }, '2026-02-01', 'met 2026-01-12'],
    [{ on, circumstances, done: '2026-01-12' }, '2026-02-01', 'met 2026-01-12'],
    [{ on, circumstances, done: '2026-01-13' }, '2026-02-01', 'late 2026-01-12'],
    // The seventh day is Good Friday 2026, and is not put off.
    [{ on: '2026-03-27', circumstances }, '2026-04-04', 'overdue 2026-04-03'],
    [{ on, circumstances: { [court]: true } }, '2026-02-01', 'not-applicable'],
    [{ on }, '2026-02-01', `undetermined: fact-missing circumstances.${court}`],
    [{ on, circumstances, done: '2026-01-04' }, '2026-02-01', 'undetermined: contradiction done'],
    [{}, '2026-02-01', 'not-applicable'],
  ]);
});

describe(refusalOfContactNotice.id, () => {
  answersByDay(refusalOfContactNotice, [
    [{ on, circumstances }, '2026-01-04', 'not-applicable'],
    [{ on, circumstances }, '2026-01-05', 'due'],
    [{ on, circumstances }, '2026-02-05', 'due'],
    [{ on, circumstances, done: '2026-01-05' }, '2026-02-01', 'met'],
    [{ on, circumstances, ended: '2026-01-12' }, '2026-01-13', 'missed'],
    [{ on, circumstances, done: '2026-01-04' }, '2026-02-01', 'undetermined: contradiction done'],
    [{ on, circumstances: { [court]: true } }, '2026-02-01', 'not-applicable'],
    [{ on }, '2026-02-01', `undetermined: fact-missing circumstances.${court}`],
    [{ on: '2011-03-31', circumstances }, '2011-05-01', beforeTheRegulations],
    [{ on: '2011-04-01', circumstances }, '2011-05-01', 'due'],
    [{ on: '2011-04-02', circumstances }, '2011-05-01', 'due'],
  ]);

  it('has no number for immediately', () => {
    const finding = deadline(refusalOfContactNotice, { on: day(on), circumstances }, day(on));
    expect(finding).toMatchObject({ kind: 'decided', value: { status: 'due' } });
    expect('because' in finding && finding.because.map(({ kind }) => kind)).toContain('no-figure');
    expect(finding).not.toHaveProperty('value.due');
  });
});

describe(refusalOfContactNoticeRecipients.id, () => {
  const none = {
    'child-to-be-told-of-refusal': false,
    'had-carer-by-high-court-order': false,
    'others-concerned': false,
  };
  const five = ['child', 'parents', 'carer-by-high-court-order', 'others-concerned', 'independent-reviewing-officer'];
  answersWith(refusalOfContactNoticeRecipients, [
    [five, {}, 'met'],
    [['parents', 'independent-reviewing-officer'], none, 'met'],
    [[], none, 'missed parents, independent-reviewing-officer'],
    [['parents', 'independent-reviewing-officer'], { ...none, 'child-to-be-told-of-refusal': true }, 'missed child'],
    [
      ['parents', 'independent-reviewing-officer'],
      {},
      'undetermined: fact-missing circumstances.child-to-be-told-of-refusal, fact-missing circumstances.had-carer-by-high-court-order, fact-missing circumstances.others-concerned',
    ],
  ]);
  answersWith(refusalOfContactNoticeRecipients, [[five, {}, beforeTheRegulations]], '2011-03-31');
  answersWith(refusalOfContactNoticeRecipients, [[five, {}, 'met']], '2011-04-01');
});

describe(refusalOfContactNoticeContents.id, () => {
  const always = ['decision', 'date-of-decision', 'reasons', 'remedies'];
  const length = 'decision-sets-duration';
  answersWith(refusalOfContactNoticeContents, [
    [[...always, 'duration'], {}, 'met'],
    [always, { [length]: false }, 'met'],
    [always, { [length]: true }, 'missed duration'],
    ...always.map((left) => [always.filter((each) => each !== left), { [length]: false }, `missed ${left}`] as const),
    [always, {}, `undetermined: fact-missing circumstances.${length}`],
  ]);
  answersWith(refusalOfContactNoticeContents, [[always, {}, beforeTheRegulations]], '2011-03-31');
  answersWith(refusalOfContactNoticeContents, [[always, { [length]: false }, 'met']], '2011-04-01');
});

describe(departureFromContactOrder.id, () => {
  answersByDay(departureFromContactOrder, [
    // Five working days after Monday 5 January 2026: Monday 12 January.
    [{ on }, '2026-01-11', 'due 2026-01-12'],
    [{ on }, '2026-01-12', 'due-today 2026-01-12'],
    [{ on }, '2026-01-13', 'overdue 2026-01-12'],
    [{ on, done: '2026-01-12' }, '2026-02-01', 'met 2026-01-12'],
    [{ on, done: '2026-01-13' }, '2026-02-01', 'late 2026-01-12'],
    [{ on: '2026-12-24' }, '2026-12-31', 'due 2027-01-05'],
    [{ on, done: '2026-01-04' }, '2026-02-01', 'undetermined: contradiction done'],
    [{}, '2026-02-01', 'not-applicable'],
    [{ on }, '2026-01-04', 'not-applicable'],
    [{ on: '2011-03-31' }, '2011-05-01', beforeTheRegulations],
    [{ on: '2011-04-01' }, '2011-04-01', 'due 2011-04-08'],
    [{ on: '2011-04-02' }, '2011-04-02', 'due 2011-04-08'],
    [{ on: '2028-12-29' }, '2028-12-30', 'undetermined: calendar-does-not-reach calendar'],
  ]);
});
