/** One child as of a day or a moment: what every rule that applies has to say. */

import type { Calendar } from '../core/calendar.ts';
import { compareText, epochDay, isDay, type LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import type { Finding } from '../core/finding.ts';
import { dayOf, epochMilliseconds, type Instant } from '../core/instant.ts';
import { namedIn } from '../core/named.ts';
import { didYouMean } from '../core/nearest.ts';
import { received } from '../core/result.ts';
import { ask } from '../kinds/index.ts';
import type { Rule } from '../kinds/types.ts';
import { catalogue } from '../law/index.ts';
import { inDoubt } from '../record/doubt.ts';
import type { AgendaEntry, ChildRecord } from '../record/facts.ts';
import { copyOf, type Found } from '../record/found.ts';
import { bookedOf } from '../record/occurrences.ts';
import { type Reading, readingOf } from '../record/reading.ts';
import type { Role } from '../vocabulary.ts';
import { dueOf, dueOrder, isOpen } from './binding.ts';

/**
 * Every finding on one child, in the order in which it falls due.
 *
 * A duty that comes round again is owed during the latest episode of its kind that has begun; one that an event
 * sets, once for each time that it happened; where there is none of these it does not apply. An admission,
 * restrictions, TIER care and a support package are looked at where the record holds them. What is missing, and the
 * facts that decided, are named by their path in the record.
 *
 * @param asOf - a day or a moment. With a day, a deadline in hours that falls on it is due today
 * @param rules - which rules to apply; left out, the whole catalogue
 * @returns the findings, each with its due date, status and the time left or late; first those that are
 * owed by a date, in order (days by date, moments by time, a day after the moments within it), then the
 * other decided ones, then those that cannot be told, then those that do not apply; each by rule id
 * @throws RangeError naming a date that is no day or moment
 * @example
 * const entries = agenda({ id: 'a', episodes: [{ kind: 'looked-after', from: day('2026-01-05') }], held: {} }, day('2026-02-03'))
 * const review = entries.find(({ rule }) => rule.id === 'cadence/cla-review')
 * review.due // => '2026-02-02'
 * review.status // => 'overdue'
 */
export function agenda(
  record: ChildRecord,
  asOf: LocalDate | Instant,
  calendar: Calendar = englandAndWales,
  rules: readonly Rule[] = catalogue,
): readonly AgendaEntry[] {
  return inAgendaOrder(entriesOn(record, asOf, calendar, rules), (entry) => entry);
}

/** The entries of {@link agenda}, rule by rule: in an order that does not change from day to day. */
export function entriesOn(
  record: ChildRecord,
  asOf: LocalDate | Instant,
  calendar: Calendar,
  rules: readonly Rule[],
): readonly AgendaEntry[] {
  const reading = readingOf(record, asOf, calendar, rules);
  return rules.flatMap((rule): readonly AgendaEntry[] => {
    const doubt = inDoubt(rule, reading);
    return doubt === undefined ? ask(rule, reading).map((finding) => entryOf(finding, reading)) : [doubt];
  });
}

/**
 * What is owed by one role: the registered manager's list for the morning.
 *
 * @throws RangeError naming a role that is none, and the nearest one
 * @example
 * const entries = agenda({ id: 'a', episodes: [{ kind: 'childrens-home', from: day('2026-01-05') }], held: {} }, day('2026-02-03'))
 * owedBy(entries, 'independent-person').map(({ rule }) => rule.id) // => ['cadence/independent-visit']
 */
export function owedBy(entries: readonly AgendaEntry[], role: Role): readonly AgendaEntry[] {
  const roles = new Set(catalogue.map((rule) => rule.owedBy));
  if (!roles.has(role)) throw new RangeError(`no role is called ${received(role)}${didYouMean(role, roles)}`);
  return entries.filter(({ rule }) => rule.owedBy === role);
}

function entryOf(finding: Found, { record, asOf, today }: Reading): AgendaEntry {
  const due = dueOf(finding);
  const open = isOpen(finding);
  if (due === undefined && !open) return finding;
  const entry = copyOf(finding);
  if (due !== undefined) entry.due = due;
  if (!open) return entry;
  if (due !== undefined) {
    const days = epochDay(dayOf(due)) - epochDay(today);
    if (isDay(due) || isDay(asOf)) {
      entry.status = days > 0 ? 'due' : days === 0 ? 'due-today' : 'overdue';
      entry.days = Math.abs(days);
    } else {
      const milliseconds = epochMilliseconds(due) - epochMilliseconds(asOf);
      entry.status = milliseconds < 0 ? 'overdue' : days === 0 ? 'due-today' : 'due';
      entry.hours = Math.floor(Math.abs(milliseconds) / 3_600_000);
    }
  }
  const booked = bookedFor(finding, record, today, due);
  if (booked !== undefined) entry.booked = booked;
  return entry;
}

/** The first day on which it is booked and was not held; on the day of a deadline in hours, whether that is in time turns on the hour. */
function bookedFor(
  { rule: { subject } }: Finding,
  { planned, held }: ChildRecord,
  today: LocalDate,
  due?: LocalDate | Instant,
): AgendaEntry['booked'] {
  const dates = namedIn(planned, subject);
  const on = dates && bookedOf(dates, today).find((date) => date > today || !namedIn(held, subject)?.includes(date));
  if (on === undefined) return undefined;
  const turnsOnHour = due === undefined || (!isDay(due) && on === dayOf(due));
  return turnsOnHour ? { on } : { on, isInTime: on <= dayOf(due) };
}

/** In the order of an agenda, each after what its entry says. */
export function inAgendaOrder<T>(items: readonly T[], entryOf: (item: T) => AgendaEntry): readonly T[] {
  const placed = items.map((item) => {
    const entry = entryOf(item);
    return { item, place: sortKey(entry), id: entry.rule.id };
  });
  placed.sort((a, b) => a.place - b.place || compareText(a.id, b.id));
  return placed.map(({ item }) => item);
}

/** By when it is owed; what has no date comes after all that has, and then what cannot be told, and what does not apply. */
function sortKey({ due, kind }: AgendaEntry): number {
  return due === undefined ? AFTER_EVERY_DATE[kind] : dueOrder(due);
}

const AFTER_EVERY_DATE = { decided: 1e16, undetermined: 2e16, 'not-applicable': 3e16 } as const;
