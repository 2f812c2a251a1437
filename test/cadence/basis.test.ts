/** A finding rests on the basis of the figure that decided. */

import {
  type CadenceRule,
  claReview,
  type DeadlineRule,
  deadline,
  nextDue,
  placementNotice,
} from 'care-planning-rules';
import { day } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';

describe('a line that has another basis than its version', () => {
  it('of a rhythm gives its own basis to what it decides, and the other lines keep that of the version', () => {
    const [version] = claReview.versions;
    const [first, ...others] = version.intervals;
    const intervals = [{ ...first, basis: 'statutory-guidance' }, ...others] as const;
    const rule: CadenceRule = { ...claReview, versions: [{ ...version, intervals }] };
    const from = day('2026-01-05');
    expect(nextDue(rule, { from, held: [] }).rule.basis).toBe('statutory-guidance');
    expect(nextDue(rule, { from, held: [day('2026-01-30')] }).rule.basis).toBe('statute');
  });

  it('of a deadline gives its own basis to what it decides, and an absent event that of the version', () => {
    const [version] = placementNotice.versions;
    const lines = [{ within: { days: 3 }, basis: 'local-policy' }] as const;
    const { unless: _, ...figures } = version;
    const rule: DeadlineRule = { ...placementNotice, versions: [{ ...figures, lines }] };
    const asked = { on: day('2026-02-02') };
    expect(deadline(rule, asked, day('2026-02-03')).rule.basis).toBe('local-policy');
    expect(deadline(rule, {}, day('2026-02-03')).rule.basis).toBe(version.basis);
  });
});
