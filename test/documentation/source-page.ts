/** The page of one source: statement by statement, what models it, and how well it was checked. */

import type { Rule } from 'care-planning-rules';
import type { Source } from 'care-planning-rules/core';
import { bullets, code, generatedNote, page, pageOfRule, spaced } from './markdown.ts';
import { type NamedStatement, statementsOf, WORDS_OF_GRADE, wordsOfRule } from './wording.ts';

export type CitedBy = ReadonlyMap<string, readonly Rule[]>;

/** The rules that cite each statement, by the statement's id. */
export function citedBy(catalogue: readonly Rule[]): CitedBy {
  const rules = new Map<string, Rule[]>();
  for (const rule of catalogue) {
    for (const id of new Set(rule.versions.flatMap(({ cites }) => cites))) {
      rules.set(id, [...(rules.get(id) ?? []), rule]);
    }
  }
  return rules;
}

export function sourcePage(source: Source, rules: CitedBy): string {
  const { id, title, short, from, jurisdiction, readTo } = source;
  const statements = statementsOf(source);
  return page(
    generatedNote,
    `# ${title}`,
    `Cited as “${short}”; ${code(id)}; for ${jurisdiction}; ${from === null ? 'bears no date' : `in force from ${from}`}; read to ${readTo}; ${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}, in our own words.`,
    ...statements.flatMap((statement) => [
      `## ${statement.id}`,
      `${statement.at}: ${statement.says}`,
      bullets([
        `Binds as: ${spaced(statement.basis)}`,
        `How well checked: ${WORDS_OF_GRADE[statement.grade]}`,
        modelling(statement, rules),
      ]),
    ]),
  );
}

function modelling({ id, notModelled }: NamedStatement, rules: CitedBy): string {
  const modelledBy = rules.get(id) ?? [];
  if (modelledBy.length > 0) {
    return `Modelled by: ${modelledBy.map((rule) => `[${wordsOfRule(rule.id).title}](../${pageOfRule(rule)})`).join('; ')}`;
  }
  return notModelled === undefined ? 'Not yet modelled' : `Not modelled: ${notModelled}`;
}
