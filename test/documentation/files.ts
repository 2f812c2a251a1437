/** The checkout, as the documentation reads it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files under a folder with an ending, by path from the top, in order. */
export function filesUnder(folder: string, ending: string): readonly string[] {
  if (!existsSync(root + folder)) return [];
  const names = readdirSync(root + folder, { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(ending))
    .sort();
}

export function read(path: string): string {
  return readFileSync(root + path, 'utf8');
}
