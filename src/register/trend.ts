/** How did the return go, quarter by quarter? */

import { epochDay } from '../core/date.ts';
import type { Rule } from '../kinds/types.ts';
import { ragRules } from '../law/lists/rag.ts';
import type { DynamicSupportFacts, DynamicSupportReturn, Quarter } from './facts.ts';
import { dynamicSupportReturn } from './quarterly-return.ts';
import { registerReturn } from './register.ts';
import type { Register } from './register-facts.ts';

/**
 * The returns of several quarters, oldest first, the admissions of each compared with those of the quarter that
 * ends the day before it begins. Coverage over time is what its rows say one after another.
 *
 * A quarter that gives a baseline of its own keeps it. One with no quarter right before it, and no baseline, cannot
 * be compared. (Kent and Medway return, Table 1, row 3: the source names no quarter to compare with.)
 *
 * @param quarters - each as its counts or as its register, in any order
 * @throws RangeError naming two quarters that overlap, and as {@link dynamicSupportReturn} and {@link registerReturn} do
 * @example
 * const counts = { register: { red: 10, amber: 0, green: 0 }, named: { red: 8, amber: 0 }, inpatients: { total: 0, named: 0 } }
 * const admissions = { 'under-18': { new: 3, again: 1 }, '18-25': { new: 0, again: 0 } }
 * const first = { quarter: { from: day('2026-01-01'), to: day('2026-03-31') }, bands: { 'under-18': counts, '18-25': 'not-delivered' }, admissions }
 * const second = {
 *   quarter: { from: day('2026-04-01'), to: day('2026-06-30') },
 *   bands: { 'under-18': { ...counts, named: { red: 9, amber: 0 } }, '18-25': 'not-delivered' },
 *   admissions: { ...admissions, 'under-18': { new: 1, again: 1 } },
 * }
 * const made = trend([second, first])
 * made.map(({ metrics }) => metrics[0].bands['under-18'].value.status) // => ['missed', 'met']
 * made.map(({ metrics }) => metrics[2].bands['under-18'].kind) // => ['undetermined', 'decided']
 */
export function trend(
  quarters: readonly (DynamicSupportFacts | Register)[],
  rules: readonly Rule[] = ragRules,
): readonly DynamicSupportReturn[] {
  const inOrder = [...quarters].sort((a, b) => epochDay(a.quarter.from) - epochDay(b.quarter.from));
  let previous: DynamicSupportFacts | undefined;
  return inOrder.map((each) => {
    if (previous !== undefined && each.quarter.from <= previous.quarter.to) {
      throw new RangeError(`the quarter from ${each.quarter.from} overlaps that from ${previous.quarter.from}`);
    }
    const baseline =
      each.baseline ?? (previous && follows(previous.quarter, each.quarter) ? previous.admissions : undefined);
    const compared = { ...each, ...(baseline && { baseline }) };
    if ('entries' in compared) {
      const made = registerReturn(compared, rules);
      previous = { ...compared, ...made.counts } as DynamicSupportFacts;
      return made;
    }
    previous = compared;
    return dynamicSupportReturn(compared, rules);
  });
}

function follows({ to }: Quarter, { from }: Quarter): boolean {
  return epochDay(from) === epochDay(to) + 1;
}
