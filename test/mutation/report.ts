/**
 * Reads Stryker's report, and writes what mutation testing showed: the score of each file, every comparison, and each
 * mutant that survives, with why. One that survives without a reason fails, and so does a reason without its mutant.
 *
 * `npx tsx test/mutation/report.ts [report]`, after `npx stryker run test/mutation/stryker.config.json`.
 */

import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from '../documentation/files.ts';
import { writeResult } from '../quality/results.ts';
import { SURVIVORS } from './survivors.ts';

type Place = { readonly line: number; readonly column: number };

type Mutant = {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError';
};

type Report = {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
};

type Read = Mutant & {
  readonly file: string;
  readonly original: string;
  /** What it is, and in which function or constant of the file’s top level: `firstReview: EqualityOperator`. */
  readonly kind: string;
};

const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

/** Every mutant of a report, with the text that it replaces. */
function mutantsOf({ files }: Report): readonly Read[] {
  return Object.entries(files).flatMap(([path, { source, mutants }]) => {
    const lines = source.split('\n');
    const file = path.replace(/^src\//, '');
    const { statements } = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
    return mutants.map((mutant) => {
      const { line, column } = mutant.location.start;
      const at = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, column - 1);
      const kind = `${nameAround(statements, at)}: ${mutant.mutatorName}`;
      return { ...mutant, file, kind, original: textAt(lines, mutant.location) };
    });
  });
}

/** What the statement of a file’s top level that holds a place declares. */
function nameAround(statements: readonly ts.Statement[], at: number): string {
  const statement = statements.find(({ pos, end }) => pos <= at && at < end);
  if (statement === undefined) return '';
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? '';
  const [declared] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  return declared !== undefined && ts.isIdentifier(declared.name) ? declared.name.text : '';
}

function textAt(lines: readonly string[], { start, end }: Mutant['location']): string {
  const within = lines.slice(start.line - 1, end.line);
  const last = within.length - 1;
  return within
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n');
}

/** What was changed into what, on one line and no longer than it can be read. */
function change({ original, replacement }: Read): string {
  return `${oneLine(original)} → ${oneLine(replacement)}`;
}

function oneLine(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length > 90 ? `${flat.slice(0, 60)} … ${flat.slice(-24)}` : flat;
}

/** Whether what was changed is a comparison: its sign, or all of it to true or to false. */
function isComparison({ mutatorName, original }: Read): boolean {
  if (mutatorName === 'EqualityOperator') return true;
  if (mutatorName !== 'ConditionalExpression') return false;
  const [statement] = ts.createSourceFile('', `(${original})`, ts.ScriptTarget.Latest).statements;
  if (statement === undefined || !ts.isExpressionStatement(statement)) return false;
  let { expression } = statement;
  while (ts.isParenthesizedExpression(expression)) ({ expression } = expression);
  return ts.isBinaryExpression(expression) && COMPARISONS.has(expression.operatorToken.kind);
}

const isOf =
  (...statuses: readonly Mutant['status'][]) =>
  ({ status }: Mutant) =>
    statuses.includes(status);
const isKilled = isOf('Killed', 'Timeout');
const isLeft = isOf('Survived', 'NoCoverage');

/** The share of the mutants that could be noticed and were. */
function score(mutants: readonly Read[]): string {
  const count = (...statuses: readonly Mutant['status'][]) => mutants.filter(isOf(...statuses)).length;
  const killed = mutants.filter(isKilled).length;
  const all = killed + mutants.filter(isLeft).length;
  const percentage = all === 0 ? 'none' : `${((100 * killed) / all).toFixed(1)} %`;
  const parts = [
    `${killed} of ${all} noticed`,
    `${count('Timeout')} by time`,
    `${count('Survived')} survived`,
    `${count('NoCoverage')} not covered`,
    `${count('Ignored')} ignored`,
  ];
  return `${percentage}: ${parts.join(', ')}`;
}

const path = process.argv[2] ?? `${root}coverage/mutation.json`;
if (!existsSync(path)) throw new Error(`there is no report at ${path}: run npm run mutation`);
const mutants = mutantsOf(JSON.parse(readFileSync(path, 'utf8')) as Report);
const left = mutants.filter(isLeft);
const comparisons = mutants.filter((each) => isComparison(each) && !isOf('Ignored')(each));
const survived = (file: string, kind: string) => left.filter((each) => each.file === file && each.kind === kind);
const reasonFor = ({ file, kind }: Read) => {
  const known = SURVIVORS[file]?.[kind];
  return known !== undefined && survived(file, kind).length <= known.times ? known.why : undefined;
};

const unexplained = left.filter((each) => reasonFor(each) === undefined);
const read = new Set(mutants.map(({ file }) => file));
const stale = Object.entries(SURVIVORS).flatMap(([file, reasons]) =>
  Object.entries(reasons).flatMap(([kind, { times }]) => {
    const found = survived(file, kind).length;
    return read.has(file) && found < times ? [`${file}: ${kind}: ${times} were to survive, ${found} did`] : [];
  }),
);

const remarks = left.map((each) => {
  const what = isComparison(each) ? ' (a comparison)' : '';
  return `${each.file}: ${change(each)}${what}: ${reasonFor(each) ?? 'not explained'}`;
});
writeResult('mutation', {
  title: 'Mutation testing',
  about:
    'Core, the kinds of rule, the reading of a record, the agenda, timeliness, the statutory return and the register are changed in one place at a time, and the tests should notice. Changes to what is made once, when the library is loaded, are left out.',
  command: 'npm run mutation',
  figures: [
    ['all files', score(mutants)],
    ['comparisons', `${comparisons.filter(isKilled).length} of ${comparisons.length} noticed`],
    ...[...read].sort().map((file) => [file, score(mutants.filter((each) => each.file === file))] as const),
  ],
  remarks: [...new Set(remarks)].map((each) => {
    const times = remarks.filter((other) => other === each).length;
    return times === 1 ? each : `${each} (${times} of them)`;
  }),
});

console.log(score(mutants));
console.log(`comparisons: ${comparisons.filter(isKilled).length} of ${comparisons.length} noticed`);
for (const each of unexplained) {
  const { line } = each.location.start;
  const what = isComparison(each) ? ' (a comparison)' : '';
  console.error(`not explained: src/${each.file}:${line}: ${each.status}: ${each.kind}: ${change(each)}${what}`);
}
for (const each of stale) console.error(`a reason without its mutants: ${each}`);
process.exitCode = unexplained.length + stale.length > 0 ? 1 : 0;
