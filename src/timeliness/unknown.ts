/** Of which days a record cannot tell whether something was held. */

import { compareText, dayOfEpoch, epochDay, type LocalDate } from '../core/date.ts';
import { factMissing, type Missing } from '../core/finding.ts';
import type { CadenceRule } from '../kinds/types.ts';
import { placedForAdoption, unreadOf } from '../record/doubt.ts';
import type { ChildRecord } from '../record/facts.ts';
import { type EpisodesByKind, type Placed, spansOf } from '../record/reading.ts';

/** Days of which it cannot be told, from the first to the last, and what would have to be known. */
export type Unknown = Span & { readonly missing: Missing };

type Span = { readonly from: LocalDate; readonly until: LocalDate };

export const FIRST_DAY = '0001-01-01' as LocalDate;
export const LAST_DAY = '9999-12-31' as LocalDate;

/**
 * The days of which a record does not tell whether what a rule asks for was held during an episode: before it is seen
 * to begin, outside the span for which it is kept, and `elsewhere`, while another rule governs. In order, and apart.
 */
export function unknownDays(
  rule: CadenceRule,
  record: ChildRecord,
  episodes: EpisodesByKind,
  { episode }: Placed,
): { readonly unknown: readonly Unknown[]; readonly elsewhere: readonly Unknown[] } {
  const { subject } = rule;
  const unread = unreadOf(record, subject);
  const { from: begun } = episode;
  const isOfOneBefore = ({ ended }: { readonly ended: LocalDate | undefined }) =>
    ended === begun && episode.ended !== begun;
  const elsewhere = apart(placedForAdoption(rule, episodes).filter((each) => !isOfOneBefore(each)));
  if (unread !== undefined) return { unknown: [{ from: FIRST_DAY, until: LAST_DAY, missing: unread }], elsewhere };
  const unknown: Unknown[] = [...elsewhere];
  if (episode.beganBefore) {
    const message = `since when it is owed is not known, only that it already was on ${episode.from}`;
    unknown.push({ from: FIRST_DAY, until: addDays(episode.from, -1), missing: factMissing('from', message) });
  }
  let next = FIRST_DAY;
  for (const { from = FIRST_DAY, until = LAST_DAY } of spansOf(record, subject)) {
    if (from > next) unknown.push(notKept(subject, next, addDays(from, -1)));
    if (until === LAST_DAY) next = LAST_DAY;
    else if (until >= next) next = addDays(until, 1);
  }
  if (next < LAST_DAY) unknown.push(notKept(subject, next, LAST_DAY));
  return { unknown: apart(unknown), elsewhere };
}

function notKept(subject: string, from: LocalDate, until: LocalDate): Unknown {
  const when = from === FIRST_DAY ? `until ${until}` : until === LAST_DAY ? `from ${from}` : `from ${from} to ${until}`;
  return { from, until, missing: factMissing(`held.${subject}`, `whether it was held ${when} is not recorded`) };
}

/** In order, and each day in one of them at the most: the one that begins first. */
export function apart<T extends Span>(spans: readonly T[]): readonly T[] {
  const parts: T[] = [];
  let next = FIRST_DAY;
  for (const each of [...spans].sort((a, b) => compareText(a.from, b.from))) {
    if (each.until < next) continue;
    parts.push(each.from < next ? { ...each, from: next } : each);
    if (each.until === LAST_DAY) break;
    next = addDays(each.until, 1);
  }
  return parts;
}

/** Those of the unknown days that lie in a span. */
export function within(
  unknown: readonly Unknown[],
  from: LocalDate,
  until: LocalDate,
): readonly [Unknown, ...Unknown[]] | undefined {
  if (from > until) return undefined;
  const found: Unknown[] = [];
  for (let at = firstEndingFrom(unknown, from); at < unknown.length; at += 1) {
    const each = unknown[at] as Unknown;
    if (each.from > until) break;
    found.push({
      ...each,
      from: each.from < from ? from : each.from,
      until: each.until > until ? until : each.until,
    });
  }
  const [first, ...others] = found;
  return first === undefined ? undefined : [first, ...others];
}

function firstEndingFrom(unknown: readonly Unknown[], from: LocalDate): number {
  let [low, high] = [0, unknown.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((unknown[middle] as Unknown).until < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function addDays(day: LocalDate, days: number): LocalDate {
  return dayOfEpoch(epochDay(day) + days);
}
