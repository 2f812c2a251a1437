/** What every contender is given: made up, varied, and the same in every run. */

import { day, instant, type LocalDate } from 'care-planning-rules/core';
import { childOf } from './children.ts';

/** A power of two, so that taking the inputs in turn costs next to nothing. */
export const INPUTS = 1024;

const DAY = 86_400_000;
const HOUR = 3_600_000;
const FIRST = Date.UTC(2015, 4, 4); // after the last of the rules came into force
const DAYS = 3200; // to the spring of 2024

/** Numbers spread over a range without a pattern that a reader, or a branch predictor, would see. */
function spread(at: number, range: number): number {
  return (Math.imul(at + 1, 0x9e3779b1) >>> 0) % range;
}

function dayAt(time: number): LocalDate {
  return day(new Date(time).toISOString().slice(0, 10));
}

function each<T>(make: (at: number) => T): readonly T[] {
  return Array.from({ length: INPUTS }, (_, at) => make(at));
}

const timeAt = (at: number): number => FIRST + spread(at, DAYS) * DAY;

/** Days of all kinds. */
export const days = each((at) => dayAt(timeAt(at)));

/** Days up to the 28th of a month: every month has one of the same number. */
export const daysOfEveryMonth = each((at) =>
  day(`${dayAt(timeAt(at)).slice(0, 8)}${String(1 + spread(at, 28)).padStart(2, '0')}`),
);

/** A day, and one up to 200 days later on which it is asked about. */
export const daysAsked = each((at) => ({ on: dayAt(timeAt(at)), asOf: dayAt(timeAt(at) + spread(at * 7, 200) * DAY) }));

/** A moment, and one on one of the five days after: none so late that it is tomorrow in England while it is not in UTC. */
export const momentsAsked = each((at) => {
  const moment = timeAt(at) + 2 * HOUR + spread(at * 3, 20 * HOUR);
  const later = timeAt(at) + (1 + spread(at * 7, 5)) * DAY + 2 * HOUR + spread(at * 5, 20 * HOUR);
  return { at: instant(new Date(moment).toISOString()), asOf: instant(new Date(later).toISOString()) };
});

/** Ten years of something held about every six months. */
export const histories = each((at) => {
  const from = Date.UTC(2011, 4, 2) + spread(at, 1400) * DAY;
  const held = Array.from({ length: 21 }, (_, nth) => dayAt(from + (nth * 175 + spread(at + nth, 14)) * DAY));
  return { facts: { from: dayAt(from), held }, asOf: dayAt(from + (3600 + spread(at, 300)) * DAY) };
});

/** A dozen short breaks of a few days in one year. */
export const breaks = each((at) => {
  const first = timeAt(at);
  const circumstances = {
    'same-person-or-accommodation': true,
    'not-in-care': true,
    'returns-to-parent-each-time': spread(at, 5) > 0,
  };
  const episodes = Array.from({ length: 12 }, (_, nth) => {
    const from = first + nth * 29 * DAY;
    return { kind: 'short-break' as const, from: dayAt(from), ended: dayAt(from + (1 + spread(at + nth, 9)) * DAY) };
  });
  return { facts: { episodes, circumstances }, asOf: dayAt(first + 360 * DAY) };
});

/** Whether something is so, now and then. */
export const judgements = each((at) => ({ on: dayAt(timeAt(at)), isSo: spread(at, 3) > 0 }));

/** What was there, of three things that are asked for. */
export const minutes = each((at) => ({
  on: dayAt(timeAt(at)),
  present: (['unmet-milestones', 'psychotherapy', 'coming-month-priorities'] as const).filter(
    (_, nth) => spread(at + nth, 3) > 0,
  ),
  circumstances: { 'in-psychotherapy': spread(at, 2) === 0 },
}));

/** How many of how many. */
export const counts = each((at) => {
  const [red, amber, total] = [10 + spread(at, 40), 5 + spread(at * 3, 30), 3 + spread(at * 5, 20)];
  return {
    register: { red, amber, green: spread(at, 50) },
    named: { red: red - spread(at * 7, 4), amber: amber - spread(at * 11, 4) },
    inpatients: { total, named: total - spread(at * 13, 3) },
  };
});

/** One of the places at which a step can be taken, by its number. */
export const places = (of: number): readonly number[] => each((at) => spread(at, of));

/** Whole records, as they come from outside. */
export const records = Array.from({ length: 32 }, (_, number): unknown => JSON.parse(JSON.stringify(childOf(number))));
