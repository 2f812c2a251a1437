/** Which documents must be here before a child moves in, and what a home has in place. */

import { ruleList } from '../../core/rule.ts';
import type { Rule } from '../../kinds/types.ts';
import {
  carePlanContents,
  healthPlanContents,
  personalEducationPlanContents,
} from '../care-planning-regulations-2010/plan-contents.ts';
import { independentPersonFreeOfTies } from '../childrens-homes-regulations-2015/independent-person.ts';
import {
  ownPlacementPlan,
  ownPlacementPlanConsultation,
  placementArrangements,
  statementOfPurpose,
} from '../childrens-homes-regulations-2015/placements.ts';
import { caseRecord } from '../childrens-homes-regulations-2015/records.ts';
import { unregulatedPlacementPackKentMedway } from '../kent-medway-return/unregulated-placements.ts';
import {
  childInvolvedWestSussex,
  documentsWestSussex,
  impactOnChildrenWestSussex,
  impactRiskAssessmentWestSussex,
  needsCanBeMetWestSussex,
  statementOfPurposeWestSussex,
} from '../west-sussex-guidance/admission.ts';
import {
  exitPlanningWestSussex,
  needsAssessmentWestSussex,
  outcomesAgreedWestSussex,
  placementPurposeWestSussex,
  supportAndSafetyPlanWestSussex,
  supportAreasWestSussex,
} from '../west-sussex-guidance/placements.ts';

export * from '../care-planning-regulations-2010/plan-contents.ts';
export { independentPersonFreeOfTies } from '../childrens-homes-regulations-2015/independent-person.ts';
export {
  ownPlacementPlan,
  ownPlacementPlanConsultation,
  placementArrangements,
  statementOfPurpose,
} from '../childrens-homes-regulations-2015/placements.ts';
export { caseRecord } from '../childrens-homes-regulations-2015/records.ts';
export * from '../kent-medway-return/unregulated-placements.ts';
export * from '../west-sussex-guidance/admission.ts';
export * from '../west-sussex-guidance/placements.ts';

/** In the order of the catalogue. */
export const admissionRules: readonly Rule[] = /* @__PURE__ */ ruleList<Rule>(
  documentsWestSussex,
  statementOfPurpose,
  statementOfPurposeWestSussex,
  needsCanBeMetWestSussex,
  impactOnChildrenWestSussex,
  impactRiskAssessmentWestSussex,
  childInvolvedWestSussex,
  carePlanContents,
  healthPlanContents,
  personalEducationPlanContents,
  placementPurposeWestSussex,
  outcomesAgreedWestSussex,
  supportAreasWestSussex,
  needsAssessmentWestSussex,
  supportAndSafetyPlanWestSussex,
  exitPlanningWestSussex,
  unregulatedPlacementPackKentMedway,
  placementArrangements,
  ownPlacementPlan,
  ownPlacementPlanConsultation,
  caseRecord,
  independentPersonFreeOfTies,
);
