/** What was met, late or missed, and what is overdue. */

import type { Calendar } from '../core/calendar.ts';
import type { LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import { decided, type Finding, type Reason } from '../core/finding.ts';
import { isOwed, notBegun } from './cadence.ts';
import type { CadenceFacts, HistoryRow } from './cadence-facts.ts';
import { eventsHeld, interval } from './interval.ts';
import type { CadenceRule } from './types.ts';

/**
 * Every interval up to a day, oldest first: each event held as met or late, and last what is overdue.
 * A duty of each calendar month or school term has a row for each that has ended: met, or missed. What is not
 * yet due, or due today, has no row.
 *
 * @returns the rows; its reasons are the intervals, the one that is open first and then each row's;
 * not applicable before `from`; undetermined where any of the intervals is
 * @throws RangeError naming a date that is no day
 * @example
 * unwrap(history(claReview, { from: day('2026-01-05'), held: [day('2026-02-03')] }, day('2026-03-01')))
 * // => [{ status: 'late', due: '2026-02-02', held: '2026-02-03' }]
 */
export function history(
  rule: CadenceRule,
  facts: CadenceFacts,
  asOf: LocalDate,
  calendar: Calendar = englandAndWales,
): Finding<readonly HistoryRow[]> {
  const events = eventsHeld(rule, facts, asOf);
  if (asOf < facts.from) return notBegun(rule, facts, asOf);
  return rowsUpTo(rule, facts, events, asOf, calendar);
}

function rowsUpTo(
  rule: CadenceRule,
  facts: CadenceFacts,
  events: readonly LocalDate[],
  asOf: LocalDate,
  calendar: Calendar,
): Finding<readonly HistoryRow[]> {
  const rows: HistoryRow[] = [];
  const because: Reason[] = [];
  let last: LocalDate | undefined;
  let seen = 0;
  for (;;) {
    const next = interval(rule, facts, last, seen + 1, calendar, asOf);
    if (next.kind === 'undetermined') return next;
    while (isBefore(events[seen], next.begins)) seen++;
    const [isOfSlot, first] = [next.because.kind !== 'period', events[seen]];
    const held = isOfSlot && isBefore(next.due, first) ? undefined : first;
    if (isOfSlot ? next.due >= asOf || !isOwed(next, facts) : held === undefined) {
      if (next.due < asOf && isOwed(next, facts)) rows.push({ status: 'overdue', due: next.due });
      return decided(next.rule, rows, next.because, ...because);
    }
    because.push(next.because);
    rows.push(rowOf(next.due, held));
    last = held ?? next.due;
    while (events[seen] !== undefined && !isBefore(last, events[seen])) seen++;
  }
}

/** A calendar month or a school term that has ended without it is `missed`: what is held later belongs to a later one. */
function rowOf(due: LocalDate, held: LocalDate | undefined): HistoryRow {
  if (held === undefined) return { status: 'missed', due };
  return { status: held <= due ? 'met' : 'late', due, held };
}

function isBefore(a: LocalDate | undefined, b: LocalDate | undefined): boolean {
  return a !== undefined && b !== undefined && a < b;
}
