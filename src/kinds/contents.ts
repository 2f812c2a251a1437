/** Does a document, a meeting or a record hold everything that it is to hold. */

import { circumstanceMissing, isSo } from '../core/circumstances.ts';
import { applying, decided, type Finding, factMissing, notApplicable, undetermined } from '../core/finding.ts';
import { namedIn } from '../core/named.ts';
import { ruleRefOn } from '../core/rule.ts';
import type { Found } from '../record/found.ts';
import { spanOf } from '../record/plan.ts';
import { type Reading, togetherWith, underWay, withRecordPaths } from '../record/reading.ts';
import type { ContentsFacts, ContentsStanding } from './duty-facts.ts';
import type { ContentsRule, Item } from './types.ts';

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

/** The latest that is there by today; where there is none while it is owed, that cannot be told. */
export function askContents(rule: ContentsRule, { record, episodes, today }: Reading): readonly Found[] {
  const { subject } = rule;
  const ref = ruleRefOn(rule, today);
  const there = (namedIn(record.contents, subject) ?? []).map((facts, at) => ({ facts, at }));
  const latest = there
    .filter(({ facts }) => facts.on <= today)
    .reduce<(typeof there)[number] | undefined>(
      (last, each) => (last === undefined || each.facts.on >= last.facts.on ? each : last),
      undefined,
    );
  const found = underWay(rule, episodes, today);
  if (latest === undefined) return ['kind' in found ? found : undetermined(ref, factMissing(`contents.${subject}`))];
  const { facts, at } = latest;
  const isOfEarlier =
    'episode' in found &&
    facts.on < found.episode.from &&
    episodes.get(spanOf(rule))?.some(({ episode: { from } }) => from < found.episode.from && from <= facts.on);
  if (isOfEarlier) {
    const message = `that of ${facts.on} is from before ${found.path} began on ${found.episode.from}`;
    return [undetermined(ref, factMissing(`contents.${subject}`, message))];
  }
  const circumstances = togetherWith(record.circumstances, facts.circumstances);
  return [
    withRecordPaths(contents(rule, { ...facts, circumstances }), '', undefined, (name) =>
      name.startsWith('circumstances.') ? `contents.${subject}.${at}.${name}` : undefined,
    ),
  ];
}
