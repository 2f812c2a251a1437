/** What a list of rules says before any record is looked at: read once, and then held against each child. */

import type { CadenceRule, DayCountRule } from '../cadence/index.ts';
import { catalogue } from '../catalogue.ts';
import type { LocalDate } from '../core/date.ts';
import { type Finding, notApplicable } from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import { type Rule, type RuleRef, ruleRef, ruleRefOn } from '../core/rule.ts';

/** A rule, and what of it is the same for every child. */
export type Duty<R extends Rule = Rule> = {
  readonly rule: R;
  /** The {@link spanOf} it. */
  readonly span: string | undefined;
  /** For each version that the child is in nothing of that kind: one finding, frozen, for all of whom it is so. */
  readonly withoutEpisode: ReadonlyMap<RuleRef, Finding>;
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
  const { during = rule.kind, by } = rule;
  const path = by === undefined ? `episodes.${during}` : `episodes.${during}.by`;
  const absences = rule.versions.map((version): [RuleRef, Finding] => {
    const ref = ruleRef(rule, version);
    return [ref, frozen(notApplicable(ref, { kind: 'absent', path }))];
  });
  return { rule, span: spanOf(rule), withoutEpisode: new Map(absences) };
}

/** Under which name the episodes stand during which a rule’s duty is owed: of any authority, or of its own. */
export function spanOf({ during, by }: Pick<Rule, 'during' | 'by'>): string | undefined {
  return by === undefined || during === undefined ? during : spanBy(during, by);
}

/** Under which name the episodes of a kind stand that are one authority’s. */
export function spanBy(kind: string, by: string): string {
  return `${kind} by ${by}`;
}

/** That the child is in nothing during which the duty would be owed, under the version nearest to the day. */
export function withoutEpisode({ rule, withoutEpisode }: Duty, today: LocalDate): Finding {
  return withoutEpisode.get(ruleRefOn(rule, today)) as Finding;
}

export function isCadence(rule: Rule): rule is CadenceRule {
  return rule.kind === 'cadence';
}

export function isDayCount(rule: Rule): rule is DayCountRule {
  return rule.kind === 'day-count';
}
