/**
 * Counts work instead of timing it, so that the figure is the same on every machine and in every run: how often
 * functions and their blocks are run (V8 counts each), and how many elements the language’s own methods go over, which
 * no block shows. A block counts one each time it is run, however long it is: a name may be as long as it needs to be.
 */

import { type Profiler, Session } from 'node:inspector';

export type Work = { readonly blocks: number; readonly elements: number };

export type Counter = { readonly workOf: (operation: () => unknown) => Work };

/** To be called before the library is imported: V8 counts the blocks of what is compiled after it. */
export function counterOf(isCounted: (url: string) => boolean): Counter {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const gone = countElements();
  /** What was run since this was last asked. */
  const taken = (): Work => {
    const elements = gone();
    let blocks = 0;
    session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error !== null) throw error;
      for (const { url, functions } of coverage.result) if (isCounted(url)) blocks += blocksRun(functions);
    });
    gone();
    return { blocks, elements };
  };
  return {
    workOf: (operation) => {
      // Once to make what is made once: the index of a calendar, the reference to a rule.
      operation();
      taken();
      operation();
      return taken();
    },
  };
}

/** The first range of a function is the function itself; the others are those of its blocks that ran another number of times. */
function blocksRun(functions: readonly Profiler.FunctionCoverage[]): number {
  let blocks = 0;
  for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
  return blocks;
}

/** What goes over a whole array without a block of its own. */
const METHODS = [
  'includes',
  'indexOf',
  'lastIndexOf',
  'slice',
  'concat',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'join',
  'flat',
  'with',
] as const;

/** Counts from now on; the function gives the number since it was last asked. */
function countElements(): () => number {
  let count = 0;
  for (const name of METHODS) {
    const method = Array.prototype[name] as (...args: unknown[]) => unknown;
    const counted = function (this: readonly unknown[], ...args: unknown[]): unknown {
      count += this.length;
      return method.apply(this, args);
    };
    Object.defineProperty(Array.prototype, name, { value: counted, writable: true, configurable: true });
  }
  // Spreading, `for … of`, and the making of a Set or a Map from a list.
  const iterators: { next: () => unknown } = Object.getPrototypeOf([][Symbol.iterator]());
  const { next } = iterators;
  iterators.next = function (this: unknown) {
    count += 1;
    return next.call(this as never);
  };
  return () => {
    const since = count;
    count = 0;
    return since;
  };
}
