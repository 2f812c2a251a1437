/** Everything that is prose: words for every name of the vocabulary, for rules, statements and sources, and answers in words. */

export type { RuleWords } from '../law/words.ts';
export { AUTHORITIES, CIRCUMSTANCES, EPISODES, EVENTS, ITEMS, ROLES, SUBJECTS } from '../vocabulary.ts';
export type { Explainable } from './explain.ts';
export { explain } from './explain.ts';
export type { Words } from './library.ts';
export { libraryWords, together } from './library.ts';
