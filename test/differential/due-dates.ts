/** Due dates: what the calculators make of a period, against the same period added by others. */

import { type DeadlineRule, deadline } from 'care-planning-rules';
import { type CadenceRule, nextDue, schedule, standing } from 'care-planning-rules/cadence';
import {
  type Calendar,
  type DayPeriod,
  englandAndWales,
  type Finding,
  type LocalDate,
  type Period,
} from 'care-planning-rules/core';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { days, heldLists } from '../arbitraries.ts';
import { ruleOf } from '../core/own-rules.ts';
import { type Answer, comparison } from './compare.ts';
import { dayInEnglandByTemporal, momentsOn } from './moments.ts';
import { byTemporal, momentOfTemporal, ofTemporal, workingDaysByMoment } from './voices.ts';
import { someCalendars, UNKNOWN, within } from './working-days.ts';

const dayPeriods: fc.Arbitrary<DayPeriod> = fc.oneof(
  fc.integer({ min: 1, max: 400 }).map((length) => ({ days: length })),
  fc.integer({ min: 1, max: 60 }).map((length) => ({ weeks: length })),
  fc.integer({ min: 1, max: 36 }).map((length) => ({ months: length })),
  fc.integer({ min: 1, max: 5 }).map((length) => ({ years: length })),
  fc.integer({ min: 1, max: 60 }).map((length) => ({ workingDays: length })),
);
const hourPeriods = fc.integer({ min: 1, max: 400 }).map((length) => ({ hours: length }));

const everyTime = (period: DayPeriod): CadenceRule =>
  ruleOf('cadence', 'anytown/stay', { intervals: [{ within: period }] });
const eachMonth: CadenceRule = ruleOf('cadence', 'anytown/stay', { each: 'calendar-month' });
const once = (period: Period): DeadlineRule =>
  ruleOf('deadline', 'anytown/stay', { event: 'anytown/beginning', lines: [{ within: period }] });

const facts = days('2010-01-01', '2028-06-30').chain((from) =>
  fc.record({ from: fc.constant(from), held: heldLists(from) }),
);

/** What was decided; where the calendar did not reach, that. */
function answerOf<V>(finding: Finding<V>, words: (value: V) => Answer): Answer {
  if (finding.kind === 'decided') return words(finding.value);
  return finding.kind === 'undetermined' && finding.missing[0].path === 'calendar' ? UNKNOWN : finding.kind;
}

/** The end of a period by others: working days by moment-business-days, all else by Temporal. */
function endByOthers(date: string, period: DayPeriod, calendar: Calendar): Answer {
  if (period.workingDays === undefined) return byTemporal(date, period);
  return within(calendar, date, period.workingDays, workingDaysByMoment(date, period.workingDays, calendar));
}

/** The day from which an interval runs: the last held since `from`, or `from`. */
function lastHeld({ from, held }: { readonly from: LocalDate; readonly held: readonly LocalDate[] }): LocalDate {
  return held.reduce((last, date) => (Temporal.PlainDate.compare(date, last) > 0 ? date : last), from);
}

const OTHERS = 'Temporal and moment-business-days';

export const dueDateComparisons = [
  comparison({
    name: 'when the next one is due, after what was held (nextDue)',
    share: 6,
    cases: fc.record({ facts, period: dayPeriods, calendar: someCalendars }),
    library: ({ facts, period, calendar }) => answerOf(nextDue(everyTime(period), facts, calendar), String),
    others: { [OTHERS]: ({ facts, period, calendar }) => endByOthers(lastHeld(facts), period, calendar) },
  }),
  comparison({
    name: 'the end of the next calendar month without one (nextDue)',
    share: 3,
    cases: facts.map(({ from, held }) => ({ from, held: held.filter((date) => date >= from) })),
    library: (facts) => answerOf(nextDue(eachMonth, facts), String),
    others: {
      Temporal: ({ from, held }) => {
        const last = Temporal.PlainDate.from(lastHeld({ from, held })).toPlainYearMonth();
        const next = held.length === 0 ? last : last.add({ months: 1 });
        return ofTemporal(next.toPlainDate({ day: next.daysInMonth }));
      },
    },
  }),
  comparison({
    name: 'the days due until a day, each counted from the one before (schedule)',
    share: 3,
    cases: fc.record({ facts, period: dayPeriods, length: fc.integer({ min: 0, max: 60 }), calendar: someCalendars }),
    library: ({ facts, period, length, calendar }) => {
      const until = byTemporal(facts.from, { months: length }) as LocalDate;
      return answerOf(schedule(everyTime(period), facts, until, calendar), (due) => due.join(' '));
    },
    others: {
      [OTHERS]: ({ facts, period, length, calendar }) => {
        const until = byTemporal(facts.from, { months: length });
        const due: Answer[] = [];
        for (let last: Answer = lastHeld(facts); ; last = due.at(-1) as Answer) {
          const next = endByOthers(last, period, calendar);
          if (next === UNKNOWN) return last > until ? due.join(' ') : UNKNOWN;
          if (next > until) return due.join(' ');
          due.push(next);
        }
      },
    },
  }),
  comparison({
    name: 'how many days are left, or how many it is late (standing)',
    share: 4,
    cases: fc.record({ facts, period: dayPeriods, after: fc.integer({ min: 0, max: 1500 }) }),
    library: ({ facts: { from }, period, after }) => {
      const asOf = byTemporal(from, { days: after }) as LocalDate;
      const finding = standing(everyTime(period), { from, held: [] }, asOf);
      return answerOf(finding, ({ status, days }) => `${status} ${days}`);
    },
    others: {
      [OTHERS]: ({ facts: { from }, period, after }) => {
        const due = endByOthers(from, period, englandAndWales);
        if (due === UNKNOWN) return UNKNOWN;
        const left = Temporal.PlainDate.from(from).add({ days: after }).until(due, { largestUnit: 'days' }).days;
        return left === 0 ? 'due-today 0' : `${left > 0 ? 'due' : 'overdue'} ${Math.abs(left)}`;
      },
    },
  }),
  comparison({
    name: 'by when something is owed once, after a moment (deadline)',
    share: 5,
    cases: fc.record({
      on: momentsOn(days('2010-02-01', '2028-12-31')),
      period: fc.oneof(dayPeriods, hourPeriods),
      calendar: someCalendars,
    }),
    library: ({ on, period, calendar }) =>
      answerOf(deadline(once(period), { on }, on, calendar), ({ due }) => String(due)),
    others: {
      [OTHERS]: ({ on, period, calendar }) =>
        period.hours === undefined
          ? endByOthers(dayInEnglandByTemporal(on), period, calendar)
          : momentOfTemporal(Temporal.Instant.from(on).add({ hours: period.hours })),
    },
  }),
];
