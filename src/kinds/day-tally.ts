/** How many days a definition's limit counts: by the spans of its episodes, and not day by day. */

import { type Calendar, workingDayAfter, workingDaysBetween } from '../core/calendar.ts';
import { addMonths } from '../core/date.ts';
import { factMissing, type Missing } from '../core/finding.ts';
import type { DayCountLimit, DayCountPeriod } from './types.ts';

/** An episode that has begun, in day numbers: with no end, it runs on for ever. */
export type Begun = {
  readonly path: string;
  readonly from: number;
  readonly ended: number;
  /** It was under way before; what is counted of it may be too little. */
  readonly beganBefore: boolean;
};

/** A day on which something was reached; not certain where it may have been reached earlier. */
export type Bound = { readonly on: number; readonly isCertain: boolean };

/** The days after one day up to another, of the episode at a path, and how many of them are counted. */
type Span = { readonly after: number; readonly upTo: number; readonly path: string; readonly count: number };

/** No day lies in two spans; the total is that of their counts. */
export type Count = { readonly spans: readonly Span[]; readonly total: number };

/** What a limit is held against. */
export type Scope = {
  readonly today: number;
  readonly running: Bound | undefined;
  readonly attained: (age: number) => number;
  readonly calendar: Calendar;
};

/** What a limit counts, whether that keeps it or what is missing to tell, and when a least number was reached. */
export type Tally = { readonly counted: Count; readonly holds: boolean | Missing; readonly reached?: Bound };

/** `undefined` where the calendar does not reach. */
export function tallyOf(limit: DayCountLimit, begun: readonly Begun[], scope: Scope): Tally | undefined {
  const length = 'atLeast' in limit ? limit.atLeast : limit.atMost;
  const calendar = 'workingDays' in length ? scope.calendar : undefined;
  const { after, counts } = countsOf(limit, begun, scope, calendar);
  let counted: Count = { spans: [], total: 0 };
  for (const each of counts) {
    if (each === undefined) return undefined;
    if (each.total > counted.total) counted = each;
  }
  const unseen = begun.find(({ beganBefore, from }) => beganBefore && from > after);
  const missing = unseen && factMissing(`${unseen.path}.from`, `since when ${unseen.path} runs is not known`);
  const asked = numberOf(length);
  if ('atMost' in limit) return { counted, holds: counted.total <= asked ? (missing ?? true) : false };
  const last = dayCounted(asked, counted, calendar);
  if (last === undefined) return { counted, holds: missing ?? false };
  return { counted, holds: true, reached: { on: last, isCertain: missing === undefined } };
}

/** What a limit looks at, in one count or in several of which the largest is meant; none holds a day up to `after`. */
function countsOf(
  limit: DayCountLimit,
  begun: readonly Begun[],
  { today, running, attained }: Scope,
  calendar: Calendar | undefined,
): { readonly after: number; readonly counts: readonly (Count | undefined)[] } {
  const upToToday = (after: number) => countOf(begun, after, today, calendar);
  if ('sinceAge' in limit) {
    const after = attained(limit.sinceAge);
    return { after, counts: [upToToday(after)] };
  }
  if ('overAnyMonths' in limit) {
    const all = upToToday(-Infinity);
    return { after: -Infinity, counts: [all && fullest(limit.overAnyMonths, all, begun, calendar)] };
  }
  if (limit.over === 'current-episode') {
    return running === undefined
      ? { after: today, counts: [] }
      : { after: running.on - 1, counts: [upToToday(running.on)] };
  }
  const whole = (each: Begun) => countOf([each], -Infinity, each.ended === Infinity ? today : each.ended, calendar);
  return { after: -Infinity, counts: begun.map(whole) };
}

/**
 * The days after the first of each episode, each once; none up to `after`, none past `upTo`. With a calendar, the
 * working days among them; `undefined` where that does not reach.
 */
function countOf(
  begun: readonly Begun[],
  after: number,
  upTo: number,
  calendar: Calendar | undefined,
): Count | undefined {
  const spans: Span[] = [];
  let [last, total] = [after, 0];
  for (const { from, ended, path } of begun) {
    const [begins, ends] = [Math.max(from, last), Math.min(ended, upTo)];
    last = Math.max(last, ends);
    if (ends <= begins) continue;
    const count = calendar === undefined ? ends - begins : workingDaysBetween(begins, ends, calendar);
    if (count === undefined) return undefined;
    spans.push({ after: begins, upTo: ends, path, count });
    total += count;
  }
  return { spans, total };
}

/** The nth of the days that are counted; `undefined` where there are fewer. */
function dayCounted(nth: number, { spans }: Count, calendar: Calendar | undefined): number | undefined {
  let left = nth;
  for (const { after, count } of spans) {
    if (left <= count) return calendar === undefined ? after + left : workingDayAfter(after, left, calendar);
    left -= count;
  }
  return undefined;
}

/**
 * As many of the days as lie within so many months at most, whichever months those are. Months differ in length:
 * so each day is tried as the last of them.
 */
function fullest(months: number, all: Count, begun: readonly Begun[], calendar: Calendar | undefined) {
  const days: number[] = [];
  for (const { after, upTo } of all.spans) {
    for (let on = after + 1; on <= upTo; on++) {
      if (calendar === undefined || workingDaysBetween(on - 1, on, calendar) === 1) days.push(on);
    }
  }
  let [first, from, to] = [0, 0, 0];
  for (const [at, on] of days.entries()) {
    const before = addMonths(on, -months);
    while ((days[first] as number) <= before) first++;
    if (at + 1 - first > to - from) [from, to] = [first, at + 1];
  }
  const [earliest, latest] = [days[from], days[to - 1]];
  return earliest === undefined || latest === undefined ? all : countOf(begun, earliest - 1, latest, calendar);
}

/** How many counted days a length asks for: a week is seven of them. */
function numberOf(asked: DayCountPeriod): number {
  if ('weeks' in asked) return asked.weeks * 7;
  return 'days' in asked ? asked.days : asked.workingDays;
}
