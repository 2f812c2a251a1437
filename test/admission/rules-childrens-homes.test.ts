import { condition, contents, deadline, type ItemName } from 'care-planning-rules';
import {
  admissionDecision,
  caseRecord,
  independentPersonFreeOfTies,
  ownPlacementPlan,
  ownPlacementPlanConsultation,
  placementArrangements,
} from 'care-planning-rules/admission';
import { day, unwrap } from 'care-planning-rules/core';
import { explain } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';

const on = day('2026-02-02');
const noVersion = { kind: 'undetermined', missing: [{ code: 'no-version-in-force' }] };

describe(placementArrangements.id, () => {
  const all: readonly ItemName[] = [
    'induction',
    'managing-the-placement',
    'reviewing-the-placement',
    'preparing-to-leave',
  ];
  const asked = (present: readonly ItemName[]) => contents(placementArrangements, { on, present });

  it('is met where there are all four', () => {
    expect(unwrap(asked(all))).toEqual({ status: 'met', missing: [] });
  });

  it.each(all)('finds %s missing', (item) => {
    expect(unwrap(asked(all.filter((each) => each !== item)))).toEqual({ status: 'missed', missing: [item] });
  });

  it('begins with the Regulations, on 1 April 2015', () => {
    expect(contents(placementArrangements, { on: day('2015-03-31'), present: all })).toMatchObject(noVersion);
    expect(contents(placementArrangements, { on: day('2015-04-01'), present: all }).kind).toBe('decided');
  });
});

describe(ownPlacementPlan.id, () => {
  const before = { 'practicable-before-admission': true, 'placed-by-voluntary-organisation': false };
  const after = { ...before, 'practicable-before-admission': false };
  const asked = (facts: Readonly<Record<string, unknown>>, asOf: string) =>
    deadline(ownPlacementPlan, { on, circumstances: before, ...facts }, day(asOf));

  it.each([
    ['2026-02-01', { status: 'due', due: '2026-02-02' }],
    ['2026-02-02', { status: 'due-today', due: '2026-02-02' }],
    ['2026-02-03', { status: 'overdue', due: '2026-02-02' }],
  ])('where it was practicable, it stands on %s as %j', (asOf, expected) => {
    expect(unwrap(asked({}, asOf))).toEqual(expected);
  });

  it.each([
    ['2026-01-20', 'met'],
    ['2026-02-02', 'met'],
    ['2026-02-03', 'late'],
  ])('where it was practicable and is drawn up on %s, it is %s', (done, status) => {
    expect(unwrap(asked({ done }, '2026-03-01'))).toEqual({ status, due: '2026-02-02', done });
  });

  it('where it was not, it is owed without a date', () => {
    expect(unwrap(asked({ circumstances: after }, '2026-02-03'))).toEqual({ status: 'due' });
    expect(unwrap(asked({ circumstances: after, done: '2026-02-20' }, '2026-02-20')).status).toBe('met');
  });

  it('is explained by the day of admission itself', () => {
    expect(explain(asked({}, '2026-02-03'))).toContain(
      'Admission on 2 February 2026; that day itself is 2 February 2026',
    );
  });

  it('is not owed where a voluntary organisation placed the child, or there was no admission', () => {
    const voluntary = { 'placed-by-voluntary-organisation': true };
    expect(asked({ circumstances: voluntary }, '2026-02-03').kind).toBe('not-applicable');
    expect(deadline(ownPlacementPlan, { circumstances: before }, day('2026-02-03')).kind).toBe('not-applicable');
  });

  it.each(Object.keys(before))('cannot be told while %s is not known', (name) => {
    const { [name]: _, ...others } = before as Readonly<Record<string, boolean>>;
    const missing = [{ code: 'fact-missing', path: `circumstances.${name}` }];
    expect(asked({ circumstances: others }, '2026-02-03')).toMatchObject({ kind: 'undetermined', missing });
  });

  it('begins with the Regulations, on 1 April 2015', () => {
    expect(asked({ on: '2015-03-31' }, '2015-05-01')).toMatchObject(noVersion);
    expect(unwrap(asked({ on: '2015-04-01' }, '2015-05-01'))).toEqual({ status: 'overdue', due: '2015-04-01' });
  });
});

