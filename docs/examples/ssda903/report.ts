/**
 * Review timeliness from an SSDA903: `npm run timeliness -- <folder of CSVs> --as-of YYYY-MM-DD [--json] [--out <folder>]`.
 * Without a folder, from a small return of children who do not exist.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { day } from 'care-planning-rules/core';
import { generateSsda903 } from './generate.ts';
import { progressOn } from './progress.ts';
import { tablesIn, tablesOf } from './tables.ts';
import { reportText, timelinessReport } from './timeliness-report.ts';

/** Below this many bytes to read, or children to count, there is nothing to wait for. */
const SHORTEST = 2000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'as-of': { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder !== undefined && values['as-of'] === undefined) {
  console.error('As of which day? --as-of YYYY-MM-DD');
  process.exit(2);
}
const asOf = day(values['as-of'] ?? '2026-03-31');
const progress = progressOn(process.stderr, SHORTEST);
const tables = folder === undefined ? tablesOf(generateSsda903(60, 903)) : await tablesIn(folder, progress);
const report = timelinessReport(tables, asOf, progress);
const json = `${JSON.stringify(report, null, 2)}\n`;
if (values.out !== undefined) {
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'timeliness.txt'), reportText(report));
  writeFileSync(join(values.out, 'timeliness.json'), json);
}
process.stdout.write(values.json ? json : reportText(report));
