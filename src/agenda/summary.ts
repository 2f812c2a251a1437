/** What is counted of a caseload: of parts of it apart, on one machine or many, and then of all of them together. */

import { compareText } from '../core/date.ts';
import { frozen } from '../core/freeze.ts';
import type { AgendaEntry } from '../record/facts.ts';
import { RATINGS, type Rating } from '../register/facts.ts';
import { ratingOf, worst } from '../register/rating.ts';
import type {
  CaseloadSummary,
  ChildAgenda,
  ChildTally,
  HomeTally,
  RatedChildren,
  Refusal,
  RuleTally,
} from './caseload-facts.ts';

/**
 * The summary of no children: merged with another it leaves that one as it is.
 *
 * @example
 * emptySummary.children.of // => 0
 */
export const emptySummary: CaseloadSummary = /* @__PURE__ */ frozen(
  /* @__PURE__ */ caseloadSummary([], Number.MAX_SAFE_INTEGER),
);

/**
 * How a caseload stands: children by their worst rating, in all and by home; the findings of each rule; which
 * children to look at first; and which records could not be answered for.
 *
 * @param agendas - what {@link caseload} gives; read one by one, and not kept
 * @param atMost - how many children to name as the worst
 * @throws RangeError where `atMost` is no whole number from 0
 * @example
 * const children = ['a', 'b'].map((id) => ({ id, home: 'h', recorded: 'all', episodes: [{ kind: 'looked-after', from: day('2026-01-05') }], held: {} }))
 * const { worst, homes, rules, refused } = caseloadSummary(caseload([...children, null], day('2026-02-03'), { rules: [claReview] }))
 * worst // => [{ id: 'a', home: 'h', rating: 'red', red: 1, amber: 0, daysOverdue: 1 }, { id: 'b', home: 'h', rating: 'red', red: 1, amber: 0, daysOverdue: 1 }]
 * homes // => [{ home: 'h', children: { 'not-rated': 0, green: 0, amber: 0, red: 2, of: 2 } }]
 * rules.map(({ rule, told, overdue }) => [rule, told, overdue])
 * // => [['cadence/cla-review', { decided: 2, of: 2 }, { overdue: 2, of: 2 }]]
 * refused // => [{ code: 'unreadable', count: 1 }]
 */
export function caseloadSummary(agendas: Iterable<ChildAgenda>, atMost = 20): CaseloadSummary {
  if (!Number.isSafeInteger(atMost) || atMost < 0) throw new RangeError(`no whole number from 0: ${atMost}`);
  const parts = noParts(atMost);
  for (const child of agendas) {
    if (child.refused === undefined) addChild(parts, child);
    else addCount(parts.refused, child.refused.code, 1);
  }
  return summaryOf(parts);
}

/**
 * Two parts of a caseload as one: in any order and grouping the same, and with {@link emptySummary} unchanged.
 *
 * @returns the summary of both; as many of the worst as the part asked for that asked for fewer
 * @example
 * const child = { id: 'a', recorded: 'all', episodes: [], held: {} }
 * const part = caseloadSummary(caseload([child], day('2026-02-03'), { rules: catalogue }))
 * mergeSummaries(part, part).children.of // => 2
 */
export function mergeSummaries(a: CaseloadSummary, b: CaseloadSummary): CaseloadSummary {
  const parts = noParts(Math.min(a.atMost, b.atMost));
  for (const { children, refused, rules, homes, worst } of [a, b]) {
    addRated(parts.children, children);
    for (const { code, count } of refused) addCount(parts.refused, code, count);
    for (const tally of rules) addRule(parts, tally);
    for (const { home, children } of homes) addRated(homeIn(parts, home), children);
    parts.worst.push(...worst);
  }
  return summaryOf(parts);
}

type Counts<T extends string> = Map<T, number>;

type RuleParts = Record<'decided' | 'undetermined' | 'notApplicable', number> & { readonly statuses: Counts<string> };

type Parts = {
  readonly children: Record<keyof RatedChildren, number>;
  readonly refused: Counts<Refusal>;
  readonly rules: Map<string, RuleParts>;
  readonly homes: Map<string, Parts['children']>;
  readonly worst: ChildTally[];
  readonly atMost: number;
};

function noParts(atMost: number): Parts {
  return { children: nobody(), refused: new Map(), rules: new Map(), homes: new Map(), worst: [], atMost };
}

function nobody(): Parts['children'] {
  return { 'not-rated': 0, green: 0, amber: 0, red: 0, of: 0 };
}

