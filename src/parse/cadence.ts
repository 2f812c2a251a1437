/** Doors for what a cadence is asked about, and for a cadence from outside. */

import * as z from 'zod/mini';
import type { BroughtForwardFacts, CadenceFacts, DayCountFacts, RetentionFacts } from '../kinds/cadence-facts.ts';
import { circumstances, inOrder, listOf, localDate, optional, plainObject, span } from './forms.ts';
import { nameOf } from './names.ts';

/** The school terms. */
export const terms = listOf(span);

const asked = plainObject({
  from: localDate,
  beganBefore: optional(z.literal(true)),
  held: listOf(localDate),
  ended: optional(localDate),
  dateOfBirth: optional(localDate),
  untilEighteen: optional(z.boolean()),
  firstReview: optional(localDate),
  circumstances: optional(circumstances),
  terms: optional(terms),
});

/** What {@link nextDue} and its like are asked about. */
export const cadenceFacts = asked.check(inOrder('from', 'ended')) satisfies z.core.$ZodType<CadenceFacts>;

/** What {@link broughtForward} is asked about. */
export const broughtForwardFacts = z
  .extend(asked, { trigger: plainObject({ event: nameOf('occasion'), on: localDate, ends: optional(localDate) }) })
  .check(inOrder('from', 'ended')) satisfies z.core.$ZodType<BroughtForwardFacts>;

const spell = plainObject({
  kind: nameOf('episode'),
  from: localDate,
  ended: optional(localDate),
  beganBefore: optional(z.literal(true)),
}).check(inOrder('from', 'ended'));

/** What {@link dayCount} is asked about. */
export const dayCountFacts = plainObject({
  episodes: listOf(spell),
  dateOfBirth: optional(localDate),
  circumstances: optional(circumstances),
}) satisfies z.core.$ZodType<DayCountFacts>;

/** What {@link retention} is asked about. */
export const retentionFacts = plainObject({
  begun: localDate,
  dateOfBirth: optional(localDate),
  died: optional(localDate),
  destroyed: optional(localDate),
})
  .check(inOrder('dateOfBirth', 'died'))
  .check(inOrder('begun', 'destroyed')) satisfies z.core.$ZodType<RetentionFacts>;
