/** When is the next one due, how does that stand today, and which follow until a day. */

import type { Calendar } from '../core/calendar.ts';
import { epochDay, type LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import { decided, type Finding, factMissing, notApplicable, type Reason, undetermined } from '../core/finding.ts';
import { ruleRefOn } from '../core/rule.ts';
import { factsOfCadence, firstReviewMissing, isIntervalKept } from '../record/cadence-facts.ts';
import type { Found } from '../record/found.ts';
import { spanOf, withoutEpisode } from '../record/plan.ts';
import { episodeOf, isUnrecorded, type Reading, withRecordPaths } from '../record/reading.ts';
import type { CadenceFacts, Due, Standing } from './cadence-facts.ts';
import { eventsHeld, interval, owedFrom } from './interval.ts';
import { onceBegun, type Part } from './parts.ts';
import type { CadenceRule } from './types.ts';

/**
 * The last day on which the next one is in time, counted from the event last held. Every event given
 * is taken as held.
 *
 * @param rule - the duty, for example {@link claReview}
 * @param calendar - the working days; left out, those of England and Wales
 * @returns the day; not applicable where it would fall after `ended`; undetermined where a fact, a version
 * of the rule or the calendar is missing
 * @throws RangeError naming a date that is no day
 * @example
 * unwrap(nextDue(claReview, { from: day('2026-01-05'), held: [] })) // => '2026-02-02'
 * unwrap(nextDue(claReview, { from: day('2026-01-05'), held: [day('2026-01-30')] })) // => '2026-04-30'
 */
export function nextDue(
  rule: CadenceRule,
  facts: CadenceFacts,
  calendar: Calendar = englandAndWales,
): Finding<LocalDate> {
  const events = eventsHeld(rule, facts);
  const next = interval(rule, facts, events.at(-1), events.length + 1, calendar);
  if (next.kind === 'undetermined') return next;
  return isOwed(next, facts) ? decided(next.rule, next.due, next.because) : notOwed(next, facts);
}

/**
 * How the next one stands as of a day. Due today is not overdue; what is dated after `asOf` has not
 * happened yet.
 *
 * @returns its status, the day it is due, and the days left or late; not applicable before `from`, or
 * where it would fall after `ended`
 * @throws RangeError naming a date that is no day
 * @example
 * unwrap(standing(claReview, { from: day('2026-01-05'), held: [] }, day('2026-02-03')))
 * // => { status: 'overdue', due: '2026-02-02', days: 1 }
 */
export function standing(
  rule: CadenceRule,
  facts: CadenceFacts,
  asOf: LocalDate,
  calendar: Calendar = englandAndWales,
): Finding<Standing> {
  const events = eventsHeld(rule, facts, asOf);
  if (asOf < facts.from) return notBegun(rule, facts, asOf);
  const next = interval(rule, facts, events.at(-1), events.length + 1, calendar, asOf);
  if (next.kind === 'undetermined') return next;
  if (!isOwed(next, facts)) return notOwed(next, facts);
  const left = epochDay(next.due) - epochDay(asOf);
  const status = left > 0 ? 'due' : left === 0 ? 'due-today' : 'overdue';
  return decided(next.rule, { status, due: next.due, days: Math.abs(left) }, next.because);
}

/**
 * The days on which the next ones fall due, up to and including `until`, supposing that each is held on
 * its due day: so that none lies later than what the rule will then say.
 *
 * @returns the days, ascending; undetermined where an interval that begins by then is
 * @throws RangeError naming a date that is no day
 * @example
 * unwrap(schedule(claReview, { from: day('2026-01-05'), held: [] }, day('2026-12-31')))
 * // => ['2026-02-02', '2026-05-02', '2026-11-02']
 */
export function schedule(
  rule: CadenceRule,
  facts: CadenceFacts,
  until: LocalDate,
  calendar: Calendar = englandAndWales,
): Finding<readonly LocalDate[]> {
  const events = eventsHeld(rule, facts);
  epochDay(until);
  const days: LocalDate[] = [];
  const because: Reason[] = [];
  for (let last = events.at(-1); ; last = days.at(-1)) {
    const next = interval(rule, facts, last, events.length + days.length + 1, calendar);
    if (next.kind === 'undetermined') {
      // What cannot be told is an interval that begins once the time asked about is over: none falls within it.
      const isBeyond = (last ?? owedFrom(rule, facts, facts.from)) > until;
      return isBeyond ? decided(next.rule, days, { kind: 'not-happened', event: rule.subject, asOf: until }) : next;
    }
    because.push(next.because);
    if (next.due > until || !isOwed(next, facts))
      return decided(next.rule, days, next.because, ...because.slice(0, -1));
    days.push(next.due);
  }
}

/** The duty has not begun on the day asked about. */
export function notBegun(rule: CadenceRule, facts: CadenceFacts, asOf: LocalDate): Finding<never> {
  return notApplicable(ruleRefOn(rule, facts.from), { kind: 'not-begun', event: rule.during, on: facts.from, asOf });
}

/** Whether a date that is due is owed: none is after the end, or at an age at which it no longer is. */
export function isOwed({ due, until }: Due, { ended }: CadenceFacts): boolean {
  return (ended === undefined || due <= ended) && (until === undefined || due < until);
}

function notOwed({ rule, until, because }: Due, { ended }: CadenceFacts): Finding<never> {
  const on = [ended, until].filter((date) => date !== undefined).sort()[0] as LocalDate;
  return notApplicable(rule, { kind: 'ended', event: rule.subject, on }, because);
}

export function cadenceOfPart(rule: CadenceRule, part: Part): readonly Finding<Standing>[] {
  const { from, ended, circumstances, asOf, calendar } = part;
  const held = part.daysHeld(rule.subject);
  if (held === undefined) return [];
  const facts = { from, held, circumstances, ...(ended && { ended }) };
  return onceBegun(rule, part, () => standing(rule, facts, asOf, calendar));
}

/** How it stands for a child, during the latest episode of its kind that has begun. */
export function askCadence(rule: CadenceRule, { record, episodes, today, calendar }: Reading): readonly Found[] {
  const { subject } = rule;
  const found = episodeOf(episodes, spanOf(rule), today);
  if (found === undefined) return [withoutEpisode(rule, today)];
  const ref = ruleRefOn(rule, today);
  if (isUnrecorded(record, subject, found)) return [undetermined(ref, factMissing(`held.${subject}`))];
  if (found.episode.endUnknown) return [undetermined(ref, factMissing(`${found.path}.ended`))];
  const facts = factsOfCadence(rule, record, episodes, found);
  if (!isIntervalKept(rule, record, facts, today)) return [undetermined(ref, factMissing(`held.${subject}`))];
  const begins = facts.held.reduce((last, date) => (date <= today && date > last ? date : last), facts.from);
  const missing = firstReviewMissing(rule, record, episodes, found, begins);
  if (missing !== undefined) return [undetermined(ruleRefOn(rule, begins), missing)];
  return [withRecordPaths(standing(rule, facts, today, calendar), '', found.path)];
}
