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
import { nearestVersion, ruleRef, type Version, versionInForce } from '../core/rule.ts';
import { slotAfter, slotIn } from './calendar-slot.ts';
import type { CadenceFacts, CadenceParams, CadenceRule, Condition, Due, Interval } from './facts.ts';

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
 */
export function interval(
  rule: CadenceRule,
  facts: CadenceFacts,
  last: LocalDate | undefined,
  nth: number,
  calendar: Calendar,
): Due | Undetermined {
  return intervalFrom(rule, facts, last ?? facts.from, last, nth, calendar);
}

/** @param since - the day of the event; or of the beginning; or on which a version came in that counts otherwise */
function intervalFrom(
  rule: CadenceRule,
  facts: CadenceFacts,
  since: LocalDate,
  last: LocalDate | undefined,
  nth: number,
  calendar: Calendar,
): Due | Undetermined {
  const governing = nearestVersion(rule, since);
  const slot = slotIn(governing);
  if (slot !== undefined) {
    const next = slotAfter(rule, slot, facts.terms, since, last);
    return typeof next === 'string' ? intervalFrom(rule, facts, next, undefined, nth, calendar) : next;
  }
  if (governing.params.ages !== undefined && facts.dateOfBirth === undefined) {
    return undetermined(ruleRef(rule, governing), noDateOfBirth);
  }
  const begins = owedFrom(rule, facts, since);
  const version = versionInForce(rule, begins);
  if (version === undefined) return noVersion(rule, begins);
  if (slotIn(version) !== undefined) return intervalFrom(rule, facts, begins, undefined, nth, calendar);
  const ref = ruleRef(rule, version);
  const { ages, intervals } = (version as Version<Extract<CadenceParams, { readonly intervals: unknown }>>).params;
  const anchorDay = epochDay(begins);
  if (facts.beganBefore && since === facts.from && last === undefined) return undetermined(ref, startUnknown(facts));
  const line = lineFor(intervals, facts, anchorDay, nth);
  if ('code' in line) return undetermined(ref, line);
  const end = endOfPeriod(anchorDay, line.within, calendar);
  if (end === undefined) return undetermined(ref, calendarTooShort(calendarRef(calendar)));
  if (end <= anchorDay)
    throw new RangeError(`${rule.id} has a period that does not move on: ${JSON.stringify(line.within)}`);
  const due = dayOfEpoch(end);
  const event = last === undefined ? rule.during : rule.subject;
  const because = periodCounted(event, begins, line.within, due, line.when, calendar);
  const until = ages && attainedOn(ages.under, facts);
  return { kind: 'due', begins, due, until, rule: ref, because };
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
  const versions = rule.versions.slice(rule.versions.indexOf(nearestVersion(rule, since)));
  let begins = since;
  for (const [at, { from, until, params }] of versions.entries()) {
    const comesIn = at > 0 && from !== null && from > since ? from : since;
    const attained = params.ages && attainedOn(params.ages.from, facts);
    begins = attained !== undefined && attained > comesIn ? attained : comesIn;
    if (until === null || begins < until || begins === since) break;
  }
  return begins;
}

function attainedOn(age: number, { dateOfBirth }: CadenceFacts): LocalDate | undefined {
  return dateOfBirth && dayOfEpoch(birthday(dateOfBirth, age));
}

/** The first line whose condition holds, or the fact without which that cannot be told. */
function lineFor(lines: readonly Interval[], facts: CadenceFacts, begins: number, nth: number): Interval | Missing {
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
