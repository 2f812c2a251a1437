/** `docs/laws.md`: what is held of inputs that nobody chose, sentence by sentence, as the tests say it. */

import ts from 'typescript';
import { filesUnder, read } from './files.ts';
import { bullets, code, generatedNote, page } from './markdown.ts';

/** The laws that a test file holds, under its own headings. */
export type LawsOfFile = {
  readonly file: string;
  readonly laws: readonly { readonly of: readonly string[]; readonly law: string }[];
};

/** Every test that draws its inputs, by file. Those of a file of properties, and of `test/laws`, all count. */
export function lawsInTests(idOf: (constant: string) => string | undefined): readonly LawsOfFile[] {
  return filesUnder('test', '.test.ts').flatMap((file) => {
    const laws = lawsIn(read(file), /\.property\.test\.ts$|^test\/laws\//.test(file), idOf);
    return laws.length === 0 ? [] : [{ file, laws }];
  });
}

/** The sentences of the tests in a text: all of them, or those that assert a property; none of what does not hold yet. */
export function lawsIn(
  text: string,
  all: boolean,
  idOf: (constant: string) => string | undefined,
): { of: readonly string[]; law: string }[] {
  const source = ts.createSourceFile('test.ts', text, ts.ScriptTarget.ES2022, true);
  const laws: { of: readonly string[]; law: string }[] = [];
  const visit = (node: ts.Node, of: readonly string[]): void => {
    const [name, body] = ts.isCallExpression(node) ? node.arguments : [];
    const called = ts.isCallExpression(node)
      ? /^(describe|it|test)\b(?!\.fails)/.exec(node.expression.getText())?.[1]
      : undefined;
    if (called === undefined || name === undefined || body === undefined) {
      ts.forEachChild(node, (each) => visit(each, of));
    } else if (called === 'describe') {
      const heading = headingOf(name, idOf);
      visit(body, heading === undefined ? of : [...of, heading]);
    } else if (ts.isStringLiteralLike(name) && (all || /\bfc\.assert\(/.test(body.getText()))) {
      laws.push({ of, law: name.text });
    }
  };
  visit(source, []);
  return laws;
}

/** What a group of tests is of: its words, or the rule that it names; nothing where it is filled in from a table. */
function headingOf(name: ts.Expression, idOf: (constant: string) => string | undefined): string | undefined {
  if (ts.isStringLiteralLike(name)) return /[%$]/.test(name.text) ? undefined : name.text;
  return idOf(/^(\w+)\.id$/.exec(name.getText())?.[1] ?? '');
}

export function lawsPage(files: readonly LawsOfFile[]): string {
  return page(
    generatedNote,
    '# Laws',
    'What holds of whatever comes: each sentence is a test that draws its inputs at random and tries to make them break it. A failing one prints the smallest input that does, and the seed that finds it again.',
    ...files.flatMap(({ file, laws }) => [
      `## ${file.replace('test/', '').replace(/(\.property)?\.test\.ts$/, '')}`,
      `[${code(file)}](../${file})`,
      bullets(laws.map(({ of, law }) => [...of.map((each) => `*${each}*`), law].join(': '))),
    ]),
  );
}
