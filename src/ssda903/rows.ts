/** The rows of the SSDA903, one by one: each is read as far as it can be, and what cannot be read is named. */

import { furtherIssues, isList, MOST_ISSUES, received, receivedInWords, UNREADABLE } from '../core/result.ts';
import {
  type Column,
  type Columns,
  episodeColumns,
  headerColumns,
  missingColumns,
  reviewColumns,
  textOf,
} from './cells.ts';
import type { RowCounts, RowIssue } from './facts.ts';

/** A row with a value for each column that can be read; `unread` names the others. */
type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T>
    ? C[K] extends { readonly isNeeded: true }
      ? T
      : T | undefined
    : never;
} & { readonly unread: readonly string[] };

export type HeaderRow = RowOf<typeof headerColumns>;
export type EpisodeRow = RowOf<typeof episodeColumns>;
export type ReviewRow = RowOf<typeof reviewColumns>;
export type MissingRow = RowOf<typeof missingColumns>;

/** A row that was refused: whose it is, as far as that can be read, and where it stands. */
export type LostRow = { readonly child: string | undefined; readonly at: string };

/** The rows of a table that can be read, and those that cannot. */
export type TableRead<T> = {
  /** Whether the table is there: without it nothing is known of what it would hold. */
  readonly isGiven: boolean;
  readonly read: readonly T[];
  readonly lost: readonly LostRow[];
  readonly counts: RowCounts;
};

/** The cells that cannot be read, one by one; and of those beyond {@link MOST_ISSUES}, how many they are. */
type Unread = { readonly named: RowIssue[]; further: number };

/** Every table of the return, and each cell that cannot be read. */
export function readTables(input: unknown) {
  const unread: Unread = { named: [], further: 0 };
  const { header, episodes, reviews, missing, ...others } = tablesOf(input);
  const rowsOf = (table: string, given: unknown, isOwed = true) => listOf(table, given, isOwed, unread);
  return {
    header: readTable('header', rowsOf('header', header), headerColumns, unread),
    episodes: readTable('episodes', rowsOf('episodes', episodes), episodeColumns, unread, ['DECOM', 'DEC']),
    reviews: readTable('reviews', rowsOf('reviews', reviews), reviewColumns, unread),
    missing: readTable('missing', rowsOf('missing', missing, false), missingColumns, unread, ['MIS_START', 'MIS_END']),
    notRead: Object.fromEntries(
      Object.entries(others).map(([table, rows]) => [table, rowsOf(table, rows, false)?.length ?? 0]),
    ),
    unread: allUnread(unread),
  };
}

function note(issue: RowIssue, unread: Unread): void {
  if (unread.named.length < MOST_ISSUES) unread.named.push(issue);
  else unread.further += 1;
}

function allUnread({ named, further }: Unread): readonly RowIssue[] {
  if (further === 0) return named;
  const { path: _, ...rest } = furtherIssues(further);
  return [...named, { table: '', row: 0, column: '', isRefused: false, ...rest }];
}

const KNOWN_TABLES: readonly string[] = ['header', 'episodes', 'reviews', 'missing'];

/** What an input holds, taken out once, so that nothing it does later matters. A table's name may have capitals. */
function tablesOf(input: unknown): Readonly<Record<string, unknown>> {
  try {
    if (typeof input !== 'object' || input === null) return {};
    const tables = new Map<string, unknown>();
    for (const name of Object.keys(input)) {
      const known = KNOWN_TABLES.find((table) => table === name.trim().toLowerCase());
      if (known === undefined || name === known || !Object.hasOwn(input, known))
        tables.set(known ?? name, partOf(input, name));
    }
    return Object.fromEntries(tables);
  } catch {
    return { header: UNREADABLE, episodes: UNREADABLE, reviews: UNREADABLE };
  }
}

function listOf(table: string, rows: unknown, isOwed: boolean, unread: Unread): readonly unknown[] | undefined {
  const length = isList(rows) ? partOf(rows, 'length') : UNREADABLE;
  if (typeof length === 'number') return Array.from({ length }, (_, at) => partOf(rows, at));
  const isAbsent = rows === undefined || rows === null;
  if (!isAbsent || isOwed)
    note(issueOf({ table, row: 0, column: '', isRefused: true }, ['a list of rows'], rows), unread);
  return undefined;
}

