/** Findings beside the libraries that a user would pick instead: what the targets are held against. */

import { type CadenceFacts, claReview, nextDue, qualityOfCareReview, schedule } from 'care-planning-rules/cadence';
import { type ContactFacts, contactRestriction, emergencyNotification } from 'care-planning-rules/contact';
import type { LocalDate } from 'care-planning-rules/core';
import { parseChildRecord } from 'care-planning-rules/parse';
import { advance, replay, type TierEvent } from 'care-planning-rules/tier';
import { type Comparison, comparison } from './comparison.ts';
import * as floor from './floor.ts';
import { workingDays } from './floor-calendar.ts';
import * as given from './inputs.ts';
import * as peers from './peers.ts';

const heldOnce = given.days.map((date): CadenceFacts => ({ from: date, held: [date] }));

const notHeld = given.days.map((date): CadenceFacts => ({ from: date, held: [] }));

const dates = given.daysOfEveryMonth.map((from) => ({
  facts: { from, held: [] } as CadenceFacts,
  from,
  until: floor.monthsAfter(from, 60) as LocalDate,
}));

const restrictions = given.momentsAsked.map(({ at, asOf }) => ({
  facts: { imposedAt: at, ground: 'emergency' } as ContactFacts,
  at,
  asOf,
}));

/** Steps that the cycle allows, and the events before each. */
const STEPS = [
  { from: ['assessed'], kind: 'responded' },
  { from: ['assessed'], kind: 'reassessed' },
  { from: ['assessed', 'responded'], kind: 'reviewed' },
  { from: ['assessed', 'responded'], kind: 'reassessed' },
  { from: ['assessed', 'responded', 'reviewed'], kind: 'responded' },
  { from: ['assessed', 'responded', 'reviewed'], kind: 'ended' },
] as const;
const steps = given.places(STEPS.length).map((place, at) => {
  const { from, kind } = STEPS[place] as (typeof STEPS)[number];
  const on = given.days[at] as LocalDate;
  const cycle = from.map((each) => ({ kind: each, on }) as TierEvent);
  const before = replay(cycle);
  if (!before.ok) throw new Error('a cycle that the benchmark begins with is refused');
  return {
    cycle: before.value,
    event: { kind, on } as TierEvent,
    state: before.value.state,
    snapshot: peers.snapshotIn(before.value.state),
  };
});

export const besidePeers: readonly Comparison[] = [
  comparison({
    title: 'A deadline in months: the day after which a review is late, three months after the last',
    inputs: heldOnce,
    name: 'nextDue',
    run: (facts) => nextDue(claReview, facts),
    floor: ({ from }) => floor.monthsAfter(from, 3),
    peers: Object.fromEntries(
      Object.entries(peers.monthsAfter).map(([name, run]) => [name, ({ from }: CadenceFacts) => run(from, 3)]),
    ),
    atMost: { 'date-fns with UTC': 0.5, 'date-fns, texts by Date': 0.5, luxon: 0.25 },
  }),
  comparison({
    title: 'A deadline in working days: the day after which a first review is late, 20 working days on',
    inputs: notHeld,
    name: 'nextDue',
    run: (facts) => nextDue(claReview, facts),
    floor: ({ from }) => floor.workingDaysAfter(from, 20, workingDays),
    peers: { 'moment-business-days': ({ from }) => peers.workingDaysAfter(from, 20) },
    atMost: { 'moment-business-days': 0.01 },
  }),
  comparison({
    title: 'Ten dates to come, each six months after the one before: for each date',
    inputs: dates,
    each: 10,
    name: 'schedule',
    run: ({ facts, until }) => schedule(qualityOfCareReview, facts, until),
    floor: ({ from }) => floor.everySoManyMonths(from, 6, 10),
    peers: { rrule: ({ from }) => peers.everySoManyMonths(from, 6, 10) },
    atMost: { rrule: 0.1 },
  }),
  comparison({
    title: 'Whether the notice of a restriction of contact is overdue, 24 hours after it was imposed',
    inputs: restrictions,
    name: 'contactRestriction, one rule',
    run: ({ facts, asOf }) => contactRestriction(facts, asOf, [emergencyNotification]),
    answer: ([notice]) => notice?.kind === 'decided' && notice.value.status === 'overdue',
    floor: ({ at, asOf }) => floor.noticeOn(floor.hoursAfter(at, 24), asOf).status === 'overdue',
    peers: { 'json-rules-engine, one rule': ({ at, asOf }) => peers.isOverdue(at, asOf) },
    atMost: { 'json-rules-engine, one rule': 0.1 },
    note: 'The engine is built once and given the hours as a number; it answers yes or no. Ours reads the texts, finds the version in force and gives the moment of the deadline and its reasons.',
  }),
  comparison({
    title: 'A step of the TIER cycle',
    inputs: steps,
    name: 'advance',
    run: ({ cycle, event }) => advance(cycle, event),
    answer: (result) => (result.ok ? result.value.state : result.issues),
    floor: ({ state, event }) => floor.stateAfter(state, event.kind),
    peers: { xstate: ({ snapshot, event }) => peers.stateAfter(snapshot, event.kind) },
    atMost: { xstate: 0.1 },
  }),
  comparison({
    title: 'A child’s record with ten years of history, read in from outside',
    inputs: given.records,
    name: 'parseChildRecord',
    run: (record) => parseChildRecord(record),
    answer: (parsed) => parsed.ok && parsed.value,
    peers: { 'zod, the shape alone': (record) => peers.record(record) },
    note: 'Beside the shape, ours holds the parts against one another, freezes what it gives and names each refusal’s path.',
  }),
];
