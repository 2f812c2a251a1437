/** What the tests take from Vitest, for a process in which they are called one by one: they are listed and not run. */

import { format } from 'node:util';

export { expect } from 'vitest';

type Run = (...row: readonly unknown[]) => unknown;

/** A test, by the file and the suites in which it stands. */
export type Listed = { readonly name: string; readonly run: () => unknown };

const listed: Listed[] = [];
let within: readonly string[] = [];

export function it(name: string, run: Run): void {
  listed.push({ name: [...within, name].join(' '), run: () => run() });
}

export function describe(name: string, body: Run): void {
  const outside = within;
  within = [...outside, name];
  body();
  within = outside;
}

it.each = forEach(it);
it.skip = () => {};
/** A test that is to fail. */
it.fails = (name: string, run: Run): void =>
  it(name, () => {
    let hasFailed = false;
    try {
      run();
    } catch {
      hasFailed = true;
    }
    if (!hasFailed) throw new Error('expected to fail, and did not');
  });
describe.each = forEach(describe);

function forEach(one: (name: string, run: Run) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, run: Run): void => {
      const places = name.match(/%[a-z]/g)?.length ?? 0;
      const areLists = rows.every(Array.isArray);
      for (const [at, row] of rows.entries()) {
        const given = areLists ? (row as readonly unknown[]) : [row];
        const named = name.replaceAll(/\$(\w+)/g, (_, key) => String((row as Readonly<Record<string, unknown>>)[key]));
        one(`${format(named, ...given.slice(0, places))} (${at + 1})`, () => run(...given));
      }
    };
}

/** The tests of the files, by the path of each. */
export async function listTests(
  files: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<Readonly<Record<string, readonly Listed[]>>> {
  const all: Record<string, readonly Listed[]> = {};
  for (const [path, load] of Object.entries(files)) {
    await load();
    all[path] = listed.splice(0);
  }
  return all;
}
