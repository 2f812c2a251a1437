/**
 * That nothing becomes slower unnoticed. No clock is read: what is counted is how often the library’s functions and
 * their blocks are run, and how many elements the language’s own methods go over: the same on every machine, with one
 * version of Node. How long a block or a name is makes no difference.
 * Of each kind of finding there is a bound, somewhat above what it took when it was written; and what is twice as
 * large may take at most 2.2 times the work.
 */

import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Counted } from './bench/counted-work.ts';
import type { Work } from './bench/counting.ts';
import { root } from './documentation/files.ts';

/**
 * Blocks run and elements gone over for one operation, at most, by the title of the comparison in test/bench: three
 * tenths more than when they were counted. Where more work is wanted, or much less is done, count them again:
 * `node --no-opt --no-maglev --import tsx test/bench/counted-work.ts --bounds` prints these lines.
 */
const BOUNDS: Readonly<Record<string, readonly [blocks: number, elements: number]>> = {
  'A deadline in months: the day after which a review is late, three months after the last': [173, 34],
  'A deadline in working days: the day after which a first review is late, 20 working days on': [111, 32],
  'Ten dates to come, each six months after the one before: for each date': [1090, 229],
  'Whether the notice of a restriction of contact is overdue, 24 hours after it was imposed': [221, 15],
  'A step of the TIER cycle': [145, 12],
  'A child’s record with ten years of history, read in from outside': [21200, 6950],
  'How the next review stands on a day, three months after the last': [248, 34],
  'How a visit stands that is owed once in each calendar month': [301, 25],
  'Ten years of reviews, which were in time: for each of 21 reviews': [3450, 553],
  'How a review stands that an event brings forward, to the day before its usual date': [275, 42],
  'How long a record is to be kept, 75 years from the birth': [190, 16],
  'Whether a dozen short breaks are one series: for each of 12': [3310, 779],
  'How something stands that is owed once, within three months of an event': [173, 15],
  'How something stands that is owed once, within 28 days of an event': [156, 15],
  'How something stands that is owed once, within 20 working days of an event': [160, 15],
  'How something stands that is owed once, within 72 hours of a moment': [652, 23],
  'Whether something is so that must be': [55, 8],
  'What is missing of three things that the minutes of a meeting are to hold': [79, 19],
  'Which documents are here when a child moves in: for each of 14': [428, 71],
  'How a restriction of contact stands: for each of its three findings': [353, 42],
  'How many have a named keyworker, held against nine in ten: for each of two shares': [301, 33],
  'The agenda of a child with ten years of history': [116000, 8970],
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
  it.each(Object.entries(BOUNDS))('stays within its bound: %s', (title, [blocks, elements]) => {
    const work = counted.findings[title];
    expect(work?.blocks).toBeGreaterThan(0);
    expect(work?.blocks).toBeLessThanOrEqual(blocks);
    expect(work?.elements).toBeLessThanOrEqual(elements);
  });

  it('has a bound for every comparison', () => {
    expect(Object.keys(counted.findings).sort()).toEqual(Object.keys(BOUNDS).sort());
  });

  it('is that of what others compute too: every contender of every comparison agrees', () => {
    expect(counted.disagreements).toEqual([]);
  });

  it('is the same when it is counted again', () => {
    expect(counted.again).toEqual(counted.findings);
  });
});

describe('what is counted', () => {
  it.each(['with longer names', 'with comments', 'with wider gaps'])('is the same for a function %s', (how) => {
    expect(counted.spellings['as it is']?.blocks).toBeGreaterThan(0);
    expect(counted.spellings[how]).toEqual(counted.spellings['as it is']);
  });

  it.each(['with a second loop', 'with a call for each day', 'with a list gone over'])(
    'is more for a function %s',
    (how) => {
      const [plain, longer] = [counted.spellings['as it is'], counted.spellings[how]];
      const sum = (work: Work | undefined) => (work?.blocks ?? Number.NaN) + (work?.elements ?? Number.NaN);
      expect(sum(longer)).toBeGreaterThanOrEqual(sum(plain) + 3);
    },
  );
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
    expect(once?.blocks).toBeGreaterThan(0);
    expect((twice?.blocks ?? Number.NaN) / (once?.blocks ?? Number.NaN)).toBeLessThanOrEqual(AT_MOST_TWICE);
    expect((twice?.elements ?? Number.NaN) / (once?.elements ?? Number.NaN)).toBeLessThanOrEqual(AT_MOST_TWICE);
  });
});
