/** Which names of the vocabulary the rules hold, and where in a rule each stands. */

import type { Rule } from 'care-planning-rules';
import {
  AUTHORITIES,
  CIRCUMSTANCES,
  DOCUMENTS,
  EPISODES,
  EVENTS,
  ITEMS,
  ROLES,
  SUBJECTS,
} from '../../src/vocabulary.ts';
import { figuresOf } from './figures.ts';

/** The lists whose names a rule can hold. */
export const LISTS = {
  subjects: SUBJECTS,
  events: EVENTS,
  episodes: EPISODES,
  authorities: AUTHORITIES,
  circumstances: CIRCUMSTANCES,
  items: ITEMS,
  documents: DOCUMENTS,
  roles: ROLES,
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type ListName = keyof typeof LISTS;

/** A name, the list to which it belongs, and a rule that holds it. */
export type NameInRule = { readonly list: ListName; readonly name: string; readonly rule: Rule };

/** A text that a rule holds where {@link LIST_OF_PLACE} says nothing of what it is. */
export type Unplaced = { readonly place: string; readonly text: string; readonly rule: Rule };

const circumstance = 'circumstances' as const;

/** What each text in the figures of a rule is. What one kind of rule alone knows, and names for itself, is in no list. */
const LIST_OF_PLACE: Readonly<Record<string, ListName | 'known to its kind alone'>> = {
  'deadline.event': 'events',
  'deadline.lines.when': circumstance,
  'deadline.unless': circumstance,
  'brought-forward.triggers.event': 'events',
  'brought-forward.triggers.until': 'events',
  'condition.holds': circumstance,
  'condition.when': circumstance,
  'condition.unless': circumstance,
  'contents.items.item': 'items',
  'contents.items.when': circumstance,
  'cadence.intervals.when.circumstance': circumstance,
  'cadence.intervals.when.unless': circumstance,
  'cadence.each': 'known to its kind alone',
  'day-count.holds': circumstance,
  'day-count.counts.over': 'known to its kind alone',
  'day-count.asks.of': 'known to its kind alone',
  'documents.documents.kind': 'documents',
  'documents.documents.when': 'known to its kind alone',
  'retention.lines.from': 'known to its kind alone',
  'consent.mayActFirst': 'known to its kind alone',
  'deadline.reads': 'known to its kind alone',
  'notice.reads': 'known to its kind alone',
  'cycle.transitions.from': 'known to its kind alone',
  'cycle.transitions.event': 'known to its kind alone',
  'cycle.transitions.to': 'known to its kind alone',
  'cycle.transitions.statement': 'known to its kind alone',
  'no-figure.held': 'known to its kind alone',
  'session-notes.steps': 'known to its kind alone',
  'share.counts': 'known to its kind alone',
  'reduction.counts': 'known to its kind alone',
  'reconciliation.sums.figure': 'known to its kind alone',
  'reconciliation.sums.of': 'known to its kind alone',
  'reconciliation.sums.andIfGiven': 'known to its kind alone',
  'reconciliation.shares.figure': 'known to its kind alone',
  'reconciliation.shares.part': 'known to its kind alone',
  'reconciliation.shares.whole': 'known to its kind alone',
  'portion.counts': 'known to its kind alone',
  'portion.by': 'known to its kind alone',
};

/** Every name that a rule holds, once, in the order in which the rule holds it. The admission is no episode. */
export function namesIn(rule: Rule): readonly NameInRule[] {
  const { subject, owedBy, during, by } = rule;
  const named = textsOf(rule).flatMap(({ place, text }): readonly NameInRule[] => {
    const list = LIST_OF_PLACE[place];
    return list === undefined || list === 'known to its kind alone' ? [] : [{ list, name: text, rule }];
  });
  const all: readonly NameInRule[] = [
    { list: 'subjects', name: subject, rule },
    { list: 'roles', name: owedBy, rule },
    ...(during === undefined || during === 'admission' ? [] : [{ list: 'episodes', name: during, rule } as const]),
    ...(by === undefined ? [] : [{ list: 'authorities', name: by, rule } as const]),
    ...named,
  ];
  return all.filter(({ list, name }, at) => all.findIndex((each) => each.list === list && each.name === name) === at);
}

/** What a rule holds at a place that nobody has said anything of. */
export function unplacedIn(rule: Rule): readonly Unplaced[] {
  return textsOf(rule)
    .filter(({ place }) => LIST_OF_PLACE[place] === undefined)
    .map((each) => ({ ...each, rule }));
}

/** Every text in the figures of each version, with its place: `deadline.lines.when`. */
function textsOf({ kind, versions }: Rule): readonly Omit<Unplaced, 'rule'>[] {
  const within = (place: string, value: unknown): readonly Omit<Unplaced, 'rule'>[] => {
    if (typeof value === 'string') return [{ place, text: value }];
    if (typeof value !== 'object' || value === null) return [];
    const isList = Array.isArray(value);
    return Object.entries(value).flatMap(([key, part]) => within(isList ? place : `${place}.${key}`, part));
  };
  return versions.flatMap((version) => within(kind, figuresOf(version)));
}
