/** When the events of a record happened that set deadlines, and what was done about each. */

import type { LocalDate } from '../core/date.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { dayOf, type Instant, isAfter } from '../core/instant.ts';
import { compareText } from './binding.ts';
import type { ChildRecord, EventRecord } from './facts.ts';

/** One time that an event happened, and where in the record it stands. */
export type Occurrence = Omit<EventRecord, 'done'> & {
  readonly done?: EventRecord['done'];
  readonly ended?: LocalDate;
  /** It happened before its day; when is not known. */
  readonly beganBefore?: true;
  readonly path: string;
};

/**
 * When an event happened, oldest first: as the record's own `events` say. Where they are silent, an event
 * named like a kind of episode happened on the first day of each, and one named like something that is held
 * happened on the day on which that was last held.
 */
export function occurrencesOf(record: ChildRecord, event: string, today: LocalDate): readonly Occurrence[] {
  const given = record.events?.[event];
  if (given !== undefined) {
    return given.map((each, at) => ({ ...each, path: `events.${event}.${at}` })).sort(byTime);
  }
  const episodes = record.episodes.flatMap(({ kind, from, ended, beganBefore }, at): Occurrence[] => {
    if (kind !== event) return [];
    const span = ended === undefined ? {} : { ended, until: ended };
    return [{ on: from, ...span, ...(beganBefore && { beganBefore }), path: `episodes.${at}` }];
  });
  if (episodes.length > 0) return episodes.sort(byTime);
  const last = (record.held[event] ?? [])
    .filter((date) => date <= today)
    .sort()
    .at(-1);
  return last === undefined ? [] : [{ on: last, path: `held.${event}` }];
}

function byTime(a: Occurrence, b: Occurrence): number {
  return compareText(dayOf(a.on), dayOf(b.on)) || (isAfter(a.on, b.on) ? 1 : isAfter(b.on, a.on) ? -1 : 0);
}

/**
 * When what the rule asks for was done about one occurrence: as the event says; else the first day on which
 * it was held from then on and before the next occurrence; else, where it may come before its event, the last
 * day before it and not before the occurrence that came first.
 */
export function doneFor(
  { subject, versions }: DeadlineRule,
  { held }: ChildRecord,
  occurrences: readonly Occurrence[],
  at: number,
): LocalDate | Instant | undefined {
  const occurrence = occurrences[at] as Occurrence;
  const said = occurrence.done?.[subject];
  if (said !== undefined) return said;
  const [previous, next] = [occurrences[at - 1], occurrences[at + 1]];
  const on = dayOf(occurrence.on);
  const days = (held[subject] ?? []).toSorted();
  const after = days.find((date) => date >= on && (next === undefined || date < dayOf(next.on)));
  if (after !== undefined || versions[0].params.follows) return after;
  return days.findLast((date) => date < on && (previous === undefined || date >= dayOf(previous.on)));
}
