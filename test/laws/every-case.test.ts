/**
 * Laws of every case that is written as data (docs/cases), so of facts that people thought worth a case: with arguments
 * that cannot be changed each case is answered as before, its answer is plain data, and what cannot be told is never green.
 */

import { isDeepStrictEqual } from 'node:util';
import { ratingOf } from 'care-planning-rules';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../arbitraries.ts';
import { openLibrary } from '../case-runner.ts';
import { caseTables } from '../documentation/evidence.ts';
import { answerOf, findingsIn, keysReversed, lostInJson, survivesJson } from './plain-data.ts';

const library = await openLibrary();
const tables = caseTables(library);
const cases = tables.flatMap(({ file, cases }) => cases.map((each) => ({ ...each, id: `${file} ${each.id}` })));

const callOf = (name: string) => library.functions.get(name) as (...args: readonly unknown[]) => unknown;

describe('every case', () => {
  it('holds with arguments that cannot be changed, and leaves those that can be as they were', () => {
    const failing = cases.flatMap((each) => {
      const before = structuredClone(each.args);
      const answer = answerOf(callOf(each.call), each.args);
      const isChanged = !isDeepStrictEqual(each.args, before);
      const frozen = answerOf(callOf(each.call), deepFrozen(before));
      return isChanged || !isDeepStrictEqual(frozen, answer) ? [each.id] : [];
    });
    expect(failing).toEqual([]);
  }, 20_000);

  it('gives an answer that survives JSON, from which nothing is lost', () => {
    const lost = cases.flatMap(({ id, call, args }) => {
      const answer = answerOf(callOf(call), args);
      if ('thrown' in answer || answer.value === undefined) return [];
      const places = lostInJson(answer.value).map((place) => `${id}: ${place}`);
      return survivesJson(answer.value) ? places : [`${id} is not the same again`, ...places];
    });
    expect(lost).toEqual([]);
  });

  it('is green nowhere where it cannot be told', () => {
    const findings = cases.flatMap(({ call, args }) => {
      const answer = answerOf(callOf(call), args);
      return 'thrown' in answer ? [] : findingsIn(answer.value);
    });
    const undetermined = findings.filter(({ kind }) => kind === 'undetermined');
    expect(undetermined.length).toBeGreaterThan(300);
    expect(new Set(undetermined.map(ratingOf))).toEqual(new Set(['amber']));
  });

  it('is answered alike in whatever order its facts name their parts', () => {
    const answered = cases.filter((each) => 'expect' in each && !each.call.startsWith('parse'));
    const others = answered.filter(({ call, args }) => {
      const [answer, again] = [args, keysReversed(args)].map((each) => answerOf(callOf(call), each));
      return !isDeepStrictEqual(again, answer);
    });
    expect(others.map(({ id }) => id)).toEqual([]);
  });
});
