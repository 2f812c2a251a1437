import { day } from 'care-planning-rules/core';
import {
  type CoverageCounts,
  keyworkerCoverage,
  keyworkerCoverageInpatient,
  keyworkerCoverageRegister,
  type ShareRule,
} from 'care-planning-rules/rag';
import { describe, expect, it } from 'vitest';

type Quad = readonly [red: number, amber: number, namedRed: number, namedAmber: number];

function counts([red, amber, namedRed, namedAmber]: Quad, total = 0, named = 0, green = 0): CoverageCounts {
  return { register: { red, amber, green }, named: { red: namedRed, amber: namedAmber }, inpatients: { total, named } };
}

/** A record with one leaf taken out, as untyped code may hand it in. */
function without(path: string): CoverageCounts {
  const [group = '', leaf = ''] = path.split('.');
  const whole = structuredClone(counts([2, 1, 2, 1], 3, 3)) as unknown as Record<string, Record<string, unknown>>;
  if (leaf === '') delete whole[group];
  else delete whole[group]?.[leaf];
  return whole as unknown as CoverageCounts;
}

function withLeaf(path: string, value: unknown): CoverageCounts {
  const [group = '', leaf = ''] = path.split('.');
  const whole = structuredClone(counts([2, 1, 2, 1], 3, 3)) as unknown as Record<string, Record<string, unknown>>;
  whole[group] = { ...whole[group], [leaf]: value };
  return whole as unknown as CoverageCounts;
}

const missingIn = (facts: CoverageCounts, which: 0 | 1) => {
  const finding = keyworkerCoverage(facts)[which];
  return finding.kind === 'undetermined' ? finding.missing.map(({ code, path }) => [code, path]) : finding.kind;
};

