/** Who may import whom in src/, and what may not stand there: docs and reviewers rely on it, so it is a test. */

import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Texts by path from src/: `tier/cycle.ts`. */
type Files = Readonly<Record<string, string>>;

/** The rows: what a file is. The columns: what it may import, and nothing else. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  'vocabulary.ts': [],
  sources: ['core', 'sources'],
  'room facts': ['core', 'own facts'],
  'room rules': ['core', 'sources', 'own facts', 'own rules'],
  'room calculator': ['core', 'own facts', 'own rules', 'own calculator'],
  'room index': ['core', 'own facts', 'own rules', 'own calculator'],
  'room parse': ['core', 'own facts', 'own parse', 'room facts', 'room parse', 'zod'],
  'parse.ts': ['core', 'room facts', 'room parse', 'zod'],
  'catalogue.ts': ['core', 'sources', 'room index', 'room rules'],
  'explain.ts': ['core', 'sources', 'room index', 'room rules', 'catalogue.ts', 'date-fns'],
  'index.ts': ['core', 'sources', 'room index', 'catalogue.ts', 'explain.ts'],
};

/** Single files, or one room's files of a kind, that may do more. */
const mayAlsoImport: Readonly<Record<string, readonly string[]>> = {
  'core/date.ts': ['date-fns'],
  'core/parse.ts': ['zod'],
  'core/parse-issues.ts': ['zod'],
  'tier calculator': ['cadence index'],
  'support calculator': ['cadence index'],
  'agenda facts': ['room index', 'room facts'],
  'agenda calculator': ['room index', 'catalogue.ts'],
};

const longestFile = 250;
const mayBeLonger = /^sources\/|\/rules(-[\w-]+)?\.ts$|^vocabulary\.ts$/;
/** Of the host, of the clock, of a locale, or of when memory is freed. tsconfig.json in src/ hides most of the host's. */
const forbiddenGlobals = [
  'Date',
  'FinalizationRegistry',
  'Intl',
  'WeakRef',
  'console',
  'crypto',
  'eval',
  'fetch',
  'globalThis',
  'performance',
  'process',
  'require',
  'setTimeout',
];

/** Properties by which chance or a locale has a say. */
const forbiddenProperties = /^(?:toLocale.*|localeCompare)$/;

/** What a file of src/ is: a row of the table. */
function kindOf(path: string): string {
  const [folder = '', file] = path.split('/');
  if (file === undefined || folder === 'core' || folder === 'sources') return folder;
  return `room ${doorOf(file)}`;
}

function doorOf(file: string): string {
  const door = /^(facts|rules|parse|index)(-[\w-]+)?\.ts$/.exec(file);
  return door?.[1] ?? 'calculator';
}

/** All the names by which the table can allow what a file imports. */
function columnsOf(from: string, to: string): string[] {
  const kind = kindOf(to);
  if (!kind.startsWith('room ')) return [kind];
  const room = posix.dirname(to);
  const door = doorOf(posix.basename(to));
  return posix.dirname(from) === room ? [`own ${door}`] : [kind, `${room} ${door}`];
}

function importsOf(path: string, text: string): { specifier: string; to: string | undefined }[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    specifier: fileName,
    to: fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : undefined,
  }));
}

function importProblems(path: string, files: Files): string[] {
  const [room = ''] = path.split('/');
  const kind = kindOf(path);
  const allowed = [kind, path, kind.replace('room', room)].flatMap((row) => [
    ...(mayImport[row] ?? []),
    ...(mayAlsoImport[row] ?? []),
  ]);
  return importsOf(path, files[path] ?? '').flatMap(({ specifier, to }) => {
    if (to !== undefined && !(to in files)) return [`${path} imports ${specifier}, which is no file of src/`];
    const columns = to === undefined ? [specifier.split('/')[0] ?? ''] : columnsOf(path, to);
    return columns.some((column) => allowed.includes(column)) ? [] : [`${path} may not import ${specifier}`];
  });
}

