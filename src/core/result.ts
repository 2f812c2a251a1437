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

/** What stood somewhere, as an issue names it. */
export function received(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 80);
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  if (isList(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** Whether it is a list; what throws when it is looked at is none. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The same within a sentence: a text in quotation marks. */
export function receivedInWords(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(received(value)) : received(value);
}
