export type { TherapeuticCareStanding } from './care.ts';
export { therapeuticCare, therapeuticCareRules } from './care.ts';
export { advance, replay, startCycle } from './cycle.ts';
export type * from './facts.ts';
export { ADJUSTMENT_REASONS, MEETING_ITEMS, TIER_EVENTS, TIER_STATES } from './facts.ts';
export type { MeetingFacts } from './meeting.ts';
export { meetingAgendas } from './meeting.ts';
export * from './rules.ts';
