/** What does a quarter's return say, worked out from its counts? */

import { epochDay } from '../core/date.ts';
import { applying, decided, type Finding, factMissing, notApplicable, undetermined } from '../core/finding.ts';
import type { RuleRef } from '../core/rule.ts';
import type { ReductionFigures, ReductionRule, Rule, ShareRule } from '../kinds/types.ts';
import { ragRules } from '../law/lists/rag.ts';
import { added, sumOf, waitingFor } from './counts.ts';
import { checkCounts, coverage } from './coverage.ts';
import {
  AGE_BANDS,
  type AgeBand,
  type Coverage,
  type DynamicSupportFacts,
  type DynamicSupportReturn,
  type Metric,
  type Reduction,
  type Sum,
} from './facts.ts';

/**
 * A quarter's return: its metrics by age band, and how many were supported. The version of each rule is
 * that of the quarter's last day.
 *
 * Rows on keyworkers do not apply to a band that the service does not serve; the row on admissions is
 * still owed for it, and cannot be told without a baseline quarter. (Kent and Medway return, Table 1 and section 2.)
 *
 * @param rules - rules of kinds `share` and `reduction` among them are rows, in their order; left out, the library's
 * @returns rows of findings with their paths in the facts, and the activity of each band that gives its counts
 * @throws RangeError naming a count that is negative, fractional or above its total, a date that is no
 * day, or a quarter that ends before it begins
 * @example
 * const counts = { register: { red: 31, amber: 24, green: 18 }, named: { red: 31, amber: 24 }, inpatients: { total: 4, named: 4 } }
 * const made = dynamicSupportReturn({
 *   quarter: { from: day('2022-10-01'), to: day('2022-12-31') },
 *   bands: { 'under-18': counts, '18-25': 'not-delivered' },
 *   admissions: { 'under-18': { new: 0, again: 1 }, '18-25': { new: 0, again: 0 } },
 *   baseline: { 'under-18': { new: 2, again: 0 }, '18-25': { new: 0, again: 0 } },
 * })
 * made.metrics.map(({ bands }) => bands['under-18']).map(unwrap)
 * // => [{ status: 'met', named: 55, of: 55 }, { status: 'met', named: 4, of: 4 }, { status: 'met', count: 1, baseline: 2 }]
 * made.metrics.map(({ bands }) => bands['18-25'].kind) // => ['not-applicable', 'not-applicable', 'decided']
 * made.activity['under-18'].total // => 59
 */
export function dynamicSupportReturn(
  facts: DynamicSupportFacts,
  rules: readonly Rule[] = ragRules,
): DynamicSupportReturn {
  const { from, to } = facts.quarter;
  if (epochDay(to) < epochDay(from)) throw new RangeError(`quarter.to ${to} is before quarter.from ${from}`);
  for (const band of AGE_BANDS) {
    if (isDelivered(facts, band)) checkCounts(facts, `bands.${band}.`);
  }
  return {
    quarter: { from, to },
    metrics: rules.flatMap((rule) => {
      if (rule.kind === 'share') return [metric(rule, (band) => coverageOf(rule, facts, band))];
      if (rule.kind === 'reduction') return [metric(rule, (band) => reductionOf(rule, facts, band))];
      return [];
    }),
    activity: activityOf(facts),
  };
}

function metric({ id }: Rule, answer: (band: AgeBand) => Finding<Coverage | Reduction>): Metric {
  return { rule: id, bands: { 'under-18': answer('under-18'), '18-25': answer('18-25') } };
}

function isDelivered(facts: DynamicSupportFacts, band: AgeBand): boolean {
  return facts.bands?.[band] !== 'not-delivered';
}

function coverageOf(rule: ShareRule, facts: DynamicSupportFacts, band: AgeBand): Finding<Coverage> {
  return applying(rule, facts.quarter.to, (version, ref): Finding<Coverage> => {
    if (isDelivered(facts, band)) return coverage(ref, version, facts, `bands.${band}.`);
    return notApplicable(ref, { kind: 'fact', path: `bands.${band}`, value: 'not-delivered' });
  });
}

function reductionOf(rule: ReductionRule, facts: DynamicSupportFacts, band: AgeBand): Finding<Reduction> {
  return applying(rule, facts.quarter.to, (version, ref) => reduction(ref, version, facts, band));
}

function reduction(
  rule: RuleRef,
  { counts }: ReductionFigures,
  facts: DynamicSupportFacts,
  band: AgeBand,
): Finding<Reduction> {
  const countsOf = (quarter: 'admissions' | 'baseline') =>
    added(
      facts,
      counts.map((count) => `${quarter}.${band}.${count}`),
    );
  const admissions = countsOf('admissions');
  if (facts.baseline === undefined) {
    return undetermined(rule, factMissing('baseline', 'no quarter to compare with is given'), ...admissions.missing);
  }
  const baseline = countsOf('baseline');
  const waiting = waitingFor(rule, admissions, baseline);
  if (waiting !== undefined) return waiting;
  const status = admissions.total < baseline.total ? 'met' : 'missed';
  const value: Reduction = { status, count: admissions.total, baseline: baseline.total };
  return decided(rule, value, sumOf(admissions), sumOf(baseline));
}

/** Red, amber, inpatients and, where given, preventive consultations. */
function activityOf(facts: DynamicSupportFacts): Readonly<Partial<Record<AgeBand, Sum>>> {
  const activity: Partial<Record<AgeBand, Sum>> = {};
  for (const band of AGE_BANDS.filter((each) => isDelivered(facts, each))) {
    const within = `bands.${band}.`;
    const counted = added(facts, [`${within}register.red`, `${within}register.amber`, `${within}inpatients.total`]);
    const preventive = added(facts, [`${within}preventive`]);
    if (counted.missing.length > 0) continue;
    activity[band] = { parts: [...counted.parts, ...preventive.parts], total: counted.total + preventive.total };
  }
  return activity;
}
