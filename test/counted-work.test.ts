/**
 * That nothing becomes slower unnoticed. No clock is read: what is counted is how many characters of the library’s
 * source are run, each as often as it is, and how many elements the language’s own methods go over: the same on every
 * machine, with one version of Node.
 * Of each kind of finding there is a bound, somewhat above what it took when it was written; and what is twice as
 * large may take at most 2.2 times the work.
 */

import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Counted } from './bench/counted-work.ts';
import { root } from './documentation/files.ts';

/** Characters run and elements gone over for one operation, at most, by how the comparison of test/bench begins. */
const BOUNDS: Readonly<Record<string, readonly [characters: number, elements: number]>> = {
  'A deadline in months': [15900, 20],
  'A deadline in working': [11600, 18],
  'Ten dates to come, each': [104600, 133],
  'Whether the notice of': [21400, 13],
  'A step of the TIER cycle': [13600, 12],
  'A child’s record with': [1411500, 3086],
  'How the next review stands': [23200, 20],
  'How a visit stands that': [27700, 20],
  'Ten years of reviews': [273300, 309],
  'How a review stands that': [26800, 28],
  'How long a record is': [18000, 15],
  'Whether a dozen short': [299200, 798],
  'How something stands that is owed once, within three': [17700, 14],
  'How something stands that is owed once, within 28': [15600, 14],
  'How something stands that is owed once, within 20': [16200, 14],
  'How something stands that is owed once, within 72': [60500, 22],
  'Whether something is': [4600, 8],
  'What is missing of three': [4900, 18],
  'Which documents are here': [32800, 68],
  'How a restriction of': [30100, 37],
  'How many have a named': [18400, 32],
  'The agenda of a child': [7504500, 9063],
};

const AT_MOST_TWICE = 2.2;

let counted: Counted;

beforeAll(() => {
  const flags = ['--no-opt', '--no-maglev', '--import', 'tsx'];
  const printed = execFileSync(process.execPath, [...flags, 'test/bench/counted-work.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  counted = JSON.parse(printed);
}, 120_000);

describe('the work of one finding', () => {
  it.each(Object.entries(BOUNDS))('stays within its bound: %s', (title, [characters, elements]) => {
    const [work, ...others] = Object.entries(counted.findings).flatMap(([name, work]) =>
      name.startsWith(title) ? [work] : [],
    );
    expect(others).toEqual([]);
    expect(work?.characters).toBeLessThanOrEqual(characters);
    expect(work?.elements).toBeLessThanOrEqual(elements);
    expect(
      work?.characters,
      'the work has become much less: lower the bound, which would notice nothing',
    ).toBeGreaterThan(characters / 3);
  });

  it('has a bound for every comparison', () => {
    const unbounded = Object.keys(counted.findings).filter(
      (name) => !Object.keys(BOUNDS).some((title) => name.startsWith(title)),
    );
    expect(unbounded).toEqual([]);
  });

  it('is that of what others compute too: every contender of every comparison agrees', () => {
    expect(counted.disagreements).toEqual([]);
  });

  it('is the same when it is counted again', () => {
    expect(counted.again).toEqual(counted.findings);
  });
});

describe('what is twice as large takes at most 2.2 times the work', () => {
  it.each([
    'the children of a caseload',
    'the history of one child',
    'the children of a summary',
    'the parts that are joined',
    'a record that is read in',
    'the events before the next one',
    'the rows of a history',
    'the dates of a schedule',
    'the short breaks that are counted',
    'the steps of a TIER cycle',
    'the documents of an admission',
  ])('%s', (what) => {
    const [once, twice] = counted.doublings[what] ?? [];
    expect(once?.characters).toBeGreaterThan(0);
    expect((twice?.characters ?? Number.NaN) / (once?.characters ?? Number.NaN)).toBeLessThanOrEqual(AT_MOST_TWICE);
    expect((twice?.elements ?? Number.NaN) / (once?.elements ?? Number.NaN)).toBeLessThanOrEqual(AT_MOST_TWICE);
  });
});
