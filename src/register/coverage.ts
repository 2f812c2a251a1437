/** Do enough of those on the register, and enough of the inpatients, have a named keyworker? */

import { quoted } from '../core/date.ts';
import { decided, type Finding, notApplicable } from '../core/finding.ts';
import type { RuleRef } from '../core/rule.ts';
import type { Rule, ShareFigures } from '../kinds/types.ts';
import { ragRules } from '../law/lists/rag.ts';
import { added, checkWithin, countAt, type PartOfWhole, reaches, sumOf, waitingFor } from './counts.ts';
import type { Coverage, CoverageCounts } from './facts.ts';
import { inForce } from './version.ts';

/** What is counted, each part beside the whole that it is of. */
const COUNTED: Readonly<Record<ShareFigures['counts'], readonly { readonly part: string; readonly whole: string }[]>> =
  {
    register: [
      { part: 'named.red', whole: 'register.red' },
      { part: 'named.amber', whole: 'register.amber' },
    ],
    inpatients: [{ part: 'inpatients.named', whole: 'inpatients.total' }],
  };

/** What is given, and counted by no metric. */
const NOT_COUNTED = ['register.green', 'preventive'];

/**
 * Whether enough of one age band have a named keyworker: of those red or amber on the register, and of
 * the inpatients. Green is not counted. (Kent and Medway return, Table 1, rows 1 and 2.)
 *
 * @param counts - of one age band
 * @param rules - rules of kind `share` among them are answered, in their order; left out, the library's
 * @returns the finding on the register, then that on the inpatients; not applicable where there is nobody
 * to count; undetermined where a count is not given
 * @throws RangeError naming a count that is negative, fractional or above its total
 * @example
 * const counts = { register: { red: 22, amber: 8, green: 11 }, named: { red: 9, amber: 0 }, inpatients: { total: 15, named: 15 } }
 * keyworkerCoverage(counts).map(unwrap)
 * // => [{ status: 'missed', named: 9, of: 30 }, { status: 'met', named: 15, of: 15 }]
 */
export function keyworkerCoverage(counts: CoverageCounts): readonly [Finding<Coverage>, Finding<Coverage>];
export function keyworkerCoverage(counts: CoverageCounts, rules: readonly Rule[]): readonly Finding<Coverage>[];
export function keyworkerCoverage(
  counts: CoverageCounts,
  rules: readonly Rule[] = ragRules,
): readonly Finding<Coverage>[] {
  checkCounts(counts);
  return rules
    .filter((rule) => rule.kind === 'share')
    .map((rule) => {
      const version = inForce(rule, counts.on, 'on');
      return version.kind === 'in-force' ? coverage(version.ref, version.figures, counts) : version;
    });
}

/**
 * Every count of an age band is one, and none is above its total.
 *
 * @param within - the path of the band in the facts, with its closing point
 */
export function checkCounts(facts: unknown, within = ''): void {
  for (const path of NOT_COUNTED) countAt(facts, within + path);
  for (const { part, whole } of Object.values(COUNTED).flat()) {
    checkWithin(facts, { part: [within + part], whole: [within + whole] });
  }
}

/** The coverage of the age band that stands at `within`. */
export function coverage(
  rule: RuleRef,
  { percent, counts }: ShareFigures,
  facts: unknown,
  within = '',
): Finding<Coverage> {
  const { part, whole } = pathsOf(counts, within);
  const [named, of] = [added(facts, part), added(facts, whole)];
  const waiting = waitingFor(rule, of, named);
  if (waiting !== undefined) return waiting;
  const share = { kind: 'share', part: named.total, whole: of.total, atLeastPercent: percent } as const;
  if (of.total === 0) return notApplicable(rule, share, sumOf(of));
  const status = reaches(named.total, of.total, percent) ? 'met' : 'missed';
  return decided(rule, { status, named: named.total, of: of.total }, share, sumOf(named), sumOf(of));
}

function pathsOf(counts: ShareFigures['counts'], within: string): PartOfWhole {
  if (!Object.hasOwn(COUNTED, counts)) {
    throw new RangeError(`a share counts the register or inpatients: ${quoted(counts)}`);
  }
  const pairs = COUNTED[counts];
  return { part: pairs.map(({ part }) => within + part), whole: pairs.map(({ whole }) => within + whole) };
}
