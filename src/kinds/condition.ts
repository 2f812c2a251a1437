/** Is something so that a rule asks for: a judgement, a step or a state, as a person recorded it. */

import { circumstance, circumstanceMissing, isSo } from '../core/circumstances.ts';
import { applying, decided, type Finding, notApplicable, type Reason, undetermined } from '../core/finding.ts';
import type { Found } from '../record/found.ts';
import { partDuring, pathInPart } from '../record/parts.ts';
import { type Reading, togetherWith, underWay, withRecordPaths } from '../record/reading.ts';
import type { ConditionFacts, Fulfilment } from './duty-facts.ts';
import { askInPart, type Part, whileUnderWay } from './parts.ts';
import type { ConditionRule } from './types.ts';

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

export function conditionOfPart(rule: ConditionRule, part: Part): readonly Finding<Fulfilment>[] {
  const { conditionsOn: on, circumstances } = part;
  return whileUnderWay(rule, part, () => condition(rule, { on, circumstances }));
}

const askInAdmission = /* @__PURE__ */ askInPart('admission', conditionOfPart);

/** Whether it holds for a child today, as the record says it. */
export function askCondition(rule: ConditionRule, reading: Reading): readonly Found[] {
  const { record, episodes, today } = reading;
  if (rule.during === 'admission') return askInAdmission(rule, reading);
  const found = underWay(rule, episodes, today);
  if ('kind' in found) return [found];
  const part = partDuring(record, rule.during);
  const circumstances = togetherWith(record.circumstances, part?.circumstances);
  const finding = condition(rule, { on: today, circumstances });
  return [
    part === undefined ? finding : withRecordPaths(finding, '', undefined, (path) => pathInPart(path, part, record)),
  ];
}
