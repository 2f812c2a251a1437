import { deadline } from 'care-planning-rules';
import { admissionChecklist } from 'care-planning-rules/admission';
import {
  carePlan,
  carePlanAgreement,
  carePlanCirculationSlough,
  carePlanRevision,
  placementNotice,
  placementNoticeRecipients,
  placementPlan,
  placementPlanConsultation,
  placementPlanSignature,
} from 'care-planning-rules/cadence';
import { day, unwrap } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { answersByDay, answersWhere, answersWith } from '../answers.ts';

const beforeTheRegulations = 'undetermined: no-version-in-force rule';
const calendarEnds = 'undetermined: calendar-does-not-reach calendar';

describe(carePlan.id, () => {
  const notBefore = { 'care-plan-not-practicable-before': true, 'care-plan-for-court': false };
  const before = { ...notBefore, 'care-plan-not-practicable-before': false };
  const placed = { on: '2026-01-05', circumstances: notBefore };
  answersByDay(carePlan, [
    // Ten working days after Monday 5 January 2026: Monday 19 January.
    [placed, '2026-01-18', 'due 2026-01-19'],
    [placed, '2026-01-19', 'due-today 2026-01-19'],
    [placed, '2026-01-20', 'overdue 2026-01-19'],
    [{ ...placed, done: '2026-01-19' }, '2026-03-01', 'met 2026-01-19'],
    [{ ...placed, done: '2026-01-20' }, '2026-03-01', 'late 2026-01-19'],
    [{ ...placed, done: '2026-01-20' }, '2026-01-19', 'due-today 2026-01-19'],
    // Christmas Eve: 29, 30 and 31 December, then 4 to 12 January.
    [{ ...placed, on: '2026-12-24' }, '2027-01-01', 'due 2027-01-12'],
    // Where it was practicable before, the placement's own day is the last.
    [{ on: '2026-01-05', circumstances: before }, '2026-01-04', 'due 2026-01-05'],
    [{ on: '2026-01-05', circumstances: before }, '2026-01-05', 'due-today 2026-01-05'],
    [{ on: '2026-01-05', circumstances: before }, '2026-01-06', 'overdue 2026-01-05'],
    [{ on: '2026-01-05', circumstances: before, done: '2025-12-20' }, '2026-01-06', 'met 2026-01-05'],
    [{ on: '2026-01-05', circumstances: before, done: '2026-01-06' }, '2026-01-06', 'late 2026-01-05'],
    [{ circumstances: before }, '2026-01-06', 'not-applicable'],
    [{ on: '2026-01-05', circumstances: { 'care-plan-for-court': true } }, '2026-03-01', 'not-applicable'],
    [{ ...placed, ended: '2026-01-18' }, '2026-03-01', 'not-applicable'],
    [{ ...placed, ended: '2026-01-19' }, '2026-03-01', 'overdue 2026-01-19'],
    [
      { on: '2026-01-05', circumstances: { 'care-plan-for-court': false } },
      '2026-01-06',
      'undetermined: fact-missing circumstances.care-plan-not-practicable-before',
    ],
    [
      { on: '2026-01-05', circumstances: { 'care-plan-not-practicable-before': true } },
      '2026-01-06',
      'undetermined: fact-missing circumstances.care-plan-for-court',
    ],
    [{ ...placed, on: '2011-03-31' }, '2011-05-01', beforeTheRegulations],
    [{ ...placed, on: '2011-04-01' }, '2011-04-02', 'due 2011-04-15'],
    [{ ...placed, on: '2011-04-02' }, '2011-04-02', 'due 2011-04-15'],
    [{ ...placed, on: '2028-12-20' }, '2028-12-21', calendarEnds],
  ]);

  it('names the event, the period and the working days that decided', () => {
    const facts = { on: day('2026-12-24'), circumstances: notBefore };
    expect(deadline(carePlan, facts, day('2027-01-01'))).toMatchObject({
      because: [
        {
          kind: 'period',
          event: 'first-placement',
          on: '2026-12-24',
          period: { workingDays: 10 },
          ends: '2027-01-12',
          when: { circumstance: 'care-plan-not-practicable-before' },
          calendar: { name: 'england-and-wales' },
        },
        { kind: 'not-happened', event: 'care-plan', asOf: '2027-01-01' },
      ],
    });
  });
});

