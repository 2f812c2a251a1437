import type { ItemName } from 'care-planning-rules';
import { condition, contents } from 'care-planning-rules';
import { courtOrderOnContact, privateCommunication, privateMeetings } from 'care-planning-rules/contact';
import { day, unwrap } from 'care-planning-rules/core';
import { libraryWords } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';

const on = day('2026-02-02');
const noVersion = { kind: 'undetermined', missing: [{ code: 'no-version-in-force' }] };

describe(privateMeetings.id, () => {
  const family: readonly ItemName[] = ['parents', 'friends', 'relatives'];
  const officials: readonly ItemName[] = [
    'adviser-or-advocate',
    'cafcass-officer',
    'social-worker',
    'person-authorised-by-chief-inspector',
    'person-authorised-by-area-authority',
    'independent-visitor',
    'inspector-of-secretary-of-state',
    'person-dealing-with-complaint',
    'independent-person',
  ];
  const all: readonly ItemName[] = [...family, ...officials, 'record-of-meetings'];

  it('is met for family, friends and nine kinds of official, with a record', () => {
    expect(officials).toHaveLength(9);
    expect(unwrap(contents(privateMeetings, { on, present: all }))).toEqual({ status: 'met', missing: [] });
  });

  it.each(all)('finds %s missing', (item) => {
    const present = all.filter((each) => each !== item);
    expect(unwrap(contents(privateMeetings, { on, present }))).toEqual({ status: 'missed', missing: [item] });
  });

  it('begins with the Regulations, on 1 April 2015', () => {
    expect(contents(privateMeetings, { on: day('2015-03-31'), present: all })).toMatchObject(noVersion);
    expect(contents(privateMeetings, { on: day('2015-04-01'), present: all }).kind).toBe('decided');
  });
});

describe(privateCommunication.id, () => {
  const three: readonly ItemName[] = ['telephone', 'post', 'electronic-mail'];
  const asked = (present: readonly ItemName[], circumstances: Readonly<Record<string, boolean>>, when = on) =>
    contents(privateCommunication, { on: when, present, circumstances });

  it('is met with telephone, post and electronic mail', () => {
    expect(unwrap(asked(three, { 'disabled-child': false }))).toEqual({ status: 'met', missing: [] });
  });

  it.each(three)('finds %s missing', (item) => {
    const present = three.filter((each) => each !== item);
    expect(unwrap(asked(present, { 'disabled-child': false })).missing).toEqual([item]);
  });

  it('asks for aids for a disabled child, and cannot tell where that is not known', () => {
    expect(unwrap(asked(three, { 'disabled-child': true }))).toEqual({ status: 'missed', missing: ['aids'] });
    expect(unwrap(asked([...three, 'aids'], { 'disabled-child': true })).status).toBe('met');
    expect(asked(three, {})).toMatchObject({ missing: [{ path: 'circumstances.disabled-child' }] });
  });

  it('says that it was not verified', () => {
    const [cite] = asked(three, { 'disabled-child': false }).rule.cites;
    expect(libraryWords.statements[cite]?.grade).toBe('unverified');
  });

  it('begins with the Regulations, on 1 April 2015', () => {
    expect(asked(three, { 'disabled-child': false }, day('2015-03-31'))).toMatchObject(noVersion);
    expect(asked(three, { 'disabled-child': false }, day('2015-04-01')).kind).toBe('decided');
  });
});

describe(courtOrderOnContact.id, () => {
  const asked = (circumstances: Readonly<Record<string, boolean>>, when = on) =>
    condition(courtOrderOnContact, { on: when, circumstances });
  const ordered = { 'court-order-on-contact': true };

  it('is met where contact is as ordered, and missed where it is not', () => {
    expect(unwrap(asked({ ...ordered, 'contact-in-line-with-court-order': true }))).toEqual({ status: 'met' });
    expect(unwrap(asked({ ...ordered, 'contact-in-line-with-court-order': false }))).toEqual({ status: 'missed' });
  });

  it('is not asked for where there is no order', () => {
    expect(asked({ 'court-order-on-contact': false }).kind).toBe('not-applicable');
  });

  it('cannot be told without knowing of the order, or whether contact is in line with it', () => {
    expect(asked({})).toMatchObject({ missing: [{ path: 'circumstances.court-order-on-contact' }] });
    expect(asked(ordered)).toMatchObject({ missing: [{ path: 'circumstances.contact-in-line-with-court-order' }] });
  });

  it('begins with the Regulations, on 1 April 2015', () => {
    const inLine = { ...ordered, 'contact-in-line-with-court-order': true };
    expect(asked(inLine, day('2015-03-31'))).toMatchObject(noVersion);
    expect(asked(inLine, day('2015-04-01')).kind).toBe('decided');
  });
});