describe(keyworkerCoverageRegister.id, () => {
  it.each([
    { law: 'nine in ten is enough', of: [10, 0, 9, 0], value: { status: 'met', named: 9, of: 10 } },
    { law: 'one fewer is not', of: [10, 0, 8, 0], value: { status: 'missed', named: 8, of: 10 } },
    { law: 'all is enough', of: [31, 24, 31, 24], value: { status: 'met', named: 55, of: 55 } },
    { law: 'red and amber are counted together', of: [5, 5, 5, 4], value: { status: 'met', named: 9, of: 10 } },
    { law: '41% of the red is 30% of both', of: [22, 8, 9, 0], value: { status: 'missed', named: 9, of: 30 } },
    { law: '89.5% does not round up', of: [19, 0, 17, 0], value: { status: 'missed', named: 17, of: 19 } },
    { law: '89.9% does not round up', of: [1000, 0, 899, 0], value: { status: 'missed', named: 899, of: 1000 } },
    { law: 'exactly 90% of 1,000', of: [1000, 0, 900, 0], value: { status: 'met', named: 900, of: 1000 } },
    { law: 'one person without', of: [0, 1, 0, 0], value: { status: 'missed', named: 0, of: 1 } },
    { law: 'one person with', of: [0, 1, 0, 1], value: { status: 'met', named: 1, of: 1 } },
    {
      law: 'exact beyond what a float can tell apart: a hair below 90%',
      of: [9_000_000_000_000_010, 0, 8_100_000_000_000_008, 0],
      value: { status: 'missed', named: 8_100_000_000_000_008, of: 9_000_000_000_000_010 },
    },
    {
      law: 'exact beyond what a float can tell apart: exactly 90%',
      of: [9_000_000_000_000_010, 0, 8_100_000_000_000_009, 0],
      value: { status: 'met', named: 8_100_000_000_000_009, of: 9_000_000_000_000_010 },
    },
  ] as const)('$law', ({ of, value }) => {
    expect(keyworkerCoverage(counts(of))[0]).toMatchObject({
      kind: 'decided',
      value,
      rule: { basis: 'programme-metric' },
    });
  });

  it('gives the share, what is asked for and the sums as its reasons', () => {
    expect(keyworkerCoverage(counts([22, 8, 9, 0]))[0]).toMatchObject({
      because: [
        { kind: 'share', part: 9, whole: 30, atLeastPercent: 90 },
        {
          kind: 'sum',
          parts: [
            { path: 'named.red', count: 9 },
            { path: 'named.amber', count: 0 },
          ],
          total: 9,
        },
        {
          kind: 'sum',
          parts: [
            { path: 'register.red', count: 22 },
            { path: 'register.amber', count: 8 },
          ],
          total: 30,
        },
      ],
    });
  });

  it('does not apply where nobody is red or amber, however many are green', () => {
    expect(keyworkerCoverage(counts([0, 0, 0, 0], 0, 0, 12))[0]).toMatchObject({
      kind: 'not-applicable',
      because: [
        { kind: 'share', part: 0, whole: 0, atLeastPercent: 90 },
        { kind: 'sum', total: 0 },
      ],
    });
  });

  it.each([
    ['register.red', [['fact-missing', 'register.red']]],
    ['register.amber', [['fact-missing', 'register.amber']]],
    ['named.red', [['fact-missing', 'named.red']]],
    [
      'named',
      [
        ['fact-missing', 'named.red'],
        ['fact-missing', 'named.amber'],
      ],
    ],
    [
      'register',
      [
        ['fact-missing', 'register.red'],
        ['fact-missing', 'register.amber'],
      ],
    ],
    ['register.green', 'decided'],
    ['inpatients', 'decided'],
  ])('without %s: %j', (path, expected) => {
    expect(missingIn(without(path), 0)).toEqual(expected);
  });

  it.each([
    ['register.red', -1],
    ['register.green', -1],
    ['named.amber', 0.5],
    ['register.amber', Number.NaN],
    ['register.red', Number.POSITIVE_INFINITY],
    ['register.red', 2 ** 53],
    ['register.red', '2'],
    ['register.red', null],
  ])('%s of %s is refused by name', (path, value) => {
    const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
    expect(() => keyworkerCoverage(withLeaf(path, value))).toThrow(RangeError);
    expect(() => keyworkerCoverage(withLeaf(path, value))).toThrow(
      `${path} should be a count, a whole number from 0: ${shown}`,
    );
  });

  it.each([
    ['named.red', 3, 'named.red is 3, above the 2 of register.red'],
    ['named.amber', 2, 'named.amber is 2, above the 1 of register.amber'],
    ['inpatients.named', 4, 'inpatients.named is 4, above the 3 of inpatients.total'],
  ])('%s above its total is refused', (path, value, message) => {
    expect(() => keyworkerCoverage(withLeaf(path, value))).toThrow(new RangeError(message));
  });

  it('counts too great to be added up exactly are refused', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(() => keyworkerCoverage(counts([most, 1, 0, 0]))).toThrow(
      new RangeError(`register.red + register.amber cannot be added up exactly: ${most + 1}`),
    );
    expect(() => keyworkerCoverage(counts([most, 0, 0, 0]))).not.toThrow();
  });

  it.each([undefined, null, 7])('%s is no record of counts', (value) => {
    expect(() => keyworkerCoverage(value as unknown as CoverageCounts)).toThrow(
      `the facts should hold counts: ${value}`,
    );
  });

  it('a long text where counts belong is cut in what is said of it', () => {
    const facts = { ...counts([2, 1, 2, 1]), named: 'x'.repeat(1000) } as unknown as CoverageCounts;
    expect(() => keyworkerCoverage(facts)).toThrow(new RangeError(`named should hold counts: "${'x'.repeat(80)}"`));
  });

  it('a word where counts belong is refused', () => {
    const facts = { ...counts([2, 1, 2, 1]), named: 'all of them' } as unknown as CoverageCounts;
    expect(() => keyworkerCoverage(facts)).toThrow(new RangeError('named should hold counts: "all of them"'));
  });
});

