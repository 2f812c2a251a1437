/**
 * The SSDA903, the statutory return on looked-after children in England: its tables, and what is read from them.
 * Its rows come as objects with the return's own column names; whoever calls brings the CSV reader.
 */

import type { LocalDate } from '../core/date.ts';
import { frozen } from '../core/freeze.ts';
import type { Issue } from '../core/result.ts';
import type { ChildRecord } from '../record/facts.ts';

/** How the child took part in a review: `PN0`, under four, to `PN7`, took no part. */
export const PARTICIPATION_CODES = /* @__PURE__ */ frozen([
  'PN0',
  'PN1',
  'PN2',
  'PN3',
  'PN4',
  'PN5',
  'PN6',
  'PN7',
] as const);

export type ParticipationCode = (typeof PARTICIPATION_CODES)[number];

/** Why an episode began: `S`, the child became looked after; any other, something changed while it was looked after. */
export const REASONS_FOR_NEW_EPISODE = /* @__PURE__ */ frozen(['S', 'L', 'P', 'T', 'B', 'U'] as const);

export type ReasonForNewEpisode = (typeof REASONS_FOR_NEW_EPISODE)[number];

/** `V3` and `V4` are short breaks. */
export const LEGAL_STATUSES = /* @__PURE__ */ frozen([
  'C1',
  'C2',
  'D1',
  'E1',
  'V2',
  'V3',
  'V4',
  'J1',
  'J2',
  'J3',
  'L1',
  'L2',
  'L3',
] as const);

export type LegalStatus = (typeof LEGAL_STATUSES)[number];

/** `M`, missing; `A`, away without authorisation. */
export const MISSING_EPISODE_CODES = /* @__PURE__ */ frozen(['M', 'A'] as const);

export type MissingEpisodeCode = (typeof MISSING_EPISODE_CODES)[number];

/**
 * The return's tables. A table that is left out is not one without rows: nothing is known of what it would hold. Any
 * further one may be there; its rows are counted and not read.
 */
export type Ssda903Tables = {
  readonly header?: readonly unknown[];
  readonly episodes?: readonly unknown[];
  readonly reviews?: readonly unknown[];
  readonly missing?: readonly unknown[];
  readonly [further: string]: readonly unknown[] | undefined;
};

/** The tables that speak for a span of time: outside it, what they do not hold may have happened. */
export type Ssda903SpanTable = 'episodes' | 'reviews' | 'missing';

/** The first and the last day for which a table, or every table, speaks. */
export type Ssda903Span = { readonly from: LocalDate; readonly until: LocalDate };

/** For which span the tables speak: one span for all of them, or one for each of some. */
export type Ssda903Covers = Ssda903Span | { readonly [Table in Ssda903SpanTable]?: Ssda903Span };

/** A span, and who told it: whoever called, or the earliest and the latest row, by their financial years. */
export type Ssda903SpanTold = Ssda903Span & { readonly told: 'caller' | 'rows' };

/** A cell that cannot be read. A row can have several. */
export type RowIssue = Omit<Issue, 'path'> & {
  readonly table: string;
  /** 1 is the first row of data; 0, the table itself. */
  readonly row: number;
  readonly column: string;
  /** Whether the row is left out for it: without this cell it says nothing that can be used. */
  readonly isRefused: boolean;
  /** The child of the row, where that much can be read. */
  readonly child?: string;
};

/** What the return holds that is odd, or that had to be read one way or another. */
export const SSDA903_NOTES = /* @__PURE__ */ frozen([
  /** The child stands in another table, and in no row of the header that can be read. */
  'not-in-header',
  /** The header gives the child more than one date of birth: none is taken. */
  'dates-of-birth-differ',
  /** A further period of being looked after begins, after the one before it has ended. */
  'new-period',
  /** An episode begins before the one before it has ended: they are one period. */
  'overlap',
  /** The code says that an episode follows on the day it ends, and gives no such day: left open. */
  'follows-without-end',
  /** The code says that the child is no longer looked after, and no day is given: the end is not known. */
  'ceased-without-end',
  /** The code says that an episode follows on that day, and none does: the period is known up to it. */
  'nothing-follows',
  /** An episode has ended, and no code says why: nothing is joined to it. */
  'ended-without-reason',
  /** An episode within a period says that the child became looked after: what ran on until then cannot be told. */
  'start-within',
  /** An episode has no end, and by a later one the child became looked after again: it ended before, on a day not known. */
  'open-before-start',
  /** An episode has no end, and by another one care ceased after it had begun: it ended by then. */
  'open-before-end',
  /** A code says that care ceased, and another episode goes on past that day: when the period ended cannot be told. */
  'ends-differ',
  /** The child was placed for adoption, which the rules on looked-after children in general do not govern. */
  'placed-for-adoption',
  /** The episodes are short breaks, of which the return holds no reviews. */
  'short-breaks',
  /** A review on a day on which the child is looked after by way of short breaks alone. */
  'review-in-short-breaks',
  /** One review is returned with more than one code: all are kept. */
  'participation-differs',
  /** Episodes overlap, so that which placement stood when cannot be told: the period's placements are left out. */
  'placements-unclear',
] as const);

export type Ssda903NoteCode = (typeof SSDA903_NOTES)[number];

export type Ssda903Note = {
  readonly code: Ssda903NoteCode;
  readonly child: string;
  readonly on?: LocalDate;
  readonly message: string;
};

/** A span of days with the code that the return gives it. */
export type Coded<C extends string> = { readonly code: C; readonly from: LocalDate; readonly ended?: LocalDate };

/** What the return holds of a child and the record has no place for. */
export type Ssda903Child = {
  readonly id: string;
  readonly participation: readonly { readonly on: LocalDate; readonly code: ParticipationCode }[];
  /** The reviews on days on which the child was not looked after. */
  readonly outside: readonly LocalDate[];
  readonly legalStatuses: readonly Coded<LegalStatus>[];
  readonly missing: readonly Coded<MissingEpisodeCode>[];
};

/** Rows given, and what became of each: every row is in one of the other counts. */
export type RowCounts = { readonly rows: number; readonly read: number; readonly refused: number };

export type Ssda903Counts = {
  /** The header's rows: `rows` is `read`, `repeated` and `refused` together. */
  readonly children: RowCounts & { readonly repeated: number };
  /** `repeated` are rows within those read that say what another one says, or what a later return says anew. */
  readonly episodes: RowCounts & { readonly repeated: number };
  /** `rows` is `attributed`, `outside` and `refused` together; `repeated` are rows within the first two. */
  readonly reviews: Omit<RowCounts, 'read'> & {
    readonly attributed: number;
    readonly outside: number;
    readonly repeated: number;
  };
  readonly missing: RowCounts;
  /** The rows of each further table. */
  readonly notRead: Readonly<Record<string, number>>;
};

/** What is made of a return. But for the numbers of rows, nothing in it depends on their order. */
export type Ssda903Reading = {
  /** One for each child, by id. */
  readonly records: readonly ChildRecord[];
  /** Beside each record, what it has no place for. */
  readonly children: readonly Ssda903Child[];
  /** For which span each table that is there speaks, and who told it. */
  readonly covers: { readonly [Table in Ssda903SpanTable]?: Ssda903SpanTold };
  readonly unread: readonly RowIssue[];
  readonly notes: readonly Ssda903Note[];
  readonly counts: Ssda903Counts;
};
