/** The door for a rule from outside: what each kind holds, tied to its type. */

import * as z from 'zod';
import type * as core from 'zod/v4/core';
import type { DayPeriod, HourPeriod } from '../core/period.ts';
import type { Cite } from '../core/rule.ts';
import { BASES } from '../core/source.ts';
import { DOCUMENT_CONDITIONS, DOCUMENT_KINDS } from '../kinds/admission-facts.ts';
import { RESTRICTION_GROUNDS } from '../kinds/contact-facts.ts';
import { DOCUMENT_STEPS } from '../kinds/support-facts.ts';
import { TIER_EVENTS, TIER_STATES } from '../kinds/tier-facts.ts';
import type { Figures, KindName, Rule } from '../kinds/types.ts';
import { ROLES, type Role } from '../vocabulary.ts';
import { atLeastOne, listOf, localDate, onceSound, period, plainObject, text } from './forms.ts';
import { isOwnName, nameOf, RESERVED_SEGMENTS } from './names.ts';

const circumstance = nameOf('circumstance');
const occasion = nameOf('occasion');
const basis = z.enum(BASES);
const count = z.int().positive();

const length = period
  .refine((each) => each.hours === undefined, { error: 'a period in days or longer' })
  .transform((each) => each as DayPeriod);

const within = period
  .refine((each) => each.hours === undefined && Object.values(each).every((number) => number > 0), {
    error: 'a period in days or longer, above nought',
  })
  .transform((each) => each as DayPeriod);

const when = plainObject({
  nth: count.exactOptional(),
  upToAnniversary: count.exactOptional(),
  untilEighteen: z.literal(true).exactOptional(),
  underAge: count.exactOptional(),
  beforeFirstReview: z.literal(true).exactOptional(),
  circumstance: circumstance.exactOptional(),
  unless: circumstance.exactOptional(),
});

const interval = plainObject({ when: when.exactOptional(), within, basis: basis.exactOptional() });

const deadlineLine = plainObject({
  when: circumstance.exactOptional(),
  lasting: length.exactOptional(),
  within: period.exactOptional(),
  basis: basis.exactOptional(),
});

const ages = plainObject({ from: z.int().nonnegative(), under: count }).exactOptional();

const trigger = plainObject({
  event: occasion,
  until: occasion.exactOptional(),
  unlessUsual: z.literal(true).exactOptional(),
});

const counted = z.union([
  plainObject({ days: count }),
  plainObject({ weeks: count }),
  plainObject({ workingDays: count }),
]);
const limitOver = <S extends z.ZodRawShape>(which: S) =>
  z.union([plainObject({ ...which, atLeast: counted }), plainObject({ ...which, atMost: counted })]);
const limit = z.union([
  limitOver({ over: z.enum(['each-episode', 'current-episode']) }),
  limitOver({ overAnyMonths: count }),
  limitOver({ sinceAge: z.int().nonnegative() }),
]);

const retentionLine = plainObject({
  diedUnderAge: count.exactOptional(),
  from: z.enum(['birth', 'death']),
  years: count,
});

const required = plainObject({
  kind: z.enum(DOCUMENT_KINDS),
  when: z.enum(DOCUMENT_CONDITIONS).exactOptional(),
  months: count.exactOptional(),
  open: z.literal(true).exactOptional(),
});

const state = z.enum(TIER_STATES);
const paths = listOf(text);

