/** Whether a condition of acceptance holds: a judgement recorded as a yes, or a step recorded as done. */

import { epochDay, type LocalDate } from '../core/date.ts';
import { applying, decided, type Finding, factMissing, undetermined } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type {
  AdmissionConditionRule,
  AdmissionConditionStanding,
  AdmissionDecisionFacts,
  AdmissionStepRule,
} from './facts.ts';

/** How one condition stands as of a day, under the version in force on the day the child moves in. */
export function conditionFinding(
  rule: AdmissionConditionRule | AdmissionStepRule,
  facts: AdmissionDecisionFacts,
  asOf: LocalDate,
): Finding<AdmissionConditionStanding> {
  return rule.kind === 'condition' ? judgementFinding(rule, facts) : stepFinding(rule, facts, asOf);
}

/** Whether the rule is one that {@link conditionFinding} reads. */
export function isConditionRule(rule: Rule): rule is AdmissionConditionRule | AdmissionStepRule {
  return rule.kind === 'condition' || rule.kind === 'dated-condition';
}

function judgementFinding(
  rule: AdmissionConditionRule,
  facts: AdmissionDecisionFacts,
): Finding<AdmissionConditionStanding> {
  return applying(rule, facts.movesIn, ({ fact }, ref): Finding<AdmissionConditionStanding> => {
    const value = facts[fact];
    return typeof value === 'boolean'
      ? decided(ref, { status: value ? 'met' : 'missed' }, { kind: 'fact', path: fact, value })
      : undetermined(ref, factMissing(fact));
  });
}

function stepFinding(
  rule: AdmissionStepRule,
  facts: AdmissionDecisionFacts,
  asOf: LocalDate,
): Finding<AdmissionConditionStanding> {
  return applying(rule, facts.movesIn, ({ fact }, ref): Finding<AdmissionConditionStanding> => {
    const on = facts[fact];
    if (on !== undefined) epochDay(on);
    return on !== undefined && on <= asOf
      ? decided(ref, { status: 'met' }, { kind: 'happened', event: ref.subject, on })
      : decided(ref, { status: 'due' }, { kind: 'not-happened', event: ref.subject, asOf });
  });
}
