/** Tables of what a rule of one of the general kinds answers, in few words. */

import {
  type ConditionFacts,
  type ConditionRule,
  type ContentsFacts,
  type ContentsRule,
  condition,
  contents,
  type DeadlineFacts,
  type DeadlineRule,
  deadline,
} from 'care-planning-rules';
import type { Finding, LocalDate } from 'care-planning-rules/core';
import { expect, it } from 'vitest';
import { deepFrozen } from './arbitraries.ts';

/** A finding in few words: `overdue 2026-02-02`, `missed reasons, remedies`, `undetermined: fact-missing on`. */
export function said(finding: Finding): string {
  if (finding.kind === 'not-applicable') return 'not-applicable';
  if (finding.kind === 'undetermined') {
    return `undetermined: ${finding.missing.map(({ code, path }) => `${code} ${path}`).join(', ')}`;
  }
  const { status, due, missing = [] } = finding.value as { status: string; due?: string; missing?: readonly string[] };
  return [status, due, missing.join(', ')].filter((word) => word !== undefined && word !== '').join(' ');
}

/** A deadline, asked on a day or at a moment. */
export function answersByDay(rule: DeadlineRule, rows: readonly (readonly [object, string, string])[]) {
  it.each(rows)('%j as of %s: %s', (facts, asOf, expected) => {
    expect(said(deadline(rule, deepFrozen(facts) as DeadlineFacts, asOf as LocalDate))).toBe(expected);
  });
}

/** A condition, on a day, given what is so and what is not. */
export function answersWhere(
  rule: ConditionRule,
  rows: readonly (readonly [Readonly<Record<string, boolean>>, string])[],
  on = '2026-01-05',
) {
  it.each(rows)(`on ${on} where %j: %s`, (circumstances, expected) => {
    expect(said(condition(rule, deepFrozen({ on, circumstances }) as ConditionFacts))).toBe(expected);
  });
}

/** A list of contents, on a day, given what is there and what is so. */
export function answersWith(
  rule: ContentsRule,
  rows: readonly (readonly [readonly string[], Readonly<Record<string, boolean>>, string])[],
  on = '2026-01-05',
) {
  it.each(rows)(`on ${on} with %j where %j: %s`, (present, circumstances, expected) => {
    expect(said(contents(rule, deepFrozen({ on, present, circumstances }) as ContentsFacts))).toBe(expected);
  });
}
