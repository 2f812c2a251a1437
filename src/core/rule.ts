/** A rule is data: what is owed, by whom, on which ground, and the figures of each version of it. */

import type { Authority, During, Role, Subject } from '../vocabulary.ts';
import { epochDay, type LocalDate } from './date.ts';
import { frozen } from './freeze.ts';
import type { Basis, Citation } from './source.ts';

/** What a rule holds in a span of days, `[from, until)`. */
export type Version<P = unknown> = {
  /** The first day on which it applies; null where its source bears no date: it then applies to every earlier day. */
  readonly from: LocalDate | null;
  /** The first day on which it no longer applies; null while it stands. */
  readonly until: LocalDate | null;
  readonly cites: readonly [Citation, ...Citation[]];
  readonly params: P;
};

/** A rule, as plain data that JSON can hold. */
export type Rule<P = unknown, K extends string = string> = {
  /** Its address: `cadence/cla-review` names the folder, the page and the tests. */
  readonly id: `${string}/${string}`;
  /** Which calculator reads its figures. */
  readonly kind: K;
  readonly title: string;
  readonly duty: string;
  /** Who does what, that several rules can be about. */
  readonly subject: Subject;
  /** The kind of episode, or the part of the record, during which it is owed. None for the figures of a service. */
  readonly during?: During;
  /** The authority whose own rule it is: it is owed only where an episode says that it is this authority’s. */
  readonly by?: Authority;
  readonly owedBy: Role;
  /** The strongest basis of its citations. */
  readonly basis: Basis;
  /** How we read what the text leaves open. */
  readonly readings: readonly string[];
  readonly versions: readonly [Version<P>, ...Version<P>[]];
};

/** A rule whose duty is owed during something. */
export type RuleDuring<P, K extends string> = Rule<P, K> & { readonly during: During };

/** What a finding says of the rule that it rests on: one frozen object for each version, shared by all its findings. */
export type RuleRef = {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly owedBy: Role;
  readonly basis: Basis;
  /** From when the version applies; null where its source bears no date. */
  readonly from: LocalDate | null;
  readonly cites: readonly [Citation, ...Citation[]];
};

/**
 * Rules and lists of them as one list, frozen with every rule in it: no importer can change a rule for the others.
 * Where it is called it is marked as pure, so that a bundler can leave a list out, and the rules that only it names.
 */
export function ruleList(...parts: readonly (Rule | readonly Rule[])[]): readonly Rule[] {
  return frozen(parts.flat());
}

/**
 * The version of a rule that is in force on a day.
 *
 * @returns `undefined` before the first version and after the last
 * @example
 * versionOn(independentVisit, day('2015-03-31')) // => undefined
 */
export function versionOn<P>(rule: Rule<P>, on: LocalDate): Version<P> | undefined {
  epochDay(on);
  return versionInForce(rule, on);
}

/** {@link versionOn} a day that is known to be one. */
export function versionInForce<P>({ versions }: Rule<P>, on: LocalDate): Version<P> | undefined {
  for (const version of versions) {
    const { from, until } = version;
    if ((from === null || from <= on) && (until === null || on < until)) return version;
  }
  return undefined;
}

/** The version in force on a day; where none is, the last one before it, and before the first of all that one. */
export function nearestVersion<P>(rule: Rule<P>, on: LocalDate): Version<P> {
  return (
    versionInForce(rule, on) ?? rule.versions.findLast(({ from }) => from === null || from <= on) ?? rule.versions[0]
  );
}

const refs = new WeakMap<Rule, readonly RuleRef[]>();

/** The reference to a version of a rule, made once and shared. */
export function ruleRef(rule: Rule, version: Version): RuleRef {
  const known = refs.get(rule);
  if (known !== undefined) return known[rule.versions.indexOf(version)] as RuleRef;
  refs.set(
    rule,
    rule.versions.map((each) => referenceTo(rule, each)),
  );
  return ruleRef(rule, version);
}

/** The reference to the {@link nearestVersion} of a day: for what is said of a rule without its figures. */
export function ruleRefOn(rule: Rule, on: LocalDate): RuleRef {
  return ruleRef(rule, nearestVersion(rule, on));
}

function referenceTo(rule: Rule, { from, cites }: Version): RuleRef {
  const { id, title, subject, owedBy, basis } = rule;
  const copies = cites.map((citation) => ({ ...citation })) as readonly Citation[] as RuleRef['cites'];
  return frozen({ id, title, subject, owedBy, basis, from, cites: copies });
}
