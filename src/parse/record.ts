/** The door for one child's record. */

import * as z from 'zod';
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
  plainObject,
  text,
} from './forms.ts';
import { nameOf } from './names.ts';
import { supportOfRecord } from './support.ts';
import { therapeuticCareOfRecord } from './tier.ts';

const episode = plainObject({
  kind: nameOf('episode'),
  by: nameOf('authority').exactOptional(),
  from: localDate,
  ended: localDate.exactOptional(),
  endUnknown: z.literal(true).exactOptional(),
  beganBefore: z.literal(true).exactOptional(),
  untilEighteen: z.boolean().exactOptional(),
  unrecorded: listOf(nameOf('subject')).exactOptional(),
}).refine(...inOrder('from', 'ended', 'a day not before it began'));

const event = plainObject({
  on: dayOrMoment,
  until: localDate.exactOptional(),
  done: byName('subject', dayOrMoment).exactOptional(),
  circumstances: circumstances.exactOptional(),
});

const occasion = nameOf('occasion');

/** A list that a record keeps for a span. */
const kept = plainObject({
  name: occasion,
  from: localDate.exactOptional(),
  until: localDate.exactOptional(),
}).refine(...inOrder('from', 'until'));

/** What could not be read where the record was read from. */
const unreadPart = plainObject({ about: z.union([z.literal('episodes'), nameOf('subject')]), at: text });

/** What is known of one child. */
export const childRecord = plainObject({
  id: text,
  home: text.exactOptional(),
  dateOfBirth: localDate.exactOptional(),
  episodes: listOf(episode),
  held: byName('subject', listOf(localDate)),
  recorded: z.union([z.literal('all'), listOf(z.union([occasion, kept]))]).exactOptional(),
  unread: listOf(unreadPart).exactOptional(),
  planned: byName('subject', listOf(localDate)).exactOptional(),
  events: byName('occasion', listOf(event)).exactOptional(),
  circumstances: circumstances.exactOptional(),
  contents: byName('subject', listOf(contentsFacts)).exactOptional(),
  terms: terms.exactOptional(),
  admission: admissionFacts.exactOptional(),
  restrictions: listOf(contactFacts).exactOptional(),
  tier: therapeuticCareOfRecord.exactOptional(),
  support: supportOfRecord.exactOptional(),
}) satisfies z.ZodType<ChildRecord>;
