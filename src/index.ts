/** The public face: calculators, the agenda, types, `catalogue`, and each rule by name. */

export * from './admission.ts';
export * from './agenda/index.ts';
export * from './cadence.ts';
export * from './contact.ts';
export * from './core/index.ts';
export { dayOf } from './core/javascript-date.ts';
export { madeWith } from './core/made-with.ts';
export type { Figures, KindName, KindOf, Rule } from './kinds/types.ts';
export { catalogue, national, ruleById } from './law/index.ts';
export * from './rag.ts';
export * from './support.ts';
export * from './tier.ts';
export type {
  Authority,
  Circumstance,
  During,
  EpisodeKind,
  EventName,
  ItemName,
  Occasion,
  Own,
  Role,
  Subject,
} from './vocabulary.ts';
