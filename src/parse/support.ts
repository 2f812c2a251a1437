/** Doors for a support package, and for a service's own promises. */

import * as z from 'zod/mini';
import type { SupportFacts } from '../kinds/support-facts.ts';
import { byName, circumstances, inOrder, listOf, localDate, optional, plainObject } from './forms.ts';

const days = plainObject({ producedOn: optional(localDate), sharedOn: optional(localDate) });

/** What a child’s record holds of a support package: its days stand elsewhere in it. */
export const supportOfRecord = plainObject({
  assessment: optional(days),
  done: optional(byName('subject', localDate)),
  therapySessions: optional(listOf(plainObject({ on: localDate, notes: optional(days) }))),
  circumstances: optional(circumstances),
  courseDays: optional(byName('subject', z.int().check(z.nonnegative()))),
}) satisfies z.core.$ZodType<Omit<SupportFacts, 'from' | 'ended' | 'held'>>;

/** What {@link supportPackage} is asked about. */
export const supportFacts = z
  .extend(supportOfRecord, { from: localDate, ended: optional(localDate), held: byName('subject', listOf(localDate)) })
  .check(inOrder('from', 'ended')) satisfies z.core.$ZodType<SupportFacts>;
