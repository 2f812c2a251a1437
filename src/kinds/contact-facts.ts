/** What must be known of a restriction that a home puts on a child's contact. */

import { frozen } from '../core/freeze.ts';
import type { Instant } from '../core/instant.ts';

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
  readonly due: Instant;
  /** When it was given: the notice, or the full details, as the rule asks. */
  readonly notifiedAt?: Instant;
};
