/** Everything that is prose: words for every name of the vocabulary, for rules, statements and sources, and answers in words. */

export type { CitedWhere, RuleWords } from '../law/words.ts';
export { AUTHORITIES, CIRCUMSTANCES, EPISODES, EVENTS, ITEMS, ROLES, SUBJECTS } from '../vocabulary.ts';
export { describe } from './describe.ts';
export type { Explainable, ExplainOptions } from './explain.ts';
export { explain } from './explain.ts';
export { labels } from './labels.ts';
export type { Words } from './library.ts';
export { libraryWords, together } from './library.ts';
export { questionOf } from './questions.ts';
export type { Describable } from './standings.ts';
