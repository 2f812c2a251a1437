/** When the next one is due, and whether the last one was in time. */

import { ruleList } from '../../core/rule.ts';
import type { Rule } from '../../kinds/types.ts';
import {
  pathwayPlanReview,
  pathwayPlanReviewAccommodation,
  personalAdviserFunctions,
  personalAdviserVisit,
  personalAdviserVisitBeforeReview,
} from '../care-leavers-regulations-2010/leaving-care.ts';
import { keyStage4Move } from '../care-planning-regulations-2010/education.ts';
import { healthAssessment, healthAssessor, initialHealthAssessment } from '../care-planning-regulations-2010/health.ts';
import {
  approvalToCease,
  eligibleChild,
  needsAssessment,
  pathwayPlan,
} from '../care-planning-regulations-2010/leaving-care.ts';
import {
  carePlan,
  carePlanAgreement,
  carePlanRevision,
  placementNotice,
  placementNoticeRecipients,
  placementPlan,
  placementPlanConsultation,
  placementPlanSignature,
} from '../care-planning-regulations-2010/plans.ts';
import {
  claReview,
  claReviewBroughtForward,
  reviewBeforeParentPlacement,
  reviewBeforeSignificantChange,
  reviewConsultation,
} from '../care-planning-regulations-2010/reviews.ts';
import {
  claReviewShortBreaks,
  shortBreakSeries,
  shortBreakVisitsAgreed,
  socialWorkerVisitShortBreaks,
} from '../care-planning-regulations-2010/short-breaks.ts';
import {
  childSeenAlone,
  socialWorkerVisit,
  socialWorkerVisitBeforeAssessment,
  socialWorkerVisitCareOrder,
  socialWorkerVisitLongTermFoster,
  socialWorkerVisitOthersResponsible,
  socialWorkerVisitTemporaryApproval,
  visitAfterChangedArrangements,
  visitAfterNoticeOfHome,
  visitRequested,
} from '../care-planning-regulations-2010/visits.ts';
import {
  behaviourDebrief,
  behaviourRecord,
  behaviourRecordContents,
  behaviourTalkWithChild,
} from '../childrens-homes-regulations-2015/behaviour.ts';
import { independentVisit } from '../childrens-homes-regulations-2015/independent-person.ts';
import {
  admissionAndDischargeNotice,
  barringReferralNotice,
  deathNotice,
  deathNoticeRecipients,
  managerAbsenceNotice,
  managerReturnNotice,
  seriousEventNotice,
} from '../childrens-homes-regulations-2015/notices.ts';
import {
  missingChildPolicy,
  planReviewRequest,
  statementOfPurposeNotice,
} from '../childrens-homes-regulations-2015/placements.ts';
import {
  locationReview,
  qualityOfCareReport,
  qualityOfCareReview,
} from '../childrens-homes-regulations-2015/quality-of-care.ts';
import { caseRecordRetention } from '../childrens-homes-regulations-2015/records.ts';
import { staffAppraisal, staffSupervision } from '../childrens-homes-regulations-2015/staff.ts';
import {
  communityTreatmentReview,
  emergencyProtocolMeeting,
  treatmentReview,
  treatmentReviewOnChange,
} from '../dynamic-support-register-policy-2023/treatment-reviews.ts';
import {
  personalEducationPlanBegunEducationGuidance,
  personalEducationPlanReadyEducationGuidance,
  personalEducationPlanReviewEducationGuidance,
} from '../education-guidance-2018/education.ts';
import { fosterApprovalReview, fosterFirstReviewToPanel } from '../fostering-services-regulations-2011/fostering.ts';
import {
  carerSupervisionFosteringStandards,
  unannouncedVisitFosteringStandards,
} from '../fostering-standards-2011/fostering.ts';
import { strengthsAndDifficultiesHealthGuidance } from '../health-guidance-2015/health.ts';
import {
  disputeResolutionIroHandbook,
  reviewingOfficerAppointmentIroHandbook,
  reviewingOfficerBeforeFirstReviewIroHandbook,
  reviewingOfficerExperienceIroHandbook,
  reviewingOfficerRegistrationIroHandbook,
} from '../iro-handbook-2010/reviewing-officer.ts';
import {
  reviewDecisionsIroHandbook,
  reviewDecisionsResponseIroHandbook,
  reviewPapersIroHandbook,
  reviewPreparationIroHandbook,
  reviewRecordDistributionIroHandbook,
  reviewRecordIroHandbook,
} from '../iro-handbook-2010/reviews.ts';
import { designatedTeacherNoticeKnowsley } from '../knowsley-manual/education.ts';
import {
  returnInterviewerMissingGuidance,
  returnInterviewMissingGuidance,
} from '../missing-guidance-2014/return-interviews.ts';
import {
  carerContactNexus,
  clinicalSupportNexus,
  socialWorkSupportNexus,
  supervisionNexus,
  supportWorkerVisitNexus,
  teamAroundTheChildNexus,
} from '../nexus-360/rhythms.ts';
import { privateFosteringVisit } from '../private-fostering-regulations-2005/visits.ts';
import { carePlanCirculationSlough } from '../slough-manual/plans.ts';
import { therapeuticManagementMeetingTier } from '../tier-model/care.ts';
import {
  educationPlanMeetingWestSussex,
  healthAssessmentWestSussex,
  keyworkerReportWestSussex,
  supportPlanHealthWestSussex,
  supportPlanUpdateWestSussex,
} from '../west-sussex-guidance/plans-and-reports.ts';
import {
  claReviewWestSussex,
  reviewExitPlanningWestSussex,
  reviewingOfficerExperienceWestSussex,
  reviewParticipationWestSussex,
  supportPlanReviewWestSussex,
} from '../west-sussex-guidance/reviews.ts';

