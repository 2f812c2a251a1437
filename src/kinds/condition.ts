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
    if (when !== undefined) {
      const isAsked = read(when);
      if (isAsked === undefined) return unknown(when);
      if (!isAsked) return notApplicable(ref, circumstance(when, false));
    }
    const [part, ...parts] = typeof holds === 'string' ? ([holds] as const) : holds;
    const all = [part, ...parts];
    if (all.every((each) => read(each) === true)) {
      return decided(
        ref,
        { status: 'met' },
        circumstance(part, true),
        ...parts.map((each) => circumstance(each, true)),
      );
    }
    if (unless !== undefined) {
      const isExcused = read(unless);
      if (isExcused === undefined) return unknown(unless);
      if (isExcused) return notApplicable(ref, circumstance(unless, true));
    }
    const missing = all.filter((each) => read(each) === false);
    const [first, ...others] = missing;
    const [open, ...more] = all.filter((each) => read(each) === undefined);
    if (first === undefined) return unknown(open ?? part, ...more);
    const status = owed ? 'due' : 'missed';
    const value: Fulfilment = typeof holds === 'string' ? { status } : { status, missing };
    const noFigure: readonly Reason[] = owed ? [{ kind: 'no-figure', event: ref.subject }] : [];
    const notSo = others.map((each) => circumstance(each, false));
    return decided(ref, value, circumstance(first, false), ...notSo, ...noFigure);
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
