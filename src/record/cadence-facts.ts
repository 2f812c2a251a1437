/** What a record holds of a duty that comes round again: the facts that its calculators are asked with. */

import type { LocalDate } from '../core/date.ts';
import { factMissing, type Missing } from '../core/finding.ts';
import { nearestVersion } from '../core/rule.ts';
import type { CadenceFacts } from '../kinds/cadence-facts.ts';
import type { CadenceRule } from '../kinds/types.ts';
import type { ChildRecord } from './facts.ts';
import { daysHeld } from './parts.ts';
import { type EpisodesByKind, episodeOf, isKeptThroughout, isUnrecorded, type Placed } from './reading.ts';

const LOOKED_AFTER = 'looked-after';
const REVIEW = 'cla-review';

/** What a rule's duty was owed during, and was held of it. */
export function factsOfCadence(
  rule: CadenceRule,
  record: ChildRecord,
  episodes: EpisodesByKind,
  { episode }: Placed,
): CadenceFacts {
  const { from, ended, untilEighteen, beganBefore } = episode;
  const { dateOfBirth, circumstances, terms } = record;
  return given({
    from,
    held: daysHeld(record, rule.subject),
    ended,
    beganBefore,
    untilEighteen,
    dateOfBirth,
    firstReview: turnsOnFirstReview(rule.versions)
      ? firstReviewSeen(record, episodeOf(episodes, LOOKED_AFTER, from)?.episode.from ?? from)
      : undefined,
    circumstances,
    terms,
  });
}

function turnsOnFirstReview(versions: readonly CadenceRule['versions'][number][]): boolean {
  return versions.some(({ intervals }) => intervals?.some(({ when }) => when?.beforeFirstReview));
}

/**
 * What is missing to tell whether an interval begins before the child's first review: where the child was looked
 * after before that is seen, an earlier one may be the first. `undefined` where the rule does not turn on it.
 *
 * @param begins - the first day of the interval
 */
export function firstReviewMissing(
  rule: CadenceRule,
  record: ChildRecord,
  episodes: EpisodesByKind,
  { episode }: Placed,
  begins: LocalDate,
): Missing | undefined {
  if (!turnsOnFirstReview([nearestVersion(rule, begins)])) return undefined;
  const lookedAfter = episodeOf(episodes, LOOKED_AFTER, episode.from);
  if (isUnrecorded(record, REVIEW, lookedAfter)) return factMissing(`held.${REVIEW}`);
  if (lookedAfter === undefined) return undefined;
  const { from, beganBefore } = lookedAfter.episode;
  const seen = firstReviewSeen(record, from);
  if (seen !== undefined && seen <= begins) return undefined;
  if (!isKeptThroughout(record, REVIEW, from, begins)) return factMissing(`held.${REVIEW}`);
  return beganBefore ? factMissing(`${lookedAfter.path}.from`) : undefined;
}

/**
 * Whether the record keeps all that the running interval rests on: the days since it began, and those before, where
 * its length turns on how many there were.
 */
export function isIntervalKept(rule: CadenceRule, record: ChildRecord, facts: CadenceFacts, until: LocalDate): boolean {
  const { from, held, ended = until } = facts;
  const counted = held.filter((date) => date >= from && date <= until);
  const begins = counted.toSorted().at(-1) ?? from;
  if (!isKeptThroughout(record, rule.subject, begins, ended < until ? ended : until)) return false;
  const { intervals = [] } = nearestVersion(rule, begins);
  const turnsOnNumber = intervals.some(({ when }) => when?.nth !== undefined && when.nth > counted.length);
  return !turnsOnNumber || isKeptThroughout(record, rule.subject, from, begins);
}

function firstReviewSeen({ held }: ChildRecord, from: LocalDate): LocalDate | undefined {
  return (held[REVIEW] ?? []).reduce<LocalDate | undefined>(
    (first, date) => (date >= from && (first === undefined || date < first) ? date : first),
    undefined,
  );
}

/** Facts as a calculator takes them: to it a key that holds nothing is one that is absent. */
export function given<T extends object>(facts: T): { [key in keyof T]: Exclude<T[key], undefined> } {
  return facts as never;
}
