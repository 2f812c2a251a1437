/** Times that are read once compare as their texts do. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInEnglandAt, isAfter } from '../../src/core/instant.ts';
import { isLater, timeOf } from '../../src/core/time.ts';
import { days, instants } from '../arbitraries.ts';

const times = fc.oneof(
  days('2025-12-25', '2026-01-05'),
  days('2025-12-25', '2026-01-05').chain((on) => instants.map((moment) => `${on}${moment.slice(10)}` as typeof moment)),
);

describe('a time that is read once', () => {
  it('is later than another where the one text is after the other', () => {
    fc.assert(
      fc.property(times, times, (a, b) => {
        expect(isLater(timeOf(a), timeOf(b))).toBe(isAfter(a, b));
        expect(isLater(timeOf(a), timeOf(a))).toBe(false);
        expect(timeOf(a)).toMatchObject({ text: a, day: dayInEnglandAt(a) });
      }),
      { numRuns: 500 },
    );
  });

  it('is refused by name where it is none', () => {
    for (const text of ['2026-02-30', '2026-02-03T10:00', '']) {
      expect(() => timeOf(text as never)).toThrow(RangeError);
    }
  });
});
