/**
 * What is owed to children, as iCalendar: a file that calendars import, and that a web server can hand out for
 * calendars to subscribe to. It names children by the opaque ids of their records, and nothing else.
 */

import { type AgendaEntry, agenda, type ChildRecord, catalogue, type Rule } from 'care-planning-rules';
import { type Instant, instant, isDay, type LocalDate } from 'care-planning-rules/core';
import { libraryWords, type Words } from 'care-planning-rules/words';
import ICAL from 'ical.js';
import ical, { type ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** Kinds of rule that can be owed to one child for several events at once. A date of theirs does not move. */
const FOR_EACH_EVENT: readonly (string | undefined)[] = ['deadline', 'notice', 'brought-forward'];

export type CalendarOptions = {
  readonly rules?: readonly Rule[];
  /** Of the rules: those of the library, or together with those of one’s own rules. */
  readonly words?: Words;
  /** When the export is made: later than the one before. Left out, the first moment of the day asked about. */
  readonly at?: Instant;
  /** The text of the export before, from which a calendar must be able to tell this one. */
  readonly previous?: string;
};

/**
 * Everything that is owed by a date and is still open: on the day, and for a deadline in hours at the moment.
 *
 * A duty that comes round again keeps its event: imported anew once it was held, the event moves to its next date. What
 * differs from the export before has the next SEQUENCE and the moment of this export as its DTSTAMP; what does not,
 * keeps both. What is no longer owed stands there still, as STATUS:CANCELLED (RFC 5545, 3.8.1.11 and 3.8.7.4).
 *
 * @throws RangeError where this export would not be later than the one before
 */
export function agendaCalendar(
  records: Iterable<ChildRecord>,
  asOf: LocalDate,
  { rules = catalogue, words = libraryWords, at = instant(`${asOf}T00:00Z`), previous }: CalendarOptions = {},
): ICalCalendar {
  const calendar = ical({ name: `Care planning, as of ${asOf}`, prodId: '//care-planning-rules//agenda//EN' });
  const stamp = new Date(at);
  const kinds = new Map<string, string>(rules.map(({ id, kind }) => [id, kind]));
  for (const record of records) {
    const seen = new Set<string>();
    for (const entry of agenda(record, asOf, { rules })) {
      const { due, status, rule } = entry;
      if (due === undefined || status === undefined) continue;
      const id = [record.id, rule.id, ...(FOR_EACH_EVENT.includes(kinds.get(rule.id)) ? [due] : [])].join('/');
      if (seen.has(id)) continue;
      seen.add(id);
      calendar.createEvent({
        id,
        stamp,
        sequence: 0,
        start: new Date(isDay(due) ? `${due}T00:00:00Z` : due),
        allDay: isDay(due),
        summary: `${status === 'overdue' ? 'Overdue: ' : ''}${words.rules[rule.id]?.title ?? rule.id} (${record.id})`,
        description: descriptionOf(entry, words),
        categories: [{ name: rule.owedBy }, { name: status }],
        ...(entry.booked?.isInTime && { status: ICalEventStatus.CONFIRMED }),
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    }
  }
  if (previous !== undefined) follow(calendar, eventsIn(previous), stamp);
  return calendar;
}

/** An event as an export has it. */
type Exported = { readonly component: ICAL.Component; readonly sequence: number; readonly stamp: Date };

function eventsIn(text: string): ReadonlyMap<string, Exported> {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return new Map(
    events.map((component) => {
      const { uid, sequence } = new ICAL.Event(component);
      const stamp = (component.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate();
      return [uid, { component, sequence: sequence ?? 0, stamp }];
    }),
  );
}

/** Gives each event the number that follows the one it had, where it differs, and cancels those that are gone. */
function follow(calendar: ICalCalendar, before: ReadonlyMap<string, Exported>, stamp: Date): void {
  const latest = Math.max(0, ...[...before.values()].map((event) => event.stamp.getTime()));
  if (stamp.getTime() <= latest)
    throw new RangeError(
      `the export before was made at ${new Date(latest).toISOString()}, which is not before this one`,
    );
  const now = eventsIn(calendar.toString());
  for (const event of calendar.events()) {
    const known = before.get(event.uid());
    if (known === undefined) continue;
    const isSame = contentOf(known.component) === contentOf((now.get(event.uid()) as Exported).component);
    event.sequence(isSame ? known.sequence : known.sequence + 1);
    if (isSame) event.stamp(known.stamp);
  }
  for (const [id, { component, sequence, stamp: since }] of before) {
    if (now.has(id)) continue;
    const { startDate, summary, description } = new ICAL.Event(component);
    const wasCancelled = component.getFirstPropertyValue('status') === ICalEventStatus.CANCELLED;
    calendar.createEvent({
      id,
      stamp: wasCancelled ? since : stamp,
      sequence: wasCancelled ? sequence : sequence + 1,
      start: startDate.isDate ? new Date(`${startDate}T00:00:00Z`) : startDate.toJSDate(),
      allDay: startDate.isDate,
      summary,
      description,
      status: ICalEventStatus.CANCELLED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
}

/** What an event says, apart from which revision of it this is. */
function contentOf(component: ICAL.Component): string {
  const properties = component.getAllProperties().filter(({ name }) => !['dtstamp', 'sequence'].includes(name));
  return JSON.stringify(properties.map((property) => property.toJSON()).sort());
}

/** The rule, who owes it, what is booked, and where the source says so. */
function descriptionOf({ rule, booked }: AgendaEntry, { statements }: Words): string {
  return [
    `Rule: ${rule.id}`,
    `Owed by: ${rule.owedBy} (${rule.basis})`,
    ...(booked === undefined ? [] : [`Booked: ${booked.on}${booked.isInTime ? '' : ', too late'}`]),
    ...rule.cites.map((id) => {
      const statement = statements[id];
      return statement === undefined ? id : `${statement.source}, ${statement.at}: ${statement.says}`;
    }),
  ].join('\n');
}
