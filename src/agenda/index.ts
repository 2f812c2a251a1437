export { agenda, owedBy } from './agenda.ts';
export { bindingDue } from './binding.ts';
export { caseload } from './caseload.ts';
export { changes } from './changes.ts';
export type {
  AgendaChange,
  AgendaEntry,
  BindingDue,
  ChildRecord,
  Episode,
  EventRecord,
} from './facts.ts';
export type {
  CaseloadSummary,
  ChildAgenda,
  ChildTally,
  HomeTally,
  RatedChildren,
  Refusal,
  RuleTally,
} from './facts-caseload.ts';
export { REFUSALS } from './facts-caseload.ts';
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
} from './facts-ssda903.ts';
export {
  LEGAL_STATUSES,
  MISSING_EPISODE_CODES,
  PARTICIPATION_CODES,
  REASONS_FOR_NEW_EPISODE,
  SSDA903_NOTES,
} from './facts-ssda903.ts';
export type {
  TimelinessApart,
  TimelinessLine,
  TimelinessRow,
  TimelinessSummary,
  Timely,
} from './facts-timeliness.ts';
export { caseloadSummary, emptySummary, mergeSummaries } from './summary.ts';
export { timeliness } from './timeliness.ts';
export { mergeTimeliness, timelinessByYear } from './timeliness-summary.ts';
