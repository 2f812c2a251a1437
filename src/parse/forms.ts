/** Schemas for the vocabulary: days, rules, and what the calculators of every room are asked about. */

import * as z from 'zod';
import type * as core from 'zod/v4/core';
import type { Calendar } from '../core/calendar.ts';
import { isDay, isMonth, type LocalDate, type Month } from '../core/date.ts';
import type { Instant } from '../core/instant.ts';
import type { Named } from '../core/named.ts';
import { PERIOD_UNITS, type Period } from '../core/period.ts';
import { isList, isPlainObject } from '../core/result.ts';
import { momentFrom, WRITTEN_INSTANT, WRITTEN_INSTANT_PATTERN } from '../core/written-instant.ts';
import type { ConditionFacts, ContentsFacts, DeadlineFacts } from '../kinds/duty-facts.ts';
import { derived } from './issues.ts';
import { type NameList, nameOf } from './names.ts';

/** A text that is a day. */
export const localDate = formed<LocalDate>('a day that exists, YYYY-MM-DD', isDay, { format: 'date' });

/** A text that is a moment, in any form that has one meaning; it is let in as {@link instant} takes it. */
export const moment = z
  .string({ error: WRITTEN_INSTANT })
  .refine((written) => momentFrom(written) !== undefined, { error: WRITTEN_INSTANT })
  .meta({ description: WRITTEN_INSTANT, pattern: WRITTEN_INSTANT_PATTERN.source })
  .transform((written) => momentFrom(written) as Instant);

/** A text that is the one or the other. */
export const dayOrMoment = z.union([localDate, moment], {
  error: `a day that exists, YYYY-MM-DD, or ${WRITTEN_INSTANT}`,
});

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
export function plainObject<S extends core.$ZodShape>(shape: S): z.ZodObject<S, core.$strict> {
  const schema: core.$ZodType = new PlainObject({ type: 'object', shape, catchall: z.never() });
  return schema as z.ZodObject<S, core.$strict>;
}

/** One of these for each name of a list, and for names of one’s own. */
export function byName<L extends NameList, V extends z.ZodType>(list: L, value: V) {
  const schema: core.$ZodType = new NamedParts({ type: 'record', keyType: nameOf(list), valueType: value });
  return schema as z.ZodType<Named<z.output<ReturnType<typeof nameOf<L>>>, z.output<V>>>;
}

/** One of these for some of the names, and for no other name. */
export function bySomeOf<N extends readonly string[], V extends z.ZodType>(names: N, value: V) {
  const keyType = z.enum(names);
  const schema: core.$ZodType = new NamedParts({ type: 'record', keyType, valueType: value, partial: true });
  return schema as ReturnType<typeof z.partialRecord<typeof keyType, V>>;
}

/** A list of these. */
export function listOf<T extends z.ZodType>(element: T): z.ZodArray<T> {
  const schema: core.$ZodType = new PlainList({ type: 'array', element });
  return schema as z.ZodArray<T>;
}

/** A list of these with one in it. */
export function atLeastOne<T extends z.ZodType>(item: T): z.ZodTuple<[T], T> {
  const schema: core.$ZodType = new FilledList({ type: 'tuple', items: [item], rest: item });
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
  return ({ issues }: core.ParsePayload): boolean =>
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