describe(placementPlan.id, () => {
  const circumstances = { 'placement-plan-not-practicable-before': true };
  const before = { 'placement-plan-not-practicable-before': false };
  answersByDay(placementPlan, [
    // Five working days after Monday 5 January 2026: Monday 12 January.
    [{ on: '2026-01-05', circumstances }, '2026-01-11', 'due 2026-01-12'],
    [{ on: '2026-01-05', circumstances }, '2026-01-12', 'due-today 2026-01-12'],
    [{ on: '2026-01-05', circumstances }, '2026-01-13', 'overdue 2026-01-12'],
    [{ on: '2026-01-05', circumstances, done: '2026-01-12' }, '2026-03-01', 'met 2026-01-12'],
    [{ on: '2026-01-05', circumstances, done: '2026-01-13' }, '2026-03-01', 'late 2026-01-12'],
    // Over Christmas, over New Year 2010/11 before the Regulations, and over Christmas 2021.
    [{ on: '2026-12-24', circumstances }, '2027-01-01', 'due 2027-01-05'],
    [{ on: '2010-12-23', circumstances }, '2027-01-01', beforeTheRegulations],
    [{ on: '2021-12-24', circumstances }, '2022-01-06', 'overdue 2022-01-05'],
    [{ on: '2026-01-05', circumstances: before }, '2026-01-05', 'due-today 2026-01-05'],
    [{ on: '2026-01-05', circumstances: before }, '2026-01-06', 'overdue 2026-01-05'],
    [{ on: '2026-01-05', circumstances: before, done: '2026-01-05' }, '2026-01-06', 'met 2026-01-05'],
    [
      { on: '2026-01-05' },
      '2026-01-06',
      'undetermined: fact-missing circumstances.placement-plan-not-practicable-before',
    ],
    [{ circumstances }, '2026-01-06', 'not-applicable'],
    [{ on: '2011-03-31', circumstances }, '2011-05-01', beforeTheRegulations],
    [{ on: '2011-04-01', circumstances }, '2011-04-01', 'due 2011-04-08'],
    [{ on: '2011-04-02', circumstances }, '2011-04-02', 'due 2011-04-08'],
    [{ on: '2028-12-22', circumstances }, '2028-12-23', calendarEnds],
  ]);

  it('gives each placement its own five days, and the first alone a care plan’s ten', () => {
    const moves = ['2026-01-05', '2026-03-02'].map((on) => ({ on: day(on), circumstances }));
    const due = moves.map((facts) => deadline(placementPlan, facts, facts.on));
    expect(due).toMatchObject([{ value: { due: '2026-01-12' } }, { value: { due: '2026-03-09' } }]);
    expect(carePlan.versions[0].event).toBe('first-placement');
  });
});

describe(placementNotice.id, () => {
  const emergency = { 'emergency-placement': true, 'placement-notice-not-practicable': false };
  const planned = { ...emergency, 'emergency-placement': false };
  answersByDay(placementNotice, [
    [{ on: '2026-01-05', circumstances: emergency }, '2026-01-11', 'due 2026-01-12'],
    [{ on: '2026-01-05', circumstances: emergency }, '2026-01-12', 'due-today 2026-01-12'],
    [{ on: '2026-01-05', circumstances: emergency }, '2026-01-13', 'overdue 2026-01-12'],
    [{ on: '2026-01-05', circumstances: emergency, done: '2026-01-13' }, '2026-02-01', 'late 2026-01-12'],
    [{ on: '2026-01-05', circumstances: planned }, '2026-01-04', 'due 2026-01-05'],
    [{ on: '2026-01-05', circumstances: planned }, '2026-01-06', 'overdue 2026-01-05'],
    [{ on: '2026-01-05', circumstances: planned, done: '2026-01-05' }, '2026-02-01', 'met 2026-01-05'],
    [{ on: '2026-01-05', circumstances: { 'placement-notice-not-practicable': true } }, '2026-02-01', 'not-applicable'],
    [{}, '2026-02-01', 'not-applicable'],
    [
      { on: '2026-01-05', circumstances: { 'placement-notice-not-practicable': false } },
      '2026-02-01',
      'undetermined: fact-missing circumstances.emergency-placement',
    ],
    [
      { on: '2026-01-05', circumstances: { 'emergency-placement': true } },
      '2026-02-01',
      'undetermined: fact-missing circumstances.placement-notice-not-practicable',
    ],
    [{ on: '2011-03-31', circumstances: emergency }, '2011-05-01', beforeTheRegulations],
    [{ on: '2011-04-01', circumstances: emergency }, '2011-04-01', 'due 2011-04-08'],
    [{ on: '2011-04-02', circumstances: emergency }, '2011-04-02', 'due 2011-04-08'],
    [{ on: '2028-12-29', circumstances: emergency }, '2028-12-30', calendarEnds],
  ]);
});

