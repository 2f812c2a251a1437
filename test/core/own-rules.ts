/** Rules of nobody’s, by which the generic calculators are specified, and circumstances that are partly known. */

import { day, type Rule, type RuleDuring } from 'care-planning-rules/core';
import fc from 'fast-check';

const frame = {
  id: 'anytown/own-duty',
  title: 'A duty of one’s own',
  duty: 'Something is done that an authority asks for.',
  subject: 'own-duty',
  owedBy: 'placing-authority',
  basis: 'local-policy',
  readings: [],
} as const satisfies Partial<Rule>;

const cites = [
  {
    id: 'anytown-1',
    source: 'anytown-policy',
    at: 'page 1',
    says: 'Something is to be done.',
    basis: 'local-policy',
    grade: 'primary',
  },
] as const;

/** A rule of one kind, owed during something, for every day. */
export function ruleOf<K extends string, P>(kind: K, during: string, params: P): RuleDuring<P, K> {
  return { ...frame, kind, during, versions: [{ from: null, until: null, cites, params }] };
}

/** A rule that is in force from one day until the day before another. */
export function windowed<K extends string, P>(
  kind: K,
  during: string,
  params: P,
  from: string,
  until: string,
): RuleDuring<P, K> {
  return { ...frame, kind, during, versions: [{ from: day(from), until: day(until), cites, params }] };
}

/** Circumstances of which each is so, is not so, or is not said. */
export function someCircumstances(names: readonly string[]): fc.Arbitrary<Record<string, boolean>> {
  const each = fc.constantFrom(undefined, true, false);
  return fc
    .record(Object.fromEntries(names.map((name) => [name, each])))
    .map((all) => JSON.parse(JSON.stringify(all)) as Record<string, boolean>);
}

/** Every way in which what is not said could turn out to be. */
export function completionsOf(known: Record<string, boolean>, names: readonly string[]): Record<string, boolean>[] {
  return names.reduce<Record<string, boolean>[]>(
    (ways, name) =>
      name in known ? ways : ways.flatMap((way) => [true, false].map((isSo) => ({ ...way, [name]: isSo }))),
    [known],
  );
}
