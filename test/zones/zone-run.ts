/** The suite, or a part of it, in a process of its own that runs in another zone and under another locale. */

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../documentation/files.ts';
import { canonicalZone, localeOf, type Surroundings } from './surroundings.ts';

/** What the environment is set to. */
export type Place = { readonly zone: string; readonly locale: string };

/**
 * A zone of no hours and one of half an hour, one west of London and one far east of it; zones with summer time,
 * in the south too; days that never were (Apia, 30 December 2011) or had no midnight (São Paulo, until 2018); a
 * language with letters of its own for i and I, and one with digits of its own.
 */
export const PLACES = {
  utc: { zone: 'UTC', locale: 'en_US.UTF-8' },
  london: { zone: 'Europe/London', locale: 'en_GB.UTF-8' },
  saoPaulo: { zone: 'America/Sao_Paulo', locale: 'pt_BR.UTF-8' },
  apia: { zone: 'Pacific/Apia', locale: 'en_WS.UTF-8' },
  kolkata: { zone: 'Asia/Kolkata', locale: 'mr_IN.UTF-8' },
  istanbul: { zone: 'Europe/Istanbul', locale: 'tr_TR.UTF-8' },
} as const satisfies Readonly<Record<string, Place>>;

/** Where the tests say in which zone and under which locale they are run: a part of the suite must hold it. */
export const SAYS_WHERE = 'test/zones/surroundings.test.ts';

/** What starts runs of its own, and is left out of these. */
const STARTS_RUNS = 'test/zones/zones.test.ts';

export type Run = {
  /** Each test that passed, by file and name. */
  readonly passed: readonly string[];
  /** Each that was left out, as it is where the suite is run. */
  readonly skipped: readonly string[];
  readonly failed: readonly string[];
  readonly files: readonly string[];
  /** What the tests saw around them. */
  readonly seen: readonly Surroundings[];
  /** Whether the run ended well, in what lies outside its tests too. */
  readonly success: boolean;
};

type Report = {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly meta: { readonly surroundings?: Surroundings };
    }[];
  }[];
};

/** Runs the suite, or what of it the options leave, in such a place; without one, where it is. */
export async function runAt(place: Place | undefined, options: readonly string[] = []): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'care-planning-rules-'));
  const file = join(folder, 'report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const always = ['--config', 'test/vitest.config.ts', '--exclude', STARTS_RUNS, '--test-timeout', '60000'];
  const output = ['--reporter', 'json', '--outputFile', file];
  const args = [vitest, 'run', ...always, ...output, ...options];
  try {
    const printed = await new Promise<string>((resolve) => {
      const settings = { cwd: root, env: environment(place), maxBuffer: 1e9 };
      execFile(process.execPath, args, settings, (_error, stdout, stderr) => resolve(stdout + stderr));
    });
    if (!existsSync(file)) throw new Error(`the run left no report:\n${printed.slice(-2000)}`);
    return readReport(JSON.parse(readFileSync(file, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The environment without what a run of tests, or the user's own language, put there. */
function environment(place: Place | undefined): NodeJS.ProcessEnv {
  if (place === undefined) return inherited(/^VITEST/);
  const { zone, locale } = place;
  return { ...inherited(/^(VITEST|LC_|LANG|TZ$)/), TZ: zone, LC_ALL: locale, LANG: locale };
}

function inherited(without: RegExp): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !without.test(name)));
}

const SKIPPED = ['skipped', 'pending', 'todo', 'disabled'];

function readReport({ success, testResults }: Report): Run {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((each) => ({ ...each, test: `${name.slice(root.length)}: ${each.fullName}` })),
  );
  const those = (isIt: (status: string) => boolean) => tests.flatMap(({ status, test }) => (isIt(status) ? test : []));
  return {
    passed: those((status) => status === 'passed'),
    skipped: those((status) => SKIPPED.includes(status)),
    failed: those((status) => status !== 'passed' && !SKIPPED.includes(status)),
    files: testResults.map(({ name }) => name.slice(root.length)).sort(),
    seen: tests.flatMap(({ meta }) => meta.surroundings ?? []),
    success,
  };
}

/** All that is wrong with a run in a place: what failed, what passed only in the one or the other run, or a place not taken. */
export function faultsOf(run: Run, place: Place, plain: Pick<Run, 'passed'>): readonly string[] {
  const { zone, locale } = place;
  const expected: Surroundings = { zone: canonicalZone(zone), locale: localeOf(locale) };
  const [seen, ...more] = run.seen;
  return [
    ...run.failed.map((test) => `failed: ${test}`),
    ...less(plain.passed, run.passed).map((test) => `not run or not passed: ${test}`),
    ...less(run.passed, plain.passed).map((test) => `passed here alone: ${test}`),
    ...(run.success || run.failed.length > 0 ? [] : ['the run failed outside its tests']),
    ...(seen?.zone === expected.zone && more.length === 0
      ? []
      : [`${zone} was not taken: ${JSON.stringify(run.seen)}`]),
    ...(seen?.locale === expected.locale ? [] : [`${locale} was not taken: ${JSON.stringify(run.seen)}`]),
  ];
}

/** What one list has more of than another: of a name that both hold, as often as it is held more. */
function less(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const each of some) left.set(each, (left.get(each) ?? 0) + 1);
  return all.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}
