/** A file of cases is read whole, or refused with everything that is wrong with it; whatever its text, nothing is thrown. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLibrary, readCases } from '../case-runner.ts';
import { SHARED_KEYS } from './wild-values.ts';

const library = await openLibrary();
const sound = {
  title: 'A table',
  cases: [
    {
      id: 'R1',
      note: 'A note.',
      call: 'nextDue',
      args: [
        { $rule: 'cadence/cla-review' },
        { from: '2026-01-05', held: [] },
        { $calendar: 'england-and-wales', extra: ['2026-12-07'] },
      ],
      expect: { kind: 'decided' },
    },
  ],
};
const text = JSON.stringify(sound);

/** What is thrown, or what is wrong with the answer. */
function faultOf(written: string): string | undefined {
  try {
    const { cases, problems, title } = readCases(written, library);
    if (cases.length === 0 && problems.length === 0) return 'neither cases nor problems';
    if (typeof title !== 'string') return 'no title';
    return problems.every((problem) => typeof problem === 'string' && problem !== '') ? undefined : 'no words';
  } catch (error) {
    return `throws ${String(error)}`;
  }
}

const faults = (texts: readonly string[]) =>
  texts.flatMap((written) => {
    const fault = faultOf(written);
    return fault === undefined ? [] : [`${written.slice(0, 200)}: ${fault}`];
  });

describe('the text of a file of cases', () => {
  it('is taken as it stands here', () => {
    expect(readCases(text, library).problems).toEqual([]);
  });

  it('may break off anywhere', () => {
    const begun = [...text].map((_, at) => text.slice(0, at));
    expect(faults(begun)).toEqual([]);
    expect(begun.every((written) => readCases(written, library).problems.length > 0)).toBe(true);
  });

  it('may have any letter changed or left out, or any other put in', () => {
    const letter = fc.string({ unit: 'binary', minLength: 1, maxLength: 3 });
    const changed = fc
      .tuple(fc.nat(text.length), fc.nat(3), fc.oneof(letter, fc.constantFrom(...'{}[]",:\\0')))
      .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
    const wrong: string[] = [];
    fc.assert(
      fc.property(changed, (written) => {
        wrong.splice(0, wrong.length, ...faults([written]));
        return wrong.length === 0;
      }),
      { numRuns: 2000 },
    );
    expect(wrong).toEqual([]);
  });

  it('may hold anything in the place of any part', () => {
    const parts = [
      'null',
      '1',
      'true',
      '""',
      '"x"',
      '[]',
      '{}',
      '[[1]]',
      '{"$rule":1}',
      '{"$":null}',
      '{"$calendar":[]}',
      '{"toString":1}',
      '{"$rule":{"toString":1}}',
      '['.repeat(100_000) + ']'.repeat(100_000),
    ];
    const places = [...text.matchAll(/(?<=[:[,])("[^"]*"|\[[^[\]]*\]|\{[^{}]*\})/g)];
    expect(places.length).toBeGreaterThan(8);
    const texts = places.flatMap(({ index, 0: place }) =>
      parts.map((part) => text.slice(0, index) + part + text.slice(index + place.length)),
    );
    expect(faults(texts)).toEqual([]);
  });

  it('may hold keys by which careless code reaches what all objects share', () => {
    const texts = SHARED_KEYS.flatMap((key) => [
      text.replaceAll('{', `{"${key}":{"polluted":true},`),
      text.replace('"kind"', `"${key}"`),
      text.replace('"nextDue"', `"${key}"`),
      text.replace('cadence/cla-review', key),
      text.replace('england-and-wales', key),
      text.replace('$rule', key),
    ]);
    expect(faults(texts)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(readCases(text.replace('"nextDue"', '"constructor"'), library).problems).toEqual([
      'case R1 calls "constructor", which is no public function',
    ]);
  });

  it('may be ten million letters long, or hold as many cases as that allows', () => {
    expect(faults(['x'.repeat(10_000_000), `"${'x'.repeat(10_000_000)}"`, '[1,'.repeat(3_000_000)])).toEqual([]);
    const many = JSON.stringify({ cases: Array(50_000).fill({ id: 'a' }) });
    expect(readCases(many, library).problems.length).toBeGreaterThan(50_000);
  }, 30_000);
});
