/** Doors for a restriction of contact, and for an authority's own rules on it. */

import * as z from 'zod';
import { listOf, moment, plainObject, ruleOf } from '../core/parse.ts';
import { type ContactFacts, RESTRICTION_GROUNDS } from './facts.ts';

/** One restriction, and what was told to the placing authority. */
export const contactFacts = plainObject({
  imposedAt: moment,
  ground: z.enum(RESTRICTION_GROUNDS),
  consentedAt: moment.exactOptional(),
  notifiedAt: moment.exactOptional(),
  fullDetailsAt: moment.exactOptional(),
  liftedAt: moment.exactOptional(),
}) satisfies z.ZodType<ContactFacts>;

/** A rule on consent that {@link contactRestriction} can run. */
export const consentRule = ruleOf('consent', plainObject({ mayActFirst: listOf(z.enum(RESTRICTION_GROUNDS)) }));

/** A rule on notice that {@link contactRestriction} can run. */
export const noticeRule = ruleOf(
  'notice',
  plainObject({
    within: plainObject({ hours: z.int().nonnegative() }),
    reads: z.enum(['notifiedAt', 'fullDetailsAt']),
  }),
);
