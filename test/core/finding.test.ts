import { claReview, nextDue } from 'care-planning-rules/cadence';
import { DUTY_STATUSES, day, type Finding, MISSING_CODES, unwrap } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { applying, contradiction, decided, factMissing, notApplicable, undetermined } from '../../src/core/finding.ts';
import { ruleRef } from '../../src/core/rule.ts';

const ref = ruleRef(claReview, claReview.versions[0]);

describe('unwrap', () => {
  it('gives the value of what is decided', () => {
    expect(unwrap(decided(ref, 'a value', { kind: 'absent', path: 'x' }))).toBe('a value');
  });

  it.each([false, 0, '', undefined, null])('gives %s, where that is the value', (value) => {
    expect(unwrap(decided(ref, value, { kind: 'absent', path: 'x' }))).toBe(value);
  });

  it('says all that is missing, where it cannot be told', () => {
    const finding: Finding = undetermined(
      ref,
      factMissing('dateOfBirth'),
      contradiction('held.0', 'it was held before it began'),
    );
    expect(() => unwrap(finding)).toThrow(RangeError);
    expect(() => unwrap(finding)).toThrow('cadence/cla-review');
    expect(() => unwrap(finding)).toThrow('dateOfBirth is not given; it was held before it began');
  });

  it('says why, where the rule does not apply', () => {
    const finding: Finding = notApplicable(ref, { kind: 'ended', event: 'cla-review', on: day('2026-01-10') });
    expect(() => unwrap(finding)).toThrow(RangeError);
    expect(() => unwrap(finding)).toThrow(/cadence\/cla-review is not applicable.*2026-01-10/);
  });

  it('throws for a real finding of either kind', () => {
    const from = day('2011-03-31');
    expect(() => unwrap(nextDue(claReview, { from, held: [] }))).toThrow(
      'no version of cadence/cla-review is in force on 2011-03-31',
    );
    expect(() => unwrap(nextDue(claReview, { from: day('2026-01-05'), held: [], ended: day('2026-01-06') }))).toThrow(
      'not applicable',
    );
  });
});

describe('applying', () => {
  it('hands over the figures and the reference of the version in force', () => {
    const finding = applying(claReview, day('2011-04-01'), (params, given) =>
      decided(given, params.intervals.length, { kind: 'absent', path: 'x' }),
    );
    expect(finding).toEqual({
      kind: 'decided',
      rule: ref,
      value: 3,
      because: [{ kind: 'absent', path: 'x' }],
    });
  });

  it('cannot tell where no version is in force, and asks nothing further', () => {
    const finding = applying(claReview, day('2011-03-31'), () => {
      throw new Error('nothing is to be decided');
    });
    expect(finding).toMatchObject({
      kind: 'undetermined',
      rule: { id: 'cadence/cla-review' },
      missing: [{ code: 'no-version-in-force', path: 'rule' }],
    });
  });
});

describe('the closed lists', () => {
  it('of statuses', () => {
    expect(DUTY_STATUSES).toEqual(['due', 'due-today', 'overdue', 'met', 'late', 'missed']);
  });

  it('of what can be missing', () => {
    expect(MISSING_CODES).toEqual(['fact-missing', 'contradiction', 'no-version-in-force', 'calendar-does-not-reach']);
  });
});
