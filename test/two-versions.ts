/** Rules of several versions, made from rules of the library under a name of nobody’s, and each of their versions alone. */

import type { Rule } from 'care-planning-rules';
import { parseRule } from 'care-planning-rules/parse';

/** What may change from one version of a rule to the next: all but what it is owed during. */
export type Figures = Readonly<Record<string, unknown>>;

/** From when the first version is in force, in these tests. */
export const FIRST_FROM = '2011-04-01';

/** From when the second version is in force, in these tests, where they do not say otherwise. */
export const SECOND_FROM = '2026-01-01';

export function duringOf({ during }: Rule): string | undefined {
  return during;
}

/** The figures of a rule’s first version. */
export function figuresOf({
  versions: [{ from: _from, until: _until, basis: _basis, cites: _cites, ...figures }],
}: Rule): Figures {
  return figures;
}

/** The first day of a version, if it has one, and what it holds. */
export type Begun = readonly [from: string | null, figures: Figures];

/**
 * A rule as somebody would write it down: of the same subject, kind and role, owed during the same, with versions that
 * follow on each other.
 */
export function written(like: Rule, ...versions: readonly Begun[]): object {
  return {
    ...like,
    id: 'anytown/two-versions',
    versions: versions.map(([from, figures], at) => ({
      from,
      until: versions[at + 1]?.[0] ?? null,
      basis: 'local-policy',
      cites: [`anytown/version-${at + 1}`],
      ...figures,
    })),
  };
}

/** The same, let in. */
export function ofVersions<R extends Rule>(like: Rule, ...versions: readonly Begun[]): R {
  const parsed = parseRule(JSON.parse(JSON.stringify(written(like, ...versions))));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value as Rule as R;
}

/** A rule whose second version takes the place of the first on a day. */
export function twoVersions<R extends Rule>(like: Rule, first: Figures, second: Figures, from = SECOND_FROM): R {
  return ofVersions<R>(like, [FIRST_FROM, first], [from, second]);
}

/** The rule with one of its versions alone, which is in force on the same days as before. */
export function alone<R extends Rule>(rule: R, at: number): R {
  return { ...rule, versions: [rule.versions[at]] } as Rule as R;
}