/** Every cycle of imports that can be walked from a file that was not yet walked. */
function cycles(files: Files): string[] {
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [`cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`];
    if (done.has(path)) return [];
    const found = importsOf(path, files[path] ?? '').flatMap(({ to }) =>
      to === undefined ? [] : walk(to, [...trail, path]),
    );
    done.add(path);
    return found;
  };
  return Object.keys(files).flatMap((path) => walk(path, []));
}

function forbidden(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => {
    found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      if (node.getText() === 'Math.random') report(node, 'Math.random');
      if (forbiddenProperties.test(node.name.text)) report(node, node.name.text);
    }
    if (ts.isIdentifier(node) && forbiddenGlobals.includes(node.text) && isReference(node)) report(node, node.text);
    if (node.kind === ts.SyntaxKind.AnyKeyword) report(node, 'any');
    if (ts.isEnumDeclaration(node)) report(node, 'enum');
    if (ts.isClassLike(node)) report(node, 'class');
    if (ts.isVariableStatement(node) && node.parent === source && !(node.declarationList.flags & ts.NodeFlags.Const)) {
      report(node, 'top-level let or var');
    }
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.getText() === `'zod'` && !isWholeOrTypes(node)) {
      report(node, `zod is imported whole, as 'import * as z', so that bundlers can drop what is not used`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const lines = text.trimEnd().split('\n').length;
  if (lines > longestFile && !mayBeLonger.test(path)) found.push(`${path} has ${lines} lines`);
  return found;
}

/** Not merely the name of a property or of something declared here. */
function isReference(node: ts.Identifier): boolean {
  return ts.isShorthandPropertyAssignment(node.parent) || (node.parent as { name?: ts.Node }).name !== node;
}

function isWholeOrTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  const { namedBindings, phaseModifier } = importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return namedBindings !== undefined && ts.isNamespaceImport(namedBindings);
}

function problems(files: Files): string[] {
  return [
    ...Object.keys(files).flatMap((path) => importProblems(path, files)),
    ...cycles(files),
    ...Object.entries(files).flatMap(([path, text]) => forbidden(path, text)),
  ];
}

const src = fileURLToPath(new URL('../src/', import.meta.url));
const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const library: Files = Object.fromEntries(
  paths.filter((path) => path.endsWith('.ts')).map((path) => [path, readFileSync(src + path, 'utf8')]),
);

describe('the architecture', () => {
  it.each(Object.keys(library))('%s imports only what the table allows', (path) => {
    expect(importProblems(path, library)).toEqual([]);
  });

  it('has no cycle of imports', () => {
    expect(cycles(library)).toEqual([]);
  });

  it.each(Object.entries(library))('%s holds nothing that is forbidden', (path, text) => {
    expect(forbidden(path, text)).toEqual([]);
  });
});