/** The figures of each kind. A kind that is not here does not compile. */
export const FIGURES = {
  cadence: z.union([
    plainObject({ ages, intervals: atLeastOne(interval) }),
    plainObject({ ages, each: z.enum(['calendar-month', 'school-term']) }),
  ]),
  retention: plainObject({ lines: atLeastOne(retentionLine) }),
  'brought-forward': plainObject({ triggers: atLeastOne(trigger) }),
  'day-count': plainObject({
    counts: atLeastOne(limit),
    stillIn: z.literal(true).exactOptional(),
    ages,
    holds: atLeastOne(circumstance).exactOptional(),
    asks: atLeastOne(plainObject({ underAge: count.exactOptional(), of: text })).exactOptional(),
  }),
  deadline: plainObject({
    event: occasion,
    lines: atLeastOne(deadlineLine),
    unless: circumstance.exactOptional(),
    noOlderThan: length.exactOptional(),
    follows: z.literal(true).exactOptional(),
    reads: z.enum(['assessed', ...DOCUMENT_STEPS]).exactOptional(),
  }),
  condition: plainObject({
    holds: z.union([circumstance, atLeastOne(circumstance)]),
    when: circumstance.exactOptional(),
    unless: circumstance.exactOptional(),
    owed: z.literal(true).exactOptional(),
  }),
  contents: plainObject({
    items: atLeastOne(plainObject({ item: nameOf('item'), when: circumstance.exactOptional() })),
  }),
  documents: plainObject({ documents: atLeastOne(required) }),
  consent: plainObject({ mayActFirst: listOf(z.enum(RESTRICTION_GROUNDS)) }),
  notice: plainObject({
    within: plainObject({ hours: z.int().nonnegative() }) as z.ZodType<HourPeriod>,
    reads: z.enum(['notifiedAt', 'fullDetailsAt']),
  }),
  cycle: plainObject({
    transitions: atLeastOne(plainObject({ from: state, event: z.enum(TIER_EVENTS), to: state, statement: text })),
  }),
  'no-figure': plainObject({ held: z.literal('clinicalSupervision') }),
  'session-notes': plainObject({ steps: atLeastOne(z.enum(DOCUMENT_STEPS)) }),
  course: plainObject({ days: count }),
  share: plainObject({ percent: z.int().min(0).max(100), counts: z.enum(['register', 'inpatients']) }),
  reduction: plainObject({ counts: listOf(z.enum(['new', 'again'])) }),
  reconciliation: plainObject({
    sums: listOf(plainObject({ figure: text, of: paths, andIfGiven: paths.exactOptional() })),
    shares: listOf(plainObject({ figure: text, part: paths, whole: paths })),
  }),
  portion: plainObject({
    counts: z.enum(['heaviest-caseload', 'vacant-posts', 'trained-in-post']),
    by: z.literal('role').exactOptional(),
  }),
} satisfies { readonly [K in KindName]: z.ZodType<Figures[K]> };

const cite = z
  .string()
  .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, { error: 'the id of a statement' })
  .transform((id) => id as Cite);

const WINDOW = {
  from: localDate.nullable(),
  until: localDate.nullable(),
  basis,
  cites: atLeastOne(cite),
};

type FiguresSchema = z.ZodObject | z.ZodUnion<readonly z.ZodObject[]>;

/** A version: the days for which it speaks, and the figures of its kind beside them. */
function versionOf(figures: FiguresSchema): z.ZodType {
  if (figures instanceof z.ZodUnion) return z.union(figures.options.map((each) => each.extend(WINDOW)));
  return figures.extend(WINDOW);
}

/** The kinds that are owed during nothing in particular: nothing says of which authority’s care they would be asked. */
const OWED_APART: readonly KindName[] = [
  'documents',
  'consent',
  'notice',
  'share',
  'reduction',
  'reconciliation',
  'portion',
];

function schemaOf(kind: KindName) {
  return plainObject({
    id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
      error: 'two segments of small letters, digits and hyphens: anytown/cla-review',
    }),
    kind: z.literal(kind),
    subject: nameOf('subject'),
    ...(OWED_APART.includes(kind) ? {} : { during: nameOf('during'), by: nameOf('authority').exactOptional() }),
    owedBy: z.enum(Object.keys(ROLES) as [Role, ...Role[]]),
    versions: atLeastOne(versionOf(FIGURES[kind] as FiguresSchema)).superRefine(checkWindows, {
      when: onceSound(['from', 'until'], 1),
    }),
  });
}

/** Versions stand oldest first, each ends after it begins, and none overlaps the next. */
function checkWindows(versions: readonly unknown[], context: core.$RefinementCtx): void {
  const windows = versions as readonly { readonly from: string | null; readonly until: string | null }[];
  for (const [at, { from, until }] of windows.entries()) {
    const previous = windows[at - 1];
    if (from !== null && until !== null && until <= from) {
      context.addIssue({ code: 'custom', path: [at, 'until'], message: `a day after ${from}` });
    }
    if (previous !== undefined && (previous.until === null || from === null || from < previous.until)) {
      const message = previous.until === null ? 'no further version' : `a day not before ${previous.until}`;
      context.addIssue({ code: 'custom', path: [at, 'from'], message });
    }
  }
}

const kinds = (Object.keys(FIGURES) as KindName[]).map(schemaOf);

/** A rule from outside, of any kind. Its id begins with no segment of the library’s own. */
export const rule = z
  .discriminatedUnion('kind', kinds as [(typeof kinds)[number], ...(typeof kinds)[number][]])
  .refine(({ id }) => isOwnName(id), {
    path: ['id'],
    error: `an id whose first segment is your own, none of ${RESERVED_SEGMENTS.join(', ')}`,
    when: onceSound(['kind', 'id']),
  }) as z.ZodType as z.ZodType<Rule>;
