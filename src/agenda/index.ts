export type {
  AgendaChange,
  AgendaEntry,
  BindingDue,
  ChildRecord,
  Episode,
  EventRecord,
  Kept,
  UnreadPart,
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
  Ssda903Covers,
  Ssda903Note,
  Ssda903NoteCode,
  Ssda903Reading,
  Ssda903Span,
  Ssda903SpanTable,
  Ssda903SpanTold,
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
  InTime,
  TimelinessApart,
  TimelinessLine,
  TimelinessOfChildren,
  TimelinessOfHeld,
  TimelinessOfReviews,
  TimelinessRow,
  TimelinessSummary,
  Timely,
} from '../timeliness/facts.ts';
export { mergeTimeliness, timelinessByYear } from '../timeliness/summary.ts';
export { type TimelinessOptions, timeliness } from '../timeliness/timeliness.ts';
export { agenda, owedBy } from './agenda.ts';
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
export { caseloadSummary, emptySummary, mergeSummaries } from './summary.ts';
