/** A rule is data: what is owed, by whom, on which ground, and the figures of each version of it. */

import type { StatementId } from '../law/statement-ids.ts';
import type { Authority, During, Own, Role, Subject } from '../vocabulary.ts';
import { epochDay, type LocalDate } from './date.ts';
import { frozen } from './freeze.ts';
import { received } from './result.ts';
import type { Basis } from './source.ts';

/** What a version rests on: the id of a statement of the library’s sources, or of one’s own. */
export type Cite = StatementId | Own;

/** The days for which a version of a rule speaks, `[from, until)`, and what it rests on. */
export type Window = {
  /** The first day on which it applies; null where its source bears no date: it then applies to every earlier day. */
  readonly from: LocalDate | null;
  /** The first day on which it no longer applies; null while it stands. */
  readonly until: LocalDate | null;
  /** The strongest basis of what it cites. */
  readonly basis: Basis;
  readonly cites: readonly [Cite, ...Cite[]];
};

/** What a rule holds in a span of days: its figures, beside the days themselves. */
export type Version<F = unknown> = Window & F;

/** What every rule says of itself, and what never varies from version to version. */
export interface RuleCommon {
  /** Its address, which stays for ever: `cadence/cla-review`. */
  readonly id: Own;
  /** Who does what, that several rules can be about. */
  readonly subject: Subject;
  /** The authority whose own rule it is: it is owed only where an episode says that it is this authority’s. */
  readonly by?: Authority;
  readonly owedBy: Role;
}

/** A rule of whatever kind, as far as it is read without knowing its kind. */
export interface AnyRule<F = unknown> extends RuleCommon {
  readonly kind: string;
  readonly during?: During;
  readonly versions: readonly [Version<F>, ...Version<F>[]];
}

/**
 * What a finding says of the rule that it rests on: one frozen object for each version, shared by all its findings.
 * Its title and its duty are words, which are looked up by its id when somebody reads.
 */
export type RuleRef = {
  readonly id: string;
  /** From when the version applies; null where its source bears no date. */
  readonly from: LocalDate | null;
  readonly subject: Subject;
  readonly owedBy: Role;
  /** That of the figure that decided. */
  readonly basis: Basis;
  /** The ids of the statements on which it rests. */
  readonly cites: readonly [string, ...string[]];
};

/**
 * Rules and lists of them as one list, frozen with every rule in it: no importer can change a rule for the others.
 * Where it is called it is marked as pure, so that a bundler can leave a list out, and the rules that only it names.
 */
export function ruleList<R extends AnyRule>(...parts: readonly (R | readonly R[])[]): readonly R[] {
  return frozen(parts.flat() as R[]);
}

/**
 * The version of a rule that is in force on a day.
 *
 * @returns `undefined` before the first version and after the last
 * @example
 * versionOn(independentVisit, day('2015-03-31')) // => undefined
 */
export function versionOn<F>(rule: AnyRule<F>, on: LocalDate): Version<F> | undefined {
  epochDay(on);
  return versionInForce(rule, on);
}

/** {@link versionOn} a day that is known to be one. */
export function versionInForce<F>({ versions }: AnyRule<F>, on: LocalDate): Version<F> | undefined {
  for (const version of versions) {
    const { from, until } = version;
    if ((from === null || from <= on) && (until === null || on < until)) return version;
  }
  return undefined;
}

/** The version in force on a day; where none is, the last one before it, and before the first of all that one. */
export function nearestVersion<F>(rule: AnyRule<F>, on: LocalDate): Version<F> {
  return (
    versionInForce(rule, on) ?? rule.versions.findLast(({ from }) => from === null || from <= on) ?? rule.versions[0]
  );
}

const refs = new WeakMap<AnyRule, readonly RuleRef[]>();

/** The reference to a version of a rule, made once and shared. */
export function ruleRef(rule: AnyRule, version: Window): RuleRef {
  const known = refs.get(rule) ?? rule.versions.map((each) => referenceTo(rule, each));
  refs.set(rule, known);
  return known[rule.versions.indexOf(version)] as RuleRef;
}

function referenceTo({ id, subject, owedBy }: AnyRule, { from, basis, cites }: Window): RuleRef {
  return frozen({ id, from, subject, owedBy, basis, cites: [...cites] as readonly string[] as RuleRef['cites'] });
}

/** The reference where one line of a version has another basis than the rest of it. */
export function onBasis(ref: RuleRef, basis: Basis | undefined): RuleRef {
  return basis === undefined || basis === ref.basis ? ref : { ...ref, basis };
}

/** The reference to the {@link nearestVersion} of a day: for what is said of a rule without its figures. */
export function ruleRefOn(rule: AnyRule, on: LocalDate): RuleRef {
  return ruleRef(rule, nearestVersion(rule, on));
}

/** The names that the versions of a rule hold, each once: most rules have one version, and one name. */
export function namesOfVersions<F, N>(
  { versions }: AnyRule<F>,
  namesOf: (version: Version<F>) => readonly N[],
): readonly N[] {
  return versions.length === 1 ? namesOf(versions[0]) : [...new Set(versions.flatMap(namesOf))];
}

/** An error that a rule is to blame for, and no fact: its cause is the id of the rule. */
export function faultOf({ id }: AnyRule, what: string): RangeError {
  return new RangeError(`${id} ${what}`, { cause: id });
}

/** That something is no rule: its cause is the id that it bears, as of any fault of a rule. */
export function noRule(given: unknown): RangeError {
  const { id, kind } = (given ?? {}) as Partial<AnyRule>;
  const what =
    typeof id === 'string' ? `${id} is of no known kind: ${received(kind)}` : `not a rule: ${received(given)}`;
  return new RangeError(what, { cause: id });
}
