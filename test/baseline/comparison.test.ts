/**
 * Today’s answers beside those of 0.1.0: what is proven stays as it is, but for the differences that are wanted.
 *
 * What this protects. 0.1.0 is proven, and the library is built anew around the same law: so both answer the same
 * questions. These are every case of docs/cases and the agendas of two thousand children, entry by entry, and each
 * rule is held beside its former self. Names and shapes may change (as-released.ts says how, and what it leaves out);
 * an answer may differ only where wanted-differences.ts says in what, why, and how often. Where 0.1.0 is not at hand,
 * digests.json stands for it: a digest of each agenda, to which today’s must still come.
 */

import { describe, expect, it } from 'vitest';
import { openLibrary } from '../case-runner.ts';
import { CHILDREN, comparedAgendas, differencesOfCases, differencesOfRules, problemsWith } from './comparison.ts';
import { digestsOf, expectedOf, readDigests } from './digests.ts';
import { isReleasedThere, openReleased } from './released.ts';
import { WANTED_DIFFERENCES } from './wanted-differences.ts';

const today = await openLibrary();
const released = isReleasedThere ? await openReleased() : undefined;
const agendas = comparedAgendas(today, released);

describe('the agendas of two thousand children', () => {
  const kept = readDigests();

  it('come to the digests that are kept of 0.1.0, and of each wanted difference from it', () => {
    const expected = expectedOf(kept);
    const others = agendas.today.flatMap((digest, number) => (digest === expected[number] ? [] : `child-${number}`));
    expect(others).toEqual([]);
    expect(expected).toHaveLength(CHILDREN);
  });

  it('are kept by digests that can tell two children apart', () => {
    expect(new Set(kept.released).size).toBe(CHILDREN);
  });

  it('are listed as differing only where they do', () => {
    expect([...kept.differing].filter(([number, digest]) => digest === kept.released[number])).toEqual([]);
  });
});

describe.skipIf(released === undefined)('beside 0.1.0 (../shared/baseline; skipped where it is not there)', () => {
  it('today’s rules, cases and agendas differ only as is wanted, and in so many as is written', () => {
    if (released === undefined) throw new Error('0.1.0 is not there');
    const differences = [
      ...differencesOfRules(today, released),
      ...differencesOfCases(today, released),
      ...agendas.differences,
    ];
    expect(problemsWith(differences, WANTED_DIFFERENCES).slice(0, 20)).toEqual([]);
  }, 60_000);

  it('the digests that are kept are of its answers', () => {
    expect(readDigests()).toEqual(digestsOf(agendas.today, agendas.released));
  });

  it('both libraries are asked, and not one of them twice', () => {
    expect(released?.functions.get('agenda')).toBeTypeOf('function');
    expect(released?.functions.get('agenda')).not.toBe(today.functions.get('agenda'));
  });
});
