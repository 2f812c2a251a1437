/**
 * The library in one file, for engines that load JavaScript by itself: no imports, and nothing of the host is
 * used. `npm run single-file` writes it to dist/single-file in two forms: a script that leaves the global
 * `carePlanningRules`, and a module.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The global that the script leaves. */
export const GLOBAL = 'carePlanningRules';

/** The file's text. */
export async function singleFile(format: 'iife' | 'esm'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./sql-functions.ts', import.meta.url))],
    bundle: true,
    write: false,
    format,
    ...(format === 'iife' && { globalName: GLOBAL }),
    platform: 'neutral',
    target: 'es2022',
    minify: true,
    charset: 'ascii',
    legalComments: 'inline',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('nothing was built');
  return file.text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../../dist/single-file', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const [name, format] of [
    ['care-planning-rules.js', 'iife'],
    ['care-planning-rules.module.js', 'esm'],
  ] as const) {
    const text = await singleFile(format);
    writeFileSync(join(folder, name), text);
    console.log(`dist/single-file/${name}: ${Math.ceil(text.length / 1024)} KiB`);
  }
}
