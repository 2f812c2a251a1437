/**
 * Every rule of the catalogue goes through JSON and the door and then, told apart by its kind alone, into the calculator
 * of its kind. That `answersTo` compiles is half of the test: it holds no cast, and leaving out a kind is an error.
 */

import { catalogue, claReview, type KindName, type Rule } from 'care-planning-rules';
import { admissionChecklist } from 'care-planning-rules/admission';
import {
  broughtForward,
  type CadenceRule,
  condition,
  contents,
  type DeadlineRule,
  dayCount,
  deadline,
  nextDue,
  retention,
} from 'care-planning-rules/cadence';
import { contactRestriction } from 'care-planning-rules/contact';
import { day, englandAndWales, type Finding, instant } from 'care-planning-rules/core';
import { parseRule } from 'care-planning-rules/parse';
import { dynamicSupportReturn, keyworkerCoverage, reconcileReturn, workforceShares } from 'care-planning-rules/rag';
import { supportPackage } from 'care-planning-rules/support';
import { therapeuticCare } from 'care-planning-rules/tier';
import { describe, expect, it } from 'vitest';

const on = day('2026-01-05');
const restriction = { imposedAt: instant('2026-01-05T12:00Z'), ground: 'emergency' } as const;
const counts = {
  register: { red: 1, amber: 0, green: 0 },
  named: { red: 1, amber: 0 },
  inpatients: { total: 0, named: 0 },
};
const admissions = { new: 1, again: 0 };
const quarter = { from: day('2026-01-01'), to: day('2026-03-31') };

/** What the calculator of the rule’s kind says of made-up facts. */
function answersTo(rule: Rule): readonly Finding[] {
  switch (rule.kind) {
    case 'cadence':
      return [nextDue(rule, { from: on, held: [] })];
    case 'brought-forward': {
      const trigger = { event: rule.versions[0].triggers[0].event, on };
      return [broughtForward(rule, claReview, { from: on, held: [], trigger }, on)];
    }
    case 'deadline':
      return [deadline(rule, { on }, on)];
    case 'condition':
      return [condition(rule, { on, circumstances: {} })];
    case 'contents':
      return [contents(rule, { on, present: [] })];
    case 'day-count':
      return [dayCount(rule, { episodes: [{ kind: 'looked-after', from: on }] }, on)];
    case 'retention':
      return [retention(rule, { begun: on }, on)];
    case 'documents':
      return admissionChecklist({ movesIn: on, documents: [] }, on, [rule]);
    case 'consent':
    case 'notice':
      return contactRestriction(restriction, restriction.imposedAt, [rule]);
    case 'cycle':
    case 'no-figure':
      return therapeuticCare({ from: on, events: [], meetings: [] }, on, englandAndWales, [rule]);
    case 'session-notes':
    case 'course':
      return supportPackage({ from: on, held: {} }, on, englandAndWales, [rule]);
    case 'share':
      return keyworkerCoverage({ ...counts, on }, [rule]);
    case 'reduction': {
      const bands = { 'under-18': counts, '18-25': 'not-delivered' } as const;
      const facts = { quarter, bands, admissions: { 'under-18': admissions, '18-25': admissions } };
      return dynamicSupportReturn(facts, [rule]).metrics.map((metric) => metric.bands['under-18']);
    }
    case 'reconciliation':
      return reconcileReturn({ quarter, bands: { 'under-18': { named: { red: 1, amber: 1, total: 2 } } } }, [rule]);
    case 'portion':
      return workforceShares({ quarter, posts: [{ id: 'a', role: 'analyst', vacant: false }] }, [rule]);
    default:
      return rule satisfies never;
  }
}

describe('every rule of the catalogue, written down as JSON and read again', () => {
  const read = catalogue.map((rule) => {
    const own = { ...rule, id: rule.id.replace(/^[^/]+/, 'anytown') };
    return { rule, own, parsed: parseRule(JSON.parse(JSON.stringify(own))) };
  });

  it('is the same rule, 172 times', () => {
    expect(read).toHaveLength(172);
    for (const { own, parsed } of read) expect(parsed).toStrictEqual({ ok: true, value: own });
  });

  it.each(read.map(({ rule, parsed }) => [rule.id, parsed] as const))('%s is answered under its kind', (_, parsed) => {
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const [finding] = answersTo(parsed.value);
    expect(finding?.rule.id).toBe(parsed.value.id);
  });

  it('is told apart by its kind, and passes for no other', () => {
    const rhythms: readonly CadenceRule[] = catalogue.filter((rule) => rule.kind === 'cadence');
    expect(rhythms).toContain(claReview);
    // @ts-expect-error a rule of whatever kind, before it is told which
    const once: DeadlineRule | undefined = catalogue.find(({ subject }) => subject === 'cla-review');
    // @ts-expect-error a rhythm is no deadline
    const another: DeadlineRule | undefined = rhythms[0];
    expect([once, another]).toHaveLength(2);
  });

  it('is of every kind that there is', () => {
    const kinds = new Set<KindName>(catalogue.map(({ kind }) => kind));
    expect(kinds.size).toBe(18);
  });
});
