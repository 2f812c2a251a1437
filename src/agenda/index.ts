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
} from '../record/facts.ts';
export type {
  Coded,
  LegalStatus,
  MissingEpisodeCode,
  ParticipationCode,
  ReasonForNewEpisode,
  RowCounts,
  RowIssue,
  Ssda903Child,
  Ssda903Counts,
  Ssda903Note,
  Ssda903NoteCode,
  Ssda903Reading,
  Ssda903Tables,
} from '../ssda903/facts.ts';
export {
  LEGAL_STATUSES,
  MISSING_EPISODE_CODES,
  PARTICIPATION_CODES,
  REASONS_FOR_NEW_EPISODE,
  SSDA903_NOTES,
} from '../ssda903/facts.ts';
export type {
  TimelinessApart,
  TimelinessLine,
  TimelinessRow,
  TimelinessSummary,
  Timely,
} from '../timeliness/facts.ts';
export { mergeTimeliness, timelinessByYear } from '../timeliness/summary.ts';
export { timeliness } from '../timeliness/timeliness.ts';
export type { AgendaOptions } from './agenda.ts';
export { agenda } from './agenda.ts';
export { bindingDue } from './binding.ts';
export { caseload } from './caseload.ts';
export type {
  CaseloadSummary,
  ChildAgenda,
  ChildTally,
  HomeTally,
  RatedChildren,
  Refusal,
  RuleTally,
} from './caseload-facts.ts';
export { REFUSALS } from './caseload-facts.ts';
export { changes } from './changes.ts';
export type { DutiesAsked } from './duties.ts';
export { openDuties } from './duties.ts';
export { caseloadSummary, emptySummary, mergeSummaries } from './summary.ts';
export { unasked } from './unasked.ts';
