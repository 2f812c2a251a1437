/** Schemas for the vocabulary: days, rules, and what the calculators of every room are asked about. */

import * as z from 'zod';
import { ROLES, type Role } from '../vocabulary.ts';
import type { Calendar } from './calendar.ts';
import type { ConditionFacts } from './condition.ts';
import type { ContentsFacts } from './contents.ts';
import { isDay, isMonth, type LocalDate, type Month } from './date.ts';
import type { DeadlineFacts } from './deadline.ts';
import { type Instant, isInstant } from './instant.ts';
import type { Named } from './named.ts';
import { derived } from './parse-issues.ts';
import { type NameList, nameOf } from './parse-names.ts';
import { type DayPeriod, PERIOD_UNITS, type Period } from './period.ts';
import { isList, isPlainObject } from './result.ts';
import { BASES, GRADES } from './source.ts';

/** A text that is a day. */
export const localDate = formed<LocalDate>('a day that exists, YYYY-MM-DD', isDay, { format: 'date' });

/** A text that is a moment. */
export const moment = formed<Instant>('a date and time with Z or an offset', isInstant, {
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})$',
});

/** A text that is the one or the other. */
export const dayOrMoment = z.union([localDate, moment], { error: 'a day, or a date and time with Z or an offset' });

/** A text that is a month. */
export const calendarMonth = formed<Month>('a month, YYYY-MM', isMonth, { pattern: '^\\d{4}-\\d{2}$' });

/** @param asJsonSchema - as much of the form as JSON Schema can state */
function formed<T extends string>(expected: string, isSo: (text: unknown) => boolean, asJsonSchema: object) {
  return z
    .string({ error: expected })
    .refine(isSo, { error: expected })
    .meta({ description: expected, ...asJsonSchema })
    .transform((text) => text as T);
}

/** A text with something in it. */
export const text = z.string().min(1, { error: 'a text that is not empty' });

const PlainObject = derived('PlainObject', z.ZodObject, isPlainObject);
const NamedParts = derived('NamedParts', z.ZodRecord, isPlainObject);
const PlainList = derived('PlainList', z.ZodArray, isList);
const FilledList = derived('FilledList', z.ZodTuple, isList);

/** An object with these keys and no other. */
export function plainObject<S extends z.core.$ZodShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const schema: z.core.$ZodType = new PlainObject({ type: 'object', shape, catchall: z.never() });
  return schema as z.ZodObject<S, z.core.$strict>;
}

/** One of these for each name of a list, and for names of one’s own. */
export function byName<L extends NameList, V extends z.ZodType>(list: L, value: V) {
  const schema: z.core.$ZodType = new NamedParts({ type: 'record', keyType: nameOf(list), valueType: value });
  return schema as z.ZodType<Named<z.output<ReturnType<typeof nameOf<L>>>, z.output<V>>>;
}

/** One of these for some of the names, and for no other name. */
export function bySomeOf<N extends readonly string[], V extends z.ZodType>(names: N, value: V) {
  const keyType = z.enum(names);
  const schema: z.core.$ZodType = new NamedParts({ type: 'record', keyType, valueType: value, partial: true });
  return schema as ReturnType<typeof z.partialRecord<typeof keyType, V>>;
}

/** A list of these. */
export function listOf<T extends z.ZodType>(element: T): z.ZodArray<T> {
  const schema: z.core.$ZodType = new PlainList({ type: 'array', element });
  return schema as z.ZodArray<T>;
}

/** A list of these with one in it. */
export function atLeastOne<T extends z.ZodType>(item: T): z.ZodTuple<[T], T> {
  const schema: z.core.$ZodType = new FilledList({ type: 'tuple', items: [item], rest: item });
  return schema as z.ZodTuple<[T], T>;
}

/** Yes or no, by name. */
export const circumstances = byName('circumstance', z.boolean());

/**
 * When a check across fields can be made: once each of them is sound, whatever else is wrong beside them.
 *
 * @param depth - how far below what is checked the fields stand: 1 for those of a list's parts
 */
export function onceSound(fields: readonly string[], depth = 0) {
  return ({ issues }: z.core.ParsePayload): boolean =>
    !issues.some(({ code, path = [] }) => {
      const isAbove = path.length <= depth && code !== 'unrecognized_keys';
      return isAbove || fields.includes(String(path[depth]));
    });
}

/** For `refine`: that of two days the first is not after the last, once both are sound. */
export function inOrder<F extends string, L extends string>(first: F, last: L, error = `a day not before ${first}`) {
  type Days = { readonly [K in F | L]?: LocalDate | undefined };
  const isSo = ({ [first]: from, [last]: to }: Days) => from === undefined || to === undefined || from <= to;
  const path: PropertyKey[] = [last];
  return [isSo, { path, error, when: onceSound([first, last]) }] as const;
}

/** A first and a last day. */
export const span = plainObject({ from: localDate, to: localDate }).refine(...inOrder('from', 'to'));

const aPeriod = `one whole number of one unit: ${PERIOD_UNITS.join(', ')}`;

