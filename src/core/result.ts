/** What a door or a refusable step gives back: a value, or every issue that stands against it. */

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** One thing that is wrong with what was handed in. */
export type Issue = {
  /** Where, from the top of the input: `documents.2.dated`; empty for the input itself. */
  readonly path: string;
  /** What would have been accepted there. */
  readonly expected: readonly string[];
  /** What stood there: a text as it is, though cut where it is long; anything else in words. */
  readonly received: string;
  readonly message: string;
  readonly code: string;
};

/** As many issues a door names one by one; of any further ones, how many they are. */
export const MOST_ISSUES = 100_000;

/** What stands for the issues beyond {@link MOST_ISSUES}. */
export function furtherIssues(count: number): Issue {
  const what = `${count} further issues`;
  return { path: '', expected: ['none'], received: what, message: `the input has ${what}`, code: 'further-issues' };
}

/** Stands for what throws as it is read. */
export const UNREADABLE = /* @__PURE__ */ Symbol('what cannot be read');

/** What stood somewhere, as an issue names it. */
export function received(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === UNREADABLE) return 'what cannot be read';
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value).slice(0, LONGEST);
  if (isList(value)) return 'a list';
  return isPlainObject(value) ? 'an object' : 'no plain list or object';
}

/** As many letters of a text as an issue shows. */
export const LONGEST = 80;

/**
 * Whether it is a list. What throws when it is looked at is none, nor is a long one that has gaps where it begins,
 * in its middle or where it ends: whoever walked along it would walk along next to nothing for hours.
 */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    if (!Array.isArray(value)) return false;
    const { length } = value;
    return length < 1000 || [0, length >>> 1, length - 1].every((at) => at in value);
  } catch {
    return false;
  }
}

/** Whether it is an object as JSON has them: no list, and no Map, Date or the like, which hold what no key leads to. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
  } catch {
    return false;
  }
}

/** The same within a sentence: a text in quotation marks. */
export function receivedInWords(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(received(value)) : received(value);
}
