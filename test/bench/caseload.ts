/**
 * A caseload in one thread, in a process of its own: `caseload.ts <children>`. The children are made up one at a
 * time and dropped again, so what is held in memory is what the library holds. Prints what it found as JSON.
 */

import { catalogue } from 'care-planning-rules';
import { caseload } from 'care-planning-rules/agenda';
import { asOf, children } from './children.ts';

/** How long it took until so many children were done. */
export type Mark = { readonly children: number; readonly seconds: number };

export type CaseloadFound = {
  /** The last one is the whole; the one before it, half of that. */
  readonly marks: readonly Mark[];
  readonly findings: number;
  readonly refused: number;
  /** Of the whole, what it takes to make up the children. */
  readonly makingUp: number;
  /** Bytes over the start: the most that the process held, and the most of that in JavaScript’s heap. */
  readonly resident: number;
  readonly heap: number;
};

const WARM_UP = 400;
const SAMPLE_EVERY = 500;

function seconds(since: number): number {
  return (performance.now() - since) / 1000;
}

/** @param count - a multiple of eight: it is timed at an eighth, a quarter and a half of it too */
function caseloadFound(count: number): CaseloadFound {
  for (const { entries } of caseload(children(WARM_UP, count), asOf, { rules: catalogue }))
    if (entries.length === 0) throw new Error('nothing was found');
  const before = process.memoryUsage();
  const marks: Mark[] = [];
  let [done, findings, refused, resident, heap] = [0, 0, 0, 0, 0];
  const start = performance.now();
  for (const child of caseload(children(count), asOf, { rules: catalogue })) {
    done += 1;
    findings += child.entries.length;
    if (child.refused !== undefined) refused += 1;
    if ([8, 4, 2, 1].some((part) => done * part === count)) marks.push({ children: done, seconds: seconds(start) });
    if (done % SAMPLE_EVERY > 0) continue;
    const now = process.memoryUsage();
    resident = Math.max(resident, now.rss - before.rss);
    heap = Math.max(heap, now.heapUsed - before.heapUsed);
  }
  return {
    marks,
    findings,
    refused,
    makingUp: makingUp(Math.min(count, 10_000)) * (count / Math.min(count, 10_000)),
    resident,
    heap,
  };
}

function makingUp(count: number): number {
  const start = performance.now();
  let episodes = 0;
  for (const child of children(count)) episodes += child.episodes.length;
  if (episodes === 0) throw new Error('no child was made up');
  return seconds(start);
}

console.log(JSON.stringify(caseloadFound(Number(process.argv[2]))));
