/** Doors for a support package, and for a service's own promises. */

import * as z from 'zod';
import {
  atLeastOne,
  byName,
  circumstances,
  inOrder,
  listOf,
  localDate,
  plainObject,
  ruleDuring,
} from '../core/parse.ts';
import { DOCUMENT_STEPS, type SupportFacts } from './facts.ts';

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

const step = z.enum(DOCUMENT_STEPS);

/** The rules that {@link supportPackage} alone can run. */
export const sessionNotesRule = ruleDuring('session-notes', plainObject({ steps: atLeastOne(step) }));
export const courseRule = ruleDuring('course', plainObject({ days: z.int().positive() }));
