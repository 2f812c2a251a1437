/** `npm run cases -- FILE…` runs case files; without a file, the library's own tables. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openLibrary, report } from './case-runner.ts';

const tables = fileURLToPath(new URL('../docs/cases/', import.meta.url));
const named = process.argv.slice(2);
if (named.length === 0) console.log('No file is named: these are the tables of docs/cases.');
const paths =
  named.length > 0
    ? named
    : readdirSync(tables)
        .filter((name) => name.endsWith('.json'))
        .sort();

const files = paths.map((path) => {
  try {
    return { path, text: readFileSync(named.length > 0 ? path : tables + path, 'utf8') };
  } catch (error) {
    return { path, text: error as Error };
  }
});
const { output, errors, exit } = report(files, await openLibrary());
for (const line of errors) console.error(line);
for (const line of output) console.log(line);
process.exitCode = exit;
