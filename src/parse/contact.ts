/** Doors for a restriction of contact, and for an authority's own rules on it. */

import * as z from 'zod';
import { type ContactFacts, RESTRICTION_GROUNDS } from '../kinds/contact-facts.ts';
import { moment, plainObject } from './forms.ts';

/** One restriction, and what was told to the placing authority. */
export const contactFacts = plainObject({
  imposedAt: moment,
  ground: z.enum(RESTRICTION_GROUNDS),
  consentedAt: moment.exactOptional(),
  notifiedAt: moment.exactOptional(),
  fullDetailsAt: moment.exactOptional(),
  liftedAt: moment.exactOptional(),
}) satisfies z.ZodType<ContactFacts>;
