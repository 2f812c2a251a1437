/** The parts of a record that hold more of what is owed during one kind of episode: TIER care, the support package. */

import { isDay, type LocalDate } from '../core/date.ts';
import { namedIn } from '../core/named.ts';
import type { During, Subject } from '../vocabulary.ts';
import type { ChildRecord, Episode } from './facts.ts';

/** What the meetings of the TIER part are, by the name under which other lists hold them. */
const MANAGEMENT_MEETING: Subject = 'therapeutic-management-meeting';

/** The days on which something was held, wherever the record holds them. A record holds at least an empty list of it. */
export function daysHeld({ held, tier }: ChildRecord, subject: Subject): readonly LocalDate[] {
  const own = Object.hasOwn(held, subject) ? (namedIn(held, subject) ?? []) : [];
  if (subject !== MANAGEMENT_MEETING || tier === undefined) return own;
  return [...own, ...tier.meetings.map(({ on }) => on)];
}

/** TIER care ends with its episode or, where that is left open, with the event that says so. */
export function endedWith(episode: Episode, { tier }: ChildRecord): Episode {
  if (episode.kind !== 'tier' || episode.ended !== undefined || tier === undefined) return episode;
  const end = tier.events.find(({ kind, on }) => kind === 'ended' && isDay(on) && on >= episode.from);
  return end === undefined ? episode : { ...episode, ended: end.on };
}

/** What a part says is so, and where in the record it stands. */
export type SaidInPart = Pick<NonNullable<ChildRecord['tier']>, 'circumstances'> & { readonly path: string };

/** The part that a record holds of what is owed during an episode; most kinds of episode have none. */
export function partDuring({ tier, support }: ChildRecord, during: During): SaidInPart | undefined {
  if (during === 'tier') return tier && { ...tier, path: 'tier' };
  return during === 'nexus-360' && support !== undefined ? { ...support, path: 'support' } : undefined;
}

/** Where a circumstance stands, or belongs: in the part, unless the child’s own circumstances alone say it. */
export function pathInPart(path: string, part: SaidInPart, { circumstances }: ChildRecord): string | undefined {
  const name = path.slice('circumstances.'.length);
  const isOfChild = namedIn(part.circumstances, name) === undefined && namedIn(circumstances, name) !== undefined;
  return isOfChild ? undefined : `${part.path}.${path}`;
}
