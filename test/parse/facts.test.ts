/** What every calculator is asked about has its door: let in as it is, or refused with every mistake said at once. */

import {
  admissionDecision,
  agenda,
  broughtForward,
  catalogue,
  condition,
  contactRestriction,
  contents,
  dayCount,
  deadline,
  dynamicSupportReturn,
  history,
  impactRiskAssessmentWestSussex,
  isWorkingDay,
  keyworkerCoverage,
  needsCanBeMetWestSussex,
  nextDue,
  reconcileReturn,
  registerReturn,
  replay,
  ruleById,
  supportPackage,
  therapeuticCare,
  tierMeetingAgenda,
  workforceShares,
  workloads,
} from 'care-planning-rules';
import { retention } from 'care-planning-rules/cadence';
import { day, instant } from 'care-planning-rules/core';
import * as doors from 'care-planning-rules/parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { $ZodType } from 'zod/v4/core';
import { changed, samples } from './samples.ts';

const exported = doors as unknown as Readonly<Record<string, $ZodType>>;
const schemaNamed = (name: string) => exported[name] as $ZodType;
const asOf = day('2026-07-01');

/** Asks the calculators about what was let in. */
// biome-ignore lint/suspicious/noExplicitAny: what was let in is of a type of its own for each schema
const asking: Readonly<Record<string, (facts: any) => unknown>> = {
  ruleSchema: (rule) => nextDue(rule, { from: day('2026-01-05'), held: [] }),
  childRecordSchema: (record) => agenda(record, asOf, { rules: catalogue, everything: true }),
  returnSchema: dynamicSupportReturn,
  registerSchema: registerReturn,
  calendarSchema: (calendar) => isWorkingDay(day('2026-06-01'), calendar),
  deadlineFactsSchema: (facts) => deadline(impactRiskAssessmentWestSussex, facts, asOf),
  contentsFactsSchema: (facts) => contents(tierMeetingAgenda, facts),
  conditionFactsSchema: (facts) => condition(needsCanBeMetWestSussex, facts),
  cadenceFactsSchema: (facts) => history(ruleById('cadence/cla-review') as never, facts, asOf),
  broughtForwardFactsSchema: (facts) =>
    broughtForward(ofKind('brought-forward'), ruleById('cadence/cla-review') as never, facts, asOf),
  dayCountFactsSchema: (facts) => dayCount(ofKind('day-count'), facts, asOf),
  retentionFactsSchema: (facts) => retention(ofKind('retention'), facts, asOf),
  admissionFactsSchema: (facts) => admissionDecision(facts, asOf),
  contactFactsSchema: (facts) => contactRestriction(facts, instant('2026-07-01T00:00Z')),
  tierEventSchema: (event) => replay([event]),
  therapeuticCareFactsSchema: (facts) => therapeuticCare(facts, asOf),
  supportFactsSchema: (facts) => supportPackage(facts, asOf),
  coverageCountsSchema: keyworkerCoverage,
  printedReturnSchema: reconcileReturn,
  workforceSchema: (workforce) => [workforceShares(workforce), workloads(workforce)],
};

function ofKind(kind: string) {
  return catalogue.find((rule) => rule.kind === kind) as never;
}

const copy = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('the schemas', () => {
  it('have a sample each, and a calculator that is asked', () => {
    const names = Object.keys(doors).filter((name) => name.endsWith('Schema'));
    expect(samples.map(({ name }) => name).sort()).toEqual(names.sort());
    expect(Object.keys(asking).sort()).toEqual(names.sort());
  });
});

describe.each(samples)('$name', ({ name, whole, wrong, paths }) => {
  it('lets in every part as it is, frozen, and its calculators are answered', () => {
    const input = copy(whole);
    const result = doors.parseWith(schemaNamed(name), input);
    expect(result).toStrictEqual({ ok: true, value: whole });
    expect(Object.isFrozen(result.ok && result.value)).toBe(true);
    expect(Object.isFrozen(input)).toBe(false);
    expect(asking[name]?.(result.ok && result.value)).toBeDefined();
  });

  it('says every mistake at once, each by its path', () => {
    const result = doors.parseWith(schemaNamed(name), copy(wrong));
    const issues = result.ok ? [] : result.issues;
    expect(issues.map(({ path }) => path).sort()).toEqual([...paths].sort());
    for (const { path, message, expected } of issues) {
      expect(message).toContain(path);
      expect(expected.join()).not.toMatch(/Invalid|undefined|NaN/);
    }
  });

  it('never throws, whatever it is handed, and says of it what is plain JSON', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withNullPrototype: true }), (input) => {
        const result = doors.parseWith(schemaNamed(name), input);
        if (!result.ok) expect(copy(result)).toEqual(result);
      }),
    );
  });

  it('lets nothing in that makes its calculators throw', () => {
    const ask = asking[name] as (facts: unknown) => unknown;
    let letIn = 0;
    fc.assert(
      fc.property(changed(whole), (input) => {
        const result = doors.parseWith(schemaNamed(name), input);
        if (!result.ok) return;
        letIn += 1;
        expect(() => ask(result.value)).not.toThrow();
      }),
      { numRuns: 200 },
    );
    expect(letIn).toBeGreaterThan(0);
  });
});