describe(keyworkerCoverageInpatient.id, () => {
  it.each([
    { law: 'nine in ten is enough', total: 10, named: 9, value: { status: 'met', named: 9, of: 10 } },
    { law: 'eight in ten is not', total: 10, named: 8, value: { status: 'missed', named: 8, of: 10 } },
    { law: 'four of four', total: 4, named: 4, value: { status: 'met', named: 4, of: 4 } },
    { law: 'three of four', total: 4, named: 3, value: { status: 'missed', named: 3, of: 4 } },
  ])('$law', ({ total, named, value }) => {
    expect(keyworkerCoverage(counts([9, 9, 0, 0], total, named))[1]).toMatchObject({ kind: 'decided', value });
  });

  it('does not apply where there is no inpatient', () => {
    expect(keyworkerCoverage(counts([9, 9, 0, 0]))[1].kind).toBe('not-applicable');
  });

  it.each([
    [
      'inpatients',
      [
        ['fact-missing', 'inpatients.total'],
        ['fact-missing', 'inpatients.named'],
      ],
    ],
    ['inpatients.total', [['fact-missing', 'inpatients.total']]],
    ['register', 'decided'],
  ])('without %s: %j', (path, expected) => {
    expect(missingIn(without(path), 1)).toEqual(expected);
  });
});

describe('an authority’s own rule', () => {
  const ownRule: ShareRule = {
    ...keyworkerCoverageRegister,
    id: 'anywhere/named-keyworkers',
    versions: [
      {
        ...keyworkerCoverageRegister.versions[0],
        until: day('2025-04-01'),
        percent: 50,
        counts: 'register',
      },
      {
        ...keyworkerCoverageRegister.versions[0],
        from: day('2025-04-01'),
        percent: 75,
        counts: 'register',
      },
    ],
  };
  const answer = (on?: string) =>
    keyworkerCoverage({ ...counts([4, 0, 2, 0]), ...(on === undefined ? {} : { on: day(on) }) }, [ownRule])[0];

  it('survives JSON and is answered alone', () => {
    const facts = { ...counts([4, 0, 2, 0]), on: day('2025-03-31') };
    expect(keyworkerCoverage(facts, JSON.parse(JSON.stringify([ownRule])))).toEqual(
      keyworkerCoverage(facts, [ownRule]),
    );
    expect(keyworkerCoverage(facts, [ownRule])).toHaveLength(1);
  });

  it('answers by the version of the day on which they were counted', () => {
    expect(answer('2025-03-31')).toMatchObject({ value: { status: 'met' } });
    expect(answer('2025-04-01')).toMatchObject({ value: { status: 'missed' } });
  });

  it('cannot be told without that day', () => {
    expect(answer()).toMatchObject({ kind: 'undetermined', missing: [{ code: 'fact-missing', path: 'on' }] });
  });

  it('cannot be told without that day of a rule that ends, either', () => {
    const until = day('2030-04-01');
    const ending: ShareRule = { ...ownRule, versions: [{ ...keyworkerCoverageRegister.versions[0], until }] };
    expect(keyworkerCoverage(counts([4, 0, 2, 0]), [ending])).toMatchObject([{ missing: [{ path: 'on' }] }]);
  });

  it('cannot be told before its first version', () => {
    const from = day('2025-04-01');
    const later: ShareRule = { ...ownRule, versions: [{ ...keyworkerCoverageRegister.versions[0], from }] };
    const finding = keyworkerCoverage({ ...counts([4, 0, 2, 0]), on: day('2025-03-31') }, [later])[0];
    expect(finding).toMatchObject({ kind: 'undetermined', missing: [{ code: 'no-version-in-force' }] });
  });

  it('that counts something else is refused by name', () => {
    const rule = {
      ...ownRule,
      versions: [{ ...ownRule.versions[0], until: null, percent: 50, counts: 'staff' }],
    };
    expect(() => keyworkerCoverage(counts([4, 0, 2, 0]), [rule as unknown as ShareRule])).toThrow('"staff"');
  });
});
