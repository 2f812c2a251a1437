/** The worked example of docs/CONTRIBUTING.md compiles as it stands there, and with any one of its places forgotten it does not. */

import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder, read, root } from './documentation/files.ts';

/** A block of code on the page, and the file of src/ that the words before it name. */
type Step = { readonly file: string; readonly language: string; readonly lines: readonly string[] };

const page = read('docs/CONTRIBUTING.md');
const steps = stepsOf(page.slice(page.indexOf('## Adding a kind')));

function stepsOf(markdown: string): readonly Step[] {
  let file = '';
  const blocks = /`(src\/[\w/-]+\.ts)`|^```(\w+)\n([\s\S]*?)\n```$/gm;
  return [...markdown.matchAll(blocks)].flatMap(([, named, language = '', text = '']): readonly Step[] => {
    if (named === undefined) return [{ file, language, lines: text.split('\n') }];
    file = named;
    return [];
  });
}

/** The texts that the steps change, by their files from the top. */
function changedBy(of: readonly Step[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { file, language, lines } of of) {
    if (language === 'diff') texts.set(file, withLines(texts.get(file) ?? read(file), lines));
    else texts.set(file, `${lines.join('\n')}\n`);
  }
  return texts;
}

/** A text with the lines marked by a plus, where those beside them stand one below the other. */
function withLines(text: string, marked: readonly string[]): string {
  const there = marked.filter((line) => !line.startsWith('+')).map((line) => line.slice(1));
  const before = `\n${there.join('\n')}\n`;
  const places = `\n${text}`.split(before).length - 1;
  if (places !== 1) throw new Error(`these lines stand ${places} times in the file:\n${there.join('\n')}`);
  return `\n${text}`.replace(before, () => `\n${marked.map((line) => line.slice(1)).join('\n')}\n`).slice(1);
}

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}src/tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  `${root}src`,
);
const parsed = new Map<string, ts.SourceFile>();

/** What the compiler says of these files of src/ once the steps are made. */
function objections(of: readonly Step[], files: readonly string[]): readonly string[] {
  const changed = new Map([...changedBy(of)].map(([file, text]) => [root + file, text]));
  const host = ts.createCompilerHost(options);
  const { fileExists } = host;
  host.fileExists = (path) => changed.has(path) || fileExists(path);
  host.getSourceFile = (path) => {
    const text = changed.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    const source =
      parsed.get(path) ?? ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    parsed.set(path, source);
    return source;
  };
  const program = ts.createProgram(
    [...new Set([...files.map((file) => root + file), ...changed.keys()])],
    options,
    host,
  );
  return files.flatMap((file) => {
    const source = program.getSourceFile(root + file);
    if (source === undefined) return [];
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}

const places = [...new Set(steps.map(({ file }) => file))];

describe('a kind of rule, added as docs/CONTRIBUTING.md shows it', () => {
  it('takes four places', () => {
    expect(places).toEqual(['src/kinds/types.ts', 'src/kinds/birthday.ts', 'src/kinds/index.ts', 'src/parse/rules.ts']);
  });

  it('compiles, with all of src/ but the law, which is data', () => {
    const code = filesUnder('src', '.ts').filter((file) => !/^src\/law\/.*\//.test(file));
    expect(objections(steps, [...code, 'src/kinds/birthday.ts'])).toEqual([]);
  }, 120_000);

  it.each([
    ['src/kinds/types.ts', 'src/kinds/birthday.ts', /BirthdayRule/],
    ['src/kinds/birthday.ts', 'src/kinds/index.ts', /birthday\.ts/],
    ['src/kinds/index.ts', 'src/kinds/index.ts', /'birthday' is missing/],
    ['src/parse/rules.ts', 'src/parse/rules.ts', /'birthday' is missing/],
  ])(
    'does not compile where %s is forgotten: the compiler says so in %s',
    (forgotten, where, what) => {
      const others = steps.filter(({ file }) => file !== forgotten);
      expect(objections(others, [where]).join('\n')).toMatch(what);
    },
    120_000,
  );
});

describe('the ten tasks of the page', () => {
  const rows = [...page.matchAll(/^\| (\d+)\. (.+?) \| (.+) \|$/gm)];

  it('are ten, each with the files that it takes', () => {
    expect(rows.map(([, number]) => Number(number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const [, , task, files = ''] of rows) expect(/`|^none/.test(files), task).toBe(true);
  });

  it.each(rows.map(([, number, task = '', files = '']) => [`${number}. ${task}`, files] as const))(
    '%s: its files are there',
    (_, files) => {
      const paths = [...files.matchAll(/`((?:src|docs)\/[\w/.-]+)`/g)].map(([, path = '']) => path);
      expect(paths.filter((path) => !existsSync(root + path))).toEqual([]);
      expect(paths.filter((path) => path.startsWith('src/')).length).toBeLessThanOrEqual(4);
    },
  );
});

describe('the steps of the page', () => {
  it('are refused where the lines beside them stand nowhere, or in several places', () => {
    expect(withLines('a\nb\nc\n', [' a', '+x', ' b'])).toBe('a\nx\nb\nc\n');
    expect(() => withLines('a\nb\n', [' c', '+x'])).toThrow('0 times');
    expect(() => withLines('a\nb\na\n', [' a', '+x'])).toThrow('2 times');
  });
});
