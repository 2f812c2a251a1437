/**
 * What could be told without knowing a fact is still so when it becomes known: an answer never rested on a guess.
 * (Held against every fact that may be not known. A list that is left out is of another kind: it says that there was none.)
 */

import type { Finding } from 'care-planning-rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../case-runner.ts';
import { answerOf, findingsIn } from './plain-data.ts';
import { type Question, questions } from './questions.ts';

const { functions } = await openLibrary();

/** Facts that are not known where they are left out; of those in the second list, each by itself. */
const MAY_BE_UNKNOWN: readonly string[] = [
  'untilEighteen',
  'dateOfBirth',
  'usesSignsOfSafety',
  'eligibleChild',
  'namedKeyworker',
  'consent',
  'vacant',
  'trained',
  'caseload',
];
const NAMED: readonly string[] = ['circumstances', 'courseDays'];

/** Every fact of a question that may be not known: the question without it. */
function withoutEach(question: unknown): readonly unknown[] {
  if (typeof question !== 'object' || question === null || 'versions' in question) return [];
  if (Array.isArray(question)) {
    return question.flatMap((part, at) => withoutEach(part).map((less) => question.with(at, less)));
  }
  return Object.entries(question).flatMap(([key, part]) => {
    const without = (name: string, from: object) =>
      Object.fromEntries(Object.entries(from).filter(([each]) => each !== name));
    if (MAY_BE_UNKNOWN.includes(key)) return [without(key, question)];
    if (NAMED.includes(key)) return Object.keys(part).map((name) => ({ ...question, [key]: without(name, part) }));
    return withoutEach(part).map((less) => ({ ...question, [key]: less }));
  });
}

/**
 * How a finding stands, by its status and date where it has them. What does not apply and what is met are one: what
 * is there is met, whether or not it turns out that it was asked for. Which parts are missing may be known in part.
 */
function stands({ rule, ...finding }: Finding): readonly unknown[] {
  if (finding.kind === 'not-applicable') return [rule.id, 'met'];
  const value = finding.kind === 'decided' ? finding.value : finding.kind;
  if (typeof value !== 'object' || value === null || !('status' in value)) return [rule.id, value];
  const { status, due } = value as { readonly status: string; readonly due?: string };
  return status === 'met' ? [rule.id, 'met'] : [rule.id, status, due];
}

describe('what could be told without knowing a fact', () => {
  it.each([
    'admissionChecklist',
    'admissionDecision',
    'condition',
    'contents',
    'dayCount',
    'deadline',
    'history',
    'meetingAgendas',
    'nextDue',
    'registerReturn',
    'retention',
    'schedule',
    'standing',
    'supportPackage',
    'therapeuticCare',
    'workforceShares',
  ])('stands once it is known: %s', (name) => {
    const call = functions.get(name) as (...args: readonly unknown[]) => unknown;
    let told = 0;
    fc.assert(
      fc.property(questions[name] as fc.Arbitrary<Question>, fc.nat(), (question, which) => {
        const lesser = withoutEach(question);
        if (lesser.length === 0) return;
        const [less, full] = [lesser[which % lesser.length] as Question, question].map((each) => {
          const answer = answerOf(call, each);
          return 'thrown' in answer ? [] : findingsIn(answer.value);
        });
        const known = full?.map(stands);
        less?.forEach((finding, at) => {
          if (finding.kind === 'undetermined') return;
          told += 1;
          // A role of which nothing can be said has no line among a workforce's.
          if (name === 'workforceShares') expect(known).toContainEqual(stands(finding));
          else expect(known?.[at]).toEqual(stands(finding));
        });
      }),
      { numRuns: 200 },
    );
    expect(told).toBeGreaterThan(0);
  });
});
