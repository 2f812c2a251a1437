/** A caseload: each child's agenda, and what can be counted of many children together. */

import { frozen } from '../core/freeze.ts';
import type { Issue } from '../core/result.ts';
import type { AgendaEntry } from '../record/facts.ts';
import type { Rating } from '../register/facts.ts';

/** Why a record is not answered for: it cannot be read, lacks its id, or holds a value that no rule can take. */
export const REFUSALS = /* @__PURE__ */ frozen(['unreadable', 'missing', 'wrong-value'] as const);

export type Refusal = (typeof REFUSALS)[number];

/** One child's agenda in a caseload; or why there is none. */
export type ChildAgenda = {
  /** The record's; empty where it has none. */
  readonly id: string;
  readonly home?: string;
  readonly entries: readonly AgendaEntry[];
  /** What is wrong with the record: nothing is then on its agenda. The path begins with its place, from 0. */
  readonly refused?: Issue & { readonly code: Refusal };
};

/** Children by their ratings, each that of its worst finding; `of` is all of them. */
export type RatedChildren = Readonly<Record<Rating | 'of', number>>;

/** One rule's findings on a caseload. */
export type RuleTally = {
  readonly rule: string;
  readonly decided: number;
  readonly undetermined: number;
  /** Where the caseload was asked with `everything`; else what does not apply is not on an agenda, and this is 0. */
  readonly notApplicable: number;
  /** How many of those decided have each status, by status. Not every finding that is decided has one. */
  readonly statuses: readonly { readonly status: string; readonly count: number }[];
  /** Those decided, of all but those to which the rule does not apply. */
  readonly told: { readonly decided: number; readonly of: number };
  /** Those overdue, of all that are decided. */
  readonly overdue: { readonly overdue: number; readonly of: number };
};

/** One home's children. */
export type HomeTally = { readonly home: string; readonly children: RatedChildren };

/** How one child stands: by the worst of its findings, and by how many. */
export type ChildTally = {
  readonly id: string;
  readonly home?: string;
  readonly rating: Rating;
  readonly red: number;
  readonly amber: number;
  /** Whole days by which the longest overdue is late, where anything is. */
  readonly daysOverdue?: number;
};

/** What is counted of a caseload, or of a part of one. */
export type CaseloadSummary = {
  /** Those answered for. */
  readonly children: RatedChildren;
  /** Records that are not, by why. */
  readonly refused: readonly { readonly code: Refusal; readonly count: number }[];
  /** By rule. */
  readonly rules: readonly RuleTally[];
  /** The homes that records name: most red children first, then most amber ones, then by home. */
  readonly homes: readonly HomeTally[];
  /** The children to look at first: by rating, then by how much is red, how long overdue, how much is amber, and by id. */
  readonly worst: readonly ChildTally[];
  /** How many children `worst` holds at most. */
  readonly atMost: number;
};
