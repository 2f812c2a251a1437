/** What keeps an answer from being plain data, which goes to JSON and comes back as it was. */

import { isDeepStrictEqual } from 'node:util';
import type { Finding } from 'care-planning-rules';

/** Every place within a value that JSON would lose or alter, with the path to it. */
export function lostInJson(value: unknown, path = 'answer'): readonly string[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${path} is ${value}`];
  // An absent key is absent: only a version of a rule has bounds that are none, and words cite where nothing stands.
  if (value === null) return /\.(from|until)$|\.citedWhere\./.test(path) ? [] : [`${path} is null`];
  if (typeof value !== 'object') return [`${path} is of type ${typeof value}`];
  const expected = Array.isArray(value) ? Array.prototype : Object.prototype;
  const isPlain = Object.getPrototypeOf(value) === expected && Object.getOwnPropertySymbols(value).length === 0;
  const isWhole = !Array.isArray(value) || Object.keys(value).length === value.length;
  return [
    ...(isPlain ? [] : [`${path} is no plain object`]),
    ...(isWhole ? [] : [`${path} has holes`]),
    ...Object.entries(value).flatMap(([key, part]) => lostInJson(part, `${path}.${key}`)),
  ];
}

/** Whether a value comes back from JSON as it was, to the last key and sign. */
export function survivesJson(value: unknown): boolean {
  return value === undefined || isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);
}

/** What is given back, with what is given one by one in a list; or the error that is thrown. */
export type Answer = { readonly value: unknown } | { readonly thrown: string };

/** The answer of a call. A programmer's mistake is answered by a RangeError: any other error is a fault of ours. */
export function answerOf(call: (...args: readonly never[]) => unknown, args: readonly unknown[]): Answer {
  try {
    const value = call(...(args as readonly never[]));
    const isGenerated =
      typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value;
    return { value: isGenerated ? [...(value as Iterable<unknown>)] : value };
  } catch (error) {
    if (error instanceof RangeError) return { thrown: error.message };
    throw error;
  }
}

/** Every finding within a value, wherever it stands. */
export function findingsIn(value: unknown): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kind, rule } = value as { readonly kind?: unknown; readonly rule?: { readonly id?: unknown } };
  const isFinding = ['decided', 'not-applicable', 'undetermined'].includes(String(kind)) && rule?.id !== undefined;
  return [...(isFinding ? [value as never] : []), ...Object.values(value).flatMap(findingsIn)];
}

/** The value with the keys of each of its objects in the opposite order. */
export function keysReversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(keysReversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, keysReversed(part)]),
  ) as T;
}
