export { admissionChecklist } from './checklist.ts';
export { admissionDecision } from './decision.ts';
export * from './facts.ts';
export * from './rules.ts';
