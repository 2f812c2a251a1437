/** What must be known to say where a child’s therapeutic care stands under TIER. */

import type { Circumstances } from '../core/circumstances.ts';
import type { LocalDate } from '../core/date.ts';
import type { Because, DutyStatus } from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import type { Named } from '../core/named.ts';
import type { RuleRef } from '../core/rule.ts';
import type { Subject } from '../vocabulary.ts';
import type { ContentsStanding } from './duty-facts.ts';

/**
 * Where the cycle can be. Response and review are a constant cycle for as long as the child is placed;
 * the regulation of the team is a condition of all of them, and no state.
 */
export const TIER_STATES = /* @__PURE__ */ frozen(['assessing', 'responding', 'reviewing', 'ended'] as const);

export type TierState = (typeof TIER_STATES)[number];

/** What can happen in it. */
export const TIER_EVENTS = /* @__PURE__ */ frozen([
  'assessed',
  'responded',
  'reviewed',
  'adjusted',
  'reassessed',
  'ended',
] as const satisfies readonly TierEvent['kind'][]);

export type TierEventKind = (typeof TIER_EVENTS)[number];

/** Why a response is adjusted: its goal is met, it does not work, or the child suggests another. */
export const ADJUSTMENT_REASONS = /* @__PURE__ */ frozen(['goal-met', 'not-working', 'child-suggestion'] as const);

export type AdjustmentReason = (typeof ADJUSTMENT_REASONS)[number];

/** One event, and the day on which it happened. */
export type TierEvent =
  | {
      readonly kind: 'assessed' | 'reassessed';
      readonly on: LocalDate;
      /** The name of the standard tool that was used. */
      readonly tool?: string;
    }
  | { readonly kind: 'responded' | 'reviewed' | 'ended'; readonly on: LocalDate }
  | { readonly kind: 'adjusted'; readonly on: LocalDate; readonly reason: AdjustmentReason };

/** Where the cycle is after its last event. Plain data: it may be kept as JSON and taken up again. */
export type TierCycle = {
  readonly state: TierState;
  /** The day on which the state was entered; an event that leaves it where it is does not enter it anew. */
  readonly since: LocalDate;
  /** The day of the last event. */
  readonly on: LocalDate;
  readonly rule: RuleRef;
  /** The last step, and the statement that allows it. */
  readonly because: Because;
};

/** What the minutes of a therapeutic management meeting can cover. */
export const MEETING_ITEMS = /* @__PURE__ */ frozen([
  'unmet-milestones',
  'psychotherapy',
  'coming-month-priorities',
] as const);

export type MeetingItem = (typeof MEETING_ITEMS)[number];

/** A therapeutic management meeting, by its minutes. */
export type ManagementMeeting = { readonly on: LocalDate; readonly covered: readonly MeetingItem[] };

/** One child’s therapeutic care under TIER. */
export type TherapeuticCareFacts = {
  /** The day on which care under TIER begins. */
  readonly from: LocalDate;
  /** The day on which it ended. An event `ended` says the same. */
  readonly ended?: LocalDate;
  /** What happened in the cycle, in its order. */
  readonly events: readonly TierEvent[];
  /**
   * What is so and what is not, by name; what is absent is not known. The model asks for `team-regulated` (the team
   * feels safe and steady enough to give this care), `daily-caregiving` (therapeutic caregiving takes place every
   * day) and `in-psychotherapy` (the child is: only then must a meeting speak of progress in it). These are
   * judgements for people; the library only asks.
   */
  readonly circumstances?: Circumstances;
  /** The days on which what is owed once was done, by the subject of its duty. The assessment is an event instead. */
  readonly done?: Named<Subject, LocalDate>;
  /** The days on which the carers had clinical supervision. */
  readonly clinicalSupervision?: readonly LocalDate[];
  readonly meetings: readonly ManagementMeeting[];
};

/** What the agendas of meetings are read from. */
export type MeetingFacts = Pick<TherapeuticCareFacts, 'from' | 'ended' | 'meetings' | 'circumstances'>;

/** Where the cycle is, since when, and what may happen next. */
export type CyclePosition = {
  readonly state: TierState;
  readonly since: LocalDate;
  readonly allowed: readonly TierEventKind[];
};

/** Owed without a date, and the day on which it was last done. */
export type UndatedStanding = { readonly status: Extract<DutyStatus, 'due'>; readonly last?: LocalDate };

/** Whether a meeting covered what it is for, and what it left out. */
export type MeetingAgendaStanding = ContentsStanding & { readonly on: LocalDate };
