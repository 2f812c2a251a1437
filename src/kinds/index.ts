/** Every kind of rule, and how it is asked about one child: the only place that knows all kinds. */

import type { Found } from '../record/found.ts';
import type { Reading } from '../record/reading.ts';
import { askBroughtForward } from './brought-forward.ts';
import { askCadence } from './cadence.ts';
import { askDayCount } from './day-count.ts';
import {
  askCare,
  askDocuments,
  askOwedOnce,
  askPackage,
  askRestrictions,
  askWhatItHolds,
  askWhetherSo,
} from './in-parts.ts';
import type { KindName, KindOf } from './types.ts';

/** What a rule of the kind has to say of one child, in the order of what it is about. */
export type Ask<K extends KindName> = (rule: KindOf<K>, reading: Reading) => readonly Found[];

/** It is about a service’s figures, or about a record once it is closed: nothing of it is asked about a child’s care. */
const ofNoChild = () => [];

export const KINDS: { readonly [K in KindName]: { readonly ask: Ask<K> } } = {
  cadence: { ask: askCadence },
  'brought-forward': { ask: askBroughtForward },
  deadline: { ask: askOwedOnce },
  condition: { ask: askWhetherSo },
  contents: { ask: askWhatItHolds },
  'day-count': { ask: askDayCount },
  documents: { ask: askDocuments },
  consent: { ask: askRestrictions },
  notice: { ask: askRestrictions },
  cycle: { ask: askCare },
  'no-figure': { ask: askCare },
  'session-notes': { ask: askPackage },
  course: { ask: askPackage },
  retention: { ask: ofNoChild },
  share: { ask: ofNoChild },
  reduction: { ask: ofNoChild },
  reconciliation: { ask: ofNoChild },
  portion: { ask: ofNoChild },
};

/** What any rule has to say of one child. */
export function ask<K extends KindName>(rule: KindOf<K>, reading: Reading): readonly Found[] {
  return KINDS[rule.kind].ask(rule, reading);
}
