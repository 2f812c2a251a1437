/** Every example on a page that people write compiles as it stands there, for whoever compiles strictly. */

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder, read, root } from './documentation/files.ts';

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  root,
);
/** `strict`, and none of what this project asks of itself beyond it. */
const asUsersHaveIt: ts.CompilerOptions = {
  ...options,
  noUncheckedIndexedAccess: false,
  exactOptionalPropertyTypes: false,
  noPropertyAccessFromIndexSignature: false,
  noUnusedLocals: false,
  noUnusedParameters: false,
  verbatimModuleSyntax: false,
};

/** What the compiler says of the examples of pages, by the page's path; each page's share one scope. */
function objections(pages: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const texts = new Map([...pages].map(([path, text]) => [`${root}${path}.ts`, examplesOf(text)]));
  const host = ts.createCompilerHost(asUsersHaveIt);
  const program = ts.createProgram([...texts.keys()], asUsersHaveIt, {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, version) => {
      const text = texts.get(path);
      return text === undefined ? host.getSourceFile(path, version) : ts.createSourceFile(path, text, version, true);
    },
  });
  return new Map(
    [...pages.keys()].map((path) => {
      const source = program.getSourceFile(`${root}${path}.ts`);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [path, found.map(({ start = 0, messageText }) => `${lineAt(source, start)}: ${wordsOf(messageText)}`)];
    }),
  );
}

/** The examples where they stand on the page, with nothing round them. */
function examplesOf(markdown: string): string {
  let within = false;
  const lines = markdown.split('\n').map((line) => {
    const isFence = line.startsWith('```');
    within = isFence ? line === '```ts' : within;
    return within && !isFence ? line : '';
  });
  return `${lines.join('\n')}\nexport {};\n`;
}

function lineAt(source: ts.SourceFile | undefined, start: number): string {
  return source === undefined ? '' : `line ${source.getLineAndCharacterOfPosition(start).line + 1}`;
}

function wordsOf(message: string | ts.DiagnosticMessageChain): string {
  return ts.flattenDiagnosticMessageText(message, ' ');
}

const written = ['README.md', ...filesUnder('docs', '.md').filter((path) => !/^<!-- Generated/.test(read(path)))];
const pages = new Map(
  written.map((path) => [path, read(path)] as const).filter(([, text]) => text.includes('```ts\n')),
);
const wrong = new Map([
  ['a.md', "Text.\n\n```ts\nimport { day } from 'care-planning-rules/core';\nday(7);\n```\n"],
  ['b.md', '```ts\nconst a = 1;\n```\n\n```sh\nno code\n```\n\n```ts\na.b;\n```\n'],
]);
const found = objections(new Map([...pages, ...wrong]));

describe('examples on pages', () => {
  it.each([...pages.keys()])('%s: compile', (path) => {
    expect(found.get(path)).toEqual([]);
  });

  it('are told where they do not', () => {
    expect(found.get('a.md')).toEqual([expect.stringMatching(/^line 5: .*number.*string/)]);
    expect(found.get('b.md')).toEqual([expect.stringMatching(/^line 10: .*'b'/)]);
  });
});
