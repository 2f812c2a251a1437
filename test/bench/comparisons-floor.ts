/** One finding of each kind beside the floor: how much it costs that an answer names its rule and its reasons. */

import { condition, contents, deadline } from 'care-planning-rules';
import { type AdmissionFacts, admissionChecklist } from 'care-planning-rules/admission';
import {
  type BroughtForwardFacts,
  broughtForward,
  type CadenceFacts,
  caseRecordRetention,
  claReview,
  claReviewBroughtForward,
  dayCount,
  history,
  independentVisit,
  needsAssessment,
  personalEducationPlanReadyEducationGuidance,
  qualityOfCareReport,
  retention,
  returnInterviewMissingGuidance,
  shortBreakSeries,
  standing,
} from 'care-planning-rules/cadence';
import { type ContactFacts, contactRestriction } from 'care-planning-rules/contact';
import { keyworkerCoverage } from 'care-planning-rules/rag';
import { tierDailyCaregiving, tierMeetingAgenda } from 'care-planning-rules/tier';
import { type Comparison, comparison } from './comparison.ts';
import * as floor from './floor.ts';
import { workingDays } from './floor-calendar.ts';
import * as given from './inputs.ts';

const standings = given.daysAsked.map(({ on, asOf }) => ({
  facts: { from: on, held: [on] } as CadenceFacts,
  on,
  asOf,
}));

const requested = given.daysAsked.map(({ on, asOf }) => ({
  facts: { from: on, held: [], trigger: { event: 'request-of-reviewing-officer', on } } as BroughtForwardFacts,
  on,
  asOf,
}));

const recordsKept = given.daysAsked.map(({ on, asOf }) => ({ facts: { begun: on, dateOfBirth: on }, on, asOf }));

const asked = given.daysAsked.map(({ on, asOf }) => ({ facts: { on }, on, asOf }));

const judged = given.judgements.map(({ on, isSo }) => ({ on, circumstances: { 'daily-caregiving': isSo } }));

const ITEMS = [
  { item: 'unmet-milestones' },
  { item: 'psychotherapy', when: 'in-psychotherapy' },
  { item: 'coming-month-priorities' },
];

const papers = given.daysAsked.map(({ on, asOf }) => ({
  facts: {
    movesIn: on,
    usesSignsOfSafety: false,
    eligibleChild: false,
    documents: [
      { kind: 'care-plan', dated: on },
      { kind: 'health-plan', dated: asOf },
      { kind: 'chronology', dated: on },
    ],
  } as AdmissionFacts,
  asOf,
}));

const restrictions = given.momentsAsked.map(({ at, asOf }) => ({
  facts: { imposedAt: at, ground: 'emergency' } as ContactFacts,
  at,
  asOf,
}));

