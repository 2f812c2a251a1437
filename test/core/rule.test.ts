import { type AnyRule, day, type LocalDate, versionOn } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { nearestVersion, ruleRef, ruleRefOn } from '../../src/core/rule.ts';
import { deepFrozen } from '../arbitraries.ts';

/** What its versions rest on. */
const grounds = { basis: 'local-policy', cites: ['test/policy-1'] } as const;

/** A rule of two versions, with a year between them in which it was not in force. */
const rule: AnyRule<{ readonly days: number }> = deepFrozen({
  id: 'test/made-up',
  kind: 'made-up',
  subject: 'anytown/made-up',
  owedBy: 'keyworker',
  versions: [
    { from: day('2015-04-01'), until: day('2018-04-01'), ...grounds, days: 10 },
    { from: day('2019-04-01'), until: null, ...grounds, days: 5 },
  ],
});

const undated: typeof rule = {
  ...rule,
  versions: [{ from: null, until: day('2018-04-01'), ...grounds, days: 3 }],
};

describe('versionOn', () => {
  it.each<[string, number | undefined, string]>([
    ['2015-03-31', undefined, 'the day before the first version'],
    ['2015-04-01', 10, 'its first day'],
    ['2018-03-31', 10, 'its last day'],
    ['2018-04-01', undefined, 'the day on which it no longer applies'],
    ['2019-03-31', undefined, 'the day before the second version'],
    ['2019-04-01', 5, 'its first day'],
    ['9999-12-31', 5, 'while it stands'],
  ])('on %s gives %s: %s', (on, days) => {
    expect(versionOn(rule, day(on))?.days).toBe(days);
  });

  it.each<[string, number | undefined, string]>([
    ['0001-01-01', 3, 'a version without a date applies to every earlier day'],
    ['2018-03-31', 3, 'its last day'],
    ['2018-04-01', undefined, 'the day on which it no longer applies'],
  ])('of an undated version on %s gives %s: %s', (on, days) => {
    expect(versionOn(undated, day(on))?.days).toBe(days);
  });

  it('refuses a date that is no day', () => {
    expect(() => versionOn(rule, '2018-02-29' as LocalDate)).toThrow('2018-02-29');
  });
});

const [first] = rule.versions;
const second = rule.versions[1] as typeof first;

describe('the version nearest to a day', () => {
  it.each<[string, string, typeof first]>([
    ['2015-03-31', 'before all, the first', first],
    ['2015-04-01', 'the one in force', first],
    ['2018-03-31', 'the one in force, on its last day', first],
    ['2018-04-01', 'where none is in force, the last before', first],
    ['2019-03-31', 'to the day before the next', first],
    ['2019-04-01', 'the next, on its first day', second],
  ])('on %s: %s', (on, _, version) => {
    expect(nearestVersion(rule, day(on))).toBe(version);
    expect(ruleRefOn(rule, day(on))).toBe(ruleRef(rule, version));
  });

  it('is, after its end, one that bears no first day', () => {
    expect(nearestVersion(undated, day('2020-01-01'))).toBe(undated.versions[0]);
  });
});

describe('the reference to a rule', () => {
  it('is made once for each version, and shared', () => {
    expect(ruleRef(rule, first)).toBe(ruleRef(rule, first));
    expect(ruleRef(rule, second)).toBe(ruleRef(rule, second));
    expect(ruleRef(rule, first)).not.toBe(ruleRef(rule, second));
  });

  it('says what the finding rests on, and nothing of the figures', () => {
    expect(ruleRef(rule, second)).toEqual({
      id: 'test/made-up',
      subject: 'anytown/made-up',
      owedBy: 'keyworker',
      basis: 'local-policy',
      from: '2019-04-01',
      cites: ['test/policy-1'],
    });
  });

  it('cannot be changed, and does not follow a rule that is', () => {
    const ref = ruleRef(rule, first);
    expect([Object.isFrozen(ref), Object.isFrozen(ref.cites)]).toEqual([true, true]);
    expect(ref.cites).not.toBe(first.cites);
  });
});
