/** The words of the library: of its rules, statements and sources, each by its id. */

import { frozen } from '../core/freeze.ts';
import type { Source, Statement } from '../core/source.ts';
import { ruleWords } from '../law/rule-words.ts';
import { sources } from '../law/sources.ts';
import type { RuleWords } from '../law/words.ts';

/** What explains an answer: the words of rules, of statements with the source of each, and of sources, by their ids. */
export type Words = {
  readonly rules: Readonly<Record<string, RuleWords>>;
  readonly statements: Readonly<Record<string, Statement & { readonly source: string }>>;
  readonly sources: Readonly<Record<string, Omit<Source, 'statements'>>>;
};

/** The words of the library’s own rules. */
export const libraryWords: Words = /* @__PURE__ */ frozen({
  rules: ruleWords,
  statements: Object.fromEntries(
    sources.flatMap(({ id: source, statements }) =>
      Object.entries(statements).map(([id, statement]) => [id, { ...statement, source }]),
    ),
  ),
  sources: Object.fromEntries(sources.map(({ statements: _, ...source }) => [source.id, source])),
});

/**
 * Several words as one: the library’s, and those of an authority’s own rules. Where two have words for one id, the
 * later ones stand.
 */
export function together(...all: readonly Words[]): Words {
  return {
    rules: Object.assign({}, ...all.map(({ rules }) => rules)),
    statements: Object.assign({}, ...all.map(({ statements }) => statements)),
    sources: Object.assign({}, ...all.map((each) => each.sources)),
  };
}
