/** Where in a child's record an answer is read, and where what is missing belongs. */

import type { Calendar } from '../core/calendar.ts';
import { compareText, type LocalDate } from '../core/date.ts';
import {
  type Because,
  type Finding,
  factMissing,
  notApplicable,
  type Undetermined,
  undetermined,
} from '../core/finding.ts';
import type { Instant } from '../core/instant.ts';
import { ruleRefOn } from '../core/rule.ts';
import type { Occasion, Subject } from '../vocabulary.ts';
import type { ChildRecord, Episode } from './facts.ts';
import { type Duty, type Plan, spanBy, withoutEpisode } from './plan.ts';

/** An episode, and where in the record it stands. */
export type Placed = { readonly episode: Episode; readonly path: string };

/** The episodes of each kind, and of each kind by one authority, oldest first. */
export type EpisodesByKind = ReadonlyMap<string, readonly Placed[]>;

export function episodesByKind({ episodes }: ChildRecord): EpisodesByKind {
  const byKind = new Map<string, Placed[]>();
  for (const [at, episode] of episodes.entries()) {
    const { kind, by } = episode;
    for (const span of by === undefined ? [kind] : [kind, spanBy(kind, by)]) {
      const ofSpan = byKind.get(span) ?? [];
      ofSpan.push({ episode, path: `episodes.${at}` });
      byKind.set(span, ofSpan);
    }
  }
  for (const ofKind of byKind.values()) ofKind.sort((a, b) => byBeginning(a.episode, b.episode));
  return byKind;
}

/** The latest episode of the kind that has begun; where none has, the first to come. */
export function episodeOf(episodes: EpisodesByKind, kind: string, today: LocalDate): Placed | undefined {
  const ofKind = episodes.get(kind);
  return ofKind?.findLast(({ episode }) => episode.from <= today) ?? ofKind?.[0];
}

/** Of two that begin on one day, the one that lasts longer comes last, and then the one that relaxes less. */
function byBeginning(a: Episode, b: Episode): number {
  const end = ({ ended }: Episode) => ended ?? 'open';
  const strictness = ({ untilEighteen }: Episode) => [true, false, undefined].indexOf(untilEighteen);
  return compareText(a.from, b.from) || compareText(end(a), end(b)) || strictness(a) - strictness(b);
}

/** The record, the moment asked about and its day, and what every calculator needs beside them. */
export type Asked = {
  readonly record: ChildRecord;
  readonly episodes: EpisodesByKind;
  readonly asOf: LocalDate | Instant;
  readonly today: LocalDate;
  readonly calendar: Calendar;
  readonly plan: Plan;
};

/** The episode that a duty is owed during and that runs today; where none does, why what is asked during it is not asked. */
export function underWay(duty: Duty, episodes: EpisodesByKind, today: LocalDate): Placed | Finding {
  const { rule, span } = duty;
  const found = episodeOf(episodes, span as string, today);
  if (found === undefined) return withoutEpisode(duty, today);
  const { from, ended, endUnknown } = found.episode;
  const ref = ruleRefOn(rule, today);
  if (from > today)
    return notApplicable(ref, { kind: 'not-begun', event: rule.during as string, on: from, asOf: today });
  if (endUnknown) return undetermined(ref, factMissing(`${found.path}.ended`));
  if (ended === undefined || ended >= today) return found;
  return notApplicable(ref, { kind: 'ended', event: rule.subject, on: ended });
}

/** Whether the record does not hold when something was held or happened: a list left out is no list of none. */
export function isUnrecorded({ recorded }: ChildRecord, name: Subject | Occasion, during?: Placed): boolean {
  const isKept = recorded === undefined || recorded.includes(name);
  return !isKept || (during?.episode.unrecorded?.includes(name as Subject) ?? false);
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
  const inPlace = <T extends object>(each: T): T => {
    if (!('path' in each) || typeof each.path !== 'string' || OF_CALL.includes(each.path)) return each;
    const isOfEpisode = episode !== undefined && OF_EPISODE.includes(each.path);
    const path = placedAt(each.path) ?? (isOfEpisode ? `${episode}.${each.path}` : `${part}${each.path}`);
    return path === each.path ? each : { ...each, path };
  };
  if (finding.kind === 'undetermined') {
    return { ...finding, missing: finding.missing.map(inPlace) as readonly object[] as Undetermined['missing'] };
  }
  if (!finding.because.some((reason) => 'path' in reason)) return finding;
  return { ...finding, because: finding.because.map(inPlace) as readonly object[] as Because };
}
