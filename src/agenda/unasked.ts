/** What the rules would ask of a record, and it does not hold. */

import { compareText, type LocalDate } from '../core/date.ts';
import type { Instant } from '../core/instant.ts';
import type { AgendaEntry, ChildRecord, Unasked } from '../record/facts.ts';
import { type AgendaOptions, agenda, rulesOf } from './agenda.ts';

/**
 * What a record lacks: the episodes and parts without which a rule does not apply, and the facts without which it
 * cannot be told. That a child is in no home of a kind is often as it should be; that none was entered is seen here.
 *
 * @returns each path once, with the ids of the rules that want it: first what most of them want, then by path
 * @throws as {@link agenda} does
 * @example
 * const child = { id: 'a', recorded: 'all', episodes: [], held: {} }
 * unasked(child, day('2026-02-03'), { rules: [claReview, socialWorkerVisit, carePlan] })
 * // => [
 * //      { path: 'episodes.placement', rules: ['cadence/care-plan', 'cadence/social-worker-visit'] },
 * //      { path: 'episodes.looked-after', rules: ['cadence/cla-review'] },
 * //    ]
 */
export function unasked(
  record: ChildRecord,
  asOf: LocalDate | Instant,
  options: Omit<AgendaOptions, 'everything'>,
): readonly Unasked[] {
  const rules = rulesOf(options, 'unasked(record, asOf, { rules: catalogue })');
  const wanted = new Map<string, Set<string>>();
  for (const entry of agenda(record, asOf, { ...options, rules, everything: true })) {
    for (const path of pathsWanted(entry)) {
      const ids = wanted.get(path) ?? new Set();
      wanted.set(path, ids.add(entry.rule.id));
    }
  }
  return Array.from(wanted, ([path, ids]) => ({ path, rules: [...ids] })).sort(
    (a, b) => b.rules.length - a.rules.length || compareText(a.path, b.path),
  );
}

function pathsWanted(entry: AgendaEntry): readonly string[] {
  if (entry.kind === 'undetermined') {
    return entry.missing.flatMap(({ code, path }) => (code === 'fact-missing' ? [path] : []));
  }
  if (entry.kind === 'decided') return [];
  return entry.because.flatMap((reason) => (reason.kind === 'absent' ? [reason.path] : []));
}
