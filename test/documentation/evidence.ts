/** What stands for a rule: its cases in docs/cases, and the tests that name it. */

import type { Rule } from 'care-planning-rules';
import type { Finding } from 'care-planning-rules/core';
import { answerTo, type Case, type Json, type Library, readCases } from '../case-runner.ts';
import { filesUnder, read } from './files.ts';
import { OUTCOMES, type Outcome } from './outcomes.ts';

export type ShownCase = {
  readonly file: string;
  readonly case: Case;
  readonly outcomes: readonly Outcome[];
  /** What the case expects of this rule's findings; empty where it expects no finding. */
  readonly expected: readonly Json[];
};

export type CaseTable = ReturnType<typeof readCases> & { readonly file: string };

/** The library's own tables; each must be one that can be run. */
export function caseTables(library: Library): readonly CaseTable[] {
  return filesUnder('docs/cases', '.json').map((file) => {
    const result = readCases(read(file), library);
    if (result.problems.length > 0) throw new Error(`${file}: ${result.problems.join('; ')}`);
    return { file, ...result };
  });
}

/** Each rule's cases: those whose expectation holds a finding by it, and those that hand it in. */
export function casesByRule(library: Library, tables: readonly CaseTable[]): ReadonlyMap<string, readonly ShownCase[]> {
  const shown = new Map<string, ShownCase[]>();
  for (const { file, cases } of tables) {
    for (const each of cases) {
      const found = findingsOf(each, library);
      for (const id of new Set([...found.map(({ finding }) => finding.rule.id), ...rulesHandedIn(each.written)])) {
        const ofRule = found.filter(({ finding }) => finding.rule.id === id);
        const reached = ofRule.flatMap(({ finding }) => outcomesOf(finding));
        shown.set(id, [
          ...(shown.get(id) ?? []),
          {
            file,
            case: each,
            outcomes: OUTCOMES.filter((outcome) => reached.includes(outcome)),
            expected: ofRule.map(({ expected }) => expected),
          },
        ]);
      }
    }
  }
  return shown;
}

function findingsOf(each: Case, library: Library): { expected: Json; finding: Finding }[] {
  return 'throws' in each ? [] : findingsWithin(each.expect, answerTo(each, library));
}

/** The findings that an expectation speaks of, by their kind, beside what was received. */
function findingsWithin(expected: Json, received: unknown): { expected: Json; finding: Finding }[] {
  if (typeof expected !== 'object' || expected === null || typeof received !== 'object' || received === null) return [];
  if (isFinding(received)) return 'kind' in expected ? [{ expected, finding: received }] : [];
  return Object.entries(expected).flatMap(([key, each]) =>
    findingsWithin(each, (received as Readonly<Record<string, unknown>>)[key]),
  );
}

function isFinding(value: object): value is Finding {
  const { kind, rule } = value as { kind?: unknown; rule?: { id?: unknown } };
  return ['decided', 'not-applicable', 'undetermined'].includes(String(kind)) && typeof rule?.id === 'string';
}

function outcomesOf(finding: Finding): readonly Outcome[] {
  return finding.kind === 'undetermined' ? finding.missing.map(({ code }) => code) : [finding.kind];
}

function rulesHandedIn(args: Json): string[] {
  if (typeof args !== 'object' || args === null) return [];
  return Object.entries(args).flatMap(([key, each]) => {
    if (key === '$rules' && Array.isArray(each)) return each.map(String);
    return key === '$rule' ? [String(each)] : rulesHandedIn(each);
  });
}

/** The test files that name a rule, by its id or by its constant. */
export function testsNaming({ id }: Rule, constant: string): readonly string[] {
  const named = new RegExp(`['"\`]${id}['"\`]|\\b${constant}\\b`);
  return filesUnder('test', '.test.ts').filter((file) => named.test(read(file)));
}
