export type {
  AgendaChange,
  AgendaEntry,
  BindingDue,
  ChildRecord,
  Episode,
  EventRecord,
} from '../record/facts.ts';
export * from '../ssda903/facts.ts';
export type * from '../timeliness/facts.ts';
export { mergeTimeliness, timelinessByYear } from '../timeliness/summary.ts';
export { timeliness } from '../timeliness/timeliness.ts';
export { agenda, owedBy } from './agenda.ts';
export { bindingDue } from './binding.ts';
export { caseload } from './caseload.ts';
export * from './caseload-facts.ts';
export { changes } from './changes.ts';
export type { LawHorizon } from './law-horizon.ts';
export { lawHorizon } from './law-horizon.ts';
export { caseloadSummary, emptySummary, mergeSummaries } from './summary.ts';
