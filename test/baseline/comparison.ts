/**
 * What today’s library and 0.1.0 answer to the same questions, and in what they differ. Case by case, entry by entry
 * and rule by rule, so that each difference can be named.
 */

import { createHash } from 'node:crypto';
import { asOf, childOf } from '../bench/children.ts';
import { answerTo, type Case, type Json, type Library, placed } from '../case-runner.ts';
import { caseTables } from '../documentation/evidence.ts';
import { asReleased, comparableText, placesOfAdded } from './as-released.ts';
import type { WantedDifference } from './wanted-differences.ts';

/** One answer that is not the same: absent where only one of the two has it. */
export type Difference = {
  readonly of: 'case' | 'entry' | 'rule';
  /** The case file, the record or the catalogue in which it stands. */
  readonly within: string;
  /** The case, the rule, or the entry by its rule and its event; `order` where entries only stand in another order. */
  readonly what: string;
  /** The rule that an entry is of. */
  readonly rule?: string;
  readonly today?: Json;
  readonly released?: Json;
};

/** In what the answers to a case differ: what is given back, or the name of the error that is thrown. */
export function differenceOfCase(file: string, each: Case, today: Library, released: Library): Difference | undefined {
  const answer = outcome(() => answerTo(withEverything(each), today));
  const wrong: string[] = [];
  const args = inTurn(each.call, placed(asReleased(each.written), released, wrong) as readonly unknown[]);
  if (!released.functions.has(each.call)) wrong.push(`calls ${each.call}`);
  const former =
    wrong.length > 0
      ? JSON.stringify({ cannot: wrong })
      : outcome(() => answerTo({ call: each.call, args }, released), placesOfAdded(each.written));
  if (answer === former) return undefined;
  return { of: 'case', within: file, what: each.id, ...bothOf(answer, former) };
}

/** The functions that take options today, and where in their arguments these stand. */
const OPTIONS_AT: Readonly<Record<string, number>> = { agenda: 2, caseload: 2, changes: 3 };

type Options = { readonly rules?: unknown; readonly calendar?: unknown };

/** What does not apply is asked for too: 0.1.0 always gave it. */
function withEverything({ call, args }: Case): Pick<Case, 'call' | 'args'> {
  const at = OPTIONS_AT[call];
  if (at === undefined) return { call, args };
  return { call, args: args.with(at, { ...(args[at] as Options), everything: true }) };
}

/** In 0.1.0 the calendar and the rules were arguments, one after the other. */
function inTurn(call: string, args: readonly unknown[]): readonly unknown[] {
  const at = OPTIONS_AT[call];
  if (at === undefined) return args;
  const { calendar, rules } = args[at] as Options;
  return [...args.slice(0, at), calendar, rules];
}

function outcome(ask: () => unknown, added?: ReadonlyMap<string, string>): string {
  try {
    return `{"answers":${comparableText(ask() ?? null, added)}}`;
  } catch (error) {
    return JSON.stringify({ throws: error instanceof Error ? error.name : String(error) });
  }
}

/** In what the answers to the cases of docs/cases differ. */
export function differencesOfCases(today: Library, released: Library): readonly Difference[] {
  return caseTables(today).flatMap(({ file, cases }) =>
    cases.flatMap((each) => differenceOfCase(file, each, today, released) ?? []),
  );
}

/** In what the rules of the two catalogues differ: their figures, versions, citations, and what never varies. */
export function differencesOfRules(today: Library, released: Library): readonly Difference[] {
  const ids = new Set([...released.rules.keys(), ...today.rules.keys()]);
  return [...ids].flatMap((id) => {
    const [now, former] = [today, released]
      .map(({ rules }) => rules.get(id))
      .map((rule) => rule && comparableText(rule));
    return now === former ? [] : { of: 'rule', within: 'catalogue', what: id, ...bothOf(now, former) };
  });
}

/** An entry of an agenda, as one text, under its rule and the event that it is about. */
export type Line = { readonly what: string; readonly rule: string; readonly text: string };

type Entry = {
  readonly rule: { readonly id: string };
  readonly event?: { readonly name: string; readonly on: string; readonly item?: string };
};

/** A child’s agenda by the whole catalogue, as a library gives it. */
export function agendaToday(record: Json, asOf: string, { functions, lists }: Library): readonly Line[] {
  const options = { rules: lists.get('catalogue'), everything: true };
  return linesOf(functions.get('agenda')?.(record, asOf, options));
}

export function agendaReleased(record: Json, asOf: string, { functions }: Library): readonly Line[] {
  return linesOf(functions.get('agenda')?.(asReleased(record), asOf), placesOfAdded(record));
}

function linesOf(entries: unknown, added?: ReadonlyMap<string, string>): readonly Line[] {
  const seen = new Map<string, number>();
  return (entries as readonly Entry[]).map((entry) => {
    const { rule, event } = entry;
    const isNew = event === undefined || event.name === 'restriction-imposed' || event.item !== undefined;
    const about = isNew ? rule.id : `${rule.id} ${event.name} ${event.on}`;
    const nth = (seen.get(about) ?? 0) + 1;
    seen.set(about, nth);
    return { what: nth === 1 ? about : `${about} (${nth})`, rule: rule.id, text: comparableText(entry, added) };
  });
}

