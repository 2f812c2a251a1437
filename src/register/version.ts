/** Which version of a rule answers, where the facts need bear no day? */

import type { LocalDate } from '../core/date.ts';
import { factMissing, noVersion, type Undetermined, undetermined } from '../core/finding.ts';
import { type AnyRule, type RuleRef, ruleRef, versionOn } from '../core/rule.ts';

/** A version's figures, and the reference that its findings carry. */
export type InForce<P> = { readonly kind: 'in-force'; readonly figures: P; readonly ref: RuleRef };

/**
 * The version of the day; without a day, the one that is the same for every day.
 *
 * @param path - where in the facts the day would stand
 */
export function inForce<P>(rule: AnyRule<P>, on: LocalDate | undefined, path: string): InForce<P> | Undetermined {
  const [first] = rule.versions;
  const isForEveryDay = first.from === null && first.until === null;
  if (on === undefined && !isForEveryDay) return undetermined(ruleRef(rule, first), factMissing(path));
  const version = on === undefined ? first : versionOn(rule, on);
  if (version !== undefined) return { kind: 'in-force', figures: version, ref: ruleRef(rule, version) };
  return noVersion(rule, on as LocalDate);
}
