/** What a condition, a deadline and a list of contents are asked about, and how each can stand. */

import type { Circumstances } from '../core/circumstances.ts';
import type { LocalDate } from '../core/date.ts';
import type { DutyStatus } from '../core/finding.ts';
import type { Instant } from '../core/instant.ts';
import type { ItemName } from '../vocabulary.ts';

export type ConditionFacts = {
  /** The day on which it is asked. */
  readonly on: LocalDate;
  readonly circumstances: Circumstances;
};

/** Whether a condition is fulfilled and, where it has several parts, which are not. */
export type Fulfilment = {
  readonly status: Extract<DutyStatus, 'met' | 'missed' | 'due'>;
  readonly missing?: readonly string[];
};

export type ContentsFacts = {
  /** The day of the document or meeting; the version in force on it is applied. */
  readonly on: LocalDate;
  /** What it holds, by the rule's names for the items. Further names are ignored. */
  readonly present: readonly ItemName[];
  /** The circumstances, by name, on which an item depends. One that is asked for and absent is undetermined. */
  readonly circumstances?: Circumstances;
};

export type ContentsStanding = {
  readonly status: Extract<DutyStatus, 'met' | 'missed'>;
  readonly missing: readonly string[];
};

/** One event, and whether what it asks for was done. */
export type DeadlineFacts = {
  /** When the event happened, or will: a moment where the deadline is in hours. Absent, there was none. */
  readonly on?: LocalDate | Instant;
  /** The last day of an event that lasts. Needed only where a line depends on how long that is. */
  readonly until?: LocalDate;
  readonly done?: LocalDate | Instant;
  /** The day on which what it is owed for ended. A date due after it is not owed; what has no date is then missed. */
  readonly ended?: LocalDate;
  /** The circumstances, by name, on which it depends. One that is asked for and absent is undetermined. */
  readonly circumstances?: Circumstances;
};

/** How a deadline stands. Without `due` the source sets no figure. */
export type DeadlineStanding = {
  readonly status: DutyStatus;
  readonly due?: LocalDate | Instant;
  readonly done?: LocalDate | Instant;
};
