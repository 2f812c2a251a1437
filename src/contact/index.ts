export * from './facts.ts';
export { contactRestriction } from './restriction.ts';
export * from './rules.ts';
