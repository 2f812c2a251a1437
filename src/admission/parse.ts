/** Doors for an admission, and for an authority's own checklist. */

import * as z from 'zod';
import { calendarMonth, circumstances, inOrder, localDate, ruleOf, text } from '../core/parse.ts';
import { type AdmissionDecisionFacts, DOCUMENT_CONDITIONS, DOCUMENT_KINDS } from './facts.ts';

const document = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  dated: localDate,
  month: calendarMonth.exactOptional(),
});

/** One child's admission to one home. */
export const admissionFacts = z.strictObject({
  movesIn: localDate,
  usesSignsOfSafety: z.boolean().exactOptional(),
  eligibleChild: z.boolean().exactOptional(),
  previousPlacement: z
    .strictObject({ from: localDate, until: localDate })
    .refine(...inOrder('from', 'until'))
    .exactOptional(),
  documents: z.array(document),
  circumstances: circumstances.exactOptional(),
  done: z.record(text, localDate).exactOptional(),
}) satisfies z.ZodType<AdmissionDecisionFacts>;

const required = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  when: z.enum(DOCUMENT_CONDITIONS).exactOptional(),
  months: z.int().positive().exactOptional(),
  open: z.literal(true).exactOptional(),
});

/** A rule that {@link admissionChecklist} can run. */
export const documentsRule = ruleOf('documents', z.strictObject({ documents: z.tuple([required], required) }));
