/** One child's record, and the agenda over it. Plain JSON both ways. */

import type { AdmissionDecisionFacts } from '../admission/index.ts';
import type { ContactFacts } from '../contact/index.ts';
import type { LocalDate } from '../core/date.ts';
import type { DutyStatus, Finding } from '../core/finding.ts';
import type { Instant } from '../core/instant.ts';
import type { RuleRef } from '../core/rule.ts';
import type { SupportFacts } from '../support/index.ts';
import type { TherapeuticCareFacts } from '../tier/index.ts';

/** What a child can be in for a time, and what a home can be: each is what some duties are owed during. */
export const EPISODE_KINDS = [
  'looked-after',
  'placement',
  'childrens-home',
  'home-registration',
  'west-sussex-home',
  'tier',
  'nexus-360',
  'care-leaver-accommodation',
] as const;

export type EpisodeKind = (typeof EPISODE_KINDS)[number];

/** A span of time: a period of being looked after, a placement, a stay in a home, a service. */
export type Episode = {
  /** One of {@link EPISODE_KINDS}, or a kind that an authority's own rules name. */
  readonly kind: EpisodeKind | (string & {});
  readonly from: LocalDate;
  readonly ended?: LocalDate;
  /** It has ended, on a day that is not known. */
  readonly endUnknown?: true;
  /** It was under way before `from` already; since when is not known. */
  readonly beganBefore?: true;
  /** For a placement: whether it is meant to last until the child is 18. */
  readonly untilEighteen?: boolean;
  /** The subjects of which the record does not hold whether and when anything was held during it. */
  readonly unrecorded?: readonly string[];
};

/** What is known of one child. */
export type ChildRecord = {
  /** Opaque: no name, no number that others know. */
  readonly id: string;
  readonly dateOfBirth?: LocalDate;
  readonly episodes: readonly Episode[];
  /** The days on which each thing was held, by the subject of its duty: `cla-review`, `social-worker-visit`. */
  readonly held: Readonly<Record<string, readonly LocalDate[]>>;
  /** The subjects of which the record does not hold whether and when anything was held: they cannot be told. */
  readonly unrecorded?: readonly string[];
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
  /** How it stands by that date, where it is still open. */
  readonly status?: DutyStatus;
  /** Whole days left, or late. */
  readonly days?: number;
  /** For a deadline in hours and a moment asked about: whole hours left, or late. */
  readonly hours?: number;
};

/** The date that binds on one subject: the earliest that any rule gives. */
export type BindingDue = {
  readonly subject: string;
  /** Absent where every finding on the subject is undetermined. */
  readonly due?: LocalDate | Instant;
  readonly rule?: RuleRef;
  /** Whether a rule on the subject could not tell, so that an earlier date may stand. */
  readonly incomplete: boolean;
};

/** One child's agenda in a caseload. */
export type ChildAgenda = { readonly id: string; readonly entries: readonly AgendaEntry[] };
