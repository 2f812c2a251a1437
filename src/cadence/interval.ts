/** One interval of a cadence: from the day it begins to the last day on which the next event is in time. */

import { type Calendar, calendarRef } from '../core/calendar.ts';
import {
  addMonths,
  birthday,
  dayOfEpoch,
  endOfMonth,
  epochDay,
  type LocalDate,
  monthOf,
  startOfMonth,
} from '../core/date.ts';
import {
  calendarTooShort,
  contradiction,
  factMissing,
  type Missing,
  noVersion,
  type Reason,
  type Undetermined,
  undetermined,
} from '../core/finding.ts';
import { endOfPeriod } from '../core/period.ts';
import { type RuleRef, ruleRef, versionOn } from '../core/rule.ts';
import type { CadenceFacts, CadenceRule, Condition, Interval } from './facts.ts';

/** Where the next event falls due, under the version in force on the day the interval begins. */
export type Due = { readonly kind: 'due'; readonly due: LocalDate; readonly rule: RuleRef; readonly because: Reason };

/**
 * The days that count as events: each once, in order, none before `from`, after `ended` or after `asOf`.
 *
 * @throws RangeError naming a date that is no day
 */
export function eventsHeld({ from, held, ended }: CadenceFacts, asOf?: LocalDate): readonly LocalDate[] {
  for (const date of [from, ...held]) epochDay(date);
  if (ended !== undefined) epochDay(ended);
  if (asOf !== undefined) epochDay(asOf);
  const counts = (date: LocalDate) =>
    date >= from && (ended === undefined || date <= ended) && (asOf === undefined || date <= asOf);
  return [...new Set(held)].filter(counts).sort();
}

/** The interval that follows the event `last`, the `nth` since `from`; with no event yet, the first. */
export function interval(
  rule: CadenceRule,
  facts: CadenceFacts,
  last: LocalDate | undefined,
  nth: number,
  calendar: Calendar,
): Due | Undetermined {
  const anchor = last ?? facts.from;
  const anchorDay = epochDay(anchor);
  const isMonthly = 'each' in rule.versions[0].params;
  const begins = isMonthly
    ? dayOfEpoch(last === undefined ? startOfMonth(anchorDay) : endOfMonth(anchorDay) + 1)
    : anchor;
  const version = versionOn(rule, begins);
  if (version === undefined) return noVersion(rule, begins);
  const ref = ruleRef(rule, version);
  if ('each' in version.params) {
    const due = dayOfEpoch(endOfMonth(epochDay(begins)));
    return { kind: 'due', due, rule: ref, because: { kind: 'calendar-month', month: monthOf(begins), ends: due } };
  }
  const line = lineFor(version.params.intervals, facts, anchorDay, nth);
  if ('code' in line) return undetermined(ref, line);
  const end = endOfPeriod(anchorDay, line.within, calendar);
  if (end === undefined) return undetermined(ref, calendarTooShort(calendarRef(calendar)));
  if (end <= anchorDay)
    throw new RangeError(`${rule.id} has a period that does not move on: ${JSON.stringify(line.within)}`);
  const due = dayOfEpoch(end);
  const because: Reason = {
    kind: 'period',
    event: last === undefined ? version.params.during : rule.subject,
    on: anchor,
    period: line.within,
    ends: due,
    ...(line.when === undefined ? {} : { when: line.when }),
    ...('workingDays' in line.within ? { calendar: calendarRef(calendar) } : {}),
  };
  return { kind: 'due', due, rule: ref, because };
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
  if (when.nth !== undefined && nth !== when.nth) return false;
  if (when.upToAnniversary !== undefined && begins > addMonths(epochDay(facts.from), when.upToAnniversary * 12))
    return false;
  if (when.untilEighteen !== undefined) {
    if (facts.untilEighteen === undefined)
      return factMissing('untilEighteen', 'whether the placement is meant to last until 18 is not given');
    if (facts.untilEighteen !== when.untilEighteen) return false;
  }
  if (when.underAge !== undefined) {
    if (facts.dateOfBirth === undefined) return factMissing('dateOfBirth', 'the date of birth is not given');
    if (epochDay(facts.dateOfBirth) > begins)
      return contradiction('dateOfBirth', `the date of birth ${facts.dateOfBirth} is after the interval begins`);
    if (begins >= birthday(facts.dateOfBirth, when.underAge)) return false;
  }
  return true;
}
