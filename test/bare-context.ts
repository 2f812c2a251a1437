/** An engine that gives nothing but JavaScript itself: no clock, timer, chance, locale or host. */

import { type Context, createContext, runInContext } from 'node:vm';
import { answerTo, type Case, type Library } from './case-runner.ts';

/** What is taken from an engine. Further names of the language may be there; these may not. */
export const TAKEN = [
  'Date',
  'Intl',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'WeakRef',
  'FinalizationRegistry',
  'console',
  'eval',
];

/** What an engine alone does not have. */
export const NEVER_THERE = [
  'process',
  'require',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'performance',
  'crypto',
  'fetch',
  'structuredClone',
  'URL',
  'TextEncoder',
  'Temporal',
];

/** Takes `Math.random`, and every method by which a locale could have a say. */
const TAKE_METHODS = `
  delete Math.random;
  for (const { prototype } of [Object, String, Number, BigInt, Array, Object.getPrototypeOf(Int8Array)]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (name.startsWith('toLocale') || name === 'localeCompare') delete prototype[name];
    }
  }
`;

export function bareContext(): Context {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  runInContext(`${TAKE_METHODS}; ${TAKEN.map((name) => `delete globalThis.${name}`).join(';')}`, context);
  return context;
}

/** What of a bare context is there although it was taken; empty where it is bare. */
export function leftIn(context: Context): readonly string[] {
  const names = [
    ...TAKEN,
    ...NEVER_THERE,
    'Math.random',
    `''.localeCompare`,
    '(0).toLocaleString',
    '[].toLocaleString',
  ];
  return names.filter((name) => runInContext(`typeof ${name}`, context) !== 'undefined');
}

/** A call by name and arguments, given and answered as texts, so that nothing of one engine reaches the other. */
export type CallByText = (name: string, args: string) => string;

/** How the functions that a script left in a global of the context are called. */
export function callsOf(context: Context, global: string): CallByText {
  return runInContext(
    `(name, args) => {
      const listed = (value) => typeof value === 'object' && value !== null && Symbol.iterator in value ? [...value] : value;
      try {
        return JSON.stringify({ value: listed(${global}[name](...JSON.parse(args))) });
      } catch (error) {
        return JSON.stringify({ error: error.name, message: error.message });
      }
    }`,
    context,
  );
}

/** What the library answers here, as such a text. */
export function inLibrary(each: Case, library: Library): string {
  try {
    return JSON.stringify({ value: answerTo(each, library) });
  } catch (error) {
    const { name, message } = error as Error;
    return JSON.stringify({ error: name, message });
  }
}
