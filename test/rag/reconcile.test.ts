import { day, type Finding } from 'care-planning-rules/core';
import {
  type PrintedBand,
  type PrintedReturn,
  type ReconciliationRule,
  reconcileReturn,
  returnReconciles,
} from 'care-planning-rules/rag';
import { describe, expect, it } from 'vitest';
import { kentMedwayPrinted } from '../../docs/examples/kent-medway-q3-2022-23.ts';

const inBand = (band: PrintedBand): PrintedReturn => ({ bands: { 'under-18': band } });

function rows(findings: readonly Finding[]): unknown[] {
  return findings.map((finding) => {
    if (finding.kind === 'undetermined') return finding.missing.map(({ path }) => path);
    if (finding.kind === 'not-applicable') return finding.kind;
    const { status, path, printed, computed } = finding.value as Record<string, string>;
    return `${path}: ${printed} ${status === 'met' ? '=' : '≠'} ${computed}`;
  });
}

const reconciled = (band: PrintedBand) => rows(reconcileReturn(inBand(band)));
const shareOf = (red: number, named: number, percentage: string): PrintedBand =>
  ({ register: { red }, named: { red: named }, percentages: { red: percentage } }) as PrintedBand;

const AT = 'bands.under-18';

describe(returnReconciles.id, () => {
  it.each<{ law: string; band: PrintedBand; is: string }>([
    {
      law: 'a register',
      band: { register: { red: 31, amber: 24, green: 18, total: 73 } },
      is: `${AT}.register.total: 73 = 73`,
    },
    {
      law: 'a register, one out',
      band: { register: { red: 31, amber: 24, green: 18, total: 74 } },
      is: `${AT}.register.total: 74 ≠ 73`,
    },
    { law: 'named', band: { named: { red: 31, amber: 24, total: 55 } }, is: `${AT}.named.total: 55 = 55` },
    { law: 'named, one out', band: { named: { red: 31, amber: 24, total: 54 } }, is: `${AT}.named.total: 54 ≠ 55` },
    { law: 'none', band: { named: { red: 0, amber: 0, total: 0 } }, is: `${AT}.named.total: 0 = 0` },
    {
      law: 'activity',
      band: { activity: { red: 31, amber: 24, inpatients: 4, preventive: 35, total: 94 } },
      is: `${AT}.activity.total: 94 = 94`,
    },
    {
      law: 'activity without preventive consultations',
      band: { activity: { red: 22, amber: 8, inpatients: 15, total: 45 } },
      is: `${AT}.activity.total: 45 = 45`,
    },
    {
      law: 'activity leaves the green out',
      band: { activity: { red: 22, amber: 8, inpatients: 15, green: 11, total: 56 }, register: { green: 11 } },
      is: `${AT}.activity.total: 56 ≠ 45`,
    },
  ])('a printed total beside its parts: $law', ({ band, is }) => {
    expect(reconciled(band)[0]).toBe(is);
  });

  it('the green that is printed twice is the same', () => {
    expect(reconciled({ register: { green: 18 }, activity: { green: 18 } })).toEqual([`${AT}.activity.green: 18 = 18`]);
    expect(reconciled({ register: { green: 18 }, activity: { green: 17 } })).toEqual([`${AT}.activity.green: 17 ≠ 18`]);
  });

  it.each([
    // red, named, printed, and whether that is right
    [22, 9, '41%', '= 41%'],
    [22, 9, '40%', '≠ 41%'],
    [22, 9, '40.9%', '= 40.9%'],
    [22, 9, '41.0%', '≠ 40.9%'],
    [22, 9, '40.91%', '= 40.91%'],
    [22, 9, '40.90%', '≠ 40.91%'],
    [22, 9, '41 %', '= 41%'],
    [22, 9, '041%', '= 41%'],
    [22, 9, '00000000000000041%', '= 41%'], // 18 characters
    [22, 9, '000000000000000041%', '= 41%'], // 19, and no more
    [30, 9, '30%', '= 30%'],
    [30, 9, '30.0%', '= 30.0%'],
    [30, 9, '41%', '≠ 30%'],
    [8, 0, '0%', '= 0%'],
    [8, 0, 'n/a', '≠ 0%'],
    [8, 0, 'N/A', '≠ 0%'],
    [0, 0, 'n/a', '= n/a'],
    [0, 0, 'N/A', '= n/a'],
    [0, 0, '0%', '≠ n/a'],
    [0, 0, '100%', '≠ n/a'],
    [4, 4, '100%', '= 100%'],
    [4, 4, '110%', '≠ 100%'],
    [8, 1, '13%', '= 13%'], // 12.5: a half is rounded up
    [8, 1, '12%', '≠ 13%'],
    [8, 1, '12.5%', '= 12.5%'],
    [200, 1, '1%', '= 1%'], // 0.5
    [201, 1, '0%', '= 0%'], // 0.4975…
    [1000, 5, '0.5%', '= 0.5%'],
    [2000, 1, '0.05%', '= 0.05%'],
    [3, 1, 'n/a', '≠ 33%'],
    [200, 199, '100%', '= 100%'], // 99.5
    [9_007_199_254_740_991, 9_007_199_254_740_990, '99.99%', '≠ 100.00%'],
  ])('of %d, %d named, printed as %s: %s', (red, named, printed, is) => {
    expect(reconciled(shareOf(red, named, printed))).toEqual([`${AT}.percentages.red: ${printed} ${is}`]);
  });

  it('a percentage of inpatients', () => {
    expect(reconciled({ inpatients: { total: 4, named: 4, percentage: '100%' } })).toEqual([
      `${AT}.inpatients.percentage: 100% = 100%`,
    ]);
    expect(reconciled({ inpatients: { total: 4, named: 3, percentage: '100%' } })).toEqual([
      `${AT}.inpatients.percentage: 100% ≠ 75%`,
    ]);
  });

  it('gives what is printed, the parts and their sum as its reasons', () => {
    const [finding] = reconcileReturn(inBand({ named: { red: 31, amber: 24, total: 54 } }));
    expect(finding).toMatchObject({
      kind: 'decided',
      rule: { id: 'rag/return-reconciles', basis: 'programme-metric' },
      because: [
        { kind: 'printed', path: `${AT}.named.total`, printed: '54', computed: '55' },
        {
          kind: 'sum',
          parts: [
            { path: `${AT}.named.red`, count: 31 },
            { path: `${AT}.named.amber`, count: 24 },
          ],
          total: 55,
        },
      ],
    });
  });

  const explanations = (band: PrintedBand) =>
    reconcileReturn(inBand(band)).flatMap((finding) =>
      finding.kind === 'decided' ? [finding.because.filter(({ kind }) => kind === 'another-share')] : [],
    );
  const eighteenToTwentyFive = { register: { red: 22, amber: 8, green: 11 }, named: { red: 9, amber: 0 } };

  it('says of which other share of the same parts a wrong percentage is right', () => {
    expect(explanations({ ...eighteenToTwentyFive, percentages: { redOrAmber: '41%' } })).toEqual([
      [{ kind: 'another-share', path: `${AT}.percentages.red`, part: 9, whole: 22, percentage: '41%' }],
    ]);
    expect(explanations({ ...eighteenToTwentyFive, percentages: { redOrAmber: '0%' } })).toEqual([
      [{ kind: 'another-share', path: `${AT}.percentages.amber`, part: 0, whole: 8, percentage: '0%' }],
    ]);
    expect(explanations({ ...eighteenToTwentyFive, percentages: { redOrAmber: '22%' } })).toEqual([
      [{ kind: 'another-share', path: `${AT}.percentages.register`, part: 9, whole: 41, percentage: '22%' }],
    ]);
  });

  it('looks for that share in the precision in which it is printed', () => {
    expect(explanations({ ...eighteenToTwentyFive, percentages: { redOrAmber: '40.9%' } })[0]).toHaveLength(1);
    expect(explanations({ ...eighteenToTwentyFive, percentages: { redOrAmber: '41.0%' } })[0]).toEqual([]);
  });

  it('says so of a share of more parts than the wrong one', () => {
    expect(explanations({ ...eighteenToTwentyFive, percentages: { red: '30%' } })).toEqual([
      [{ kind: 'another-share', path: `${AT}.percentages.redOrAmber`, part: 9, whole: 30, percentage: '30%' }],
    ]);
  });

  it.each([
    ['part', { register: { red: 22, amber: 8 }, named: { red: 9 }, percentages: { red: '30%' } }],
    ['whole', { register: { red: 22 }, named: { red: 9, amber: 2 }, percentages: { red: '50%' } }],
  ])('explains nothing by a share of which a %s is not printed', (_, band) => {
    expect(explanations(band as PrintedBand)).toEqual([[]]);
  });

  it('gives the share and its two sums as the reasons of a percentage that is right, and nothing more', () => {
    const [finding] = reconcileReturn(
      inBand({ register: { red: 22 }, named: { red: 9 }, percentages: { red: '41%' } }),
    );
    expect(finding?.kind === 'decided' && finding.because).toEqual([
      { kind: 'printed', path: `${AT}.percentages.red`, printed: '41%', computed: '41%' },
      { kind: 'share', part: 9, whole: 22 },
      { kind: 'sum', parts: [{ path: `${AT}.named.red`, count: 9 }], total: 9 },
      { kind: 'sum', parts: [{ path: `${AT}.register.red`, count: 22 }], total: 22 },
    ]);
  });

  it('explains nothing where nothing is wrong, and nothing by other people', () => {
    expect(explanations({ ...eighteenToTwentyFive, percentages: { red: '41%' } })).toEqual([[]]);
    const inpatients = { total: 2, named: 1 };
    expect(explanations({ ...eighteenToTwentyFive, inpatients, percentages: { redOrAmber: '50%' } })).toEqual([[]]);
  });

  it('names the parts that are not printed', () => {
    expect(reconciled({ register: { red: 1, total: 1 }, percentages: { amber: '0%' } })).toEqual([
      [`${AT}.register.amber`, `${AT}.register.green`],
      [`${AT}.register.amber`, `${AT}.named.amber`],
    ]);
  });

  it('says nothing of what is not printed', () => {
    expect(reconciled({})).toEqual([]);
    expect(reconciled({ register: { red: 1, amber: 2, green: 3 } })).toEqual([]);
    expect(reconcileReturn({ bands: {} })).toEqual([]);
  });

  it.each([
    [{ register: { total: -1 } }, `${AT}.register.total should be a count, a whole number from 0: -1`],
    [{ named: { red: 1.5 } }, `${AT}.named.red should be a count, a whole number from 0: 1.5`],
    [{ activity: { preventive: '35' } }, `${AT}.activity.preventive should be a count, a whole number from 0: "35"`],
    [{ register: { red: 1 }, named: { red: 2 } }, `${AT}.named.red is 2, above the 1 of ${AT}.register.red`],
    [{ percentages: { red: 41 } }, `${AT}.percentages.red should be a percentage such as '41%', or 'n/a': 41`],
    [{ percentages: { red: '41' } }, `${AT}.percentages.red should be a percentage such as '41%', or 'n/a': "41"`],
    [{ percentages: { red: '-41%' } }, `${AT}.percentages.red should be a percentage such as '41%', or 'n/a': "-41%"`],
    [{ percentages: { red: '4e1%' } }, `${AT}.percentages.red should be a percentage such as '41%', or 'n/a': "4e1%"`],
    [{ percentages: { red: '' } }, `${AT}.percentages.red should be a percentage such as '41%', or 'n/a': ""`],
    ...['n/a.', 'in n/a', '41%.', '41% or so', `${'0'.repeat(19)}%`].map((text): [object, string] => [
      { percentages: { red: text } },
      `${AT}.percentages.red should be a percentage such as '41%', or 'n/a': "${text}"`,
    ]),
    ...['n/a', '41%'].map((text): [object, string] => [
      { percentages: { red: [text] } },
      `${AT}.percentages.red should be a percentage such as '41%', or 'n/a': an object`,
    ]),
    [
      { register: { red: 1, amber: 1 }, named: { red: 1, amber: 2 } },
      `${AT}.named.amber is 2, above the 1 of ${AT}.register.amber`,
    ],
    ['N/A', `${AT} should hold counts: "N/A"`],
  ])('refuses %j by its path', (band, message) => {
    expect(() => reconcileReturn(inBand(band as unknown as PrintedBand))).toThrow(new RangeError(message));
  });

  it('reads an authority’s own layout from the rule’s data, in the version of the quarter', () => {
    const own: ReconciliationRule = {
      ...returnReconciles,
      id: 'anywhere/totals',
      versions: [
        {
          ...returnReconciles.versions[0],
          from: day('2026-01-01'),
          sums: [{ figure: 'named.total', of: ['named.red'] }],
          shares: [],
        },
      ],
    };
    const printed = inBand({ named: { red: 3, amber: 4, total: 3 } });
    const quarter = (from: string, to: string) => ({ ...printed, quarter: { from: day(from), to: day(to) } });
    expect(rows(reconcileReturn(quarter('2026-01-01', '2026-03-31'), [own]))).toEqual([`${AT}.named.total: 3 = 3`]);
    expect(reconcileReturn(quarter('2025-10-01', '2025-12-31'), [own])).toMatchObject([
      { kind: 'undetermined', missing: [{ code: 'no-version-in-force' }] },
    ]);
    expect(rows(reconcileReturn(printed, [own]))).toEqual([['quarter.to']]);
  });

  describe('a share of an own rule, of several parts', () => {
    const share = {
      figure: 'percentages.red',
      part: ['named.red', 'named.amber'],
      whole: ['register.red', 'register.amber'],
    };
    const own: ReconciliationRule = {
      ...returnReconciles,
      versions: [{ ...returnReconciles.versions[0], sums: [], shares: [share] }],
    };
    const read = (band: PrintedBand) => rows(reconcileReturn(inBand(band), [own]));

    it('is refused where all its parts are above its whole, and names them all', () => {
      expect(() => read({ register: { red: 1, amber: 2 }, named: { red: 2, amber: 2 } })).toThrow(
        new RangeError(
          `${AT}.named.red + ${AT}.named.amber is 4, above the 3 of ${AT}.register.red + ${AT}.register.amber`,
        ),
      );
    });

    it('waits where one of its parts is not printed, though the other is above the whole already', () => {
      const percentages = { red: '41%' } as const;
      expect(read({ register: { red: 1, amber: 2 }, named: { red: 4 }, percentages })).toEqual([[`${AT}.named.amber`]]);
      expect(read({ register: { red: 1 }, named: { red: 2, amber: 2 }, percentages })).toEqual([
        [`${AT}.register.amber`],
      ]);
    });
  });
});

