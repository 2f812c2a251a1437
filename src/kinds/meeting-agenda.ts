/** Did each therapeutic management meeting cover what it is for. */

import type { LocalDate } from '../core/date.ts';
import { type Finding, notApplicable } from '../core/finding.ts';
import { namedIn } from '../core/named.ts';
import { ruleRefOn } from '../core/rule.ts';
import { tierRules } from '../law/lists/tier.ts';
import { therapeuticManagementMeetingTier } from '../law/tier-model/care.ts';
import type { Found } from '../record/found.ts';
import type { Reading } from '../record/reading.ts';
import { askContents, contents } from './contents.ts';
import { inPart, meetingsHeld, onceBegun, type Part } from './parts.ts';
import type { ManagementMeeting, MeetingAgendaStanding, MeetingFacts } from './tier-facts.ts';
import type { ContentsRule, Rule } from './types.ts';

/**
 * For each meeting held by a day, whether its minutes cover the questions that it is for, and which they leave
 * out. The meetings themselves may come in any order.
 *
 * @returns one finding for each meeting, oldest first: met, or missed with what is missing; undetermined where it
 * turns on whether the child is in psychotherapy and that is not given
 * @throws RangeError naming a date that is no day, or an item that no agenda knows
 * @example
 * const care = {
 *   from: day('2026-01-05'),
 *   meetings: [{ on: day('2026-02-03'), covered: ['unmet-milestones'] }],
 *   circumstances: { 'in-psychotherapy': false },
 * }
 * meetingAgendas(care, day('2026-02-10')).map(({ value }) => value)
 * // => [{ status: 'missed', on: '2026-02-03', missing: ['coming-month-priorities'] }]
 */
export function meetingAgendas(
  facts: MeetingFacts,
  asOf: LocalDate,
  rules: readonly Rule[] = tierRules,
): readonly Finding<MeetingAgendaStanding>[] {
  const held = meetingsHeld(facts, asOf);
  return rules
    .filter((rule) => rule.kind === 'contents')
    .filter(({ during }) => during === 'tier')
    .flatMap((rule) => held.map((meeting) => agendaOf(rule, meeting, facts)));
}

/** One meeting’s agenda under one rule. */
function agendaOf(
  rule: ContentsRule,
  { on, covered }: ManagementMeeting,
  { circumstances = {} }: Pick<MeetingFacts, 'circumstances'>,
): Finding<MeetingAgendaStanding> {
  const finding = contents(rule, { on, present: covered, circumstances });
  return finding.kind === 'decided' ? { ...finding, value: { ...finding.value, on } } : finding;
}

/** The agenda of the meeting last held. */
export function contentsOfPart(rule: ContentsRule, part: Part): readonly Finding<MeetingAgendaStanding>[] {
  const { meetings, asOf } = part;
  if (meetings === undefined) return [];
  return onceBegun(rule, part, () => {
    const last = meetings.at(-1);
    if (last !== undefined) return agendaOf(rule, last, part);
    const event = therapeuticManagementMeetingTier.subject;
    return notApplicable(ruleRefOn(rule, asOf), { kind: 'not-happened', event, asOf });
  });
}

/** The latest document counts, wherever the record holds it: in the part, or among its contents. */
export function askWhatItHolds(rule: ContentsRule, reading: Reading): readonly Found[] {
  const { record, today } = reading;
  const latest = (all: readonly { readonly on: LocalDate }[] = []) =>
    all
      .map(({ on }) => on)
      .filter((on) => on <= today)
      .toSorted()
      .at(-1);
  const own = latest(namedIn(record.contents, rule.subject));
  const meeting = latest(record.tier?.meetings);
  const isOwnLatest = own !== undefined && (meeting === undefined || own >= meeting);
  const found = isOwnLatest ? [] : inPart(rule, reading, contentsOfPart);
  return found.length > 0 ? found : askContents(rule, reading);
}
