export type {
  AgendaChange,
  AgendaEntry,
  AgendaEvent,
  AgendaStatus,
  BindingDue,
  ChildRecord,
  Episode,
  EventRecord,
  Kept,
  Unasked,
  UnreadPart,
} from '../record/facts.ts';
export * from '../ssda903/facts.ts';
export type * from '../timeliness/facts.ts';
export { mergeTimeliness, timelinessByYear } from '../timeliness/summary.ts';
export { type TimelinessOptions, timeliness } from '../timeliness/timeliness.ts';
export type { AgendaOptions } from './agenda.ts';
export { agenda } from './agenda.ts';
export { bindingDue } from './binding.ts';
export { caseload } from './caseload.ts';
export * from './caseload-facts.ts';
export { changes } from './changes.ts';
export type { DutiesAsked } from './duties.ts';
export { openDuties } from './duties.ts';
export type { LawHorizon } from './law-horizon.ts';
export { lawHorizon } from './law-horizon.ts';
export { caseloadSummary, emptySummary, mergeSummaries } from './summary.ts';
export { unasked } from './unasked.ts';
