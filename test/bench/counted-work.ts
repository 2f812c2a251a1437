/**
 * The work of every comparison’s own side, and of what grows with a record or a caseload, printed as JSON. Run it in
 * a process of its own, since V8 has one set of counters, and without its optimizing compilers, whose code is not
 * counted alike in every run: `node --no-opt --no-maglev --import tsx test/bench/counted-work.ts`. With `--bounds` it
 * prints the bounds of test/counted-work.test.ts anew.
 */

import { catalogue } from 'care-planning-rules';
import type { Comparison } from './comparison.ts';
import { counterOf, type Work } from './counting.ts';
import { SPELLINGS, spellings as waysOfWriting } from './spellings.ts';

export type Counted = {
  /** The work of one operation, on the average of {@link OPERATIONS}, by the title of the comparison. */
  readonly findings: Readonly<Record<string, Work>>;
  /** The work of something, and of the same twice as large. */
  readonly doublings: Readonly<Record<string, readonly [once: Work, twice: Work]>>;
  /** The findings, counted again. */
  readonly again: Readonly<Record<string, Work>>;
  /** The work of one small function, by how it is written. */
  readonly spellings: Readonly<Record<string, Work>>;
  /** What the other contenders of a comparison say otherwise of the same inputs. */
  readonly disagreements: readonly string[];
};

const OPERATIONS = 32;

function ofOne({ blocks, elements }: Work): Work {
  return { blocks: blocks / OPERATIONS, elements: elements / OPERATIONS };
}

const sources = new URL('../../src/', import.meta.url).href;
const counter = counterOf((url) => url.startsWith(sources) || url.startsWith(SPELLINGS));

// Only now: the counters must be there before the library is compiled.
const { besidePeers } = await import('./comparisons-peers.ts');
const { besideTheFloor } = await import('./comparisons-floor.ts');
const { growing } = await import('./growing.ts');
const { disagreements } = await import('./agreement.ts');
const { comparison } = await import('./comparison.ts');
const { asOf, childOf } = await import('./children.ts');
const { agenda } = await import('care-planning-rules/agenda');

/** The work of a comparison’s own side on its first inputs. */
function workOf({ inputs, contenders: [{ run }] }: Comparison): Work {
  const some = inputs.slice(0, OPERATIONS);
  return ofOne(counter.workOf(() => some.map(run)));
}

const ownAgenda = comparison({
  title: 'The agenda of a child with ten years of history',
  inputs: Array.from({ length: OPERATIONS }, (_, number) => childOf(number)),
  name: 'agenda',
  run: (record) => agenda(record, asOf, { rules: catalogue }),
});
const all = [...besidePeers, ...besideTheFloor, ownAgenda];
const findings = Object.fromEntries(all.map((each) => [each.title, workOf(each)]));
const doublings = Object.fromEntries(
  Object.entries(growing).map(([what, grow]) => [what, [counter.workOf(grow(1)), counter.workOf(grow(2))] as const]),
);
const again = Object.fromEntries(all.map((each) => [each.title, workOf(each)]));
const spellings = Object.fromEntries(
  Object.entries(waysOfWriting()).map(([how, run]) => [how, counter.workOf(run)] as const),
);

const disagreed: string[] = [];
for (const each of all) disagreed.push(...(await disagreements({ ...each, inputs: each.inputs.slice(0, OPERATIONS) })));

/** What each finding may take: three tenths more than it does now, rounded to be read. */
function bounds(): string {
  const bound = (count: number) => Number(Math.ceil(count * 1.3).toPrecision(3));
  return Object.entries(findings)
    .map(([title, { blocks, elements }]) => `  '${title}': [${bound(blocks)}, ${bound(elements)}],`)
    .join('\n');
}

const asBounds = process.argv.includes('--bounds');
console.log(
  asBounds
    ? bounds()
    : JSON.stringify({ findings, doublings, again, spellings, disagreements: disagreed } satisfies Counted),
);
