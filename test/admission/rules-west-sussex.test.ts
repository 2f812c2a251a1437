import type { ItemName } from 'care-planning-rules';
import { condition, contents, deadline } from 'care-planning-rules';
import {
  exitPlanningWestSussex,
  needsAssessmentWestSussex,
  outcomesAgreedWestSussex,
  placementPurposeWestSussex,
  supportAndSafetyPlanWestSussex,
  supportAreasWestSussex,
  unregulatedPlacementPackKentMedway,
} from 'care-planning-rules/admission';
import { day, unwrap } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';

const on = day('2026-03-02');
const asOf = day('2026-03-10');
type Circumstances = Readonly<Record<string, boolean>>;

describe(placementPurposeWestSussex.id, () => {
  const parts = [
    'child-consulted',
    'placing-authority-consulted-on-placement',
    'reasons-clear',
    'focus-clear',
    'purpose-clear',
  ];
  const so = (names: readonly string[], value = true) => Object.fromEntries(names.map((name) => [name, value]));
  const asked = (circumstances: Circumstances) => condition(placementPurposeWestSussex, { on, circumstances });

  it('is met where all five parts are so', () => {
    expect(unwrap(asked(so(parts)))).toEqual({ status: 'met' });
  });

  it.each(parts)('stays owed without %s', (part) => {
    expect(unwrap(asked({ ...so(parts), [part]: false }))).toEqual({ status: 'due', missing: [part] });
    const others = parts.filter((each) => each !== part);
    expect(asked(so(others))).toMatchObject({
      kind: 'undetermined',
      missing: [{ code: 'fact-missing', path: `circumstances.${part}` }],
    });
  });
});

describe.each([outcomesAgreedWestSussex, supportAndSafetyPlanWestSussex, exitPlanningWestSussex])('$id', (rule) => {
  it('is due without a date until it is done: the source sets none', () => {
    expect(unwrap(deadline(rule, { on }, asOf))).toEqual({ status: 'due' });
    expect(unwrap(deadline(rule, { on, done: day('2026-03-11') }, asOf))).toEqual({ status: 'due' });
    expect(unwrap(deadline(rule, { on, done: asOf }, asOf))).toEqual({ status: 'met', done: '2026-03-10' });
    expect(deadline(rule, { on }, asOf)).toMatchObject({ because: [{ kind: 'no-figure' }, {}] });
  });

  it('does not apply where no child moves in', () => {
    expect(deadline(rule, {}, asOf).kind).toBe('not-applicable');
  });

  it('can no longer be done once the child has moved on', () => {
    const facts = { on, ended: day('2026-03-09') };
    expect(unwrap(deadline(rule, facts, asOf)).status).toBe('missed');
    expect(unwrap(deadline(rule, facts, day('2026-03-09'))).status).toBe('due');
  });
});

describe(supportAreasWestSussex.id, () => {
  const [said, excused] = ['child-identified-support', 'identifying-support-not-practicable'];
  const asked = (circumstances: Circumstances) => condition(supportAreasWestSussex, { on, circumstances });

  it('is met where the child was involved, however practicable it was', () => {
    expect(unwrap(asked({ [said]: true }))).toEqual({ status: 'met' });
    expect(unwrap(asked({ [said]: true, [excused]: true }))).toEqual({ status: 'met' });
  });

  it('is missed where it was practicable, and not asked for where it was not', () => {
    expect(unwrap(asked({ [said]: false, [excused]: false }))).toEqual({ status: 'missed' });
    expect(asked({ [said]: false, [excused]: true }).kind).toBe('not-applicable');
    expect(asked({ [said]: false })).toMatchObject({ missing: [{ path: `circumstances.${excused}` }] });
  });
});

describe(needsAssessmentWestSussex.id, () => {
  const three: readonly ItemName[] = ['observation', 'chronologies-and-referral-papers', 'talking-with-the-child'];

  it.each(three)('misses %s', (item) => {
    const present = three.filter((each) => each !== item);
    const asked = (there: readonly ItemName[]) => unwrap(contents(needsAssessmentWestSussex, { on, present: there }));
    expect(asked(present)).toEqual({ status: 'missed', missing: [item] });
    expect(asked(three)).toEqual({ status: 'met', missing: [] });
  });
});

describe(unregulatedPlacementPackKentMedway.id, () => {
  const four: readonly ItemName[] = [
    'risk-assessment-templates',
    'recording-sheets',
    'setting-up-guidance',
    'expectations-of-social-care',
  ];
  const asked = (present: readonly ItemName[]) => unwrap(contents(unregulatedPlacementPackKentMedway, { on, present }));

  it.each(four)('misses %s', (item) => {
    expect(asked(four.filter((each) => each !== item))).toEqual({ status: 'missed', missing: [item] });
  });

  it('is complete with all four, and may hold more', () => {
    expect(asked([...four, 'anytown/contacts'])).toEqual({ status: 'met', missing: [] });
    expect(asked([]).missing).toEqual(four);
  });
});
