/**
 * A case file of 0.1.0 in today’s names and shapes. Only the texts that are names are put anew, each where it stands,
 * so that the layout of the file stays as it is and a reader of the change sees names alone. It can be run again: what
 * is migrated is left as it is.
 */

import ts from 'typescript';
import type { Json } from '../case-runner.ts';
import {
  BY_AUTHORITY,
  keyInList,
  type Names,
  OWN_NAMES,
  RENAMED,
  renamed,
  renamedInWords,
  renamedPath,
  SPACES,
  spacesOfKeys,
  spacesOfText,
} from './names.ts';

export type Migration = {
  readonly names: Names;
  /** The kinds of episode that become a kind and, beside it, the authority. */
  readonly byAuthority: typeof BY_AUTHORITY;
  /** The keys of answers that have another name, where a case expects them. */
  readonly keys: Readonly<Record<string, string>>;
};

/** From 0.1.0 to today. */
export const MIGRATION: Migration = {
  names: together(RENAMED, OWN_NAMES),
  byAuthority: BY_AUTHORITY,
  keys: { deadline: 'due' },
};

/** What a case file holds: as many must be there after a migration as before it. */
export type Counts = { readonly cases: number; readonly expected: number };

type Edit = { readonly from: number; readonly to: number; readonly text: string };

function together(...all: readonly Names[]): Names {
  const joined = SPACES.map((space) => [space, Object.assign({}, ...all.map((names) => names[space]))]);
  return Object.fromEntries(joined) as Names;
}

/** The text of a case file, migrated. */
export function migrated(text: string, migration: Migration = MIGRATION): string {
  const file = ts.parseJsonText('cases.json', text);
  const edits: Edit[] = [];
  for (const each of elementsOf(under(file.statements[0]?.expression, 'cases'))) {
    gather(under(each, 'args'), '', '', { ...migration, keys: {} }, file, edits);
    gather(under(each, 'expect'), '', '', migration, file, edits);
  }
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((edited, { from, to, text }) => edited.slice(0, from) + text + edited.slice(to), text);
}

/** @param key - under which the node stands; empty where that is a name and no key, so that nothing is read from it */
function gather(
  node: ts.Node | undefined,
  key: string,
  within: string,
  migration: Migration,
  file: ts.SourceFile,
  edits: Edit[],
): void {
  const put = (at: ts.Node, text: string) => edits.push({ from: at.getStart(file), to: at.getEnd(), text });
  if (node === undefined) return;
  if (ts.isStringLiteral(node)) {
    const text = textMigrated(node.text, key, within, migration);
    if (text !== node.text) put(node, JSON.stringify(text));
    const authority = isEpisodeKind(key, within) ? ofAuthority(node.text, migration) : undefined;
    if (authority) put(node, `${JSON.stringify(authority.kind)}, "by": ${JSON.stringify(authority.by)}`);
  } else if (ts.isArrayLiteralExpression(node)) {
    for (const each of node.elements) gather(each, keyInList(key), within, migration, file, edits);
  } else if (ts.isObjectLiteralExpression(node)) {
    const spaces = spacesOfKeys(key);
    const hasNames = spaces.length > 0;
    for (const property of propertiesOf(node)) {
      const { text } = property.name;
      const { [text]: another = text } = migration.keys;
      const name = hasNames ? renamed(text, spaces, migration.names) : another;
      if (name !== text) put(property.name, JSON.stringify(name));
      gather(property.initializer, hasNames ? '' : text, key, migration, file, edits);
    }
  }
}

function textMigrated(text: string, key: string, within: string, migration: Migration): string {
  if (key === 'path') return pathMigrated(text, migration);
  if (key === 'message') return renamedInWords(text, (path) => pathMigrated(path, migration));
  return renamed(text, spacesOfText(key, within), migration.names);
}

function pathMigrated(path: string, migration: Migration): string {
  const authority = /^episodes\./.test(path) ? ofAuthority(path.slice('episodes.'.length), migration) : undefined;
  return authority === undefined ? renamedPath(path, migration.names) : `episodes.${authority.kind}`;
}

function isEpisodeKind(key: string, within: string): boolean {
  return key === 'during' || (key === 'kind' && within === 'episodes');
}

function ofAuthority(kind: string, { byAuthority }: Migration): (typeof BY_AUTHORITY)[string] | undefined {
  return Object.hasOwn(byAuthority, kind) ? byAuthority[kind] : undefined;
}

type Property = ts.PropertyAssignment & { readonly name: ts.StringLiteral };

function propertiesOf(node: ts.ObjectLiteralExpression): readonly Property[] {
  return node.properties.filter(
    (each): each is Property => ts.isPropertyAssignment(each) && ts.isStringLiteral(each.name),
  );
}

function under(node: ts.Node | undefined, key: string): ts.Node | undefined {
  if (node === undefined || !ts.isObjectLiteralExpression(node)) return undefined;
  return propertiesOf(node).find(({ name }) => name.text === key)?.initializer;
}

function elementsOf(node: ts.Node | undefined): readonly ts.Node[] {
  return node !== undefined && ts.isArrayLiteralExpression(node) ? node.elements : [];
}

/** How many cases a file has, and how many values they expect: each number, text, yes or no, and each error. */
export function countsOf(text: string): Counts {
  const { cases } = JSON.parse(text) as { cases: readonly Readonly<Record<string, Json>>[] };
  const expected = cases.map(({ expect, throws }) => leavesOf(expect ?? throws ?? null));
  return { cases: cases.length, expected: expected.reduce((sum, count) => sum + count, 0) };
}

/** An empty list or object is expected as well as a value. */
function leavesOf(value: Json): number {
  if (typeof value !== 'object' || value === null) return 1;
  const parts = Object.values(value).map(leavesOf);
  return parts.length === 0 ? 1 : parts.reduce((sum, count) => sum + count, 0);
}
