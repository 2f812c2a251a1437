/** What was done about each time that an event happened, as far as the days tell on which it was held. */

import type { LocalDate } from '../core/date.ts';
import type { Finding } from '../core/finding.ts';
import { dayInEnglandAt, type Instant } from '../core/instant.ts';
import { namedIn } from '../core/named.ts';
import { nearestVersion } from '../core/rule.ts';
import type { DeadlineStanding } from '../kinds/duty-facts.ts';
import type { DeadlineRule } from '../kinds/types.ts';
import type { Occurrence } from './occurrences.ts';

/** How an occurrence stands, if this was when what it asks for was done. */
export type StandingIfDoneOn = (
  occurrence: Occurrence,
  done: LocalDate | Instant | undefined,
) => Finding<DeadlineStanding>;

/** The times that an event happened, the oldest first, and the days of which it must be told which are about which. */
export type Attribution = {
  readonly rule: DeadlineRule;
  readonly occurrences: readonly Occurrence[];
  readonly standingIfDoneOn: StandingIfDoneOn;
  /** The days on which it was held, in order, but for those that an occurrence itself says are its own. */
  readonly free: readonly LocalDate[];
  /** For each occurrence, the days that may be about it: told once it is asked for. */
  readonly candidates: (readonly LocalDate[] | undefined)[];
};

/** @param days - the days on which it was held, up to the one asked about, in order */
export function attributionOf(
  rule: DeadlineRule,
  occurrences: readonly Occurrence[],
  days: readonly LocalDate[],
  standingIfDoneOn: StandingIfDoneOn,
): Attribution {
  const said = occurrences.flatMap(({ done }) => namedIn(done, rule.subject) ?? []);
  const taken = new Set(said.map(dayInEnglandAt));
  const free = taken.size === 0 ? days : days.filter((date) => !taken.has(date));
  return { rule, occurrences, standingIfDoneOn, free, candidates: [] };
}

/**
 * When what a rule asks for was done about one occurrence of which the event itself does not say it; several where
 * more than one reading of the days is open.
 *
 * It is what was held on its day or after it, up to the next occurrence, or, where it may
 * come before, ahead of it and after the one before. Each day answers one occurrence alone. One that two could have is
 * that one’s for which it is in time; what is ahead of the one and late for the other, in time for both or for
 * neither, is open.
 */
export function readingsOf(acts: Attribution, at: number): readonly (LocalDate | undefined)[] {
  const { rule, occurrences, standingIfDoneOn } = acts;
  const occurrence = occurrences[at] as Occurrence;
  const mine = candidatesFor(acts, at);
  if (mine.length === 0) return [undefined];
  const rivals = neighboursOf(occurrences, at)
    .filter((other) => namedIn(occurrences[other]?.done, rule.subject) === undefined)
    .map((other) => ({ other: occurrences[other] as Occurrence, days: candidatesFor(acts, other) }))
    .filter(({ days }) => days.every((day) => mine.includes(day)));
  const claims = mine.map((date): { date: LocalDate; claim: Claim } => {
    const against = rivals
      .filter(({ days }) => days.includes(date))
      .map(({ other }) => claimOf(occurrence, other, date, mine, standingIfDoneOn));
    return { date, claim: CLAIMS.find((claim) => against.includes(claim)) ?? 'sure' };
  });
  const sure = claims.find(
    ({ date, claim }) => claim === 'sure' && isCounted(standingIfDoneOn(occurrence, date)),
  )?.date;
  const open = claims.filter(({ date, claim }) => claim === 'open' && (sure === undefined || date < sure));
  return [sure, ...open.map(({ date }) => date)];
}

/** What an occurrence has on a day that another could have too, the weakest first. */
const CLAIMS = ['none', 'open', 'sure'] as const;

type Claim = (typeof CLAIMS)[number];

/** What an occurrence has on a day that may be about another one, of which nothing else was done. */
function claimOf(
  occurrence: Occurrence,
  other: Occurrence,
  date: LocalDate,
  mine: readonly LocalDate[],
  standingIfDoneOn: StandingIfDoneOn,
): Claim {
  const isMet = (each: Occurrence) => {
    const finding = standingIfDoneOn(each, date);
    return finding.kind === 'decided' && finding.value.status === 'met';
  };
  const [isAhead, isAheadOfOther] = [date < occurrence.day, date < other.day];
  if (isAhead && !isAheadOfOther) {
    if (isMet(other)) return 'none';
    if (isOwedBefore(other, standingIfDoneOn(other, undefined))) return 'sure';
    return mine.length > 1 ? 'none' : 'open';
  }
  if (isAheadOfOther && !isAhead) {
    if (isMet(occurrence)) return 'sure';
    return isOwedBefore(occurrence, standingIfDoneOn(occurrence, undefined)) ? 'none' : 'open';
  }
  if (isMet(occurrence) === isMet(other)) return 'open';
  return isMet(occurrence) ? 'sure' : 'none';
}

