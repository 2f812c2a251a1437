/** The words of every rule of the library, by its id. */

import { leavingCareWords as careLeaversRegulations2010LeavingCare } from './care-leavers-regulations-2010/leaving-care.words.ts';
import { contactWords as carePlanningRegulations2010Contact } from './care-planning-regulations-2010/contact.words.ts';
import { educationWords as carePlanningRegulations2010Education } from './care-planning-regulations-2010/education.words.ts';
import { healthWords as carePlanningRegulations2010Health } from './care-planning-regulations-2010/health.words.ts';
import { leavingCareWords as carePlanningRegulations2010LeavingCare } from './care-planning-regulations-2010/leaving-care.words.ts';
import { planContentsWords as carePlanningRegulations2010PlanContents } from './care-planning-regulations-2010/plan-contents.words.ts';
import { plansWords as carePlanningRegulations2010Plans } from './care-planning-regulations-2010/plans.words.ts';
import { reviewsWords as carePlanningRegulations2010Reviews } from './care-planning-regulations-2010/reviews.words.ts';
import { shortBreaksWords as carePlanningRegulations2010ShortBreaks } from './care-planning-regulations-2010/short-breaks.words.ts';
import { visitsWords as carePlanningRegulations2010Visits } from './care-planning-regulations-2010/visits.words.ts';
import { contactWords as childrenAct1989Contact } from './children-act-1989/contact.words.ts';
import { behaviourWords as childrensHomesRegulations2015Behaviour } from './childrens-homes-regulations-2015/behaviour.words.ts';
import { contactWords as childrensHomesRegulations2015Contact } from './childrens-homes-regulations-2015/contact.words.ts';
import { independentPersonWords as childrensHomesRegulations2015IndependentPerson } from './childrens-homes-regulations-2015/independent-person.words.ts';
import { noticesWords as childrensHomesRegulations2015Notices } from './childrens-homes-regulations-2015/notices.words.ts';
import { placementsWords as childrensHomesRegulations2015Placements } from './childrens-homes-regulations-2015/placements.words.ts';
import { qualityOfCareWords as childrensHomesRegulations2015QualityOfCare } from './childrens-homes-regulations-2015/quality-of-care.words.ts';
import { recordsWords as childrensHomesRegulations2015Records } from './childrens-homes-regulations-2015/records.words.ts';
import { staffWords as childrensHomesRegulations2015Staff } from './childrens-homes-regulations-2015/staff.words.ts';
import { registerWords as dynamicSupportRegisterPolicy2023Register } from './dynamic-support-register-policy-2023/register.words.ts';
import { treatmentReviewsWords as dynamicSupportRegisterPolicy2023TreatmentReviews } from './dynamic-support-register-policy-2023/treatment-reviews.words.ts';
import { educationWords as educationGuidance2018Education } from './education-guidance-2018/education.words.ts';
import { fosteringWords as fosteringServicesRegulations2011Fostering } from './fostering-services-regulations-2011/fostering.words.ts';
import { fosteringWords as fosteringStandards2011Fostering } from './fostering-standards-2011/fostering.words.ts';
import { healthWords as healthGuidance2015Health } from './health-guidance-2015/health.words.ts';
import { reviewingOfficerWords as iroHandbook2010ReviewingOfficer } from './iro-handbook-2010/reviewing-officer.words.ts';
import { reviewsWords as iroHandbook2010Reviews } from './iro-handbook-2010/reviews.words.ts';
import { metricsWords as kentMedwayReturnMetrics } from './kent-medway-return/metrics.words.ts';
import { unregulatedPlacementsWords as kentMedwayReturnUnregulatedPlacements } from './kent-medway-return/unregulated-placements.words.ts';
import { workforceWords as kentMedwayReturnWorkforce } from './kent-medway-return/workforce.words.ts';
import { educationWords as knowsleyManualEducation } from './knowsley-manual/education.words.ts';
import { returnInterviewsWords as missingGuidance2014ReturnInterviews } from './missing-guidance-2014/return-interviews.words.ts';
import { packageWords as nexus360Package } from './nexus-360/package.words.ts';
import { referralAndMatchingWords as nexus360ReferralAndMatching } from './nexus-360/referral-and-matching.words.ts';
import { rhythmsWords as nexus360Rhythms } from './nexus-360/rhythms.words.ts';
import { registerWords as nhsLongTermPlan2019Register } from './nhs-long-term-plan-2019/register.words.ts';
import { visitsWords as privateFosteringRegulations2005Visits } from './private-fostering-regulations-2005/visits.words.ts';
import { plansWords as sloughManualPlans } from './slough-manual/plans.words.ts';
import { careWords as tierModelCare } from './tier-model/care.words.ts';
import { modelWords as tierModelModel } from './tier-model/model.words.ts';
import { admissionWords as westSussexGuidanceAdmission } from './west-sussex-guidance/admission.words.ts';
import { contactWords as westSussexGuidanceContact } from './west-sussex-guidance/contact.words.ts';
import { placementsWords as westSussexGuidancePlacements } from './west-sussex-guidance/placements.words.ts';
import { plansAndReportsWords as westSussexGuidancePlansAndReports } from './west-sussex-guidance/plans-and-reports.words.ts';
import { reviewsWords as westSussexGuidanceReviews } from './west-sussex-guidance/reviews.words.ts';
import type { RuleWords } from './words.ts';

export const ruleWords: Readonly<Record<string, RuleWords>> = {
  ...careLeaversRegulations2010LeavingCare,
  ...carePlanningRegulations2010Contact,
  ...carePlanningRegulations2010Education,
  ...carePlanningRegulations2010Health,
  ...carePlanningRegulations2010LeavingCare,
  ...carePlanningRegulations2010PlanContents,
  ...carePlanningRegulations2010Plans,
  ...carePlanningRegulations2010Reviews,
  ...carePlanningRegulations2010ShortBreaks,
  ...carePlanningRegulations2010Visits,
  ...childrenAct1989Contact,
  ...childrensHomesRegulations2015Behaviour,
  ...childrensHomesRegulations2015Contact,
  ...childrensHomesRegulations2015IndependentPerson,
  ...childrensHomesRegulations2015Notices,
  ...childrensHomesRegulations2015Placements,
  ...childrensHomesRegulations2015QualityOfCare,
  ...childrensHomesRegulations2015Records,
  ...childrensHomesRegulations2015Staff,
  ...dynamicSupportRegisterPolicy2023Register,
  ...dynamicSupportRegisterPolicy2023TreatmentReviews,
  ...educationGuidance2018Education,
  ...fosteringServicesRegulations2011Fostering,
  ...fosteringStandards2011Fostering,
  ...healthGuidance2015Health,
  ...iroHandbook2010ReviewingOfficer,
  ...iroHandbook2010Reviews,
  ...kentMedwayReturnMetrics,
  ...kentMedwayReturnUnregulatedPlacements,
  ...kentMedwayReturnWorkforce,
  ...knowsleyManualEducation,
  ...missingGuidance2014ReturnInterviews,
  ...nexus360Package,
  ...nexus360ReferralAndMatching,
  ...nexus360Rhythms,
  ...nhsLongTermPlan2019Register,
  ...privateFosteringRegulations2005Visits,
  ...sloughManualPlans,
  ...tierModelCare,
  ...tierModelModel,
  ...westSussexGuidanceAdmission,
  ...westSussexGuidanceContact,
  ...westSussexGuidancePlacements,
  ...westSussexGuidancePlansAndReports,
  ...westSussexGuidanceReviews,
};
