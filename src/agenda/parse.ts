/** The door for one child's record. */

import * as z from 'zod';
import { admissionFacts } from '../admission/parse.ts';
import { contactFacts } from '../contact/parse.ts';
import { circumstances, localDate, moment, onceSound, text } from '../core/parse.ts';
import { supportFacts } from '../support/parse.ts';
import { therapeuticCareFacts } from '../tier/parse.ts';
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
  .refine(({ from, ended }) => ended === undefined || from <= ended, {
    path: ['ended'],
    error: 'a day not before it began',
    when: onceSound(['from', 'ended']),
  });

const dayOrMoment = z.union([localDate, moment], { error: 'a day, or a date and time with Z or an offset' });

const event = z.strictObject({
  on: dayOrMoment,
  until: localDate.exactOptional(),
  done: z.record(text, dayOrMoment).exactOptional(),
  circumstances: circumstances.exactOptional(),
});

const contentsFacts = z.strictObject({
  on: localDate,
  present: z.array(text),
  circumstances: circumstances.exactOptional(),
});

const term = z.strictObject({ from: localDate, to: localDate });

/** What is known of one child. */
export const childRecord = z.strictObject({
  id: text,
  dateOfBirth: localDate.exactOptional(),
  episodes: z.array(episode),
  held: z.record(text, z.array(localDate)),
  unrecorded: z.array(text).exactOptional(),
  planned: z.record(text, z.array(localDate)).exactOptional(),
  events: z.record(text, z.array(event)).exactOptional(),
  circumstances: circumstances.exactOptional(),
  contents: z.record(text, z.array(contentsFacts)).exactOptional(),
  terms: z.array(term).exactOptional(),
  admission: admissionFacts.exactOptional(),
  restrictions: z.array(contactFacts).exactOptional(),
  tier: therapeuticCareFacts.exactOptional(),
  support: supportFacts.exactOptional(),
}) satisfies z.ZodType<ChildRecord>;
