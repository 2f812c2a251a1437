import type { ItemName } from 'care-planning-rules';
import { condition, contents } from 'care-planning-rules';
import { day, unwrap } from 'care-planning-rules/core';
import { carerTraitsNexus, eligibilityNexus } from 'care-planning-rules/support';
import { describe, expect, it } from 'vitest';

const on = day('2026-03-02');

describe(eligibilityNexus.id, () => {
  const [hard, otherwise] = ['deemed-hard-to-place', 'residential-care-otherwise'];
  const asked = (circumstances: Readonly<Record<string, boolean>>) =>
    condition(eligibilityNexus, { on, circumstances });

  it('is for a child of whom both are so', () => {
    expect(unwrap(asked({ [hard]: true, [otherwise]: true }))).toEqual({ status: 'met' });
    expect(unwrap(asked({ [hard]: true, [otherwise]: false }))).toEqual({ status: 'missed', missing: [otherwise] });
    expect(unwrap(asked({ [hard]: false }))).toEqual({ status: 'missed', missing: [hard] });
  });

  it('cannot tell where one is so and the other is not recorded', () => {
    expect(asked({ [hard]: true })).toMatchObject({ missing: [{ path: `circumstances.${otherwise}` }] });
  });
});

describe(carerTraitsNexus.id, () => {
  const six: readonly ItemName[] = [
    'emotional-resilience',
    'consistent-and-predictable',
    'looks-beyond-behaviour',
    'engages-with-training-and-clinics',
    'adapts-parenting',
    'care-experience',
  ];
  const asked = (present: readonly ItemName[]) => unwrap(contents(carerTraitsNexus, { on, present }));

  it.each(six)('finds %s missing', (trait) => {
    expect(asked(six.filter((each) => each !== trait))).toEqual({ status: 'missed', missing: [trait] });
  });

  it('does not ask for a sense of humour', () => {
    expect(asked(six)).toEqual({ status: 'met', missing: [] });
    expect(asked([...six, 'anytown/humour'])).toEqual({ status: 'met', missing: [] });
    expect(asked(['anytown/humour']).missing).toEqual(six);
  });
});
