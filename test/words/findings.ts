/** Every finding that the case tables give. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Finding } from 'care-planning-rules/core';
import type { Describable } from 'care-planning-rules/words';
import { answerTo, type Library, readCases } from '../case-runner.ts';

const tables = new URL('../../docs/cases/', import.meta.url);

/** Every finding that stands anywhere in an answer, in its order. */
export function findingsIn(answer: unknown): readonly Describable[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const isFinding = 'kind' in answer && 'rule' in answer && typeof answer.rule === 'object' && answer.rule !== null;
  const inside = Object.values(answer).flatMap(findingsIn);
  return isFinding ? [answer as Finding, ...inside] : inside;
}

/** The findings of all case tables, each with the case that gave it. What throws gives none. */
export function findingsOfTables(library: Library): readonly { readonly id: string; readonly finding: Describable }[] {
  const files = readdirSync(tables).filter((name) => name.endsWith('.json'));
  return files.toSorted().flatMap((name) => {
    const { cases } = readCases(readFileSync(new URL(name, tables), 'utf8'), library);
    return cases
      .filter((each) => !('throws' in each))
      .flatMap((each) => findingsIn(answerTo(each, library)).map((finding) => ({ id: each.id, finding })));
  });
}
