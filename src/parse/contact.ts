/** Doors for a restriction of contact, and for an authority's own rules on it. */

import * as z from 'zod/mini';
import { type ContactFacts, RESTRICTION_GROUNDS } from '../kinds/contact-facts.ts';
import { moment, optional, plainObject } from './forms.ts';

/** One restriction, and what was told to the placing authority. */
export const contactFacts = plainObject({
  imposedAt: moment,
  ground: z.enum(RESTRICTION_GROUNDS),
  consentedAt: optional(moment),
  notifiedAt: optional(moment),
  fullDetailsAt: optional(moment),
  liftedAt: optional(moment),
}) satisfies z.core.$ZodType<ContactFacts>;
