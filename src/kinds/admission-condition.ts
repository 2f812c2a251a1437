/** Whether a condition of acceptance holds: a judgement recorded as a yes, or a step recorded as done. */

import type { LocalDate } from '../core/date.ts';
import type { Finding } from '../core/finding.ts';
import { namedIn } from '../core/named.ts';
import type { AdmissionDecisionFacts } from './admission-facts.ts';
import { condition } from './condition.ts';
import { deadline } from './deadline.ts';
import type { DeadlineStanding, Fulfilment } from './duty-facts.ts';
import type { ConditionRule, DeadlineRule, Rule } from './types.ts';

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
