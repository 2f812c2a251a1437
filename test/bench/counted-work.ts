/**
 * The work of every comparison’s own side, and of what grows with a record or a caseload, printed as JSON. Run it in
 * a process of its own, since V8 has one set of counters, and without its optimizing compilers, whose code is not
 * counted alike in every run: `node --no-opt --no-maglev --import tsx test/bench/counted-work.ts`.
 */

import type { Comparison } from './comparison.ts';
import { counterOf, type Work } from './counting.ts';

export type Counted = {
  /** The work of one operation in the middle of {@link OPERATIONS}, by the title of the comparison. */
  readonly findings: Readonly<Record<string, Work>>;
  /** The work of something, and of the same twice as large. */
  readonly doublings: Readonly<Record<string, readonly [once: Work, twice: Work]>>;
  /** The findings, counted again. */
  readonly again: Readonly<Record<string, Work>>;
};

const OPERATIONS = 64;

function each({ blocks, elements }: Work): Work {
  return { blocks: blocks / OPERATIONS, elements: elements / OPERATIONS };
}

const sources = new URL('../../src/', import.meta.url).href;
const counter = counterOf((url) => url.startsWith(sources));

// Only now: the counters must be there before the library is compiled.
const { besidePeers } = await import('./comparisons-peers.ts');
const { besideTheFloor } = await import('./comparisons-floor.ts');
const { growing } = await import('./growing.ts');

/** The work of a comparison’s own side on its first inputs. */
function workOf({ inputs, contenders: [{ run }] }: Comparison): Work {
  const some = inputs.slice(0, OPERATIONS);
  return each(counter.workOf(() => some.map(run)));
}

const all = [...besidePeers, ...besideTheFloor];
const findings = Object.fromEntries(all.map((comparison) => [comparison.title, workOf(comparison)]));
const doublings = Object.fromEntries(
  Object.entries(growing).map(([what, grow]) => [what, [counter.workOf(grow(1)), counter.workOf(grow(2))] as const]),
);
const again = Object.fromEntries(all.map((comparison) => [comparison.title, workOf(comparison)]));

console.log(JSON.stringify({ findings, doublings, again } satisfies Counted));