/** Exactly one unit, and a whole number of it. */
export const period = plainObject(Object.fromEntries(PERIOD_UNITS.map((unit) => [unit, z.int().optional()])))
  .refine((units) => Object.keys(units).length === 1, { error: aPeriod })
  .meta({ minProperties: 1, maxProperties: 1 })
  .transform((units) => units as Period);

/** One statement of a source, and where it stands. */
export const citation = plainObject({
  id: text,
  source: text,
  at: text,
  says: text,
  basis: z.enum(BASES),
  grade: z.enum(GRADES),
  notModelled: text.exactOptional(),
});

/** A rule of one kind, with the figures that its calculator reads, whose duty is owed during nothing in particular. */
export function ruleOf<K extends string, P extends z.ZodType>(kind: K, params: P) {
  return plainObject(shapeOf(kind, params));
}

/** A rule of one kind whose duty is owed during something. */
export function ruleDuring<K extends string, P extends z.ZodType>(kind: K, params: P) {
  return plainObject({ ...shapeOf(kind, params), during: nameOf('during') });
}

function shapeOf<K extends string, P extends z.ZodType>(kind: K, params: P) {
  const version = plainObject({
    from: localDate.nullable(),
    until: localDate.nullable(),
    cites: atLeastOne(citation),
    params,
  });
  return {
    id: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
        error: 'two segments of small letters, digits and hyphens: anytown/cla-review',
      })
      .transform((id) => id as `${string}/${string}`),
    kind: z.literal(kind),
    title: text,
    duty: text,
    subject: nameOf('subject'),
    owedBy: z.enum(Object.keys(ROLES) as [Role, ...Role[]]),
    basis: z.enum(BASES),
    readings: listOf(text),
    versions: atLeastOne(version).superRefine(checkWindows, { when: onceSound(['from', 'until'], 1) }),
    by: nameOf('authority').exactOptional(),
  };
}

/** Versions stand oldest first, each ends after it begins, and none overlaps the next. */
function checkWindows(versions: readonly object[], context: z.core.$RefinementCtx): void {
  const windows = versions as readonly { readonly from: LocalDate | null; readonly until: LocalDate | null }[];
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

/** A rule that {@link condition} can run. */
export const conditionRule = ruleDuring(
  'condition',
  plainObject({
    holds: z.union([nameOf('circumstance'), atLeastOne(nameOf('circumstance'))]),
    when: nameOf('circumstance').exactOptional(),
    unless: nameOf('circumstance').exactOptional(),
    owed: z.literal(true).exactOptional(),
  }),
);

const item = plainObject({ item: nameOf('item'), when: nameOf('circumstance').exactOptional() });

/** A rule that {@link contents} can run. */
export const contentsRule = ruleDuring('contents', plainObject({ items: atLeastOne(item) }));

const lasting = period
  .refine((length) => length.hours === undefined, { error: 'a period in days or longer' })
  .transform((length) => length as DayPeriod);

const deadlineLine = plainObject({
  when: nameOf('circumstance').exactOptional(),
  lasting: lasting.exactOptional(),
  within: period.exactOptional(),
});

/** A rule that {@link deadline} can run. */
export const deadlineRule = ruleDuring(
  'deadline',
  plainObject({
    event: nameOf('occasion'),
    lines: atLeastOne(deadlineLine),
    unless: nameOf('circumstance').exactOptional(),
    noOlderThan: lasting.exactOptional(),
    follows: z.literal(true).exactOptional(),
  }),
);

/** What {@link condition} is asked about. */
export const conditionFacts = plainObject({ on: localDate, circumstances }) satisfies z.ZodType<ConditionFacts>;

/** What {@link contents} is asked about: a document, a meeting or a record. */
export const contentsFacts = plainObject({
  on: localDate,
  present: listOf(nameOf('item')),
  circumstances: circumstances.exactOptional(),
}) satisfies z.ZodType<ContentsFacts>;

/** What {@link deadline} is asked about. */
export const deadlineFacts = plainObject({
  on: dayOrMoment.exactOptional(),
  until: localDate.exactOptional(),
  done: dayOrMoment.exactOptional(),
  ended: localDate.exactOptional(),
  circumstances: circumstances.exactOptional(),
}) satisfies z.ZodType<DeadlineFacts>;

/** A list of holidays, such as one to which {@link withHolidays} has added. */
export const calendar = plainObject({
  name: text,
  covers: span,
  holidays: listOf(localDate),
  added: listOf(localDate),
}).superRefine(
  ({ covers, holidays, added }, context) => {
    const known = new Set(holidays);
    for (const [at, date] of added.entries()) {
      const isCovered = covers.from <= date && date <= covers.to;
      if (isCovered && known.has(date)) continue;
      const message = isCovered ? 'one of its holidays' : `a day from ${covers.from} to ${covers.to}`;
      context.addIssue({ code: 'custom', path: ['added', at], message });
    }
  },
  { when: onceSound(['covers', 'holidays', 'added']) },
) satisfies z.ZodType<Calendar>;
