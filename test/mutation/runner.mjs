/**
 * How Stryker runs the tests: all of them in one bundle within Stryker's own process, where a mutant is switched on,
 * the tests that reach it are called until one fails, and it is switched off again. That takes milliseconds; a run of
 * Vitest, which loads everything anew for each mutant, takes half a second.
 *
 * What the library keeps from one call to the next could carry one mutant's doing into the tests of another. So a test
 * that fails must pass again without the mutant, and a mutant that survives must do so in a copy of the library that
 * has run nothing yet.
 */

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOMS = ['core', 'admission', 'cadence', 'contact', 'rag', 'support', 'tier'];
const HERE = 'test/mutation';
/** Beside this file, so that the paths that tests take from their own place still lead to the same places. */
const BUNDLE = `${HERE}/bundle.mjs`;

/** The tests that mutants are held against: examples first, since they fail sooner, then laws, then tables of cases. */
function testFiles() {
  const files = ROOMS.flatMap((room) => readdirSync(join('test', room)).map((name) => `test/${room}/${name}`));
  const isLaw = (/** @type {string} */ path) => path.endsWith('.property.test.ts');
  const tests = files.filter((path) => path.endsWith('.test.ts'));
  return [...tests.filter((path) => !isLaw(path)), ...tests.filter(isLaw), `${HERE}/case-tables.ts`];
}

/** Bundles the tests with the library as it stands in the working folder, mutants and all. */
async function bundle() {
  const loaders = testFiles().map((path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(`./${path}`)})`);
  const contents = `import { listTests } from './${HERE}/vitest.ts';
    export const tests = () => listTests({ ${loaders.join(', ')} });`;
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    absWorkingDir: process.cwd(),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    tsconfig: 'tsconfig.json',
    outfile: BUNDLE,
    logLevel: 'error',
    plugins: [{ name: 'stand-ins', setup: standIns }],
  });
}

/**
 * Lets tests import what stands in for Vitest and for fast-check, and leaves packages out of the bundle: every copy of
 * the library shares them.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function standIns({ onResolve }) {
  onResolve({ filter: /^(vitest|fast-check)$/ }, ({ path, importer }) => {
    const standIn = resolve(HERE, `${path}.ts`);
    return importer === standIn ? { path, external: true } : { path: standIn };
  });
  onResolve({ filter: /^[^./]/ }, ({ path }) =>
    path.startsWith('care-planning-rules') ? undefined : { path, external: true },
  );
}

/** @typedef {{ id: string, name: string, file: string, runs: (() => unknown)[] }} Test */

class InProcessRunner {
  /** @type {ReadonlyMap<string, Test>} */
  tests = new Map();
  copies = 0;
  isFresh = true;
  stryker = /** @type {any} */ (globalThis).__stryker__ ?? {};

  /** Nothing asks for a new process: what runs as the library is loaded is not mutated, and copies are cheap. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    /** @type {any} */ (globalThis).__stryker__ = this.stryker;
    await bundle();
    await this.load();
  }

  /** Loads a copy of the library and its tests that has run nothing yet. */
  async load() {
    const url = pathToFileURL(resolve(BUNDLE));
    url.searchParams.set('copy', String(this.copies++));
    const { tests } = await import(url.href);
    /** @type {Map<string, Test>} */
    const byId = new Map();
    for (const [file, listed] of Object.entries(await tests())) {
      for (const { name, run } of listed) {
        const id = `${file}#${name}`;
        const known = byId.get(id);
        if (known === undefined) byId.set(id, { id, name, file: resolve(file), runs: [run] });
        else known.runs.push(run);
      }
    }
    this.tests = byId;
    this.isFresh = true;
  }

  async dryRun() {
    const tests = [];
    for (const test of this.tests.values()) {
      this.stryker.currentTestId = test.id;
      const began = performance.now();
      const failure = await failureOf(test);
      this.stryker.currentTestId = undefined;
      const common = { id: test.id, name: test.name, fileName: test.file, timeSpentMs: performance.now() - began };
      tests.push(failure === undefined ? { ...common, status: 0 } : { ...common, status: 1, failureMessage: failure });
    }
    return { status: 'complete', tests, mutantCoverage: this.stryker.mutantCoverage };
  }

  /** @param {{ activeMutant: { id: string }, testFilter?: readonly string[], hitLimit?: number }} options */
  async mutantRun(options) {
    const result = await this.tryOnce(options);
    this.stryker.activeMutant = undefined;
    const killer = this.tests.get(result.killedBy?.[0] ?? '');
    const isTainted = killer ? (await failureOf(killer)) !== undefined : result.status !== 'killed' && !this.isFresh;
    if (!isTainted) {
      this.isFresh = false;
      return result;
    }
    await this.load();
    const again = await this.tryOnce(options);
    this.stryker.activeMutant = undefined;
    this.isFresh = false;
    return again;
  }

  /** @param {{ activeMutant: { id: string }, testFilter?: readonly string[], hitLimit?: number }} options */
  async tryOnce({ activeMutant, testFilter, hitLimit }) {
    const ids = testFilter === undefined ? undefined : new Set(testFilter);
    const tests = [...this.tests.values()].filter(({ id }) => ids === undefined || ids.has(id));
    Object.assign(this.stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    for (const [at, test] of tests.entries()) {
      const failureMessage = await failureOf(test);
      if (hitLimit !== undefined && this.stryker.hitCount > hitLimit) {
        return { status: 'timeout', reason: `reached ${hitLimit} times` };
      }
      if (failureMessage !== undefined) {
        return { status: 'killed', failureMessage, killedBy: [test.id], nrOfTests: at + 1 };
      }
    }
    return { status: 'survived', nrOfTests: tests.length };
  }
}

/** @param {Test} test */
async function failureOf({ runs }) {
  try {
    for (const run of runs) await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
