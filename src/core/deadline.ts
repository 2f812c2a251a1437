/** Something that is owed once, by a time that an event sets: is it done, was it in time, is it overdue. */

import { type Calendar, calendarRef } from './calendar.ts';
import { type Circumstances, circumstance, circumstanceMissing, isSo } from './circumstances.ts';
import { epochDay, isDay, type LocalDate } from './date.ts';
import { englandAndWales } from './england-and-wales.ts';
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
  type Reason,
  undetermined,
} from './finding.ts';
import { dayOf, type Instant, isAfter } from './instant.ts';
import { addPeriod, type DayPeriod, type Period } from './period.ts';
import { type Rule, ruleRef, versionOn } from './rule.ts';

/** A line of a deadline: how long after its event, and when that line applies. Without a period the source sets no figure. */
export type DeadlineLine = {
  /** The circumstance of this name is so. */
  readonly when?: string;
  /** The event lasts at least so long, its first and its last day both counted. */
  readonly lasting?: DayPeriod;
  /** Nought is the day of the event itself; a negative length counts back from it. */
  readonly within?: Period;
};

/** By when something is owed once: the first line whose circumstance holds. Where none does, it is not owed. */
export type DeadlineParams = {
  /** What it belongs to: the rules of a room, or a kind of episode. */
  readonly during: string;
  /** The event that sets the time. */
  readonly event: string;
  readonly lines: readonly [DeadlineLine, ...DeadlineLine[]];
  /** It is not owed where this circumstance is so. */
  readonly unless?: string;
  /** What was done before the event counts only where it is no older than this when the event happens. */
  readonly noOlderThan?: DayPeriod;
  /** It can only be done once the event has happened. */
  readonly follows?: true;
};

export type DeadlineRule = Rule<DeadlineParams, 'deadline'>;

/** One event, and whether what it asks for was done. */
export type DeadlineFacts = {
  /** When the event happened, or will: a moment where the deadline is in hours. Absent, there was none. */
  readonly on?: LocalDate | Instant;
  /** The last day of an event that lasts. Needed only where a line depends on how long that is. */
  readonly until?: LocalDate;
  readonly done?: LocalDate | Instant;
  /** The day on which what it is owed for ended. A date due after it is not owed; what has no date is then missed. */
  readonly ended?: LocalDate;
  /** The circumstances, by name, on which it depends. One that is asked for and absent is undetermined. */
  readonly circumstances?: Circumstances;
};

/** How a deadline stands. Without `due` the source sets no figure. */
export type DeadlineStanding = {
  readonly status: DutyStatus;
  readonly due?: LocalDate | Instant;
  readonly done?: LocalDate | Instant;
};

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
  const { on, until, ended } = facts;
  for (const date of [asOf, on, until, facts.done, ended]) if (date !== undefined) dayOf(date);
  const given = facts.done !== undefined && !isAfter(facts.done, asOf) ? facts.done : undefined;
  if (on === undefined) return notApplicable(ruleRef(rule), { kind: 'absent', path: 'on' });
  const version = versionOn(rule, dayOf(on));
  if (version === undefined) return noVersion(rule, dayOf(on));
  const ref = ruleRef(rule, version);
  const { event, follows } = version.params;
  if (follows && isAfter(on, asOf)) return notApplicable(ref, { kind: 'not-begun', event, on, asOf });
  if (follows && given !== undefined && isAfter(on, given)) {
    return undetermined(ref, contradiction('done', `done at ${given}, before the event at ${on}`));
  }
  const line = lineFor(version.params, on, facts, calendar);
  if ('missing' in line) return undetermined(ref, ...line.missing);
  if ('because' in line) return notApplicable(ref, ...line.because);
  const age = ageOf(given, on, rule, version.params, calendar);
  if (age !== undefined && 'code' in age) return undetermined(ref, age);
  const done = age !== undefined && isAfter(on, age.ends) ? undefined : given;
  const outcome: Reason =
    done === undefined
      ? { kind: 'not-happened', event: rule.subject, asOf }
      : { kind: 'happened', event: rule.subject, on: done };
  const others: readonly Reason[] = [...whatSpeaksFor(line, facts), ...(age ? [age] : [])];
  if (line.within === undefined) {
    const because: Because = [{ kind: 'no-figure', event: rule.subject }, outcome, ...others];
    if (done !== undefined) return decided<DeadlineStanding>(ref, { status: 'met', done }, ...because);
    if (ended === undefined || !isAfter(asOf, ended))
      return decided<DeadlineStanding>(ref, { status: 'due' }, ...because);
    const end: Reason = { kind: 'ended', event: rule.subject, on: ended };
    return decided<DeadlineStanding>(ref, { status: 'missed' }, ...because, end);
  }
  const due = endOf(line.within, on, calendar);
  if (typeof due === 'object') return undetermined(ref, due);
  if (ended !== undefined && done === undefined && isAfter(due, ended)) {
    return notApplicable(ref, { kind: 'ended', event: rule.subject, on: ended });
  }
  const status = done === undefined ? openStatus(due, asOf) : doneStatus(due, done);
  if (typeof status === 'object') return undetermined(ref, status);
  const counted: Reason = {
    kind: 'period',
    event,
    on,
    period: line.within,
    ends: due,
    ...(line.when === undefined ? {} : { when: { circumstance: line.when } }),
    ...('workingDays' in line.within ? { calendar: calendarRef(calendar) } : {}),
  };
  return decided<DeadlineStanding>(ref, { status, due, ...(done && { done }) }, counted, outcome, ...others);
}

