/** Doors for TIER care, and for a provider's own rules on it. */

import * as z from 'zod';
import { ADJUSTMENT_REASONS, MEETING_ITEMS, type TherapeuticCareFacts, type TierEvent } from '../kinds/tier-facts.ts';
import { byName, circumstances, inOrder, listOf, localDate, plainObject, text } from './forms.ts';

const on = localDate;

/** What {@link startCycle} and {@link advance} are given; {@link replay}, a list of them. */
export const tierEvent = z.discriminatedUnion('kind', [
  plainObject({ kind: z.enum(['assessed', 'reassessed']), on, tool: text.exactOptional() }),
  plainObject({ kind: z.enum(['responded', 'reviewed', 'ended']), on }),
  plainObject({ kind: z.literal('adjusted'), on, reason: z.enum(ADJUSTMENT_REASONS) }),
]) satisfies z.ZodType<TierEvent>;

/** What a child’s record holds of therapeutic care: its first and last day stand elsewhere in it. */
export const therapeuticCareOfRecord = plainObject({
  events: listOf(tierEvent),
  circumstances: circumstances.exactOptional(),
  done: byName('subject', localDate).exactOptional(),
  clinicalSupervision: listOf(localDate).exactOptional(),
  meetings: listOf(plainObject({ on, covered: listOf(z.enum(MEETING_ITEMS)) })),
}) satisfies z.ZodType<Omit<TherapeuticCareFacts, 'from' | 'ended'>>;

/** What {@link therapeuticCare} is asked about. */
export const therapeuticCareFacts = therapeuticCareOfRecord
  .extend({ from: localDate, ended: localDate.exactOptional() })
  .refine(...inOrder('from', 'ended')) satisfies z.ZodType<TherapeuticCareFacts>;
