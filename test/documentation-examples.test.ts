/**
 * Every example in doc comments, README.md and docs/ runs, and `// => value` is an assertion: on the line of its
 * expression (or of its `const`), or on the line after it. The value is compared whole, as JSON would carry it.
 * The `ts` blocks of one page share their scope in order; a later block may declare a name anew.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

type Block = { readonly language: string; readonly line: number; readonly code: string; readonly before: string };

const root = fileURLToPath(new URL('..', import.meta.url));
const load = (specifier: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ specifier);

/** The fenced blocks of a Markdown text, with the line of text before each. */
function blocksOf(markdown: string): Block[] {
  const fence = /^( *)(```+)([\w-]*)[^\n]*\n([\s\S]*?)^\1\2 *$/gm;
  return [...markdown.matchAll(fence)].map(({ index, 1: indent = '', 3: language = '', 4: code = '' }) => ({
    language,
    line: markdown.slice(0, index).split('\n').length + 1,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    before: markdown.slice(0, index).trimEnd().split('\n').at(-1) ?? '',
  }));
}

/** The examples in the doc comments of a source text. */
function examplesOf(text: string): Block[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) => {
    const body = comment.slice(3, -2).replaceAll(/^ *\* ?/gm, '');
    return [...body.matchAll(/^@example\b([\s\S]*?)(?=^@\w|$(?![\s\S]))/gm)].map((example) => {
      const line = text.slice(0, index).split('\n').length + body.slice(0, example.index).split('\n').length - 1;
      return { language: 'ts', line, code: (example[1] ?? '').replaceAll(/^```.*$/gm, ''), before: '' };
    });
  });
}

/** The block with its assertions as calls, its imports taken out and nothing exported. */
function withAssertions({ code, line }: Block): { imports: string; body: string } {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const imports: string[] = [];
  const body: string[] = [];
  let asserted = 0;
  for (const statement of source.statements) {
    const written = statement.getText().replace(/^export (?=\w)/, '');
    if (ts.isImportDeclaration(statement)) {
      imports.push(written);
      continue;
    }
    const expected = /^;?[ \t]*\n?[ \t]*\/\/ => (.*(?:\n[ \t]*\/\/ {4}.*)*)/.exec(code.slice(statement.end))?.[1];
    const at = line + source.getLineAndCharacterOfPosition(statement.getStart()).line;
    const literal = expected?.replaceAll(/\n[ \t]*\/\//g, '\n');
    const check = (actual: string) => `__check(${at}, (${actual}), () => (${literal}\n));`;
    const name = ts.isVariableStatement(statement) && statement.declarationList.declarations.at(-1)?.name.getText();
    if (literal === undefined) body.push(written);
    else if (ts.isExpressionStatement(statement)) body.push(check(statement.expression.getText()));
    else if (typeof name === 'string') body.push(written, check(name));
    else throw new Error(`line ${at}: an assertion needs an expression`);
    if (literal !== undefined) asserted += 1;
  }
  const marks = code.split('// =>').length - 1;
  if (marks !== asserted) throw new Error(`line ${line}: ${marks} assertions, of which ${asserted} can be checked`);
  return { imports: imports.join('\n'), body: body.join('\n') };
}

/** Runs blocks one inside the other; what is returned are the assertions that do not hold. */
async function failuresOf(blocks: readonly Block[], scope: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  const parts = blocks.map(withAssertions);
  const imports = [...new Set(parts.map((part) => part.imports))].join('\n');
  const nested = parts.map(({ body }) => `{\n${body}\n`).join('') + '}'.repeat(parts.length);
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS };
  const program = ts.transpileModule(`${imports}\n${nested}`, { compilerOptions }).outputText;
  const specifiers = ts.preProcessFile(imports).importedFiles.map(({ fileName }) => fileName);
  const modules = new Map(await Promise.all(specifiers.map(async (name) => [name, await load(name)] as const)));
  const failures: string[] = [];
  const plain = (value: unknown) => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
  const check = (line: number, actual: unknown, expected: () => unknown) => {
    try {
      expect(plain(actual)).toStrictEqual(plain(expected()));
    } catch (error) {
      failures.push(`line ${line}: ${JSON.stringify(actual)}: ${(error as Error).message}`);
    }
  };
  const given = { ...scope, exports: {}, require: (name: string) => modules.get(name), __check: check };
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  await new AsyncFunction(...Object.keys(given), program)(...Object.values(given));
  return failures;
}

