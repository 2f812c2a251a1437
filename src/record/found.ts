/**
 * A finding with what an agenda adds to it. Written out field by field: an engine copies objects of one fixed shape
 * fast, and a spread here doubled the agenda’s time (docs/decisions/0004).
 */

import { compareText } from '../core/date.ts';
import type { Finding } from '../core/finding.ts';
import type { AgendaEntry, AgendaEvent } from './facts.ts';

/** A finding, and the event that it is about, where its rule can have several. */
export type Found = Finding & Pick<AgendaEntry, 'event'>;

/** A finding that applies. */
export type Applying = Exclude<Found, { readonly kind: 'not-applicable' }>;

type Status = NonNullable<AgendaEntry['status']>;

/** An entry to which more can still be added. */
type Entry = Finding & {
  -readonly [Said in 'event' | 'status' | 'due' | 'days' | 'hours' | 'booked']?: AgendaEntry[Said];
};

/** The same finding, as an entry of its own. */
export function copyOf(finding: Applying, status: Status): Entry {
  const copy = partsOf(finding, status);
  if (finding.event !== undefined) copy.event = finding.event;
  return copy;
}

function partsOf(finding: Applying, status: Status): Entry {
  const { kind, rule } = finding;
  switch (kind) {
    case 'decided':
      return { kind, rule, status, value: finding.value, because: finding.because };
    case 'undetermined':
      return { kind, rule, status, missing: finding.missing };
  }
}

/** The finding about one event. */
export function about(event: AgendaEvent, finding: Finding): Found {
  const { kind, rule } = finding;
  switch (kind) {
    case 'decided':
      return { kind, rule, value: finding.value, because: finding.because, event };
    case 'not-applicable':
      return { kind, rule, because: finding.because, event };
    case 'undetermined':
      return { kind, rule, missing: finding.missing, event };
  }
}

/** The findings of one rule, so that no two are about the same: what happened again at one time is numbered. */
export function toldApart(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const inOrder = found.toSorted((a, b) => byEvent(a.event, b.event));
  if (inOrder.every((each, at) => at === 0 || byEvent(inOrder[at - 1]?.event, each.event) !== 0)) return found;
  const numbers = new Map<Found, number>();
  for (const [at, each] of inOrder.entries()) {
    const before = inOrder[at - 1];
    const isAgain = before !== undefined && byEvent(before.event, each.event) === 0;
    numbers.set(each, isAgain ? (numbers.get(before) ?? 1) + 1 : 1);
  }
  return found.map((each) => {
    const nth = numbers.get(each) ?? 1;
    return nth === 1 || each.event === undefined ? each : about({ ...each.event, nth }, each);
  });
}

/** By time, and then by what it is; what is about no event comes first. */
export function byEvent(a: AgendaEvent | undefined, b: AgendaEvent | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return (
    compareText(a.on, b.on) ||
    compareText(a.name, b.name) ||
    compareText(a.item ?? '', b.item ?? '') ||
    (a.nth ?? 1) - (b.nth ?? 1)
  );
}
