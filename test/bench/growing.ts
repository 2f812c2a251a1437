/** What grows with a record or a caseload, at one size and at twice that. */

import { catalogue } from 'care-planning-rules';
import { admissionChecklist } from 'care-planning-rules/admission';
import {
  agenda,
  type CaseloadSummary,
  type ChildRecord,
  caseload,
  caseloadSummary,
  emptySummary,
  mergeSummaries,
} from 'care-planning-rules/agenda';
import {
  claReview,
  dayCount,
  history,
  nextDue,
  qualityOfCareReview,
  schedule,
  shortBreakSeries,
} from 'care-planning-rules/cadence';
import { day, type LocalDate } from 'care-planning-rules/core';
import { parseChildRecord } from 'care-planning-rules/parse';
import { replay, type TierEvent } from 'care-planning-rules/tier';
import { asOf, childOf, children } from './children.ts';

const DAY = 86_400_000;
const BEGINS = Date.UTC(2012, 0, 2);

function on(days: number): LocalDate {
  return day(new Date(BEGINS + days * DAY).toISOString().slice(0, 10));
}

function held(count: number): readonly LocalDate[] {
  return Array.from({ length: count }, (_, nth) => on(nth * 40));
}

/** A child of whom little is known but what came round again and again, and what happened. */
function historyOf(count: number): ChildRecord {
  const days = held(count);
  const happened = days.map((date) => ({ on: date, done: { 'behaviour-talk-with-child': date } }));
  return {
    id: 'child',
    recorded: 'all',
    episodes: (['looked-after', 'placement', 'childrens-home'] as const).map((kind) => ({ kind, from: on(0) })),
    held: { 'cla-review': days, 'social-worker-visit': days, 'independent-visit': days, 'review-decisions': days },
    events: { 'measure-used': happened, incident: happened },
  };
}

/** The operation at one size (1) and at twice that (2). What it is given is made beforehand. */
export const growing: Readonly<Record<string, (times: number) => () => unknown>> = {
  'the children of a caseload': (times) => {
    const records = [...children(8 * times)];
    return () => [...caseload(records, asOf, { rules: catalogue })];
  },
  'the history of one child': (times) => {
    const record = historyOf(60 * times);
    return () => agenda(record, on(5000), { rules: catalogue });
  },
  'the children of a summary': (times) => {
    const found = [...caseload(children(8 * times), asOf, { rules: catalogue })];
    return () => caseloadSummary(found);
  },
  'the parts that are joined': (times) => {
    const parts = Array.from({ length: 24 * times }, (_, nth) =>
      caseloadSummary(caseload(children(2, nth * 2), asOf, { rules: catalogue })),
    );
    return (): CaseloadSummary => parts.reduce(mergeSummaries, emptySummary);
  },
  'a record that is read in': (times) => {
    const record: unknown = JSON.parse(JSON.stringify(childOf(1, 5 * times)));
    return () => parseChildRecord(record);
  },
  'the events before the next one': (times) => {
    const facts = { from: on(0), held: held(30 * times) };
    return () => nextDue(claReview, facts);
  },
  'the rows of a history': (times) => {
    const facts = { from: on(0), held: held(30 * times) };
    return () => history(claReview, facts, asOf);
  },
  'the dates of a schedule': (times) => {
    const facts = { from: on(1300), held: [] };
    return () => schedule(qualityOfCareReview, facts, on(1300 + 3650 * times));
  },
  'the short breaks that are counted': (times) => {
    // From December, so that both sizes have days after the turn of the year, for which the calendar takes another way.
    const episodes = Array.from({ length: 12 * times }, (_, nth) => ({
      kind: 'short-break' as const,
      from: on(2900 + nth * 15),
      ended: on(2903 + nth * 15),
    }));
    return () => dayCount(shortBreakSeries, { episodes }, on(3360));
  },
  'the steps of a TIER cycle': (times) => {
    const events = Array.from({ length: 20 * times }, (_, nth): TierEvent[] => [
      { kind: 'responded', on: on(nth * 60 + 30) },
      { kind: 'reviewed', on: on(nth * 60 + 60) },
    ]).flat();
    return () => replay([{ kind: 'assessed', on: on(1) }, ...events]);
  },
  'the documents of an admission': (times) => {
    const documents = Array.from({ length: 20 * times }, (_, nth) => ({ kind: 'care-plan', dated: on(nth) }) as const);
    const facts = { movesIn: on(100), usesSignsOfSafety: false, eligibleChild: false, documents };
    return () => admissionChecklist(facts, on(200));
  },
};
