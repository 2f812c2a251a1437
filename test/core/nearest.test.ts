/** Of the names that are known the one that a misspelt one may have meant. */

import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/core/nearest.ts';

const known = ['cla-review', 'care-plan', 'nextDue'];

describe('the nearest name', () => {
  it.each([
    ['cla-review', 'itself'],
    ['cla-reviews', 'a letter put in'],
    ['cla-rview', 'a letter left out'],
    ['cla-reveiw', 'two letters swapped'],
    ['Cla Review', 'capital letters and a blank'],
    ['cla_review', 'an underscore'],
    ['claReview', 'the way of a programme'],
  ])('of %s is cla-review: %s', (name) => {
    expect(nearest(name, known)).toBe('cla-review');
  });

  it('may be written in the way of a programme itself', () => {
    expect(nearest('nextDeu', known)).toBe('nextDue');
  });

  it.each(['care-review', 'review', 'xylophone', ''])(
    'is none where more than a letter in four differs: %j',
    (name) => {
      expect(nearest(name, known)).toBeUndefined();
      expect(didYouMean(name, known)).toBe('');
    },
  );

  it.each(['cla-review', 'cla-reviews', 'cadence/cla-reviw'])(
    'of the id of a rule, with its first segment or without: %j',
    (name) => {
      expect(nearest(name, ['cadence/cla-review', 'cadence/care-plan'])).toBe('cadence/cla-review');
    },
  );

  it('is named in a message', () => {
    expect(didYouMean('care-pln', known)).toBe('; did you mean care-plan?');
  });
});
