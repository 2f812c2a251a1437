/** What stands otherwise on a later day than on an earlier one. */

import type { LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import type { Instant } from '../core/instant.ts';
import type { AgendaChange, AgendaEntry, AgendaStatus, ChildRecord } from '../record/facts.ts';
import { byEvent } from '../record/found.ts';
import { readingOf } from '../record/reading.ts';
import { type AgendaOptions, entriesOf, inAgendaOrder, rulesOf } from './agenda.ts';

/**
 * The findings whose status alters between two days: what fell due, became overdue, was met, began or ceased to apply
 * or can now be told. What does not apply on the one day and is not there on the other is left out, unless `everything`
 * is asked for.
 *
 * @returns the changes in the order of the later day's agenda, then what is no longer there
 * @throws as {@link agenda} does
 * @example
 * const child = { id: 'a', recorded: 'all', episodes: [{ kind: 'looked-after', from: day('2026-01-05') }], held: {} }
 * const found = changes(child, day('2026-02-02'), day('2026-02-03'), { rules: [claReview] })
 * found.map(({ rule, before, after }) => [rule.id, before, after])
 * // => [['cadence/cla-review', 'due-today', 'overdue']]
 */
export function changes(
  record: ChildRecord,
  from: LocalDate | Instant,
  to: LocalDate | Instant,
  options: AgendaOptions,
): readonly AgendaChange[] {
  const rules = rulesOf(options, 'changes(record, from, to, { rules: catalogue })');
  const calendar = options.calendar ?? englandAndWales;
  const [earlier, later] = [readingOf(record, from, calendar, rules), readingOf(record, to, calendar, rules)];
  const altered: AgendaChange[] = [];
  const gone: AgendaChange[] = [];
  for (const rule of rules) {
    for (const [before, after] of inStep(entriesOf(rule, earlier, true), entriesOf(rule, later, true))) {
      const [was, is] = [statusOrKind(before), statusOrKind(after)];
      if (was === is) continue;
      const isOnOneAlone = was === undefined || is === undefined;
      if (isOnOneAlone && (was ?? is) === 'not-applicable' && !options.everything) continue;
      const stood = was !== undefined && { before: was };
      if (after !== undefined && is !== undefined)
        altered.push({ rule: after.rule, ...stood, after: is, entry: after });
      else if (before !== undefined) gone.push({ rule: before.rule, ...stood, entry: before });
    }
  }
  const entryOf = ({ entry }: AgendaChange) => entry;
  return [...inAgendaOrder(altered, entryOf), ...inAgendaOrder(gone, entryOf)];
}

function statusOrKind(entry: AgendaEntry | undefined): AgendaStatus | undefined {
  return entry?.status ?? entry?.kind;
}

/** The entries of one rule on two days, each beside the one that is about the same; alone where there is none. */
function* inStep(
  earlier: readonly AgendaEntry[],
  later: readonly AgendaEntry[],
): Generator<readonly [before: AgendaEntry | undefined, after: AgendaEntry | undefined]> {
  const [before, after] = [byTheirEvents(earlier), byTheirEvents(later)];
  for (let [b, a] = [0, 0]; b < before.length || a < after.length; ) {
    const [was, is] = [before[b], after[a]];
    const order = was === undefined ? 1 : is === undefined ? -1 : byEvent(was.event, is.event);
    yield [order <= 0 ? was : undefined, order >= 0 ? is : undefined];
    if (order <= 0) b += 1;
    if (order >= 0) a += 1;
  }
}

function byTheirEvents(entries: readonly AgendaEntry[]): readonly AgendaEntry[] {
  return entries.length < 2 ? entries : entries.toSorted((a, b) => byEvent(a.event, b.event));
}
