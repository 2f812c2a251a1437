/** The rows of the SSDA903, one by one: each is read whole, or refused with every cell that cannot be. */

import { isDay, type LocalDate } from '../core/date.ts';
import { furtherIssues, isList, MOST_ISSUES, received, receivedInWords, UNREADABLE } from '../core/result.ts';
import {
  LEGAL_STATUSES,
  MISSING_EPISODE_CODES,
  PARTICIPATION_CODES,
  REASONS_FOR_NEW_EPISODE,
  type RowCounts,
  type RowIssue,
} from './facts.ts';

/** How a column's text is read; `undefined` where it cannot be. */
type Column<T> = { readonly expected: readonly string[]; readonly read: (text: string) => { value: T } | undefined };

type Columns = Readonly<Record<string, Column<unknown>>>;

type RowOf<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

const child: Column<string> = {
  expected: ['the child’s identifier'],
  read: (text) => (text === '' ? undefined : { value: text }),
};

const date: Column<LocalDate> = { expected: ['a day that exists, DD/MM/YYYY'], read: dayFrom };

const dateOrBlank: Column<LocalDate | undefined> = {
  expected: [...date.expected, 'nothing'],
  read: (text) => (text === '' ? { value: undefined } : dayFrom(text)),
};

/** The codes for why care ceased differ from year to year; what they share is the letter. */
const reasonCeased: Column<'follows' | 'ceased' | undefined> = {
  expected: ['X1', 'E and a number', 'nothing'],
  read: (text) => {
    if (text === '') return { value: undefined };
    if (text === 'X1') return { value: 'follows' };
    return /^E\d+[A-Z]?$/.test(text) ? { value: 'ceased' } : undefined;
  },
};

const headerColumns = { CHILD: child, DOB: date };
const episodeColumns = {
  CHILD: child,
  DECOM: date,
  RNE: oneOf(REASONS_FOR_NEW_EPISODE),
  LS: oneOf(LEGAL_STATUSES),
  DEC: dateOrBlank,
  REC: reasonCeased,
};
const reviewColumns = { CHILD: child, REVIEW: date, REVIEW_CODE: oneOf(PARTICIPATION_CODES) };
const missingColumns = { CHILD: child, MISSING: oneOf(MISSING_EPISODE_CODES), MIS_START: date, MIS_END: dateOrBlank };

export type EpisodeRow = RowOf<typeof episodeColumns>;
export type ReviewRow = RowOf<typeof reviewColumns>;
export type MissingRow = RowOf<typeof missingColumns>;

/** The rows of a table that can be read, and how many cannot. */
type TableRead<T> = { readonly read: readonly T[]; readonly counts: RowCounts };

/** The cells that cannot be read, one by one; and of those beyond {@link MOST_ISSUES}, how many they are. */
type Unread = { readonly named: RowIssue[]; further: number };

function refuse(issue: RowIssue, unread: Unread): void {
  if (unread.named.length < MOST_ISSUES) unread.named.push(issue);
  else unread.further += 1;
}

function allUnread({ named, further }: Unread): readonly RowIssue[] {
  if (further === 0) return named;
  const { path: _, ...rest } = furtherIssues(further);
  return [...named, { table: '', row: 0, column: '', ...rest }];
}

/** Every table of the return, and each cell that cannot be read. */
export function readTables(input: unknown) {
  const unread: Unread = { named: [], further: 0 };
  const tables = tablesOf(input);
  const rowsOf = (table: string, isOwed = true) => listOf(table, tables, isOwed, unread);
  const { header, episodes, reviews, missing, ...others } = tables;
  return {
    header: readTable('header', rowsOf('header'), headerColumns, unread),
    episodes: readTable('episodes', rowsOf('episodes'), episodeColumns, unread, ['DECOM', 'DEC']),
    reviews: readTable('reviews', rowsOf('reviews'), reviewColumns, unread),
    missing: readTable('missing', rowsOf('missing', false), missingColumns, unread, ['MIS_START', 'MIS_END']),
    notRead: Object.fromEntries(Object.keys(others).map((table) => [table, rowsOf(table, false).length])),
    unread: allUnread(unread),
  };
}