function addCount<T extends string>(counts: Counts<T>, what: T, count: number): void {
  counts.set(what, (counts.get(what) ?? 0) + count);
}

function addRated(sum: Parts['children'], children: Partial<RatedChildren>): void {
  for (const each of [...RATINGS, 'of'] as const) sum[each] += children[each] ?? 0;
}

function homeIn({ homes }: Parts, home: string): Parts['children'] {
  const known = homes.get(home) ?? nobody();
  homes.set(home, known);
  return known;
}

function ruleIn({ rules }: Parts, rule: string): RuleParts {
  const known = rules.get(rule) ?? { decided: 0, undetermined: 0, notApplicable: 0, statuses: new Map() };
  rules.set(rule, known);
  return known;
}

function addRule(parts: Parts, { rule, decided, undetermined, notApplicable, statuses }: RuleTally): void {
  const known = ruleIn(parts, rule);
  known.decided += decided;
  known.undetermined += undetermined;
  known.notApplicable += notApplicable;
  for (const { status, count } of statuses) addCount(known.statuses, status, count);
}

function addChild(parts: Parts, { id, home, entries }: ChildAgenda): void {
  for (const entry of entries) addEntry(parts, entry);
  const ratings = entries.map(ratingOf);
  const number = (rating: Rating) => ratings.filter((each) => each === rating).length;
  const tally = { id, ...(home !== undefined && { home }), rating: worst(...new Set(ratings)) };
  const late = entries.flatMap((entry) => daysOverdue(entry) ?? []).sort((a, b) => b - a)[0];
  parts.worst.push({
    ...tally,
    red: number('red'),
    amber: number('amber'),
    ...(late !== undefined && { daysOverdue: late }),
  });
  if (parts.worst.length > 2 * parts.atMost) keepWorst(parts);
  const one = { [tally.rating]: 1, of: 1 };
  addRated(parts.children, one);
  if (home !== undefined) addRated(homeIn(parts, home), one);
}

function addEntry(parts: Parts, entry: AgendaEntry): void {
  const known = ruleIn(parts, entry.rule.id);
  known[entry.kind === 'not-applicable' ? 'notApplicable' : entry.kind] += 1;
  const { kind, status } = entry;
  if (kind === 'decided' && status !== undefined && status !== 'decided') addCount(known.statuses, status, 1);
}

function daysOverdue({ status, days, hours = 0 }: AgendaEntry): number | undefined {
  return status === 'overdue' ? (days ?? Math.floor(hours / 24)) : undefined;
}

function keepWorst({ worst, atMost }: Parts): void {
  worst.sort(worstFirst).splice(atMost);
}

/** Two that are equal by it are alike in everything, so that it does not matter which of them is kept. */
function worstFirst(a: ChildTally, b: ChildTally): number {
  return (
    RATINGS.indexOf(b.rating) - RATINGS.indexOf(a.rating) ||
    b.red - a.red ||
    (b.daysOverdue ?? -1) - (a.daysOverdue ?? -1) ||
    b.amber - a.amber ||
    compareText(a.id, b.id) ||
    compareText(a.home ?? '', b.home ?? '')
  );
}

function homesWorstFirst(a: HomeTally, b: HomeTally): number {
  return b.children.red - a.children.red || b.children.amber - a.children.amber || compareText(a.home, b.home);
}

function summaryOf(parts: Parts): CaseloadSummary {
  const { children, refused, rules, homes, worst, atMost } = parts;
  keepWorst(parts);
  return {
    children,
    refused: inOrderOfKey(refused).map(([code, count]) => ({ code, count })),
    rules: inOrderOfKey(rules).map(ruleTally),
    homes: Array.from(homes, ([home, children]) => ({ home, children })).sort(homesWorstFirst),
    worst,
    atMost,
  };
}

function ruleTally([rule, { statuses, ...kinds }]: [string, RuleParts]): RuleTally {
  const { decided, undetermined } = kinds;
  return {
    rule,
    ...kinds,
    statuses: inOrderOfKey(statuses).map(([status, count]) => ({ status, count })),
    told: { decided, of: decided + undetermined },
    overdue: { overdue: statuses.get('overdue') ?? 0, of: decided },
  };
}

function inOrderOfKey<K extends string, V>(parts: ReadonlyMap<K, V>): [K, V][] {
  return [...parts].sort(([a], [b]) => compareText(a, b));
}
