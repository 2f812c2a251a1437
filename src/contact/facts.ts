/** What must be known of a restriction that a home puts on a child's contact. */

import { frozen } from '../core/freeze.ts';
import type { Instant } from '../core/instant.ts';
import type { HourPeriod } from '../core/period.ts';
import type { Rule } from '../core/rule.ts';

/** On which ground it was imposed: agreed in advance with the placing authority, or in an emergency. */
export const RESTRICTION_GROUNDS = /* @__PURE__ */ frozen(['agreed', 'emergency'] as const);

export type RestrictionGround = (typeof RESTRICTION_GROUNDS)[number];

/** One restriction, and what was told to the placing authority. What is later than the moment asked about has not happened yet. */
export type ContactFacts = {
  readonly imposedAt: Instant;
  readonly ground: RestrictionGround;
  /** The placing authority consented. */
  readonly consentedAt?: Instant;
  /** The placing authority was notified. */
  readonly notifiedAt?: Instant;
  /** The placing authority was given full details. */
  readonly fullDetailsAt?: Instant;
  readonly liftedAt?: Instant;
};

/** On which grounds the home may act before it has consent. */
export type ConsentRule = Rule<{ readonly mayActFirst: readonly RestrictionGround[] }, 'consent'>;

/** How soon the authority is told, and which fact says that it was. */
export type NoticeRule = Rule<
  { readonly within: HourPeriod; readonly reads: 'notifiedAt' | 'fullDetailsAt' },
  'notice'
>;

export type ContactRule = ConsentRule | NoticeRule;

/** `emergency`: imposed without waiting for consent, as the law allows. */
export const CONSENT_STATUSES = /* @__PURE__ */ frozen(['consented', 'emergency', 'not-permitted'] as const);

export type ConsentStatus = (typeof CONSENT_STATUSES)[number];

export type ConsentStanding = { readonly status: ConsentStatus };

export const NOTICE_STATUSES = /* @__PURE__ */ frozen([
  'pending',
  'notified-in-time',
  'notified-late',
  'overdue',
] as const);

export type NoticeStatus = (typeof NOTICE_STATUSES)[number];

export type NoticeStanding = {
  readonly status: NoticeStatus;
  /** The last moment that is in time, in UTC. */
  readonly deadline: Instant;
  /** When it was given: the notice, or the full details, as the rule asks. */
  readonly notifiedAt?: Instant;
};
