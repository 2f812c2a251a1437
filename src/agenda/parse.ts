/** The door for one child's record. */

import * as z from 'zod';
import { admissionFacts } from '../admission/parse.ts';
import { terms } from '../cadence/parse.ts';
import { contactFacts } from '../contact/parse.ts';
import { circumstances, contentsFacts, dayOrMoment, inOrder, localDate, text } from '../core/parse.ts';
import { supportOfRecord } from '../support/parse.ts';
import { therapeuticCareOfRecord } from '../tier/parse.ts';
import type { ChildRecord } from './facts.ts';

const episode = z
  .strictObject({
    kind: text,
    from: localDate,
    ended: localDate.exactOptional(),
    endUnknown: z.literal(true).exactOptional(),
    beganBefore: z.literal(true).exactOptional(),
    untilEighteen: z.boolean().exactOptional(),
    unrecorded: z.array(text).exactOptional(),
  })
  .refine(...inOrder('from', 'ended', 'a day not before it began'));

const event = z.strictObject({
  on: dayOrMoment,
  until: localDate.exactOptional(),
  done: z.record(text, dayOrMoment).exactOptional(),
  circumstances: circumstances.exactOptional(),
});

/** What is known of one child. */
export const childRecord = z.strictObject({
  id: text,
  home: text.exactOptional(),
  dateOfBirth: localDate.exactOptional(),
  episodes: z.array(episode),
  held: z.record(text, z.array(localDate)),
  recorded: z.array(text).exactOptional(),
  planned: z.record(text, z.array(localDate)).exactOptional(),
  events: z.record(text, z.array(event)).exactOptional(),
  circumstances: circumstances.exactOptional(),
  contents: z.record(text, z.array(contentsFacts)).exactOptional(),
  terms: terms.exactOptional(),
  admission: admissionFacts.exactOptional(),
  restrictions: z.array(contactFacts).exactOptional(),
  tier: therapeuticCareOfRecord.exactOptional(),
  support: supportOfRecord.exactOptional(),
}) satisfies z.ZodType<ChildRecord>;
