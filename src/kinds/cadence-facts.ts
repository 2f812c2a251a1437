/** What must be known to say when the next one is due. */

import type { Circumstances } from '../core/circumstances.ts';
import type { LocalDate } from '../core/date.ts';
import type { DutyStatus, Reason } from '../core/finding.ts';
import type { RuleRef } from '../core/rule.ts';
import type { EpisodeKind, Occasion } from '../vocabulary.ts';

/** One child's (or one home's) dates for one duty. */
export type CadenceFacts = {
  /** The day from which it is owed: for reviews by statute, the day the child became looked after. */
  readonly from: LocalDate;
  /**
   * It was owed before `from` too, and since when is not known: which interval the first one seen is cannot be
   * told, nor what was held before.
   */
  readonly beganBefore?: true;
  /** The days on which it was held. Order does not matter, a day twice counts once, one before `from` is ignored. */
  readonly held: readonly LocalDate[];
  /** The day on which it ceased to be owed: the placement ended, the child moved on. */
  readonly ended?: LocalDate;
  /** Needed only where a frequency depends on the child's age. */
  readonly dateOfBirth?: LocalDate;
  /** Whether the placement is meant to last until the child is 18. Needed only where a frequency depends on it. */
  readonly untilEighteen?: boolean;
  /** The day of the child's first review. Read where a frequency changes with it; absent, it has not been held. */
  readonly firstReview?: LocalDate;
  /** Further circumstances, by name, on which a frequency depends. One that is asked for and absent is undetermined. */
  readonly circumstances?: Circumstances;
  /** The school terms, for a duty of each term. */
  readonly terms?: readonly Term[];
};

/** A school term: its first and its last day. */
export type Term = { readonly from: LocalDate; readonly to: LocalDate };

/** Where the next event falls due, under the version in force on the day the interval begins. */
export type Due = {
  readonly kind: 'due';
  /** The day on which the interval begins. */
  readonly begins: LocalDate;
  readonly due: LocalDate;
  /** The birthday from which it is no longer owed. */
  readonly until: LocalDate | undefined;
  readonly rule: RuleRef;
  readonly because: Reason;
};

/** How the next one stands: `days` left, or late. */
export type Standing = {
  readonly status: Extract<DutyStatus, 'due' | 'due-today' | 'overdue'>;
  readonly due: LocalDate;
  readonly days: number;
};

/** One interval that has closed, or whose date has passed. */
export type HistoryRow =
  | { readonly status: 'met' | 'late'; readonly due: LocalDate; readonly held: LocalDate }
  | { readonly status: 'overdue' | 'missed'; readonly due: LocalDate };

/** One child's record in a home. */
export type RetentionFacts = {
  readonly begun: LocalDate;
  readonly dateOfBirth?: LocalDate;
  /** The day on which the child died. Left out, the child has not. */
  readonly died?: LocalDate;
  /** The day on which the record was destroyed. Left out, it is there. */
  readonly destroyed?: LocalDate;
};

/** How a record's retention stands: `missed` where it was destroyed while it was still to be kept. */
export type RetentionStanding = {
  readonly status: Extract<DutyStatus, 'due' | 'met' | 'missed'>;
  /** The last day on which it is to be kept. */
  readonly keepUntil: LocalDate;
  readonly destroyed?: LocalDate;
};

/** A span of time that a child spends in something: being looked after, a short break. */
export type Spell = {
  /** What it is: `looked-after`, `short-break`. */
  readonly kind: EpisodeKind;
  readonly from: LocalDate;
  /** The last day of it, or the day on which it is meant to end. Left out, it is still running. */
  readonly ended?: LocalDate;
  /** It was under way before `from` already; since when is not known. */
  readonly beganBefore?: true;
};

/** What a count of days is taken from. */
export type DayCountFacts = {
  /** Of every kind; the rule says which it counts. Order does not matter. */
  readonly episodes: readonly Spell[];
  /** Needed only where the rule turns on an age. */
  readonly dateOfBirth?: LocalDate;
  /** What is so and what is not, by name. One that the rule asks for and that is absent is undetermined. */
  readonly circumstances?: Circumstances;
};

/** Whether it is so and, where it is, what that asks for and since when it has been. */
export type DayCount = {
  readonly isSo: boolean;
  /** The days counted, one number for each of the rule's counts. */
  readonly days: readonly number[];
  /** The first day on which it was so. Only where a least number of days was reached, and it is known when. */
  readonly since?: LocalDate;
  readonly asks?: string;
};

/** The dates of the usual duty, and one event that may bring it forward. */
export type BroughtForwardFacts = CadenceFacts & {
  readonly trigger: {
    /** One of the rule's. */
    readonly event: Occasion;
    readonly on: LocalDate;
    /** The day on which it ends or is to end, where the duty is owed by that. */
    readonly ends?: LocalDate;
  };
};
