/** What must be known to say when the next one is due. */

import type { DayPeriod, DutyStatus, LocalDate, Reason, Rule, RuleRef } from '../core/index.ts';

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
  readonly circumstances?: Readonly<Record<string, boolean>>;
  /** The school terms, for a duty of each term. */
  readonly terms?: readonly Term[];
};

/** A school term: its first and its last day. */
export type Term = { readonly from: LocalDate; readonly to: LocalDate };

/**
 * When an interval's period is the one to count. Every part given must hold; they are read against the
 * day on which the interval begins.
 */
export type Condition = {
  /** It is the n-th interval: 1 begins on `from`, 2 on the first event held. */
  readonly nth?: number;
  /** It begins no later than this anniversary, in years, of `from`. */
  readonly upToAnniversary?: number;
  /** The placement is meant to last until 18. */
  readonly untilEighteen?: true;
  /** The child has not attained this age, in years. */
  readonly underAge?: number;
  /** It begins before the child's first review is held. */
  readonly beforeFirstReview?: true;
  /** The circumstance of this name is so. */
  readonly circumstance?: string;
};

/** A line of a cadence: the longest time to the next event, and when that line applies. */
export type Interval = { readonly when?: Condition; readonly within: DayPeriod };

/** What a duty can be owed once in each of. */
export const TURNS = ['calendar-month', 'school-term'] as const;

export type Turn = (typeof TURNS)[number];

/**
 * How often: the first line whose condition holds gives the period; or once in each calendar month or
 * school term.
 */
export type CadenceParams = {
  /** The kind of episode during which it is owed, and on whose first day the first interval begins. */
  readonly during: string;
  /** It is owed only where it falls due at this age or over, and under that one. */
  readonly ages?: { readonly from: number; readonly under: number };
} & ({ readonly intervals: readonly [Interval, ...Interval[]] } | { readonly each: Turn });

export type CadenceRule = Rule<CadenceParams, 'cadence'>;

/** Where the next event falls due, under the version in force on the day the interval begins. */
export type Due = {
  readonly kind: 'due';
  /** The day on which the interval begins. */
  readonly begins: LocalDate;
  readonly due: LocalDate;
  /** The birthday from which it is no longer owed. */
  readonly until?: LocalDate;
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
