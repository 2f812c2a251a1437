/** One child as of a day or a moment: what every rule that applies has to say. */

import type { Calendar } from '../core/calendar.ts';
import { compareText, epochDay, isDay, type LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import { dayInEnglandAt, epochMilliseconds, type Instant } from '../core/instant.ts';
import { namedIn } from '../core/named.ts';
import { received } from '../core/result.ts';
import { noRule } from '../core/rule.ts';
import { ask, KINDS } from '../kinds/index.ts';
import type { Rule } from '../kinds/types.ts';
import { inDoubt } from '../record/doubt.ts';
import type { AgendaEntry, ChildRecord } from '../record/facts.ts';
import { copyOf, type Found, toldApart } from '../record/found.ts';
import { bookedOf } from '../record/occurrences.ts';
import { type Reading, readingOf } from '../record/reading.ts';
import { dueOf, dueOrder, isOpen, statusOf } from './binding.ts';

/** How an agenda is asked. */
export type AgendaOptions = {
  /** Which rules to apply: `catalogue`, `national`, an authority’s own, or several lists joined as one. */
  readonly rules: readonly Rule[];
  /** The working days; left out, those of England and Wales. */
  readonly calendar?: Calendar;
  /** Whether what does not apply is given too. */
  readonly everything?: boolean;
};

/**
 * Every finding on one child that applies, in the order in which it falls due.
 *
 * A duty that comes round again is owed during the latest episode of its kind that has begun; one that an event
 * sets, once for each time that it happened; where there is none of these it does not apply. An admission,
 * restrictions, TIER care and a support package are looked at where the record holds them. What is missing, and the
 * facts that decided, are named by their path in the record. What does not apply is left out: {@link unasked} says
 * what the record lacks for it.
 *
 * @param asOf - a day or a moment. With a day, a deadline in hours that falls on it is due today
 * @returns the findings, each that applies with its status and, where it has one, its due date and the time left or late; first
 * those that are owed by a date, in order (days by date, moments by time, a day after the moments within it), then the
 * other decided ones, then those that cannot be told, then those that do not apply; each by rule id
 * @throws RangeError naming a date that is no day or moment; TypeError where no rules are given, or the record does not
 * say what it keeps
 * @example
 * const child = { id: 'a', recorded: 'all', episodes: [{ kind: 'looked-after', from: day('2026-01-05') }], held: {} }
 * const entries = agenda(child, day('2026-02-03'), { rules: [claReview, independentVisit] })
 * entries.map(({ rule, due, status, days }) => [rule.id, due, status, days])
 * // => [['cadence/cla-review', '2026-02-02', 'overdue', 1]]
 * agenda(child, day('2026-02-03'), { rules: [independentVisit], everything: true }).map(({ kind }) => kind)
 * // => ['not-applicable']
 */
export function agenda(record: ChildRecord, asOf: LocalDate | Instant, options: AgendaOptions): readonly AgendaEntry[] {
  const rules = rulesOf(options, 'agenda(record, asOf, { rules: catalogue })');
  const reading = readingOf(record, asOf, options.calendar ?? englandAndWales, rules);
  const entries = rules.flatMap((rule) => entriesOf(rule, reading, options.everything));
  return inAgendaOrder(entries, (entry) => entry);
}

/**
 * The rules of the options.
 *
 * @param asExample - the call as it should be written
 * @throws TypeError where there are none
 */
export function rulesOf(options: AgendaOptions | undefined, asExample: string): readonly Rule[] {
  const rules: unknown = options?.rules;
  if (Array.isArray(rules)) return rules;
  const given = rules === undefined ? 'none are given' : `received ${received(rules)}`;
  throw new TypeError(`which rules to apply must be said, as in ${asExample}: ${given}`);
}

/** Whether it is a rule of a known kind: whoever writes JavaScript can hand over ids, or a list in the list. */
export function isRule(rule: Partial<Rule> | undefined): boolean {
  return Object.hasOwn(KINDS, rule?.kind ?? '');
}

/** The entries of one rule, in the order of what they are about. */
export function entriesOf(rule: Rule, reading: Reading, everything = false): readonly AgendaEntry[] {
  if (!isRule(rule)) throw noRule(rule);
  const doubt = inDoubt(rule, reading);
  const found = toldApart(doubt === undefined ? ask(rule, reading) : [doubt]);
  const applies = everything ? found : found.filter(({ kind }) => kind !== 'not-applicable');
  return applies.map((finding) => entryOf(finding, reading));
}

function entryOf(finding: Found, { record, asOf, today }: Reading): AgendaEntry {
  if (finding.kind === 'not-applicable') return finding;
  const due = dueOf(finding);
  const entry = copyOf(finding, (statusOf(finding) as AgendaEntry['status']) ?? finding.kind);
  if (due !== undefined) entry.due = due;
  if (!isOpen(finding)) return entry;
  if (due !== undefined) {
    const days = epochDay(dayInEnglandAt(due)) - epochDay(today);
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
  { rule: { subject } }: Found,
  { planned, held }: ChildRecord,
  today: LocalDate,
  due?: LocalDate | Instant,
): AgendaEntry['booked'] {
  const dates = namedIn(planned, subject);
  const on = dates && bookedOf(dates, today).find((date) => date > today || !namedIn(held, subject)?.includes(date));
  if (on === undefined) return undefined;
  const turnsOnHour = due === undefined || (!isDay(due) && on === dayInEnglandAt(due));
  return turnsOnHour ? { on } : { on, isInTime: on <= dayInEnglandAt(due) };
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
