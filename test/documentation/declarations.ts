/** What a room's doors export, as the compiler declares it: a changed signature is a changed page. */

import ts from 'typescript';
import { root } from './files.ts';

/** One exported name, and its declaration with its doc comment. */
export type Declared = { readonly name: string; readonly isFunction: boolean; readonly text: string };

/** The declarations of each file's exports, by file from the top, types and vocabularies before functions. */
export function declarationsOf(files: readonly string[]): ReadonlyMap<string, readonly Declared[]> {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(
    files.map((file) => root + file),
    { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true },
  );
  const written = new Map<string, ts.SourceFile>();
  program.emit(undefined, (name, text, _, __, from) => {
    const declared = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    for (const source of from ?? []) written.set(source.fileName, declared);
  });
  const checker = program.getTypeChecker();
  const exportsOf = (file: string) => {
    const source = program.getSourceFile(root + file);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (symbol === undefined) throw new Error(`${file} exports nothing`);
    return checker.getExportsOfModule(symbol).flatMap((each) => {
      const target = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
      const declared = written.get(target.declarations?.[0]?.getSourceFile().fileName ?? '');
      return declared === undefined ? [] : [declaration(each.name, target.name, declared)];
    });
  };
  return new Map(
    files.map((file) => [file, exportsOf(file).toSorted((a, b) => Number(a.isFunction) - Number(b.isFunction))]),
  );
}

function declaration(name: string, declaredAs: string, file: ts.SourceFile): Declared {
  const statements = file.statements.filter((statement) => namesIn(statement).includes(declaredAs));
  return {
    name,
    isFunction: statements.some((statement) => ts.isFunctionDeclaration(statement)),
    text: statements.map((statement) => `${commentOn(statement, file)}${statement.getText()}`).join('\n'),
  };
}

function namesIn(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as { readonly name?: ts.Node };
  return name === undefined ? [] : [name.getText()];
}

/** The doc comment without its example, which stands in the source and runs there. */
function commentOn(statement: ts.Statement, file: ts.SourceFile): string {
  const comment = ts.getLeadingCommentRanges(file.text, statement.getFullStart())?.at(-1);
  if (comment === undefined) return '';
  const text = file.text.slice(comment.pos, comment.end);
  const without = text.replace(/\n \* @example[\s\S]*?(?=\n \* @|\n \*\/)/g, '').replace(/(\n \*)+(?=\n \*\/)/, '');
  return `${without}\n`;
}
