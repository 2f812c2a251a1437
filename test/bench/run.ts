/** One run of everything, as data. */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildId } from './built.ts';
import type { CaseloadFound } from './caseload.ts';
import { type Compared, compared } from './comparing.ts';
import type { Comparison } from './comparison.ts';
import { besideTheFloor } from './comparisons-floor.ts';
import { besidePeers } from './comparisons-peers.ts';
import { type Machine, machine, versions } from './machine.ts';
import type { PoolFound } from './pool.ts';
import { type Size, sizes } from './sizes.ts';
import { type StartUp, startUps } from './start-up.ts';
import { comparedText } from './words.ts';

export type Run = {
  /** The day of the run. */
  readonly on: string;
  /** Which build was timed. */
  readonly build: string;
  /** How long it took, in seconds. */
  readonly seconds: number;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly besidePeers: readonly Compared[];
  readonly besideTheFloor: readonly Compared[];
  readonly caseload: CaseloadFound;
  readonly pool: PoolFound;
  readonly startUps: readonly StartUp[];
  readonly sizes: readonly Size[];
};

/** How many children, at most; `npm run bench -- --million` asks for a million beside. */
export const CHILDREN = 100_000;
const CHILDREN_FOR_THE_POOL = 8_000;

export async function run(say: (text: string) => void): Promise<Run> {
  const start = performance.now();
  const peers = await comparedAll(besidePeers, say);
  const floor = await comparedAll(besideTheFloor, say);
  const loaded = startUps();
  const weighed = sizes();
  say(`\nA caseload of ${CHILDREN} children in one thread …`);
  const caseload = caseloadOf(CHILDREN);
  say(`${JSON.stringify(caseload)}\n\nOne thread beside two …`);
  const pool = inOwnProcess<PoolFound>('pool.ts', CHILDREN_FOR_THE_POOL);
  say(JSON.stringify(pool));
  return {
    on: new Date().toISOString().slice(0, 10),
    build: buildId(),
    seconds: Math.round((performance.now() - start) / 1000),
    machine: machine(),
    versions: versions(),
    besidePeers: peers,
    besideTheFloor: floor,
    caseload,
    pool,
    startUps: loaded,
    sizes: weighed,
  };
}

async function comparedAll(
  comparisons: readonly Comparison[],
  say: (text: string) => void,
): Promise<readonly Compared[]> {
  const all: Compared[] = [];
  for (const comparison of comparisons) {
    const found = await compared(comparison);
    say(comparedText(found));
    all.push(found);
  }
  return all;
}

/** The comparisons alone whose title or function holds a text. */
export async function compareOnly(text: string, say: (text: string) => void): Promise<void> {
  const holds = ({ title, contenders: [{ name }] }: Comparison) => `${title} ${name}`.includes(text);
  await comparedAll([...besidePeers, ...besideTheFloor].filter(holds), say);
}

export function caseloadOf(children: number): CaseloadFound {
  return inOwnProcess('caseload.ts', children);
}

/** What a file of this folder prints of so many children: in a process of its own, so that nothing else is in its memory. */
function inOwnProcess<Found>(file: string, children: number): Found {
  const path = fileURLToPath(new URL(`./${file}`, import.meta.url));
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', path, String(children)], { encoding: 'utf8' }));
}
