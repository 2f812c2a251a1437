/**
 * 0.1.0 as it was packed: the library against which today’s is compared. It lies beside the repository and not in
 * it; where it is absent, what needs it is skipped by name.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Library, libraryOf } from '../case-runner.ts';

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
