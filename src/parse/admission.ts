/** Doors for an admission, and for an authority's own checklist. */

import * as z from 'zod';
import { type AdmissionDecisionFacts, DOCUMENT_KINDS } from '../kinds/admission-facts.ts';
import { byName, calendarMonth, circumstances, inOrder, listOf, localDate, plainObject } from './forms.ts';

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
