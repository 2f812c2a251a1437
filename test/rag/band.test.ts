import { day } from 'care-planning-rules/core';
import { AGE_BANDS, ageBand } from 'care-planning-rules/rag';
import { describe, expect, it } from 'vitest';

describe('ageBand', () => {
  it.each([
    ['the day before the 18th birthday', '2008-05-14', '2026-05-13', 'under-18'],
    ['the 18th birthday', '2008-05-14', '2026-05-14', '18-25'],
    ['the day before the 26th birthday', '2000-05-14', '2026-05-13', '18-25'],
    ['the 26th birthday', '2000-05-14', '2026-05-14', undefined],
    ['the day of birth', '2026-05-14', '2026-05-14', 'under-18'],
    ['before birth', '2026-05-14', '2026-05-13', undefined],
    ['born on 29 February: 28 February of a common year', '2008-02-29', '2026-02-28', 'under-18'],
    ['born on 29 February: 1 March of a common year', '2008-02-29', '2026-03-01', '18-25'],
    ['born on 29 February, 26th: 28 February of a common year', '2000-02-29', '2026-02-28', '18-25'],
    ['born on 29 February, 26th: 1 March of a common year', '2000-02-29', '2026-03-01', undefined],
  ])('%s', (_, dateOfBirth, on, band) => {
    expect(ageBand(day(dateOfBirth), day(on))).toBe(band);
  });

  it('has two bands, the younger first', () => {
    expect(AGE_BANDS).toEqual(['under-18', '18-25']);
  });

  it.each([
    ['2008-02-30', '2026-01-01'],
    ['2008-02-28', '2026-13-01'],
  ])('%s on %s is refused', (dateOfBirth, on) => {
    expect(() => ageBand(dateOfBirth as ReturnType<typeof day>, on as ReturnType<typeof day>)).toThrow(RangeError);
  });
});
