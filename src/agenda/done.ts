/** What was done about each time that an event happened, as far as the days tell on which it was held. */

import type { LocalDate } from '../core/date.ts';
import type { DeadlineRule, DeadlineStanding } from '../core/deadline.ts';
import type { Finding } from '../core/finding.ts';
import { dayOf, type Instant } from '../core/instant.ts';
import type { Occurrence } from './occurrences.ts';

/** How an occurrence stands, if this was when what it asks for was done. */
export type Judge = (occurrence: Occurrence, done: LocalDate | Instant | undefined) => Finding<DeadlineStanding>;

/**
 * When what a rule asks for was done about one occurrence; several where more than one reading of the days is open.
 *
 * As the event itself says. Else what was held on its day or after it, up to the next occurrence, or, where it may
 * come before, ahead of it and after the one before. Each day answers one occurrence alone. One that two could have is
 * that one’s for which it is in time; what is ahead of the one and late for the other, in time for both or for
 * neither, is open.
 *
 * @param days - the days on which it was held, up to the one asked about, in order
 */
export function readingsOf(
  rule: DeadlineRule,
  occurrences: readonly Occurrence[],
  at: number,
  days: readonly LocalDate[],
  judge: Judge,
): readonly (LocalDate | Instant | undefined)[] {
  const { subject } = rule;
  const occurrence = occurrences[at] as Occurrence;
  const said = occurrence.done?.[subject];
  if (said !== undefined) return [said];
  const taken = new Set(occurrences.flatMap(({ done }) => done?.[subject] ?? []).map(dayOf));
  const free = days.filter((date) => !taken.has(date));
  const mine = candidatesFor(rule, occurrences, at, free, judge);
  const others =
    mine.length === 0 ? [] : neighboursOf(occurrences, at).filter((other) => !occurrences[other]?.done?.[subject]);
  const theirs = others.map((other) => ({
    other: occurrences[other] as Occurrence,
    days: candidatesFor(rule, occurrences, other, free, judge),
  }));
  const claims = mine.map((date): { date: LocalDate; claim: Claim } => {
    const rivals = theirs.filter((each) => each.days.includes(date) && each.days.every((day) => mine.includes(day)));
    const against = rivals.map(({ other }) => claimOf(occurrence, other, date, mine, judge));
    return { date, claim: CLAIMS.find((claim) => against.includes(claim)) ?? 'sure' };
  });
  const sure = claims.find(({ date, claim }) => claim === 'sure' && isCounted(judge(occurrence, date)))?.date;
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
  judge: Judge,
): Claim {
  const isMet = (each: Occurrence) => {
    const finding = judge(each, date);
    return finding.kind === 'decided' && finding.value.status === 'met';
  };
  const [isAhead, isAheadOfOther] = [date < dayOf(occurrence.on), date < dayOf(other.on)];
  if (isAhead && !isAheadOfOther) {
    if (isMet(other)) return 'none';
    if (isOwedBefore(other, judge(other, undefined))) return 'sure';
    return mine.length > 1 ? 'none' : 'open';
  }
  if (isAheadOfOther && !isAhead) {
    if (isMet(occurrence)) return 'sure';
    return isOwedBefore(occurrence, judge(occurrence, undefined)) ? 'none' : 'open';
  }
  if (isMet(occurrence) === isMet(other)) return 'open';
  return isMet(occurrence) ? 'sure' : 'none';
}

/** An act that is too old, or otherwise does not answer the occurrence, is as good as none. */
function isCounted(finding: Finding<DeadlineStanding>): boolean {
  return finding.kind !== 'decided' || finding.value.done !== undefined;
}

/** The days that may be about an occurrence: the one ahead of it first, then the one after it. */
function candidatesFor(
  { versions }: DeadlineRule,
  occurrences: readonly Occurrence[],
  at: number,
  free: readonly LocalDate[],
  judge: Judge,
): readonly LocalDate[] {
  const occurrence = occurrences[at] as Occurrence;
  const on = dayOf(occurrence.on);
  const previous = occurrences.findLast((each) => dayOf(each.on) < on);
  const later = occurrences.filter((each) => dayOf(each.on) > on);
  const [next, second] = [...new Set(later.map((each) => dayOf(each.on)))];
  const before = versions[0].params.follows
    ? undefined
    : free.findLast((date) => date < on && isSince(date, previous, on));
  const after = free.find((date) => date >= on && (next === undefined || date < next));
  const found = [before, after].filter((date) => date !== undefined);
  if (found.length > 0) return found;
  const { ended } = occurrence;
  const belated =
    next !== undefined &&
    free.find(
      (date) => date >= next && (second === undefined || date < second) && (ended === undefined || date <= ended),
    );
  if (belated) return [belated];
  const longAgo = isOwedBefore(previous, judge(occurrence, undefined)) && free.findLast((date) => date < on);
  return longAgo ? [longAgo] : [];
}

/** Whether a day ahead of an occurrence lies after the one before it, and not within what began with that and is over. */
function isSince(date: LocalDate, previous: Occurrence | undefined, on: LocalDate): boolean {
  if (previous === undefined) return true;
  const isOver = previous.ended !== undefined && previous.ended < on;
  return date >= dayOf(previous.on) && !(isOver && date <= (previous.ended as LocalDate));
}

/** Whether it was owed by a day that lies before the occurrence ahead of it. */
function isOwedBefore(previous: Occurrence | undefined, finding: Finding<DeadlineStanding>): boolean {
  const due = finding.kind === 'decided' ? finding.value.due : undefined;
  return previous !== undefined && due !== undefined && dayOf(due) < dayOf(previous.on);
}

/** The other occurrences of its day, and those of the days next to it. */
function neighboursOf(occurrences: readonly Occurrence[], at: number): readonly number[] {
  const days = [...new Set(occurrences.map(({ on }) => dayOf(on)))];
  const place = days.indexOf(dayOf((occurrences[at] as Occurrence).on));
  const near = days.slice(Math.max(0, place - 1), place + 2);
  return occurrences.flatMap(({ on }, other) => (other !== at && near.includes(dayOf(on)) ? [other] : []));
}
