/** Words for every name of the vocabulary: noun phrases and, for each circumstance, the question that it answers. */

export { AUTHORITIES, CIRCUMSTANCES, EPISODES, EVENTS, ITEMS, ROLES, SUBJECTS } from '../vocabulary.ts';
