/**
 * Counts work instead of timing it, so that the figure is the same on every machine and in every run: how many
 * characters of the library’s source are run, each as often as it is (V8 counts every block), and how many elements
 * the language’s own methods go over, which no block shows.
 */

import { type Profiler, Session } from 'node:inspector';

export type Work = { readonly characters: number; readonly elements: number };

export type Counter = { readonly workOf: (operation: () => unknown) => Work };

/** To be called before the library is imported: V8 counts the blocks of what is compiled after it. */
export function counterOf(isLibrary: (url: string) => boolean): Counter {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const gone = countElements();
  /** What was run since this was last asked. */
  const taken = (): Work => {
    const elements = gone();
    let characters = 0;
    session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error !== null) throw error;
      for (const { url, functions } of coverage.result) if (isLibrary(url)) characters += charactersRun(functions);
    });
    gone();
    return { characters, elements };
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

/** Each character counts as often as the innermost block in which it stands was run. */
function charactersRun(functions: readonly Profiler.FunctionCoverage[]): number {
  const ranges = functions
    .flatMap((each) => each.ranges)
    .sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  let characters = 0;
  const around: Profiler.CoverageRange[] = [];
  for (const range of ranges) {
    while ((around.at(-1)?.endOffset ?? Infinity) <= range.startOffset) around.pop();
    const outer = around.at(-1)?.count ?? 0;
    characters += (range.endOffset - range.startOffset) * (range.count - outer);
    around.push(range);
  }
  return characters;
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
