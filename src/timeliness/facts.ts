/** How a caseload keeps the times of what comes round again. */

import type { LocalDate } from '../core/date.ts';
import type { Finding, Missing } from '../core/finding.ts';
import type { Period } from '../core/period.ts';
import type { HistoryRow } from '../kinds/cadence-facts.ts';
import type { Episode } from '../record/facts.ts';

/**
 * One that was owed, and how it went; or the one that is owed next. Where the record leaves open which one it was, or
 * when the one before it was held, and each possibility gives the same status, `due` is the date nearest to the day
 * that decided, and `dueWithin` the first and the last that it can be: without a first, there is no knowing how early.
 */
export type Timely = (HistoryRow | { readonly status: 'due' | 'due-today'; readonly due: LocalDate }) & {
  readonly dueWithin?: { readonly from?: LocalDate; readonly until: LocalDate };
};

/** What a caseload's timeliness is made of: one that was owed to a child. */
export type TimelinessRow = {
  /** The child's. */
  readonly id: string;
  /** The day as of which it was asked. */
  readonly asOf: LocalDate;
  /** The one during which it is owed; absent where the record does not tell even that. */
  readonly episode?: Episode;
  /** 1 is the first that is told of in the episode. */
  readonly nth: number;
  /** The day on which it was held, where it was. */
  readonly held?: LocalDate;
  readonly finding: Finding<Timely>;
};

/** How many of some were in time. */
export type InTime = { readonly met: number; readonly of: number };

/**
 * By review: of those that fell due in a financial year, before the day asked about, how many were in time. One that
 * falls due on that day or later counts neither way, held or not.
 */
export type TimelinessOfReviews = {
  readonly rule: string;
  /** The financial year, from 1 April, in which they fell due: `2025-26`. */
  readonly year: string;
  readonly met: number;
  readonly late: number;
  readonly overdue: number;
  readonly missed: number;
  /** Those met, of all that are met, late, overdue or missed. */
  readonly inTime: InTime;
};

/** By legal limit: the same, under each limit of the rule for itself. */
export type TimelinessLine = TimelinessOfReviews & {
  /** How long the rule gives, or what it is owed once in each of; `cannot-tell` where one of several applied. */
  readonly limit: Period | 'calendar-month' | 'school-term' | 'cannot-tell';
};

/** By reviews held: of those held in a financial year, how many were in time, whenever they were due. */
export type TimelinessOfHeld = {
  readonly rule: string;
  /** The financial year in which they were held. */
  readonly year: string;
  readonly met: number;
  readonly late: number;
  /** Those of which it cannot be told; they are in neither number of `inTime`. */
  readonly cannotTell: number;
  readonly inTime: InTime;
};

/**
 * By child: a child is in time in a financial year if each review that fell due in it was, and not if one was late,
 * overdue or missed. Where none was and there is one of which it cannot be told, or not whether it fell due in this
 * year, it cannot be told of the child. The first counts in the year in which it was held, or else in the last in which
 * the child can have been owed it; the second in the last in which it can have fallen due.
 */
export type TimelinessOfChildren = {
  readonly rule: string;
  readonly year: string;
  readonly cannotTell: number;
  /** Children whose reviews were all in time, of all of whom it can be told. */
  readonly inTime: InTime;
};

/** Those that count in no rate, and why. */
export type TimelinessApart = {
  readonly rule: string;
  /** `met` was held in time ahead of a date that is still to come; of an `overdue` or `late` one the year is not known. */
  readonly status: 'due' | 'due-today' | 'met' | 'late' | 'overdue' | 'missed' | 'undetermined';
  /** Of those that cannot be told: what is missing first. */
  readonly missing?: Pick<Missing, 'code' | 'path'>;
  readonly count: number;
};

export type TimelinessSummary = {
  readonly byReview: readonly TimelinessOfReviews[];
  readonly byLimit: readonly TimelinessLine[];
  readonly byHeld: readonly TimelinessOfHeld[];
  readonly byChild: readonly TimelinessOfChildren[];
  /** All that is not in `byReview`. */
  readonly apart: readonly TimelinessApart[];
};
