/**
 * The ledger of what was released: each rule with the first day of each of its versions, and each statement that a
 * finding can cite. A finding that somebody kept names these, and is explained by them for as long as it is kept.
 */

import type { Rule } from 'care-planning-rules';

/** `rule cadence/cla-review 2011-04-01` or `statement review-first`. */
export type Entry = string;

/** What the library holds today. */
export function entriesOf(rules: readonly Rule[], statements: Iterable<string>): readonly Entry[] {
  const versions = rules.flatMap(({ id, versions }) => versions.map(({ from }) => `rule ${id} ${from ?? 'always'}`));
  const cited = Array.from(statements, (id) => `statement ${id}`);
  return [...new Set([...versions, ...cited])].sort();
}

/** The lines of a ledger: the release that first had the entry, and the entry. */
export function linesOf(ledger: string): readonly { readonly release: string; readonly entry: Entry }[] {
  return ledger
    .trim()
    .split('\n')
    .map((line) => ({ release: line.slice(0, line.indexOf(' ')), entry: line.slice(line.indexOf(' ') + 1) }));
}

/** The ledger with what a release adds to it. No line of it ever goes. */
export function withRelease(ledger: string, release: string, today: readonly Entry[]): string {
  const held = new Set(linesOf(ledger).map(({ entry }) => entry));
  return `${ledger.trim()}\n${today
    .filter((entry) => !held.has(entry))
    .map((entry) => `${release} ${entry}\n`)
    .join('')}`;
}

/**
 * What was released and is no longer there, but for what the changelog names beside its successor: `` `old` is now
 * `new` ``, and of a version its days, on one line.
 */
export function goneFrom(ledger: string, today: readonly Entry[], changelog: string): readonly Entry[] {
  const held = new Set(today);
  const names = new Set(today.flatMap((entry) => entry.split(' ').slice(1)));
  const namedBySuccessor = changelog
    .split('\n')
    .map((line) => Array.from(line.matchAll(/`([^`]+)`/g), ([, name = '']) => name))
    .filter((named) => named.some((name) => names.has(name)));
  return linesOf(ledger)
    .map(({ entry }) => entry)
    .filter((entry) => !held.has(entry))
    .filter((entry) => {
      const lost = entry.split(' ').slice(1);
      return !namedBySuccessor.some(
        (named) =>
          lost.every((name) => named.includes(name)) && named.some((name) => !lost.includes(name) && names.has(name)),
      );
    });
}