describe(ownPlacementPlanConsultation.id, () => {
  const asked = (circumstances: Readonly<Record<string, boolean>>, when = on) =>
    condition(ownPlacementPlanConsultation, { on: when, circumstances });

  it('is met once the placing authority was consulted, and owed until then', () => {
    expect(unwrap(asked({ 'placing-authority-consulted': true }))).toEqual({ status: 'met' });
    const not = { 'placing-authority-consulted': false, 'placed-by-voluntary-organisation': false };
    expect(unwrap(asked(not))).toEqual({ status: 'due' });
  });

  it('is not asked for where a voluntary organisation placed the child', () => {
    const voluntary = { 'placing-authority-consulted': false, 'placed-by-voluntary-organisation': true };
    expect(asked(voluntary).kind).toBe('not-applicable');
  });

  it('cannot be told without knowing either', () => {
    expect(asked({}).kind).toBe('undetermined');
    expect(asked({ 'placed-by-voluntary-organisation': false })).toMatchObject({
      missing: [{ path: 'circumstances.placing-authority-consulted' }],
    });
  });

  it('begins with the Regulations, on 1 April 2015', () => {
    const consulted = { 'placing-authority-consulted': true };
    expect(asked(consulted, day('2015-03-31'))).toMatchObject(noVersion);
    expect(asked(consulted, day('2015-04-01')).kind).toBe('decided');
  });
});

describe(caseRecord.id, () => {
  const always: readonly ItemName[] = [
    'name',
    'date-of-birth-and-sex',
    'religion',
    'ethnicity-culture-and-language',
    'address-before-entry',
    'money-and-valuables',
    'statutory-basis',
    'placing-authority',
    'parents',
    'social-worker',
    'up-to-date',
    'entries-signed-and-dated',
  ];
  const sometimes = {
    'has-former-names': 'former-names',
    'has-left': 'address-and-accommodation-on-leaving',
    'at-school': 'school-and-designated-teacher',
    employed: 'employer',
  } as const;
  const none = Object.fromEntries(Object.keys(sometimes).map((name) => [name, false]));
  const asked = (present: readonly ItemName[], circumstances: Readonly<Record<string, boolean>>, when = on) =>
    contents(caseRecord, { on: when, present, circumstances });

  it('is met where it holds what is always asked for', () => {
    expect(unwrap(asked(always, none))).toEqual({ status: 'met', missing: [] });
  });

  it('has the content of thirteen paragraphs of Schedule 3, former names beside the name, and the state of its entries', () => {
    const { missing } = unwrap(asked([], Object.fromEntries(Object.keys(none).map((name) => [name, true]))));
    expect(missing).toHaveLength(13 + 1 + 2);
  });

  it.each(always)('finds %s missing', (item) => {
    const rest = always.filter((each) => each !== item);
    expect(unwrap(asked(rest, none))).toEqual({ status: 'missed', missing: [item] });
  });

  it.each(Object.entries(sometimes))('where %s is so, asks for %s', (name, item) => {
    const so = { ...none, [name]: true };
    expect(unwrap(asked(always, so))).toEqual({ status: 'missed', missing: [item] });
    expect(unwrap(asked([...always, item], so)).status).toBe('met');
    const { [name]: _, ...others } = none;
    expect(asked(always, others)).toMatchObject({ missing: [{ path: `circumstances.${name}` }] });
  });

  it('begins with the Regulations, on 1 April 2015', () => {
    expect(asked(always, none, day('2015-03-31'))).toMatchObject(noVersion);
    expect(asked(always, none, day('2015-04-01')).kind).toBe('decided');
  });
});

describe(independentPersonFreeOfTies.id, () => {
  const ties = [
    'not-employed-in-the-authoritys-childrens-social-services',
    'not-employed-for-payment-by-the-provider',
    'not-involved-in-a-childs-care-plan',
    'not-commissioning-or-financing-services',
    'no-financial-interest',
    'not-the-responsible-individual',
    'no-connection-that-raises-doubts',
  ];
  const free = Object.fromEntries(ties.map((tie) => [tie, true]));
  const asked = (circumstances: Readonly<Record<string, boolean>>, when = on) =>
    condition(independentPersonFreeOfTies, { on: when, circumstances });

  it('is met where all seven are ruled out', () => {
    expect(ties).toHaveLength(7);
    expect(unwrap(asked(free))).toEqual({ status: 'met' });
  });

  it.each(ties)('is missed where it is not so: %s', (tie) => {
    expect(unwrap(asked({ ...free, [tie]: false }))).toEqual({ status: 'missed', missing: [tie] });
  });

  it.each(ties)('cannot be told while it is open: %s', (tie) => {
    const { [tie]: _, ...others } = free;
    expect(asked(others)).toMatchObject({ kind: 'undetermined', missing: [{ path: `circumstances.${tie}` }] });
  });

  it('begins with the Regulations, on 1 April 2015', () => {
    expect(asked(free, day('2015-03-31'))).toMatchObject(noVersion);
    expect(asked(free, day('2015-04-01')).kind).toBe('decided');
  });
});

it('asks none of them of the decision to accept, which has rules of its own', () => {
  const facts = { movesIn: on, usesSignsOfSafety: false, eligibleChild: false, documents: [] };
  const asked = new Set(admissionDecision(facts, on).findings.map(({ rule }) => rule.id));
  for (const rule of [placementArrangements, ownPlacementPlan, ownPlacementPlanConsultation, caseRecord]) {
    expect(asked).not.toContain(rule.id);
  }
});
