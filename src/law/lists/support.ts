/** The wrap-around support package. */

import { ruleList } from '../../core/rule.ts';
import type { Rule } from '../../kinds/types.ts';
import {
  areaTherapistNexus,
  clinicalNotesNexus,
  deEscalationTrainingNexus,
  educationLiaisonNexus,
  packageElementsNexus,
  psychologicalAssessmentNexus,
  psychologicalAssessmentSharedNexus,
  psychologistOversightNexus,
  respiteAndFeeNexus,
  therapyNexus,
  tutoringNexus,
} from '../nexus-360/package.ts';
import { carerTraitsNexus, eligibilityNexus } from '../nexus-360/referral-and-matching.ts';

export * from '../nexus-360/package.ts';
export * from '../nexus-360/referral-and-matching.ts';

/** In the order of the catalogue. */
export const supportRules: readonly Rule[] = /* @__PURE__ */ ruleList<Rule>(
  psychologicalAssessmentNexus,
  psychologicalAssessmentSharedNexus,
  clinicalNotesNexus,
  educationLiaisonNexus,
  tutoringNexus,
  therapyNexus,
  packageElementsNexus,
  respiteAndFeeNexus,
  deEscalationTrainingNexus,
  areaTherapistNexus,
  psychologistOversightNexus,
  eligibilityNexus,
  carerTraitsNexus,
);
