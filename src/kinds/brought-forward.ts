/** Is the next one owed before its usual date, because of something that happened. */

import type { Calendar } from '../core/calendar.ts';
import { dayOfEpoch, epochDay, type LocalDate } from '../core/date.ts';
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
import { namedIn } from '../core/named.ts';
import { nearestVersion, ruleRefOn } from '../core/rule.ts';
import { factsOfCadence, given, isIntervalKept } from '../record/cadence-facts.ts';
import { about, type Found } from '../record/found.ts';
import { occurrencesOf } from '../record/occurrences.ts';
import { spanOf, withoutEpisode } from '../record/plan.ts';
import { episodeOf, isKeptThroughout, isUnrecorded, type Reading, withRecordPaths } from '../record/reading.ts';
import type { BroughtForwardFacts } from './cadence-facts.ts';
import type { DeadlineStanding } from './duty-facts.ts';
import { eventsHeld, interval } from './interval.ts';
import type { BroughtForwardFigures, BroughtForwardRule, CadenceRule } from './types.ts';

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

/** One finding for each of its events that happened; where none did, that it does not apply. */
export function askBroughtForward(rule: BroughtForwardRule, reading: Reading): readonly Found[] {
  const { record, episodes, plan, today, calendar } = reading;
  const ref = ruleRefOn(rule, today);
  if (!episodes.has(spanOf(rule))) return [withoutEpisode(rule, today)];
  const rhythms = (plan.rhythms.get(rule.subject) ?? []).filter(({ during }) => during === rule.during);
  const usual = rhythms.find(({ by }) => by === rule.by) ?? rhythms.find(({ by }) => by === undefined);
  const eventsOf = ({ triggers }: BroughtForwardFigures) => triggers.map(({ event }) => event);
  const happened = rule.versions.flatMap((version) =>
    eventsOf(version).flatMap((event) => {
      const occurrences = occurrencesOf(event, rule, reading, true);
      if ('code' in occurrences) return [];
      return occurrences
        .filter(({ day }) => nearestVersion(rule, day) === version)
        .map((occurrence) => ({ event, occurrence }));
    }),
  );
  if (usual === undefined)
    return [undetermined(ref, factMissing('rule', `no rule gives the usual dates of ${rule.subject}`))];
  if (happened.length === 0) {
    const since = episodes.get(spanOf(rule))?.[0]?.episode.from;
    const unseen = eventsOf(nearestVersion(rule, today)).filter(
      (event) => namedIn(record.events, event) === undefined && !isKeptThroughout(record, event, since, today),
    );
    const [first, ...others] = unseen.map((event) => factMissing(`events.${event}`));
    return [
      first === undefined
        ? notApplicable(ref, { kind: 'absent', path: 'events' })
        : undetermined(ref, first, ...others),
    ];
  }
  return happened.map(({ event, occurrence }): Found => {
    const { on, day, until, eventPath } = occurrence;
    const of = { name: event, on };
    const found = episodeOf(episodes, spanOf(rule), day);
    if (found === undefined) return about(of, withoutEpisode(rule, today));
    const usually = factsOfCadence(usual, record, episodes, found);
    const before = { ...usually, held: usually.held.filter((date) => date < day) };
    if (isUnrecorded(record, rule.subject, found) || !isIntervalKept(usual, record, before, today))
      return about(of, undetermined(ruleRefOn(rule, day), factMissing(`held.${rule.subject}`)));
    const trigger = given({ event, on: day, ends: until });
    const facts = { ...usually, trigger };
    const finding = broughtForward(rule, usual, facts, today, calendar);
    const placed = withRecordPaths(finding, '', found.path, (at) =>
      at.startsWith('trigger.') ? at.replace('trigger', eventPath).replace(/\.ends$/, '.until') : undefined,
    );
    const open = placed.kind === 'decided' && finding.kind === 'decided' && finding.value.done === undefined;
    if (open && found.episode.endUnknown)
      return about(of, undetermined(finding.rule, factMissing(`${found.path}.ended`)));
    return about(of, placed);
  });
}
