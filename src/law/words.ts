/** The words of a rule, which stand beside its figures and are looked up by its id. */

/**
 * What an answer must hold for a citation to be used by it: one of its reasons, of what it lacks, or its value, has all
 * of these keys. `true` stands for any value, `null` for none at all; a path stands for those below it too.
 */
export type CitedWhere = { readonly [key: string]: string | number | boolean | null | CitedWhere };

/** Its title, its duty in each version, and how we read what the text leaves open. */
export type RuleWords = {
  readonly title: string;
  /** The duty in one sentence, for the version that begins on each day. */
  readonly duties: readonly { readonly from: string | null; readonly duty: string }[];
  readonly readings: readonly string[];
  /** For each citation that only some answers rest on: which ones. Every other answer of the rule leaves it out. */
  readonly citedWhere?: Readonly<Record<string, CitedWhere>>;
};
