/** The door for a cadence from outside. */

import * as z from 'zod';
import { period, ruleOf, text } from '../core/parse.ts';
import type { DayPeriod } from '../core/period.ts';
import { TURNS } from './facts.ts';

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