describe('Kent and Medway, quarter 3 of 2022/23, as printed', () => {
  it('contradicts itself in a total and in two percentages', () => {
    expect(rows(reconcileReturn(kentMedwayPrinted))).toEqual([
      'bands.under-18.register.total: 73 = 73',
      'bands.under-18.named.total: 54 ≠ 55',
      'bands.under-18.activity.total: 94 = 94',
      'bands.under-18.activity.green: 18 = 18',
      'bands.under-18.percentages.amber: 100% = 100%',
      'bands.under-18.percentages.redOrAmber: 100% = 100%',
      'bands.under-18.inpatients.percentage: 100% = 100%',
      'bands.18-25.register.total: 41 = 41',
      'bands.18-25.named.total: 9 = 9',
      'bands.18-25.activity.total: 45 = 45',
      'bands.18-25.activity.green: 11 = 11',
      'bands.18-25.percentages.amber: n/a ≠ 0%',
      'bands.18-25.percentages.redOrAmber: 41% ≠ 30%',
      'bands.18-25.inpatients.percentage: 100% = 100%',
    ]);
  });

  it('prints 41%, which is the share of the red alone', () => {
    const finding = reconcileReturn(kentMedwayPrinted).find(
      (each) => each.kind === 'decided' && each.value.printed === '41%',
    );
    expect(finding).toMatchObject({ kind: 'decided', value: { status: 'missed', computed: '30%' } });
    expect(finding?.kind === 'decided' && finding.because.at(-1)).toEqual({
      kind: 'another-share',
      path: 'bands.18-25.percentages.red',
      part: 9,
      whole: 22,
      percentage: '41%',
    });
  });
});
