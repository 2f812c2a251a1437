/** An SSDA903 from a folder as it lies on a drive: CSV by csv-parse, XML by fast-xml-parser; every value a text. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Ssda903Tables } from 'care-planning-rules/agenda';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Progress } from './progress.ts';

type Row = Readonly<Record<string, unknown>>;

/** What is wrong in words, for the person who asked: no fault of the program. */
export class CannotRead extends Error {}

/** The tables of a folder, from which files they were taken, and which files were left, and why. */
export type FolderRead = {
  readonly tables: Ssda903Tables;
  readonly taken: readonly { readonly file: string; readonly table: string; readonly rows: number }[];
  readonly left: readonly { readonly file: string; readonly why: string }[];
};

/** A table is known by its headings, whatever its file is called. */
const HEADINGS: readonly (readonly [table: string, headings: readonly string[]])[] = [
  ['episodes', ['CHILD', 'DECOM', 'RNE']],
  ['reviews', ['CHILD', 'REVIEW']],
  ['missing', ['CHILD', 'MIS_START']],
  ['oc2', ['CHILD', 'CONVICTED']],
  ['oc3', ['CHILD', 'IN_TOUCH']],
  ['ad1', ['CHILD', 'DATE_INT']],
  ['placed_adoption', ['CHILD', 'DATE_PLACED']],
  ['prev_perm', ['CHILD', 'PREV_PERM']],
  ['uasc', ['CHILD', 'DUC']],
  ['header', ['CHILD', 'DOB', 'SEX']],
  ['header', ['CHILD', 'DOB']],
];

/**
 * Every table that the files of a folder hold, or one file. Files of one table are laid on one another; where their
 * names say of which years they are, so do their rows.
 *
 * @throws CannotRead where there is no such folder
 */
export async function tablesIn(folder: string, progress: Progress): Promise<FolderRead> {
  const files = await filesIn(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  progress.begin(
    'Reading',
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const found: { file: string; table: string; rows: readonly Row[] }[] = [];
  const left: { file: string; why: string }[] = [];
  for (const [at, path] of files.entries()) {
    const file = basename(path);
    const tables = tablesOfFile(file, textIn(await readFile(path)));
    if (typeof tables === 'string') left.push({ file, why: tables });
    else for (const [table, rows] of Object.entries(tables)) found.push({ file, table, rows });
    progress.advance(sizes[at] ?? 0);
  }
  progress.end();
  const tables: Record<string, readonly Row[]> = {};
  for (const { file, table, rows } of found) {
    const isOneOfSeveral = found.filter((other) => other.table === table).length > 1;
    const year = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(file)?.[1];
    const dated = isOneOfSeveral && year !== undefined ? rows.map((row) => ({ YEAR: year, ...row })) : rows;
    tables[table] = [...(tables[table] ?? []), ...dated];
  }
  return { tables, taken: found.map(({ rows, ...each }) => ({ ...each, rows: rows.length })), left };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    if ((await stat(folder)).isFile()) return [folder];
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => join(folder, name))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CannotRead(`There is no folder or file called ${folder}.`);
    throw new CannotRead(`${folder} cannot be read (${code}).`);
  }
}

/** Spreadsheets write UTF-8, or UTF-16 with a mark at the beginning. */
function textIn(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** The tables that a file holds, or why it holds none. */
export function tablesOfFile(file: string, text: string): Readonly<Record<string, readonly Row[]>> | string {
  const extension = extname(file).toLowerCase();
  if (text.trim() === '') return 'the file is empty';
  if (extension === '.xml') return tablesOfXml(text);
  if (!['.csv', '.txt', '.tsv'].includes(extension)) return 'it is no CSV and no XML file';
  try {
    const { headings, rows } = rowsOf(text);
    const table = HEADINGS.find(([, wanted]) => wanted.every((heading) => headings.includes(heading)))?.[0];
    return table === undefined
      ? `its headings belong to no table of the return: ${headings.slice(0, 8).join(', ')}`
      : { [table]: rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED')
      return 'a quotation mark is opened and never closed, so that its rows cannot be told apart';
    return `its rows cannot be told apart: ${error.message}`;
  }
}

/** A row that is too short or too long is still a row: what it lacks is reported by the library, with its column. */
function rowsOf(text: string): { headings: readonly string[]; rows: readonly Row[] } {
  let headings: readonly string[] = [];
  const rows: Row[] = parse(text, {
    bom: true,
    columns: (first: string[]) => {
      headings = first.map((heading) => heading.trim().toUpperCase());
      return headings as string[];
    },
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  });
  return { headings, rows };
}

/** What stands between the headings most often: a comma, a semicolon or a tab. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.split(/\r?\n/, 1);
  const counted = [',', ';', '\t'].map((each) => [each, headings.split(each).length] as const);
  return counted.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** What XML calls otherwise than the tables do. */
const OTHER_NAMES: Readonly<Record<string, string>> = { CHILDID: 'CHILD', PL: 'PLACE' };

const xml = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  isArray: (name) => ['CHILD', 'EPISODE', 'AREVIEW', 'AMISSING'].includes(name),
});

/** The return as one XML file: for each child its header, in which its reviews stand, and its episodes. */
function tablesOfXml(text: string): Readonly<Record<string, readonly Row[]>> | string {
  const checked = XMLValidator.validate(text);
  if (checked !== true) return `it is no sound XML: ${checked.err.msg} (line ${checked.err.line})`;
  const { EXPSSDA903: whole } = xml.parse(text) as { EXPSSDA903?: unknown };
  const children = isObject(whole) ? listIn(whole, 'CHILD') : [];
  if (children.length === 0) return 'it is XML, and no return: it holds no EXPSSDA903 with a CHILD in it';
  const tables: Record<string, Row[]> = { header: [], episodes: [] };
  for (const child of children) {
    const header = isObject(child['HEADER']) ? child['HEADER'] : {};
    const { CHILD, DOB } = cellsOf(header);
    tables['header']?.push(cellsOf(header));
    for (const episode of listIn(child, 'EPISODE')) tables['episodes']?.push({ CHILD, ...cellsOf(episode) });
    for (const [table, name] of [
      ['reviews', 'AREVIEW'],
      ['missing', 'AMISSING'],
    ] as const) {
      const rows = listIn(header, name).map((row) => ({ CHILD, DOB, ...cellsOf(row) }));
      if (rows.length > 0) tables[table] = [...(tables[table] ?? []), ...rows];
    }
  }
  return tables;
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listIn(whole: Row, name: string): readonly Row[] {
  const list = whole[name];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function cellsOf(row: Row): Row {
  const cells = Object.entries(row).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(cells.map(([name, value]) => [OTHER_NAMES[name] ?? name, value]));
}

/** The tables of texts, by the name of the table. */
export function tablesOf(texts: Readonly<Record<string, string>>): Ssda903Tables {
  return Object.fromEntries(Object.entries(texts).map(([table, text]) => [table, rowsOf(text).rows])) as Ssda903Tables;
}
