/** Doors for what a cadence is asked about, and for a cadence from outside. */

import * as z from 'zod';
import { circumstances, inOrder, localDate, period, ruleOf, span, text } from '../core/parse.ts';
import type { DayPeriod } from '../core/period.ts';
import {
  type BroughtForwardFacts,
  type CadenceFacts,
  type DayCountFacts,
  type RetentionFacts,
  TURNS,
} from './facts.ts';

/** The school terms. */
export const terms = z.array(span);

const asked = z.strictObject({
  from: localDate,
  beganBefore: z.literal(true).exactOptional(),
  held: z.array(localDate),
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
  .extend({ trigger: z.strictObject({ event: text, on: localDate, ends: localDate.exactOptional() }) })
  .refine(...inOrder('from', 'ended')) satisfies z.ZodType<BroughtForwardFacts>;

const spell = z
  .strictObject({
    kind: text,
    from: localDate,
    ended: localDate.exactOptional(),
    beganBefore: z.literal(true).exactOptional(),
  })
  .refine(...inOrder('from', 'ended'));

/** What {@link dayCount} is asked about. */
export const dayCountFacts = z.strictObject({
  episodes: z.array(spell),
  dateOfBirth: localDate.exactOptional(),
  circumstances: circumstances.exactOptional(),
}) satisfies z.ZodType<DayCountFacts>;

/** What {@link retention} is asked about. */
export const retentionFacts = z
  .strictObject({
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

const when = z.strictObject({
  nth: z.int().positive().exactOptional(),
  upToAnniversary: z.int().positive().exactOptional(),
  untilEighteen: z.literal(true).exactOptional(),
  underAge: z.int().positive().exactOptional(),
  beforeFirstReview: z.literal(true).exactOptional(),
  circumstance: text.exactOptional(),
  unless: text.exactOptional(),
});

const interval = z.strictObject({ when: when.exactOptional(), within });

const common = {
  during: text,
  ages: z.strictObject({ from: z.int().nonnegative(), under: z.int().positive() }).exactOptional(),
};

/** A rule that {@link nextDue} and its like can run. */
export const cadenceRule = ruleOf(
  'cadence',
  z.union([
    z.strictObject({ ...common, intervals: z.tuple([interval], interval) }),
    z.strictObject({ ...common, each: z.enum(TURNS) }),
  ]),
);

const retentionLine = z.strictObject({
  diedUnderAge: z.int().positive().exactOptional(),
  from: z.enum(['birth', 'death']),
  years: z.int().positive(),
});

/** A rule that {@link retention} can run. */
export const retentionRule = ruleOf(
  'retention',
  z.strictObject({ during: text, lines: z.tuple([retentionLine], retentionLine) }),
);

const trigger = z.strictObject({
  event: text,
  until: text.exactOptional(),
  unlessUsual: z.literal(true).exactOptional(),
});

/** A rule that {@link broughtForward} can run. */
export const broughtForwardRule = ruleOf(
  'brought-forward',
  z.strictObject({ during: text, triggers: z.tuple([trigger], trigger) }),
);

const count = z.int().positive();
const length = z.union([
  z.strictObject({ days: count }),
  z.strictObject({ weeks: count }),
  z.strictObject({ workingDays: count }),
]);
const limitOver = <S extends z.ZodRawShape>(which: S) =>
  z.union([z.strictObject({ ...which, atLeast: length }), z.strictObject({ ...which, atMost: length })]);
const limit = z.union([
  limitOver({ over: z.enum(['each-episode', 'current-episode']) }),
  limitOver({ overAnyMonths: count }),
  limitOver({ sinceAge: z.int().nonnegative() }),
]);

const ask = z.strictObject({ underAge: count.exactOptional(), of: text });

/** A rule that {@link dayCount} can run. */
export const dayCountRule = ruleOf(
  'day-count',
  z.strictObject({
    during: text,
    counts: z.tuple([limit], limit),
    stillIn: z.literal(true).exactOptional(),
    ages: common.ages,
    holds: z.tuple([text], text).exactOptional(),
    asks: z.tuple([ask], ask).exactOptional(),
  }),
);