/** An act that is too old, or otherwise does not answer the occurrence, is as good as none. */
function isCounted(finding: Finding<DeadlineStanding>): boolean {
  return finding.kind !== 'decided' || finding.value.done !== undefined;
}

/** The days that may be about an occurrence: the one ahead of it first, then the one after it. */
function candidatesFor(acts: Attribution, at: number): readonly LocalDate[] {
  const known = acts.candidates[at];
  if (known !== undefined) return known;
  const candidates = candidatesOf(acts, at);
  acts.candidates[at] = candidates;
  return candidates;
}

function candidatesOf({ rule, occurrences, free, standingIfDoneOn }: Attribution, at: number): readonly LocalDate[] {
  const occurrence = occurrences[at] as Occurrence;
  const { day: on, ended } = occurrence;
  const [previous, next, second] = aroundOf(occurrences, at);
  const ahead = firstFrom(free, on) - 1;
  const last = free[ahead];
  const since = previous === undefined ? 0 : firstFrom(free, previous.day);
  const before = nearestVersion(rule, on).follows
    ? undefined
    : lastInTime(free.slice(since, ahead + 1), occurrence, previous, standingIfDoneOn);
  const following = free[ahead + 1];
  const after = next === undefined || (following !== undefined && following < next) ? following : undefined;
  const found = [before, after].filter((date) => date !== undefined);
  if (found.length > 0) return found;
  const belated = next === undefined ? undefined : free[firstFrom(free, next)];
  const isInTurn = belated !== undefined && (second === undefined || belated < second);
  if (isInTurn && (ended === undefined || belated <= ended)) return [belated];
  return last !== undefined && isOwedBefore(previous, standingIfDoneOn(occurrence, undefined)) ? [last] : [];
}

/** Of the days ahead of an occurrence the last that is in time, since the one before it; where none is, the last. */
function lastInTime(
  days: readonly LocalDate[],
  occurrence: Occurrence,
  previous: Occurrence | undefined,
  standingIfDoneOn: StandingIfDoneOn,
): LocalDate | undefined {
  const isLate = (date: LocalDate) => {
    const finding = standingIfDoneOn(occurrence, date);
    return finding.kind === 'decided' && finding.value.status === 'late';
  };
  const since = days.filter((date) => isSince(date, previous, occurrence.day));
  return since.findLast((date) => !isLate(date)) ?? since.at(-1);
}

/** How many of the days, which are in order, lie before a date. */
export function firstFrom(days: readonly LocalDate[], date: LocalDate): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const day = days[middle] as LocalDate;
    if (day < date) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The last occurrence of an earlier day, and the next day and the one after it on which it happened again. */
function aroundOf(
  occurrences: readonly Occurrence[],
  at: number,
): readonly [Occurrence | undefined, LocalDate | undefined, LocalDate | undefined] {
  const previous = occurrences[firstOfDay(occurrences, at) - 1];
  const next = firstAfter(occurrences, at);
  return [previous, occurrences[next]?.day, occurrences[firstAfter(occurrences, next)]?.day];
}

/** The place of the first occurrence of the same day. */
function firstOfDay(occurrences: readonly Occurrence[], at: number): number {
  let first = at;
  while (first > 0 && occurrences[first - 1]?.day === occurrences[at]?.day) first--;
  return first;
}

/** The place of the first occurrence of a later day. */
function firstAfter(occurrences: readonly Occurrence[], at: number): number {
  let after = at;
  while (after < occurrences.length && occurrences[after]?.day === occurrences[at]?.day) after++;
  return after;
}

/** Whether a day ahead of an occurrence lies after the one before it, and not within what began with that and is over. */
function isSince(date: LocalDate, previous: Occurrence | undefined, on: LocalDate): boolean {
  if (previous === undefined) return true;
  const isOver = previous.ended !== undefined && previous.ended < on;
  return date >= previous.day && !(isOver && date <= (previous.ended as LocalDate));
}

/** Whether it was owed by a day that lies before the occurrence ahead of it. */
function isOwedBefore(previous: Occurrence | undefined, finding: Finding<DeadlineStanding>): boolean {
  const due = finding.kind === 'decided' ? finding.value.due : undefined;
  return previous !== undefined && due !== undefined && dayInEnglandAt(due) < previous.day;
}

/** The other occurrences of its day, and those of the days next to it. */
function neighboursOf(occurrences: readonly Occurrence[], at: number): readonly number[] {
  const first = firstOfDay(occurrences, Math.max(0, firstOfDay(occurrences, at) - 1));
  const end = firstAfter(occurrences, firstAfter(occurrences, at));
  return Array.from({ length: end - first }, (_, nth) => first + nth).filter((other) => other !== at);
}
