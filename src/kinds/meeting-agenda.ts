/** Did each therapeutic management meeting cover what it is for. */

import { epochDay, type LocalDate, quoted } from '../core/date.ts';
import type { Finding } from '../core/finding.ts';
import { tierRules } from '../law/lists/tier.ts';
import { contents } from './contents.ts';
import {
  type ManagementMeeting,
  MEETING_ITEMS,
  type MeetingAgendaStanding,
  type TherapeuticCareFacts,
} from './tier-facts.ts';
import type { ContentsRule, Rule } from './types.ts';

/** What the agendas of meetings are read from. */
export type MeetingFacts = Pick<TherapeuticCareFacts, 'from' | 'ended' | 'meetings' | 'circumstances'>;

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
    .filter((rule): rule is ContentsRule => rule.kind === 'contents' && isDuringTier(rule))
    .flatMap((rule) => held.map((meeting) => agendaOf(rule, meeting, facts)));
}

/** Whether a rule belongs to care under TIER: other rooms may have rules of the same kind. */
export function isDuringTier({ during }: Rule): boolean {
  return during === 'tier';
}

/** The meetings of the care, one for each day, oldest first; none before it, after its end or after `asOf`. */
export function meetingsHeld({ from, ended, meetings }: MeetingFacts, asOf: LocalDate): readonly ManagementMeeting[] {
  for (const date of [from, asOf, ended ?? from]) epochDay(date);
  const byDay = new Map<LocalDate, ManagementMeeting>();
  for (const { on, covered } of meetings) {
    epochDay(on);
    for (const item of covered) {
      if (!MEETING_ITEMS.includes(item)) throw new RangeError(`not an item of the agenda: ${quoted(item)}`);
    }
    if (on < from || on > asOf || on > (ended ?? on)) continue;
    byDay.set(on, { on, covered: [...(byDay.get(on)?.covered ?? []), ...covered] });
  }
  return [...byDay.values()].sort((a, b) => epochDay(a.on) - epochDay(b.on));
}

/** One meeting’s agenda under one rule. */
export function agendaOf(
  rule: ContentsRule,
  { on, covered }: ManagementMeeting,
  { circumstances = {} }: MeetingFacts,
): Finding<MeetingAgendaStanding> {
  const finding = contents(rule, { on, present: covered, circumstances });
  return finding.kind === 'decided' ? { ...finding, value: { ...finding.value, on } } : finding;
}
