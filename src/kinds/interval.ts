/** One interval of a cadence: from the day it begins to the last day on which the next event is in time. */

import { type Calendar, calendarRef } from '../core/calendar.ts';
import { isSo } from '../core/circumstances.ts';
import { addMonths, birthday, dayOfEpoch, epochDay, type LocalDate } from '../core/date.ts';
import {
  calendarTooShort,
  contradiction,
  factMissing,
  type Missing,
  noVersion,
  periodCounted,
  type Undetermined,
  undetermined,
} from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import { endOfPeriod } from '../core/period.ts';
import { faultOf, nearestVersion, onBasis, ruleRef, type Version, versionInForce } from '../core/rule.ts';
import type { CadenceFacts, Due } from './cadence-facts.ts';
import { slotAfter, slotIn } from './calendar-slot.ts';
import type { CadenceFigures, CadenceRule, Condition, Interval } from './types.ts';

/**
 * The days that count as events: each once, in order, none before it is owed, after `ended` or after `asOf`; while
 * a duty is one of each school term, only those that lie in a term.
 *
 * @throws RangeError naming a date that is no day
 */
export function eventsHeld(rule: CadenceRule, facts: CadenceFacts, asOf?: LocalDate): readonly LocalDate[] {
  const { held, ended, dateOfBirth, terms } = facts;
  epochDay(facts.from);
  for (const date of held) epochDay(date);
  for (const date of [ended, dateOfBirth, asOf]) if (date !== undefined) epochDay(date);
  const from = owedFrom(rule, facts, facts.from);
  const isInTerm = (date: LocalDate) => terms?.some((term) => term.from <= date && date <= term.to) ?? true;
  const isEverByTerm = rule.versions.some((version) => slotIn(version) === 'school-term');
  const needsTerm = (date: LocalDate) => isEverByTerm && slotIn(nearestVersion(rule, date)) === 'school-term';
  const events = held.filter(
    (date) =>
      date >= from &&
      (ended === undefined || date <= ended) &&
      (asOf === undefined || date <= asOf) &&
      (!needsTerm(date) || isInTerm(date)),
  );
  const isInOrder = events.every((date, at) => at === 0 || date > (events[at - 1] as LocalDate));
  return isInOrder ? events : [...new Set(events)].sort();
}

/**
 * The interval that follows the event `last`, the `nth` since `from`; with no event yet, the first. It is judged by
 * the version of the day on which it begins.
 *
 * @param seen - the last day whose law is read to say whether it is owed again at a later age; left out, any day
 */
export function interval(
  rule: CadenceRule,
  facts: CadenceFacts,
  last: LocalDate | undefined,
  nth: number,
  calendar: Calendar,
  seen?: LocalDate,
): Due | Undetermined {
  return intervalFrom(rule, facts, last ?? facts.from, last, nth, calendar, seen);
}

/** @param since - the day of the event; or of the beginning; or on which a version came in that counts otherwise */
function intervalFrom(
  rule: CadenceRule,
  facts: CadenceFacts,
  since: LocalDate,
  last: LocalDate | undefined,
  nth: number,
  calendar: Calendar,
  seen?: LocalDate,
): Due | Undetermined {
  const governing = nearestVersion(rule, since);
  const slot = slotIn(governing);
  if (slot !== undefined) {
    const next = slotAfter(rule, slot, facts.terms, since, last);
    return typeof next === 'string' ? intervalFrom(rule, facts, next, undefined, nth, calendar, seen) : next;
  }
  if (governing.ages !== undefined && facts.dateOfBirth === undefined) {
    return undetermined(ruleRef(rule, governing), noDateOfBirth);
  }
  const begins = owedFrom(rule, facts, since);
  const version = versionInForce(rule, begins);
  if (version === undefined) return noVersion(rule, begins);
  if (slotIn(version) !== undefined) return intervalFrom(rule, facts, begins, undefined, nth, calendar, seen);
  const ref = ruleRef(rule, version);
  const { ages, intervals } = version as Version<Extract<CadenceFigures, { readonly intervals: unknown }>>;
  const anchorDay = epochDay(begins);
  if (facts.beganBefore && since === facts.from && last === undefined) return undetermined(ref, startUnknown(facts));
  const line = intervalLine(intervals, facts, anchorDay, nth);
  if ('code' in line) return undetermined(ref, line);
  const end = endOfPeriod(anchorDay, line.within, calendar);
  if (end === undefined) return undetermined(ref, calendarTooShort(calendarRef(calendar)));
  if (end <= anchorDay) throw faultOf(rule, `has a period that does not move on: ${JSON.stringify(line.within)}`);
  const due = dayOfEpoch(end);
  const event = last === undefined ? rule.during : rule.subject;
  const because = periodCounted(event, begins, line.within, due, line.when, calendar);
  const until = ages && attainedOn(ages.under, facts);
  const later = rule.versions[rule.versions.indexOf(version) + 1];
  // No longer owed at that age; a later version can ask it of an older child, from the day on which it comes in.
  const isSeen = later !== undefined && later.from !== null && (seen === undefined || later.from <= seen);
  if (until !== undefined && due >= until && isSeen) {
    return intervalFrom(rule, facts, later.from, undefined, nth, calendar, seen);
  }
  return { kind: 'due', begins, due, until, rule: onBasis(ref, line.basis), because };
}

