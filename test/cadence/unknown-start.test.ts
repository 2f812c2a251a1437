import {
  claReview,
  history,
  independentVisit,
  nextDue,
  qualityOfCareReview,
  socialWorkerVisit,
} from 'care-planning-rules/cadence';
import { day, unwrap } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';

/** It was owed before 2025-04-01 already, as in a return that begins in the middle of a period. */
const seen = (...held: readonly string[]) =>
  ({ from: day('2025-04-01'), beganBefore: true, held: held.map(day) }) as const;

describe(claReview.id, () => {
  it.each([
    ['no review seen: the first may be long past', []],
    ['one seen: whether the next is the second, and owed within three months, or a later one', ['2025-05-01']],
  ])('cannot be told where its beginning is not known: %s', (_, held) => {
    expect(nextDue(claReview, seen(...held))).toMatchObject({
      kind: 'undetermined',
      missing: [{ code: 'fact-missing', path: 'from' }],
    });
  });

  it('is owed within six months of the last once two have been seen, whatever came before', () => {
    expect(unwrap(nextDue(claReview, seen('2025-05-01', '2025-09-30')))).toBe('2026-03-30');
    expect(unwrap(nextDue(claReview, { from: day('2025-04-01'), held: [day('2025-05-01')] }))).toBe('2025-08-01');
  });
});

describe(qualityOfCareReview.id, () => {
  it('cannot be told before one is seen, and from then on runs as ever', () => {
    expect(nextDue(qualityOfCareReview, seen()).kind).toBe('undetermined');
    expect(unwrap(nextDue(qualityOfCareReview, seen('2025-05-01')))).toBe('2025-11-01');
  });
});

describe(socialWorkerVisit.id, () => {
  it('cannot be told, for whether the first year is over turns on its beginning', () => {
    expect(nextDue(socialWorkerVisit, seen('2025-05-01', '2025-06-01')).kind).toBe('undetermined');
  });
});

describe(independentVisit.id, () => {
  it('is owed in each month, whenever it began', () => {
    expect(unwrap(history(independentVisit, seen('2025-04-09'), day('2025-06-01')))).toEqual([
      { status: 'met', due: '2025-04-30', held: '2025-04-09' },
      { status: 'missed', due: '2025-05-31' },
    ]);
  });
});
