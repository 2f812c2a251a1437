/** How a caseload keeps the times of what comes round again. */

import type { LocalDate } from '../core/date.ts';
import type { Finding, Missing } from '../core/finding.ts';
import type { Period } from '../core/period.ts';
import type { HistoryRow } from '../kinds/cadence-facts.ts';
import type { Episode } from '../record/facts.ts';

/** One that was owed, and how it went; or the one that is owed next. */
export type Timely = HistoryRow | { readonly status: 'due' | 'due-today'; readonly due: LocalDate };

/** What a caseload's timeliness is made of: one that was owed to a child. */
export type TimelinessRow = {
  /** The child's. */
  readonly id: string;
  readonly episode: Episode;
  /** 1 is the first that is owed in the episode. */
  readonly nth: number;
  /** The day on which it was held, where it was. */
  readonly held?: LocalDate;
  readonly finding: Finding<Timely>;
};

/** How many of those due in one financial year, under one limit of one rule, were in time. */
export type TimelinessLine = {
  readonly rule: string;
  /** How long the rule gives, or what it is owed once in each of. */
  readonly limit: Period | 'calendar-month' | 'school-term';
  /** The financial year, from 1 April, in which they fell due: `2025-26`. */
  readonly year: string;
  readonly met: number;
  readonly late: number;
  readonly overdue: number;
  readonly missed: number;
  /** Those met, of all that are met, late, overdue or missed: neither those to come nor those that cannot be told. */
  readonly inTime: { readonly met: number; readonly of: number };
};

/** Those that count in no rate, and why. */
export type TimelinessApart = {
  readonly rule: string;
  readonly status: 'due' | 'due-today' | 'undetermined';
  /** Of those that cannot be told: what is missing first. */
  readonly missing?: Pick<Missing, 'code' | 'path'>;
  readonly count: number;
};

export type TimelinessSummary = {
  /** By rule, limit and year. */
  readonly lines: readonly TimelinessLine[];
  readonly apart: readonly TimelinessApart[];
};
