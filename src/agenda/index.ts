export { agenda, caseload } from './agenda.ts';
export { bindingDue } from './binding.ts';
export type { AgendaEntry, BindingDue, ChildAgenda, ChildRecord, Episode, EpisodeKind } from './facts.ts';
export { EPISODE_KINDS } from './facts.ts';
