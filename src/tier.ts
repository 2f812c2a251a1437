/** Where is a child’s TIER cycle, and what may follow? */

export type { AllowedEvent } from './kinds/cycle.ts';
export { advance, allowedEvents, replay, startCycle } from './kinds/cycle.ts';
export type { MeetingFacts } from './kinds/meeting-agenda.ts';
export { meetingAgendas } from './kinds/meeting-agenda.ts';
export type { TherapeuticCareStanding } from './kinds/therapeutic-care.ts';
export { therapeuticCare, therapeuticCareRules } from './kinds/therapeutic-care.ts';
export type * from './kinds/tier-facts.ts';
export { ADJUSTMENT_REASONS, MEETING_ITEMS, TIER_EVENTS, TIER_STATES } from './kinds/tier-facts.ts';
export type { CycleRule, NoFigureRule, Transition } from './kinds/types.ts';
export { tierRules } from './law/lists/tier.ts';
export {
  tierAssessment,
  tierClinicalSupervision,
  tierCycle,
  tierDailyCaregiving,
  tierMeetingAgenda,
  tierTeamRegulation,
} from './law/tier-model/care.ts';
export { tierExternalTherapy, tierModelElements, tierResponses } from './law/tier-model/model.ts';
