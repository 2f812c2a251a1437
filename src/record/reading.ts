/** Where in a child's record an answer is read, and where what is missing belongs. */

import type { Calendar } from '../core/calendar.ts';
import type { Circumstances } from '../core/circumstances.ts';
import { compareText, dayOfEpoch, epochDay, type LocalDate } from '../core/date.ts';
import {
  type Because,
  type Finding,
  factMissing,
  notApplicable,
  type Undetermined,
  undetermined,
} from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import { dayInEnglandAt, type Instant } from '../core/instant.ts';
import { type AnyRule, ruleRefOn } from '../core/rule.ts';
import type { Rule } from '../kinds/types.ts';
import type { Occasion, Subject } from '../vocabulary.ts';
import type { ChildRecord, Episode, Kept } from './facts.ts';
import { endedWith } from './parts.ts';
import { type Plan, planOf, spanBy, spanOf, withoutEpisode } from './plan.ts';

/** An episode, and where in the record it stands. */
export type Placed = { readonly episode: Episode; readonly path: string };

/** The episodes of each kind, and of each kind by one authority, oldest first. */
export type EpisodesByKind = ReadonlyMap<string, readonly Placed[]>;

export function episodesByKind(record: ChildRecord): EpisodesByKind {
  const byKind = new Map<string, Placed[]>();
  for (const [at, each] of record.episodes.entries()) {
    const episode = endedWith(each, record);
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
export type Reading = {
  readonly record: ChildRecord;
  readonly episodes: EpisodesByKind;
  readonly asOf: LocalDate | Instant;
  readonly today: LocalDate;
  readonly calendar: Calendar;
  readonly plan: Plan;
};

/**
 * What a record says that it keeps.
 *
 * @throws TypeError where it does not say so
 */
export function recordedIn({ recorded }: ChildRecord): ChildRecord['recorded'] {
  if (recorded === 'all' || Array.isArray(recorded)) return recorded;
  throw new TypeError(
    "the record does not say what it keeps: give it `recorded: 'all'` where an empty list in it means that there was none, else `recorded: ['cla-review']` with the names of the lists that it keeps",
  );
}

/** What is asked of one record: what every rule needs of it is read once. */
export function readingOf(
  record: ChildRecord,
  asOf: LocalDate | Instant,
  calendar: Calendar,
  rules: readonly Rule[],
): Reading {
  recordedIn(record);
  return { record, episodes: episodesByKind(record), asOf, today: dayInEnglandAt(asOf), calendar, plan: planOf(rules) };
}

/** The episode that a duty is owed during and that runs today; where none does, the finding that says why it is not asked. */
export function underWay(rule: AnyRule, episodes: EpisodesByKind, today: LocalDate): Placed | Finding {
  const found = episodeOf(episodes, spanOf(rule), today);
  if (found === undefined) return withoutEpisode(rule, today);
  const { from, ended, endUnknown } = found.episode;
  const ref = ruleRefOn(rule, today);
  if (from > today)
    return notApplicable(ref, { kind: 'not-begun', event: rule.during as string, on: from, asOf: today });
  if (endUnknown) return undetermined(ref, factMissing(`${found.path}.ended`));
  if (ended === undefined || ended >= today) return found;
  return notApplicable(ref, { kind: 'ended', event: rule.subject, on: ended });
}

/** What is so of the child, and what was so of one event, document or part of the record alone: that comes first. */
export function togetherWith(ofChild: Circumstances = {}, ofOne?: Circumstances): Circumstances {
  return ofOne === undefined ? ofChild : { ...ofChild, ...ofOne };
}

/** Whether the record keeps nothing of when something was held or happened: a list left out is no list of none. */
export function isUnrecorded(record: ChildRecord, name: Subject | Occasion, during?: Placed): boolean {
  const isOfEpisode = during?.episode.unrecorded?.includes(name as Subject) ?? false;
  return isOfEpisode || spansOf(record, name).length === 0;
}

/**
 * Whether the record keeps something for all of a time: what it does not hold of it then was not held.
 *
 * @param since - the first day; left out, all days up to the last
 * @param until - the last day
 */
export function isKeptThroughout(
  record: ChildRecord,
  name: Subject | Occasion,
  since: LocalDate | undefined,
  until: LocalDate,
): boolean {
  const spans = spansOf(record, name);
  let next = since ?? FIRST_DAY;
  for (const { from = FIRST_DAY, until: last } of spans) {
    if (next > until || from > next) break;
    if (last === undefined) return true;
    if (last >= next) next = dayOfEpoch(epochDay(last) + 1);
  }
  return spans.length > 0 && next > until;
}

const FIRST_DAY = '0001-01-01' as LocalDate;

/** The spans for which a record keeps something, by their beginning; they may overlap. */
export function spansOf(record: ChildRecord, name: string): readonly Omit<Kept, 'name'>[] {
  const recorded = recordedIn(record);
  if (recorded === 'all') return ALL_DAYS;
  const spans: Omit<Kept, 'name'>[] = [];
  for (const each of recorded) {
    if (each === name) return ALL_DAYS;
    if (typeof each === 'object' && each.name === name) spans.push(each);
  }
  return spans.sort((a, b) => compareText(a.from ?? FIRST_DAY, b.from ?? FIRST_DAY));
}

const ALL_DAYS = /* @__PURE__ */ frozen([{}]);

/** Paths that name an argument of the call, and those that belong to an episode. */
const ARGUMENT_NAMES: readonly string[] = ['calendar', 'rule'];
const EPISODE_FIELDS: readonly string[] = ['from', 'ended', 'beganBefore', 'untilEighteen'] satisfies (keyof Episode)[];

/**
 * The finding with each path given from the top of the record: `part` is put before those of a room's own facts.
 *
 * @param placedAt - where a path stands, where neither the part nor the episode says so
 */
export function withRecordPaths(
  finding: Finding,
  part: string,
  episode?: string,
  placedAt: (path: string) => string | undefined = () => undefined,
): Finding {
  const inPlace = <T extends object>(each: T): T => {
    if (!('path' in each) || typeof each.path !== 'string' || ARGUMENT_NAMES.includes(each.path)) return each;
    const isOfEpisode = episode !== undefined && EPISODE_FIELDS.includes(each.path);
    const path = placedAt(each.path) ?? (isOfEpisode ? `${episode}.${each.path}` : `${part}${each.path}`);
    return path === each.path ? each : { ...each, path };
  };
  if (finding.kind === 'undetermined') {
    return { ...finding, missing: finding.missing.map(inPlace) as readonly object[] as Undetermined['missing'] };
  }
  if (!finding.because.some((reason) => 'path' in reason)) return finding;
  return { ...finding, because: finding.because.map(inPlace) as readonly object[] as Because };
}
