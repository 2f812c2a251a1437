/** What was released stays: no id of a rule or a statement goes, and no first day of a version. */

import { createHash } from 'node:crypto';
import { catalogue, versionOn } from 'care-planning-rules';
import { type AnyRule, day } from 'care-planning-rules/core';
import { libraryWords } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';
import { read } from '../documentation/files.ts';
import { entriesOf, goneFrom, linesOf, withRelease } from './ledger.ts';

/** Of each release: how many entries it added, and what they are in short. A release that is out never changes. */
const RELEASES = { '0.1.0': [395, '5b1e3ced1364'] } as const;

const ledger = read('docs/ledger.txt');
const today = entriesOf(catalogue, Object.keys(libraryWords.statements));

describe('the ledger', () => {
  it('holds what each release added, unchanged', () => {
    const releases = [...new Set(linesOf(ledger).map(({ release }) => release))];
    const inShort = releases.map((release) => {
      const added = linesOf(ledger).flatMap((line) => (line.release === release ? [line.entry] : []));
      const digest = createHash('sha256').update(added.join('\n')).digest('hex').slice(0, 12);
      return [release, [added.length, digest]];
    });
    expect(Object.fromEntries(inShort)).toEqual(RELEASES);
  });

  it('names nothing that is gone, but for what the changelog gives a successor', () => {
    expect(goneFrom(ledger, today, read('CHANGELOG.md'))).toEqual([]);
  });

  it('leads from every rule and day in it to the version that is meant', () => {
    for (const { entry } of linesOf(ledger)) {
      const [what, id, from = ''] = entry.split(' ');
      const rule = what === 'rule' ? catalogue.find((each) => each.id === id) : undefined;
      if (rule === undefined || from === 'always') continue;
      expect(versionOn(rule as AnyRule, day(from))?.from, entry).toBe(from);
    }
  });
});

describe('its checks', () => {
  const released = '0.1.0 rule a/b 2011-04-01\n0.1.0 statement s\n';

  it('notice a rule, a day and a statement that are gone', () => {
    expect(goneFrom(released, ['rule a/b 2011-04-01', 'statement s'], '')).toEqual([]);
    expect(goneFrom(released, ['rule a/c 2011-04-01', 'statement s'], '')).toEqual(['rule a/b 2011-04-01']);
    expect(goneFrom(released, ['rule a/b 2012-04-01', 'statement s'], '')).toEqual(['rule a/b 2011-04-01']);
    expect(goneFrom(released, ['rule a/b 2011-04-01'], '')).toEqual(['statement s']);
  });

  it('take the changelog’s word where it names a successor that is there', () => {
    const now = ['rule a/b 2011-04-01', 'statement t'];
    expect(goneFrom(released, now, '- `s` is now `t`.')).toEqual([]);
    expect(goneFrom(released, now, '- `s` is now `u`.')).toEqual(['statement s']);
    expect(goneFrom(released, now, '- `s` is gone.')).toEqual(['statement s']);
    const moved = ['rule a/b 2012-04-01', 'statement s'];
    expect(goneFrom(released, moved, '- The version of `a/b` from `2011-04-01` is now from `2012-04-01`.')).toEqual([]);
    expect(goneFrom(released, moved, '- `a/b` changed.')).toEqual(['rule a/b 2011-04-01']);
  });

  it('add what a release brings, and take nothing away', () => {
    const grown = withRelease(released, '0.2.0', ['rule a/c always', 'statement s']);
    expect(grown).toBe(`${released}0.2.0 rule a/c always\n`);
    expect(withRelease(grown, '0.2.0', ['statement s'])).toBe(grown);
  });
});
