/** Is something so that a rule asks for: a judgement, a step or a state, as a person recorded it. */

import type { LocalDate } from './date.ts';
import {
  applying,
  type DutyStatus,
  decided,
  type Finding,
  factMissing,
  notApplicable,
  type Reason,
  undetermined,
} from './finding.ts';
import type { Rule } from './rule.ts';

export type ConditionParams = {
  /** What it belongs to: the rules of a room, or a kind of episode. */
  readonly during: string;
  /** The circumstance that must be so. */
  readonly holds: string;
  /** It is asked for only where this circumstance is so. */
  readonly when?: string;
  /** It is not asked for where this circumstance is so. */
  readonly unless?: string;
};

export type ConditionRule = Rule<ConditionParams, 'condition'>;

export type ConditionFacts = {
  /** The day on which it is asked. */
  readonly on: LocalDate;
  /** What is so and what is not, by name. What is absent is not known. */
  readonly circumstances: Readonly<Record<string, boolean>>;
};

export type Fulfilment = { readonly status: Extract<DutyStatus, 'met' | 'missed'> };

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
  return applying(rule, on, ({ holds, when, unless }, ref): Finding<Fulfilment> => {
    const read = (name: string) => (typeof circumstances[name] === 'boolean' ? circumstances[name] : undefined);
    const answer = (name: string, value: boolean): Reason => ({ kind: 'fact', path: `circumstances.${name}`, value });
    const unknown = (name: string) => undetermined(ref, factMissing(`circumstances.${name}`));
    const [isAsked, isExcused, isSo] = [
      when === undefined || read(when),
      unless !== undefined && read(unless),
      read(holds),
    ];
    if (isAsked === undefined) return unknown(when as string);
    if (!isAsked) return notApplicable(ref, answer(when as string, false));
    if (isSo === true) return decided(ref, { status: 'met' }, answer(holds, true));
    if (isExcused === undefined) return unknown(unless as string);
    if (isExcused) return notApplicable(ref, answer(unless as string, true));
    return isSo === undefined ? unknown(holds) : decided(ref, { status: 'missed' }, answer(holds, false));
  });
}