/** For how long something counts that was done before the event, where that is limited. */
function ageOf(
  given: LocalDate | Instant | undefined,
  on: LocalDate | Instant,
  { subject }: DeadlineRule,
  { noOlderThan }: DeadlineParams,
  calendar: Calendar,
): Extract<Reason, { readonly kind: 'period' }> | Missing | undefined {
  if (noOlderThan === undefined || given === undefined || dayOf(given) >= dayOf(on)) return undefined;
  const ends = addPeriod(dayOf(given), noOlderThan, calendar);
  if (ends === undefined) return calendarTooShort(calendarRef(calendar));
  return { kind: 'period', event: subject, on: given, period: noOlderThan, ends };
}

type Unclear = { readonly missing: readonly [Missing, ...Missing[]] };
type NotOwed = { readonly because: Because };

/** The first line that holds; what must be known to say which does; or why none does. */
function lineFor(
  { lines, unless }: DeadlineParams,
  on: LocalDate | Instant,
  facts: DeadlineFacts,
  calendar: Calendar,
): DeadlineLine | Unclear | NotOwed {
  const excused = unless === undefined ? false : isSo(facts.circumstances, unless);
  if (excused === true) return { because: [circumstance(unless as string, true)] };
  const read = lines.map((line) => ({ line, against: whatSpeaksAgainst(line, on, facts, calendar) }));
  const [first, ...others] = read.flatMap(({ against }) =>
    against !== undefined && 'kind' in against ? [against] : [],
  );
  if (first !== undefined && others.length + 1 === lines.length) return { because: [first, ...others] };
  const holds = read.find(({ against }) => against === undefined)?.line;
  const before = holds === undefined ? read : read.slice(0, lines.indexOf(holds));
  const turnsOn = before.flatMap(({ line, against }) =>
    against !== undefined && 'code' in against && !isSamePeriod(line, holds) ? [against] : [],
  );
  const [unknown] = [...turnsOn, ...(excused === undefined ? [circumstanceMissing(unless as string)] : [])];
  return unknown === undefined ? (holds as DeadlineLine) : { missing: [unknown] };
}

/** Why a line does not hold, or what must be known to say; `undefined` where it does. */
function whatSpeaksAgainst(
  { when, lasting }: DeadlineLine,
  on: LocalDate | Instant,
  { circumstances, until }: DeadlineFacts,
  calendar: Calendar,
): Reason | Missing | undefined {
  const holds = when === undefined || isSo(circumstances, when);
  if (holds === false) return circumstance(when as string, false);
  if (lasting !== undefined) {
    const begins = dayOf(on);
    if (until === undefined) return factMissing('until', 'the last day of the event is not given');
    if (until < begins) return contradiction('until', `the event ends on ${until}, before it begins on ${begins}`);
    const dayAfter = addPeriod(begins, lasting, calendar);
    if (dayAfter === undefined) return calendarTooShort(calendarRef(calendar));
    if (epochDay(until) + 1 < epochDay(dayAfter)) return { kind: 'fact', path: 'until', value: until };
  }
  return holds === undefined ? circumstanceMissing(when as string) : undefined;
}

/** The facts by which a line holds, but for those that the period counted names. */
function whatSpeaksFor({ when, lasting, within }: DeadlineLine, { until }: DeadlineFacts): readonly Reason[] {
  return [
    ...(when === undefined || within !== undefined ? [] : [circumstance(when, true)]),
    ...(lasting === undefined || until === undefined ? [] : [{ kind: 'fact', path: 'until', value: until } as const]),
  ];
}

/** Whether it makes no difference which of two lines holds. */
function isSamePeriod(line: DeadlineLine, other: DeadlineLine | undefined): boolean {
  return other !== undefined && JSON.stringify(line.within) === JSON.stringify(other.within);
}

function endOf(within: Period, on: LocalDate | Instant, calendar: Calendar): LocalDate | Instant | Missing {
  if (within.hours === undefined) {
    return addPeriod(dayOf(on), within, calendar) ?? calendarTooShort(calendarRef(calendar));
  }
  if (isDay(on)) return factMissing('on', 'hours run from a moment, and only the day of the event is given');
  return addPeriod(on as Instant, within);
}

function openStatus(
  due: LocalDate | Instant,
  asOf: LocalDate | Instant,
): Extract<DutyStatus, 'due' | 'due-today' | 'overdue'> {
  if (isAfter(asOf, due)) return 'overdue';
  return dayOf(asOf) === dayOf(due) ? 'due-today' : 'due';
}

function doneStatus(
  due: LocalDate | Instant,
  done: LocalDate | Instant,
): Extract<DutyStatus, 'met' | 'late'> | Missing {
  if (isDay(done) && !isDay(due) && done === dayOf(due)) {
    return factMissing('done', `whether it was in time turns on the hour of ${done}`);
  }
  return isAfter(done, due) ? 'late' : 'met';
}
