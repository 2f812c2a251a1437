/** Where does one child’s therapeutic care stand: the cycle, what it rests on, and its monthly meeting. */

import type { Calendar } from '../core/calendar.ts';
import { epochDay, isDay, type LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import {
  applying,
  decided,
  type Finding,
  factMissing,
  notApplicable,
  type Reason,
  undetermined,
} from '../core/finding.ts';
import { namedIn } from '../core/named.ts';
import { nearestVersion, ruleList, ruleRefOn } from '../core/rule.ts';
import { tierRules } from '../law/lists/tier.ts';
import { therapeuticManagementMeetingTier, tierAssessment, tierMeetingAgenda } from '../law/tier-model/care.ts';
import { standing } from './cadence.ts';
import type { Standing } from './cadence-facts.ts';
import { condition } from './condition.ts';
import { cyclePosition } from './cycle-position.ts';
import { deadline } from './deadline.ts';
import type { DeadlineStanding, Fulfilment } from './duty-facts.ts';
import { agendaOf, isDuringTier, meetingsHeld } from './meeting-agenda.ts';
import type {
  CyclePosition,
  MeetingAgendaStanding,
  TherapeuticCareFacts,
  TierEvent,
  UndatedStanding,
} from './tier-facts.ts';
import type { CadenceRule, ConditionRule, ContentsRule, CycleRule, DeadlineRule, NoFigureRule, Rule } from './types.ts';

/** What {@link therapeuticCare} can decide. */
export type TherapeuticCareStanding =
  | CyclePosition
  | DeadlineStanding
  | Fulfilment
  | UndatedStanding
  | MeetingAgendaStanding
  | Standing;

type CareRule = CycleRule | DeadlineRule | ConditionRule | NoFigureRule | ContentsRule | CadenceRule;

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
  for (const date of [asOf, facts.from, facts.ended ?? asOf, ...(facts.clinicalSupervision ?? [])]) epochDay(date);
  const care = { ...facts, ...endOf(facts, asOf) };
  const { ended } = care;
  const isOver = !(ended === undefined || ended > asOf);
  const meetings = meetingsHeld(care, asOf);
  const answer = (rule: CareRule): Finding<TherapeuticCareStanding> => {
    if (asOf < facts.from) {
      return notApplicable(ruleRefOn(rule, asOf), { kind: 'not-begun', event: 'tier', on: facts.from, asOf });
    }
    switch (rule.kind) {
      case 'cycle':
        return cyclePosition(rule, facts, asOf);
      case 'deadline':
        return onceInCare(rule, care, asOf, calendar);
      case 'cadence':
        return standing(rule, { ...care, held: meetings.map(({ on }) => on) }, asOf, calendar);
      case 'contents':
        return lastAgenda(rule, care, meetings.at(-1), asOf);
    }
    if (isOver) {
      return notApplicable(ruleRefOn(rule, asOf), { kind: 'ended', event: rule.subject, on: ended });
    }
    switch (rule.kind) {
      case 'condition':
        return condition(rule, { on: asOf, circumstances: care.circumstances ?? {} });
      case 'no-figure':
        return withoutFigure(rule, care, asOf);
    }
  };
  return rules.filter((rule) => isOfTier(rule, facts.from)).map(answer);
}

const KINDS: readonly string[] = [
  'cycle',
  'deadline',
  'condition',
  'no-figure',
  'cadence',
  'contents',
] satisfies CareRule['kind'][];

/** Of the rhythms only the meeting’s is read here, and of the deadlines those from the start of care: the facts hold no other day. */
function isOfTier(rule: Rule, from: LocalDate): rule is CareRule {
  if (!isDuringTier(rule) || !KINDS.includes(rule.kind)) return false;
  if (rule.kind === 'cadence') return rule.subject === therapeuticManagementMeetingTier.subject;
  return rule.kind !== 'deadline' || nearestVersion(rule, from).event === 'tier';
}

/** The day of the end, as the facts or else an event that has happened give it. */
function endOf(
  { ended, events }: TherapeuticCareFacts,
  asOf: LocalDate,
): Pick<TherapeuticCareFacts, 'ended'> | undefined {
  const event = events.find((each) => each?.kind === 'ended' && isDay(each.on) && each.on <= asOf);
  const on = ended ?? event?.on;
  return on && { ended: on };
}

/** What is owed once: the assessment, by the event that made it; anything else by its day on the record. */
function onceInCare(
  rule: DeadlineRule,
  { from, ended, events, done = {}, circumstances = {} }: TherapeuticCareFacts,
  asOf: LocalDate,
  calendar: Calendar,
): Finding<DeadlineStanding> {
  const isMadeBy = (event: TierEvent) => event?.kind === 'assessed' && isDay(event.on) && event.on <= asOf;
  const isAssessment = rule.subject === tierAssessment.subject;
  const at = isAssessment ? events.findIndex(isMadeBy) : -1;
  const event = events[at] as Extract<TierEvent, { tool?: string }> | undefined;
  const on = isAssessment ? event?.on : namedIn(done, rule.subject);
  const facts = { on: from, circumstances, ...(on && { done: on }), ...(ended && { ended }) };
  const finding = deadline(rule, facts, asOf, calendar);
  if (finding.kind !== 'decided') return finding;
  if (event !== undefined) {
    const path = `events.${at}.tool`;
    if (!event.tool) return undetermined(finding.rule, factMissing(path, 'which standard tool was used is not given'));
    return { ...finding, because: [...finding.because, { kind: 'fact', path, value: event.tool }] };
  }
  // Care is over on the day on which it ends, and not only on the day after. What then is still due has no date.
  if (ended !== asOf || finding.value.status !== 'due') return finding;
  const end: Reason = { kind: 'ended', event: rule.subject, on: ended };
  return decided<DeadlineStanding>(finding.rule, { status: 'missed' }, ...finding.because, end);
}

function withoutFigure(rule: NoFigureRule, facts: TherapeuticCareFacts, asOf: LocalDate): Finding<UndatedStanding> {
  return applying(rule, asOf, ({ held: path }, ref) => {
    const { from, [path]: held = [] } = facts;
    const last = held
      .filter((on) => on >= from && on <= asOf)
      .sort()
      .at(-1);
    const noFigure: Reason = { kind: 'no-figure', event: rule.subject };
    return last === undefined
      ? decided<UndatedStanding>(ref, { status: 'due' }, noFigure, { kind: 'not-happened', event: rule.subject, asOf })
      : decided<UndatedStanding>(ref, { status: 'due', last }, noFigure, {
          kind: 'happened',
          event: rule.subject,
          on: last,
        });
  });
}

function lastAgenda(
  rule: ContentsRule,
  care: TherapeuticCareFacts,
  last: TherapeuticCareFacts['meetings'][number] | undefined,
  asOf: LocalDate,
): Finding<MeetingAgendaStanding> {
  if (last !== undefined) return agendaOf(rule, last, care);
  return notApplicable(ruleRefOn(rule, asOf), {
    kind: 'not-happened',
    event: therapeuticManagementMeetingTier.subject,
    asOf,
  });
}