describe(carePlanRevision.id, () => {
  const circumstances = { 'review-calls-for-revision': true };
  answersByDay(carePlanRevision, [
    [{ on: '2026-02-02', circumstances }, '2026-02-02', 'due'],
    [{ on: '2026-02-02', circumstances }, '2027-02-02', 'due'],
    [{ on: '2026-02-02', circumstances, done: '2026-02-02' }, '2026-03-01', 'met'],
    [{ on: '2026-02-02', circumstances, done: '2026-12-01' }, '2027-03-01', 'met'],
    [{ on: '2026-02-02', circumstances, ended: '2026-03-01' }, '2026-03-01', 'due'],
    [{ on: '2026-02-02', circumstances, ended: '2026-03-01' }, '2026-03-02', 'missed'],
    [{ on: '2026-02-02', circumstances: { 'review-calls-for-revision': false } }, '2026-03-01', 'not-applicable'],
    [{ on: '2026-02-02', circumstances }, '2026-02-01', 'not-applicable'],
    [{ on: '2026-02-02' }, '2026-03-01', 'undetermined: fact-missing circumstances.review-calls-for-revision'],
    [{ on: '2026-02-02', circumstances, done: '2026-02-01' }, '2026-03-01', 'undetermined: contradiction done'],
    [{ on: '2011-03-31', circumstances }, '2011-05-01', beforeTheRegulations],
    [{ on: '2011-04-01', circumstances }, '2011-05-01', 'due'],
    [{ on: '2011-04-02', circumstances }, '2011-05-01', 'due'],
  ]);

  it('says that the source sets no figure', () => {
    const finding = deadline(carePlanRevision, { on: day('2026-02-02'), circumstances }, day('2026-03-01'));
    expect(finding).toMatchObject({ kind: 'decided' });
    expect(finding).not.toHaveProperty('value.due');
    expect('because' in finding && finding.because.map(({ kind }) => kind)).toContain('no-figure');
  });
});

describe(carePlanCirculationSlough.id, () => {
  answersByDay(carePlanCirculationSlough, [
    // Ten working days after Monday 2 February 2026: Monday 16 February.
    [{ on: '2026-02-02' }, '2026-02-15', 'due 2026-02-16'],
    [{ on: '2026-02-02' }, '2026-02-16', 'due-today 2026-02-16'],
    [{ on: '2026-02-02' }, '2026-02-17', 'overdue 2026-02-16'],
    [{ on: '2026-02-02', done: '2026-02-16' }, '2026-03-01', 'met 2026-02-16'],
    [{ on: '2026-02-02', done: '2026-02-17' }, '2026-03-01', 'late 2026-02-16'],
    [{ on: '2026-02-02', done: '2026-02-01' }, '2026-03-01', 'undetermined: contradiction done'],
    [{ on: '2026-02-02' }, '2026-02-01', 'not-applicable'],
    [{}, '2026-02-01', 'not-applicable'],
    [{ on: '2010-02-01' }, '2010-03-01', 'overdue 2010-02-15'],
    [{ on: '2028-12-20' }, '2028-12-21', calendarEnds],
  ]);
});

describe(carePlanAgreement.id, () => {
  const young = { 'aged-16-and-accommodated-under-section-20': false };
  const older = { 'aged-16-and-accommodated-under-section-20': true };
  answersWith(carePlanAgreement, [
    [['parent-or-last-carer'], young, 'met'],
    [['parent-or-last-carer'], older, 'missed child'],
    [['parent-or-last-carer', 'child'], {}, 'met'],
    [['child'], { 'agreement-practicable': true }, 'missed parent-or-last-carer'],
    [['child'], { 'agreement-practicable': false }, 'met'],
    [[], { ...young, 'agreement-practicable': false }, 'not-applicable'],
    [['child'], {}, 'undetermined: fact-missing circumstances.agreement-practicable'],
    [
      ['parent-or-last-carer'],
      {},
      'undetermined: fact-missing circumstances.aged-16-and-accommodated-under-section-20',
    ],
  ]);
  answersWith(carePlanAgreement, [[['parent-or-last-carer', 'child'], {}, beforeTheRegulations]], '2011-03-31');
  answersWith(carePlanAgreement, [[['parent-or-last-carer', 'child'], {}, 'met']], '2011-04-01');
});

