/** Which documents must be here before a child moves in, and may the home accept? */

export { admissionDecision } from './agenda/admission-decision.ts';
export * from './kinds/admission-facts.ts';
export { condition } from './kinds/condition.ts';
export { contents } from './kinds/contents.ts';
export { deadline } from './kinds/deadline.ts';
export { admissionChecklist } from './kinds/documents.ts';
export type * from './kinds/duty-facts.ts';
export type { ConditionRule, ContentsRule, DeadlineRule, DocumentsRule, RequiredDocument } from './kinds/types.ts';
export * from './law/lists/admission.ts';
