/** Nothing is timed before all contenders are seen to give the same answers. */

import { isDeepStrictEqual } from 'node:util';
import type { Comparison } from './comparison.ts';
import type { Contender } from './measure.ts';

/** What any other contender says otherwise than ours, and of which input; none where all agree. */
export async function disagreements({ inputs, contenders }: Comparison): Promise<readonly string[]> {
  const [ours, ...others] = contenders;
  const found: string[] = [];
  for (const input of inputs) {
    const expected = await answer(ours, input);
    for (const other of others) {
      const said = await answer(other, input);
      if (isDeepStrictEqual(said, expected)) continue;
      found.push(`${other.name} of ${shown(input)}: ${shown(said)}, where ${ours.name} says ${shown(expected)}`);
    }
  }
  return found;
}

async function answer<I>({ run, answer: read }: Contender<I>, input: I): Promise<unknown> {
  const said = read((await run(input)) as never);
  return said === undefined ? said : JSON.parse(JSON.stringify(said));
}

function shown(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 300) ?? 'nothing';
}
