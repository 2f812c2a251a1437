/** The public face: every room by name. */

export * from './admission/index.ts';
export * from './agenda/index.ts';
export * from './cadence/index.ts';
export { catalogue, ruleById } from './catalogue.ts';
export * from './contact/index.ts';
export * from './core/index.ts';
export { explain } from './explain.ts';
export * from './rag/index.ts';
export * from './support/index.ts';
export * from './tier/index.ts';
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