/** Why a block that is no TypeScript cannot stand as it is, if so. */
function objectionTo({ language, code, before }: Block): string | undefined {
  if (/not run/i.test(before)) return undefined;
  if (language === 'json') {
    JSON.parse(code);
  } else if (['sh', 'bash', 'shell', 'console'].includes(language)) {
    const commands = code.split(/\n|&&/).map((command) => command.replace(/#.*/, '').trim());
    const unknown = commands.filter((command) => command !== '' && !isScript(command));
    if (unknown.length > 0) return `no script of the package, and not marked "not run": ${unknown.join(', ')}`;
  } else if (['sql', 'js', 'javascript', 'typescript', 'tsx'].includes(language)) {
    return `${language} cannot be checked here: mark it "not run" on the line before, or write ts`;
  }
  return undefined;
}

function isScript(command: string): boolean {
  const script = /^npm (?:run )?([\w:-]+)/.exec(command)?.[1] ?? '';
  return command === 'npm ci' || (script in manifest.scripts && (command.startsWith('npm run ') || script === 'test'));
}

function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(root + folder)) return [];
  const names = readdirSync(root + folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

const read = (path: string) => readFileSync(root + path, 'utf8');
const inDocComments = filesUnder('src', '.ts').flatMap((path) =>
  examplesOf(read(path)).map((block) => [`${path}:${block.line}`, block] as const),
);
/** What is generated holds declarations, as the compiler reads them: nothing of it runs. */
const written = filesUnder('docs', '.md').filter((path) => !/^<!-- Generated/.test(read(path)));
const pages = [...(existsSync(`${root}README.md`) ? ['README.md'] : []), ...written].map((path) => {
  const blocks = blocksOf(read(path));
  const runs = blocks.filter(({ language }) => language === 'ts');
  return { path, runs, others: blocks.filter((block) => !runs.includes(block)) };
});
const withSome = (kind: 'runs' | 'others') =>
  pages.filter((page) => page[kind].length > 0).map((page) => [page.path, page[kind]] as const);

/** Every name that the package exports, by any of its doors. */
async function publicNames(): Promise<Record<string, unknown>> {
  const doors = Object.keys(manifest.exports).filter((door) => !door.endsWith('.json'));
  return Object.assign({}, ...(await Promise.all(doors.map((door) => load(door.replace('.', manifest.name))))));
}

describe('examples in doc comments', () => {
  it.each(inDocComments)('%s', async (_, block) => {
    expect(await failuresOf([block], await publicNames())).toEqual([]);
  });
});

describe('examples on pages', () => {
  it.each(withSome('runs'))('%s', async (_, blocks) => {
    expect(await failuresOf(blocks)).toEqual([]);
  });

  it.each(withSome('others'))('blocks of %s that are no TypeScript', (_, blocks) => {
    expect(blocks.flatMap((block) => objectionTo(block) ?? [])).toEqual([]);
  });
});

describe('the runner', () => {
  const failures = (...codes: string[]) =>
    failuresOf(blocksOf(codes.map((code) => `\`\`\`ts\n${code}\n\`\`\``).join('\n\n')));

  it('holds what is true', async () => {
    expect(await failures('1 + 1 // => 2')).toEqual([]);
    expect(await failures('[\n  1,\n].length; // => 1')).toEqual([]);
    expect(await failures('const a: number = 1; // => 1')).toEqual([]);
    expect(await failures('({ a: 1, b: [2] })\n// => { a: 1,\n//      b: [2] }')).toEqual([]);
    expect(await failures('[].at(0) // => undefined')).toEqual([]);
    expect(await failures(`await Promise.resolve('x') // => 'x'`)).toEqual([]);
    expect(await failures(`import { join } from 'node:path/posix';\njoin('a', 'b') // => 'a/b'`)).toEqual([]);
  });

  it.each(['1 + 1 // => 3', '({ a: 1, b: 2 }) // => { a: 1 }', '[1] // => []', 'const a = 1 // => 2', '1\n// => 2'])(
    'notices that it does not hold: %s',
    async (code) => {
      expect(await failures(code)).toHaveLength(1);
    },
  );

  it('names the line', async () => {
    expect((await failures('const a = 1;\n\na // => 2'))[0]).toMatch(/^line 4: 1: /);
  });

  it.each(['nobody()', '1 // => = 2', 'if (true) {\n  1 // => 2\n}', `import { x } from './nowhere.ts';\nx // => 1`])(
    'refuses what cannot run or be checked: %s',
    async (code) => {
      await expect(failures(code)).rejects.toThrow();
    },
  );

  it('shares the scope of a page, and lets a later block declare a name anew', async () => {
    expect(await failures('const a = 1;', 'a + 1 // => 2', 'const a = 5;', 'a // => 5')).toEqual([]);
    expect(await failures('export type A = string;\nexport declare function f(): A;', '1 // => 1')).toEqual([]);
  });

  it('finds the examples of doc comments, up to the next tag', () => {
    const [example] = examplesOf('/** First. */\n/**\n * @example\n * one() // => 1\n * two()\n * @throws never\n */');
    expect(example).toMatchObject({ line: 3, code: '\none() // => 1\ntwo()\n' });
  });

  it.each([
    ['sh', 'npm ci && npm test', true],
    ['sh', 'npm run demo # shows it', true],
    ['sh', 'npm run nothing', false],
    ['sh', 'npm test && rm -r dist', false],
    ['sql', 'select 1', false],
    ['text', 'anything', true],
  ])('%s: %s', (language, code, stands) => {
    expect(objectionTo({ language, code, before: '', line: 1 }) === undefined).toBe(stands);
    expect(objectionTo({ language, code, before: 'Not run here:', line: 1 })).toBeUndefined();
  });

  it('refuses JSON that does not parse', () => {
    expect(() => objectionTo({ language: 'json', code: '{ a: 1 }', before: '', line: 1 })).toThrow(SyntaxError);
  });
});
