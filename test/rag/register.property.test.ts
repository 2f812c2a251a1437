import { day } from 'care-planning-rules/core';
import {
  AGE_BANDS,
  ageBand,
  REGISTER_STATUSES,
  type Register,
  type RegisterEntry,
  registerReturn,
  workforceShares,
  workloads,
} from 'care-planning-rules/rag';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, deepFrozen } from '../arbitraries.ts';

const quarter = { from: day('2026-01-01'), to: day('2026-03-31') };

const entry: fc.Arbitrary<Omit<RegisterEntry, 'id'>> = fc.record(
  {
    status: fc.constantFrom(...REGISTER_STATUSES),
    dateOfBirth: days('1998-01-01', '2026-03-31'),
    namedKeyworker: fc.boolean(),
    consent: fc.boolean(),
    admissions: fc.array(fc.record({ on: days('2025-10-01', '2026-06-30'), again: fc.boolean() }), { maxLength: 3 }),
  },
  { requiredKeys: ['status'] },
);
const complete = entry.filter(
  ({ dateOfBirth, namedKeyworker }) => dateOfBirth !== undefined && namedKeyworker !== undefined,
);
const registerOf = (each: fc.Arbitrary<Omit<RegisterEntry, 'id'>>): fc.Arbitrary<Register> =>
  fc.array(each, { maxLength: 25 }).map((entries) => ({
    quarter,
    entries: entries.map((one, at) => ({ id: `e${at}`, ...one })),
  }));
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('a register', () => {
  it('counts each person whose age band and colour are known exactly once, or in neither band', () => {
    fc.assert(
      fc.property(registerOf(complete), (register) => {
        const { counts, unclear } = registerReturn(register);
        const counted = AGE_BANDS.map((band) => {
          const { register: on = {}, inpatients = {} } = counts.bands[band] as Exclude<
            (typeof counts.bands)['18-25'],
            string
          >;
          return [on.red, on.amber, on.green, inpatients.total].reduce<number>((sum, count) => sum + (count ?? 0), 0);
        });
        const expected = AGE_BANDS.map(
          (band) =>
            register.entries.filter((one) => one.dateOfBirth && ageBand(one.dateOfBirth, quarter.to) === band).length,
        );
        expect([counted, unclear]).toEqual([expected, []]);
      }),
      { numRuns: 300 },
    );
  });

  it('lists every entry, and names every one of which it must know more', () => {
    fc.assert(
      fc.property(registerOf(entry), (register) => {
        const { entries, unclear } = registerReturn(register);
        expect(entries.map(({ id }) => id)).toEqual(register.entries.map(({ id }) => id));
        const named = new Set(unclear.map(({ path }) => path.split('.').slice(0, 2).join('.')));
        register.entries.forEach((one, at) => {
          const needsBirth = one.dateOfBirth === undefined;
          const isTooOld = !needsBirth && ageBand(one.dateOfBirth as never, quarter.to) === undefined;
          const needsKeyworker = one.namedKeyworker === undefined && one.status !== 'green' && !isTooOld;
          expect(named.has(`entries.${at}`)).toBe(needsBirth || needsKeyworker);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('comes to the same whatever the order of its entries', () => {
    const shuffled = registerOf(complete).chain((register) =>
      fc.tuple(
        fc.constant(register),
        fc.shuffledSubarray([...register.entries], { minLength: register.entries.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([register, entries]) => {
        const [one, other] = [registerReturn(register), registerReturn({ ...register, entries })];
        expect([other.counts, other.metrics, other.activity]).toEqual([one.counts, one.metrics, one.activity]);
      }),
      { numRuns: 200 },
    );
  });

  it('is changed by no answer, and its return survives JSON', () => {
    fc.assert(
      fc.property(registerOf(entry), (register) => {
        const made = registerReturn(deepFrozen(register));
        expect(asJson(made)).toEqual(made);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves decided no row on keyworkers whose answer an unknown keyworker could change', () => {
    fc.assert(
      fc.property(registerOf(entry), (register) => {
        const rows = registerReturn(register).metrics.slice(0, 2);
        const filled = (named: boolean) =>
          registerReturn({ ...register, entries: register.entries.map((one) => ({ namedKeyworker: named, ...one })) });
        const [all, none] = [filled(true).metrics, filled(false).metrics];
        rows.forEach((row, at) => {
          for (const band of AGE_BANDS) {
            if (row.bands[band].kind !== 'decided') continue;
            expect(all[at]?.bands[band]).toEqual(row.bands[band]);
            expect(none[at]?.bands[band]).toEqual(row.bands[band]);
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a workforce', () => {
  const posts = fc.array(
    fc.record({
      role: fc.constantFrom('a', 'b', 'c'),
      vacant: fc.boolean(),
      trained: fc.boolean(),
      caseload: fc.oneof(fc.nat({ max: 40 }), fc.constant('n/a' as const)),
      steppedDown: fc.oneof(fc.nat({ max: 9 }), fc.constant('n/a' as const)),
    }),
    { maxLength: 12 },
  );

  it('has a heaviest share that no other is above, and that is no less than an even one', () => {
    fc.assert(
      fc.property(posts, (each) => {
        const workforce = deepFrozen({ posts: each.map((post, at) => ({ id: `p${at}`, ...post })) });
        const findings = workforceShares(workforce);
        expect(asJson(findings)).toEqual(findings);
        for (const finding of findings) {
          if (finding.kind !== 'decided') continue;
          const { part, whole, posts: among } = finding.value;
          expect(part).toBeLessThanOrEqual(whole);
          if (finding.rule.id === 'rag/caseload-balance') expect(part * among).toBeGreaterThanOrEqual(whole);
        }
        const lines = workloads(workforce);
        const ofRoles = lines.slice(0, -1).reduce((sum, { caseload = 0 }) => sum + caseload, 0);
        expect(lines.at(-1)?.caseload).toBe(ofRoles);
      }),
      { numRuns: 300 },
    );
  });
});
