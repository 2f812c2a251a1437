/** What the library weighs in a bundle, as size-limit says by test/size-limit.mjs. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Bytes, minified and gzipped. */
export type Size = {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
  readonly passed: boolean;
};

const root = fileURLToPath(new URL('../../', import.meta.url));

export function sizes(): readonly Size[] {
  // It exits with 1 where a limit is passed, and says so in what it prints.
  const { stdout } = spawnSync(
    process.execPath,
    [`${root}node_modules/size-limit/bin.js`, '--json', '--config', 'test/size-limit.mjs'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return JSON.parse(stdout);
}
