/** Something that is owed once, by a time that an event sets: is it done, was it in time, is it overdue. */

import { type Calendar, calendarRef } from '../core/calendar.ts';
import { circumstance, circumstanceMissing, isSo } from '../core/circumstances.ts';
import { epochDay, type LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import {
  type Because,
  calendarTooShort,
  contradiction,
  type DutyStatus,
  decided,
  type Finding,
  factMissing,
  type Missing,
  notApplicable,
  noVersion,
  type PeriodReason,
  periodCounted,
  type Reason,
  undetermined,
} from '../core/finding.ts';
import type { Instant } from '../core/instant.ts';
import { addPeriod, type Period } from '../core/period.ts';
import { onBasis, ruleRef, ruleRefOn, versionInForce } from '../core/rule.ts';
import { isLater, type Time, timeOf } from '../core/time.ts';
import type { DeadlineFacts, DeadlineStanding } from './duty-facts.ts';
import type { DeadlineFigures, DeadlineLine, DeadlineRule } from './types.ts';

/**
 * How something that is owed once stands as of a day or a moment.
 *
 * A deadline in hours runs for elapsed time from the moment of the event; any other from its day in
 * England. What is later than `asOf` has not happened yet. Where the source sets no figure, what is not
 * done is `due` without a date.
 *
 * @returns its status, and the last day or moment that is in time; not applicable where there was no event,
 * or no line of the rule holds; undetermined where a circumstance, the hour or the calendar is missing
 * @throws RangeError naming a date that is neither day nor moment
 * @example
 * unwrap(deadline(impactRiskAssessmentWestSussex, { on: day('2026-12-24'), done: day('2026-12-18') }, day('2026-12-30')))
 * // => { status: 'met', done: '2026-12-18' }
 */
export function deadline(
  rule: DeadlineRule,
  facts: DeadlineFacts,
  asOf: LocalDate | Instant,
  calendar: Calendar = englandAndWales,
): Finding<DeadlineStanding> {
  const today = timeOf(asOf);
  const [on, , doneOn, ended] = [facts.on, facts.until, facts.done, facts.ended].map((date) =>
    date === undefined ? undefined : timeOf(date),
  );
  const given = doneOn !== undefined && !isLater(doneOn, today) ? doneOn : undefined;
  if (on === undefined) return notApplicable(ruleRefOn(rule, today.day), { kind: 'absent', path: 'on' });
  const version = versionInForce(rule, on.day);
  if (version === undefined) return noVersion(rule, on.day);
  const versionRef = ruleRef(rule, version);
  const { event, follows } = version;
  if (follows && isLater(on, today)) return notApplicable(versionRef, { kind: 'not-begun', event, on: on.text, asOf });
  if (follows && given !== undefined && isLater(on, given)) {
    return undetermined(versionRef, contradiction('done', `done at ${given.text}, before the event at ${on.text}`));
  }
  const line = lineInForce(version, on, facts, calendar);
  if ('missing' in line) return undetermined(versionRef, ...line.missing);
  if ('because' in line) return notApplicable(versionRef, ...line.because);
  const ref = onBasis(versionRef, line.basis);
  const age = ageOf(given, on, rule, version, calendar);
  if (age !== undefined && 'code' in age) return undetermined(ref, age);
  const done = age !== undefined && on.day > age.ends ? undefined : given;
  const outcome: Reason =
    done === undefined
      ? { kind: 'not-happened', event: rule.subject, asOf }
      : { kind: 'happened', event: rule.subject, on: done.text };
  const others = reasonsFor(line, facts);
  if (age !== undefined) others.push(age);
  if (line.within === undefined) {
    const because: Because = [{ kind: 'no-figure', event: rule.subject }, outcome, ...others];
    if (done !== undefined) return decided<DeadlineStanding>(ref, { status: 'met', done: done.text }, ...because);
    if (ended === undefined || !isLater(today, ended))
      return decided<DeadlineStanding>(ref, { status: 'due' }, ...because);
    const end: Reason = { kind: 'ended', event: rule.subject, on: ended.text as LocalDate };
    return decided<DeadlineStanding>(ref, { status: 'missed' }, ...because, end);
  }
  const end = endOf(line.within, on, calendar);
  if (typeof end === 'object') return undetermined(ref, end);
  const due = timeOf(end);
  if (ended !== undefined && isLater(due, ended) && (done === undefined || isLater(done, due))) {
    return notApplicable(ref, { kind: 'ended', event: rule.subject, on: ended.text as LocalDate });
  }
  const status = done === undefined ? openStatus(due, today) : doneStatus(due, done);
  if (typeof status === 'object') return undetermined(ref, status);
  const when = line.when === undefined ? undefined : { circumstance: line.when };
  const counted = periodCounted(event, on.text, line.within, due.text, when, calendar);
  const value: DeadlineStanding =
    done === undefined ? { status, due: due.text } : { status, due: due.text, done: done.text };
  return decided(ref, value, counted, outcome, ...others);
}

/** For how long something counts that was done before the event, where that is limited. */
function ageOf(
  given: Time | undefined,
  on: Time,
  { subject }: DeadlineRule,
  { noOlderThan }: DeadlineFigures,
  calendar: Calendar,
): (PeriodReason & { readonly ends: LocalDate }) | Missing | undefined {
  if (noOlderThan === undefined || given === undefined || given.day >= on.day) return undefined;
  const ends = addPeriod(given.day, noOlderThan, calendar);
  if (ends === undefined) return calendarTooShort(calendarRef(calendar));
  return { kind: 'period', event: subject, on: given.text, period: noOlderThan, ends };
}

type Unclear = { readonly missing: readonly [Missing, ...Missing[]] };
type NotOwed = { readonly because: Because };

/** The first line that holds; what must be known to say which does; or why none does. */
function lineInForce(
  { lines, unless }: DeadlineFigures,
  on: Time,
  facts: DeadlineFacts,
  calendar: Calendar,
): DeadlineLine | Unclear | NotOwed {
  const excused = unless === undefined ? false : isSo(facts.circumstances, unless);
  if (excused === true) return { because: [circumstance(unless as string, true)] };
  const reasons: Reason[] = [];
  const open: { readonly line: DeadlineLine; readonly missing: Missing }[] = [];
  let holds: DeadlineLine | undefined;
  for (const line of lines) {
    const against = exclusionOf(line, on, facts, calendar);
    if (against === undefined) {
      holds = line;
      break;
    }
    if ('kind' in against) reasons.push(against);
    else open.push({ line, missing: against });
  }
  const [first, ...others] = reasons;
  if (first !== undefined && reasons.length === lines.length) return { because: [first, ...others] };
  const unknown =
    open.find(({ line }) => !isSamePeriod(line, holds))?.missing ??
    (excused === undefined ? circumstanceMissing(unless as string) : undefined);
  return unknown === undefined ? (holds as DeadlineLine) : { missing: [unknown] };
}

/** Why a line does not hold, or what must be known to say; `undefined` where it does. */
function exclusionOf(
  { when, lasting }: DeadlineLine,
  { day: begins }: Time,
  { circumstances, until }: DeadlineFacts,
  calendar: Calendar,
): Reason | Missing | undefined {
  const holds = when === undefined || isSo(circumstances, when);
  if (holds === false) return circumstance(when as string, false);
  if (lasting !== undefined) {
    if (until === undefined) return factMissing('until', 'the last day of the event is not given');
    if (until < begins) return contradiction('until', `the event ends on ${until}, before it begins on ${begins}`);
    const dayAfter = addPeriod(begins, lasting, calendar);
    if (dayAfter === undefined) return calendarTooShort(calendarRef(calendar));
    if (epochDay(until) + 1 < epochDay(dayAfter)) return { kind: 'fact', path: 'until', value: until };
  }
  return holds === undefined ? circumstanceMissing(when as string) : undefined;
}

/** The facts by which a line holds, but for those that the period counted names. */
function reasonsFor({ when, lasting, within }: DeadlineLine, { until }: DeadlineFacts): Reason[] {
  const reasons: Reason[] = [];
  if (when !== undefined && within === undefined) reasons.push(circumstance(when, true));
  if (lasting !== undefined && until !== undefined) reasons.push({ kind: 'fact', path: 'until', value: until });
  return reasons;
}

/** Whether it makes no difference which of two lines holds. */
function isSamePeriod(line: DeadlineLine, other: DeadlineLine | undefined): boolean {
  return other !== undefined && JSON.stringify(line.within) === JSON.stringify(other.within);
}

function endOf(within: Period, on: Time, calendar: Calendar): LocalDate | Instant | Missing {
  if (within.hours === undefined) {
    return addPeriod(on.day, within, calendar) ?? calendarTooShort(calendarRef(calendar));
  }
  if (on.milliseconds === undefined) {
    return factMissing('on', 'hours run from a moment, and only the day of the event is given');
  }
  return addPeriod(on.text as Instant, within);
}

function openStatus(due: Time, today: Time): Extract<DutyStatus, 'due' | 'due-today' | 'overdue'> {
  if (isLater(today, due)) return 'overdue';
  return today.day === due.day ? 'due-today' : 'due';
}

function doneStatus(due: Time, done: Time): Extract<DutyStatus, 'met' | 'late'> | Missing {
  if (done.milliseconds === undefined && due.milliseconds !== undefined && done.day === due.day) {
    return factMissing('done', `whether it was in time turns on the hour of ${done.text}`);
  }
  return isLater(done, due) ? 'late' : 'met';
}