/** In what two agendas of one record differ, entry by entry; those that are the same stand in the same order. */
export function differencesOfAgendas(
  record: string,
  today: readonly Line[],
  released: readonly Line[],
): readonly Difference[] {
  if (sameTexts(today, released)) return [];
  const former = new Map(released.map((line) => [line.what, line]));
  const now = new Map(today.map((line) => [line.what, line]));
  const differences = [...new Set([...former.keys(), ...now.keys()])].flatMap((what): readonly Difference[] => {
    const [ofToday, ofReleased] = [now.get(what), former.get(what)];
    if (ofToday?.text === ofReleased?.text) return [];
    const rule = (ofToday ?? ofReleased)?.rule as string;
    return [{ of: 'entry', within: record, what, rule, ...bothOf(ofToday?.text, ofReleased?.text) }];
  });
  const differing = new Set(differences.map(({ what }) => what));
  const isSame = ({ what }: Line) => !differing.has(what);
  if (!sameTexts(today.filter(isSame), released.filter(isSame))) {
    differences.push({ of: 'entry', within: record, what: 'order' });
  }
  return differences;
}

function sameTexts(some: readonly Line[], others: readonly Line[]): boolean {
  return some.length === others.length && some.every(({ text }, at) => text === others[at]?.text);
}

function bothOf(today: string | undefined, released: string | undefined): Pick<Difference, 'today' | 'released'> {
  return {
    ...(today !== undefined && { today: JSON.parse(today) as Json }),
    ...(released !== undefined && { released: JSON.parse(released) as Json }),
  };
}

/** Each child of test/bench/children.ts by number, the digest of each agenda, and in what they differ. */
export function comparedAgendas(
  today: Library,
  released?: Library,
): {
  readonly today: readonly string[];
  readonly released: readonly string[];
  readonly differences: readonly Difference[];
} {
  const digests: { today: string[]; released: string[] } = { today: [], released: [] };
  const differences: Difference[] = [];
  for (let number = 0; number < CHILDREN; number++) {
    const record = childOf(number) as unknown as Json;
    const now = agendaToday(record, asOf, today);
    digests.today.push(digestOf(now));
    if (released === undefined) continue;
    const former = agendaReleased(record, asOf, released);
    digests.released.push(digestOf(former));
    differences.push(...differencesOfAgendas(`child-${number}`, now, former));
  }
  return { ...digests, differences };
}

/** How many children’s agendas are compared. */
export const CHILDREN = 2000;

/** Eight hexadecimal digits that another agenda will not come to by chance. */
export function digestOf(lines: readonly Line[]): string {
  const hash = createHash('sha256');
  for (const { text } of lines) hash.update(text).update('\n');
  return hash.digest('hex').slice(0, 8);
}

/**
 * What is wrong with the differences: those that no class explains, of each rule or case file together with one as an
 * example, and each class that does not explain as many as it says.
 */
export function problemsWith(
  differences: readonly Difference[],
  classes: readonly WantedDifference[],
): readonly string[] {
  const ofClass = new Map<WantedDifference, Difference[]>(classes.map((each) => [each, []]));
  const unexplained = new Map<string, Difference[]>();
  for (const difference of differences) {
    const found = classes.find(({ recognises }) => recognises(difference));
    const { of, within, rule } = difference;
    const group = of === 'rule' ? 'the catalogue' : of === 'case' ? within : (rule ?? 'the order of agendas');
    if (found !== undefined) ofClass.get(found)?.push(difference);
    else unexplained.set(`${of} ${group}`, [...(unexplained.get(`${of} ${group}`) ?? []), difference]);
  }
  const problems = [...unexplained.values()].map((all) => wordsOf(all[0] as Difference, all.length));
  for (const [{ name, explains }, all] of ofClass) {
    const found = countsOf(all);
    for (const [what, count] of Object.entries(explains)) {
      const counted = found[what as keyof typeof found];
      if (counted !== count) problems.push(`“${name}” explains ${counted} ${what}, and ${count} are written for it`);
    }
  }
  return problems;
}

function countsOf(differences: readonly Difference[]): WantedDifference['explains'] {
  const of = (kind: Difference['of']) => differences.filter((each) => each.of === kind);
  const entries = of('entry');
  return {
    cases: of('case').length,
    records: new Set(entries.map(({ within }) => within)).size,
    entries: entries.length,
    rules: of('rule').length,
  };
}

function wordsOf({ of, within, what, today, released }: Difference, count: number): string {
  const parts = partsThatDiffer(today, released, '').slice(0, 5).join('; ');
  return `no class explains the ${of} ${within} ${what}${count > 1 ? `, nor ${count - 1} more like it` : ''}: ${parts}`;
}

/** Where two answers differ, and what each has there. */
function partsThatDiffer(today: Json | undefined, released: Json | undefined, path: string): readonly string[] {
  if (!isBranch(today) || !isBranch(released)) {
    const [now, former] = [today, released].map((value) => JSON.stringify(value) ?? 'nothing');
    return now === former ? [] : [`${path || 'it'} is ${now}, and was ${former}`];
  }
  const keys = new Set([...Object.keys(today), ...Object.keys(released)]);
  return [...keys].flatMap((key) => partsThatDiffer(today[key], released[key], path === '' ? key : `${path}.${key}`));
}

function isBranch(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null;
}
