/** One comparison: a finding of ours beside the same work done in other ways, on the same inputs. */

import type { Finding } from 'care-planning-rules/core';
import type { Contender } from './measure.ts';

/** Ours first; then the peers, in their order; then the floor. */
export type Comparison = {
  readonly title: string;
  /** What is not the same on both sides, where something is not. */
  readonly note?: string;
  readonly inputs: readonly never[];
  readonly contenders: readonly [Contender<never>, ...Contender<never>[]];
  /** How many findings, or dates, one operation gives: times are given for one of them. */
  readonly each: number;
  /** At most so much of another's time, by its name. */
  readonly atMost: Readonly<Record<string, number>>;
};

export const FLOOR = 'bare integers';

/** How many times the floor any finding may take. */
const TIMES_THE_FLOOR = 10;

/** A comparison as it is written: `run` and all others are given the same inputs. */
export function comparison<I, R>(written: {
  readonly title: string;
  readonly note?: string;
  readonly inputs: readonly I[];
  readonly each?: number;
  /** Our function. */
  readonly name: string;
  readonly run: (input: I) => R;
  /** What it says, in the form in which the others say it; left out, the value of each finding. */
  readonly answer?: (result: R) => unknown;
  readonly peers?: Readonly<Record<string, (input: I) => unknown>>;
  readonly floor?: (input: I) => unknown;
  readonly atMost?: Readonly<Record<string, number>>;
}): Comparison {
  const { title, note, inputs, each = 1, name, run, answer = valuesOf, peers = {}, floor, atMost } = written;
  const others = Object.entries({ ...peers, ...(floor && { [FLOOR]: floor }) });
  return {
    title,
    ...(note !== undefined && { note }),
    inputs: inputs as readonly never[],
    contenders: [{ name, run, answer }, ...others.map(([name, run]) => ({ name, run, answer: itself }))],
    each,
    atMost: { ...atMost, [FLOOR]: TIMES_THE_FLOOR },
  };
}

/** The value of a finding, or of each. */
function valuesOf(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(valuesOf);
  const finding = result as Finding;
  return finding.kind === 'decided' ? finding.value : finding;
}

function itself(result: unknown): unknown {
  return result;
}
