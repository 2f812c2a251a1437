export { agenda, caseload, owedBy } from './agenda.ts';
export { bindingDue } from './binding.ts';
export { changes } from './changes.ts';
export type {
  AgendaChange,
  AgendaEntry,
  BindingDue,
  ChildAgenda,
  ChildRecord,
  Episode,
  EpisodeKind,
  EventRecord,
} from './facts.ts';
export { EPISODE_KINDS } from './facts.ts';
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
export { timeliness } from './timeliness.ts';
export { mergeTimeliness, timelinessByYear } from './timeliness-summary.ts';
