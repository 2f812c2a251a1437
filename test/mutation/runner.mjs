/**
 * How Stryker runs the tests: all of them in one bundle within Stryker's own process, where a mutant is switched on,
 * the tests that reach it are called until one fails, and it is switched off again. That takes milliseconds; a run of
 * Vitest, which loads everything anew for each mutant, takes half a second.
 *
 * What the library keeps from one call to the next could carry one mutant's doing into the tests of another. So a test
 * that fails must pass again without the mutant, and a mutant that survives must do so in a copy of the library that
 * has run nothing yet.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The folders of tests by which each folder of src is held. */
const TESTS_OF = {
  core: ['core'],
  kinds: ['core', 'admission', 'cadence', 'contact', 'support', 'tier', 'agenda'],
  record: ['agenda'],
  agenda: ['agenda'],
  timeliness: ['timeliness'],
  ssda903: ['ssda903'],
  register: ['rag'],
};
const HERE = 'test/mutation';
/** They start a process of their own, or prepare something before their tests, which nothing here does. */
const APART = ['test/agenda/caseload-at-scale.test.ts', 'test/ssda903/report.test.ts'];
/** What tests the words and the looks that the doors share with the cycle: core/result.ts. */
const DOORS = ['test/parse/record.test.ts', 'test/parse/rule.test.ts'];
/** Beside this file, so that the paths that tests take from their own place still lead to the same places. */
const BUNDLE = `${HERE}/bundle.mjs`;
/** How often each mutant is reached by the one test that reaches it most, which the first run finds out. */
const REACHED = `${HERE}/reached.json`;
/** A test that reaches a mutant so many times more often than any test did without it is taken to run for ever. */
const FOR_EVER = 20;

/** The tests that mutants are held against: examples first, since they fail sooner, then laws, then tables of cases. */
function testFiles() {
  const folders = [...new Set(Object.values(TESTS_OF).flat())];
  const files = folders.flatMap((folder) => readdirSync(join('test', folder)).map((name) => `test/${folder}/${name}`));
  const isLaw = (/** @type {string} */ path) => path.endsWith('.property.test.ts');
  const tests = files.filter((path) => path.endsWith('.test.ts') && !APART.includes(path));
  return [...tests.filter((path) => !isLaw(path)), ...DOORS, ...tests.filter(isLaw), `${HERE}/case-tables.ts`];
}

/**
 * Bundles the tests with the library as it stands in the working folder, mutants and all.
 *
 * @param {boolean} isCounting - whether to count which test reaches which mutant: it takes three times as long
 */
async function bundle(isCounting) {
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
    plugins: [{ name: 'stand-ins', setup: standIns }, ...(isCounting ? [] : [{ name: 'uncounted', setup: uncounted }])],
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

/**
 * Lets the counter that Stryker writes into every file count nothing.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function uncounted({ onLoad }) {
  onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace(/function stryCov_\w+\(\) \{/, '$& return;'),
    loader: 'ts',
  }));
}

/** @typedef {{ id: string, name: string, file: string, runs: (() => unknown)[] }} Test */

class InProcessRunner {
  /** @type {ReadonlyMap<string, Test>} */
  tests = new Map();
  copies = 0;
  isFresh = true;
  /** @type {Readonly<Record<string, number>>} */
  reached = {};
  stryker = /** @type {any} */ (globalThis).__stryker__ ?? {};

  /** Nothing asks for a new process: what runs as the library is loaded is not mutated, and copies are cheap. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    /** @type {any} */ (globalThis).__stryker__ = this.stryker;
    if (!existsSync(REACHED)) return;
    this.reached = JSON.parse(readFileSync(REACHED, 'utf8'));
    await bundle(false);
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
    await bundle(true);
    await this.load();
    const tests = [];
    for (const test of this.tests.values()) {
      this.stryker.currentTestId = test.id;
      const began = performance.now();
      const failure = await failureOf(test);
      this.stryker.currentTestId = undefined;
      const common = { id: test.id, name: test.name, fileName: test.file, timeSpentMs: performance.now() - began };
      tests.push(failure === undefined ? { ...common, status: 0 } : { ...common, status: 1, failureMessage: failure });
    }
    const { mutantCoverage } = this.stryker;
    /** @type {Record<string, number>} */
    const reached = {};
    for (const counts of Object.values(mutantCoverage.perTest)) {
      for (const [id, count] of Object.entries(counts)) reached[id] = Math.max(reached[id] ?? 0, Number(count));
    }
    writeFileSync(REACHED, JSON.stringify(reached));
    await this.init();
    return { status: 'complete', tests, mutantCoverage };
  }

  /**
   * What a copy that has run something says of a mutant holds where it is killed and its killer passes again without
   * it; anything else is asked again of a new copy.
   *
   * @param {{ activeMutant: { id: string }, testFilter?: readonly string[] }} options
   * @returns {Promise<object>}
   */
  async mutantRun(options) {
    const wasFresh = this.isFresh;
    const result = await this.tryOnce(options);
    if (result.status === 'timeout') return result;
    if (result.killedBy === undefined ? wasFresh : await this.passes(result.killedBy)) return result;
    await this.load();
    if (!wasFresh) return this.mutantRun(options);
    if (await this.passes(result.killedBy)) return result;
    throw new Error(`fails without any mutant, when it is called alone: ${result.killedBy}`);
  }

  /** @param {{ activeMutant: { id: string }, testFilter?: readonly string[] }} options */
  async tryOnce({ activeMutant: { id }, testFilter }) {
    const ids = new Set(testFilter ?? this.tests.keys());
    const tests = [...this.tests.values()].filter((test) => ids.has(test.id));
    const hitLimit = FOR_EVER * (this.reached[id] ?? 0) + 1000;
    this.isFresh = false;
    try {
      for (const [at, test] of tests.entries()) {
        Object.assign(this.stryker, { activeMutant: id, hitCount: 0, hitLimit });
        const failureMessage = await failureOf(test);
        if (this.stryker.hitCount > hitLimit) return { status: 'timeout', reason: `reached over ${hitLimit} times` };
        if (failureMessage !== undefined) {
          return { status: 'killed', failureMessage, killedBy: [test.id], nrOfTests: at + 1 };
        }
      }
      return { status: 'survived', nrOfTests: tests.length };
    } finally {
      this.stryker.activeMutant = undefined;
    }
  }

  /** @param {readonly string[] | undefined} ids */
  async passes(ids = []) {
    for (const id of ids) if ((await failureOf(/** @type {Test} */ (this.tests.get(id)))) !== undefined) return false;
    return true;
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
