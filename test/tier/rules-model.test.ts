import { condition, contents } from 'care-planning-rules';
import { day, unwrap } from 'care-planning-rules/core';
import {
  therapeuticCare,
  tierExternalTherapy,
  tierModelElements,
  tierResponses,
  tierRules,
} from 'care-planning-rules/tier';
import { describe, expect, it } from 'vitest';

const on = day('2026-03-02');

describe.each([
  [tierModelElements, ['trauma-assessment', 'individual-response', 'reviewing-and-monitoring', 'team-regulation']],
  [
    tierResponses,
    [
      'individual-care-plan',
      'trauma-informed-risk-assessment',
      'boundaries-and-key-working',
      'enrichment-and-daily-caregiving',
      'sourcing-education-and-psychotherapy',
    ],
  ],
] as const)('$0.id', (rule, items) => {
  it.each([...items])('finds %s missing', (item) => {
    const present = items.filter((each) => each !== item);
    expect(unwrap(contents(rule, { on, present }))).toEqual({ status: 'missed', missing: [item] });
  });

  it('is met with all of them, in any order', () => {
    expect(unwrap(contents(rule, { on, present: [...items].reverse() }))).toEqual({ status: 'met', missing: [] });
    expect(unwrap(contents(rule, { on, present: [] })).missing).toEqual([...items]);
  });
});

describe(tierExternalTherapy.id, () => {
  const asked = (circumstances: Readonly<Record<string, boolean>>) =>
    condition(tierExternalTherapy, { on, circumstances });

  it('asks for a model where therapy is bought in', () => {
    expect(unwrap(asked({ 'therapy-from-outside': true, 'therapy-fits-into-model': true })).status).toBe('met');
    expect(unwrap(asked({ 'therapy-from-outside': true, 'therapy-fits-into-model': false })).status).toBe('missed');
  });

  it('asks for nothing where none is, and for the facts where they are not recorded', () => {
    expect(asked({ 'therapy-from-outside': false }).kind).toBe('not-applicable');
    expect(asked({})).toMatchObject({ missing: [{ path: 'circumstances.therapy-from-outside' }] });
    expect(asked({ 'therapy-from-outside': true })).toMatchObject({
      missing: [{ path: 'circumstances.therapy-fits-into-model' }],
    });
  });
});

it('the checks of a provider’s model are none of one child’s care', () => {
  const care = { from: on, events: [], meetings: [] };
  const asked = therapeuticCare(care, on, undefined, tierRules).map(({ rule }) => rule.id);
  expect(asked).not.toContain(tierModelElements.id);
  expect(asked).not.toContain(tierResponses.id);
  expect(asked).not.toContain(tierExternalTherapy.id);
});
