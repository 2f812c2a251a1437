/**
 * The law as 0.1.0 had it, and as it stands today: every rule, its words, and every statement that a rule cites, held
 * against each other field by field. What only lies elsewhere now is looked up there; FIELDS says where. Anything else
 * that is not the same must stand in wanted-differences.ts with its reason: a figure as a difference of a rule, a text
 * among WANTED_WORDS.
 */

import { isDeepStrictEqual } from 'node:util';
import type { Json, Library } from '../case-runner.ts';
import type { WordDifference } from './wanted-differences.ts';

/** Where each field of 0.1.0 stands today, of a rule, of its versions and of a statement. */
export const FIELDS = {
  'a rule’s id, kind, subject, owedBy': 'on the rule, as before',
  'a rule’s title, readings': 'its words, by its id',
  'a rule’s duty': 'its words, once for each version',
  'a rule’s basis': 'on each version and, where an interval or a line has another, on that',
  'nothing yet': 'citedWhere, beside a rule’s words: which answers of it rest on a citation',
  'a version’s from, until': 'on the version, as before',
  'a version’s params': 'on the version itself, but for `during`',
  'a version’s params.during': 'on the rule; of one authority, a kind of episode and, beside it, `by`',
  'a version’s cites': 'the ids of the statements, in their order',
  'a statement’s id, source': 'the name under which it stands, and the source in which',
  'a statement’s at, says, basis, grade': 'on the statement, as before',
} as const;

/** A statement of 0.1.0. */
export type StatementThen = { readonly id: string } & { readonly [key: string]: Json };

/** A rule of 0.1.0, with its words and the statements that it cites. */
type ReleasedRule = {
  readonly id: string;
  readonly title: string;
  readonly duty: string;
  readonly readings: readonly string[];
  readonly versions: readonly { readonly from: string | null; readonly cites: readonly StatementThen[] }[];
};

/** The words of today, by id. */
export type LawWords = {
  readonly rules: Readonly<Record<string, unknown>>;
  readonly statements: Readonly<Record<string, object>>;
};

/** The rules of a library of 0.1.0. */
export function releasedRules({ rules }: Library): readonly ReleasedRule[] {
  return [...rules.values()] as unknown as readonly ReleasedRule[];
}

/** Every statement that a rule of 0.1.0 cites, each once. */
export function statementsCited(rules: readonly ReleasedRule[]): readonly StatementThen[] {
  const cited = rules.flatMap(({ versions }) => versions.flatMap(({ cites }) => cites));
  return [...new Map(cited.map((statement) => [statement.id, statement])).values()];
}

/** In which words today’s rules differ from those of 0.1.0, which had nothing like `citedWhere`. */
export function differencesOfRuleWords(rules: readonly ReleasedRule[], words: LawWords): readonly WordDifference[] {
  return rules.flatMap(({ id, title, duty, readings, versions }) => {
    const { citedWhere: _, ...today } = (words.rules[id] ?? {}) as Readonly<Record<string, unknown>>;
    const duties = versions.map(({ from }) => ({ from, duty }));
    return differing(`rule ${id}`, today, { title, readings, duties });
  });
}

/** In what today’s statements differ from those of 0.1.0. */
export function differencesOfStatements(
  statements: readonly StatementThen[],
  words: LawWords,
): readonly WordDifference[] {
  return statements.flatMap(({ id, ...statement }) => differing(`statement ${id}`, words.statements[id], statement));
}

function differing(what: string, today: unknown, released: object): readonly WordDifference[] {
  const [now, former] = [(today ?? {}) as Readonly<Record<string, unknown>>, released as Record<string, unknown>];
  return [...new Set([...Object.keys(now), ...Object.keys(former)])]
    .filter((field) => !isDeepStrictEqual(now[field], former[field]))
    .map((field) => ({ what: `${what}: ${field}`, today: now[field], released: former[field] }));
}
