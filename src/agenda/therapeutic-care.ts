/** Where does one child’s therapeutic care stand: the cycle, what it rests on, and its monthly meeting. */

import type { Calendar } from '../core/calendar.ts';
import type { LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import type { Finding } from '../core/finding.ts';
import { ruleList } from '../core/rule.ts';
import type { Standing } from '../kinds/cadence-facts.ts';
import type { DeadlineStanding, Fulfilment } from '../kinds/duty-facts.ts';
import { askAllOf } from '../kinds/index.ts';
import { carePart } from '../kinds/parts.ts';
import type {
  CyclePosition,
  MeetingAgendaStanding,
  TherapeuticCareFacts,
  UndatedStanding,
} from '../kinds/tier-facts.ts';
import type { Rule } from '../kinds/types.ts';
import { tierRules } from '../law/lists/tier.ts';
import { therapeuticManagementMeetingTier, tierMeetingAgenda } from '../law/tier-model/care.ts';

/** What {@link therapeuticCare} can decide. */
export type TherapeuticCareStanding =
  | CyclePosition
  | DeadlineStanding
  | Fulfilment
  | UndatedStanding
  | MeetingAgendaStanding
  | Standing;

/** The rules of this room and, before the agenda of the monthly meeting, the meeting’s own. */
export const therapeuticCareRules: readonly Rule[] = /* @__PURE__ */ withMeeting(tierRules);

function withMeeting(rules: readonly Rule[]): readonly Rule[] {
  const at = rules.indexOf(tierMeetingAgenda);
  return ruleList(rules.slice(0, at), therapeuticManagementMeetingTier, rules.slice(at));
}

/**
 * Everything that the TIER model asks for in one child’s care, as of a day. What is dated after `asOf` has not
 * happened yet.
 *
 * The monthly meeting and the review of the response are the model’s own. They are no review of the child’s case
 * by statute, and no review of the quality of care.
 *
 * @param rules - those of the episode `tier` are answered, in their order; left out, {@link therapeuticCareRules}
 * @returns one finding for each rule: where the cycle is and what may follow; the assessment; the team’s
 * regulation; its clinical supervision, due without a date; when the meeting is due; what the last meeting left
 * out; daily caregiving. Before `from` none applies; after the end, conditions and supervision do not. A history
 * that the cycle does not allow makes the cycle undetermined, with the path of the event, and leaves the others
 * @throws RangeError naming a date that is no day (save in an event, where it makes the cycle undetermined), or an
 * item that no agenda knows
 * @example
 * const care = { from: day('2026-01-05'), events: [{ kind: 'assessed', on: day('2026-01-12') }], meetings: [] }
 * const [cycle, assessment] = therapeuticCare(care, day('2026-01-20'))
 * cycle.value.allowed // => ['responded', 'adjusted', 'reassessed', 'ended']
 * assessment.missing[0].path // => 'events.0.tool'
 */
export function therapeuticCare(
  facts: TherapeuticCareFacts,
  asOf: LocalDate,
  calendar: Calendar = englandAndWales,
  rules: readonly Rule[] = therapeuticCareRules,
): readonly Finding<TherapeuticCareStanding>[] {
  return askAllOf(carePart(facts, asOf, calendar), rules) as readonly Finding<TherapeuticCareStanding>[];
}
