/**
 * Children who do not exist, each with ten years in care: what came round was held about as often as the rules ask,
 * now and then late or not at all; moves, restrictions of contact, incidents, documents, a home's therapeutic model and
 * a support package. The same child has the same number in every run.
 * Nothing of the library is run here: its benchmark measures the built one, and its tests the source.
 */

import type { AdmissionDecisionFacts } from 'care-planning-rules/admission';
import type { ChildRecord, Episode, EventRecord } from 'care-planning-rules/agenda';
import type { ContactFacts } from 'care-planning-rules/contact';
import type { Instant, LocalDate } from 'care-planning-rules/core';
import type { SupportFacts } from 'care-planning-rules/support';
import type { TierEvent } from 'care-planning-rules/tier';

/** The day about which all of them are asked. */
export const asOf = '2026-02-03' as LocalDate;

const DAY = 86_400_000;
const TODAY = Date.parse(asOf) / DAY;
const YEAR = 365;
const HOMES = 40;

/** The days that any record speaks of, by how many they lie before the day asked about: each text is made once. */
const BEFORE: readonly LocalDate[] = Array.from(
  { length: 7500 },
  (_, ago) => new Date((TODAY - ago) * DAY).toISOString().slice(0, 10) as LocalDate,
);

function ago(days: number): LocalDate {
  return BEFORE[days] as LocalDate;
}

function at(days: number, hour: number): Instant {
  return `${ago(days)}T${String(hour).padStart(2, '0')}:30:00Z` as Instant;
}

/** Numbers that belong to one child: spread over a range, and always the same. */
function chanceOf(child: number): (below: number) => number {
  let state = Math.imul(child + 1, 0x9e3779b1) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return (state >>> 8) % below;
  };
}

type Chance = ReturnType<typeof chanceOf>;

/** Held first so many days after the beginning, and then at intervals around `every`; one in twenty left out. */
function heldSince(since: number, first: number, every: number, spread: number, chance: Chance): readonly LocalDate[] {
  const held: LocalDate[] = [];
  for (let on = since - first; on > 0; on -= every - chance(spread)) if (chance(20) > 0) held.push(ago(on));
  return held;
}

/** The child of a number, so many years in care: three at least. */
export function childOf(number: number, years = 10): ChildRecord {
  const chance = chanceOf(number);
  const from = years * YEAR - chance(60);
  const firstMove = from - 30 * years - chance(20 * years);
  const inHome = 100 * years + chance(50 * years);
  const inNexus = 60 + chance(60);
  const born = from + 400 + chance(2600);
  return {
    id: `child-${number}`,
    home: `home-${chance(HOMES)}`,
    dateOfBirth: ago(born),
    recorded: 'all',
    episodes: episodes(from, firstMove, inHome, inNexus, chance),
    held: {
      'cla-review': heldSince(from, 22, 180, 20, chance),
      'social-worker-visit': heldSince(inHome, 5, 41, 6, chance),
      'health-assessment': heldSince(from, 24, 362, 30, chance),
      'strengths-and-difficulties-questionnaire': heldSince(from, 300, 360, 30, chance),
      'independent-visit': heldSince(inHome, 12, 30, 2, chance),
      'support-plan-review': heldSince(inHome, 20, 29, 3, chance),
      'keyworker-report': heldSince(inHome, 25, 30, 2, chance),
      'therapeutic-management-meeting': heldSince(inHome, 25, 29, 3, chance),
      'carer-contact': heldSince(inNexus, 1, 1, 1, chance),
      'carer-clinical-support': heldSince(inNexus, 9, 13, 2, chance),
      'team-around-the-child-meeting': heldSince(inNexus, 30, 40, 5, chance),
      'agency-social-work-support': heldSince(inNexus, 5, 7, 2, chance),
      'carer-supervision': heldSince(inNexus, 10, 14, 2, chance),
      'support-worker-visit': heldSince(inNexus, 4, 7, 2, chance),
    },
    planned: { 'cla-review': [ago(0)] },
    events: {
      'measure-used': times(6, inHome, chance, (on) => ({
        on: at(on, 20),
        done: { 'behaviour-record': at(on - 1, 9), 'behaviour-debrief': at(on - 1, 15) },
        circumstances: { 'restraint-planned-as-routine': false },
      })),
      'return-from-missing': times(4, inHome, chance, (on) => ({
        on: at(on, 7),
        done: { 'return-interview': at(on - 1 - chance(2), 12) },
      })),
      incident: times(3, inHome, chance, (on) => ({
        on: ago(on),
        done: { 'serious-event-notice': ago(on - 1) },
        circumstances: { 'allegation-of-abuse': true },
      })),
    },
    circumstances: {
      'child-spoken-to-in-private': chance(9) > 0,
      'child-consulted-on-arrangements': true,
      'spoken-with-in-private': chance(9) > 0,
      'by-registered-medical-practitioner': true,
      ...placedInEmergency(chance(5) === 0),
      'wishes-and-feelings-found-out': true,
      'reviewing-officer-told': chance(9) > 0,
      'child-identified-support': true,
      'team-regulated': chance(9) > 0,
    },
    contents: {
      'care-plan-contents': [
        { on: ago(150), present: ['health', 'education', 'identity', 'placement-plan', 'self-care-skills'] },
      ],
      'health-plan-contents': [{ on: ago(140), present: ['state-of-health', 'health-history', 'planned-changes'] }],
      'review-participation': [
        { on: ago(100), present: ['supported-to-contribute', 'supported-to-attend', 'outside-school-time'] },
      ],
      'review-exit-planning': [{ on: ago(100), present: ['exit-plan', 'progress', 'child-views'] }],
    },
    admission: admission(inHome, chance),
    restrictions: [restriction(300 + chance(300), chance), restriction(chance(200) + 3, chance)],
    tier: {
      events: tierEvents(inHome),
      meetings: [{ on: ago(20), covered: ['unmet-milestones', 'coming-month-priorities'] }],
    },
    support: support(inNexus, chance),
  };
}

