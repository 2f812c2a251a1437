/** What a rule can come to, and what some rules cannot, with the reason: the one table kept by hand. */

import type { Rule } from 'care-planning-rules';
import { MISSING_CODES } from 'care-planning-rules/core';
import { figuresOf } from './figures.ts';

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

const oneFact = 'it reads one fact, and nothing beside it could contradict that';

/** What no rule of a kind comes to. */
const byKind: Readonly<Record<string, Reasons>> = {
  condition: { contradiction: oneFact },
  consent: {
    'fact-missing':
      'a restriction always has its moment and its ground, and consent that is not on record was not given',
    contradiction: 'consent may come before the restriction or after it',
  },
  cycle: { 'fact-missing': 'what is not on record has not happened yet, and the cycle is where it was' },
  notice: { 'fact-missing': 'a notice that is not on record was not given, which decides' },
  'no-figure': {
    'fact-missing': 'what is not on record was not held, which decides',
    contradiction: 'its facts are days, and no day among them contradicts another',
  },
  contents: { contradiction: 'what the minutes cover is taken as it is' },
  course: { contradiction: 'a number of days that is none is refused as an error' },
  portion: { contradiction: 'a count that is none is refused as an error' },
  share: { contradiction: 'a count above its whole is refused as an error' },
  reduction: {
    'not-applicable': 'the row is owed even for a band that the service does not serve',
    contradiction: 'the counts of two quarters do not depend on one another',
  },
  reconciliation: {
    'not-applicable': 'only what is printed is looked at',
    contradiction: 'that a figure contradicts its parts is what it decides',
  },
};

/** What one rule does not come to, though others of its kind do. */
const byRule: Readonly<Record<string, Reasons>> = {
  'admission/impact-risk-assessment-west-sussex': { 'not-applicable': 'it is asked of every admission' },
  'cadence/strengths-and-difficulties-health-guidance': {
    contradiction: 'it counts from the birthday or from the day the child became looked after, whichever is later',
  },
};

/** What one rule can come to, because its room reads more for it than the calculator of its kind does. */
const possible: Readonly<Record<string, readonly Outcome[]>> = {
  'cadence/cla-review': ['fact-missing'],
  'tier/assessment': ['fact-missing'],
  'support/psychological-assessment-nexus': ['contradiction'],
  'support/psychological-assessment-shared-nexus': ['contradiction'],
};

/** The outcomes that a rule cannot have, and why. */
export function impossible(rule: Rule): Reasons {
  const reasons = { ...fromData(rule), ...byKind[rule.kind], ...byRule[rule.id] };
  const isPossible = (outcome: string) => possible[rule.id]?.some((each) => each === outcome);
  return Object.fromEntries(Object.entries(reasons).filter(([outcome]) => !isPossible(outcome)));
}

/** Services that begin and end: before the one and after the other what is asked during them does not apply. */
const services = ['tier', 'nexus-360'];

/** What makes a cadence turn on more than its days. */
const turnsOnMore = ['untilEighteen', 'underAge', 'ages', 'circumstance', 'unless', 'school-term'];

/** What follows from the rule's own data. */
function fromData(rule: Rule): Reasons {
  const { kind, during = '', versions } = rule;
  const figures = JSON.stringify(versions.map(figuresOf));
  const has = (name: string) => figures.includes(`"${name}"`);
  const isUndated = versions.some(({ from }) => from === null) && versions.some(({ until }) => until === null);
  const reasons: readonly (readonly [boolean, Outcome, string])[] = [
    [isUndated, 'no-version-in-force', 'its source is undated, so that a version applies to every day'],
    [!has('workingDays') && kind !== 'brought-forward', 'calendar-does-not-reach', 'it counts no working days'],
    [
      kind === 'cadence' && !turnsOnMore.some(has),
      'fact-missing',
      'the days on which it begins and was held decide alone, and a record always has them',
    ],
    [
      kind === 'cadence' && !has('underAge') && !has('ages') && !has('school-term'),
      'contradiction',
      'no day on which it begins or was held contradicts another',
    ],
    [
      kind === 'condition' && !has('when') && !has('unless') && !services.includes(during),
      'not-applicable',
      'it is asked for in every case',
    ],
    [
      kind === 'deadline' && !['when', 'hours', 'lasting', 'unless'].some(has),
      'fact-missing',
      'what has no day on the record is not done yet, which decides',
    ],
    [
      kind === 'deadline' && !has('follows') && !has('lasting'),
      'contradiction',
      'it may be done before its event or after it',
    ],
    [kind === 'contents' && !has('when'), 'fact-missing', 'what is not there is missing, which decides'],
    [
      rule.kind === 'contents' &&
        during !== 'tier' &&
        rule.versions.every(({ items }) => items.some(({ when }) => when === undefined)),
      'not-applicable',
      'part of it is asked for in every case',
    ],
  ];
  return Object.fromEntries(reasons.flatMap(([holds, outcome, reason]) => (holds ? [[outcome, reason]] : [])));
}
