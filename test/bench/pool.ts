/**
 * One thread beside two, in a process of its own: `pool.ts <children>`. Threads are started and warmed before
 * anything is timed, and both ways make up the children themselves. Prints what it found as JSON.
 */

import { openPool } from '../../docs/examples/at-scale/pool.ts';
import summaryOfPart, { type PartOfChildren } from './part-of-children.ts';

export type PoolFound = {
  readonly children: number;
  readonly threads: number;
  /** Seconds, round by round. */
  readonly alone: readonly number[];
  readonly pooled: readonly number[];
  /** Whether both gave the same summary, to the letter. */
  readonly isSame: boolean;
};

const THREADS = 2;
const ROUNDS = 3;
const PART = 250;

function* parts(count: number): Generator<PartOfChildren> {
  for (let first = 0; first < count; first += PART) yield { first, count: Math.min(PART, count - first) };
}

async function poolFound(count: number): Promise<PoolFound> {
  const pool = openPool<PartOfChildren>(new URL('./part-of-children.ts', import.meta.url), THREADS);
  const [alone, pooled]: [number[], number[]] = [[], []];
  let isSame = true;
  try {
    await pool.summaryOf(parts(PART * THREADS * 2));
    summaryOfPart({ first: 0, count: PART });
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      const one = summaryOfPart({ first: 0, count });
      const half = performance.now();
      const two = await pool.summaryOf(parts(count));
      alone.push((half - start) / 1000);
      pooled.push((performance.now() - half) / 1000);
      isSame &&= JSON.stringify(one) === JSON.stringify(two);
    }
  } finally {
    await pool.close();
  }
  return { children: count, threads: THREADS, alone, pooled, isSame };
}

console.log(JSON.stringify(await poolFound(Number(process.argv[2]))));
