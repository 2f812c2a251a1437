/** A child’s care under TIER. */

import { ruleList } from '../../core/rule.ts';
import type { Rule } from '../../kinds/types.ts';
import {
  tierAssessment,
  tierClinicalSupervision,
  tierCycle,
  tierDailyCaregiving,
  tierMeetingAgenda,
  tierTeamRegulation,
} from '../tier-model/care.ts';
import { tierExternalTherapy, tierModelElements, tierResponses } from '../tier-model/model.ts';

export {
  tierAssessment,
  tierClinicalSupervision,
  tierCycle,
  tierDailyCaregiving,
  tierMeetingAgenda,
  tierTeamRegulation,
} from '../tier-model/care.ts';
export * from '../tier-model/model.ts';

/** In the order of the catalogue. */
export const tierRules: readonly Rule[] = /* @__PURE__ */ ruleList<Rule>(
  tierCycle,
  tierAssessment,
  tierTeamRegulation,
  tierClinicalSupervision,
  tierMeetingAgenda,
  tierDailyCaregiving,
  tierModelElements,
  tierResponses,
  tierExternalTherapy,
);
