/** What was met, late or missed, and what is overdue. */

import type { Calendar } from '../core/calendar.ts';
import type { LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import { decided, type Finding, type Reason } from '../core/finding.ts';
import { isOwed, notBegun } from './due.ts';
import type { CadenceFacts, CadenceRule, HistoryRow } from './facts.ts';
import { eventsHeld, interval } from './interval.ts';
import { turnOf } from './turn.ts';

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
  const rowsUpTo = turnOf(rule) === undefined ? intervalsUpTo : turnsUpTo;
  return rowsUpTo(rule, facts, events, asOf, calendar);
}

function intervalsUpTo(
  rule: CadenceRule,
  facts: CadenceFacts,
  events: readonly LocalDate[],
  asOf: LocalDate,
  calendar: Calendar,
): Finding<readonly HistoryRow[]> {
  const rows: HistoryRow[] = [];
  const because: Reason[] = [];
  for (;;) {
    const nth = rows.length;
    const next = interval(rule, facts, events[nth - 1], nth + 1, calendar);
    if (next.kind === 'undetermined') return next;
    const held = events[nth];
    if (held !== undefined) {
      rows.push({ status: held <= next.due ? 'met' : 'late', due: next.due, held });
      because.push(next.because);
      continue;
    }
    if (next.due < asOf && isOwed(next, facts)) rows.push({ status: 'overdue', due: next.due });
    return decided(next.rule, rows, next.because, ...because);
  }
}

function turnsUpTo(
  rule: CadenceRule,
  facts: CadenceFacts,
  events: readonly LocalDate[],
  asOf: LocalDate,
  calendar: Calendar,
): Finding<readonly HistoryRow[]> {
  const rows: HistoryRow[] = [];
  const because: Reason[] = [];
  for (let last: LocalDate | undefined; ; last = rows.at(-1)?.due) {
    const next = interval(rule, facts, last, rows.length + 1, calendar);
    if (next.kind === 'undetermined') return next;
    if (next.due >= asOf || !isOwed(next, facts)) return decided(next.rule, rows, next.because, ...because);
    const held = events.find((date) => date >= next.begins && date <= next.due);
    rows.push(held === undefined ? { status: 'missed', due: next.due } : { status: 'met', due: next.due, held });
    because.push(next.because);
  }
}