const noDateOfBirth: Missing = /* @__PURE__ */ frozen({
  code: 'fact-missing',
  path: 'dateOfBirth',
  message: 'the date of birth is not given',
});

function startUnknown({ from }: CadenceFacts): Missing {
  return factMissing('from', `since when it is owed is not known, only that it already was on ${from}`);
}

/** The first day on or after `since` on which it is owed: under a version for certain ages, not before the first of them. */
export function owedFrom(rule: CadenceRule, facts: CadenceFacts, since: LocalDate): LocalDate {
  const governing = nearestVersion(rule, since);
  let begins = ofAge(governing, facts, since);
  if (begins === since) return since;
  for (const version of rule.versions.slice(rule.versions.indexOf(governing))) {
    const { from, until } = version;
    if (version !== governing) begins = ofAge(version, facts, from !== null && from > since ? from : since);
    if (until === null || begins < until) break;
  }
  return begins;
}

/** The day, or the later one on which the child attains the first age of a version. */
function ofAge({ ages }: CadenceRule['versions'][number], facts: CadenceFacts, on: LocalDate): LocalDate {
  const attained = ages && attainedOn(ages.from, facts);
  return attained !== undefined && attained > on ? attained : on;
}

function attainedOn(age: number, { dateOfBirth }: CadenceFacts): LocalDate | undefined {
  return dateOfBirth && dayOfEpoch(birthday(dateOfBirth, age));
}

/** The first line whose condition holds, or the fact without which that cannot be told. */
function intervalLine(
  lines: readonly Interval[],
  facts: CadenceFacts,
  begins: number,
  nth: number,
): Interval | Missing {
  for (const line of lines) {
    const holds = line.when === undefined || conditionHolds(line.when, facts, begins, nth);
    if (holds === true) return line;
    if (holds !== false) return holds;
  }
  return contradiction('rule', 'no line of the rule applies to this interval');
}

function conditionHolds(when: Condition, facts: CadenceFacts, begins: number, nth: number): boolean | Missing {
  const turnsOnStart = (when.nth !== undefined && when.nth >= nth) || when.upToAnniversary !== undefined;
  if (facts.beganBefore && turnsOnStart) return startUnknown(facts);
  if (when.nth !== undefined && nth !== when.nth) return false;
  if (when.upToAnniversary !== undefined && begins > addMonths(epochDay(facts.from), when.upToAnniversary * 12))
    return false;
  if (when.untilEighteen !== undefined) {
    if (facts.untilEighteen === undefined)
      return factMissing('untilEighteen', 'whether the placement is meant to last until 18 is not given');
    if (facts.untilEighteen !== when.untilEighteen) return false;
  }
  if (when.underAge !== undefined) {
    if (facts.dateOfBirth === undefined) return noDateOfBirth;
    if (epochDay(facts.dateOfBirth) > begins)
      return contradiction('dateOfBirth', `the date of birth ${facts.dateOfBirth} is after the interval begins`);
    if (begins >= birthday(facts.dateOfBirth, when.underAge)) return false;
  }
  if (
    when.beforeFirstReview !== undefined &&
    facts.firstReview !== undefined &&
    begins >= epochDay(facts.firstReview)
  ) {
    return false;
  }
  const holds = when.circumstance === undefined || isSo(facts.circumstances, when.circumstance);
  if (holds === undefined) return factMissing(`circumstances.${when.circumstance}`);
  if (!holds) return false;
  const isExcused = when.unless !== undefined && isSo(facts.circumstances, when.unless);
  if (isExcused === undefined) return factMissing(`circumstances.${when.unless}`);
  return isExcused === false;
}
