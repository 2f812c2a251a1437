/** Doors for a quarter's counts, and for an authority's own metrics. */

import * as z from 'zod/mini';
import type * as core from 'zod/v4/core';
import {
  AGE_BANDS,
  type CoverageCounts,
  type DynamicSupportFacts,
  type PrintedPercentage,
  type PrintedReturn,
} from '../register/facts.ts';
import { REGISTER_STATUSES, type Register } from '../register/register-facts.ts';
import type { Workforce } from '../register/workforce-facts.ts';
import { bySomeOf, listOf, localDate, onceSound, optional, plainObject, span, text } from './forms.ts';

/** A whole number from nought, with room to add up any number of them exactly. */
const count = z.uint32();

type Counts = { readonly [name: string]: unknown };

/** That no count of a part is above that of its whole, once both are sound. */
function within<P extends string, W extends string>(part: P, whole: W, names: Readonly<Record<string, string>>) {
  type Parts = { readonly [K in P | W]?: Counts | undefined };
  const check = ({ [part]: some, [whole]: all }: Parts, context: core.$RefinementCtx) => {
    for (const [inPart, inWhole] of Object.entries(names)) {
      const [number, most] = [some?.[inPart], all?.[inWhole]];
      if (typeof number !== 'number' || typeof most !== 'number' || number <= most) continue;
      context.addIssue({ code: 'custom', path: [part, inPart], message: `at most ${most}, of whom they are a part` });
    }
  };
  return z.superRefine<Parts>(check, { when: onceSound([part, whole]) });
}

const namedOnRegister = within('named', 'register', { red: 'red', amber: 'amber' });
const namedInpatients = within('inpatients', 'inpatients', { named: 'total' });

const counted = plainObject({
  register: plainObject({ red: count, amber: count, green: count }),
  named: plainObject({ red: count, amber: count }),
  inpatients: plainObject({ total: count, named: count }),
});

const band = z
  .extend(counted, { preventive: optional(count) })
  .check(namedOnRegister)
  .check(namedInpatients);

/** The counts of one age band that {@link keyworkerCoverage} is asked about. */
export const coverageCounts = z
  .extend(counted, { on: optional(localDate) })
  .check(namedOnRegister)
  .check(namedInpatients) satisfies core.$ZodType<CoverageCounts>;

const admissions = z.record(z.enum(AGE_BANDS), plainObject({ new: count, again: count }));

/** The counts of one quarter, for both age bands. */
export const dynamicSupportFacts = plainObject({
  quarter: span,
  bands: z.record(z.enum(AGE_BANDS), z.union([z.literal('not-delivered'), band])),
  admissions,
  baseline: optional(admissions),
}) satisfies core.$ZodType<DynamicSupportFacts>;

const entry = plainObject({
  id: text,
  dateOfBirth: optional(localDate),
  status: z.enum(REGISTER_STATUSES),
  namedKeyworker: optional(z.boolean()),
  consent: optional(z.boolean()),
  admissions: optional(listOf(plainObject({ on: localDate, again: z.boolean() }))),
});

function checkIds(entries: readonly { readonly id: string }[], context: core.$RefinementCtx): void {
  const seen = new Set<string>();
  for (const [at, { id }] of entries.entries()) {
    if (seen.has(id)) context.addIssue({ code: 'custom', path: [at, 'id'], message: 'an id that stands once' });
    seen.add(id);
  }
}

/** A register at the end of a quarter: every entry, each once. */
export const register = plainObject({
  quarter: span,
  entries: listOf(entry).check(z.superRefine(checkIds, { when: onceSound(['id'], 1) })),
  delivered: optional(listOf(z.enum(AGE_BANDS))),
  preventive: optional(bySomeOf(AGE_BANDS, count)),
  baseline: optional(admissions),
}) satisfies core.$ZodType<Register>;

const aPercentage = `a percentage such as '41%', or 'n/a'`;

const percentage = z
  .string({ error: aPercentage })
  .check(
    z.maxLength(20, { error: aPercentage }),
    z.regex(/^(\d+(\.\d+)? ?%|n\/a|N\/A)$/, { error: aPercentage }),
  ) as z.ZodMiniType<string> as z.ZodMiniType<PrintedPercentage, string>;

const given = optional(count);
const share = optional(percentage);

const printedBand = plainObject({
  register: optional(plainObject({ red: given, amber: given, green: given, total: given })),
  named: optional(plainObject({ red: given, amber: given, total: given })),
  percentages: optional(plainObject({ red: share, amber: share, redOrAmber: share, register: share })),
  inpatients: optional(plainObject({ total: given, named: given, percentage: share })),
  activity: optional(
    plainObject({
      red: given,
      amber: given,
      inpatients: given,
      preventive: given,
      total: given,
      green: given,
    }),
  ),
})
  .check(namedOnRegister)
  .check(namedInpatients);

/** A return as it is printed, for {@link reconcileReturn}. */
export const printedReturn = plainObject({
  quarter: optional(span),
  bands: bySomeOf(AGE_BANDS, printedBand),
}) satisfies core.$ZodType<PrintedReturn>;

const ofPost = optional(z.union([count, z.literal('n/a')], { error: `a whole number from 0, or 'n/a'` }));

/** The workforce section of a return, for {@link workforceShares} and {@link workloads}. */
export const workforce = plainObject({
  quarter: optional(span),
  posts: listOf(
    plainObject({
      id: text,
      role: text,
      vacant: optional(z.boolean()),
      trained: optional(z.boolean()),
      caseload: ofPost,
      steppedDown: ofPost,
    }),
  ),
}) satisfies core.$ZodType<Workforce>;
