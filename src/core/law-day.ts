/** On the law of which day an answer rests. */

import { isDay, type LocalDate } from './date.ts';
import type { Finding, Reason } from './finding.ts';
import { dayInEnglandAt, type Instant, isInstant } from './instant.ts';

/** A finding, and the event that an entry of an agenda is about. */
export type OnADay = Finding & { readonly event?: { readonly on: LocalDate | Instant } };

/**
 * The last day on whose law an answer rests: the last by which something is or was owed, or on which what it is owed
 * for happened. When it was done, and when somebody asks, are no such days: a review that was due in June rests on
 * the law of June, though it is asked about in November. An answer that names no such day, as that to a question of
 * yes or no, rests on the day on which it is asked.
 *
 * @param asOf - when it is asked; left out, an answer that names no day of its own has none
 */
export function lawDayOf(answer: OnADay, asOf?: LocalDate | Instant): LocalDate | undefined {
  const days = [
    ...(answer.kind === 'decided' ? daysOwed(answer.value) : []),
    ...(answer.kind === 'undetermined' ? [] : answer.because.flatMap((reason) => daysOf(reason, answer.rule.subject))),
    ...daysOwed(answer.event?.on),
  ];
  let last: LocalDate | undefined;
  for (const each of days) if (last === undefined || each > last) last = each;
  return last ?? (asOf === undefined ? undefined : dayInEnglandAt(asOf));
}

/** The keys of a value under which it says by when something is owed, or when what it is about took place. */
const OWED = ['due', 'keepUntil', 'on', 'since', 'sessions'] as const;

function daysOwed(value: unknown): readonly LocalDate[] {
  if (isDay(value)) return [value];
  if (isInstant(value)) return [dayInEnglandAt(value)];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(daysOwed);
  return OWED.flatMap((key) => daysOwed((value as Readonly<Record<string, unknown>>)[key]));
}

function daysOf(reason: Reason, subject: string): readonly LocalDate[] {
  switch (reason.kind) {
    case 'period':
    case 'calendar-month':
    case 'school-term':
      return daysOwed(reason.ends);
    case 'owed-by':
    case 'transition':
      return [reason.on];
    case 'happened':
      return reason.event === subject ? [] : daysOwed(reason.on);
    default:
      return [];
  }
}
