/**
 * Counts add up: a whole is what its parts come to, and everyone stands in one part. Of registers, returns, coverage,
 * workforces, timeliness and whole caseloads; and the worst of some ratings is found in whatever parts it is looked for.
 */

import {
  type AgendaEntry,
  caseload,
  caseloadSummary,
  catalogue,
  ratingOf,
  timeliness,
  timelinessByYear,
} from 'care-planning-rules';
import {
  AGE_BANDS,
  ageBand,
  type BandCounts,
  dynamicSupportReturn,
  RATINGS,
  type Rating,
  type Register,
  registerReturn,
  workforceShares,
  workloads,
  worst,
} from 'care-planning-rules/rag';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../case-runner.ts';
import { answerOf } from './plain-data.ts';
import { near, type Question, questions, records, registers, workforces } from './questions.ts';

const { functions } = await openLibrary();

const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

/** Every total within a value, with the parts of which it says that it is made. */
function sumsIn(
  value: unknown,
): readonly { readonly parts: readonly { readonly count: number }[]; readonly total: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const isSum = 'parts' in value && 'total' in value;
  return [...(isSum ? [value as never] : []), ...Object.values(value).flatMap(sumsIn)];
}

describe('every total', () => {
  it.each(['keyworkerCoverage', 'dynamicSupportReturn', 'registerReturn', 'trend', 'dayCount'])(
    'that %s gives is what its parts come to',
    (name) => {
      let sums = 0;
      fc.assert(
        fc.property(questions[name] as fc.Arbitrary<Question>, (question) => {
          const answer = answerOf(functions.get(name) as never, question);
          for (const sum of 'thrown' in answer ? [] : sumsIn(answer.value)) {
            sums += 1;
            expect(total(sum.parts.map(({ count }) => count))).toBe(sum.total);
          }
        }),
        { numRuns: 100 },
      );
      expect(sums).toBeGreaterThan(0);
    },
  );
});

