/** What must be known to say when the next one is due. */

import { frozen } from '../core/freeze.ts';
import type { Circumstances, DayPeriod, DutyStatus, LocalDate, Reason, RuleDuring, RuleRef } from '../core/index.ts';
import type { Circumstance, EpisodeKind, Occasion } from '../vocabulary.ts';

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
  readonly circumstance?: Circumstance;
  /** The circumstance of this name is not so. */
  readonly unless?: Circumstance;
};

/** A line of a cadence: the longest time to the next event, and when that line applies. */
export type Interval = { readonly when?: Condition; readonly within: DayPeriod };

/** What a duty can be owed once in each of. */
export const SLOTS = /* @__PURE__ */ frozen(['calendar-month', 'school-term'] as const);

export type Slot = (typeof SLOTS)[number];

/**
 * How often: the first line whose condition holds gives the period; or once in each calendar month or
 * school term.
 */
export type CadenceParams = {
  /** It is owed only where it falls due at this age or over, and under that one. */
  readonly ages?: { readonly from: number; readonly under: number };
} & ({ readonly intervals: readonly [Interval, ...Interval[]] } | { readonly each: Slot });

/** The first interval begins on the first day of the episode during which it is owed. */
export type CadenceRule = RuleDuring<CadenceParams, 'cadence'>;

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

/** A line of a retention: so many years from the birth or from the death. */
export type RetentionLine = {
  /** It holds where the child died under this age, in years. */
  readonly diedUnderAge?: number;
  readonly from: 'birth' | 'death';
  readonly years: number;
};

/** How long a record is kept: as the first line that holds says. */
export type RetentionRule = RuleDuring<{ readonly lines: readonly [RetentionLine, ...RetentionLine[]] }, 'retention'>;

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

/** A length that is counted out day by day. */
export type DayCountPeriod = { readonly days: number } | { readonly weeks: number } | { readonly workingDays: number };

/** Which days are counted, and how many there must or may be. */
export type DayCountLimit = (
  | { readonly over: 'each-episode' | 'current-episode' }
  | { readonly overAnyMonths: number }
  | { readonly sinceAge: number }
) &
  ({ readonly atLeast: DayCountPeriod } | { readonly atMost: DayCountPeriod });

/** A definition that turns on how many days were spent in something: every part that is given must hold. */
export type DayCountParams = {
  readonly counts: readonly [DayCountLimit, ...DayCountLimit[]];
  /** An episode of the kind must be running. */
  readonly stillIn?: true;
  /** The ages, in years, between which it can be so. */
  readonly ages?: { readonly from: number; readonly under: number };
  /** Circumstances that must be so too. */
  readonly holds?: readonly [Circumstance, ...Circumstance[]];
  /** What is asked for once it is so: the first line whose age is not yet attained, or that names none. */
  readonly asks?: readonly [DayCountAsk, ...DayCountAsk[]];
};

export type DayCountAsk = { readonly underAge?: number; readonly of: string };

/** The days that are counted are those of the episodes during which it is owed. */
export type DayCountRule = RuleDuring<DayCountParams, 'day-count'>;

/** Whether it is so and, where it is, what that asks for and since when it has been. */
export type DayCount = {
  readonly isSo: boolean;
  /** The days counted, one number for each of the rule's counts. */
  readonly days: readonly number[];
  /** The first day on which it was so. Only where a least number of days was reached, and it is known when. */
  readonly since?: LocalDate;
  readonly asks?: string;
};

/** What brings a duty forward, and to when. */
export type Trigger = {
  /** What happens or begins. */
  readonly event: Occasion;
  /** By whose end the duty is owed. Left out, it is owed before its usual date. */
  readonly until?: Occasion;
  /** It brings nothing forward where the usual date falls no later than that end. */
  readonly unlessUsual?: true;
};

/** The events on which something is owed before its usual date. */
export type BroughtForwardRule = RuleDuring<{ readonly triggers: readonly [Trigger, ...Trigger[]] }, 'brought-forward'>;

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