export * from '../care-leavers-regulations-2010/leaving-care.ts';
export * from '../care-planning-regulations-2010/education.ts';
export * from '../care-planning-regulations-2010/health.ts';
export * from '../care-planning-regulations-2010/leaving-care.ts';
export * from '../care-planning-regulations-2010/plans.ts';
export * from '../care-planning-regulations-2010/reviews.ts';
export * from '../care-planning-regulations-2010/short-breaks.ts';
export * from '../care-planning-regulations-2010/visits.ts';
export * from '../childrens-homes-regulations-2015/behaviour.ts';
export { independentVisit } from '../childrens-homes-regulations-2015/independent-person.ts';
export * from '../childrens-homes-regulations-2015/notices.ts';
export {
  missingChildPolicy,
  planReviewRequest,
  statementOfPurposeNotice,
} from '../childrens-homes-regulations-2015/placements.ts';
export * from '../childrens-homes-regulations-2015/quality-of-care.ts';
export { caseRecordRetention } from '../childrens-homes-regulations-2015/records.ts';
export * from '../childrens-homes-regulations-2015/staff.ts';
export * from '../dynamic-support-register-policy-2023/treatment-reviews.ts';
export * from '../education-guidance-2018/education.ts';
export * from '../fostering-services-regulations-2011/fostering.ts';
export * from '../fostering-standards-2011/fostering.ts';
export * from '../health-guidance-2015/health.ts';
export * from '../iro-handbook-2010/reviewing-officer.ts';
export * from '../iro-handbook-2010/reviews.ts';
export * from '../knowsley-manual/education.ts';
export * from '../missing-guidance-2014/return-interviews.ts';
export * from '../nexus-360/rhythms.ts';
export * from '../private-fostering-regulations-2005/visits.ts';
export * from '../slough-manual/plans.ts';
export { therapeuticManagementMeetingTier } from '../tier-model/care.ts';
export * from '../west-sussex-guidance/plans-and-reports.ts';
export * from '../west-sussex-guidance/reviews.ts';

