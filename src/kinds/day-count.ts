/** Were so many days spent in something, that a definition holds. */

import { type Calendar, calendarRef } from '../core/calendar.ts';
import { circumstance, circumstanceMissing, isSo } from '../core/circumstances.ts';
import { birthday, dayOfEpoch, epochDay, type LocalDate } from '../core/date.ts';
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
import { ruleRefOn } from '../core/rule.ts';
import type { Found } from '../record/found.ts';
import { spanOf } from '../record/plan.ts';
import type { Reading } from '../record/reading.ts';
import type { DayCount, DayCountFacts } from './cadence-facts.ts';
import { type Begun, type Bound, type Count, type Tally, tallyOf } from './day-tally.ts';
import type { DayCountAsk, DayCountRule } from './types.ts';

/**
 * Whether a definition that turns on days spent holds on a day. Of each episode the first day is left out and
 * the last counts; a day in several episodes counts once; an episode that is running counts up to `asOf`. The
 * limit on each episode alone looks at the day on which one is meant to end.
 *
 * @returns whether it is so, the days counted, since when it is so and what that asks for; not applicable
 * where no episode of the kind has begun; undetermined where a date of birth, a circumstance or the calendar
 * is missing, where a time that began before it is seen may hold what is wanting, or dates contradict one another
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
  epochDay(asOf);
  if (dateOfBirth !== undefined) epochDay(dateOfBirth);
  for (const { from, ended } of episodes) {
    if (from !== undefined) epochDay(from);
    if (ended !== undefined) epochDay(ended);
  }
  return applying(rule, asOf, ({ counts, ages, stillIn, holds = [], asks = [] }, ref): Finding<DayCount> => {
    const begun = begunBy(asOf, rule.during, episodes);
    const wrong = begun.find(({ from, ended }) => ended < from);
    if (begun.length === 0) return notApplicable(ref, { kind: 'absent', path: `episodes.${rule.during}` });
    if (wrong !== undefined) return undetermined(ref, contradiction(wrong.path, `${wrong.path} ends before it begins`));
    const turnsOnAge = ages !== undefined || counts.some((limit) => 'sinceAge' in limit);
    const noBirth = birthMissing(dateOfBirth, begun);
    if (turnsOnAge && noBirth !== undefined) return undetermined(ref, noBirth);

    const today = epochDay(asOf);
    const attained = (age: number) => birthday(dateOfBirth as LocalDate, age);
    const running = runningSince(begun, today);
    const tallies = counts.map((limit) => tallyOf(limit, begun, { today, running, attained, calendar }));
    if (!tallies.every((tally) => tally !== undefined))
      return undetermined(ref, calendarTooShort(calendarRef(calendar)));
    const parts = [
      ...tallies.map((tally) => tally.holds),
      !stillIn || running !== undefined,
      ages === undefined || (today >= attained(ages.from) && today < attained(ages.under)),
      ...holds.map((name) => isSo(facts.circumstances, name) ?? circumstanceMissing(name)),
    ];
    const holdsOnKnownFacts = !parts.includes(false);
    const unknown = parts.filter((part) => typeof part === 'object');
    const [open, ...more] = holdsOnKnownFacts ? new Map(unknown.map((each) => [each.path, each])).values() : [];
    if (open !== undefined) return undetermined(ref, open, ...more);

    const isYounger = ({ underAge }: DayCountAsk) => underAge === undefined || noBirth || today < attained(underAge);
    const asked = holdsOnKnownFacts ? asks.find(isYounger) : undefined;
    if (asked?.underAge !== undefined && noBirth !== undefined) return undetermined(ref, noBirth);
    const ofAge = ages === undefined ? [] : [{ on: attained(ages.from), isCertain: true }];
    const ofStay = stillIn && running !== undefined ? [running] : [];
    const since = holdsOnKnownFacts ? latest(boundsOf(tallies, [...ofAge, ...ofStay])) : undefined;
    const [first, ...others] = tallies.map(({ counted }) => countedDays(begun, counted)) as [Reason, ...Reason[]];
    return decided<DayCount>(
      ref,
      {
        isSo: holdsOnKnownFacts,
        days: tallies.map(({ counted }) => counted.total),
        ...(since !== undefined && { since: dayOfEpoch(since) }),
        ...(asked && { asks: asked.of }),
      },
      first,
      ...others,
      ...(dateOfBirth && (turnsOnAge || asked)
        ? [{ kind: 'fact', path: 'dateOfBirth', value: dateOfBirth } as const]
        : []),
      ...holds.flatMap((name) => {
        const value = isSo(facts.circumstances, name);
        return value === undefined ? [] : [circumstance(name, value)];
      }),
    );
  });
}

function begunBy(asOf: LocalDate, during: string, episodes: DayCountFacts['episodes']): readonly Begun[] {
  return episodes
    .flatMap(({ kind, from, ended, beganBefore = false }, at): readonly Begun[] => {
      if (kind !== during || from > asOf) return [];
      const last = ended === undefined ? Infinity : epochDay(ended);
      return [{ path: `episodes.${at}`, from: epochDay(from), ended: last, beganBefore }];
    })
    .sort((a, b) => a.from - b.from || (a.ended === b.ended ? 0 : a.ended - b.ended));
}

function birthMissing(dateOfBirth: LocalDate | undefined, begun: readonly Begun[]): Missing | undefined {
  if (dateOfBirth === undefined) return factMissing('dateOfBirth', 'the date of birth is not given');
  const early = begun.find(({ from }) => from < epochDay(dateOfBirth));
  return early && contradiction('dateOfBirth', `the date of birth ${dateOfBirth} is after ${early.path} begins`);
}

/** The first day of the unbroken time, of one episode or of several that follow on each other, that runs today. */
function runningSince(begun: readonly Begun[], today: number): Bound | undefined {
  let [since, until, isCertain] = [-Infinity, -Infinity, true];
  for (const { from, ended, beganBefore } of begun) {
    if (from > until) [since, isCertain] = [from, true];
    if (beganBefore) isCertain = false;
    until = Math.max(until, ended);
  }
  return until >= today ? { on: since, isCertain } : undefined;
}

/** The days since which each part has been so; none where no least number of days was asked for. */
function boundsOf(tallies: readonly Tally[], others: readonly Bound[]): readonly Bound[] {
  const reached = tallies.flatMap((tally) => tally.reached ?? []);
  return reached.length === 0 ? [] : [...reached, ...others];
}

/** The latest of the days; `undefined` where there is none, or it may have been an earlier one. */
function latest(bounds: readonly Bound[]): number | undefined {
  const last = Math.max(...bounds.map(({ on }) => on));
  return bounds.some(({ on, isCertain }) => on === last && isCertain) ? last : undefined;
}

function countedDays(begun: readonly Begun[], { spans, total }: Count): Reason {
  const counts = new Map(spans.map(({ path, count }) => [path, count]));
  const parts = begun.map(({ path }) => ({ path, count: counts.get(path) ?? 0 }));
  return { kind: 'sum', parts, total };
}

/** How long an episode lasted whose last day is not known cannot be counted. */
export function askDayCount(rule: DayCountRule, { record, episodes, today, calendar }: Reading): readonly Found[] {
  const ofKind = episodes.get(spanOf(rule)) ?? [];
  const open = ofKind.find(({ episode }) => episode.endUnknown && episode.from <= today);
  if (open !== undefined) return [undetermined(ruleRefOn(rule, today), factMissing(`${open.path}.ended`))];
  return [dayCount(rule, record, today, calendar)];
}
