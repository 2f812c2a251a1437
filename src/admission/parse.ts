/** Doors for an admission, and for an authority's own checklist. */

import * as z from 'zod';
import {
  atLeastOne,
  byName,
  calendarMonth,
  circumstances,
  inOrder,
  listOf,
  localDate,
  plainObject,
  ruleOf,
} from '../core/parse.ts';
import { type AdmissionDecisionFacts, DOCUMENT_CONDITIONS, DOCUMENT_KINDS } from './facts.ts';

const document = plainObject({
  kind: z.enum(DOCUMENT_KINDS),
  dated: localDate,
  month: calendarMonth.exactOptional(),
});

/** One child's admission to one home. */
export const admissionFacts = plainObject({
  movesIn: localDate,
  usesSignsOfSafety: z.boolean().exactOptional(),
  eligibleChild: z.boolean().exactOptional(),
  previousPlacement: plainObject({ from: localDate, until: localDate })
    .refine(...inOrder('from', 'until'))
    .exactOptional(),
  documents: listOf(document),
  circumstances: circumstances.exactOptional(),
  done: byName('subject', localDate).exactOptional(),
}) satisfies z.ZodType<AdmissionDecisionFacts>;

const required = plainObject({
  kind: z.enum(DOCUMENT_KINDS),
  when: z.enum(DOCUMENT_CONDITIONS).exactOptional(),
  months: z.int().positive().exactOptional(),
  open: z.literal(true).exactOptional(),
});

/** A rule that {@link admissionChecklist} can run. */
export const documentsRule = ruleOf('documents', plainObject({ documents: atLeastOne(required) }));
