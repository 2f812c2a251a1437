/** Doors for a support package, and for a service's own promises. */

import * as z from 'zod';
import type { SupportFacts } from '../kinds/support-facts.ts';
import { byName, circumstances, inOrder, listOf, localDate, plainObject } from './forms.ts';

const days = plainObject({ producedOn: localDate.exactOptional(), sharedOn: localDate.exactOptional() });

/** What a child’s record holds of a support package: its days stand elsewhere in it. */
export const supportOfRecord = plainObject({
  assessment: days.exactOptional(),
  done: byName('subject', localDate).exactOptional(),
  therapySessions: listOf(plainObject({ on: localDate, notes: days.exactOptional() })).exactOptional(),
  circumstances: circumstances.exactOptional(),
  courseDays: byName('subject', z.int().nonnegative()).exactOptional(),
}) satisfies z.ZodType<Omit<SupportFacts, 'from' | 'ended' | 'held'>>;

/** What {@link supportPackage} is asked about. */
export const supportFacts = supportOfRecord
  .extend({ from: localDate, ended: localDate.exactOptional(), held: byName('subject', listOf(localDate)) })
  .refine(...inOrder('from', 'ended')) satisfies z.ZodType<SupportFacts>;
