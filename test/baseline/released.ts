/**
 * 0.1.0 as it was packed: the library against which today’s is compared. It lies beside the repository and not in
 * it; where it is absent, what needs it is skipped by name.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { type Library, libraryOf } from '../case-runner.ts';
import type { StatementThen } from './law.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packed = join(root, '../shared/baseline/care-planning-rules-0.1.0.tgz');

export const isReleasedThere = existsSync(packed);

/** Every public function and rule of 0.1.0, by each of its own doors. */
export async function openReleased(): Promise<Library> {
  const folder = unpacked();
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, { readonly import?: { readonly default: string } }>>;
  };
  const doors = Object.values(exports).flatMap((door) => door.import?.default ?? []);
  return libraryOf(await Promise.all(doors.map((door) => opened(pathToFileURL(join(folder, door)).href))));
}

/** The commit of 0.1.0: rules come packed with what they cite, what no rule cites stands in the history alone. */
const COMMIT = '2165365438f8c87e4d71b23b88ef1098e42fcb3a';

export const isHistoryThere = spawnSync('git', ['cat-file', '-e', COMMIT], { cwd: root }).status === 0;

/** Every source of 0.1.0, with all its statements, as the history of the repository has it. */
export async function openReleasedSources(): Promise<readonly SourceThen[]> {
  const folder = mkdtempSync(join(tmpdir(), 'care-planning-rules-0.1.0-'));
  try {
    const archive = execFileSync('git', ['archive', COMMIT, 'src/sources', 'src/core'], { cwd: root });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    const outfile = join(folder, 'sources.mjs');
    buildSync({ entryPoints: [join(folder, 'src/sources/index.ts')], bundle: true, format: 'esm', outfile });
    const { sources } = (await opened(pathToFileURL(outfile).href)) as { sources: readonly SourceThen[] };
    return sources;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A source of 0.1.0. */
export type SourceThen = Readonly<Record<'id' | 'title' | 'short', string>> & {
  readonly from: string | null;
  readonly statements: readonly StatementThen[];
};

function opened(address: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ address);
}

/**
 * Where it is unpacked: once for each packing, and under node_modules, so that it finds what it depends on. It is
 * unpacked beside its place and then moved there, so that two runs at once never read half of it.
 */
function unpacked(): string {
  const cache = join(root, 'node_modules/.cache');
  const digest = createHash('sha256').update(readFileSync(packed)).digest('hex').slice(0, 12);
  const place = join(cache, `care-planning-rules-0.1.0-${digest}`);
  if (!existsSync(place)) {
    mkdirSync(cache, { recursive: true });
    const beside = mkdtempSync(`${place}-`);
    execFileSync('tar', ['-xzf', packed, '-C', beside]);
    try {
      renameSync(beside, place);
    } catch (error) {
      rmSync(beside, { recursive: true });
      if (!existsSync(place)) throw error;
    }
  }
  return join(place, 'package');
}
