/** The door for a rule from outside: what each kind holds, tied to its type. */

import * as z from 'zod/mini';
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
import {
  atLeastOne,
  listOf,
  localDate,
  onceSound,
  oneBy,
  oneOf,
  optional,
  period,
  plainObject,
  text,
} from './forms.ts';
import { isOwnName, nameOf, RESERVED_SEGMENTS } from './names.ts';

const circumstance = nameOf('circumstance');
const occasion = nameOf('occasion');
const basis = z.enum(BASES);
const count = z.int().check(z.positive());

const inDays = period.check(z.refine((each) => each.hours === undefined, { error: 'a period in days or longer' }));
const length = inDays as z.ZodMiniType as z.ZodMiniType<DayPeriod>;

const aboveNought = period.check(
  z.refine((each) => each.hours === undefined && Object.values(each).every((number) => number > 0), {
    error: 'a period in days or longer, above nought',
  }),
);
const within = aboveNought as z.ZodMiniType as z.ZodMiniType<DayPeriod>;

const when = plainObject({
  nth: optional(count),
  upToAnniversary: optional(count),
  untilEighteen: optional(z.literal(true)),
  underAge: optional(count),
  beforeFirstReview: optional(z.literal(true)),
  circumstance: optional(circumstance),
  unless: optional(circumstance),
});

const interval = plainObject({ when: optional(when), within, basis: optional(basis) });

const deadlineLine = plainObject({
  when: optional(circumstance),
  lasting: optional(length),
  within: optional(period),
  basis: optional(basis),
});

const ages = optional(plainObject({ from: z.int().check(z.nonnegative()), under: count }));

const trigger = plainObject({
  event: occasion,
  until: optional(occasion),
  unlessUsual: optional(z.literal(true)),
});

const counted = oneOf([
  plainObject({ days: count }),
  plainObject({ weeks: count }),
  plainObject({ workingDays: count }),
]);
const limitOver = <S extends core.$ZodShape>(which: S) =>
  oneOf([plainObject({ ...which, atLeast: counted }), plainObject({ ...which, atMost: counted })]);
const limit = oneOf([
  limitOver({ over: z.enum(['each-episode', 'current-episode']) }),
  limitOver({ overAnyMonths: count }),
  limitOver({ sinceAge: z.int().check(z.nonnegative()) }),
]);

const retentionLine = plainObject({
  diedUnderAge: optional(count),
  from: z.enum(['birth', 'death']),
  years: count,
});

const required = plainObject({
  kind: z.enum(DOCUMENT_KINDS),
  when: optional(z.enum(DOCUMENT_CONDITIONS)),
  months: optional(count),
  open: optional(z.literal(true)),
});

const state = z.enum(TIER_STATES);
const paths = listOf(text);

/** The figures of each kind. A kind that is not here does not compile. */
export const FIGURES = {
  cadence: oneOf([
    plainObject({ ages, intervals: atLeastOne(interval) }),
    plainObject({ ages, each: z.enum(['calendar-month', 'school-term']) }),
  ]),
  retention: plainObject({ lines: atLeastOne(retentionLine) }),
  'brought-forward': plainObject({ triggers: atLeastOne(trigger) }),
  'day-count': plainObject({
    counts: atLeastOne(limit),
    stillIn: optional(z.literal(true)),
    ages,
    holds: optional(atLeastOne(circumstance)),
    asks: optional(atLeastOne(plainObject({ underAge: optional(count), of: text }))),
  }),
  deadline: plainObject({
    event: occasion,
    lines: atLeastOne(deadlineLine),
    unless: optional(circumstance),
    noOlderThan: optional(length),
    follows: optional(z.literal(true)),
    reads: optional(z.enum(['assessed', ...DOCUMENT_STEPS])),
  }),
  condition: plainObject({
    holds: z.union([circumstance, atLeastOne(circumstance)]),
    when: optional(circumstance),
    unless: optional(circumstance),
    owed: optional(z.literal(true)),
  }),
  contents: plainObject({
    items: atLeastOne(plainObject({ item: nameOf('item'), when: optional(circumstance) })),
  }),
  documents: plainObject({ documents: atLeastOne(required) }),
  consent: plainObject({ mayActFirst: listOf(z.enum(RESTRICTION_GROUNDS)) }),
  notice: plainObject({
    within: plainObject({ hours: z.int().check(z.nonnegative()) }) as core.$ZodType<HourPeriod>,
    reads: z.enum(['notifiedAt', 'fullDetailsAt']),
  }),
  cycle: plainObject({
    transitions: atLeastOne(plainObject({ from: state, event: z.enum(TIER_EVENTS), to: state, statement: text })),
  }),
  'no-figure': plainObject({ held: z.literal('clinicalSupervision') }),
  'session-notes': plainObject({ steps: atLeastOne(z.enum(DOCUMENT_STEPS)) }),
  course: plainObject({ days: count }),
  share: plainObject({
    percent: z.int().check(z.minimum(0), z.maximum(100)),
    counts: z.enum(['register', 'inpatients']),
  }),
  reduction: plainObject({ counts: listOf(z.enum(['new', 'again'])) }),
  reconciliation: plainObject({
    sums: listOf(plainObject({ figure: text, of: paths, andIfGiven: optional(paths) })),
    shares: listOf(plainObject({ figure: text, part: paths, whole: paths })),
  }),
  portion: plainObject({
    counts: z.enum(['heaviest-caseload', 'vacant-posts', 'trained-in-post']),
    by: optional(z.literal('role')),
  }),
} satisfies { readonly [K in KindName]: core.$ZodType<Figures[K]> };

const cite = z
  .string()
  .check(
    z.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, { error: 'the id of a statement' }),
  ) as z.ZodMiniType<string> as z.ZodMiniType<Cite, string>;

const WINDOW = {
  from: z.nullable(localDate),
  until: z.nullable(localDate),
  basis,
  cites: atLeastOne(cite),
};

type FiguresSchema = z.ZodMiniObject | z.ZodMiniUnion<readonly z.ZodMiniObject[]>;

/** A version: the days for which it speaks, and the figures of its kind beside them. */
function versionOf(figures: FiguresSchema): core.$ZodType {
  if (figures instanceof z.ZodMiniUnion) return oneOf(figures.def.options.map((each) => z.extend(each, WINDOW)));
  return z.extend(figures, WINDOW);
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
    id: z.string().check(
      z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
        error: 'two segments of small letters, digits and hyphens: anytown/cla-review',
      }),
    ),
    kind: z.literal(kind),
    subject: nameOf('subject'),
    ...(OWED_APART.includes(kind) ? {} : { during: nameOf('during'), by: optional(nameOf('authority')) }),
    owedBy: z.enum(Object.keys(ROLES) as [Role, ...Role[]]),
    versions: atLeastOne(versionOf(FIGURES[kind] as FiguresSchema)).check(
      z.superRefine(checkWindows, {
        when: onceSound(['from', 'until'], 1),
      }),
    ),
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
export const rule = oneBy('kind', kinds as [(typeof kinds)[number], ...(typeof kinds)[number][]]).check(
  z.refine(({ id }) => isOwnName(id), {
    path: ['id'],
    error: `an id whose first segment is your own, none of ${RESERVED_SEGMENTS.join(', ')}`,
    when: onceSound(['kind', 'id']),
  }),
) as core.$ZodType as core.$ZodType<Rule>;
