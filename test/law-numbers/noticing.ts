/** A rule put in the place of the one that has its id, and whether a case then fails. */

import type { Rule } from 'care-planning-rules';
import {
  admissionRules,
  catalogue,
  contactRules,
  ragRules,
  supportPackageRules,
  therapeuticCareRules,
  tierRules,
} from 'care-planning-rules';
import { type Case, failureOf, type Library, readCases } from '../case-runner.ts';
import { casesByRule, caseTables } from '../documentation/evidence.ts';

/**
 * The functions that read a list of rules which a case may leave out: where the list stands among the arguments, and
 * which one is read then.
 */
const LISTS: Readonly<Record<string, readonly [position: number, rules: readonly Rule[]]>> = {
  admissionChecklist: [2, admissionRules],
  admissionDecision: [2, admissionRules],
  contactRestriction: [2, contactRules],
  startCycle: [1, tierRules],
  advance: [2, tierRules],
  replay: [2, tierRules],
  meetingAgendas: [2, tierRules],
  therapeuticCare: [3, therapeuticCareRules],
  supportPackage: [3, supportPackageRules],
  keyworkerCoverage: [1, ragRules],
  dynamicSupportReturn: [1, ragRules],
  registerReturn: [1, ragRules],
  reconcileReturn: [1, ragRules],
  workforceShares: [1, ragRules],
  trend: [1, ragRules],
  agenda: [3, catalogue],
  caseload: [3, catalogue],
};

/** The library with a rule in the place of its own: where a case hands the rule in, and where a list is left out. */
export function libraryWith(rule: Rule, library: Library): Library {
  const functions = new Map(library.functions);
  for (const [name, [position, rules]] of Object.entries(LISTS)) {
    const original = library.functions.get(name);
    if (original === undefined) throw new RangeError(`${name} is no public function`);
    const inPlace = rules.map((each) => (each.id === rule.id ? rule : each));
    functions.set(name, (...args) => {
      const given = Array.from({ length: position + 1 }, (_, at) => args[at]);
      return original(...given.with(position, given[position] ?? inPlace));
    });
  }
  return { ...library, functions, rules: new Map(library.rules).set(rule.id, rule) };
}

/** The cases of each rule in the library's own tables. */
export function casesOfRules(library: Library): (rule: Rule) => readonly Case[] {
  const shown = casesByRule(library, caseTables(library));
  return ({ id }) => (shown.get(id) ?? []).map((each) => each.case);
}

/** The same cases, with another library's rules in their places. */
export function placedIn(library: Library, cases: readonly Case[]): readonly Case[] {
  const written = cases.map((each) => ({ ...each, args: each.written, written: undefined }));
  const { cases: read, problems } = readCases(JSON.stringify({ title: '', cases: written }), library);
  if (cases.length > 0 && problems.length > 0) throw new RangeError(problems.join('; '));
  return read;
}

/** The first of the cases that fails with the rule in place; `undefined` where none notices it. */
export function noticedBy(rule: Rule, cases: readonly Case[], library: Library): Case | undefined {
  const changed = libraryWith(rule, library);
  return placedIn(changed, cases).find((each) => failureOf(each, changed) !== undefined);
}
