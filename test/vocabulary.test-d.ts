/** What must not compile. Each line marked is refused by the type check; nothing here is run. */

import type { AgendaEntry } from 'care-planning-rules';
import type {
  Authority,
  Circumstance,
  DocumentName,
  During,
  EpisodeKind,
  EventName,
  ItemName,
  Occasion,
  ReasonEvent,
  Role,
  Subject,
} from '../src/vocabulary.ts';

// A name of the library and a name of one's own, with a slash, are let in.
export const subjects: readonly Subject[] = ['cla-review', 'anytown/welcome-letter'];
export const events: readonly EventName[] = ['measure-used', 'cla-review', 'anytown/third-move'];
export const episodes: readonly EpisodeKind[] = ['looked-after', 'anytown/kinship-care'];
export const authorities: readonly Authority[] = ['slough', 'anytown/council'];
export const circumstances: readonly Circumstance[] = ['emergency-placement', 'anytown/has-a-bicycle'];
export const items: readonly ItemName[] = ['wishes-and-feelings', 'anytown/favourite-meal'];

// A time can be set by whatever is held, and by the first day of an episode.
export const occasions: readonly Occasion[] = ['moving-in', 'health-assessment', 'hospital-stay', 'anytown/third-move'];
export const during: readonly During[] = ['admission', 'placement', 'anytown/kinship-care'];

// A misspelt one is refused.
// @ts-expect-error the subject is `cla-review`
export const subject: Subject = 'cla-reviews';
// @ts-expect-error the event is `measure-used`
export const event: EventName = 'measures-used';
// @ts-expect-error the kind of episode is `looked-after`
export const episode: EpisodeKind = 'Looked after';
// @ts-expect-error the authority is `slough`
export const authority: Authority = 'Slough';
// @ts-expect-error the circumstance is `emergency-placement`
export const circumstance: Circumstance = 'emergency placement';
// @ts-expect-error the item is `wishes-and-feelings`
export const item: ItemName = 'wishes-and-feeling';
// @ts-expect-error the role is `registered-manager`
export const role: Role = 'manager';

// An authority is no kind of episode, and the admission is none.
// @ts-expect-error the episode is `looked-after`, and says by whom
export const byAuthority: EpisodeKind = 'looked-after-by-slough';
// @ts-expect-error the admission is a part of the record
export const admission: EpisodeKind = 'admission';

// The roles, the documents and what only a reason names are closed: nobody adds one of their own.
// @ts-expect-error no role of one's own
export const ownRole: Role = 'anytown/clerk';
// @ts-expect-error no document of one's own
export const ownDocument: DocumentName = 'anytown/letter';
// @ts-expect-error no reason of one's own
export const ownReason: ReasonEvent = 'anytown/letter';

// A filter by a subject that is misspelt compares what can never be equal.
declare const entry: AgendaEntry;
entry.rule.subject === 'cla-review';
// @ts-expect-error the subject is cla-review
entry.rule.subject === 'cla-reviews';
