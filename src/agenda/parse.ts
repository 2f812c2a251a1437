/** The door for one child's record. */

import * as z from 'zod';
import { admissionFacts } from '../admission/parse.ts';
import { terms } from '../cadence/parse.ts';
import { contactFacts } from '../contact/parse.ts';
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
} from '../core/parse.ts';
import { nameOf } from '../core/parse-names.ts';
import { supportOfRecord } from '../support/parse.ts';
import { therapeuticCareOfRecord } from '../tier/parse.ts';
import type { ChildRecord } from './facts.ts';

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

/** What is known of one child. */
export const childRecord = plainObject({
  id: text,
  home: text.exactOptional(),
  dateOfBirth: localDate.exactOptional(),
  episodes: listOf(episode),
  held: byName('subject', listOf(localDate)),
  recorded: listOf(nameOf('subjectOrOccasion')).exactOptional(),
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
