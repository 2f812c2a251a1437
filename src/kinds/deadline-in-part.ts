/** How a deadline is asked about a part of the record: by the day kept there, or by the fact that its rule reads. */

import { isDay, type LocalDate } from '../core/date.ts';
import { decided, type Finding, factMissing, type Missing, type Reason, undetermined } from '../core/finding.ts';
import { dayInEnglandAt } from '../core/instant.ts';
import { namedIn } from '../core/named.ts';
import { nearestVersion } from '../core/rule.ts';
import type { ChildRecord } from '../record/facts.ts';
import type { Found } from '../record/found.ts';
import { spanOf } from '../record/plan.ts';
import { episodeOf, type Reading } from '../record/reading.ts';
import { deadline } from './deadline.ts';
import { askDeadline } from './deadline-in-record.ts';
import type { DeadlineStanding } from './duty-facts.ts';
import { askInPart, inPart, onceBegun, type Part } from './parts.ts';
import { impliedBy, outOfOrder, stepsTaken } from './session-notes.ts';
import type { DocumentStep } from './support-facts.ts';
import type { TierEvent } from './tier-facts.ts';
import type { DeadlineRule } from './types.ts';

/** What a part tells of when something was done, what beside that speaks for it, and what is wrong or missing there. */
type Told = { readonly on: LocalDate | undefined; readonly fact?: Reason; readonly missing?: Missing | undefined };

/** Care and the package hold the day on which they begin, and of no other event; an admission is about whatever is owed by it. */
export function deadlineOfPart(rule: DeadlineRule, part: Part): readonly Finding<DeadlineStanding>[] {
  const { during, from, ended, asOf, calendar, circumstances } = part;
  const { event, reads } = nearestVersion(rule, from);
  if (during !== 'admission' && event !== during) return [];
  return onceBegun(rule, part, () => {
    const { on, fact, missing } = toldBy(part, rule, reads);
    const facts = { on: from, circumstances, ...(on && { done: on }), ...(ended && { ended }) };
    const finding = deadline(rule, facts, asOf, calendar);
    if (finding.kind !== 'decided') return finding;
    if (missing !== undefined) return undetermined(finding.rule, missing);
    if (fact !== undefined && on === undefined) return decided<DeadlineStanding>(finding.rule, { status: 'met' }, fact);
    if (fact !== undefined) return { ...finding, because: [...finding.because, fact] };
    // Care under TIER is over on the day on which it ends, and not only on the day after.
    if (part.phase !== 'over' || ended === undefined || finding.value.status !== 'due') return finding;
    const end: Reason = { kind: 'ended', event: rule.subject, on: ended };
    return decided<DeadlineStanding>(finding.rule, { status: 'missed' }, ...finding.because, end);
  });
}

function toldBy(part: Part, { subject }: DeadlineRule, reads: 'assessed' | DocumentStep | undefined): Told {
  if (reads === undefined) return { on: namedIn(part.done, subject) };
  return reads === 'assessed' ? toldByEvent(part) : toldByStep(part, reads);
}

/** An assessment counts with the name of the tool that was used. */
function toldByEvent({ care, asOf }: Part): Told {
  const events = care?.events ?? [];
  const at = events.findIndex((each) => each?.kind === 'assessed' && isDay(each.on) && each.on <= asOf);
  const event = events[at] as Extract<TierEvent, { tool?: string }> | undefined;
  if (event === undefined) return { on: undefined };
  const path = `events.${at}.tool`;
  if (event.tool) return { on: event.on, fact: { kind: 'fact', path, value: event.tool } };
  return { on: event.on, missing: factMissing(path, 'which standard tool was used is not given') };
}

/** A later step says that this one was taken too. */
function toldByStep({ support, asOf }: Part, step: DocumentStep): Told {
  const days = stepsTaken(support?.assessment ?? {}, asOf);
  const on = days[step];
  const later = on === undefined ? impliedBy(step, days) : undefined;
  const [missing] = outOfOrder('assessment', days);
  if (later === undefined) return { on, missing };
  return { on, missing, fact: { kind: 'fact', path: `assessment.${later}`, value: days[later] as LocalDate } };
}

const askInAdmission = /* @__PURE__ */ askInPart('admission', deadlineOfPart);

/**
 * A step that was taken counts wherever the record holds it: in the part, among what was held, or with the event. The
 * part speaks of the latest episode, and switches off nothing that the record tells, or leaves open, of this one or of
 * earlier ones: what was done in an earlier one answers for that.
 */
export function askOwedOnce(rule: DeadlineRule, reading: Reading): readonly Found[] {
  if (rule.during === 'admission') return askInAdmission(rule, reading);
  const [ofPart] = inPart(rule, reading, deadlineOfPart);
  const besides = askDeadline(rule, reading);
  if (ofPart === undefined) return besides;
  const from = episodeOf(reading.episodes, spanOf(rule), reading.today)?.episode.from;
  const isOfPart = ({ event }: Found) => event === undefined || dayInEnglandAt(event.on) === from;
  const all = besides.every(isOfPart) ? besides : askDeadline(rule, withDaysOfPart(rule, reading));
  const isOfEarlier = all !== besides && from !== undefined && isDoneBefore(from, ofPart);
  const ofEpisode = (isOfEarlier ? all : besides).find(isOfPart);
  const isTold = isOfEarlier || (ofEpisode !== undefined && !isDone(ofPart) && isDone(ofEpisode));
  const own = ofEpisode !== undefined && (isTold || isLeftOpen(ofEpisode, ofPart)) ? ofEpisode : ofPart;
  return [...all.filter((each) => !isOfPart(each)), own];
}

/** The reading as if what a part tells of a step were held under the rule’s subject: for that of earlier episodes. */
function withDaysOfPart(rule: DeadlineRule, reading: Reading): Reading {
  const { record } = reading;
  const days = daysInPart(rule, record).concat(namedIn(record.held, rule.subject) ?? []);
  return { ...reading, record: { ...record, held: { ...record.held, [rule.subject]: days } } };
}

function daysInPart({ subject, during, versions }: DeadlineRule, { tier, support }: ChildRecord): readonly LocalDate[] {
  const days = [namedIn(during === 'tier' ? tier?.done : support?.done, subject)];
  for (const { reads } of versions) {
    if (reads === 'assessed')
      days.push(...(tier?.events ?? []).map((each) => (each?.kind === reads ? each.on : undefined)));
    else if (reads !== undefined) days.push(support?.assessment?.[reads]);
  }
  return days.filter((day) => day !== undefined);
}

function isDoneBefore(from: LocalDate, finding: Finding): boolean {
  const { done } = (finding.kind === 'decided' ? finding.value : {}) as Partial<DeadlineStanding>;
  return done !== undefined && done < from;
}

/** Whether the record leaves open what the part alone would take as not done, or tells already of an episode to come. */
function isLeftOpen(ofEpisode: Finding, ofPart: Finding): boolean {
  if (ofPart.kind === 'not-applicable') return ofEpisode.kind !== 'not-applicable';
  return ofEpisode.kind === 'undetermined' && ofPart.kind === 'decided' && !isDone(ofPart);
}

function isDone(finding: Finding): boolean {
  return finding.kind === 'decided' && ['met', 'late'].includes((finding.value as DeadlineStanding).status);
}
