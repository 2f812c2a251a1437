/** Which documents must be here before a child moves in, and may the home accept? */

export { admissionDecision } from './agenda/admission-decision.ts';
export * from './kinds/admission-facts.ts';
export { condition } from './kinds/condition.ts';
export { contents } from './kinds/contents.ts';
export { deadline } from './kinds/deadline.ts';
export { admissionChecklist } from './kinds/documents.ts';
export type * from './kinds/duty-facts.ts';
export type { ConditionRule, ContentsRule, DeadlineRule, DocumentsRule, RequiredDocument } from './kinds/types.ts';
export * from './law/care-planning-regulations-2010/plan-contents.ts';
export { independentPersonFreeOfTies } from './law/childrens-homes-regulations-2015/independent-person.ts';
export {
  ownPlacementPlan,
  ownPlacementPlanConsultation,
  placementArrangements,
  statementOfPurpose,
} from './law/childrens-homes-regulations-2015/placements.ts';
export { caseRecord } from './law/childrens-homes-regulations-2015/records.ts';
export * from './law/kent-medway-return/unregulated-placements.ts';
export { admissionRules } from './law/lists/admission.ts';
export * from './law/west-sussex-guidance/admission.ts';
export * from './law/west-sussex-guidance/placements.ts';
