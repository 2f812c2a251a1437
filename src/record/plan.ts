/** What a list of rules says before any record is looked at: read once, and then held against each child. */

import type { LocalDate } from '../core/date.ts';
import { type Finding, notApplicable } from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import { type AnyRule, type RuleRef, ruleRefOn } from '../core/rule.ts';
import type { CadenceRule, DayCountRule, Rule } from '../kinds/types.ts';
import { healthAssessment } from '../law/care-planning-regulations-2010/health.ts';
import { approvalToCease, eligibleChild } from '../law/care-planning-regulations-2010/leaving-care.ts';
import { claReview } from '../law/care-planning-regulations-2010/reviews.ts';
import { shortBreakSeries } from '../law/care-planning-regulations-2010/short-breaks.ts';
import { socialWorkerVisit } from '../law/care-planning-regulations-2010/visits.ts';
import { treatmentReview } from '../law/dynamic-support-register-policy-2023/treatment-reviews.ts';
import { personalEducationPlanReviewEducationGuidance } from '../law/education-guidance-2018/education.ts';
import { supportPlanReviewWestSussex } from '../law/west-sussex-guidance/reviews.ts';

export type Plan = {
  readonly rules: readonly Rule[];
  /** Of the rules, and of those beside them on which others of the library lean: by their subject. */
  readonly definitions: ReadonlyMap<string, DayCountRule>;
  readonly rhythms: ReadonlyMap<string, readonly CadenceRule[]>;
};

/**
 * What others of the library’s rules lean on, whichever of them are asked: the definitions; the usual dates of what is
 * brought forward; and of each subject that is owed by a deadline too, that it comes round besides.
 */
const LEANED_ON: readonly Rule[] = [
  shortBreakSeries,
  approvalToCease,
  eligibleChild,
  claReview,
  socialWorkerVisit,
  healthAssessment,
  personalEducationPlanReviewEducationGuidance,
  supportPlanReviewWestSussex,
  treatmentReview,
];

const plans = new WeakMap<readonly Rule[], Plan>();

/** The plan of a list: made once, and anew where the list has been changed since. */
export function planOf(rules: readonly Rule[]): Plan {
  const known = plans.get(rules);
  if (known?.rules.length === rules.length && known.rules.every((rule, at) => rule === rules[at])) return known;
  const plan = planFor([...rules]);
  plans.set(rules, plan);
  return plan;
}

function planFor(rules: readonly Rule[]): Plan {
  const definitions = new Map<string, DayCountRule>();
  const rhythms = new Map<string, CadenceRule[]>();
  for (const rule of [...rules, ...LEANED_ON]) {
    if (rule.kind === 'day-count' && !definitions.has(rule.subject)) definitions.set(rule.subject, rule);
    if (rule.kind !== 'cadence') continue;
    const others = rhythms.get(rule.subject);
    if (others === undefined) rhythms.set(rule.subject, [rule]);
    else others.push(rule);
  }
  return { rules, definitions, rhythms };
}

/** Under which name the episodes stand during which a rule’s duty is owed: of any authority, or of its own. */
export function spanOf({ during, by }: Pick<AnyRule, 'during' | 'by'>): string {
  return by === undefined ? `${during}` : spanBy(`${during}`, by);
}

/** Under which name the episodes of a kind stand that are one authority’s. */
export function spanBy(kind: string, by: string): string {
  return `${kind} by ${by}`;
}

const absences = new WeakMap<RuleRef, Finding>();

/** That the child is in nothing during which the duty would be owed: one finding, frozen, for all of whom it is so. */
export function withoutEpisode(rule: AnyRule, today: LocalDate): Finding {
  const ref = ruleRefOn(rule, today);
  const known = absences.get(ref);
  if (known !== undefined) return known;
  const { during = rule.kind, by } = rule;
  const path = by === undefined ? `episodes.${during}` : `episodes.${during}.by`;
  const finding = frozen(notApplicable(ref, { kind: 'absent', path }));
  absences.set(ref, finding);
  return finding;
}
