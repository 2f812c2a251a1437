/** One interval of a cadence: from the day it begins to the last day on which the next event is in time. */

import { type Calendar, calendarRef } from '../core/calendar.ts';
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
import { ruleRef, type Version, versionInForce } from '../core/rule.ts';
import type { CadenceFacts, CadenceParams, CadenceRule, Condition, Due, Interval } from './facts.ts';
import { turnAfter, turnOf } from './turn.ts';

/**
 * The days that count as events: each once, in order, none before it is owed, after `ended` or after `asOf`; of
 * a duty of each school term, only those that lie in a term.
 *
 * @throws RangeError naming a date that is no day
 */
export function eventsHeld(rule: CadenceRule, facts: CadenceFacts, asOf?: LocalDate): readonly LocalDate[] {
  const { held, ended, dateOfBirth, terms } = facts;
  epochDay(facts.from);
  for (const date of held) epochDay(date);
  for (const date of [ended, dateOfBirth, asOf]) if (date !== undefined) epochDay(date);
  const from = owedFrom(rule, facts);
  const isInTerm = (date: LocalDate) => terms?.some((term) => term.from <= date && date <= term.to) ?? true;
  const needsTerm = turnOf(rule) === 'school-term';
  const events = held.filter(
    (date) =>
      date >= from &&
      (ended === undefined || date <= ended) &&
      (asOf === undefined || date <= asOf) &&
      (!needsTerm || isInTerm(date)),
  );
  const isInOrder = events.every((date, at) => at === 0 || date > (events[at - 1] as LocalDate));
  return isInOrder ? events : [...new Set(events)].sort();
}

/** The interval that follows the event `last`, the `nth` since `from`; with no event yet, the first. */
export function interval(
  rule: CadenceRule,
  facts: CadenceFacts,
  last: LocalDate | undefined,
  nth: number,
  calendar: Calendar,
): Due | Undetermined {
  const turn = turnOf(rule);
  if (turn !== undefined) return turnAfter(rule, turn, facts, last);
  const { ages } = rule.versions[0].params;
  if (ages !== undefined && facts.dateOfBirth === undefined) return undetermined(ruleRef(rule), noDateOfBirth);
  const begins = last ?? owedFrom(rule, facts);
  const version = versionInForce(rule, begins);
  if (version === undefined) return noVersion(rule, begins);
  const ref = ruleRef(rule, version);
  const { params } = version as Version<Extract<CadenceParams, { readonly intervals: unknown }>>;
  const anchorDay = epochDay(begins);
  if (facts.beganBefore && last === undefined) return undetermined(ref, startUnknown(facts));
  const line = lineFor(params.intervals, facts, anchorDay, nth);
  if ('code' in line) return undetermined(ref, line);
  const end = endOfPeriod(anchorDay, line.within, calendar);
  if (end === undefined) return undetermined(ref, calendarTooShort(calendarRef(calendar)));
  if (end <= anchorDay)
    throw new RangeError(`${rule.id} has a period that does not move on: ${JSON.stringify(line.within)}`);
  const due = dayOfEpoch(end);
  const event = last === undefined ? params.during : rule.subject;
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

/** The day from which it is owed: a duty of some ages is not owed before the first of them. */
export function owedFrom({ versions }: CadenceRule, facts: CadenceFacts): LocalDate {
  const { ages } = versions[0].params;
  const attained = ages && attainedOn(ages.from, facts);
  return attained !== undefined && attained > facts.from ? attained : facts.from;
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
  const isSo = when.circumstance === undefined || facts.circumstances?.[when.circumstance];
  if (isSo === undefined) return factMissing(`circumstances.${when.circumstance}`);
  if (isSo !== true) return false;
  const isExcused = when.unless !== undefined && facts.circumstances?.[when.unless];
  if (isExcused === undefined) return factMissing(`circumstances.${when.unless}`);
  return isExcused === false;
}