describe('the checks can fail', () => {
  const base: Files = {
    'core/date.ts': '',
    'core/rule.ts': '',
    'sources/a.ts': '',
    'cadence/facts.ts': '',
    'cadence/rules.ts': '',
    'cadence/due.ts': '',
    'cadence/parse.ts': '',
    'cadence/index.ts': '',
    'tier/facts.ts': '',
    'tier/cycle.ts': '',
    'catalogue.ts': '',
    'explain.ts': '',
    'parse.ts': '',
    'index.ts': '',
  };
  const withText = (path: string, text: string) => problems({ ...base, [path]: text });
  const imports = (path: string, specifier: string) => withText(path, `import type { X } from '${specifier}';`);

  it.each([
    ['core/date.ts', '../sources/a.ts'],
    ['core/rule.ts', 'date-fns'],
    ['core/rule.ts', '../cadence/facts.ts'],
    ['sources/a.ts', '../cadence/facts.ts'],
    ['cadence/facts.ts', './rules.ts'],
    ['cadence/facts.ts', '../sources/a.ts'],
    ['cadence/rules.ts', './due.ts'],
    ['cadence/rules.ts', '../tier/facts.ts'],
    ['cadence/due.ts', '../sources/a.ts'],
    ['cadence/due.ts', '../tier/cycle.ts'],
    ['cadence/due.ts', '../catalogue.ts'],
    ['cadence/due.ts', 'zod'],
    ['cadence/due.ts', 'node:fs'],
    ['cadence/index.ts', './parse.ts'],
    ['cadence/parse.ts', './rules.ts'],
    ['cadence/parse.ts', '../tier/cycle.ts'],
    ['tier/cycle.ts', '../cadence/due.ts'],
    ['catalogue.ts', './parse.ts'],
    ['explain.ts', 'zod'],
    ['index.ts', './parse.ts'],
    ['index.ts', 'zod'],
    ['parse.ts', './cadence/rules.ts'],
  ])('%s may not import %s', (path, specifier) => {
    expect(imports(path, specifier)).toEqual([`${path} may not import ${specifier}`]);
  });

  it.each([
    ['core/date.ts', 'date-fns/addMonths'],
    ['cadence/rules.ts', '../sources/a.ts'],
    ['tier/cycle.ts', '../cadence/index.ts'],
    ['agenda/agenda.ts', '../catalogue.ts'],
    ['catalogue.ts', './cadence/rules.ts'],
    ['parse.ts', './cadence/parse.ts'],
  ])('%s may import %s', (path, specifier) => {
    expect(imports(path, specifier)).toEqual([]);
  });

  it('an import without its ending, or of a missing file, is noticed', () => {
    expect(imports('cadence/due.ts', './facts')).toHaveLength(1);
  });

  it('re-exports, import types and dynamic imports count as imports', () => {
    expect(withText('index.ts', `export * from './parse.ts';`)).toHaveLength(1);
    expect(withText('index.ts', `export type X = import('./parse.ts').X;`)).toHaveLength(1);
    expect(withText('index.ts', `export const x = () => import('./parse.ts');`)).toHaveLength(1);
  });

  it('a cycle is noticed', () => {
    const files = { ...base, 'core/date.ts': `import './rule.ts';`, 'core/rule.ts': `import './date.ts';` };
    expect(problems(files)).toEqual(['cycle: core/date.ts → core/rule.ts → core/date.ts']);
  });

  it.each([
    ['const now = Date.now();', 'Date'],
    ['const now = new Date();', 'Date'],
    ['const now = new Date;', 'Date'],
    ['const now = Date();', 'Date'],
    ['const first = Date.parse(text);', 'Date'],
    ['export const all = { Date };', 'Date'],
    ['const words = new Intl.NumberFormat();', 'Intl'],
    ['const order = a.localeCompare(b);', 'localeCompare'],
    ['const order = a?.localeCompare(b);', 'localeCompare'],
    ['const kept = new WeakRef(rule);', 'WeakRef'],
    ['const chance = Math.random();', 'Math.random'],
    ['const words = (5).toLocaleString();', 'toLocaleString'],
    ['export const home = process.env;', 'process'],
    ['export const all = { console };', 'console'],
    ['export const f = (x: any) => x;', 'any'],
    ['let count = 0;', 'top-level let or var'],
    ['enum Colour { Red }', 'enum'],
    ['class Visit {}', 'class'],
  ])('%s is forbidden', (text, what) => {
    expect(withText('cadence/due.ts', text)).toEqual([`cadence/due.ts:1 ${what}`]);
  });

  it('named imports of zod are forbidden', () => {
    expect(withText('parse.ts', `import { z } from 'zod';`)).toHaveLength(1);
    expect(withText('parse.ts', `import * as z from 'zod';`)).toEqual([]);
  });

  it('a long file is noticed, save in sources and rules', () => {
    const long = '\n'.repeat(300).replaceAll('\n', '// a line\n');
    expect(withText('cadence/due.ts', long)).toEqual(['cadence/due.ts has 300 lines']);
    expect(withText('cadence/rules.ts', long)).toEqual([]);
    expect(withText('sources/a.ts', long)).toEqual([]);
  });

  it('what only looks forbidden is allowed', () => {
    const text = `
      // any process, console and Date.now in a comment
      const steps = { process: 1 }; export const one = steps.process;
      export const dates = { Date: 1 }; export const two = dates.Date; export type At = { Intl: string };
      export const f = () => { let local = 0; local++; return local; };`;
    expect(withText('cadence/due.ts', text)).toEqual([]);
  });
});