/** What an input holds, taken out once, so that nothing it does later matters. */
function tablesOf(input: unknown): Readonly<Record<string, unknown>> {
  try {
    if (typeof input !== 'object' || input === null) return {};
    return Object.fromEntries(Object.keys(input).map((table) => [table, partOf(input, table)]));
  } catch {
    return { header: UNREADABLE, episodes: UNREADABLE, reviews: UNREADABLE };
  }
}

function listOf(
  table: string,
  tables: Readonly<Record<string, unknown>>,
  isOwed: boolean,
  unread: Unread,
): readonly unknown[] {
  const rows = tables[table];
  const length = isList(rows) ? partOf(rows, 'length') : UNREADABLE;
  if (typeof length === 'number') return Array.from({ length }, (_, at) => partOf(rows, at));
  if (rows !== undefined || isOwed) refuse(issue(table, 0, '', ['a list of rows'], rows), unread);
  return [];
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
  rows: readonly unknown[],
  columns: C,
  unread: Unread,
  span?: readonly [keyof C & string, keyof C & string],
): TableRead<RowOf<C>> {
  const read: RowOf<C>[] = [];
  for (const [at, given] of rows.entries()) {
    const issues: RowIssue[] = [];
    const cell = (column: string) => (given === UNREADABLE ? UNREADABLE : partOf(given, column));
    const row = readRow(table, at + 1, cell, columns, issues);
    const [from, to] = span?.map((column) => row[column]) ?? [];
    if (span !== undefined && typeof from === 'string' && typeof to === 'string' && to < from)
      issues.push(issue(table, at + 1, span[1], [`a day not before ${span[0]}`], cell(span[1]), row['CHILD']));
    if (issues.length === 0) read.push(row as RowOf<C>);
    for (const each of issues) refuse(each, unread);
  }
  return { read, counts: { rows: rows.length, read: read.length, refused: rows.length - read.length } };
}

function readRow(
  table: string,
  number: number,
  cell: (column: string) => unknown,
  columns: Columns,
  issues: RowIssue[],
): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(columns)) {
    const given = cell(name);
    const text = textOf(given);
    const result = text === undefined ? undefined : column.read(text);
    if (result === undefined) issues.push(issue(table, number, name, column.expected, given, row['CHILD']));
    else row[name] = result.value;
  }
  return row;
}

/** What a cell says. A CSV reader may have made a number of it, or nothing of a blank. */
function textOf(cell: unknown): string | undefined {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? cell.trim() : undefined;
}

function dayFrom(text: string): { value: LocalDate } | undefined {
  const [, dayOfMonth, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  const value = `${year}-${month}-${dayOfMonth}`;
  return isDay(value) ? { value } : undefined;
}

function oneOf<const T extends string>(codes: readonly T[]): Column<T> {
  const known: ReadonlySet<string> = new Set(codes);
  return { expected: codes, read: (text) => (known.has(text) ? { value: text as T } : undefined) };
}

function issue(
  table: string,
  row: number,
  column: string,
  expected: readonly string[],
  given: unknown,
  named?: unknown,
): RowIssue {
  const isBlank = textOf(given) === '';
  const where = row === 0 ? `the table ${table}` : `${column} in row ${row} of ${table}`;
  return {
    table,
    row,
    column,
    ...(typeof named === 'string' ? { child: named } : {}),
    expected,
    received: isBlank ? 'nothing' : received(given),
    message: `${where} is ${isBlank ? 'missing' : receivedInWords(given)}; expected ${expected.join(' or ')}`,
    code: isBlank ? 'missing' : given === UNREADABLE ? 'unreadable' : 'wrong-value',
  };
}
