/** When is the next one due, how does it stand, and what was met, late or missed? */

export { broughtForward } from './kinds/brought-forward.ts';
export { nextDue, schedule, standing } from './kinds/cadence.ts';
export type * from './kinds/cadence-facts.ts';
export { condition } from './kinds/condition.ts';
export { contents } from './kinds/contents.ts';
export { dayCount } from './kinds/day-count.ts';
export { deadline } from './kinds/deadline.ts';
export type * from './kinds/duty-facts.ts';
export { history } from './kinds/history.ts';
export { retention } from './kinds/retention.ts';
export type {
  BroughtForwardFigures,
  BroughtForwardRule,
  CadenceFigures,
  CadenceRule,
  Condition,
  ConditionRule,
  ContentsRule,
  DayCountAsk,
  DayCountFigures,
  DayCountLimit,
  DayCountPeriod,
  DayCountRule,
  DeadlineRule,
  Interval,
  RetentionLine,
  RetentionRule,
  Slot,
  Trigger,
} from './kinds/types.ts';
export * from './law/care-leavers-regulations-2010/leaving-care.ts';
export * from './law/care-planning-regulations-2010/education.ts';
export * from './law/care-planning-regulations-2010/health.ts';
export * from './law/care-planning-regulations-2010/leaving-care.ts';
export * from './law/care-planning-regulations-2010/plans.ts';
export * from './law/care-planning-regulations-2010/reviews.ts';
export * from './law/care-planning-regulations-2010/short-breaks.ts';
export * from './law/care-planning-regulations-2010/visits.ts';
export * from './law/childrens-homes-regulations-2015/behaviour.ts';
export { independentVisit } from './law/childrens-homes-regulations-2015/independent-person.ts';
export * from './law/childrens-homes-regulations-2015/notices.ts';
export {
  missingChildPolicy,
  planReviewRequest,
  statementOfPurposeNotice,
} from './law/childrens-homes-regulations-2015/placements.ts';
export * from './law/childrens-homes-regulations-2015/quality-of-care.ts';
export { caseRecordRetention } from './law/childrens-homes-regulations-2015/records.ts';
export * from './law/childrens-homes-regulations-2015/staff.ts';
export * from './law/dynamic-support-register-policy-2023/treatment-reviews.ts';
export * from './law/education-guidance-2018/education.ts';
export * from './law/fostering-services-regulations-2011/fostering.ts';
export * from './law/fostering-standards-2011/fostering.ts';
export * from './law/health-guidance-2015/health.ts';
export * from './law/iro-handbook-2010/reviewing-officer.ts';
export * from './law/iro-handbook-2010/reviews.ts';
export * from './law/knowsley-manual/education.ts';
export { cadenceRules } from './law/lists/cadence.ts';
export * from './law/missing-guidance-2014/return-interviews.ts';
export * from './law/nexus-360/rhythms.ts';
export * from './law/private-fostering-regulations-2005/visits.ts';
export * from './law/slough-manual/plans.ts';
export { therapeuticManagementMeetingTier } from './law/tier-model/care.ts';
export * from './law/west-sussex-guidance/plans-and-reports.ts';
export * from './law/west-sussex-guidance/reviews.ts';
