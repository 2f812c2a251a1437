import {
  type AdmissionDecisionFacts,
  type AdmissionDocument,
  type AdmissionFacts,
  admissionChecklist,
  admissionDecision,
  DOCUMENT_KINDS,
  type DocumentStanding,
} from 'care-planning-rules/admission';
import type { Finding, LocalDate, Month } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, daysLater, deepFrozen } from '../arbitraries.ts';

/** A document around the day of moving in; a report is of one of the five months before it, or of none. */
const documents = (movesIn: LocalDate): fc.Arbitrary<AdmissionDocument> =>
  fc
    .record({
      kind: fc.constantFrom(...DOCUMENT_KINDS, 'keyworker-report' as const),
      gap: fc.integer({ min: -120, max: 20 }),
      back: fc.nat(5),
    })
    .map(({ kind, gap, back }) => ({
      kind,
      dated: daysLater(movesIn, gap),
      ...(back === 0 ? {} : { month: daysLater(movesIn, -30 * back).slice(0, 7) as Month }),
    }));

const perhaps = fc.option(fc.boolean(), { nil: undefined });

const admissions = days('2015-04-01', '2027-12-31').chain((movesIn) =>
  fc
    .record({
      movesIn: fc.constant(movesIn),
      usesSignsOfSafety: perhaps,
      eligibleChild: perhaps,
      previousPlacement: fc.option(
        fc
          .tuple(fc.integer({ min: -20, max: 400 }), fc.nat(30))
          .map(([length, gap]) => ({ from: daysLater(movesIn, -gap - length), until: daysLater(movesIn, -gap) })),
        { nil: undefined },
      ),
      documents: fc.array(documents(movesIn), { maxLength: 40 }),
      circumstances: fc.record(
        {
          'within-statement-of-purpose': fc.boolean(),
          'needs-can-be-met': fc.boolean(),
          'impact-on-children-considered': fc.boolean(),
          'child-involved': fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      done: fc.record(
        { 'impact-risk-assessment': fc.integer({ min: -30, max: 30 }).map((gap) => daysLater(movesIn, gap)) },
        { requiredKeys: [] },
      ),
    })
    .chain((facts) =>
      fc.record({
        facts: fc.constant(
          Object.fromEntries(
            Object.entries(facts).filter(([, value]) => value !== undefined),
          ) as unknown as AdmissionDecisionFacts,
        ),
        asOf: fc.integer({ min: -60, max: 30 }).map((gap) => daysLater(movesIn, gap)),
      }),
    ),
);

const BEST_FIRST = ['met', 'late', 'due', 'due-today', 'overdue'];

function rank(finding: Finding<DocumentStanding>): number {
  return finding.kind === 'decided' ? BEST_FIRST.indexOf(finding.value.status) : 0;
}

describe('the checklist', () => {
  it('has fourteen findings, each of one document with its source, whatever is known', () => {
    fc.assert(
      fc.property(admissions, ({ facts, asOf }) => {
        const findings = admissionChecklist(facts, asOf);
        expect(findings).toHaveLength(14);
        findings.forEach((finding, nth) => {
          expect(finding.rule.cites.length).toBeGreaterThan(0);
          if (finding.kind === 'decided')
            expect(finding.value).toMatchObject({ document: DOCUMENT_KINDS[nth], due: facts.movesIn });
        });
      }),
    );
  });

  it('is never made worse by one more document', () => {
    fc.assert(
      fc.property(
        admissions.chain(({ facts, asOf }) =>
          fc.tuple(fc.constant(facts), fc.constant(asOf), documents(facts.movesIn)),
        ),
        ([facts, asOf, one]) => {
          const before = admissionChecklist(facts, asOf);
          const after = admissionChecklist({ ...facts, documents: [...facts.documents, one] }, asOf);
          for (const [nth, finding] of after.entries()) {
            expect(rank(finding)).toBeLessThanOrEqual(rank(before[nth] as Finding<DocumentStanding>));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the documents, nor on a document counted twice', () => {
    fc.assert(
      fc.property(admissions, ({ facts, asOf }) => {
        const findings = admissionChecklist(facts, asOf);
        expect(admissionChecklist({ ...facts, documents: facts.documents.toReversed() }, asOf)).toEqual(findings);
        expect(admissionChecklist({ ...facts, documents: [...facts.documents, ...facts.documents] }, asOf)).toEqual(
          findings,
        );
      }),
    );
  });

  it('asks for at most three months of reports, all before the month in which the placement ended and none wholly before it began', () => {
    fc.assert(
      fc.property(admissions, ({ facts, asOf }) => {
        const finding = admissionChecklist(facts, asOf)[12];
        if (finding?.kind !== 'decided') return;
        const { from, until } = facts.previousPlacement as NonNullable<AdmissionFacts['previousPlacement']>;
        const { months = [] } = finding.value;
        const monthsBefore = (month: string) => {
          const [year, number] = month.split('-').map(Number) as [number, number];
          return year * 12 + number;
        };
        const ended = monthsBefore(until);
        const wanted = [ended - 3, ended - 2, ended - 1].filter((each) => each >= monthsBefore(from));
        expect(months.map(monthsBefore)).toEqual(wanted);
        expect(wanted.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is dated after the day asked about', () => {
  it('is not there yet: without it every finding is the same', () => {
    fc.assert(
      fc.property(admissions, ({ facts, asOf }) => {
        const there = {
          ...facts,
          done: Object.fromEntries(Object.entries(facts.done ?? {}).filter(([, on]) => on !== undefined && on <= asOf)),
          documents: facts.documents.filter(({ dated }) => dated <= asOf),
        };
        expect(admissionDecision(there, asOf)).toEqual(admissionDecision(facts, asOf));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a decision', () => {
  it('is that the home may accept exactly where everything that applies is there, late or in time', () => {
    fc.assert(
      fc.property(admissions, ({ facts, asOf }) => {
        const { outcome, findings, standsInTheWay } = admissionDecision(facts, asOf);
        const open = findings.filter(
          (finding) =>
            finding.kind === 'undetermined' ||
            (finding.kind === 'decided' && !['met', 'late'].includes(finding.value.status)),
        );
        expect(standsInTheWay.map(({ rule }) => rule)).toEqual(open.map(({ rule }) => rule.id));
        expect(outcome === 'may-accept').toBe(open.length === 0);
        expect(outcome === 'not-yet').toBe(open.some(({ kind }) => kind === 'decided'));
      }),
      { numRuns: 500 },
    );
  });

  it('does not change what it is told, and survives JSON', () => {
    fc.assert(
      fc.property(admissions, ({ facts, asOf }) => {
        const decision = admissionDecision(deepFrozen(facts), asOf);
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
      }),
    );
  });
});
