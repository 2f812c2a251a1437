/** `docs/catalogue.json`, for a program that audits, and the counts on the first page, for a person who does. */

import type { Rule } from 'care-planning-rules';
import { type Calendar, GRADES, type Source } from 'care-planning-rules/core';
import manifest from '../../package.json' with { type: 'json' };
import { code, pageOfSource, table } from './markdown.ts';
import type { CitedBy } from './source-page.ts';
import { type NamedStatement, standingOf, statementsOf, WORDS_OF_GRADE } from './wording.ts';

export function catalogueFile(
  catalogue: readonly Rule[],
  sources: readonly Source[],
  rules: CitedBy,
  { name, covers }: Calendar,
): string {
  const missing: string[] = [];
  const bySource = sources.map((source) => ({
    id: source.id,
    jurisdiction: source.jurisdiction,
    readTo: source.readTo,
    statements: statementsOf(source).map(({ id, at, notModelled }) => {
      const modelledBy = rules.get(id)?.map((rule) => rule.id);
      if (modelledBy !== undefined) return { id, at, modelledBy };
      if (notModelled !== undefined) return { id, at, notModelled };
      missing.push(id);
      return { id, at, missing: true };
    }),
  }));
  const file = {
    library: { name: manifest.name, version: manifest.version },
    calendar: { name, covers },
    sources: bySource,
    rules: catalogue.map(({ id, versions }) => ({
      id,
      versions: versions.map(({ from, until, basis, cites }) => ({ from, until, basis, cites })),
    })),
    missing,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The part of `docs/README.md` that is counted. */
export function counts(catalogue: readonly Rule[], sources: readonly Source[], rules: CitedBy): readonly string[] {
  const statements = sources.flatMap(statementsOf);
  const row = (of: readonly NamedStatement[]) => {
    const standings = of.map((statement) => standingOf(statement, rules));
    const count = (standing: string) => String(standings.filter((each) => each === standing).length);
    return [String(of.length), count('modelled'), count('not-modelled'), count('missing')];
  };
  const columns = ['Statements', 'Modelled', 'Not modelled, with a reason', 'Not yet modelled'];
  const kinds = [...new Set(catalogue.map(({ kind }) => kind))];
  return [
    `${catalogue.length} rules, by kind:`,
    '',
    ...table(
      ['Kind', 'Rules'],
      kinds.map((kind) => [code(kind), String(catalogue.filter((rule) => rule.kind === kind).length)]),
    ),
    '',
    'Statements, by source:',
    '',
    ...table(
      ['Source', ...columns],
      [
        ...sources.map((source) => [`[${source.short}](${pageOfSource(source.id)})`, ...row(statementsOf(source))]),
        ['**In all**', ...row(statements)],
      ],
    ),
    '',
    'Statements, by how well they were checked:',
    '',
    ...table(
      ['How well', ...columns],
      GRADES.map((grade) => [
        `${code(grade)}: ${WORDS_OF_GRADE[grade]}`,
        ...row(statements.filter((statement) => statement.grade === grade)),
      ]),
    ),
  ];
}