describe(placementPlanConsultation.id, () => {
  const [wishes, officer] = ['wishes-and-feelings-found-out', 'reviewing-officer-told'];
  answersWhere(placementPlanConsultation, [
    [{ [wishes]: true, [officer]: true }, 'met'],
    [{ [wishes]: false, [officer]: true }, `missed ${wishes}`],
    [{ [wishes]: false, [officer]: false }, `missed ${wishes}, ${officer}`],
    [{ [wishes]: true }, `undetermined: fact-missing circumstances.${officer}`],
  ]);
  answersWhere(placementPlanConsultation, [[{ [wishes]: true, [officer]: true }, beforeTheRegulations]], '2011-03-31');
  answersWhere(placementPlanConsultation, [[{ [wishes]: true, [officer]: true }, 'met']], '2011-04-01');
});

describe(placementPlanSignature.id, () => {
  const [agreed, signed] = ['agreed-with-appropriate-person', 'signed-by-appropriate-person'];
  answersWhere(placementPlanSignature, [
    [{ [agreed]: true, [signed]: true }, 'met'],
    [{ [agreed]: true, [signed]: false }, `due ${signed}`],
    [{ [agreed]: false, [signed]: false }, `due ${agreed}, ${signed}`],
    [{ [signed]: true }, `undetermined: fact-missing circumstances.${agreed}`],
  ]);
  answersWhere(placementPlanSignature, [[{ [agreed]: true, [signed]: true }, beforeTheRegulations]], '2011-03-31');
  answersWhere(placementPlanSignature, [[{ [agreed]: true, [signed]: true }, 'met']], '2011-04-01');
});

describe(placementNoticeRecipients.id, () => {
  const always = ['health-body', 'general-practitioner', 'independent-reviewing-officer'];
  const family = ['parents', 'people-with-contact', 'previous-carer'];
  const nobody = Object.fromEntries(['child', ...family].map((each) => [`${each}-to-be-told`, false]));
  answersWith(placementNoticeRecipients, [
    [['child', ...family, ...always, 'school'], {}, 'met'],
    [always, { ...nobody, 'in-education': false }, 'met'],
    [always, { ...nobody, 'in-education': true }, 'missed school'],
    [[...always, 'school'], { ...nobody, 'parents-to-be-told': true }, 'missed parents'],
    [['school'], nobody, `missed ${always.join(', ')}`],
    [
      always,
      { 'in-education': false, 'child-to-be-told': false },
      `undetermined: ${family.map((each) => `fact-missing circumstances.${each}-to-be-told`).join(', ')}`,
    ],
  ]);
  answersWith(placementNoticeRecipients, [[[], {}, beforeTheRegulations]], '2011-03-31');
  answersWith(placementNoticeRecipients, [[['child', ...family, ...always, 'school'], {}, 'met']], '2011-04-01');

  it('is told of eight, of whom three need not be for the child’s safety', () => {
    const items = placementNoticeRecipients.versions[0].items.map(({ item }) => item);
    expect(items).toEqual(['child', ...family, ...always.slice(0, 2), 'school', ...always.slice(2)]);
  });
});

describe('West Sussex’s papers beside statute', () => {
  const movesIn = day('2026-01-05');
  const documents = [{ kind: 'care-plan', dated: day('2026-01-07') }] as const;
  const [placementPlanPaper, carePlanPaper] = admissionChecklist(
    { movesIn, usesSignsOfSafety: false, eligibleChild: false, documents },
    day('2026-01-08'),
  ).map((finding) => (finding.kind === 'decided' ? finding.value : undefined));

  it('asks for the placement plan by the day of moving in, where statute leaves five working days', () => {
    const circumstances = { 'placement-plan-not-practicable-before': true };
    const statute = unwrap(deadline(placementPlan, { on: movesIn, circumstances }, day('2026-01-08')));
    expect(placementPlanPaper).toMatchObject({ status: 'overdue', due: '2026-01-05' });
    expect(statute).toEqual({ status: 'due', due: '2026-01-12' });
  });

  it('asks for the care plan by that day, where statute leaves ten working days of the first placement', () => {
    const circumstances = { 'care-plan-not-practicable-before': true, 'care-plan-for-court': false };
    const facts = { on: movesIn, done: day('2026-01-07'), circumstances };
    expect(carePlanPaper).toMatchObject({ status: 'late', due: '2026-01-05', dated: '2026-01-07' });
    expect(unwrap(deadline(carePlan, facts, day('2026-01-08')))).toMatchObject({ status: 'met', due: '2026-01-19' });
  });
});
