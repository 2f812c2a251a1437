/** Counts read from facts by their path, added up, and held against each other, exactly. */

import { quoted } from '../core/date.ts';
import { factMissing, type Missing, type Reason, type Undetermined, undetermined } from '../core/finding.ts';
import type { RuleRef } from '../core/rule.ts';
import type { Sum } from './facts.ts';

/** Counts added up, and those that are not given. */
export type Added = Sum & { readonly missing: readonly Missing[] };

/** A part, and the whole that it may not be above. */
export type PartOfWhole = { readonly part: readonly string[]; readonly whole: readonly string[] };

/** What stands at a path such as `bands.18-25.register.red`; `undefined` where nothing does. @throws RangeError */
export function valueAt(facts: unknown, path: string): unknown {
  const names = path.split('.');
  return names.reduce<unknown>((value, name, depth) => {
    if (depth > 0 && value === undefined) return undefined;
    if (typeof value !== 'object' || value === null) {
      throw new RangeError(`${names.slice(0, depth).join('.') || 'the facts'} should hold counts: ${quoted(value)}`);
    }
    return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
  }, facts);
}

/** The count at a path. @throws RangeError naming the path and what stands there, where that is no count */
export function countAt(facts: unknown, path: string): number | undefined {
  const value = valueAt(facts, path);
  if (value === undefined) return undefined;
  if (!Number.isSafeInteger(value) || Number(value) < 0) {
    throw new RangeError(`${path} should be a count, a whole number from 0: ${quoted(value)}`);
  }
  return value as number;
}

/** The counts at the paths, added up. @throws RangeError as {@link countAt}, and where they pass what can be counted exactly */
export function added(facts: unknown, paths: readonly string[]): Added {
  const parts = paths.map((path) => ({ path, count: countAt(facts, path) }));
  const given = parts.filter((part): part is { path: string; count: number } => part.count !== undefined);
  const total = given.reduce((sum, { count }) => sum + count, 0);
  if (!Number.isSafeInteger(total)) throw new RangeError(`${paths.join(' + ')} cannot be added up exactly: ${total}`);
  const missing = parts.filter(({ count }) => count === undefined).map(({ path }) => factMissing(path));
  return { parts: given, total, missing };
}

/** @throws RangeError naming the part, where it and its whole are given and it is above it */
export function checkWithin(facts: unknown, { part, whole }: PartOfWhole): void {
  const [some, all] = [added(facts, part), added(facts, whole)];
  if (some.missing.length === 0 && all.missing.length === 0 && some.total > all.total) {
    throw new RangeError(`${part.join(' + ')} is ${some.total}, above the ${all.total} of ${whole.join(' + ')}`);
  }
}

/** Whether the part is at least so many in a hundred of the whole. */
export function reaches(part: number, whole: number, percent: number): boolean {
  return BigInt(part) * 100n >= BigInt(percent) * BigInt(whole);
}

/** The part in a hundred of the whole, with so many decimals, a half rounded up; `n/a` of a whole of none. */
export function percentageOf(part: number, whole: number, decimals: number): string {
  if (whole === 0) return 'n/a';
  const scale = 100n * 10n ** BigInt(decimals);
  const rounded = (2n * BigInt(part) * scale + BigInt(whole)) / (2n * BigInt(whole));
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return decimals === 0 ? `${digits}%` : `${digits.slice(0, point)}.${digits.slice(point)}%`;
}

/** The counts and their sum, as a reason. */
export function sumOf({ parts, total }: Sum): Reason {
  return { kind: 'sum', parts, total };
}

/** The answer that waits for counts; `undefined` where none is missing. */
export function waitingFor(rule: RuleRef, ...sums: readonly Added[]): Undetermined | undefined {
  const [first, ...others] = sums.flatMap(({ missing }) => missing);
  return first === undefined ? undefined : undetermined(rule, first, ...others);
}
