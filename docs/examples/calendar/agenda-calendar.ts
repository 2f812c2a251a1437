/**
 * What is owed to children, as iCalendar: a file that calendars import, and that a web server can hand out for
 * calendars to subscribe to. It names children by the opaque ids of their records, and nothing else.
 */

import { type AgendaEntry, agenda, type ChildRecord, catalogue, type Rule } from 'care-planning-rules';
import { isDay, type LocalDate } from 'care-planning-rules/core';
import { libraryWords, type Words } from 'care-planning-rules/words';
import ical, { type ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** Kinds of rule that can be owed to one child for several events at once. A date of theirs does not move. */
const FOR_EACH_EVENT: readonly (string | undefined)[] = ['deadline', 'notice', 'brought-forward'];

/**
 * Everything that is owed by a date and is still open: on the day, and for a deadline in hours at the moment.
 *
 * A duty that comes round again keeps its event: imported anew once it was held, the event moves to its next date.
 *
 * @param asOf - the day on which it is asked; `DTSTAMP` is its first moment
 * @param words - of the rules: those of the library, or together with those of one’s own rules
 */
export function agendaCalendar(
  records: Iterable<ChildRecord>,
  asOf: LocalDate,
  rules: readonly Rule[] = catalogue,
  words: Words = libraryWords,
): ICalCalendar {
  const calendar = ical({ name: `Care planning, as of ${asOf}`, prodId: '//care-planning-rules//agenda//EN' });
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
        stamp: new Date(`${asOf}T00:00:00Z`),
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
  return calendar;
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
