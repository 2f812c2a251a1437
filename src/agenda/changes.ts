/** What stands otherwise on a later day than on an earlier one. */

import type { Calendar } from '../core/calendar.ts';
import type { LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import type { Instant } from '../core/instant.ts';
import type { Rule } from '../kinds/types.ts';
import { catalogue } from '../law/index.ts';
import type { AgendaChange, AgendaEntry, ChildRecord } from '../record/facts.ts';
import { entriesOn, inAgendaOrder } from './agenda.ts';
import { statusOf } from './binding.ts';

/**
 * The findings whose status alters between two days: what fell due, became overdue, was met, began to apply
 * or can now be told.
 *
 * @returns the changes in the order of the later day's agenda, then what is no longer there
 * @throws RangeError naming a date that is no day or moment
 * @example
 * const child = { id: 'a', episodes: [{ kind: 'looked-after', from: day('2026-01-05') }], held: {} }
 * changes(child, day('2026-02-02'), day('2026-02-03')).filter(({ rule }) => rule.id === 'cadence/cla-review').map(({ before, after }) => [before, after])
 * // => [['due-today', 'overdue']]
 */
export function changes(
  record: ChildRecord,
  from: LocalDate | Instant,
  to: LocalDate | Instant,
  calendar: Calendar = englandAndWales,
  rules: readonly Rule[] = catalogue,
): readonly AgendaChange[] {
  const earlier = byRuleAndEvent(entriesOn(record, from, calendar, rules));
  const later = byRuleAndEvent(entriesOn(record, to, calendar, rules));
  const altered = [...later].flatMap(([key, entry]): AgendaChange[] => {
    const previous = earlier.get(key);
    const [before, after] = [previous && statusOrKind(previous), statusOrKind(entry)];
    return before === after ? [] : [{ rule: entry.rule, ...(before && { before }), after, entry }];
  });
  const gone = [...earlier].flatMap(([key, entry]): AgendaChange[] =>
    later.has(key) ? [] : [{ rule: entry.rule, before: statusOrKind(entry), entry }],
  );
  const entryOf = ({ entry }: AgendaChange) => entry;
  return [...inAgendaOrder(altered, entryOf), ...inAgendaOrder(gone, entryOf)];
}

/** Each entry by its rule and the event that it is about; where several are left, by its place among them. */
function byRuleAndEvent(entries: readonly AgendaEntry[]): ReadonlyMap<string, AgendaEntry> {
  const seen = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      const name = `${entry.rule.id} ${entry.event?.name ?? ''} ${entry.event?.on ?? ''}`;
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      return [`${name} ${nth}`, entry];
    }),
  );
}

function statusOrKind(entry: AgendaEntry): string {
  const status = entry.status ?? statusOf(entry);
  return typeof status === 'string' ? status : entry.kind;
}
