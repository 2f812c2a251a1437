import { day, type Finding } from 'care-planning-rules/core';
import {
  type AdmissionCounts,
  AGE_BANDS,
  ageBand,
  type BandCounts,
  type Coverage,
  type DynamicSupportFacts,
  dynamicSupportReturn,
  keyworkerCoverage,
  RATINGS,
  type Rating,
  reconcileReturn,
  worst,
} from 'care-planning-rules/rag';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, deepFrozen } from '../arbitraries.ts';

const partOf = (most = 400) =>
  fc.nat({ max: most }).chain((whole) => fc.tuple(fc.constant(whole), fc.nat({ max: whole })));

const bandCounts: fc.Arbitrary<BandCounts> = fc
  .record({ red: partOf(), amber: partOf(), inpatients: partOf(40), green: fc.nat({ max: 400 }) })
  .map(({ red, amber, inpatients, green }) => ({
    register: { red: red[0], amber: amber[0], green },
    named: { red: red[1], amber: amber[1] },
    inpatients: { total: inpatients[0], named: inpatients[1] },
  }));

const admissionCounts: fc.Arbitrary<AdmissionCounts> = fc.record({
  new: fc.nat({ max: 20 }),
  again: fc.nat({ max: 20 }),
});
const byBand = <T>(each: fc.Arbitrary<T>) => fc.record({ 'under-18': each, '18-25': each });

const returns: fc.Arbitrary<DynamicSupportFacts> = fc.record(
  {
    quarter: fc.constant({ from: day('2026-01-01'), to: day('2026-03-31') }),
    bands: byBand(
      fc.oneof({ weight: 4, arbitrary: bandCounts }, { weight: 1, arbitrary: fc.constant('not-delivered' as const) }),
    ),
    admissions: byBand(admissionCounts),
    baseline: byBand(admissionCounts),
  },
  { requiredKeys: ['quarter', 'bands', 'admissions'] },
);

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));
const statusOf = (finding: Finding<Coverage>) => (finding.kind === 'decided' ? finding.value.status : finding.kind);

describe('coverage', () => {
  it('is met exactly where the part is nine tenths of the whole or more, in integers', () => {
    fc.assert(
      fc.property(bandCounts, (counts) => {
        const of = counts.register.red + counts.register.amber;
        const named = counts.named.red + counts.named.amber;
        const expected = of === 0 ? 'not-applicable' : 10 * named >= 9 * of ? 'met' : 'missed';
        expect(statusOf(keyworkerCoverage(counts)[0])).toBe(expected);
      }),
    );
  });

  it('never looks at the green', () => {
    fc.assert(
      fc.property(bandCounts, fc.nat(), (counts, green) => {
        const recoloured = { ...counts, register: { ...counts.register, green } };
        expect(keyworkerCoverage(recoloured)).toEqual(keyworkerCoverage(counts));
      }),
    );
  });

  it('stands where every count is multiplied alike', () => {
    fc.assert(
      fc.property(bandCounts, fc.integer({ min: 1, max: 1_000_000_000 }), ({ register, named, inpatients }, times) => {
        const larger = {
          register: { red: register.red * times, amber: register.amber * times, green: register.green },
          named: { red: named.red * times, amber: named.amber * times },
          inpatients: { total: inpatients.total * times, named: inpatients.named * times },
        };
        expect(keyworkerCoverage(larger).map(statusOf)).toEqual(
          keyworkerCoverage({ register, named, inpatients }).map(statusOf),
        );
      }),
    );
  });

  it('is never lost by naming one keyworker more', () => {
    fc.assert(
      fc.property(bandCounts, (counts) => {
        fc.pre(counts.named.red < counts.register.red);
        const onemore = { ...counts, named: { ...counts.named, red: counts.named.red + 1 } };
        if (statusOf(keyworkerCoverage(counts)[0]) === 'met')
          expect(statusOf(keyworkerCoverage(onemore)[0])).toBe('met');
      }),
    );
  });

  it('never changes what it is given, and survives JSON', () => {
    fc.assert(
      fc.property(bandCounts, (counts) => {
        const findings = keyworkerCoverage(deepFrozen(counts));
        expect(asJson(findings)).toEqual(findings);
        expect(keyworkerCoverage(asJson(counts))).toEqual(findings);
      }),
    );
  });
});

