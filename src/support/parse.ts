/** Doors for a support package, and for a service's own promises. */

import * as z from 'zod';
import { circumstances, inOrder, localDate, ruleOf, text } from '../core/parse.ts';
import { DOCUMENT_STEPS, type SupportFacts } from './facts.ts';

const days = z.strictObject({ producedOn: localDate.exactOptional(), sharedOn: localDate.exactOptional() });

/** What a child’s record holds of a support package: its days stand elsewhere in it. */
export const supportOfRecord = z.strictObject({
  assessment: days.exactOptional(),
  done: z.record(text, localDate).exactOptional(),
  therapySessions: z.array(z.strictObject({ on: localDate, notes: days.exactOptional() })).exactOptional(),
  circumstances: circumstances.exactOptional(),
  courseDays: z.record(text, z.int().nonnegative()).exactOptional(),
}) satisfies z.ZodType<Omit<SupportFacts, 'from' | 'ended' | 'held'>>;

/** What {@link supportPackage} is asked about. */
export const supportFacts = supportOfRecord
  .extend({ from: localDate, ended: localDate.exactOptional(), held: z.record(text, z.array(localDate)) })
  .refine(...inOrder('from', 'ended')) satisfies z.ZodType<SupportFacts>;

const during = text;
const step = z.enum(DOCUMENT_STEPS);

/** The rules that {@link supportPackage} alone can run. */
export const sessionNotesRule = ruleOf('session-notes', z.strictObject({ during, steps: z.tuple([step], step) }));
export const courseRule = ruleOf('course', z.strictObject({ during, days: z.int().positive() }));