/** What stands there in an object or a list. */
function partOf(whole: unknown, key: PropertyKey): unknown {
  try {
    return typeof whole === 'object' && whole !== null ? (whole as Record<PropertyKey, unknown>)[key] : undefined;
  } catch {
    return UNREADABLE;
  }
}

function readTable<C extends Columns>(
  table: string,
  rows: readonly unknown[] | undefined,
  columns: C,
  unread: Unread,
  span?: readonly [keyof C & string, keyof C & string],
): TableRead<RowOf<C>> {
  const read: RowOf<C>[] = [];
  const lost: LostRow[] = [];
  const nameOf = headings(columns);
  for (const [at, given] of (rows ?? []).entries()) {
    const heading = nameOf(given);
    const cell = (column: string) => (given === UNREADABLE ? UNREADABLE : partOf(given, heading(column)));
    const row = readRow(table, at + 1, cell, columns, span);
    if (row.issues.some(({ isRefused }) => isRefused)) lost.push({ child: row.child, at: `row ${at + 1} of ${table}` });
    else read.push({ ...row.values, unread: row.issues.map(({ column }) => column) } as unknown as RowOf<C>);
    for (const each of row.issues) note(each, unread);
  }
  const length = rows?.length ?? 0;
  const counts = { rows: length, read: read.length, refused: lost.length };
  return { isGiven: rows !== undefined, read, lost, counts };
}

/** Under which name a row holds each column: as the return writes it, or in small letters, or with blanks around it. */
function headings(columns: Columns): (row: unknown) => (column: string) => string {
  let last: { readonly names: readonly string[]; readonly of: ReadonlyMap<string, string> } = {
    names: [],
    of: new Map(),
  };
  return (row) => {
    const names = namesIn(row);
    if (names.length !== last.names.length || names.some((name, at) => name !== last.names[at])) {
      const of = new Map<string, string>();
      for (const name of names) {
        const column = name.trim().toUpperCase();
        if (Object.hasOwn(columns, column) && (name === column || !of.has(column))) of.set(column, name);
      }
      last = { names, of };
    }
    const { of } = last;
    return (column) => of.get(column) ?? column;
  };
}

function namesIn(row: unknown): readonly string[] {
  try {
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? Object.keys(row) : [];
  } catch {
    return [];
  }
}

type RowRead = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly child: string | undefined;
  readonly issues: readonly RowIssue[];
};

function readRow(
  table: string,
  row: number,
  cell: (column: string) => unknown,
  columns: Columns,
  span?: readonly [string, string],
): RowRead {
  const values: Record<string, unknown> = {};
  const unsound: { readonly column: string; readonly expected: readonly string[]; readonly given: unknown }[] = [];
  for (const [column, { read, expected }] of Object.entries(columns)) {
    const given = cell(column);
    const text = textOf(given);
    const result = text === undefined ? undefined : read(text);
    if (result === undefined) unsound.push({ column, expected, given });
    values[column] = result?.value;
  }
  const [from, to] = span?.map((column) => values[column]) ?? [];
  if (span !== undefined && typeof from === 'string' && typeof to === 'string' && to < from) {
    unsound.push({ column: span[1], expected: [`a day not before ${span[0]}`], given: cell(span[1]) });
    values[span[1]] = undefined;
  }
  const child = typeof values['CHILD'] === 'string' ? values['CHILD'] : undefined;
  const issues = unsound.map(({ column, expected, given }) =>
    issueOf({ table, row, column, isRefused: columns[column]?.isNeeded ?? false }, expected, given, child),
  );
  return { values, child, issues };
}

function issueOf(
  { table, row, column, isRefused }: Pick<RowIssue, 'table' | 'row' | 'column' | 'isRefused'>,
  expected: readonly string[],
  given: unknown,
  child?: string,
): RowIssue {
  const isBlank = textOf(given) === '';
  const where = row === 0 ? `the table ${table}` : `${column} in row ${row} of ${table}`;
  return {
    table,
    row,
    column,
    isRefused,
    ...(child !== undefined && { child }),
    expected,
    received: isBlank ? 'nothing' : received(given),
    message: `${where} is ${isBlank ? 'missing' : receivedInWords(given)}; expected ${expected.join(' or ')}`,
    code: isBlank ? 'missing' : given === UNREADABLE ? 'unreadable' : 'wrong-value',
  };
}
