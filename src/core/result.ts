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
  /** What stood there, in a form that JSON can hold. */
  readonly received: string;
  readonly message: string;
  readonly code: string;
};
