/** Laws of the answers on one child’s therapeutic care, over arbitrary facts. */

import type { LocalDate } from 'care-planning-rules/core';
import {
  MEETING_ITEMS,
  replay,
  type TherapeuticCareFacts,
  TIER_EVENTS,
  type TierEvent,
  therapeuticCare,
} from 'care-planning-rules/tier';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, deepFrozen } from '../arbitraries.ts';

const near = days('2026-01-01', '2026-06-30');
const maybe = fc.constantFrom(undefined, true, false);

const facts: fc.Arbitrary<TherapeuticCareFacts> = fc
  .record({
    from: days('2026-01-01', '2026-03-01'),
    events: fc.array(fc.record({ kind: fc.constantFrom(...TIER_EVENTS), on: near }), { maxLength: 6 }),
    meetings: fc.array(fc.record({ on: near, covered: fc.subarray([...MEETING_ITEMS]) }), { maxLength: 5 }),
    clinicalSupervision: fc.array(near, { maxLength: 4 }),
    circumstances: fc.record({ 'team-regulated': maybe, 'daily-caregiving': maybe, 'in-psychotherapy': maybe }),
    ended: fc.option(near, { nil: undefined }),
  })
  .map((all) => {
    const events = all.events
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .map((event) => ({ ...event, reason: 'goal-met', tool: 'NMT' }));
    return JSON.parse(JSON.stringify({ ...all, events })) as TherapeuticCareFacts;
  });

const until = (asOf: LocalDate) => (event: TierEvent) => event.on <= asOf;

describe('therapeuticCare', () => {
  it('changes nothing that it is given, and its answers survive JSON', () => {
    fc.assert(
      fc.property(facts, near, (care, asOf) => {
        const findings = therapeuticCare(deepFrozen(care), asOf);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
    );
  });

  it('the order of meetings and of supervision does not matter', () => {
    fc.assert(
      fc.property(facts, near, (care, asOf) => {
        const turned = {
          ...care,
          meetings: care.meetings.toReversed(),
          clinicalSupervision: (care.clinicalSupervision ?? []).toReversed(),
        };
        expect(therapeuticCare(turned, asOf)).toEqual(therapeuticCare(care, asOf));
      }),
    );
  });

  it('what has not happened yet changes no answer', () => {
    fc.assert(
      fc.property(facts, near, ({ ended: _, ...care }, asOf) => {
        const known = {
          ...care,
          events: care.events.filter(until(asOf)),
          meetings: care.meetings.filter(({ on }) => on <= asOf),
          clinicalSupervision: (care.clinicalSupervision ?? []).filter((on) => on <= asOf),
        };
        expect(therapeuticCare(known, asOf)).toEqual(therapeuticCare(care, asOf));
      }),
    );
  });

  it('the cycle stands where its events lead, and cannot be told where they lead nowhere', () => {
    fc.assert(
      fc.property(facts, near, ({ ended: _, ...care }, asOf) => {
        const events = care.events.filter(until(asOf));
        fc.pre(asOf >= care.from && events.length > 0 && events.every(({ on }) => on >= care.from));
        const [cycle] = therapeuticCare(care, asOf);
        const replayed = replay(events);
        if (replayed.ok) {
          const { state, since } = replayed.value;
          expect(cycle).toMatchObject({ kind: 'decided', value: { state, since } });
        } else {
          const { path } = replayed.issues[0];
          expect(cycle).toMatchObject({ kind: 'undetermined', missing: [{ path }] });
        }
      }),
    );
  });

  it('before care begins nothing applies', () => {
    fc.assert(
      fc.property(facts, near, (care, asOf) => {
        fc.pre(asOf < care.from);
        expect(new Set(therapeuticCare(care, asOf).map(({ kind }) => kind))).toEqual(new Set(['not-applicable']));
      }),
    );
  });

  it('no date is invented for what has no figure: supervision and the assessment are never overdue', () => {
    fc.assert(
      fc.property(facts, near, (care, asOf) => {
        for (const finding of therapeuticCare(care, asOf)) {
          if (finding.kind !== 'decided' || finding.rule.id.startsWith('cadence/')) continue;
          expect(finding.value).not.toHaveProperty('due');
          expect(finding.value).not.toMatchObject({ status: 'overdue' });
        }
      }),
    );
  });
});
