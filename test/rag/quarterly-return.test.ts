import { day, type Finding } from 'care-planning-rules/core';
import {
  type AgeBand,
  admissionsReduction,
  type DynamicSupportFacts,
  dynamicSupportReturn,
  keyworkerCoverageInpatient,
  keyworkerCoverageRegister,
  type ReductionRule,
} from 'care-planning-rules/rag';
import { describe, expect, it } from 'vitest';
import { kentMedwayQuarter } from '../../docs/examples/kent-medway-q3-2022-23.ts';

const none = { new: 0, again: 0 };
const counts = {
  register: { red: 1, amber: 1, green: 1 },
  named: { red: 1, amber: 1 },
  inpatients: { total: 1, named: 0 },
};
const facts: DynamicSupportFacts = {
  quarter: { from: day('2026-01-01'), to: day('2026-03-31') },
  bands: { 'under-18': counts, '18-25': 'not-delivered' },
  admissions: { 'under-18': { new: 2, again: 1 }, '18-25': { new: 1, again: 0 } },
};

function answer(id: string, band: AgeBand, given: DynamicSupportFacts): Finding {
  const row = dynamicSupportReturn(given).metrics.find(({ rule }) => rule === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row.bands[band];
}

const missingOf = (finding: Finding) =>
  finding.kind === 'undetermined' ? finding.missing.map(({ path }) => path) : finding.kind;

describe.each([keyworkerCoverageRegister, keyworkerCoverageInpatient])('$id', ({ id }) => {
  it('does not apply to a band that the service does not serve', () => {
    expect(answer(id, '18-25', facts)).toMatchObject({
      kind: 'not-applicable',
      because: [{ kind: 'fact', path: 'bands.18-25', value: 'not-delivered' }],
    });
  });

  it('is answered for a band that it serves', () => {
    expect(answer(id, 'under-18', facts).kind).toBe('decided');
  });
});

describe(keyworkerCoverageRegister.id, () => {
  it('gives paths in the facts of the return', () => {
    const { register, named, inpatients } = counts;
    const without = { register: { ...register, red: undefined }, named, inpatients } as unknown as typeof counts;
    const given = { ...facts, bands: { ...facts.bands, 'under-18': without } };
    expect(missingOf(answer(keyworkerCoverageRegister.id, 'under-18', given))).toEqual(['bands.under-18.register.red']);
    const bandless = { ...facts, bands: {} } as unknown as DynamicSupportFacts;
    expect(missingOf(answer(keyworkerCoverageRegister.id, '18-25', bandless))).toEqual([
      'bands.18-25.register.red',
      'bands.18-25.register.amber',
      'bands.18-25.named.red',
      'bands.18-25.named.amber',
    ]);
  });

  it.each([
    [
      { ...counts, named: { red: 2, amber: 1 } },
      'bands.under-18.named.red is 2, above the 1 of bands.under-18.register.red',
    ],
    [{ ...counts, preventive: -1 }, 'bands.under-18.preventive should be a count, a whole number from 0: -1'],
    ['n/a', 'bands.under-18 should hold counts: "n/a"'],
  ])('names the path of what is no count: %j', (band, message) => {
    const given = { ...facts, bands: { ...facts.bands, 'under-18': band } } as unknown as DynamicSupportFacts;
    expect(() => dynamicSupportReturn(given)).toThrow(new RangeError(message));
  });
});

describe(admissionsReduction.id, () => {
  const { id } = admissionsReduction;
  const compared = (quarter: typeof none, baseline: typeof none): Finding => {
    const of = (band: typeof none) => ({ 'under-18': band, '18-25': none });
    return answer(id, 'under-18', { ...facts, admissions: of(quarter), baseline: of(baseline) });
  };

  it.each([
    { law: 'fewer is a reduction', now: [2, 1], before: [4, 0], value: { status: 'met', count: 3, baseline: 4 } },
    { law: 'as many is none', now: [2, 2], before: [4, 0], value: { status: 'missed', count: 4, baseline: 4 } },
    { law: 'more is none', now: [5, 0], before: [4, 0], value: { status: 'missed', count: 5, baseline: 4 } },
    {
      law: 'fewer new, but more again',
      now: [0, 4],
      before: [3, 0],
      value: { status: 'missed', count: 4, baseline: 3 },
    },
    {
      law: 'a re-admission without a new admission',
      now: [0, 1],
      before: [1, 1],
      value: { status: 'met', count: 1, baseline: 2 },
    },
    {
      law: 'none after none is no reduction',
      now: [0, 0],
      before: [0, 0],
      value: { status: 'missed', count: 0, baseline: 0 },
    },
    { law: 'none after one', now: [0, 0], before: [0, 1], value: { status: 'met', count: 0, baseline: 1 } },
  ] as const)('$law', ({ now: [fresh, again], before: [freshBefore, againBefore], value }) => {
    const finding = compared({ new: fresh, again }, { new: freshBefore, again: againBefore });
    expect(finding).toMatchObject({ kind: 'decided', value });
    expect(finding).toMatchObject({
      because: [
        { kind: 'sum', total: value.count },
        { kind: 'sum', total: value.baseline },
      ],
    });
  });

  it('cannot be told without a quarter to compare with', () => {
    expect(answer(id, 'under-18', facts)).toMatchObject({
      missing: [{ code: 'fact-missing', path: 'baseline', message: 'no quarter to compare with is given' }],
    });
  });

  it('is owed for a band that the service does not serve', () => {
    expect(missingOf(answer(id, '18-25', facts))).toEqual(['baseline']);
    const baseline = { 'under-18': none, '18-25': { new: 3, again: 0 } };
    expect(answer(id, '18-25', { ...facts, baseline })).toMatchObject({
      value: { status: 'met', count: 1, baseline: 3 },
    });
  });

  it('names what is not given', () => {
    const given = { ...facts, admissions: { '18-25': none }, baseline: { 'under-18': { new: 1 } } };
    expect(missingOf(answer(id, 'under-18', given as unknown as DynamicSupportFacts))).toEqual([
      'admissions.under-18.new',
      'admissions.under-18.again',
      'baseline.under-18.again',
    ]);
    const nothing = { ...facts, admissions: undefined } as unknown as DynamicSupportFacts;
    expect(missingOf(answer(id, 'under-18', nothing))).toEqual([
      'baseline',
      'admissions.under-18.new',
      'admissions.under-18.again',
    ]);
  });

  it('refuses what is no count by its path', () => {
    const given = { ...facts, baseline: { 'under-18': { new: 1.5, again: 0 }, '18-25': none } };
    expect(() => dynamicSupportReturn(given)).toThrow(
      'baseline.under-18.new should be a count, a whole number from 0: 1.5',
    );
  });

  it('counts what the rule’s data says: an authority may look at re-admissions alone', () => {
    const [version] = admissionsReduction.versions;
    const again: ReductionRule = {
      ...admissionsReduction,
      id: 'anywhere/again',
      versions: [{ ...version, counts: ['again'] }],
    };
    const baseline = { 'under-18': { new: 0, again: 2 }, '18-25': none };
    const made = dynamicSupportReturn({ ...facts, baseline }, [again]);
    expect(made.metrics).toHaveLength(1);
    expect(made.metrics[0]?.bands['under-18']).toMatchObject({ value: { status: 'met', count: 1, baseline: 2 } });
  });

  it('cannot be told in a quarter that ends before the rule’s first version', () => {
    const [version] = admissionsReduction.versions;
    const later: ReductionRule = { ...admissionsReduction, versions: [{ ...version, from: day('2026-04-01') }] };
    const made = dynamicSupportReturn(facts, [later]);
    expect(made.metrics[0]?.bands['18-25']).toMatchObject({ missing: [{ code: 'no-version-in-force' }] });
  });
});

describe('the return', () => {
  it('has a row for each metric, in the order of the return, and its quarter', () => {
    const made = dynamicSupportReturn(facts);
    expect(made.quarter).toEqual({ from: '2026-01-01', to: '2026-03-31' });
    expect(made.metrics.map(({ rule }) => rule)).toEqual([
      'rag/keyworker-coverage-register',
      'rag/keyworker-coverage-inpatient',
      'rag/admissions-reduction',
    ]);
  });

  it('adds up the activity of each band that gives its counts', () => {
    const given = { ...facts, bands: { 'under-18': counts, '18-25': { ...counts, preventive: 7 } } };
    const { activity } = dynamicSupportReturn(given);
    expect(activity['under-18']?.total).toBe(3);
    expect(activity['18-25']).toEqual({
      parts: [
        { path: 'bands.18-25.register.red', count: 1 },
        { path: 'bands.18-25.register.amber', count: 1 },
        { path: 'bands.18-25.inpatients.total', count: 1 },
        { path: 'bands.18-25.preventive', count: 7 },
      ],
      total: 10,
    });
    expect(dynamicSupportReturn(facts).activity).toEqual({ 'under-18': activity['under-18'] });
    expect(dynamicSupportReturn({ ...facts, bands: {} } as unknown as DynamicSupportFacts).activity).toEqual({});
  });

  it('may be of a single day', () => {
    const quarter = { from: day('2026-01-01'), to: day('2026-01-01') };
    expect(dynamicSupportReturn({ ...facts, quarter }).quarter).toEqual(quarter);
  });

  it('names what it lacks where it has no band at all', () => {
    const { bands: _, ...bandless } = facts;
    const given = bandless as DynamicSupportFacts;
    expect(missingOf(answer(keyworkerCoverageInpatient.id, 'under-18', given))).toEqual([
      'bands.under-18.inpatients.total',
      'bands.under-18.inpatients.named',
    ]);
  });

  it.each([
    [{ from: '2026-04-01', to: '2026-03-31' }, 'quarter.to 2026-03-31 is before quarter.from 2026-04-01'],
    [{ from: '2026-01-01', to: '2026-02-29' }, 'not a day (YYYY-MM-DD): "2026-02-29"'],
  ])('refuses the quarter %j', (quarter, message) => {
    const given = { ...facts, quarter } as unknown as DynamicSupportFacts;
    expect(() => dynamicSupportReturn(given)).toThrow(new RangeError(message));
  });
});

describe('Kent and Medway, quarter 3 of 2022/23', () => {
  const table = (band: AgeBand) =>
    dynamicSupportReturn(kentMedwayQuarter).metrics.map(({ bands }) => {
      const finding = bands[band];
      return finding.kind === 'decided' ? finding.value : missingOf(finding);
    });

  it('under 18: 55 of 55, 4 of 4, and no quarter to compare with', () => {
    expect(table('under-18')).toEqual([
      { status: 'met', named: 55, of: 55 },
      { status: 'met', named: 4, of: 4 },
      ['baseline'],
    ]);
  });

  it('18 to 25: 9 of 30, 15 of 15, and no quarter to compare with', () => {
    expect(table('18-25')).toEqual([
      { status: 'missed', named: 9, of: 30 },
      { status: 'met', named: 15, of: 15 },
      ['baseline'],
    ]);
  });

  it('supported 94 and 45', () => {
    const { activity } = dynamicSupportReturn(kentMedwayQuarter);
    expect([activity['under-18']?.total, activity['18-25']?.total]).toEqual([94, 45]);
  });
});
