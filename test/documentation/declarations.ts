/** What each door exports, as the compiler declares it: a changed signature is a changed page. */

import ts from 'typescript';
import { root } from './files.ts';

/** One name, and its declaration. */
export type Declared = {
  readonly name: string;
  readonly isFunction: boolean;
  /** As it is to be read, with its doc comment. */
  readonly text: string;
  /** The same in one spelling, without comments; of a rule only its kind: `const claReview: CadenceRule`, and of a source as little. */
  readonly declaration: string;
};

/** A door's exports, types and vocabularies before functions; and what these name and no door exports. */
export type Door = { readonly exported: readonly Declared[]; readonly unexported: readonly Declared[] };

export type Doors = ReadonlyMap<string, Door>;

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  root,
);

/** What files of the source export, by file from the top: they are declared as a build declares them, in memory. */
export function declarationsOfSources(files: readonly string[]): Doors {
  const { program, within } = declaredInMemory(files.map((file) => root + file));
  return doorsOf(
    program,
    within,
    files.map((file) => [file, within + file.replace(/\.ts$/, '.d.ts')]),
  );
}

/** What the built declarations of a folder export, by file in it. */
export function declarationsOfBuilt(folder: string, files: readonly string[]): Doors {
  const paths = files.map((file) => folder + file);
  return doorsOf(
    ts.createProgram(paths, options),
    folder,
    files.map((file, position) => [file, paths[position] ?? '']),
  );
}

