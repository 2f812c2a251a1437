/** Who may import whom in src/, and what may not stand there: docs and reviewers rely on it, so it is a test. */

import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Texts by path from src/: `tier/cycle.ts`. */
type Files = Readonly<Record<string, string>>;

/** The rows: the layer in which a file lies. The columns: the layers that it may import as it runs, and nothing else. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  vocabulary: [],
  types: ['core', 'types'],
  law: ['core', 'law'],
  'law’s words': ['law’s words'],
  record: ['core', 'record', 'day-count', 'law'],
  'day-count': ['core', 'types', 'record', 'day-count'],
  kinds: ['core', 'types', 'record', 'day-count', 'kinds', 'law'],
  'all kinds': ['kinds', 'day-count'],
  register: ['core', 'types', 'kinds', 'law', 'register'],
  agenda: ['core', 'types', 'record', 'kinds', 'all kinds', 'law', 'register', 'agenda'],
  timeliness: ['core', 'record', 'kinds', 'law', 'timeliness'],
  ssda903: ['core', 'record', 'ssda903'],
  doors: ['core', 'types', 'law', 'kinds', 'day-count', 'register', 'agenda', 'timeliness', 'ssda903', 'doors'],
  parse: ['core', 'vocabulary', 'types', 'ssda903', 'parse', 'zod'],
  words: ['core', 'vocabulary', 'law’s words', 'words', 'date-fns'],
};

/** The layers whose types a file may name besides: none of the layers above those it runs with, save where it says so. */
const mayName: Readonly<Record<string, readonly string[]>> = {
  core: ['vocabulary', 'law’s words'],
  types: ['vocabulary'],
  law: ['types'],
  'law’s words': ['core'],
  record: ['types', 'vocabulary'],
  'day-count': ['vocabulary'],
  kinds: ['vocabulary'],
  'all kinds': ['core', 'record', 'types'],
  register: ['vocabulary'],
  agenda: ['vocabulary', 'timeliness', 'ssda903'],
  timeliness: ['types', 'vocabulary'],
  ssda903: ['types', 'vocabulary'],
  doors: ['vocabulary', 'record'],
  parse: ['record', 'kinds', 'day-count', 'register'],
};

/** Single files that may do more. */
const mayAlsoImport: Readonly<Record<string, readonly string[]>> = {
  'core/date.ts': ['date-fns'],
  'agenda/duties.ts': ['vocabulary'],
};

const longestFile = 250;
/** Data and words, which are read from top to bottom. */
const mayBeLonger = /^law\/|^vocabulary\.ts$|^kinds\/types\.ts$/;
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

/** The one way in for a JavaScript `Date`, in which alone its names may stand. */
const wayInForDate = 'core/javascript-date.ts';

/** Properties by which chance or a locale has a say. */
const forbiddenProperties = /^(?:toLocale.*|localeCompare)$/;

/** The layer in which a file of src/ lies: a row of the table. */
function layerOf(path: string): string {
  const [folder = '', file] = path.split('/');
  if (path === 'vocabulary.ts') return 'vocabulary';
  if (file === undefined || path === 'agenda/index.ts') return 'doors';
  if (folder === 'law')
    return /(\.words|\/statements|^law\/(sources|rule-words|words|statement-ids))\.ts$/.test(path)
      ? 'law’s words'
      : 'law';
  if (folder === 'register' && /facts\.ts$/.test(file)) return 'types';
  if (folder !== 'kinds') return folder;
  if (file === 'index.ts') return 'all kinds';
  if (/^(types|[\w-]+-facts)\.ts$/.test(file)) return 'types';
  return /^day-/.test(file) ? 'day-count' : 'kinds';
}

type Import = { readonly specifier: string; readonly to: string | undefined; readonly isOfTypes: boolean };

function importsOf(path: string, text: string): readonly Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const typesAlone = new Set<string>();
  const atRunTime = new Set<string>();
  for (const node of source.statements) {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) continue;
    if (node.moduleSpecifier === undefined || !ts.isStringLiteral(node.moduleSpecifier)) continue;
    (isOfTypes(node) ? typesAlone : atRunTime).add(node.moduleSpecifier.text);
  }
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    specifier: fileName,
    to: fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : undefined,
    isOfTypes: typesAlone.has(fileName) && !atRunTime.has(fileName),
  }));
}

function isOfTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const { importClause } = node;
  if (importClause === undefined) return false;
  const bindings = importClause.namedBindings;
  const each = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : [];
  return (
    importClause.phaseModifier === ts.SyntaxKind.TypeKeyword || (each.length > 0 && each.every((one) => one.isTypeOnly))
  );
}

function importProblems(path: string, files: Files): string[] {
  const layer = layerOf(path);
  const running = [...(mayImport[layer] ?? []), ...(mayAlsoImport[path] ?? [])];
  return importsOf(path, files[path] ?? '').flatMap(({ specifier, to, isOfTypes }) => {
    if (to !== undefined && !(to in files)) return [`${path} imports ${specifier}, which is no file of src/`];
    const column = to === undefined ? (specifier.split('/')[0] ?? '') : layerOf(to);
    const allowed = isOfTypes ? [...running, ...(mayName[layer] ?? [])] : running;
    return allowed.includes(column) ? [] : [`${path} may not import ${specifier}`];
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
  const isForbidden = (name: string) =>
    forbiddenGlobals.includes(name) && !(path === wayInForDate && (name === 'Date' || name === 'Intl'));
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      if (node.getText() === 'Math.random') report(node, 'Math.random');
      if (forbiddenProperties.test(node.name.text)) report(node, node.name.text);
    }
    if (ts.isIdentifier(node) && isForbidden(node.text) && isReference(node)) report(node, node.text);
    if (node.kind === ts.SyntaxKind.AnyKeyword) report(node, 'any');
    if (ts.isEnumDeclaration(node)) report(node, 'enum');
    if (ts.isClassLike(node)) report(node, 'class');
    if (ts.isVariableStatement(node) && node.parent === source && !(node.declarationList.flags & ts.NodeFlags.Const)) {
      report(node, 'top-level let or var');
    }
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.getText().startsWith(`'zod`) && !isOfSmallZod(node)) {
      report(node, `of zod, 'zod/mini' and 'zod/v4/core' are imported, as a namespace: bundlers drop what is not used`);
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

function isOfSmallZod({ importClause, moduleSpecifier }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  const { namedBindings, phaseModifier } = importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const isSmall = [`'zod/mini'`, `'zod/v4/core'`].includes(moduleSpecifier.getText());
  return isSmall && namedBindings !== undefined && ts.isNamespaceImport(namedBindings);
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
    'vocabulary.ts': '',
    'law/a/visits.ts': '',
    'law/a/visits.words.ts': '',
    'kinds/types.ts': '',
    'kinds/cadence.ts': '',
    'kinds/index.ts': '',
    'record/facts.ts': '',
    'register/band.ts': '',
    'agenda/agenda.ts': '',
    'words/explain.ts': '',
    'parse/rules.ts': '',
    'cadence.ts': '',
    'index.ts': '',
  };
  const withText = (path: string, text: string) => problems({ ...base, [path]: text });
  const imports = (path: string, specifier: string) => withText(path, `import { x } from '${specifier}';`);
  const names = (path: string, specifier: string) => withText(path, `import type { X } from '${specifier}';`);

  it.each([
    ['core/date.ts', '../kinds/cadence.ts'],
    ['core/rule.ts', 'date-fns'],
    ['core/rule.ts', '../vocabulary.ts'],
    ['vocabulary.ts', './core/date.ts'],
    ['law/a/visits.ts', './visits.words.ts'],
    ['law/a/visits.ts', '../../kinds/cadence.ts'],
    ['kinds/types.ts', './cadence.ts'],
    ['kinds/cadence.ts', './index.ts'],
    ['kinds/cadence.ts', '../agenda/agenda.ts'],
    ['kinds/cadence.ts', '../vocabulary.ts'],
    ['kinds/cadence.ts', 'zod'],
    ['kinds/cadence.ts', 'node:fs'],
    ['record/facts.ts', '../kinds/cadence.ts'],
    ['register/band.ts', '../agenda/agenda.ts'],
    ['agenda/agenda.ts', '../words/explain.ts'],
    ['agenda/agenda.ts', '../vocabulary.ts'],
    ['words/explain.ts', '../law/a/visits.ts'],
    ['words/explain.ts', 'zod'],
    ['parse/rules.ts', '../kinds/cadence.ts'],
    ['cadence.ts', './words/explain.ts'],
    ['index.ts', './parse/rules.ts'],
    ['index.ts', 'zod'],
  ])('%s may not import %s', (path, specifier) => {
    expect(imports(path, specifier)).toContain(`${path} may not import ${specifier}`);
  });

  it.each([
    ['core/date.ts', 'date-fns/addMonths'],
    ['kinds/cadence.ts', '../record/facts.ts'],
    ['kinds/index.ts', './cadence.ts'],
    ['agenda/agenda.ts', '../kinds/index.ts'],
    ['words/explain.ts', '../law/a/visits.words.ts'],
    ['parse/rules.ts', '../vocabulary.ts'],
    ['cadence.ts', './law/a/visits.ts'],
  ])('%s may import %s', (path, specifier) => {
    expect(imports(path, specifier)).toEqual([]);
  });

  it('types alone may be named where the code may not be imported', () => {
    expect(names('core/rule.ts', '../vocabulary.ts')).toEqual([]);
    expect(names('law/a/visits.ts', '../../kinds/types.ts')).toEqual([]);
    expect(names('core/rule.ts', '../agenda/agenda.ts')).toHaveLength(1);
  });

  it('an import without its ending, or of a missing file, is noticed', () => {
    expect(imports('kinds/cadence.ts', './types')).toHaveLength(1);
  });

  it('re-exports, import types and dynamic imports count as imports', () => {
    expect(withText('index.ts', `export * from './parse/rules.ts';`)).toHaveLength(1);
    expect(withText('index.ts', `export type X = import('./parse/rules.ts').X;`)).toHaveLength(1);
    expect(withText('index.ts', `export const x = () => import('./parse/rules.ts');`)).toHaveLength(1);
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
    expect(withText('kinds/cadence.ts', text)).toEqual([`kinds/cadence.ts:1 ${what}`]);
  });

  it('a Date and Intl stand in the one way in for them alone, and nothing else of the host stands there', () => {
    const text = 'export const at = (date: Date) => new Intl.DateTimeFormat().format(date);';
    expect(withText(wayInForDate, text)).toEqual([]);
    expect(withText('core/date.ts', text)).toEqual(['core/date.ts:1 Date', 'core/date.ts:1 Intl']);
    expect(withText(wayInForDate, 'export const home = process.env;')).toEqual([`${wayInForDate}:1 process`]);
  });

  it('all of zod, and named imports of it, are forbidden', () => {
    expect(withText('parse/rules.ts', `import { z } from 'zod/mini';`)).toHaveLength(1);
    expect(withText('parse/rules.ts', `import * as z from 'zod';`)).toHaveLength(1);
    expect(withText('parse/rules.ts', `import * as z from 'zod/mini';`)).toEqual([]);
    expect(withText('parse/rules.ts', `import type { ZodType } from 'zod';`)).toEqual([]);
  });

  it('a long file is noticed, save in law and vocabulary', () => {
    const long = '\n'.repeat(300).replaceAll('\n', '// a line\n');
    expect(withText('kinds/cadence.ts', long)).toEqual(['kinds/cadence.ts has 300 lines']);
    expect(withText('law/a/visits.ts', long)).toEqual([]);
    expect(withText('vocabulary.ts', long)).toEqual([]);
  });

  it('what only looks forbidden is allowed', () => {
    const text = `
      // any process, console and Date.now in a comment
      const steps = { process: 1 }; export const one = steps.process;
      export const dates = { Date: 1 }; export const two = dates.Date; export type At = { Intl: string };
      export const f = () => { let local = 0; local++; return local; };`;
    expect(withText('kinds/cadence.ts', text)).toEqual([]);
  });
});