describe('a return', () => {
  it('says of each band what its coverage says alone, and nothing of one that is not served', () => {
    fc.assert(
      fc.property(returns, (facts) => {
        const { metrics } = dynamicSupportReturn(facts);
        for (const band of AGE_BANDS) {
          const counts = facts.bands[band];
          const kinds = metrics.slice(0, 2).map(({ bands }) => statusOf(bands[band] as Finding<Coverage>));
          const alone =
            counts === 'not-delivered' ? ['not-applicable', 'not-applicable'] : keyworkerCoverage(counts).map(statusOf);
          expect(kinds).toEqual(alone);
        }
      }),
    );
  });

  it('never tells of a reduction without a quarter to compare with, and always with one', () => {
    fc.assert(
      fc.property(returns, (facts) => {
        const row = dynamicSupportReturn(facts).metrics[2];
        const expected = facts.baseline === undefined ? 'undetermined' : 'decided';
        for (const band of AGE_BANDS) expect(row?.bands[band].kind).toBe(expected);
      }),
    );
  });

  it('cannot find a reduction both from one quarter to another and back', () => {
    fc.assert(
      fc.property(returns, byBand(admissionCounts), (facts, other) => {
        const there = dynamicSupportReturn({ ...facts, baseline: other }).metrics[2]?.bands['18-25'];
        const back = dynamicSupportReturn({ ...facts, admissions: other, baseline: facts.admissions }).metrics[2]
          ?.bands['18-25'];
        const met = [there, back].filter((finding) => finding?.kind === 'decided' && finding.value.status === 'met');
        expect(met.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never changes what it is given, and survives JSON', () => {
    fc.assert(
      fc.property(returns, (facts) => {
        const made = dynamicSupportReturn(deepFrozen(facts));
        expect(asJson(made)).toEqual(made);
        expect(dynamicSupportReturn(asJson(facts))).toEqual(made);
      }),
    );
  });
});

describe('a printed return', () => {
  /** The percentage by long division, digit by digit, so that it owes nothing to the library. */
  function byLongDivision(part: number, whole: number, decimals: number): string {
    if (whole === 0) return 'n/a';
    let digits = '';
    let rest = part * 100;
    const integer = Math.floor(rest / whole);
    rest %= whole;
    for (let at = 0; at < decimals; at++) {
      digits += Math.floor((rest * 10) / whole);
      rest = (rest * 10) % whole;
    }
    const unrounded = Number(`${integer}${digits}`) + (rest * 2 >= whole ? 1 : 0);
    const text = String(unrounded).padStart(decimals + 1, '0');
    return decimals === 0 ? `${text}%` : `${text.slice(0, -decimals)}.${text.slice(-decimals)}%`;
  }

  it('agrees with itself where every figure is worked out from its parts', () => {
    fc.assert(
      fc.property(bandCounts, fc.nat({ max: 3 }), ({ register, named, inpatients }, decimals) => {
        const percentage = (part: number, whole: number) => byLongDivision(part, whole, decimals) as '0%';
        const printed = {
          register: { ...register, total: register.red + register.amber + register.green },
          named: { ...named, total: named.red + named.amber },
          percentages: {
            red: percentage(named.red, register.red),
            redOrAmber: percentage(named.red + named.amber, register.red + register.amber),
          },
          inpatients: { ...inpatients, percentage: percentage(inpatients.named, inpatients.total) },
        };
        const findings = reconcileReturn(deepFrozen({ bands: { '18-25': printed } }));
        expect(findings.map((each) => each.kind === 'decided' && each.value.status)).toEqual(Array(5).fill('met'));
        expect(asJson(findings)).toEqual(findings);
      }),
    );
  });

  it('never lets a total pass that is not the sum of its parts', () => {
    fc.assert(
      fc.property(bandCounts, fc.nat({ max: 2000 }), ({ named }, total) => {
        const [finding] = reconcileReturn({ bands: { '18-25': { named: { ...named, total } } } });
        const expected = total === named.red + named.amber ? 'met' : 'missed';
        expect(finding?.kind === 'decided' && finding.value.status).toBe(expected);
      }),
    );
  });
});

describe('the worst of some ratings', () => {
  const ratings = fc.constantFrom<Rating>(...RATINGS);

  it('is associative, commutative and idempotent, and not rated adds nothing', () => {
    fc.assert(
      fc.property(ratings, ratings, ratings, (a, b, c) => {
        expect(worst(a, worst(b, c))).toBe(worst(worst(a, b), c));
        expect(worst(a, b, c)).toBe(worst(a, worst(b, c)));
        expect(worst(a, b)).toBe(worst(b, a));
        expect(worst(a, a)).toBe(a);
        expect(worst(a, 'not-rated')).toBe(a);
      }),
    );
  });
});

describe('an age band', () => {
  it('is never left for a younger one', () => {
    const order = [...AGE_BANDS, undefined];
    fc.assert(
      fc.property(
        days('1995-01-01', '2010-12-31'),
        days('2011-01-01', '2040-12-31'),
        days('2011-01-01', '2040-12-31'),
        (born, a, b) => {
          const [earlier, later] = a < b ? [a, b] : [b, a];
          expect(order.indexOf(ageBand(born, earlier))).toBeLessThanOrEqual(order.indexOf(ageBand(born, later)));
        },
      ),
    );
  });
});