describe('a register', () => {
  /** Entries of which everything is known, so that each can be counted. */
  const complete = registers.map(
    (register): Register => ({
      ...register,
      delivered: AGE_BANDS,
      entries: register.entries.map((entry) => ({
        dateOfBirth: '2010-01-01' as never,
        namedKeyworker: false,
        ...entry,
      })),
    }),
  );

  it('has each entry in one count of one band, unless it is of neither, and supports those of risk and the inpatients', () => {
    fc.assert(
      fc.property(complete, (register) => {
        const { counts, entries, unclear, activity, metrics } = registerReturn(register);
        const { quarter, preventive = {} } = register;
        if (unclear.length > 0) return;
        for (const band of AGE_BANDS) {
          const ofBand = register.entries.filter(({ dateOfBirth }) => {
            const isBorn = dateOfBirth !== undefined && dateOfBirth <= quarter.to;
            return isBorn && ageBand(dateOfBirth, quarter.to) === band;
          });
          const { register: on, named, inpatients } = counts.bands[band] as Required<BandCounts>;
          expect([on.red, on.amber, on.green, inpatients.total]).toEqual(
            ['red', 'amber', 'green', 'blue'].map((status) => ofBand.filter((entry) => entry.status === status).length),
          );
          expect(entries.filter((entry) => entry.band === band)).toHaveLength(ofBand.length);
          expect(named.red + named.amber + inpatients.named).toBe(
            ofBand.filter((entry) => entry.namedKeyworker && entry.status !== 'green').length,
          );
          expect(activity[band]?.total).toBe(
            ofBand.filter(({ status }) => status !== 'green').length + (preventive[band] ?? 0),
          );
          const admitted = ofBand
            .flatMap(({ admissions = [] }) => admissions)
            .filter(({ on: day }) => day >= quarter.from && day <= quarter.to);
          const { new: first, again } = counts.admissions[band] as { readonly new: number; readonly again: number };
          expect([first, again]).toEqual(
            [false, true].map((each) => admitted.filter((one) => one.again === each).length),
          );
          const [share, ofInpatients, reduction] = metrics.map(({ bands }) => bands[band]);
          if (share?.kind === 'decided')
            expect(share.value).toMatchObject({ of: on.red + on.amber, named: named.red + named.amber });
          if (ofInpatients?.kind === 'decided')
            expect(ofInpatients.value).toMatchObject({ of: inpatients.total, named: inpatients.named });
          if (reduction?.kind === 'decided') expect(reduction.value).toMatchObject({ count: first + again });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('comes to the same return as its counts', () => {
    fc.assert(
      fc.property(complete, (register) => {
        const { counts, unclear, metrics, activity } = registerReturn(register);
        fc.pre(unclear.length === 0);
        const { quarter, preventive = {}, baseline } = register;
        const bands = Object.fromEntries(
          AGE_BANDS.map((band) => [
            band,
            {
              ...(counts.bands[band] as object),
              ...(preventive[band] !== undefined && { preventive: preventive[band] }),
            },
          ]),
        );
        const made = dynamicSupportReturn({
          quarter,
          bands,
          admissions: counts.admissions,
          ...(baseline && { baseline }),
        } as never);
        expect([metrics, activity]).toEqual([made.metrics, made.activity]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a workforce', () => {
  it('has each post and each case under one role, and the posts that are not vacant are those in post', () => {
    fc.assert(
      fc.property(workforces, (workforce) => {
        const lines = workloads(workforce);
        const all = lines.at(-1);
        const roles = lines.slice(0, -1);
        expect(total(roles.map(({ posts }) => posts))).toBe(all?.posts);
        for (const name of ['caseload', 'steppedDown'] as const) {
          const sums = roles.map((line) => line[name]);
          expect(all?.[name]).toBe(sums.includes(undefined) ? undefined : total(sums as number[]));
        }
        const [, vacant, trained] = workforceShares(workforce)
          .filter((finding) => finding.kind !== 'decided' || finding.value.role === undefined)
          .slice(-3);
        if (vacant?.kind === 'decided' && trained?.kind === 'decided')
          expect(vacant.value.part + trained.value.whole).toBe(workforce.posts.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a caseload', () => {
  const some = fc.shuffledSubarray([...catalogue], { minLength: 5, maxLength: 25 });

  it('has each child under one rating, each finding under one rule and one kind, and no child green of whom something cannot be told', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 6, arbitrary: records }, { weight: 1, arbitrary: fc.constant(null as never) }), {
          maxLength: 4,
        }),
        near,
        some,
        (all, asOf, rules) => {
          const agendas = [...caseload(all, asOf, { rules, everything: true })];
          const { children, refused, homes, rules: tallies, worst: first } = caseloadSummary(agendas, 2);
          const entries = agendas.flatMap((child): readonly AgendaEntry[] => child.entries);
          expect(children.of + total(refused.map(({ count }) => count))).toBe(all.length);
          for (const rated of [children, ...homes.map((home) => home.children)])
            expect(total(RATINGS.map((each) => rated[each]))).toBe(rated.of);
          expect(total(homes.map((home) => home.children.of))).toBe(
            agendas.filter(({ home }) => home !== undefined).length,
          );
          expect(first).toHaveLength(Math.min(2, children.of));
          expect(
            total(tallies.map(({ decided, undetermined, notApplicable }) => decided + undetermined + notApplicable)),
          ).toBe(entries.length);
          for (const { rule, decided, undetermined, notApplicable, told, overdue, statuses } of tallies) {
            const ofRule = entries.filter((entry) => entry.rule.id === rule);
            expect(decided + undetermined + notApplicable).toBe(ofRule.length);
            expect([told, overdue.of]).toEqual([{ decided, of: decided + undetermined }, decided]);
            expect(overdue.overdue).toBe(statuses.find(({ status }) => status === 'overdue')?.count ?? 0);
            expect(total(statuses.map(({ count }) => count))).toBeLessThanOrEqual(decided);
          }
          const green = agendas.filter(
            (child) => child.refused === undefined && worst(...child.entries.map(ratingOf)) === 'green',
          );
          expect(green).toHaveLength(children.green);
          expect(green.flatMap((child) => child.entries).filter(({ kind }) => kind === 'undetermined')).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has each row of its timeliness in one count', () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 3 }), near, (all, asOf) => {
        const rows = [...timeliness(all, asOf, { rules: catalogue })];
        const { byReview: lines, apart } = timelinessByYear(rows);
        const counted = lines.map(({ met, late, overdue, missed, inTime }) => {
          expect(inTime).toEqual({ met, of: met + late + overdue + missed });
          return inTime.of;
        });
        expect(total([...counted, ...apart.map(({ count }) => count)])).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the worst of some ratings', () => {
  const ratings = fc.array(fc.constantFrom<Rating>(...RATINGS));

  it('is associative, commutative and idempotent over lists of any length, and one of them', () => {
    fc.assert(
      fc.property(ratings, ratings, ratings, (a, b, c) => {
        const all = worst(...a, ...b, ...c);
        expect(worst(worst(...a, ...b), worst(...c))).toBe(all);
        expect(worst(worst(...a), worst(...b, ...c))).toBe(all);
        expect(worst(...c.toReversed(), ...a, ...b.toReversed())).toBe(all);
        expect(worst(all, all, ...a, ...a)).toBe(all);
        expect(['not-rated', ...a, ...b, ...c]).toContain(all);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never better for one rating more, and as good as not rated for one that is not', () => {
    fc.assert(
      fc.property(ratings, fc.constantFrom<Rating>(...RATINGS), (all, one) => {
        expect(RATINGS.indexOf(worst(...all, one))).toBeGreaterThanOrEqual(RATINGS.indexOf(worst(...all)));
        expect(worst(...all, 'not-rated')).toBe(worst(...all));
      }),
    );
  });
});
