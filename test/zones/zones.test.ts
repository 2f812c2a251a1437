/**
 * Proves that no zone and no locale of the machine changes an answer: the quick tests of the rooms and all case tables,
 * once more in a zone far east of London under the Turkish locale, and in one west of it whose days once began
 * without a midnight. `npm run zones` does so with the whole suite, in six places.
 */

import { describe, expect, it } from 'vitest';
import { filesUnder } from '../documentation/files.ts';
import { faultsOf, PLACES, type Run, runAt, SAYS_WHERE } from './zone-run.ts';

const ROOMS = ['admission', 'cadence', 'contact', 'rag', 'support', 'tier'];

/** The tests of core, of the rooms but for their properties, and of all case tables. */
const QUICK = [
  ...filesUnder('test/core', '.test.ts'),
  ...ROOMS.flatMap((room) => filesUnder(`test/${room}`, '.test.ts')).filter((file) => !file.includes('.property.')),
  'test/case-runner.test.ts',
  SAYS_WHERE,
];

/** They start processes of their own, which `npm run zones` does too. */
const BUT_FOR_COMMANDS = ['--testNamePattern', '^(?!npm run )'];

describe('the rooms and their cases', () => {
  it('answer the same far east of London and in Turkish, as west of it and in Portuguese', async () => {
    const east = { zone: PLACES.apia.zone, locale: PLACES.istanbul.locale };
    const west = PLACES.saoPaulo;
    const options = [...QUICK, ...BUT_FOR_COMMANDS];
    const [inEast, inWest] = [await runAt(east, options), await runAt(west, options)];
    expect(faultsOf(inEast, east, inWest).slice(0, 20)).toEqual([]);
    expect(faultsOf(inWest, west, inEast).slice(0, 20)).toEqual([]);
    expect(inEast.files).toEqual([...QUICK].sort());
    expect(inEast.passed.length).toBeGreaterThan(5000);
  }, 240_000);
});

describe('a run in another place', () => {
  const place = PLACES.kolkata;
  const plain = { passed: ['a: one', 'a: one', 'b: two'] };
  const well: Run = {
    passed: plain.passed,
    skipped: [],
    failed: [],
    files: ['a', 'b'],
    seen: [{ zone: 'Asia/Calcutta', locale: 'mr-IN' }],
    success: true,
  };

  it('is well where it has the tests of the other, and the place was taken', () => {
    expect(faultsOf(well, place, plain)).toEqual([]);
  });

  it.each<[what: string, run: Partial<Run>, fault: string]>([
    ['a test fails', { failed: ['b: two'] }, 'failed: b: two'],
    ['a test is not run', { passed: ['a: one', 'a: one'] }, 'not run or not passed: b: two'],
    ['a test is left out', { passed: ['a: one', 'a: one'], skipped: ['b: two'] }, 'not run or not passed: b: two'],
    ['one of two tests of a name is not run', { passed: ['a: one', 'b: two'] }, 'not run or not passed: a: one'],
    ['a test is run there alone', { passed: [...plain.passed, 'c: three'] }, 'passed here alone: c: three'],
    ['nothing is run', { passed: [] }, 'not run or not passed: a: one'],
    ['it fails outside its tests', { success: false }, 'the run failed outside its tests'],
    [
      'the zone is not taken',
      { seen: [{ zone: 'UTC', locale: 'mr-IN' }] },
      'Asia/Kolkata was not taken: [{"zone":"UTC","locale":"mr-IN"}]',
    ],
    [
      'the locale is not taken',
      { seen: [{ zone: 'Asia/Calcutta', locale: 'en-US' }] },
      'mr_IN.UTF-8 was not taken: [{"zone":"Asia/Calcutta","locale":"en-US"}]',
    ],
    ['nobody says where it was', { seen: [] }, 'Asia/Kolkata was not taken: []'],
  ])('is not where %s', (_, run, fault) => {
    expect(faultsOf({ ...well, ...run }, place, plain)).toContain(fault);
  });
});
