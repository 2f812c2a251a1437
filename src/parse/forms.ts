/** Schemas for the vocabulary: days, rules, and what the calculators of every room are asked about. */

import type { ZodMiniType } from 'zod/mini';
import * as z from 'zod/mini';
import type * as core from 'zod/v4/core';
import type { Calendar } from '../core/calendar.ts';
import { isDay, isMonth, type LocalDate, type Month } from '../core/date.ts';
import type { Instant } from '../core/instant.ts';
import type { Named } from '../core/named.ts';
import { PERIOD_UNITS, type Period } from '../core/period.ts';
import { isList, isPlainObject } from '../core/result.ts';
import { momentFrom, WRITTEN_INSTANT, WRITTEN_INSTANT_PATTERN } from '../core/written-instant.ts';
import type { ConditionFacts, ContentsFacts, DeadlineFacts } from '../kinds/duty-facts.ts';
import { derived } from './derived.ts';
import { type NameList, nameOf } from './names.ts';

const A_DAY = 'a day that exists, YYYY-MM-DD';
/** A text that is a day. */
export const localDate = formed<LocalDate>(A_DAY, isDay, { format: 'date' });

/** A text that is a moment, in any form that has one meaning; it is let in as {@link instant} takes it. */
export const moment = z.pipe(
  z
    .string({ error: WRITTEN_INSTANT })
    .check(z.refine((written) => momentFrom(written) !== undefined, { error: WRITTEN_INSTANT }))
    .register(z.globalRegistry, { description: WRITTEN_INSTANT, pattern: WRITTEN_INSTANT_PATTERN.source }),
  z.transform((written: string) => momentFrom(written) as Instant),
);

/** A text that is the one or the other. What is no day is given up at once, or zod would take it for nearer to a day. */
export const dayOrMoment = z.union([formed<LocalDate>(A_DAY, isDay, { format: 'date' }, true), moment], {
  error: `${A_DAY}, or ${WRITTEN_INSTANT}`,
});

/** A text that is a month. */
export const calendarMonth = formed<Month>('a month, YYYY-MM', isMonth, { pattern: '^\\d{4}-\\d{2}$' });

/**
 * @param asJsonSchema - as much of the form as JSON Schema can state
 * @param abort - whether nothing more is asked of what holds a text that is not so
 */
function formed<T extends string>(
  expected: string,
  isSo: (text: unknown) => boolean,
  asJsonSchema: object,
  abort = false,
) {
  return z
    .string({ error: expected })
    .check(z.refine(isSo, { error: expected, abort }))
    .register(z.globalRegistry, { description: expected, ...asJsonSchema }) as z.ZodMiniType<string> as z.ZodMiniType<
    T,
    string
  >;
}

/** A text with something in it. */
export const text = z.string().check(z.minLength(1, { error: 'a text that is not empty' }));

const PlainObject = derived('PlainObject', z.ZodMiniObject, isPlainObject);
const NamedParts = derived('NamedParts', z.ZodMiniRecord, isPlainObject);
const PlainList = derived('PlainList', z.ZodMiniArray, isList);
const FilledList = derived('FilledList', z.ZodMiniTuple, isList);
const OneOf = derived('OneOf', z.ZodMiniUnion, () => true);
const OneByKey = derived('OneByKey', z.ZodMiniDiscriminatedUnion, () => true);

/** What may be left out. `null` says that it was, as databases write it: whatever an object makes has no such key. */
export function optional<T extends core.SomeType>(schema: T): Optional<T> {
  const mayBeNull: core.$ZodType = z.exactOptional(z.nullable(schema));
  return mayBeNull as Optional<T>;
}

/** Like zod’s own, but that `null` goes in and never comes out. */
export interface Optional<T extends core.SomeType> extends ZodMiniType {
  _zod: core.$ZodTypeInternals<core.output<T>, core.input<T> | null> & { optin: 'optional'; optout: 'optional' };
}

/** An object with these keys and no other. */
export function plainObject<S extends core.$ZodShape>(shape: S): z.ZodMiniObject<S, core.$strict> {
  const schema: core.$ZodType = new PlainObject({ type: 'object', shape, catchall: z.never() });
  return schema as z.ZodMiniObject<S, core.$strict>;
}

/** One of these objects. */
export function oneOf<const T extends readonly core.SomeType[]>(options: T): z.ZodMiniUnion<T> {
  const schema: core.$ZodType = new OneOf({ type: 'union', options });
  return schema as z.ZodMiniUnion<T>;
}