/** In the order of the catalogue. */
export const cadenceRules: readonly Rule[] = /* @__PURE__ */ ruleList<Rule>(
  claReview,
  claReviewWestSussex,
  supportPlanReviewWestSussex,
  socialWorkerVisit,
  healthAssessment,
  independentVisit,
  qualityOfCareReview,
  personalAdviserVisit,
  carerContactNexus,
  clinicalSupportNexus,
  teamAroundTheChildNexus,
  socialWorkSupportNexus,
  supervisionNexus,
  supportWorkerVisitNexus,
  therapeuticManagementMeetingTier,
  carePlan,
  carePlanAgreement,
  carePlanRevision,
  carePlanCirculationSlough,
  placementPlan,
  placementPlanConsultation,
  placementPlanSignature,
  placementNotice,
  placementNoticeRecipients,
  initialHealthAssessment,
  healthAssessor,
  strengthsAndDifficultiesHealthGuidance,
  personalEducationPlanBegunEducationGuidance,
  personalEducationPlanReadyEducationGuidance,
  personalEducationPlanReviewEducationGuidance,
  keyStage4Move,
  designatedTeacherNoticeKnowsley,
  returnInterviewMissingGuidance,
  returnInterviewerMissingGuidance,
  reviewingOfficerAppointmentIroHandbook,
  reviewingOfficerBeforeFirstReviewIroHandbook,
  reviewingOfficerRegistrationIroHandbook,
  reviewingOfficerExperienceIroHandbook,
  reviewPreparationIroHandbook,
  reviewPapersIroHandbook,
  reviewConsultation,
  reviewDecisionsIroHandbook,
  reviewDecisionsResponseIroHandbook,
  reviewRecordIroHandbook,
  reviewRecordDistributionIroHandbook,
  disputeResolutionIroHandbook,
  claReviewBroughtForward,
  reviewBeforeSignificantChange,
  reviewBeforeParentPlacement,
  socialWorkerVisitBeforeAssessment,
  socialWorkerVisitTemporaryApproval,
  socialWorkerVisitCareOrder,
  socialWorkerVisitOthersResponsible,
  visitAfterChangedArrangements,
  socialWorkerVisitLongTermFoster,
  visitRequested,
  visitAfterNoticeOfHome,
  childSeenAlone,
  shortBreakSeries,
  claReviewShortBreaks,
  socialWorkerVisitShortBreaks,
  shortBreakVisitsAgreed,
  approvalToCease,
  eligibleChild,
  needsAssessment,
  pathwayPlan,
  pathwayPlanReview,
  pathwayPlanReviewAccommodation,
  personalAdviserVisitBeforeReview,
  personalAdviserFunctions,
  supportPlanUpdateWestSussex,
  supportPlanHealthWestSussex,
  keyworkerReportWestSussex,
  healthAssessmentWestSussex,
  educationPlanMeetingWestSussex,
  reviewParticipationWestSussex,
  reviewExitPlanningWestSussex,
  reviewingOfficerExperienceWestSussex,
  treatmentReview,
  communityTreatmentReview,
  emergencyProtocolMeeting,
  treatmentReviewOnChange,
  planReviewRequest,
  statementOfPurposeNotice,
  staffSupervision,
  staffAppraisal,
  missingChildPolicy,
  behaviourRecord,
  behaviourRecordContents,
  behaviourDebrief,
  behaviourTalkWithChild,
  caseRecordRetention,
  deathNotice,
  deathNoticeRecipients,
  barringReferralNotice,
  seriousEventNotice,
  admissionAndDischargeNotice,
  qualityOfCareReport,
  locationReview,
  managerAbsenceNotice,
  managerReturnNotice,
  fosterApprovalReview,
  fosterFirstReviewToPanel,
  unannouncedVisitFosteringStandards,
  carerSupervisionFosteringStandards,
  privateFosteringVisit,
);
