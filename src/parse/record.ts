/** The door for one child's record. */

import * as z from 'zod/mini';
import type { ChildRecord } from '../record/facts.ts';
import { admissionFacts } from './admission.ts';
import { terms } from './cadence.ts';
import { contactFacts } from './contact.ts';
import {
  byName,
  circumstances,
  contentsFacts,
  dayOrMoment,
  inOrder,
  listOf,
  localDate,
  optional,
  plainObject,
  text,
} from './forms.ts';
import { nameOf } from './names.ts';
import { supportOfRecord } from './support.ts';
import { therapeuticCareOfRecord } from './tier.ts';

const episode = plainObject({
  kind: nameOf('episode'),
  by: optional(nameOf('authority')),
  from: localDate,
  ended: optional(localDate),
  endUnknown: optional(z.literal(true)),
  beganBefore: optional(z.literal(true)),
  untilEighteen: optional(z.boolean()),
  unrecorded: optional(listOf(nameOf('subject'))),
}).check(inOrder('from', 'ended', 'a day not before it began'));

const event = plainObject({
  on: dayOrMoment,
  until: optional(localDate),
  done: optional(byName('subject', dayOrMoment)),
  circumstances: optional(circumstances),
});

const occasion = nameOf('occasion');

/** A list that a record keeps for a span. */
const kept = plainObject({
  name: occasion,
  from: optional(localDate),
  until: optional(localDate),
}).check(inOrder('from', 'until'));

/** What could not be read where the record was read from. */
const unreadPart = plainObject({ about: z.union([z.literal('episodes'), nameOf('subject')]), at: text });

/** What is known of one child. */
export const childRecord = plainObject({
  id: text,
  home: optional(text),
  dateOfBirth: optional(localDate),
  episodes: listOf(episode),
  held: byName('subject', listOf(localDate)),
  recorded: z.union([z.literal('all'), listOf(z.union([occasion, kept]))]),
  unread: optional(listOf(unreadPart)),
  planned: optional(byName('subject', listOf(localDate))),
  events: optional(byName('occasion', listOf(event))),
  circumstances: optional(circumstances),
  contents: optional(byName('subject', listOf(contentsFacts))),
  terms: optional(terms),
  admission: optional(admissionFacts),
  restrictions: optional(listOf(contactFacts)),
  tier: optional(therapeuticCareOfRecord),
  support: optional(supportOfRecord),
}) satisfies z.core.$ZodType<ChildRecord>;
