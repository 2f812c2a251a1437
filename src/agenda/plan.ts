/** What a list of rules says before any record is looked at: read once, and then held against each child. */

import type { CadenceRule, DayCountRule } from '../cadence/index.ts';
import { catalogue } from '../catalogue.ts';
import { type Finding, notApplicable } from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import { type Rule, type RuleRef, ruleRef } from '../core/rule.ts';

/** A rule, and what of it is the same for every child. */
export type Duty<R extends Rule = Rule> = {
  readonly rule: R;
  readonly ref: RuleRef;
  /** The figures of its newest version. */
  readonly params: R['versions'][0]['params'];
  /** What it is owed during. */
  readonly during: string | undefined;
  /** That the child is in nothing of that kind: one finding, frozen, for all of whom it is so. */
  readonly withoutEpisode: Finding;
};

export type Plan = {
  readonly rules: readonly Rule[];
  /** Of the rules those about one child's care. */
  readonly duties: readonly Duty[];
  /** Of the rules, and of the whole catalogue beside them: the definitions and the rhythms by their subject. */
  readonly definitions: ReadonlyMap<string, DayCountRule>;
  readonly rhythms: ReadonlyMap<string, readonly CadenceRule[]>;
};

const plans = new WeakMap<readonly Rule[], Plan>();

/** The plan of a list: made once, and anew where the list has been changed since. */
export function planOf(rules: readonly Rule[]): Plan {
  const known = plans.get(rules);
  if (known?.rules.length === rules.length && known.rules.every((rule, at) => rule === rules[at])) return known;
  const plan = planFor([...rules]);
  plans.set(rules, plan);
  return plan;
}

/** The kinds of rule that are about a service's figures, or about a record once it is closed, and not about one child's care. */
const NOT_OF_A_CHILD: readonly string[] = ['share', 'portion', 'reduction', 'reconciliation', 'retention'];

function planFor(rules: readonly Rule[]): Plan {
  const definitions = new Map<string, DayCountRule>();
  const rhythms = new Map<string, CadenceRule[]>();
  for (const rule of [...rules, ...catalogue]) {
    if (isDayCount(rule) && !definitions.has(rule.subject)) definitions.set(rule.subject, rule);
    if (!isCadence(rule)) continue;
    const others = rhythms.get(rule.subject);
    if (others === undefined) rhythms.set(rule.subject, [rule]);
    else others.push(rule);
  }
  const duties = rules.filter(({ kind }) => !NOT_OF_A_CHILD.includes(kind)).map(dutyOf);
  return { rules, duties, definitions, rhythms };
}

function dutyOf(rule: Rule): Duty {
  const ref = ruleRef(rule);
  const during = duringOf(rule);
  const { params } = rule.versions.at(-1) ?? rule.versions[0];
  const withoutEpisode = frozen(notApplicable(ref, { kind: 'absent', path: `episodes.${during ?? rule.kind}` }));
  return { rule, ref, params, during, withoutEpisode };
}

/** What a rule's duty is owed during. */
export function duringOf({ versions }: Rule): string | undefined {
  return ((versions.at(-1) ?? versions[0]).params as { readonly during?: string } | null)?.during;
}

export function isCadence(rule: Rule): rule is CadenceRule {
  return rule.kind === 'cadence';
}

export function isDayCount(rule: Rule): rule is DayCountRule {
  return rule.kind === 'day-count';
}
