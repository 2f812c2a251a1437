/**
 * In what today’s answers differ from those of 0.1.0, and are meant to: class by class, each with its reason. What no
 * class recognises fails the comparison, and so does a class that explains more or fewer than is written here.
 */

import type { Difference } from './comparison.ts';

export type WantedDifference = {
  readonly name: string;
  /** Why today’s answer is the right one: the defect that was mended, or the text that was read better. */
  readonly reason: string;
  readonly recognises: (difference: Difference) => boolean;
  /** How many it explains: cases of docs/cases, entries of agendas, and records to which these belong; rules. */
  readonly explains: {
    readonly cases: number;
    readonly records: number;
    readonly entries: number;
    readonly rules: number;
  };
};

/** A difference belongs to the first class that recognises it. */
export const WANTED_DIFFERENCES: readonly WantedDifference[] = [];
