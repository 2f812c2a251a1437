/** Doors for an admission, and for an authority's own checklist. */

import * as z from 'zod/mini';
import { type AdmissionDecisionFacts, DOCUMENT_KINDS } from '../kinds/admission-facts.ts';
import { byName, calendarMonth, circumstances, inOrder, listOf, localDate, optional, plainObject } from './forms.ts';

const document = plainObject({
  kind: z.enum(DOCUMENT_KINDS),
  dated: localDate,
  month: optional(calendarMonth),
});

/** One child's admission to one home. */
export const admissionFacts = plainObject({
  movesIn: localDate,
  usesSignsOfSafety: optional(z.boolean()),
  eligibleChild: optional(z.boolean()),
  previousPlacement: optional(plainObject({ from: localDate, until: localDate }).check(inOrder('from', 'until'))),
  documents: listOf(document),
  circumstances: optional(circumstances),
  done: optional(byName('subject', localDate)),
}) satisfies z.core.$ZodType<AdmissionDecisionFacts>;
