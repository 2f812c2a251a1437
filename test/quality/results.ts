/**
 * What the long checks last showed, one file for each in docs/quality. Each check writes its own when it is run;
 * docs/quality.md, which `npm run docs` writes, states them all.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { root } from '../documentation/files.ts';

/** The last run of one check. */
export type QualityResult = {
  readonly title: string;
  /** What was checked, in a sentence or two. */
  readonly about: string;
  /** The command that reproduces the figures. */
  readonly command: string;
  /** The day of the run, YYYY-MM-DD. */
  readonly on: string;
  /** What was counted, and the figure, as they are to be printed. */
  readonly figures: readonly (readonly [what: string, figure: string | number])[];
  /** What is left over, one by one, and why: a mutant that survives, a disagreement that is understood. */
  readonly remarks?: readonly string[];
};

/** Where the results lie. */
export const RESULTS = 'docs/quality';

/** Writes what a run showed today. */
export function writeResult(name: string, result: Omit<QualityResult, 'on'>): void {
  const { title, about, command, figures, remarks } = result;
  const on = new Date().toISOString().slice(0, 10);
  const dated: QualityResult = { title, about, command, on, figures, ...(remarks && { remarks }) };
  mkdirSync(root + RESULTS, { recursive: true });
  writeFileSync(`${root}${RESULTS}/${name}.json`, `${JSON.stringify(dated, undefined, 2)}\n`);
}
