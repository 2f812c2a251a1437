/** One child's record, and the agenda over it. Plain JSON both ways. */

import type { Circumstances } from '../core/circumstances.ts';
import type { LocalDate } from '../core/date.ts';
import type { DutyStatus, Finding } from '../core/finding.ts';
import type { Instant } from '../core/instant.ts';
import type { Named } from '../core/named.ts';
import type { RuleRef } from '../core/rule.ts';
import type { AdmissionDecisionFacts } from '../kinds/admission-facts.ts';
import type { Term } from '../kinds/cadence-facts.ts';
import type { ConsentStatus, ContactFacts, NoticeStatus } from '../kinds/contact-facts.ts';
import type { ContentsFacts } from '../kinds/duty-facts.ts';
import type { SupportFacts } from '../kinds/support-facts.ts';
import type { TherapeuticCareFacts } from '../kinds/tier-facts.ts';
import type { Authority, EpisodeKind, Occasion, Subject } from '../vocabulary.ts';

/** A span of time: a period of being looked after, a placement, a stay in a home, a service. */
export type Episode = {
  readonly kind: EpisodeKind;
  /** The authority whose it is: who looks after the child. Rules of one authority are owed where it is named. */
  readonly by?: Authority;
  readonly from: LocalDate;
  readonly ended?: LocalDate;
  /** It has ended, on a day that is not known. */
  readonly endUnknown?: true;
  /** It was under way before `from` already; since when is not known. */
  readonly beganBefore?: true;
  /** For a placement: whether it is meant to last until the child is 18. */
  readonly untilEighteen?: boolean;
  /** The subjects of which the record does not hold whether and when anything was held during it. */
  readonly unrecorded?: readonly Subject[];
};

/** One time that something happened that sets deadlines: a moment where one is in hours. */
export type EventRecord = {
  readonly on: LocalDate | Instant;
  /** The last day of an event that lasts. */
  readonly until?: LocalDate;
  /** When what it asks for was done, by the subject of each duty. */
  readonly done?: Named<Subject, LocalDate | Instant>;
  /** What was so of this event alone. */
  readonly circumstances?: Circumstances;
};

/**
 * A list that a record keeps: what it holds under one name. `from` and `until` are the first and the last day of the
 * time for which it keeps it; left out, it does from the beginning, or still.
 */
export type Kept = {
  readonly name: Subject | Occasion;
  readonly from?: LocalDate;
  readonly until?: LocalDate;
};

/**
 * What the source of a record holds of the child and could not be read: about when something was held, or about the
 * child’s episodes; and where it stands in the source. An answer that turns on it cannot be told.
 */
export type UnreadPart = { readonly about: 'episodes' | Subject; readonly at: string };

/** What is known of one child. */
export type ChildRecord = {
  /** Opaque: no name, no number that others know. */
  readonly id: string;
  /** The home in which the child lives, by an id that is opaque too. Nothing turns on it but what is counted by home. */
  readonly home?: string;
  readonly dateOfBirth?: LocalDate;
  readonly episodes: readonly Episode[];
  /** The days on which each thing was held, by the subject of its duty: `cla-review`, `social-worker-visit`. */
  readonly held: Named<Subject, readonly LocalDate[]>;
  /**
   * Of what the record says whether and when it was held or happened: of all, `'all'`, or of these subjects and events,
   * each by its name or for a span. What it keeps and does not hold did not happen. What it does not keep, and what
   * lies outside the span, cannot be told.
   */
  readonly recorded: 'all' | readonly (Subject | Occasion | Kept)[];
  /** What could not be read where the record was read from. */
  readonly unread?: readonly UnreadPart[];
  /** The days on which each thing is booked to be held, by the subject of its duty. What is booked is not held. */
  readonly planned?: Named<Subject, readonly LocalDate[]>;
  /** What happened that sets deadlines, by its name: `measure-used`, `return-from-missing`. */
  readonly events?: Named<Occasion, readonly EventRecord[]>;
  /** What is so and what is not, by name: judgements and states as people recorded them. */
  readonly circumstances?: Circumstances;
  /** What each document, meeting or record holds, by the subject of its duty. The latest that is there counts. */
  readonly contents?: Named<Subject, readonly ContentsFacts[]>;
  /** The school terms, for duties of each term. */
  readonly terms?: readonly Term[];
  readonly admission?: AdmissionDecisionFacts;
  readonly restrictions?: readonly ContactFacts[];
  /** What is known of TIER care beyond its dates, which the episode `tier` and `held` give. */
  readonly tier?: Omit<TherapeuticCareFacts, 'from' | 'ended'>;
  /** What is known of the support package beyond its dates, which the episode `nexus-360` and `held` give. */
  readonly support?: Omit<SupportFacts, 'from' | 'ended' | 'held'>;
};

/** A finding on the agenda: by whom (`rule.owedBy`), by when, how long is left, and what is missing. */
export type AgendaEntry = Finding & {
  /** When it is or was owed by, where it has a date. */
  readonly due?: LocalDate | Instant;
  /**
   * How it stands, on every entry that applies: for what is open and has a date, by that date; else the status of the
   * value, or `decided` where that has none; `undetermined` where it cannot be told. What does not apply has none.
   */
  readonly status?: Exclude<AgendaStatus, 'not-applicable'>;
  /** Whole days left, or late. */
  readonly days?: number;
  /** For a deadline in hours and a moment asked about: whole hours left, or late. */
  readonly hours?: number;
  /** The first day on which it is booked, and whether that is in time, where the day alone can tell. */
  readonly booked?: { readonly on: LocalDate; readonly isInTime?: boolean };
  /** What happened, and when, that it is about: where a rule speaks of each time anew. No two entries of a rule share it. */
  readonly event?: AgendaEvent;
};

/** What an entry is about. */
export type AgendaEvent = {
  readonly name: string;
  readonly on: LocalDate | Instant;
  /** Of several things that one event asks for, which: the document that must be there as the child moves in. */
  readonly item?: string;
  /** Where the same happened again at the same time, which of them it is: the second has 2. */
  readonly nth?: number;
};

/** How an entry stands: one word, whatever rule it is of. */
export type AgendaStatus =
  | DutyStatus
  | ConsentStatus
  | Exclude<NoticeStatus, 'pending'>
  | 'decided'
  | 'undetermined'
  | 'not-applicable';

/** A finding that stands otherwise on a later day than on an earlier one. */
export type AgendaChange = {
  readonly rule: RuleRef;
  /** How it stood. Absent where it was not there. */
  readonly before?: AgendaStatus;
  /** How it stands. Absent where it is no longer there. */
  readonly after?: AgendaStatus;
  /** The finding on the later day; on the earlier one, where it is no longer there. */
  readonly entry: AgendaEntry;
};

/** What a record lacks, and the ids of the rules that want it. */
export type Unasked = {
  /** Where it belongs, from the top of the record: `episodes.childrens-home`, `dateOfBirth`, `admission`. */
  readonly path: string;
  readonly rules: readonly string[];
};

/** The date that binds on one subject: the earliest that any rule gives. */
export type BindingDue = {
  readonly subject: Subject;
  readonly due: LocalDate | Instant;
  /** How it stands by that date, and how long is left or late: as far as what was given says so. */
  readonly status?: AgendaEntry['status'] | 'pending';
  readonly days?: number;
  readonly hours?: number;
  readonly rule: RuleRef;
  /** Whether a rule on the subject could not tell, so that an earlier date may stand. */
  readonly incomplete: boolean;
};
