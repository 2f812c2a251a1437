/** What a rule can come to, and what some rules cannot, with the reason: the one table kept by hand. */

import { MISSING_CODES, type Rule } from 'care-planning-rules/core';

export const OUTCOMES = ['decided', 'not-applicable', ...MISSING_CODES] as const;

export type Outcome = (typeof OUTCOMES)[number];

export const WORDS_OF_OUTCOME: Readonly<Record<Outcome, string>> = {
  decided: 'decided',
  'not-applicable': 'does not apply',
  'fact-missing': 'cannot tell: a fact is missing',
  contradiction: 'cannot tell: facts contradict one another',
  'no-version-in-force': 'cannot tell: no version is in force',
  'calendar-does-not-reach': 'cannot tell: the calendar does not reach',
};

type Reasons = Readonly<Partial<Record<Outcome, string>>>;

/** What no rule of a kind comes to. */
const byKind: Readonly<Record<string, Reasons>> = {
  cadence: {
    contradiction: 'its facts are days, and no day among them contradicts another',
  },
};

/** What one rule does not come to, though others of its kind do. */
const byRule: Readonly<Record<string, Reasons>> = {};

/** The outcomes that a rule cannot have, and why. */
export function impossible(rule: Rule): Reasons {
  return { ...fromData(rule), ...byKind[rule.kind], ...byRule[rule.id] };
}

/** What follows from the rule's own data. */
function fromData({ kind, versions }: Rule): Reasons {
  const figures = JSON.stringify(versions.map(({ params }) => params));
  const undated = versions.some(({ from }) => from === null) && versions.some(({ until }) => until === null);
  const reasons: Record<string, string> = {};
  if (undated) reasons['no-version-in-force'] = 'its source is undated, so that a version applies to every day';
  if (!figures.includes('"workingDays"')) reasons['calendar-does-not-reach'] = 'it counts no working days';
  if (kind === 'cadence' && !/"untilEighteen"|"underAge"/.test(figures)) {
    reasons['fact-missing'] = 'the days on which it begins and was held decide alone, and a record always has them';
  }
  return reasons;
}
