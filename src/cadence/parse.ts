/** Doors for what a cadence is asked about, and for a cadence from outside. */

import * as z from 'zod';
import {
  atLeastOne,
  circumstances,
  inOrder,
  listOf,
  localDate,
  period,
  plainObject,
  ruleDuring,
  span,
  text,
} from '../core/parse.ts';
import { nameOf } from '../core/parse-names.ts';
import type { DayPeriod } from '../core/period.ts';
import {
  type BroughtForwardFacts,
  type CadenceFacts,
  type DayCountFacts,
  type RetentionFacts,
  SLOTS,
} from './facts.ts';

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

const movesOn = 'a period in days or longer, above nought';

const within = period
  .refine((length) => length.hours === undefined && Object.values(length).every((number) => number > 0), {
    error: movesOn,
  })
  .transform((length) => length as DayPeriod);

const when = plainObject({
  nth: z.int().positive().exactOptional(),
  upToAnniversary: z.int().positive().exactOptional(),
  untilEighteen: z.literal(true).exactOptional(),
  underAge: z.int().positive().exactOptional(),
  beforeFirstReview: z.literal(true).exactOptional(),
  circumstance: nameOf('circumstance').exactOptional(),
  unless: nameOf('circumstance').exactOptional(),
});

const interval = plainObject({ when: when.exactOptional(), within });

const common = {
  ages: plainObject({ from: z.int().nonnegative(), under: z.int().positive() }).exactOptional(),
};

/** A rule that {@link nextDue} and its like can run. */
export const cadenceRule = ruleDuring(
  'cadence',
  z.union([
    plainObject({ ...common, intervals: atLeastOne(interval) }),
    plainObject({ ...common, each: z.enum(SLOTS) }),
  ]),
);

const retentionLine = plainObject({
  diedUnderAge: z.int().positive().exactOptional(),
  from: z.enum(['birth', 'death']),
  years: z.int().positive(),
});

/** A rule that {@link retention} can run. */
export const retentionRule = ruleDuring('retention', plainObject({ lines: atLeastOne(retentionLine) }));

const trigger = plainObject({
  event: nameOf('occasion'),
  until: nameOf('occasion').exactOptional(),
  unlessUsual: z.literal(true).exactOptional(),
});

/** A rule that {@link broughtForward} can run. */
export const broughtForwardRule = ruleDuring('brought-forward', plainObject({ triggers: atLeastOne(trigger) }));

const count = z.int().positive();
const length = z.union([
  plainObject({ days: count }),
  plainObject({ weeks: count }),
  plainObject({ workingDays: count }),
]);
const limitOver = <S extends z.ZodRawShape>(which: S) =>
  z.union([plainObject({ ...which, atLeast: length }), plainObject({ ...which, atMost: length })]);
const limit = z.union([
  limitOver({ over: z.enum(['each-episode', 'current-episode']) }),
  limitOver({ overAnyMonths: count }),
  limitOver({ sinceAge: z.int().nonnegative() }),
]);

const ask = plainObject({ underAge: count.exactOptional(), of: text });

/** A rule that {@link dayCount} can run. */
export const dayCountRule = ruleDuring(
  'day-count',
  plainObject({
    counts: atLeastOne(limit),
    stillIn: z.literal(true).exactOptional(),
    ages: common.ages,
    holds: atLeastOne(nameOf('circumstance')).exactOptional(),
    asks: atLeastOne(ask).exactOptional(),
  }),
);