/** The first placement and any later one alike: of each it is asked by a name of its own. */
function placedInEmergency(isSo: boolean): Record<string, boolean> {
  return { 'emergency-placement': isSo, 'first-placement-in-emergency': isSo };
}

function episodes(
  from: number,
  firstMove: number,
  inHome: number,
  inNexus: number,
  chance: Chance,
): readonly Episode[] {
  const away = 200 + chance(300);
  return [
    { kind: 'looked-after', from: ago(from) },
    { kind: 'placement', from: ago(from), ended: ago(firstMove), untilEighteen: false },
    { kind: 'placement', from: ago(firstMove), ended: ago(inHome), untilEighteen: false },
    { kind: 'placement', from: ago(inHome), untilEighteen: chance(2) === 0 },
    { kind: 'childrens-home', from: ago(firstMove), ended: ago(inHome) },
    { kind: 'childrens-home', from: ago(inHome) },
    { kind: 'west-sussex-home', from: ago(inHome) },
    { kind: 'reviewing-officer', from: ago(from) },
    { kind: 'hospital-stay', from: ago(away), ended: ago(away - 20) },
    { kind: 'missing', from: ago(away - 60), ended: ago(away - 62) },
    { kind: 'missing', from: ago(away - 90), ended: ago(away - 91) },
    { kind: 'tier', from: ago(inHome) },
    { kind: 'therapeutic-model', from: ago(inHome) },
    { kind: 'nexus-360', from: ago(inNexus) },
    ...(chance(3) === 0 ? [{ kind: 'dynamic-support-register' as const, from: ago(400) }] : []),
  ];
}

/** So many events, one after another. */
function times(
  count: number,
  since: number,
  chance: Chance,
  event: (on: number) => EventRecord,
): readonly EventRecord[] {
  const apart = Math.floor(since / (count + 1));
  return Array.from({ length: count }, (_, nth) => event(since - apart * (nth + 1) + chance(20) + 2));
}

function admission(inHome: number, chance: Chance): AdmissionDecisionFacts {
  const kinds = [
    'placement-plan',
    'care-plan',
    'review-notes',
    'chronology',
    'health-plan',
    'support-plan',
    'safety-plan',
  ] as const;
  return {
    movesIn: ago(inHome),
    usesSignsOfSafety: false,
    eligibleChild: false,
    previousPlacement: { from: ago(inHome + 400), until: ago(inHome) },
    documents: kinds.map((kind) => ({ kind, dated: ago(inHome + 4 - chance(6)) })),
    circumstances: { 'needs-can-be-met': true, 'child-involved': chance(9) > 0 },
    done: { 'impact-risk-assessment': ago(inHome + 2) },
  };
}

function restriction(on: number, chance: Chance): ContactFacts {
  return {
    imposedAt: at(on, 20),
    ground: chance(2) === 0 ? 'emergency' : 'agreed',
    ...(chance(2) === 0 && { consentedAt: at(on, 19) }),
    notifiedAt: at(on - 1, 9),
    fullDetailsAt: at(on - 1 - chance(2), 21),
    liftedAt: at(on - 2, 9),
  };
}

function tierEvents(inHome: number): readonly TierEvent[] {
  const events: TierEvent[] = [{ kind: 'assessed', on: ago(inHome - 10), tool: 'NMT' }];
  for (let on = inHome - 40; on > 30; on -= 60) {
    events.push({ kind: 'responded', on: ago(on) }, { kind: 'reviewed', on: ago(on - 30) });
  }
  return events;
}

function support(inNexus: number, chance: Chance): Omit<SupportFacts, 'from' | 'ended' | 'held'> {
  const produced = inNexus - 20 - chance(9);
  return {
    assessment: { producedOn: ago(produced), ...(chance(4) > 0 && { sharedOn: ago(produced - 5) }) },
    therapySessions: [{ on: ago(30), notes: { producedOn: ago(28) } }, { on: ago(9) }],
    circumstances: { 'support-work': true, 'area-therapist': true, 'therapist-assistant': chance(5) > 0 },
    courseDays: { 'de-escalation-training': chance(4) },
  };
}

/** So many of them, one at a time: none is kept. */
export function* children(count: number, first = 0): Generator<ChildRecord, void, undefined> {
  for (let number = first; number < first + count; number++) yield childOf(number);
}
