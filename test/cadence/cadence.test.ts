/**
 * What holds of every cadence, whichever it is. What each of them answers stands in docs/cases, which
 * test/case-runner.test.ts runs.
 */

import * as cadence from 'care-planning-rules/cadence';
import { type CadenceFacts, type CadenceRule, history, nextDue, schedule, standing } from 'care-planning-rules/cadence';
import { day, type LocalDate } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';

const isCadence = (value: unknown): value is CadenceRule =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'cadence';
const exported: readonly unknown[] = Object.values(cadence);

describe.each(exported.filter(isCadence).map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('names itself in every finding', () => {
    const facts = { from: day('2026-01-05'), held: [], dateOfBirth: day('2016-01-05') };
    const ref = { id: rule.id, subject: rule.subject, owedBy: rule.owedBy, basis: rule.versions[0].basis };
    for (const finding of [
      nextDue(rule, facts),
      standing(rule, facts, day('2026-01-05')),
      standing(rule, facts, day('2026-01-04')),
      schedule(rule, facts, day('2026-01-05')),
      history(rule, facts, day('2026-01-05')),
      nextDue(rule, { ...facts, ended: day('2026-01-05') }),
    ]) {
      expect(finding.rule).toMatchObject(ref);
      expect(finding.rule.cites.length).toBeGreaterThan(0);
    }
  });

  it.each(['from', 'held', 'ended', 'dateOfBirth'] as const)('refuses a malformed day in %s, and names it', (field) => {
    const malformed = '2026-02-30' as LocalDate;
    const facts: CadenceFacts = {
      from: day('2026-01-05'),
      held: [],
      [field]: field === 'held' ? [malformed] : malformed,
    };
    const asOf = day('2026-01-10');
    for (const ask of [
      () => nextDue(rule, facts),
      () => standing(rule, facts, asOf),
      () => schedule(rule, facts, asOf),
      () => history(rule, facts, asOf),
    ]) {
      expect(ask).toThrow(RangeError);
      expect(ask).toThrow('2026-02-30');
    }
  });

  it('refuses a malformed day to ask about, and names it', () => {
    const facts = { from: day('2026-01-05'), held: [] };
    for (const ask of [standing, schedule, history]) {
      expect(() => ask(rule, facts, '2026-1-5' as LocalDate)).toThrow(RangeError);
      expect(() => ask(rule, facts, '2026-1-5' as LocalDate)).toThrow('2026-1-5');
    }
  });
});
