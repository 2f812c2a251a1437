/** The words of a rule, which stand beside its figures and are looked up by its id. */

/** Its title, its duty in each version, and how we read what the text leaves open. */
export type RuleWords = {
  readonly title: string;
  /** The duty in one sentence, for the version that begins on each day. */
  readonly duties: readonly { readonly from: string | null; readonly duty: string }[];
  readonly readings: readonly string[];
};
