/** Which names does a record use, which of them are known, and which does any rule read? */

import { nearest } from '../core/nearest.ts';
import type { Rule } from '../kinds/types.ts';
import type { ChildRecord } from '../record/facts.ts';
import { isKnownName, isOwnName, KNOWN_NAMES, type NameList } from './names.ts';

/** One place in a record at which a name stands. */
export type NameUsed = {
  /** Where, from the top of the record. */
  readonly path: string;
  readonly name: string;
  /** Whether the vocabulary has it, or it is one of your own, with a slash. */
  readonly isKnown: boolean;
  /** Whether any of the rules given speaks of it. */
  readonly isRead: boolean;
  /** Of a name that is not known, the known one that it may have meant. */
  readonly nearest?: string;
};

/** A name of your own in a record: a note of your application, or a slip where no rule reads it. */
export type OwnName = Pick<NameUsed, 'path' | 'name' | 'isRead'>;

/** Where names stand: `*` is each part of a list or object, `{}` each name under which an object keeps something. */
type Places = readonly (readonly [place: string, list: NameList])[];

const IN_A_RECORD: Places = [
  ['episodes.*.kind', 'episode'],
  ['episodes.*.by', 'authority'],
  ['episodes.*.unrecorded.*', 'subject'],
  ['held.{}', 'subject'],
  ['recorded.*', 'occasion'],
  ['recorded.*.name', 'occasion'],
  ['planned.{}', 'subject'],
  ['events.{}', 'occasion'],
  ['events.*.*.done.{}', 'subject'],
  ['events.*.*.circumstances.{}', 'circumstance'],
  ['circumstances.{}', 'circumstance'],
  ['contents.{}', 'subject'],
  ['contents.*.*.present.*', 'item'],
  ['contents.*.*.circumstances.{}', 'circumstance'],
  ['admission.circumstances.{}', 'circumstance'],
  ['admission.done.{}', 'subject'],
  ['tier.circumstances.{}', 'circumstance'],
  ['tier.done.{}', 'subject'],
  ['support.circumstances.{}', 'circumstance'],
  ['support.done.{}', 'subject'],
  ['support.courseDays.{}', 'subject'],
];

const IN_A_RULE: Places = [
  ['subject', 'subject'],
  ['during', 'during'],
  ['by', 'authority'],
  ['versions.*.event', 'occasion'],
  ['versions.*.triggers.*.event', 'occasion'],
  ['versions.*.triggers.*.until', 'occasion'],
  ['versions.*.holds', 'circumstance'],
  ['versions.*.holds.*', 'circumstance'],
  ['versions.*.when', 'circumstance'],
  ['versions.*.unless', 'circumstance'],
  ['versions.*.lines.*.when', 'circumstance'],
  ['versions.*.intervals.*.when.circumstance', 'circumstance'],
  ['versions.*.intervals.*.when.unless', 'circumstance'],
  ['versions.*.items.*.item', 'item'],
  ['versions.*.items.*.when', 'circumstance'],
];

/** A name of what happens is read wherever a rule names it: a subject that is held can be the event of another rule. */
const READ_WITH: { readonly [L in NameList]: string } = {
  subject: 'happening',
  occasion: 'happening',
  episode: 'happening',
  during: 'happening',
  circumstance: 'circumstance',
  item: 'item',
  authority: 'authority',
};

type Name = { readonly path: string; readonly name: string; readonly list: NameList };

/**
 * Every name that a record uses, in the order of its parts: for a record that comes typed, and not by
 * `parseChildRecord`, which refuses a name that is not known.
 *
 * @param rules - those that are to be asked about it: `isRead` says whether any of them speaks of the name
 * @example
 * const held = { 'cla-reviews': [day('2026-01-30')], 'anytown/visit': [day('2026-02-02')] } as ChildRecord['held']
 * const record = { id: 'a', recorded: 'all', episodes: [{ kind: 'looked-after', from: day('2026-01-05') }], held }
 * namesOf(record, [claReview])
 * // => [
 * //      { path: 'episodes.0.kind', name: 'looked-after', isKnown: true, isRead: true },
 * //      { path: 'held.cla-reviews', name: 'cla-reviews', isKnown: false, isRead: false, nearest: 'cla-review' },
 * //      { path: 'held.anytown/visit', name: 'anytown/visit', isKnown: true, isRead: false },
 * //    ]
 */
export function namesOf(record: ChildRecord, rules: readonly Rule[]): readonly NameUsed[] {
  const read = new Set(rules.flatMap((rule) => namesIn(rule, IN_A_RULE).map(readingOf)));
  return namesIn(record, IN_A_RECORD).map((each): NameUsed => {
    const { path, name, list } = each;
    const isKnown = isKnownName(list, name);
    const meant = isKnown ? undefined : nearest(name, KNOWN_NAMES[list]);
    return { path, name, isKnown, isRead: read.has(readingOf(each)), ...(meant !== undefined && { nearest: meant }) };
  });
}

/** The names of one’s own that a record uses. */
export function ownNamesOf(record: ChildRecord, rules: readonly Rule[]): readonly OwnName[] {
  return namesOf(record, rules)
    .filter(({ name }) => isOwnName(name))
    .map(({ path, name, isRead }) => ({ path, name, isRead }));
}

function readingOf({ name, list }: Name): string {
  return `${READ_WITH[list]} ${name}`;
}

function namesIn(value: object, places: Places): readonly Name[] {
  return places.flatMap(([place, list]) => {
    const names: Name[] = [];
    walk(value, place.split('.'), [], (path, name) => names.push({ path, name, list }));
    return names;
  });
}

function walk(
  value: unknown,
  [step, ...further]: readonly string[],
  path: readonly string[],
  see: (path: string, name: string) => void,
): void {
  if (step === undefined) {
    if (typeof value === 'string') see(path.join('.'), value);
  } else if (typeof value === 'object' && value !== null) {
    const isEach = step === '*' || step === '{}';
    for (const [key, each] of isEach
      ? Object.entries(value)
      : [[step, (value as Record<string, unknown>)[step]] as const]) {
      if (step === '{}') see([...path, key].join('.'), key);
      else walk(each, further, [...path, key], see);
    }
  }
}