export const besideTheFloor: readonly Comparison[] = [
  comparison({
    title: 'How the next review stands on a day, three months after the last',
    inputs: standings,
    name: 'standing',
    run: ({ facts, asOf }) => standing(claReview, facts, asOf),
    floor: ({ on, asOf }) => floor.standingOn(floor.monthsAfter(on, 3), asOf),
  }),
  comparison({
    title: 'How a visit stands that is owed once in each calendar month',
    inputs: standings,
    name: 'standing',
    run: ({ facts, asOf }) => standing(independentVisit, facts, asOf),
    floor: ({ on, asOf }) => floor.standingOn(floor.endOfNextMonth(on), asOf),
  }),
  comparison({
    title: 'Ten years of reviews, which were in time: for each of 21 reviews',
    inputs: given.histories,
    each: 21,
    name: 'history',
    run: ({ facts, asOf }) => history(claReview, facts, asOf),
    floor: ({ facts: { from, held }, asOf }) => floor.reviewHistory(from, held, asOf, workingDays),
  }),
  comparison({
    title: 'How a review stands that an event brings forward, to the day before its usual date',
    inputs: requested,
    name: 'broughtForward',
    run: ({ facts, asOf }) => broughtForward(claReviewBroughtForward, claReview, facts, asOf),
    floor: ({ on, asOf }) => floor.openOn(floor.daysAfter(floor.workingDaysAfter(on, 20, workingDays), -1), asOf),
  }),
  comparison({
    title: 'How long a record is to be kept, 75 years from the birth',
    inputs: recordsKept,
    name: 'retention',
    run: ({ facts, asOf }) => retention(caseRecordRetention, facts, asOf),
    floor: ({ on, asOf }) => floor.keptUntil(floor.monthsAfter(on, 900), asOf),
  }),
  comparison({
    title: 'Whether a dozen short breaks are one series: for each of 12',
    inputs: given.breaks,
    each: 12,
    name: 'dayCount',
    run: ({ facts, asOf }) => dayCount(shortBreakSeries, facts, asOf),
    floor: ({ facts: { episodes, circumstances } }) => floor.breakSeries(episodes, 17, 75, circumstances),
  }),
  comparison({
    title: 'How something stands that is owed once, within three months of an event',
    inputs: asked,
    name: 'deadline',
    run: ({ facts, asOf }) => deadline(needsAssessment, facts, asOf),
    floor: ({ on, asOf }) => floor.openOn(floor.monthsAfter(on, 3), asOf),
  }),
  comparison({
    title: 'How something stands that is owed once, within 28 days of an event',
    inputs: asked,
    name: 'deadline',
    run: ({ facts, asOf }) => deadline(qualityOfCareReport, facts, asOf),
    floor: ({ on, asOf }) => floor.openOn(floor.daysAfter(on, 28), asOf),
  }),
  comparison({
    title: 'How something stands that is owed once, within 20 working days of an event',
    inputs: asked,
    name: 'deadline',
    run: ({ facts, asOf }) => deadline(personalEducationPlanReadyEducationGuidance, facts, asOf),
    floor: ({ on, asOf }) => floor.openOn(floor.workingDaysAfter(on, 20, workingDays), asOf),
  }),
  comparison({
    title: 'How something stands that is owed once, within 72 hours of a moment',
    inputs: given.momentsAsked.map(({ at, asOf }) => ({ facts: { on: at }, at, asOf })),
    name: 'deadline',
    run: ({ facts, asOf }) => deadline(returnInterviewMissingGuidance, facts, asOf),
    floor: ({ at, asOf }) => floor.openOn(floor.hoursAfter(at, 72), asOf),
  }),
  comparison({
    title: 'Whether something is so that must be',
    inputs: judged,
    name: 'condition',
    run: (facts) => condition(tierDailyCaregiving, facts),
    floor: ({ circumstances }) => floor.fulfilment(circumstances, 'daily-caregiving'),
  }),
  comparison({
    title: 'What is missing of three things that the minutes of a meeting are to hold',
    inputs: given.minutes,
    name: 'contents',
    run: (facts) => contents(tierMeetingAgenda, facts),
    floor: ({ present, circumstances }) => floor.missingOf(ITEMS, present, circumstances),
  }),
  comparison({
    title: 'Which documents are here when a child moves in: for each of 14',
    inputs: papers,
    each: 14,
    name: 'admissionChecklist',
    run: ({ facts, asOf }) => admissionChecklist(facts, asOf),
    answer: (findings) => findings.map((finding) => (finding.kind === 'decided' ? finding.value.status : finding.kind)),
    floor: ({ facts, asOf }) => floor.statusesOfDocuments(facts.movesIn, facts.documents, asOf),
  }),
  comparison({
    title: 'How a restriction of contact stands: for each of its three findings',
    inputs: restrictions,
    each: 3,
    name: 'contactRestriction',
    run: ({ facts, asOf }) => contactRestriction(facts, asOf),
    floor: ({ at, asOf }) => floor.restrictionOn(at, asOf),
  }),
  comparison({
    title: 'How many have a named keyworker, held against nine in ten: for each of two shares',
    inputs: given.counts,
    each: 2,
    name: 'keyworkerCoverage',
    run: (facts) => keyworkerCoverage(facts),
    floor: ({ register, named, inpatients }) => [
      floor.shareOf(named.red + named.amber, register.red + register.amber, 90),
      floor.shareOf(inpatients.named, inpatients.total, 90),
    ],
  }),
];
