/** Words that several pages share. */

import type { Rule } from 'care-planning-rules';
import { BASES, type Basis, type Grade, type Source, type Statement } from 'care-planning-rules/core';
import { libraryWords, type RuleWords } from 'care-planning-rules/words';
import { spaced } from './markdown.ts';

export const WORDS_OF_GRADE: Readonly<Record<Grade, string>> = {
  primary: 'read in the source itself',
  secondary: 'read at second hand, in a page that restates it',
  unverified: '**not verified**: from memory, to be checked against the source',
};

/** The doors but the one for data from outside, and what each asks. */
export const QUESTION_OF_ROOM: Readonly<Record<string, string>> = {
  core: 'Days, periods, working days, rules and findings: the vocabulary, which knows nothing of care.',
  admission: 'Which documents must be here before a child moves in, and may the home accept?',
  cadence: 'When is the next one due: reviews, visits, meetings, supervision, assessments?',
  contact: 'Was the restriction of contact agreed, and was the placing authority told within 24 hours?',
  tier: 'Where is this child’s TIER cycle, and what may happen next?',
  support: 'Is the wrap-around package, Nexus 360, in place?',
  rag: 'Red, amber, green: the Dynamic Support Register, its return, and ratings of findings.',
  agenda: 'One child, or a whole caseload, as of a day: what is due, and which date binds?',
  law: 'Every rule, by its name, by its id, and in lists to choose from.',
  words: 'What does an answer, a rule or a name say in words?',
};

/** A statement with its id. */
export type NamedStatement = Statement & { readonly id: string };

/** The statements of a source, in its own order. */
export function statementsOf({ statements }: Pick<Source, 'statements'>): readonly NamedStatement[] {
  return Object.entries(statements).map(([id, statement]) => ({ ...statement, id }));
}

/** What is cited, with its source. */
export type Cited = NamedStatement & { readonly source: string; readonly short: string };

export function citedStatement(id: string): Cited {
  const statement = libraryWords.statements[id];
  const source = statement && libraryWords.sources[statement.source];
  if (statement === undefined || source === undefined) throw new Error(`there is no statement ${id}`);
  return { ...statement, id, short: source.short };
}

export function wordsOfRule(id: string): RuleWords {
  const words = libraryWords.rules[id];
  if (words === undefined) throw new Error(`there are no words for the rule ${id}`);
  return words;
}

export function strengthOf(basis: Basis): string {
  return `${BASES.indexOf(basis) + 1} of ${BASES.length} in strength`;
}

/** How its versions bind, each way once: nearly every rule binds in one way. */
export function wordsOfBases({ versions }: Rule): string {
  return [...new Set(versions.map(({ basis }) => spaced(basis)))].join(', then ');
}

/** How a statement stands in the catalogue. */
export type Standing = 'modelled' | 'not-modelled' | 'missing';

export function standingOf({ id, notModelled }: NamedStatement, citedBy: ReadonlyMap<string, unknown>): Standing {
  if (citedBy.has(id)) return 'modelled';
  return notModelled === undefined ? 'missing' : 'not-modelled';
}
