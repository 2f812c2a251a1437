/** Is the next one owed before its usual date, because of something that happened. */

import type { Calendar } from '../core/calendar.ts';
import { dayOfEpoch, epochDay, type LocalDate } from '../core/date.ts';
import type { DeadlineStanding } from '../core/deadline.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import {
  applying,
  contradiction,
  decided,
  type Finding,
  factMissing,
  notApplicable,
  type Reason,
  undetermined,
} from '../core/finding.ts';
import { ruleRefOn } from '../core/rule.ts';
import type { BroughtForwardFacts, BroughtForwardRule, CadenceRule } from './facts.ts';
import { eventsHeld, interval } from './interval.ts';

/**
 * How something stands that an event brings forward. Its usual date is the one that the usual rule gives on
 * the day before the event; it is met by the first one held from the day of the event on.
 *
 * @param rule - what brings it forward, for example {@link claReviewBroughtForward}
 * @param usual - the rule of its usual dates, for example {@link claReview}
 * @returns its status, and the last day that is in time: the day before the usual date, or the day on which
 * what the event began ends; not applicable before the event, for an event that the rule does not name, and
 * where nothing is brought forward; undetermined where the end or the usual date cannot be told
 * @throws RangeError naming a date that is no day
 * @example
 * const asked = { from: day('2026-01-05'), held: [], trigger: { event: 'request-of-reviewing-officer', on: day('2026-01-12') } }
 * unwrap(broughtForward(claReviewBroughtForward, claReview, asked, day('2026-01-20')))
 * // => { status: 'due', due: '2026-02-01' }
 */
export function broughtForward(
  rule: BroughtForwardRule,
  usual: CadenceRule,
  facts: BroughtForwardFacts,
  asOf: LocalDate,
  calendar: Calendar = englandAndWales,
): Finding<DeadlineStanding> {
  const { event, on, ends } = facts.trigger;
  for (const date of [on, ends, asOf]) if (date !== undefined) epochDay(date);
  const held = eventsHeld(usual, facts, asOf);
  if (on > asOf) return notApplicable(ruleRefOn(rule, on), { kind: 'not-begun', event, on, asOf });
  return applying(rule, on, ({ triggers }, ref): Finding<DeadlineStanding> => {
    const trigger = triggers.find((each) => each.event === event);
    if (trigger === undefined) return notApplicable(ref, { kind: 'fact', path: 'trigger.event', value: event });
    if (on < facts.from) {
      return undetermined(ref, contradiction('trigger.on', `${event} on ${on}, before it is owed from ${facts.from}`));
    }
    const before = held.filter((date) => date < on);
    const next = interval(usual, facts, before.at(-1), before.length + 1, calendar);
    if (next.kind === 'undetermined') return undetermined(ref, ...next.missing);
    const happened: Reason = { kind: 'happened', event, on };
    const nothing = () => notApplicable(ref, next.because, happened);
    if (trigger.until === undefined && next.due <= on) return nothing();
    if (trigger.until !== undefined && ends === undefined) return undetermined(ref, factMissing('trigger.ends'));
    if ((ends ?? on) < on) {
      return undetermined(ref, contradiction('trigger.ends', `${event} ends on ${ends}, before it began on ${on}`));
    }
    if (trigger.unlessUsual && ends !== undefined && next.due <= ends) return nothing();
    const owedBy: Reason =
      trigger.until === undefined
        ? { kind: 'owed-by', event: 'day-before-usual-date', on: dayOfEpoch(epochDay(next.due) - 1) }
        : { kind: 'owed-by', event: trigger.until, on: ends as LocalDate };
    const due = owedBy.on;
    const done = held.find((date) => date >= on);
    if (done !== undefined) {
      const status = done <= due ? 'met' : 'late';
      const outcome: Reason = { kind: 'happened', event: rule.subject, on: done };
      return decided<DeadlineStanding>(ref, { status, due, done }, owedBy, happened, next.because, outcome);
    }
    if (facts.ended !== undefined && facts.ended < due) {
      return notApplicable(ref, { kind: 'ended', event: rule.subject, on: facts.ended }, owedBy);
    }
    const status = due > asOf ? 'due' : due === asOf ? 'due-today' : 'overdue';
    const outcome: Reason = { kind: 'not-happened', event: rule.subject, asOf };
    return decided<DeadlineStanding>(ref, { status, due }, owedBy, happened, next.because, outcome);
  });
}
