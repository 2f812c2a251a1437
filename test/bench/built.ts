/** What is timed is the built package, as a user imports it: never the sources, and never an older build. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

function lastChange(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...names.map((name) => statSync(`${folder}/${name}`).mtimeMs));
}

/** Builds the package where the sources are younger than it. */
export function buildWhereOld(): void {
  const built = `${root}dist/index.js`;
  if (existsSync(built) && statSync(built).mtimeMs > lastChange(`${root}src`)) return;
  execFileSync(process.execPath, [`${root}node_modules/tsup/dist/cli-default.js`, '--silent'], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** @throws where the library's name does not lead to the built file: the sources' paths must not be mapped here */
export function assertBuilt(): void {
  const found = import.meta.resolve('care-planning-rules/cadence');
  if (!found.endsWith('/dist/cadence.js')) throw new Error('run it by `npm run bench`: it would time the sources');
}

/** A few letters that stand for what was built: the same where it is the same to the letter. */
export function buildId(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(`${root}dist`)
    .filter((each) => each.endsWith('.js'))
    .sort()) {
    hash.update(readFileSync(`${root}dist/${name}`));
  }
  return hash.digest('hex').slice(0, 12);
}
