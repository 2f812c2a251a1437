/** Is something so that a rule asks for: a judgement, a step or a state, as a person recorded it. */

import type { Circumstance } from '../vocabulary.ts';
import { type Circumstances, circumstance, circumstanceMissing, isSo } from './circumstances.ts';
import type { LocalDate } from './date.ts';
import {
  applying,
  type DutyStatus,
  decided,
  type Finding,
  notApplicable,
  type Reason,
  undetermined,
} from './finding.ts';
import type { RuleDuring } from './rule.ts';

export type ConditionParams = {
  /** The circumstance that must be so, or all of those that must. */
  readonly holds: Circumstance | readonly [Circumstance, ...Circumstance[]];
  /** It is asked for only where this circumstance is so. */
  readonly when?: Circumstance;
  /** It is not asked for where this circumstance is so. */
  readonly unless?: Circumstance;
  /** What is not so can still be put right: it is `due`, without a date, rather than `missed`. */
  readonly owed?: true;
};

export type ConditionRule = RuleDuring<ConditionParams, 'condition'>;

export type ConditionFacts = {
  /** The day on which it is asked. */
  readonly on: LocalDate;
  readonly circumstances: Circumstances;
};

/** Whether a condition is fulfilled and, where it has several parts, which are not. */
export type Fulfilment = {
  readonly status: Extract<DutyStatus, 'met' | 'missed' | 'due'>;
  readonly missing?: readonly string[];
};

/**
 * Whether a condition holds. The judgement stays with a person: the library reads what was recorded.
 *
 * @returns met or missed; not applicable where it is not asked for; undetermined where a circumstance is not given
 * @throws RangeError naming a date that is no day
 * @example
 * const asked = { on: day('2026-02-03'), circumstances: { 'needs-can-be-met': true } }
 * unwrap(condition(needsCanBeMetWestSussex, asked)) // => { status: 'met' }
 */
export function condition(rule: ConditionRule, { on, circumstances }: ConditionFacts): Finding<Fulfilment> {
  return applying(rule, on, ({ holds, when, unless, owed }, ref): Finding<Fulfilment> => {
    const read = (name: string) => isSo(circumstances, name);
    const unknown = (...[first, ...others]: readonly [string, ...string[]]) =>
      undetermined(ref, circumstanceMissing(first), ...others.map(circumstanceMissing));
    if (when !== undefined && read(when) !== true) {
      return read(when) === undefined ? unknown(when) : notApplicable(ref, circumstance(when, false));
    }
    const parts = typeof holds === 'string' ? ([holds] as const) : holds;
    const [first, ...others] = parts.map((part) => circumstance(part, read(part) === true)) as [Reason, ...Reason[]];
    if (parts.every((part) => read(part) === true)) return decided(ref, { status: 'met' }, first, ...others);
    if (unless !== undefined && read(unless) !== false) {
      return read(unless) === undefined ? unknown(unless) : notApplicable(ref, circumstance(unless, true));
    }
    const missing = parts.filter((part) => read(part) === false);
    const [open, ...more] = parts.filter((part) => read(part) === undefined);
    if (missing.length === 0) return unknown(open as string, ...more);
    const status = owed ? 'due' : 'missed';
    const value: Fulfilment = typeof holds === 'string' ? { status } : { status, missing };
    const notSo = missing.map((part) => circumstance(part, false)) as [Reason, ...Reason[]];
    return decided(ref, value, ...notSo, ...(owed ? [{ kind: 'no-figure', event: ref.subject } as const] : []));
  });
}
