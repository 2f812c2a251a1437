/**
 * Review timeliness from an SSDA903, as its words say it:
 * `npm run timeliness -- <folder, or XML file> --as-of YYYY-MM-DD [--from YYYY-MM-DD --until YYYY-MM-DD] [--json] [--out <folder>]`.
 * Without a folder, from a small return of children who do not exist.
 *
 * It ends with 0 where it could make a whole report, with 1 where a table that it needs is not there or no row of it
 * could be read, and with 2 where it was not told what to do.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay, type LocalDate } from 'care-planning-rules/core';
import { generateSsda903 } from './generate.ts';
import { progressOn } from './progress.ts';
import { CannotRead, type FolderRead, tablesIn, tablesOf } from './tables.ts';
import { reportText, timelinessReport, whatIsLacking } from './timeliness-report.ts';

/** Below this many bytes to read, or children to count, there is nothing to wait for. */
const SHORTEST = 2000;
const USAGE =
  'npm run timeliness -- <folder, or XML file> --as-of YYYY-MM-DD [--from YYYY-MM-DD --until YYYY-MM-DD] [--json] [--out <folder>]';

const options = {
  'as-of': { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

function asked(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new CannotRead(`${(error as Error).message}\n${USAGE}`);
  }
}

function dayGiven(name: string, text: string): LocalDate {
  if (isDay(text)) return text;
  const reversed = text.split('/').reverse().join('-');
  const hint = isDay(reversed) ? `; write ${reversed}` : '';
  throw new CannotRead(`--${name} is "${text}"; expected a day that exists, YYYY-MM-DD${hint}`);
}

/** Which files were taken, and which were not and why. */
function wordsOf({ taken, left }: FolderRead): string[] {
  return [
    ...taken.map(({ file, table, rows }) => `Taken: ${file}, as the table ${table}, ${rows} rows`),
    ...left.map(({ file, why }) => `Not taken: ${file}: ${why}`),
    ...(taken.length + left.length === 0 ? ['There is no file in the folder.'] : []),
  ];
}

/** Where the report goes, and what is said about it. */
export type Outlets = Pick<NodeJS.Process, 'stdout' | 'stderr'>;

/** @returns the code with which the program ends */
export async function run(args: readonly string[], outlets: Outlets): Promise<number> {
  try {
    return await made(args, outlets);
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    outlets.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function made(args: readonly string[], { stdout, stderr }: Outlets): Promise<number> {
  const { values, positionals } = asked(args);
  const [folder] = positionals;
  if (folder !== undefined && values['as-of'] === undefined)
    throw new CannotRead(`As of which day? --as-of YYYY-MM-DD\n${USAGE}`);
  const asOf = dayGiven('as-of', values['as-of'] ?? '2026-03-31');
  const { from, until } = values;
  if ((from === undefined) !== (until === undefined))
    throw new CannotRead(`The span of the return has two ends: give both --from and --until, or neither.\n${USAGE}`);
  const covers =
    from === undefined || until === undefined
      ? undefined
      : { from: dayGiven('from', from), until: dayGiven('until', until) };
  if (covers !== undefined && covers.until < covers.from)
    throw new CannotRead(`--until ${covers.until} is before --from ${covers.from}.`);
  const progress = progressOn(stderr, SHORTEST);
  const read: FolderRead =
    folder === undefined
      ? { tables: tablesOf(generateSsda903(60, 903)), taken: [], left: [] }
      : await tablesIn(folder, progress);
  if (folder !== undefined) for (const line of wordsOf(read)) stderr.write(`${line}\n`);
  const report = timelinessReport(read.tables, asOf, progress, covers);
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (values.out !== undefined) write(values.out, reportText(report), json);
  stdout.write(values.json ? json : reportText(report));
  const lacking = whatIsLacking(read.tables, report);
  for (const line of lacking) stderr.write(`${line}\n`);
  return lacking.length === 0 ? 0 : 1;
}

function write(folder: string, text: string, json: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'timeliness.txt'), text);
    writeFileSync(join(folder, 'timeliness.json'), json);
  } catch (error) {
    throw new CannotRead(`The report cannot be written to ${folder} (${(error as NodeJS.ErrnoException).code}).`);
  }
}
