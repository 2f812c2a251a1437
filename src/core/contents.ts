/** Does a document, a meeting or a record hold everything that it is to hold. */

import type { Circumstance, ItemName } from '../vocabulary.ts';
import { type Circumstances, circumstanceMissing, isSo } from './circumstances.ts';
import type { LocalDate } from './date.ts';
import { applying, type DutyStatus, decided, type Finding, notApplicable, undetermined } from './finding.ts';
import type { RuleDuring } from './rule.ts';

/** One thing that is asked for: always, or only where a circumstance is so. */
export type Item = { readonly item: ItemName; readonly when?: Circumstance };

export type ContentsParams = {
  readonly items: readonly [Item, ...Item[]];
};

export type ContentsRule = RuleDuring<ContentsParams, 'contents'>;

export type ContentsFacts = {
  /** The day of the document or meeting; the version in force on it is applied. */
  readonly on: LocalDate;
  /** What it holds, by the rule's names for the items. Further names are ignored. */
  readonly present: readonly ItemName[];
  /** The circumstances, by name, on which an item depends. One that is asked for and absent is undetermined. */
  readonly circumstances?: Circumstances;
};

export type ContentsStanding = {
  readonly status: Extract<DutyStatus, 'met' | 'missed'>;
  readonly missing: readonly string[];
};

/**
 * Whether something holds everything that a rule asks for, and what is missing.
 *
 * @returns met or missed with the items that are not there; not applicable where none is asked for in this
 * case; undetermined where it turns on a circumstance that is not given
 * @throws RangeError naming a date that is no day
 * @example
 * const minutes = { on: day('2026-02-03'), present: ['unmet-milestones'], circumstances: { 'in-psychotherapy': false } }
 * unwrap(contents(tierMeetingAgenda, minutes)) // => { status: 'missed', missing: ['coming-month-priorities'] }
 */
export function contents(rule: ContentsRule, { on, present, circumstances }: ContentsFacts): Finding<ContentsStanding> {
  return applying(rule, on, ({ items }, ref): Finding<ContentsStanding> => {
    const isThere = ({ item }: Item) => present.includes(item);
    const holds = ({ when }: Item) => (when === undefined ? true : isSo(circumstances, when));
    const open = items.filter((item) => holds(item) === undefined && !isThere(item));
    const [unknown, ...others] = [...new Set(open.map(({ when }) => when as string))];
    if (unknown !== undefined) {
      return undetermined(ref, circumstanceMissing(unknown), ...others.map(circumstanceMissing));
    }
    const asked = items.filter((item) => holds(item) !== false);
    const missing = asked.filter((item) => !isThere(item)).map(({ item }) => item);
    const there = asked.filter(isThere).map(({ item }) => item);
    if (asked.length === 0) return notApplicable(ref, { kind: 'items', present: [], missing: [] });
    return decided(
      ref,
      { status: missing.length === 0 ? 'met' : 'missed', missing },
      { kind: 'items', present: there, missing },
    );
  });
}
