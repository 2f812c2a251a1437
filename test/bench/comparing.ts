/** Times every comparison, once all of its contenders are seen to agree. */

import { disagreements } from './agreement.ts';
import type { Comparison } from './comparison.ts';
import { ratioOf, type Spread, spreadOf, timeRounds } from './measure.ts';

/** One contender of a comparison: its time in nanoseconds, and what ours takes in relation to it. */
export type Line = {
  readonly name: string;
  readonly time: Spread;
  /** Absent for ours. */
  readonly ratio?: Spread;
  /** What the ratio is to be at most. */
  readonly atMost?: number;
};

export type Compared = {
  readonly title: string;
  readonly note?: string;
  /** Ours first. */
  readonly lines: readonly Line[];
};

/** @throws naming each input on which a contender gives another answer */
export async function compared(comparison: Comparison): Promise<Compared> {
  const wrong = await disagreements(comparison);
  if (wrong.length > 0)
    throw new Error(`${comparison.title}: ${wrong.length} answers differ.\n${wrong.slice(0, 5).join('\n')}`);
  const { title, note, inputs, contenders, each, atMost } = comparison;
  const [ours] = contenders;
  const rounds = await timeRounds(contenders, inputs);
  const lines = contenders.map(({ name }): Line => {
    const time = spreadOf((rounds.get(name) as readonly number[]).map((nanoseconds) => nanoseconds / each));
    if (name === ours.name) return { name, time };
    const target = atMost[name];
    return { name, time, ratio: ratioOf(rounds, ours.name, name), ...(target !== undefined && { atMost: target }) };
  });
  return { title, ...(note !== undefined && { note }), lines };
}

export function isMet({ ratio, atMost }: Line): boolean | undefined {
  return ratio === undefined || atMost === undefined ? undefined : ratio.median <= atMost;
}
