/** What puts in doubt an answer that a record would give: what could not be read, and what its rules do not govern. */

import { dayOfEpoch, epochDay, type LocalDate } from '../core/date.ts';
import { factMissing, type Missing, type Undetermined, undetermined } from '../core/finding.ts';
import { type AnyRule, ruleRefOn } from '../core/rule.ts';
import type { ChildRecord } from './facts.ts';
import type { EpisodesByKind, Reading } from './reading.ts';

const ADOPTION = 'placed-for-adoption';

/** That a record cannot answer a rule today, whatever else it holds; `undefined` where nothing is in doubt. */
export function inDoubt(rule: AnyRule, { record, episodes, today }: Reading): Undetermined | undefined {
  const unread = unreadOf(record, rule.subject) ?? (rule.during && unreadOf(record, 'episodes'));
  const adoption = placedForAdoption(rule, episodes).find(({ from, until }) => from <= today && today <= until);
  const missing = unread ?? adoption?.missing;
  return missing && undetermined(ruleRefOn(rule, today), missing);
}

/** What the source of the record holds of a subject, or of the child’s episodes, and could not be read. */
export function unreadOf({ unread }: ChildRecord, about: string): Missing | undefined {
  if (unread === undefined) return undefined;
  const places = unread.filter((part) => part.about === about).map(({ at }) => at);
  if (places.length === 0) return undefined;
  return factMissing('unread', `what this says of the child could not be read: ${places.join(', ')}`);
}

/** A span for which a child was placed for adoption, and that the rule does not say what is owed then. */
export type Adoption = {
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** The day on which the episode ended: what follows can have begun on it. */
  readonly ended: LocalDate | undefined;
  readonly missing: Missing;
};

/**
 * The spans for which a child was placed for adoption, for a rule on the children who are looked after: that does not
 * govern them, and the rules that do are not in hand. The day on which such a placement ends belongs to what follows.
 */
export function placedForAdoption({ during }: AnyRule, episodes: EpisodesByKind): readonly Adoption[] {
  const placements = during === 'looked-after' ? (episodes.get(ADOPTION) ?? []) : [];
  if (placements.length === 0) return [];
  const ends = new Set(episodes.get('looked-after')?.map(({ episode }) => episode.ended));
  return placements.map(({ episode: { from, ended } }) => ({
    from,
    ended,
    until: ended === undefined ? LAST_DAY : ends.has(ended) || ended === from ? ended : dayOfEpoch(epochDay(ended) - 1),
    missing: {
      code: 'no-version-in-force',
      path: `episodes.${ADOPTION}`,
      message: `the child was placed for adoption from ${from}, which no version of this rule governs`,
    },
  }));
}

const LAST_DAY = '9999-12-31' as LocalDate;
