/** Doors for what a cadence is asked about, and for a cadence from outside. */

import * as z from 'zod';
import type { BroughtForwardFacts, CadenceFacts, DayCountFacts, RetentionFacts } from '../kinds/cadence-facts.ts';
import { circumstances, inOrder, listOf, localDate, plainObject, span } from './forms.ts';
import { nameOf } from './names.ts';

/** The school terms. */
export const terms = listOf(span);

const asked = plainObject({
  from: localDate,
  beganBefore: z.literal(true).exactOptional(),
  held: listOf(localDate),
  ended: localDate.exactOptional(),
  dateOfBirth: localDate.exactOptional(),
  untilEighteen: z.boolean().exactOptional(),
  firstReview: localDate.exactOptional(),
  circumstances: circumstances.exactOptional(),
  terms: terms.exactOptional(),
});

/** What {@link nextDue} and its like are asked about. */
export const cadenceFacts = asked.refine(...inOrder('from', 'ended')) satisfies z.ZodType<CadenceFacts>;

/** What {@link broughtForward} is asked about. */
export const broughtForwardFacts = asked
  .extend({ trigger: plainObject({ event: nameOf('occasion'), on: localDate, ends: localDate.exactOptional() }) })
  .refine(...inOrder('from', 'ended')) satisfies z.ZodType<BroughtForwardFacts>;

const spell = plainObject({
  kind: nameOf('episode'),
  from: localDate,
  ended: localDate.exactOptional(),
  beganBefore: z.literal(true).exactOptional(),
}).refine(...inOrder('from', 'ended'));

/** What {@link dayCount} is asked about. */
export const dayCountFacts = plainObject({
  episodes: listOf(spell),
  dateOfBirth: localDate.exactOptional(),
  circumstances: circumstances.exactOptional(),
}) satisfies z.ZodType<DayCountFacts>;

/** What {@link retention} is asked about. */
export const retentionFacts = plainObject({
  begun: localDate,
  dateOfBirth: localDate.exactOptional(),
  died: localDate.exactOptional(),
  destroyed: localDate.exactOptional(),
})
  .refine(...inOrder('dateOfBirth', 'died'))
  .refine(...inOrder('begun', 'destroyed')) satisfies z.ZodType<RetentionFacts>;
