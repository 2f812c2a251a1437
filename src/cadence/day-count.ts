/** Were so many days spent in something, that a definition holds. */

import { type Calendar, calendarRef, isWorkingDay } from '../core/calendar.ts';
import { addMonths, birthday, dayOfEpoch, epochDay, type LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import {
  applying,
  calendarTooShort,
  contradiction,
  decided,
  type Finding,
  factMissing,
  type Missing,
  notApplicable,
  type Reason,
  undetermined,
} from '../core/finding.ts';
import type { DayCount, DayCountFacts, DayCountLimit, DayCountPeriod, DayCountRule } from './facts.ts';

/**
 * Whether a definition that turns on days spent holds on a day. Of each episode the first day is left out and
 * the last counts; a day in several episodes counts once; an episode that is running counts up to `asOf`. The
 * limit on each episode alone looks at the day on which one is meant to end.
 *
 * @returns whether it is so, the days counted, since when it is so and what that asks for; not applicable
 * where no episode of the kind has begun; undetermined where a date of birth, a circumstance or the calendar
 * is missing, or dates contradict one another
 * @throws RangeError naming a date that is no day
 * @example
 * const child = { dateOfBirth: day('2010-01-04'), episodes: [{ kind: 'looked-after', from: day('2025-12-01') }] }
 * unwrap(dayCount(eligibleChild, child, day('2026-03-02'))) // => { isSo: true, days: [91], since: '2026-03-02' }
 */
export function dayCount(
  rule: DayCountRule,
  facts: DayCountFacts,
  asOf: LocalDate,
  calendar: Calendar = englandAndWales,
): Finding<DayCount> {
  const { episodes, dateOfBirth } = facts;
  for (const date of [asOf, dateOfBirth, ...episodes.flatMap(({ from, ended }) => [from, ended])]) {
    if (date !== undefined) epochDay(date);
  }
  return applying(rule, asOf, (params, ref): Finding<DayCount> => {
    const begun = begunBy(asOf, params.during, facts);
    const wrong = begun.find(({ from, ended }) => ended < from);
    if (begun.length === 0) return notApplicable(ref, { kind: 'absent', path: `episodes.${params.during}` });
    if (wrong !== undefined) return undetermined(ref, contradiction(wrong.path, `${wrong.path} ends before it begins`));
    const turnsOnAge = params.ages !== undefined || params.counts.some((limit) => 'sinceAge' in limit);
    const noBirth = birthMissing(dateOfBirth, begun);
    if (turnsOnAge && noBirth !== undefined) return undetermined(ref, noBirth);

    const today = epochDay(asOf);
    const running = runningSince(begun, today);
    const attained = (age: number) => birthday(dateOfBirth as LocalDate, age);
    const tallies = params.counts.map((limit) => tallyOf(limit, begun, { today, running, attained, calendar }));
    if (!tallies.every((tally) => tally !== undefined))
      return undetermined(ref, calendarTooShort(calendarRef(calendar)));

    const { ages, holds = [], stillIn } = params;
    const known = tallies.every((tally) => tally.holds) && (!stillIn || running !== undefined);
    const isOfAge = ages === undefined || (today >= attained(ages.from) && today < attained(ages.under));
    const answers = holds.map((name) => ({ name, value: facts.circumstances?.[name] }));
    const isSo = known && isOfAge && answers.every(({ value }) => value !== false);
    const [open, ...more] = answers.filter(({ value }) => value === undefined);
    if (isSo && open !== undefined) {
      const missing = ({ name }: { readonly name: string }) => factMissing(`circumstances.${name}`);
      return undetermined(ref, missing(open), ...more.map(missing));
    }
    const line = isSo
      ? params.asks?.find(({ underAge }) => underAge === undefined || noBirth || today < attained(underAge))
      : undefined;
    if (line?.underAge !== undefined && noBirth !== undefined) return undetermined(ref, noBirth);

    const reached = tallies.flatMap(({ reachedOn }) => reachedOn ?? []);
    const bounds = [
      ...reached,
      ...(ages ? [attained(ages.from)] : []),
      ...(stillIn && running !== undefined ? [running] : []),
    ];
    const value: DayCount = {
      isSo,
      days: tallies.map(({ days }) => days.length),
      ...(isSo && reached.length > 0 && { since: dayOfEpoch(Math.max(...bounds)) }),
      ...(line && { asks: line.of }),
    };
    const [first, ...others] = tallies.map(({ days }) => sumOf(begun, days)) as [Reason, ...Reason[]];
    return decided(
      ref,
      value,
      first,
      ...others,
      ...(dateOfBirth && (turnsOnAge || line)
        ? [{ kind: 'fact', path: 'dateOfBirth', value: dateOfBirth } as const]
        : []),
      ...answers.flatMap(({ name, value: given }) =>
        given === undefined ? [] : [{ kind: 'fact', path: `circumstances.${name}`, value: given } as const],
      ),
    );
  });
}

/** An episode that has begun, in day numbers: with no end, it runs on for ever. */
type Begun = { readonly path: string; readonly from: number; readonly ended: number };

/** A day that is counted, and the place of the episode that it is counted of. */
type CountedDay = { readonly on: number; readonly path: string };

function begunBy(asOf: LocalDate, during: string, { episodes }: DayCountFacts): readonly Begun[] {
  return episodes
    .map(({ kind, from, ended }, at) => ({ kind, from, ended, path: `episodes.${at}` }))
    .filter(({ kind, from }) => kind === during && from <= asOf)
    .map(({ path, from, ended }) => ({
      path,
      from: epochDay(from),
      ended: ended === undefined ? Infinity : epochDay(ended),
    }))
    .sort((a, b) => a.from - b.from);
}

function birthMissing(dateOfBirth: LocalDate | undefined, begun: readonly Begun[]): Missing | undefined {
  if (dateOfBirth === undefined) return factMissing('dateOfBirth', 'the date of birth is not given');
  const early = begun.find(({ from }) => from < epochDay(dateOfBirth));
  return early && contradiction('dateOfBirth', `the date of birth ${dateOfBirth} is after ${early.path} begins`);
}

/** The first day of the unbroken time, of one episode or of several that follow on each other, that runs today. */
function runningSince(begun: readonly Begun[], today: number): number | undefined {
  let [since, until] = [-Infinity, -Infinity];
  for (const { from, ended } of begun) {
    if (from > until) since = from;
    until = Math.max(until, ended);
  }
  return until >= today ? since : undefined;
}

type Scope = {
  readonly today: number;
  readonly running: number | undefined;
  readonly attained: (age: number) => number;
  readonly calendar: Calendar;
};

type Tally = { readonly days: readonly CountedDay[]; readonly holds: boolean; readonly reachedOn?: number };

/** The days that a limit counts and whether they keep it; `undefined` where the calendar does not reach. */
function tallyOf(limit: DayCountLimit, begun: readonly Begun[], scope: Scope): Tally | undefined {
  const asked = 'atLeast' in limit ? limit.atLeast : limit.atMost;
  const sets = daysFor(limit, begun, scope).map((days) => ofUnit(asked, days, scope.calendar));
  if (!sets.every((set) => set !== undefined)) return undefined;
  const months = 'overAnyMonths' in limit ? limit.overAnyMonths : undefined;
  const largest = sets
    .map((set) => (months === undefined ? set : fullestSpan(set, months)))
    .reduce((most, set) => (set.length > most.length ? set : most), []);
  const length = lengthOf(asked);
  if ('atMost' in limit) return { days: largest, holds: largest.length <= length };
  const last = largest[length - 1];
  return { days: largest, holds: largest.length >= length, ...(last && { reachedOn: last.on }) };
}

function daysFor(
  limit: DayCountLimit,
  begun: readonly Begun[],
  { today, running, attained }: Scope,
): readonly (readonly CountedDay[])[] {
  if ('sinceAge' in limit) return [daysOf(begun, attained(limit.sinceAge), today)];
  if ('overAnyMonths' in limit) return [daysOf(begun, -Infinity, today)];
  if (limit.over === 'current-episode') return running === undefined ? [] : [daysOf(begun, running, today)];
  return begun.map((episode) => daysOf([episode], -Infinity, episode.ended === Infinity ? today : episode.ended));
}

/** The days after the first of each episode, each once, in order; none up to `after`, none past `upTo`. */
function daysOf(begun: readonly Begun[], after: number, upTo: number): readonly CountedDay[] {
  const days: CountedDay[] = [];
  let last = after;
  for (const { from, ended, path } of begun) {
    const end = Math.min(ended, upTo);
    for (let on = Math.max(from, last) + 1; on <= end; on++) days.push({ on, path });
    last = Math.max(last, end);
  }
  return days;
}

/** As many of the days as lie within so many months at most, whichever months those are. */
function fullestSpan(days: readonly CountedDay[], months: number): readonly CountedDay[] {
  let [first, from, to] = [0, 0, 0];
  for (const [at, { on }] of days.entries()) {
    const before = addMonths(on, -months);
    while ((days[first] as CountedDay).on <= before) first++;
    if (at + 1 - first > to - from) [from, to] = [first, at + 1];
  }
  return days.slice(from, to);
}

function ofUnit(
  asked: DayCountPeriod,
  days: readonly CountedDay[],
  calendar: Calendar,
): readonly CountedDay[] | undefined {
  if (!('workingDays' in asked)) return days;
  const working = days.map(({ on }) => isWorkingDay(dayOfEpoch(on), calendar));
  return working.includes(undefined) ? undefined : days.filter((_, at) => working[at]);
}

/** How many counted days a length asks for: a week is seven of them. */
function lengthOf(asked: DayCountPeriod): number {
  if ('weeks' in asked) return asked.weeks * 7;
  return 'days' in asked ? asked.days : asked.workingDays;
}

function sumOf(begun: readonly Begun[], days: readonly CountedDay[]): Reason {
  const parts = begun.map(({ path }) => ({ path, count: days.filter((each) => each.path === path).length }));
  return { kind: 'sum', parts, total: days.length };
}
