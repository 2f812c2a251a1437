/** Where in a child's record an answer is read, and where what is missing belongs. */

import type { LocalDate } from '../core/date.ts';
import { type Because, type Finding, notApplicable, type Undetermined } from '../core/finding.ts';
import { type Rule, ruleRef } from '../core/rule.ts';
import { compareText } from './binding.ts';
import type { ChildRecord, Episode } from './facts.ts';

export type Placed = { readonly episode: Episode; readonly path: string };

/** The latest episode of the kind that has begun, and its path; where none has, the first to come. */
export function episodeOf({ episodes }: ChildRecord, kind: string, today: LocalDate): Placed | undefined {
  const ofKind = episodes
    .map((episode, at) => ({ episode, path: `episodes.${at}` }))
    .filter(({ episode }) => episode.kind === kind)
    .sort((a, b) => byBeginning(a.episode, b.episode));
  return ofKind.findLast(({ episode }) => episode.from <= today) ?? ofKind[0];
}

/** Of two that begin on one day, the one that lasts longer comes last, and then the one that relaxes less. */
function byBeginning(a: Episode, b: Episode): number {
  const end = ({ ended }: Episode) => ended ?? 'open';
  const strictness = ({ untilEighteen }: Episode) => [true, false, undefined].indexOf(untilEighteen);
  return compareText(a.from, b.from) || compareText(end(a), end(b)) || strictness(a) - strictness(b);
}

/** What a rule's duty is owed during. */
export function duringOf({ versions }: Rule): string | undefined {
  return ((versions.at(-1) ?? versions[0]).params as { readonly during?: string } | null)?.during;
}

/** The child is in nothing of the kind. */
export function withoutEpisode(rule: Rule, kind: string): Finding {
  return notApplicable(ruleRef(rule), { kind: 'absent', path: `episodes.${kind}` });
}

/** Whether the record does not hold what was held of a duty: a list left out is no list of none. */
export function isUnrecorded({ unrecorded = [] }: ChildRecord, { subject }: Rule, during?: Placed): boolean {
  return unrecorded.includes(subject) || (during?.episode.unrecorded?.includes(subject) ?? false);
}

/** Paths that name an argument of the call, and those that belong to an episode. */
const OF_CALL: readonly string[] = ['calendar', 'rule'];
const OF_EPISODE: readonly string[] = ['from', 'ended', 'beganBefore', 'untilEighteen'] satisfies (keyof Episode)[];

/**
 * The finding with each path given from the top of the record: `part` is put before those of a room's own facts.
 *
 * @param placedAt - where a path stands, where neither the part nor the episode says so
 */
export function inRecord(
  finding: Finding,
  part: string,
  episode?: string,
  placedAt: (path: string) => string | undefined = () => undefined,
): Finding {
  const placed = <T extends object>(each: T): T => {
    if (!('path' in each) || typeof each.path !== 'string' || OF_CALL.includes(each.path)) return each;
    const isOfEpisode = episode !== undefined && OF_EPISODE.includes(each.path);
    const path = placedAt(each.path) ?? (isOfEpisode ? `${episode}.${each.path}` : `${part}${each.path}`);
    return { ...each, path };
  };
  return finding.kind === 'undetermined'
    ? { ...finding, missing: finding.missing.map(placed) as readonly object[] as Undetermined['missing'] }
    : { ...finding, because: finding.because.map(placed) as readonly object[] as Because };
}
