/** Doors for TIER care, and for a provider's own rules on it. */

import * as z from 'zod/mini';
import { ADJUSTMENT_REASONS, MEETING_ITEMS, type TherapeuticCareFacts, type TierEvent } from '../kinds/tier-facts.ts';
import { byName, circumstances, inOrder, listOf, localDate, oneBy, optional, plainObject, text } from './forms.ts';

const on = localDate;

/** What {@link startCycle} and {@link advance} are given; {@link replay}, a list of them. */
export const tierEvent = oneBy('kind', [
  plainObject({ kind: z.enum(['assessed', 'reassessed']), on, tool: optional(text) }),
  plainObject({ kind: z.enum(['responded', 'reviewed', 'ended']), on }),
  plainObject({ kind: z.literal('adjusted'), on, reason: z.enum(ADJUSTMENT_REASONS) }),
]) satisfies z.core.$ZodType<TierEvent>;

/** What a child’s record holds of therapeutic care: its first and last day stand elsewhere in it. */
export const therapeuticCareOfRecord = plainObject({
  events: listOf(tierEvent),
  circumstances: optional(circumstances),
  done: optional(byName('subject', localDate)),
  clinicalSupervision: optional(listOf(localDate)),
  meetings: listOf(plainObject({ on, covered: listOf(z.enum(MEETING_ITEMS)) })),
}) satisfies z.core.$ZodType<Omit<TherapeuticCareFacts, 'from' | 'ended'>>;

/** What {@link therapeuticCare} is asked about. */
export const therapeuticCareFacts = z
  .extend(therapeuticCareOfRecord, { from: localDate, ended: optional(localDate) })
  .check(inOrder('from', 'ended')) satisfies z.core.$ZodType<TherapeuticCareFacts>;
