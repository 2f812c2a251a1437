/** What must be known to say when the next one is due. */

import type { DayPeriod, DutyStatus, LocalDate, Rule } from '../core/index.ts';

/** One child's (or one home's) dates for one duty. */
export type CadenceFacts = {
  /** The day from which it is owed: for reviews by statute, the day the child became looked after. */
  readonly from: LocalDate;
  /** The days on which it was held. Order does not matter, a day twice counts once, one before `from` is ignored. */
  readonly held: readonly LocalDate[];
  /** The day on which it ceased to be owed: the placement ended, the child moved on. */
  readonly ended?: LocalDate;
  /** Needed only where a frequency depends on the child's age. */
  readonly dateOfBirth?: LocalDate;
  /** Whether the placement is meant to last until the child is 18. Needed only where a frequency depends on it. */
  readonly untilEighteen?: boolean;
};

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
};

/** A line of a cadence: the longest time to the next event, and when that line applies. */
export type Interval = { readonly when?: Condition; readonly within: DayPeriod };

/** How often: the first line whose condition holds gives the period; or once in each calendar month. */
export type CadenceParams =
  | {
      /** The kind of episode during which it is owed, and on whose first day the first interval begins. */
      readonly during: string;
      readonly intervals: readonly [Interval, ...Interval[]];
    }
  | { readonly during: string; readonly each: 'calendar-month' };

export type CadenceRule = Rule<CadenceParams, 'cadence'>;

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
