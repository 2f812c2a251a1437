/** Where does one child’s therapeutic care stand: the cycle, what it rests on, and its monthly meeting. */

import { type CadenceRule, type Standing, standing, therapeuticManagementMeetingTier } from '../cadence/index.ts';
import type { Calendar } from '../core/calendar.ts';
import type { ContentsRule } from '../core/contents.ts';
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
import { type Rule, ruleRef } from '../core/rule.ts';
import type {
  AssessmentStanding,
  ConditionStanding,
  CyclePosition,
  MeetingAgendaStanding,
  TherapeuticCareFacts,
  TierConditionRule,
  TierCycleRule,
  TierEvent,
  TierNoFigureRule,
  TierOnceRule,
  UndatedStanding,
} from './facts.ts';
import { agendaOf, isDuringTier, meetingsHeld } from './meeting.ts';
import { cyclePosition } from './position.ts';
import {
  tierAssessment,
  tierClinicalSupervision,
  tierCycle,
  tierDailyCaregiving,
  tierMeetingAgenda,
  tierTeamRegulation,
} from './rules.ts';

/** What {@link therapeuticCare} can decide. */
export type TherapeuticCareStanding =
  | CyclePosition
  | AssessmentStanding
  | ConditionStanding
  | UndatedStanding
  | MeetingAgendaStanding
  | Standing;

type CareRule = TierCycleRule | TierOnceRule | TierConditionRule | TierNoFigureRule | ContentsRule | CadenceRule;

/** The rules of this room and, before the agenda of the monthly meeting, the meeting’s own. */
export const therapeuticCareRules: readonly Rule[] = [
  tierCycle,
  tierAssessment,
  tierTeamRegulation,
  tierClinicalSupervision,
  therapeuticManagementMeetingTier,
  tierMeetingAgenda,
  tierDailyCaregiving,
];

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
  const meetings = meetingsHeld(care, asOf);
  const answer = (rule: CareRule): Finding<TherapeuticCareStanding> => {
    if (asOf < facts.from) {
      return notApplicable(ruleRef(rule), { kind: 'not-begun', event: 'tier', on: facts.from, asOf });
    }
    switch (rule.kind) {
      case 'cycle':
        return cyclePosition(rule, facts, asOf);
      case 'once':
        return assessment(rule, care, asOf);
      case 'standing-condition':
        return condition(rule, care, asOf);
      case 'no-figure':
        return withoutFigure(rule, care, asOf);
      case 'cadence':
        return standing(rule, { ...care, held: meetings.map(({ on }) => on) }, asOf, calendar);
      case 'contents':
        return lastAgenda(rule, care, meetings.at(-1), asOf);
    }
  };
  return rules.filter(isOfTier).map(answer);
}

const KINDS: readonly string[] = ['cycle', 'once', 'standing-condition', 'no-figure', 'contents'] satisfies Exclude<
  CareRule['kind'],
  'cadence'
>[];

/** Of the rhythms during TIER care only the meeting’s is read here: the facts hold the days of no other. */
function isOfTier(rule: Rule): rule is CareRule {
  const isMeeting = rule.kind === 'cadence' && rule.subject === therapeuticManagementMeetingTier.subject;
  return isDuringTier(rule) && (isMeeting || KINDS.includes(rule.kind));
}

/** The day of the end, as the facts or else an event that has happened give it. */
function endOf({ ended, events }: TherapeuticCareFacts, asOf: LocalDate): Pick<TherapeuticCareFacts, 'ended'> {
  const event = events.find((each) => each?.kind === 'ended' && isDay(each.on) && each.on <= asOf);
  const on = ended ?? event?.on;
  return on === undefined ? {} : { ended: on };
}

function assessment(
  rule: TierOnceRule,
  { from, ended, events }: TherapeuticCareFacts,
  asOf: LocalDate,
): Finding<AssessmentStanding> {
  return applying(rule, from, ({ event: kind, naming }, ref) => {
    const at = events.findIndex((event) => event?.kind === kind && isDay(event.on) && event.on <= asOf);
    const event = events[at] as (TierEvent & { readonly tool?: string }) | undefined;
    if (event === undefined) {
      const reasons: [Reason, Reason] = [
        { kind: 'no-figure', event: rule.subject },
        { kind: 'not-happened', event: rule.subject, asOf },
      ];
      return ended !== undefined && ended <= asOf
        ? decided<AssessmentStanding>(ref, { status: 'missed' }, ...reasons, {
            kind: 'ended',
            event: rule.subject,
            on: ended,
          })
        : decided<AssessmentStanding>(ref, { status: 'due' }, ...reasons);
    }
    const path = `events.${at}.${naming}`;
    const tool = event[naming];
    if (!tool) return undetermined(ref, factMissing(path, 'which standard tool was used is not given'));
    return decided<AssessmentStanding>(
      ref,
      { status: 'met', on: event.on, tool },
      { kind: 'happened', event: rule.subject, on: event.on },
      { kind: 'fact', path, value: tool },
    );
  });
}

function condition(rule: TierConditionRule, facts: TherapeuticCareFacts, asOf: LocalDate): Finding<ConditionStanding> {
  return applying(rule, asOf, ({ fact: path }, ref) => {
    const { [path]: value, ended } = facts;
    if (ended !== undefined && ended <= asOf)
      return notApplicable(ref, { kind: 'ended', event: rule.subject, on: ended });
    if (value === undefined) return undetermined(ref, factMissing(path));
    return decided<ConditionStanding>(ref, { status: value ? 'met' : 'missed' }, { kind: 'fact', path, value });
  });
}

function withoutFigure(rule: TierNoFigureRule, facts: TherapeuticCareFacts, asOf: LocalDate): Finding<UndatedStanding> {
  return applying(rule, asOf, ({ held: path }, ref) => {
    const { from, ended, [path]: held = [] } = facts;
    if (ended !== undefined && ended <= asOf)
      return notApplicable(ref, { kind: 'ended', event: rule.subject, on: ended });
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
  { inPsychotherapy }: TherapeuticCareFacts,
  last: TherapeuticCareFacts['meetings'][number] | undefined,
  asOf: LocalDate,
): Finding<MeetingAgendaStanding> {
  if (last !== undefined) return agendaOf(rule, last, inPsychotherapy);
  return notApplicable(ruleRef(rule), { kind: 'not-happened', event: therapeuticManagementMeetingTier.subject, asOf });
}
