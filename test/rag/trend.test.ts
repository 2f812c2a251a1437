import { day, type Finding, unwrap } from 'care-planning-rules/core';
import {
  type AdmissionCounts,
  admissionsReduction,
  type DynamicSupportFacts,
  type DynamicSupportReturn,
  keyworkerCoverageRegister,
  type Register,
  trend,
} from 'care-planning-rules/rag';
import { describe, expect, it } from 'vitest';

const spans = [
  ['2025-07-01', '2025-09-30'],
  ['2025-10-01', '2025-12-31'],
  ['2026-01-01', '2026-03-31'],
] as const;

function quarter(nth: number, admissions: AdmissionCounts, named = 0): DynamicSupportFacts {
  const [from, to] = spans[nth] ?? spans[0];
  return {
    quarter: { from: day(from), to: day(to) },
    bands: {
      'under-18': {
        register: { red: 10, amber: 0, green: 0 },
        named: { red: named, amber: 0 },
        inpatients: { total: 0, named: 0 },
      },
      '18-25': 'not-delivered',
    },
    admissions: { 'under-18': admissions, '18-25': { new: 0, again: 0 } },
  };
}

function said(made: readonly DynamicSupportReturn[], id: string): readonly string[] {
  const findings = made.map(({ metrics }) => metrics.find(({ rule }) => rule === id)?.bands['under-18'] as Finding);
  return findings.map((finding) =>
    finding.kind === 'decided' ? (unwrap(finding) as { status: string }).status : finding.kind,
  );
}

describe(admissionsReduction.id, () => {
  const three = [quarter(0, { new: 3, again: 1 }), quarter(1, { new: 2, again: 1 }), quarter(2, { new: 3, again: 0 })];

  it('is compared from quarter to quarter: the first with none, then 3 after 4, then 3 after 3', () => {
    expect(said(trend(three), admissionsReduction.id)).toEqual(['undetermined', 'met', 'missed']);
  });

  it('does not turn on the order in which quarters are given, and changes none of them', () => {
    const given = Object.freeze([...three].reverse());
    const before = JSON.stringify(given);
    expect(trend(given)).toEqual(trend(three));
    expect(JSON.stringify(given)).toBe(before);
  });

  it('is not compared over a gap, though a quarter’s own baseline stands', () => {
    const [first, , third] = three as [DynamicSupportFacts, DynamicSupportFacts, DynamicSupportFacts];
    expect(said(trend([first, third]), admissionsReduction.id)).toEqual(['undetermined', 'undetermined']);
    const own = { ...third, baseline: { 'under-18': { new: 9, again: 0 }, '18-25': { new: 0, again: 0 } } };
    expect(said(trend([...three.slice(0, 2), own]), admissionsReduction.id)).toEqual(['undetermined', 'met', 'met']);
  });

  it('takes registers and counts alike', () => {
    const admitted = (id: string, on: string) => ({
      id,
      dateOfBirth: day('2012-06-01'),
      status: 'blue' as const,
      namedKeyworker: true,
      admissions: [{ on: day(on), again: false }],
    });
    const second: Register = {
      quarter: { from: day('2025-10-01'), to: day('2025-12-31') },
      entries: [admitted('a', '2025-10-01'), admitted('b', '2025-12-31')],
    };
    const made = trend([three[0] as DynamicSupportFacts, second, three[2] as DynamicSupportFacts]);
    expect(said(made, admissionsReduction.id)).toEqual(['undetermined', 'met', 'missed']);
    const unknown: Register = {
      ...second,
      entries: [{ id: 'a', status: 'blue', admissions: [{ on: day('2025-10-01'), again: false }] }],
    };
    expect(said(trend([unknown, three[2] as DynamicSupportFacts]), admissionsReduction.id)).toEqual([
      'undetermined',
      'undetermined',
    ]);
  });
});

describe(keyworkerCoverageRegister.id, () => {
  it('is shown over time: 8, 9 and 10 of 10', () => {
    const none = { new: 0, again: 0 };
    const made = trend([quarter(2, none, 10), quarter(1, none, 9), quarter(0, none, 8)]);
    expect(said(made, keyworkerCoverageRegister.id)).toEqual(['missed', 'met', 'met']);
  });
});

describe('quarters', () => {
  it('that overlap are refused, be it by a day', () => {
    const first = quarter(0, { new: 0, again: 0 });
    const overlapping = { ...first, quarter: { from: day('2025-09-30'), to: day('2025-12-31') } };
    expect(() => trend([first, overlapping])).toThrow(
      new RangeError('the quarter from 2025-09-30 overlaps that from 2025-07-01'),
    );
    expect(() => trend([first, first])).toThrow(RangeError);
    expect(trend([])).toEqual([]);
  });
});
