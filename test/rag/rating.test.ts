import { history, nextDue, standing } from 'care-planning-rules/cadence';
import { day, type Finding, type RuleRef } from 'care-planning-rules/core';
import { keyworkerCoverage, RATING_OF_STATUS, RATINGS, type Rating, ratingOf, worst } from 'care-planning-rules/rag';
import { describe, expect, it } from 'vitest';
import { ownReview } from '../own-rules.ts';

const rule: RuleRef = nextDue(ownReview, { from: day('2026-01-05'), held: [] }).rule;
const decided = (value: unknown): Finding => ({
  kind: 'decided',
  rule,
  value,
  because: [{ kind: 'absent', path: 'held' }],
});

describe('ratingOf', () => {
  it.each([
    ['overdue', 'red'],
    ['missed', 'red'],
    ['not-permitted', 'red'],
    ['due-today', 'amber'],
    ['late', 'amber'],
    ['pending', 'amber'],
    ['notified-late', 'amber'],
    ['emergency', 'amber'],
    ['met', 'green'],
    ['consented', 'green'],
    ['notified-in-time', 'green'],
  ])('%s is %s, with a date or without', (status, rating) => {
    expect(ratingOf(decided({ status }))).toBe(rating);
    expect(ratingOf(decided({ status, due: day('2026-02-02') }))).toBe(rating);
  });

  it('due by a day to come is green; owed without a date is amber', () => {
    expect(ratingOf(decided({ status: 'due', due: day('2026-02-02') }))).toBe('green');
    expect(ratingOf(decided({ status: 'due' }))).toBe('amber');
    expect(ratingOf(decided({ status: 'due', due: undefined }))).toBe('amber');
  });

  it('what cannot be told is amber, never green', () => {
    expect(
      ratingOf({ kind: 'undetermined', rule, missing: [{ code: 'fact-missing', path: 'held', message: '' }] }),
    ).toBe('amber');
  });

  it('what does not apply is not rated, whatever else it carries', () => {
    const finding: Finding = { kind: 'not-applicable', rule, because: [{ kind: 'absent', path: 'held' }] };
    expect(ratingOf(finding)).toBe('not-rated');
    expect(ratingOf(Object.assign(finding, { value: { status: 'overdue' } }))).toBe('not-rated');
  });

  it.each([
    [day('2026-02-02')],
    [7],
    [null],
    [undefined],
    [[]],
    [{}],
    [{ status: 7 }],
    [{ status: 'assessing' }],
    [{ status: 'constructor' }],
    [{ status: ['overdue'] }],
  ])('a decided value without a status that is rated, %j, is not rated', (value) => {
    expect(ratingOf(decided(value))).toBe('not-rated');
  });

  it('rates what the rooms answer, knowing none of them', () => {
    const facts = { from: day('2026-01-05'), held: [] };
    expect(ratingOf(standing(ownReview, facts, day('2026-02-01')))).toBe('green');
    expect(ratingOf(standing(ownReview, facts, day('2026-02-02')))).toBe('amber');
    expect(ratingOf(standing(ownReview, facts, day('2026-02-03')))).toBe('red');
    expect(ratingOf(standing(ownReview, facts, day('2026-01-04')))).toBe('not-rated');
    expect(ratingOf(nextDue(ownReview, facts))).toBe('not-rated');
    expect(ratingOf(history(ownReview, facts, day('2026-02-03')))).toBe('not-rated');
    const counts = {
      register: { red: 2, amber: 0, green: 0 },
      named: { red: 1, amber: 0 },
      inpatients: { total: 1, named: 1 },
    };
    expect(keyworkerCoverage(counts).map(ratingOf)).toEqual(['red', 'green']);
  });

  it('has its table as data, which rates with no word but its own', () => {
    expect(Object.keys(RATING_OF_STATUS)).toHaveLength(12);
    for (const rating of Object.values(RATING_OF_STATUS)) expect(RATINGS).toContain(rating);
  });
});

describe('worst', () => {
  it('is ordered from not rated to red', () => {
    expect(RATINGS).toEqual(['not-rated', 'green', 'amber', 'red']);
  });

  it.each<[readonly Rating[], Rating]>([
    [[], 'not-rated'],
    [['not-rated'], 'not-rated'],
    [['green', 'not-rated'], 'green'],
    [['green', 'amber'], 'amber'],
    [['amber', 'red', 'green'], 'red'],
    [['red', 'red'], 'red'],
  ])('of %j is %s', (ratings, expected) => {
    expect(worst(...ratings)).toBe(expected);
  });

  it.each([['blue'], [undefined], [3]])('refuses %j by name', (rating) => {
    expect(() => worst('green', rating as Rating, 'red')).toThrow(RangeError);
    const shown = typeof rating === 'string' ? JSON.stringify(rating) : String(rating);
    expect(() => worst('green', rating as Rating)).toThrow(
      new RangeError(`no rating (not-rated, green, amber, red): ${shown}`),
    );
  });
});
