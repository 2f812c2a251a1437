/** Rules of nobody’s, by which the generic calculators are specified, and circumstances that are partly known. */

import type { During, Figures, KindName, KindOf } from 'care-planning-rules';
import { day, type LocalDate } from 'care-planning-rules/core';
import fc from 'fast-check';

const frame = {
  id: 'anytown/own-duty',
  subject: 'anytown/own-duty',
  owedBy: 'placing-authority',
} as const;

/** What it rests on. */
const grounds = { basis: 'local-policy', cites: ['anytown/policy-1'] } as const;

/** A rule of one kind, owed during something, for every day. */
export function ruleOf<K extends KindName>(kind: K, during: During, figures: Figures[K]): KindOf<K> {
  return ruleBetween(kind, during, figures, null, null);
}

/** A rule that is in force from one day until the day before another. */
export function windowed<K extends KindName>(
  kind: K,
  during: During,
  figures: Figures[K],
  from: string,
  until: string,
): KindOf<K> {
  return ruleBetween(kind, during, figures, day(from), day(until));
}

function ruleBetween<K extends KindName>(
  kind: K,
  during: During,
  figures: Figures[K],
  from: LocalDate | null,
  until: LocalDate | null,
): KindOf<K> {
  const versions = [{ from, until, ...grounds, ...figures }];
  return { ...frame, kind, during, versions } as unknown as KindOf<K>;
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