/** One of these objects, as a key of it says. */
export function oneBy<K extends string, const T extends readonly core.SomeType[]>(discriminator: K, options: T) {
  const schema: core.$ZodType = new OneByKey({ type: 'union', options, discriminator });
  return schema as z.ZodMiniDiscriminatedUnion<T, K>;
}

/** One of these for each name of a list, and for names of one’s own. */
export function byName<L extends NameList, V extends core.SomeType>(list: L, value: V) {
  const valueType = z.nullable(value);
  const schema: core.$ZodType = new NamedParts({ type: 'record', keyType: nameOf(list), valueType });
  type Parts<Value> = Named<z.output<ReturnType<typeof nameOf<L>>>, Value>;
  return schema as z.ZodMiniType<Parts<z.output<V>>, Parts<z.input<V> | null>>;
}

/** One of these for some of the names, and for no other name. */
export function bySomeOf<N extends readonly string[], V extends core.SomeType>(names: N, value: V) {
  const valueType = z.nullable(value);
  const schema: core.$ZodType = new NamedParts({ type: 'record', keyType: z.enum(names), valueType, partial: true });
  type Parts<Value> = { readonly [Name in N[number]]?: Value };
  return schema as z.ZodMiniType<Parts<z.output<V>>, Parts<z.input<V> | null>>;
}

/** A list of these. */
export function listOf<T extends core.SomeType>(element: T): z.ZodMiniArray<T> {
  const schema: core.$ZodType = new PlainList({ type: 'array', element });
  return schema as z.ZodMiniArray<T>;
}

/** A list of these with one in it. */
export function atLeastOne<T extends core.SomeType>(item: T): z.ZodMiniTuple<[T], T> {
  const schema: core.$ZodType = new FilledList({ type: 'tuple', items: [item], rest: item });
  return schema as z.ZodMiniTuple<[T], T>;
}

/** Yes or no, by name. */
export const circumstances = byName('circumstance', z.boolean());

/**
 * When a check across fields can be made: once each of them is sound, whatever else is wrong beside them.
 *
 * @param depth - how far below what is checked the fields stand: 1 for those of a list's parts
 */
export function onceSound(fields: readonly string[], depth = 0) {
  return ({ issues }: core.ParsePayload): boolean =>
    !issues.some(({ code, path = [] }) => {
      const isAbove = path.length <= depth && code !== 'unrecognized_keys';
      return isAbove || fields.includes(String(path[depth]));
    });
}

/** That of two days the first is not after the last, once both are sound. */
export function inOrder<F extends string, L extends string>(first: F, last: L, error = `a day not before ${first}`) {
  type Days = { readonly [K in F | L]?: LocalDate | undefined };
  const isSo = ({ [first]: from, [last]: to }: Days) => from === undefined || to === undefined || from <= to;
  return z.refine<Days>(isSo, { path: [last], error, when: onceSound([first, last]) });
}

/** A first and a last day. */
export const span = plainObject({ from: localDate, to: localDate }).check(inOrder('from', 'to'));

const aPeriod = `one whole number of one unit: ${PERIOD_UNITS.join(', ')}`;

/** Exactly one unit, and a whole number of it. */
export const period = plainObject(Object.fromEntries(PERIOD_UNITS.map((unit) => [unit, optional(z.int())])))
  .check(z.refine((units) => Object.keys(units).length === 1, { error: aPeriod }))
  .register(z.globalRegistry, { minProperties: 1, maxProperties: 1 }) as core.$ZodType as z.ZodMiniType<Period>;

/** What {@link condition} is asked about. */
export const conditionFacts = plainObject({ on: localDate, circumstances }) satisfies core.$ZodType<ConditionFacts>;

/** What {@link contents} is asked about: a document, a meeting or a record. */
export const contentsFacts = plainObject({
  on: localDate,
  present: listOf(nameOf('item')),
  circumstances: optional(circumstances),
}) satisfies core.$ZodType<ContentsFacts>;

/** What {@link deadline} is asked about. */
export const deadlineFacts = plainObject({
  on: optional(dayOrMoment),
  until: optional(localDate),
  done: optional(dayOrMoment),
  ended: optional(localDate),
  circumstances: optional(circumstances),
}) satisfies core.$ZodType<DeadlineFacts>;

/** A list of holidays, such as one to which {@link withHolidays} has added. */
export const calendar = plainObject({
  name: text,
  covers: span,
  holidays: listOf(localDate),
  added: listOf(localDate),
}).check(
  z.superRefine(
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
  ),
) satisfies core.$ZodType<Calendar>;
