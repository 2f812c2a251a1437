/** How far the law was read, and which entries rest on a later day. */

import { isDay, type LocalDate } from '../core/date.ts';
import type { Finding } from '../core/finding.ts';
import type { Instant } from '../core/instant.ts';
import { lawDayOf } from '../core/law-day.ts';
import { received } from '../core/result.ts';

/** The law’s horizon: what was said of all entries once, and the entries beyond it. */
export type LawHorizon<E extends Finding> = {
  /** The last day to which the law was read. */
  readonly lawCheckedTo: LocalDate;
  /** The entries that rest on the law of a later day, in their order. They stay as they were decided. */
  readonly later: readonly E[];
};

/**
 * To which day the law was read, and which entries rest on the law of a later one. An entry rests on the last day by
 * which something is or was owed, or on which what it is owed for happened; one that names no such day rests on the
 * day on which it is asked.
 *
 * @param entries - of an agenda or findings, also as read back from JSON
 * @param rules - a list of rules that says to which day it was checked: `catalogue` or `national`. For a list that was
 * joined from others, `{ checkedTo }` of the one that was checked least far
 * @param asOf - when they were asked; left out, an entry that names no day is not among the later ones
 * @throws TypeError where the rules do not say to which day they were checked
 * @example
 * const review = nextDue(claReview, { from: day('2026-06-03'), held: [] })
 * lawHorizon([review], catalogue).lawCheckedTo // => '2026-07-01'
 * lawHorizon([review], catalogue).later.length // => 0
 * const later = nextDue(claReview, { from: day('2026-06-04'), held: [] })
 * lawHorizon([review, later], catalogue).later.map(unwrap) // => ['2026-07-02']
 */
export function lawHorizon<E extends Finding>(
  entries: Iterable<E>,
  rules: { readonly checkedTo: LocalDate },
  asOf?: LocalDate | Instant,
): LawHorizon<E> {
  const { checkedTo } = rules;
  if (!isDay(checkedTo)) throw new TypeError(`rules.checkedTo is no day: ${received(checkedTo)}`);
  const isLater = (entry: E) => (lawDayOf(entry, asOf) ?? checkedTo) > checkedTo;
  return { lawCheckedTo: checkedTo, later: [...entries].filter(isLater) };
}
