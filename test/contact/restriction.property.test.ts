import {
  type ContactFacts,
  contactRestriction,
  type NoticeStanding,
  restrictionConsent,
} from 'care-planning-rules/contact';
import { compareInstants, type Finding, type Instant } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFrozen, instants } from '../arbitraries.ts';
import { ownNotice, ownNoticeLocally } from '../own-rules.ts';

const DAY = 86_400_000;
/** Consent as the law asks for it, and two notices whose hours are nobody’s. */
const restricted = (facts: ContactFacts, asOf: Instant) =>
  contactRestriction(facts, asOf, [restrictionConsent, ownNotice, ownNoticeLocally]);

const NAMES = ['consentedAt', 'notifiedAt', 'fullDetailsAt', 'liftedAt'] as const;

const at = (milliseconds: number) => new Date(milliseconds).toISOString() as Instant;
const gap = fc.oneof(fc.integer({ min: -2 * DAY, max: 3 * DAY }), fc.constantFrom(-1, 0, 1, DAY - 1, DAY, DAY + 1));

/** A restriction, and a moment asked about, all within some days of each other. */
const restrictions = fc
  .record({
    imposedAt: instants,
    ground: fc.constantFrom('agreed' as const, 'emergency' as const),
    gaps: fc.record(
      Object.fromEntries(NAMES.map((name) => [name, gap])) as Record<(typeof NAMES)[number], typeof gap>,
      { requiredKeys: [] },
    ),
    asked: gap,
  })
  .map(({ imposedAt, ground, gaps, asked }) => {
    const moment = Date.parse(imposedAt);
    const times = Object.fromEntries(Object.entries(gaps).map(([name, by]) => [name, at(moment + by)]));
    return { facts: { imposedAt, ground, ...times } as ContactFacts, asOf: at(moment + asked) };
  });

const noticesOf = (findings: readonly Finding[]) => findings.slice(1) as readonly Finding<NoticeStanding>[];

describe('a notice', () => {
  it('is owed exactly 24 elapsed hours after imposing, on whatever night and by whatever clock', () => {
    fc.assert(
      fc.property(restrictions, ({ facts, asOf }) => {
        for (const finding of noticesOf(restricted(facts, asOf))) {
          if (finding.kind !== 'decided') continue;
          expect(Date.parse(finding.value.due) - Date.parse(facts.imposedAt)).toBe(24 * 3_600_000);
          expect(finding.value.due).toMatch(/\.\d{3}Z$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('given at the deadline is in time, a millisecond later late', () => {
    fc.assert(
      fc.property(instants, (imposedAt) => {
        const moment = Date.parse(imposedAt);
        const status = (after: number) => {
          const facts: ContactFacts = { imposedAt, ground: 'emergency', notifiedAt: at(moment + after) };
          const [, , notice] = restricted(facts, at(moment + 2 * DAY));
          return notice?.kind === 'decided' ? notice.value.status : notice?.kind;
        };
        expect([status(DAY - 1), status(DAY), status(DAY + 1)]).toEqual([
          'notified-in-time',
          'notified-in-time',
          'notified-late',
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('that was in time never becomes late or overdue as time goes on', () => {
    fc.assert(
      fc.property(restrictions, fc.nat(5 * DAY), ({ facts, asOf }, later) => {
        const now = noticesOf(restricted(facts, asOf));
        const then = noticesOf(restricted(facts, at(Date.parse(asOf) + later)));
        now.forEach((finding, nth) => {
          if (finding.kind === 'decided' && finding.value.notifiedAt !== undefined && facts.liftedAt === undefined) {
            expect(then[nth]).toMatchObject({ value: finding.value });
          }
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('is owed exactly where the restriction has begun without both agreement and consent in time', () => {
    fc.assert(
      fc.property(restrictions, ({ facts, asOf }) => {
        const hasBegun = compareInstants(facts.imposedAt, asOf) <= 0;
        const isAgreed =
          facts.ground === 'agreed' &&
          facts.consentedAt !== undefined &&
          Date.parse(facts.consentedAt) <= Date.parse(facts.imposedAt);
        for (const { kind } of noticesOf(restricted(facts, asOf)).slice(1)) {
          expect(kind === 'not-applicable').toBe(!hasBegun || isAgreed);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a restriction of contact', () => {
  it('is judged by what has happened: no later time changes a finding', () => {
    fc.assert(
      fc.property(restrictions, ({ facts, asOf }) => {
        const happened = Object.fromEntries(
          Object.entries(facts).filter(
            ([name, value]) => !NAMES.includes(name as never) || Date.parse(value) <= Date.parse(asOf),
          ),
        ) as ContactFacts;
        expect(restricted(happened, asOf)).toEqual(restricted(facts, asOf));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not change what it is told, and its findings survive JSON', () => {
    fc.assert(
      fc.property(restrictions, ({ facts, asOf }) => {
        const findings = restricted(deepFrozen(facts), asOf);
        expect(findings).toHaveLength(3);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
        for (const { rule } of findings) expect(rule.cites.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
