/** Every kind of rule, and how it is asked about one child: the only place that knows all kinds. */

import type { Finding } from '../core/finding.ts';
import type { Found } from '../record/found.ts';
import type { Reading } from '../record/reading.ts';
import { askBroughtForward } from './brought-forward.ts';
import { askCadence, cadenceOfPart } from './cadence.ts';
import { askCondition, conditionOfPart } from './condition.ts';
import { courseOfPart } from './course.ts';
import { cycleOfPart } from './cycle-position.ts';
import { askDayCount } from './day-count.ts';
import { askOwedOnce, deadlineOfPart } from './deadline-in-part.ts';
import { documentsOfPart } from './documents.ts';
import { askWhatItHolds, contentsOfPart } from './meeting-agenda.ts';
import { noFigureOfPart } from './no-figure.ts';
import { askInPart, type OfPart, type Part } from './parts.ts';
import { askRestrictions } from './restriction.ts';
import { sessionNotesOfPart } from './session-notes.ts';
import type { KindName, KindOf, Rule } from './types.ts';

export type Kind<K extends KindName> = {
  /** What a rule of the kind has to say of one child, in the order of what it is about. */
  readonly ask: (rule: KindOf<K>, reading: Reading) => readonly Found[];
  /** What it has to say of an admission, of TIER care or of a support package alone. */
  readonly ofPart: OfPart<K>;
};

/** It is about a service’s figures, or about a record once it is closed: nothing of it is asked about a child’s care. */
const ofNoChild = () => [];

/** No part of a record holds anything of it. */
const ofNoPart = () => [];

export const KINDS: { readonly [K in KindName]: Kind<K> } = {
  cadence: { ask: askCadence, ofPart: cadenceOfPart },
  'brought-forward': { ask: askBroughtForward, ofPart: ofNoPart },
  deadline: { ask: askOwedOnce, ofPart: deadlineOfPart },
  condition: { ask: askCondition, ofPart: conditionOfPart },
  contents: { ask: askWhatItHolds, ofPart: contentsOfPart },
  'day-count': { ask: askDayCount, ofPart: ofNoPart },
  documents: { ask: askInPart('admission', documentsOfPart), ofPart: documentsOfPart },
  consent: { ask: askRestrictions, ofPart: ofNoPart },
  notice: { ask: askRestrictions, ofPart: ofNoPart },
  cycle: { ask: askInPart('tier', cycleOfPart), ofPart: cycleOfPart },
  'no-figure': { ask: askInPart('tier', noFigureOfPart), ofPart: noFigureOfPart },
  'session-notes': { ask: askInPart('support', sessionNotesOfPart), ofPart: sessionNotesOfPart },
  course: { ask: askInPart('support', courseOfPart), ofPart: courseOfPart },
  retention: { ask: ofNoChild, ofPart: ofNoPart },
  share: { ask: ofNoChild, ofPart: ofNoPart },
  reduction: { ask: ofNoChild, ofPart: ofNoPart },
  reconciliation: { ask: ofNoChild, ofPart: ofNoPart },
  portion: { ask: ofNoChild, ofPart: ofNoPart },
};

/** What any rule has to say of one child. */
export function ask<K extends KindName>(rule: KindOf<K>, reading: Reading): readonly Found[] {
  return KINDS[rule.kind].ask(rule, reading);
}

/** What the rules that are owed during a part of a record have to say of it, in their order. */
export function askAllOf(part: Part, rules: readonly Rule[]): readonly Finding[] {
  return rules.filter(({ during }) => during === part.during).flatMap((rule) => ofPart(rule, part));
}

function ofPart<K extends KindName>(rule: KindOf<K>, part: Part): readonly Finding[] {
  return KINDS[rule.kind].ofPart(rule, part);
}
