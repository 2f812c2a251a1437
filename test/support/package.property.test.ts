/** Laws of the support package, over arbitrary facts. */

import { englandAndWales } from 'care-planning-rules/core';
import { PACKAGE_ELEMENTS, type SupportFacts, supportPackage, supportPackageRules } from 'care-planning-rules/support';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, deepFrozen } from '../arbitraries.ts';

const SUBJECTS = [
  'carer-contact',
  'carer-clinical-support',
  'team-around-the-child-meeting',
  'agency-social-work-support',
  'carer-supervision',
  'support-worker-visit',
];
const CIRCUMSTANCES = [
  ...PACKAGE_ELEMENTS,
  'area-therapist',
  'therapist-assistant',
  'psychologist-oversight',
  ...['education-liaison', 'tutoring', 'therapy'].flatMap((subject) => [`${subject}-needed`, `${subject}-provided`]),
];
const near = days('2026-01-01', '2026-06-30');
const maybe = fc.constantFrom(undefined, true, false);
const maybeDay = fc.option(near, { nil: undefined });
const recordOf = <T>(keys: readonly string[], value: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])));
const documentDays = fc.record({ producedOn: maybeDay, sharedOn: maybeDay });

const facts: fc.Arbitrary<SupportFacts> = fc
  .record({
    from: days('2026-01-01', '2026-03-01'),
    ended: maybeDay,
    held: recordOf(SUBJECTS, fc.array(near, { maxLength: 6 })),
    assessment: documentDays,
    therapySessions: fc.option(fc.array(fc.record({ on: near, notes: documentDays }), { maxLength: 4 }), {
      nil: undefined,
    }),
    circumstances: recordOf(CIRCUMSTANCES, maybe),
    courseDays: recordOf(['de-escalation-training'], fc.option(fc.nat({ max: 5 }), { nil: undefined })),
  })
  .map((all) => JSON.parse(JSON.stringify(all)) as SupportFacts);

describe('supportPackage', () => {
  it('changes nothing that it is given, and its answers survive JSON', () => {
    fc.assert(
      fc.property(facts, near, (support, asOf) => {
        const findings = supportPackage(deepFrozen(support), asOf);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
    );
  });

  it('the order of what was held, and of sessions, does not matter', () => {
    fc.assert(
      fc.property(facts, near, (support, asOf) => {
        const held = Object.fromEntries(
          Object.entries(support.held).map(([key, list = []]) => [key, list.toReversed()]),
        );
        expect(supportPackage({ ...support, held }, asOf)).toEqual(supportPackage(support, asOf));
      }),
    );
  });

  it('sessions of therapy may come in any order, on one day too', () => {
    fc.assert(
      fc.property(facts, near, (support, asOf) => {
        fc.pre(support.therapySessions !== undefined);
        const sessions = support.therapySessions ?? [];
        const without = sessions.map(({ on, notes }) => ({ on, ...(notes?.sharedOn && { notes: { sharedOn: on } }) }));
        const turned = { ...support, therapySessions: without.toReversed() };
        expect(supportPackage(turned, asOf)).toEqual(supportPackage({ ...support, therapySessions: without }, asOf));
      }),
    );
  });

  it('each rule is answered for itself: alone, it says what it says among all', () => {
    fc.assert(
      fc.property(facts, near, (support, asOf) => {
        const alone = supportPackageRules.flatMap((rule) => supportPackage(support, asOf, englandAndWales, [rule]));
        expect(alone).toEqual(supportPackage(support, asOf));
      }),
    );
  });

  it('before the service begins nothing applies', () => {
    fc.assert(
      fc.property(facts, near, (support, asOf) => {
        fc.pre(asOf < support.from);
        expect(supportPackage(support, asOf).every(({ kind }) => kind === 'not-applicable')).toBe(true);
      }),
    );
  });

  it('only a rhythm has a date, and only a rhythm is ever overdue', () => {
    fc.assert(
      fc.property(facts, near, (support, asOf) => {
        for (const finding of supportPackage(support, asOf)) {
          if (finding.kind !== 'decided') continue;
          const isRhythm = finding.rule.id.startsWith('cadence/');
          expect('due' in finding.value).toBe(isRhythm);
          if (!isRhythm) expect(['met', 'due', 'missed']).toContain(finding.value.status);
        }
      }),
    );
  });

  it('what the authority does never stands for what the service owes', () => {
    fc.assert(
      fc.property(facts, near, fc.array(near, { maxLength: 6 }), (support, asOf, visits) => {
        const held = { ...support.held, 'social-worker-visit': visits, 'cla-review': visits };
        expect(supportPackage({ ...support, held }, asOf)).toEqual(supportPackage(support, asOf));
      }),
    );
  });
});
