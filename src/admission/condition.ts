/** Whether a condition of acceptance holds: a judgement recorded as a yes, or a step recorded as done. */

import { type ConditionRule, condition, type Fulfilment } from '../core/condition.ts';
import type { LocalDate } from '../core/date.ts';
import { type DeadlineRule, type DeadlineStanding, deadline } from '../core/deadline.ts';
import type { Finding } from '../core/finding.ts';
import { namedIn } from '../core/named.ts';
import type { Rule } from '../core/rule.ts';
import type { AdmissionDecisionFacts } from './facts.ts';

/** How one condition stands as of a day, under the version in force on the day the child moves in. */
export function conditionFinding(
  rule: ConditionRule | DeadlineRule,
  { movesIn, circumstances = {}, done }: AdmissionDecisionFacts,
  asOf: LocalDate,
): Finding<Fulfilment | DeadlineStanding> {
  if (rule.kind === 'condition') return condition(rule, { on: movesIn, circumstances });
  const day = namedIn(done, rule.subject);
  return deadline(rule, { on: movesIn, circumstances, ...(day && { done: day }) }, asOf);
}

/** Whether the rule is one that {@link conditionFinding} reads: of this room, and of a kind that can be asked here. */
export function isConditionRule(rule: Rule): rule is ConditionRule | DeadlineRule {
  return rule.during === 'admission' && (rule.kind === 'condition' || rule.kind === 'deadline');
}
