/** Doors for a quarter's counts, and for an authority's own metrics. */

import * as z from 'zod';
import { localDate, ruleOf, text } from '../core/parse.ts';
import { AGE_BANDS, type DynamicSupportFacts } from './facts.ts';
import { REGISTER_STATUSES, type Register } from './facts-register.ts';
import { PORTIONS } from './facts-workforce.ts';

const count = z.int().nonnegative();

const band = z
  .strictObject({
    register: z.strictObject({ red: count, amber: count, green: count }),
    named: z.strictObject({ red: count, amber: count }),
    inpatients: z.strictObject({ total: count, named: count }),
    preventive: count.exactOptional(),
  })
  .superRefine(({ register, named, inpatients }, context) => {
    const pairs = [
      [['named', 'red'], named.red, register.red],
      [['named', 'amber'], named.amber, register.amber],
      [['inpatients', 'named'], inpatients.named, inpatients.total],
    ] as const;
    for (const [path, part, whole] of pairs) {
      if (part > whole)
        context.addIssue({ code: 'custom', path: [...path], message: `at most ${whole}, of whom they are a part` });
    }
  });

const admissions = z.record(z.enum(AGE_BANDS), z.strictObject({ new: count, again: count }));

const quarter = z
  .strictObject({ from: localDate, to: localDate })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'a day not before its first' });

/** The counts of one quarter, for both age bands. */
export const dynamicSupportFacts = z.strictObject({
  quarter,
  bands: z.record(z.enum(AGE_BANDS), z.union([z.literal('not-delivered'), band])),
  admissions,
  baseline: admissions.exactOptional(),
}) satisfies z.ZodType<DynamicSupportFacts>;

const entry = z.strictObject({
  id: text,
  dateOfBirth: localDate.exactOptional(),
  status: z.enum(REGISTER_STATUSES),
  namedKeyworker: z.boolean().exactOptional(),
  consent: z.boolean().exactOptional(),
  admissions: z.array(z.strictObject({ on: localDate, again: z.boolean() })).exactOptional(),
});

/** A register at the end of a quarter: every entry, each once. */
export const register = z.strictObject({
  quarter,
  entries: z.array(entry).superRefine((entries, context) => {
    const seen = new Set<string>();
    for (const [at, { id }] of entries.entries()) {
      if (seen.has(id)) context.addIssue({ code: 'custom', path: [at, 'id'], message: 'an id that stands once' });
      seen.add(id);
    }
  }),
  delivered: z.array(z.enum(AGE_BANDS)).exactOptional(),
  preventive: z.partialRecord(z.enum(AGE_BANDS), count).exactOptional(),
  baseline: admissions.exactOptional(),
}) satisfies z.ZodType<Register>;

const percent = z.int().min(0).max(100);

/** A rule on coverage that {@link keyworkerCoverage} can run. */
export const shareRule = ruleOf('share', z.strictObject({ percent, counts: z.enum(['register', 'inpatients']) }));

/** A rule on admissions that {@link dynamicSupportReturn} can run. */
export const reductionRule = ruleOf('reduction', z.strictObject({ counts: z.array(z.enum(['new', 'again'])) }));

/** A rule on a workforce that {@link workforceShares} can run. */
export const portionRule = ruleOf(
  'portion',
  z.strictObject({ counts: z.enum(PORTIONS), by: z.literal('role').exactOptional() }),
);

const paths = z.array(text);

/** A rule on printed figures that {@link reconcileReturn} can run. */
export const reconciliationRule = ruleOf(
  'reconciliation',
  z.strictObject({
    sums: z.array(z.strictObject({ figure: text, of: paths, andIfGiven: paths.exactOptional() })),
    shares: z.array(z.strictObject({ figure: text, part: paths, whole: paths })),
  }),
);
