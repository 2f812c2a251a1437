/** Doors for a support package, and for a service's own promises. */

import * as z from 'zod';
import { localDate, ruleOf, text } from '../core/parse.ts';
import { DOCUMENT_STEPS, type SupportFacts } from './facts.ts';

const days = z.strictObject({ producedOn: localDate.exactOptional(), sharedOn: localDate.exactOptional() });

const need = z.strictObject({ needed: z.boolean().exactOptional(), provided: z.boolean().exactOptional() });

/** What is known of one support package, but for its days. */
export const supportFacts = z.strictObject({
  assessment: days.exactOptional(),
  therapySessions: z.array(z.strictObject({ on: localDate, notes: days.exactOptional() })).exactOptional(),
  needs: z.record(text, need).exactOptional(),
  inPlace: z.record(text, z.boolean()).exactOptional(),
  courseDays: z.record(text, z.int().nonnegative()).exactOptional(),
}) satisfies z.ZodType<Omit<SupportFacts, 'from' | 'ended' | 'held'>>;

const during = text;
const step = z.enum(DOCUMENT_STEPS);

/** The rules that {@link supportPackage} alone can run. */
export const documentStepRule = ruleOf('document-step', z.strictObject({ during, step }));
export const sessionNotesRule = ruleOf('session-notes', z.strictObject({ during, steps: z.tuple([step], step) }));
export const asNeededRule = ruleOf('as-needed', z.strictObject({ during }));
export const asStandardRule = ruleOf('as-standard', z.strictObject({ during, offers: z.tuple([text], text) }));
export const courseRule = ruleOf('course', z.strictObject({ during, days: z.int().positive() }));
