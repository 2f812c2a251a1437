/** Where is a child’s TIER cycle, and what may follow? */

export type { TherapeuticCareStanding } from './agenda/therapeutic-care.ts';
export { therapeuticCare, therapeuticCareRules } from './agenda/therapeutic-care.ts';
export type { AllowedEvent } from './kinds/cycle.ts';
export { advance, allowedEvents, replay, startCycle } from './kinds/cycle.ts';
export { meetingAgendas } from './kinds/meeting-agenda.ts';
export type * from './kinds/tier-facts.ts';
export { ADJUSTMENT_REASONS, MEETING_ITEMS, TIER_EVENTS, TIER_STATES } from './kinds/tier-facts.ts';
export type { CycleRule, NoFigureRule, Transition } from './kinds/types.ts';
export * from './law/lists/tier.ts';