/** The declarations of sources as a program of their own, which lies `within` a folder that is nowhere on a disk. */
function declaredInMemory(files: readonly string[]): { program: ts.Program; within: string } {
  const within = `${root}declared/`;
  const texts = new Map<string, string>();
  const sources = ts.createProgram(files, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  });
  sources.emit(undefined, (path, text) => {
    texts.set(path.replace(root, within), text.replaceAll(/(['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
  });
  const { directoryExists: _, realpath: __, ...host } = ts.createCompilerHost(options);
  const program = ts.createProgram([...texts.keys()], options, {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, version) => {
      const text = texts.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, version, true);
      return sources.getSourceFile(path) ?? host.getSourceFile(path, version);
    },
  });
  return { program, within };
}

/** @param folder - where the library's own declarations lie; what is declared elsewhere is another's */
function doorsOf(
  program: ts.Program,
  folder: string,
  files: readonly (readonly [name: string, path: string])[],
): Doors {
  const statementsOf = (symbol: ts.Symbol) => topStatementsOf(symbol, folder);
  const checker = program.getTypeChecker();
  const target = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const doors = files.map(([name, path]) => {
    const source = program.getSourceFile(path);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (symbol === undefined) throw new Error(`${name} exports nothing`);
    return [name, checker.getExportsOfModule(symbol)] as const;
  });
  const exported = new Set(doors.flatMap(([, names]) => names.map(target)));

  /** What a name's declaration names in its turn, of the library's own and exported by no door. */
  const unexportedIn = (symbol: ts.Symbol, found = new Set<ts.Symbol>()): ReadonlySet<ts.Symbol> => {
    const visit = (node: ts.Node): void => {
      const named = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
      const meant = named && target(named);
      if (meant !== undefined && !exported.has(meant) && !found.has(meant) && statementsOf(meant).length > 0) {
        found.add(meant);
        unexportedIn(meant, found);
      }
      ts.forEachChild(node, visit);
    };
    for (const statement of statementsOf(symbol)) visit(statement);
    return found;
  };
  const kinds = [...exported].flatMap((symbol) => kindOfLaw(symbol, checker) ?? []);
  const lawOf = (symbol: ts.Symbol): string | undefined => {
    const isConstant = symbol.valueDeclaration !== undefined && ts.isVariableDeclaration(symbol.valueDeclaration);
    const type = isConstant ? checker.getTypeOfSymbol(symbol) : undefined;
    const kind = type && kinds.find((each) => checker.isTypeAssignableTo(type, each.type));
    return kind && `const ${symbol.name}: ${kind.name};`;
  };
  const known = new Map<ts.Symbol, Declared>();
  const declared = (name: string, symbol: ts.Symbol): Declared => {
    const before = known.get(symbol);
    if (before !== undefined) return { ...before, name };
    const statements = statementsOf(symbol);
    const it: Declared = {
      name,
      isFunction: statements.some((statement) => ts.isFunctionDeclaration(statement)),
      text: lawOf(symbol) ?? statements.map((statement) => `${commentOn(statement)}${statement.getText()}`).join('\n'),
      declaration: lawOf(symbol) ?? statements.map(canonical).join('\n'),
    };
    known.set(symbol, it);
    return it;
  };
  return new Map(
    doors.map(([file, names]) => {
      const within = new Set(names.flatMap((each) => [...unexportedIn(target(each))]));
      return [
        file,
        {
          exported: names
            .map((each) => declared(each.name, target(each)))
            .toSorted((a, b) => Number(a.isFunction) - Number(b.isFunction)),
          unexported: [...within].map((each) => declared(unnumbered(each.name), each)),
        },
      ];
    }),
  );
}

/**
 * A name for the rules of one kind, such as `CadenceRule`, or for a source: what they hold is law, and no interface.
 * `Rule` and what stands for several kinds are none.
 */
function kindOfLaw(symbol: ts.Symbol, checker: ts.TypeChecker): { name: string; type: ts.Type } | undefined {
  const named = symbol.declarations?.find((each) => ts.isTypeAliasDeclaration(each) || ts.isInterfaceDeclaration(each));
  if (named === undefined || named.typeParameters !== undefined || !/.Rule$|^Source$/.test(symbol.name))
    return undefined;
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  return type.isUnion() ? undefined : { name: symbol.name, type };
}

/** A bundle of declarations numbers a name that it meets twice. */
function unnumbered(name: string): string {
  return name.replace(/\$\d+$/, '');
}

/** The statements that declare a name at the top of a file of the folder. */
function topStatementsOf(symbol: ts.Symbol, folder: string): readonly ts.Statement[] {
  return (symbol.declarations ?? []).flatMap((declaration) => {
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const isAtTop = statement.parent !== undefined && ts.isSourceFile(statement.parent);
    const isOurs = declaration.getSourceFile().fileName.startsWith(folder);
    return isAtTop && isOurs && ts.isStatement(statement) ? [statement] : [];
  });
}

/**
 * A declaration in one spelling: without comments, and with its properties and alternatives in the order of the
 * alphabet, since in what the compiler infers it gives them in another order from one program to the next.
 */
function canonical(statement: ts.Statement): string {
  const file = statement.getSourceFile();
  const printer = ts.createPrinter({ removeComments: true });
  const written = (node: ts.Node) => printer.printNode(ts.EmitHint.Unspecified, node, file);
  const inOrder = <N extends ts.Node>(nodes: readonly N[]): N[] =>
    nodes.toSorted((a, b) => (written(a) < written(b) ? -1 : 1));
  const { transformed, dispose } = ts.transform<ts.Node>(statement, [
    (context) => (node) => {
      const visit = (each: ts.Node): ts.Node => {
        const visited = ts.visitEachChild(each, visit, context);
        if (ts.isUnionTypeNode(visited))
          return ts.factory.updateUnionTypeNode(visited, asTypes(inOrder(visited.types)));
        if (ts.isTypeLiteralNode(visited) && visited.members.every(ts.isPropertySignature)) {
          return ts.factory.updateTypeLiteralNode(visited, ts.factory.createNodeArray(inOrder(visited.members)));
        }
        // A bundle of declarations names what it brings in.
        if (ts.isImportTypeNode(visited) && visited.qualifier !== undefined && !visited.isTypeOf) {
          return ts.factory.createTypeReferenceNode(visited.qualifier, visited.typeArguments);
        }
        // It may also import another package whole under another name: `z.ZodType` is `zod.ZodType` there.
        if (ts.isTypeReferenceNode(visited) && ts.isQualifiedName(visited.typeName)) {
          return ts.factory.createTypeReferenceNode(visited.typeName.right, visited.typeArguments);
        }
        if (ts.isIdentifier(visited)) return ts.factory.createIdentifier(unnumbered(visited.text));
        return visited;
      };
      return visit(node);
    },
  ]);
  const [whole = statement] = transformed;
  const text = written(whole);
  dispose();
  return text.replace(/^(export |declare )+/, '');
}

function asTypes(types: readonly ts.TypeNode[]): ts.NodeArray<ts.TypeNode> {
  return ts.factory.createNodeArray(types);
}

/** The doc comment, without its example, which stands in the source and runs there. What opens a file is the file's. */
function commentOn(statement: ts.Statement): string {
  const file = statement.getSourceFile();
  const comment = ts.getLeadingCommentRanges(file.text, statement.getFullStart())?.at(-1);
  if (comment === undefined || comment.pos === 0) return '';
  const text = file.text.slice(comment.pos, comment.end);
  const without = text.replace(/\n \* @example[\s\S]*?(?=\n \* @|\n \*\/)/g, '').replace(/(\n \*)+(?=\n \*\/)/, '');
  return `${without}\n`;
}
