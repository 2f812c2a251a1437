/**
 * A finding with what an agenda adds to it. Written out field by field: an engine copies objects of one fixed shape
 * fast, and a spread here doubled the agenda’s time (docs/decisions/0004).
 */

import type { Finding } from '../core/finding.ts';
import type { AgendaEntry } from './facts.ts';

/** A finding, and the event that it is about, where its rule can have several. */
export type Found = Finding & Pick<AgendaEntry, 'event'>;

/** An entry to which more can still be added. */
type Entry = Finding & {
  -readonly [Said in 'event' | 'due' | 'status' | 'days' | 'hours' | 'booked']?: AgendaEntry[Said];
};

/** The same finding, as an entry of its own. */
export function copyOf(finding: Found): Entry {
  const copy = partsOf(finding);
  if (finding.event !== undefined) copy.event = finding.event;
  return copy;
}

function partsOf(finding: Found): Entry {
  const { kind, rule } = finding;
  switch (kind) {
    case 'decided':
      return { kind, rule, value: finding.value, because: finding.because };
    case 'not-applicable':
      return { kind, rule, because: finding.because };
    case 'undetermined':
      return { kind, rule, missing: finding.missing };
  }
}

/** The finding about one event. */
export function about(event: NonNullable<Found['event']>, finding: Finding): Found {
  const found = copyOf(finding);
  found.event = event;
  return found;
}
