import { type DeadlineFacts, deadline } from 'care-planning-rules';
import {
  type CadenceFacts,
  communityTreatmentReview,
  emergencyProtocolMeeting,
  history,
  nextDue,
  standing,
  treatmentReview,
  treatmentReviewOnChange,
} from 'care-planning-rules/cadence';
import { day, type Finding, unwrap } from 'care-planning-rules/core';
import { libraryWords } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';

const without = { 'community-review-held': false };
const held = { 'community-review-held': true };
const noVersion = { kind: 'undetermined', missing: [{ code: 'no-version-in-force' }] };
const missingOf = (finding: Finding) =>
  finding.kind === 'undetermined' ? finding.missing.map(({ code, path }) => `${code} ${path}`) : finding.kind;

describe(treatmentReview.id, () => {
  const stay = (from: string, dateOfBirth: string, more: Partial<CadenceFacts> = {}): CadenceFacts => ({
    from: day(from),
    dateOfBirth: day(dateOfBirth),
    held: [],
    ...more,
  });
  const child = '2012-06-01';
  const adult = '2000-06-01';

  it.each([
    ['a child admitted without a community review: two weeks', child, without, '2026-03-16'],
    ['a child who had a community review: three months', child, held, '2026-06-02'],
    ['an adult admitted without one: 28 days', adult, without, '2026-03-30'],
    ['an adult who had one: six months', adult, { ...held, 'secure-hospital': false }, '2026-09-02'],
    [
      'an adult who had one, in a secure hospital: twelve months',
      adult,
      { ...held, 'secure-hospital': true },
      '2027-03-02',
    ],
    ['a secure hospital changes nothing in the 28 days', adult, { ...without, 'secure-hospital': true }, '2026-03-30'],
    ['a secure hospital changes nothing for a child', child, { ...without, 'secure-hospital': true }, '2026-03-16'],
  ])('first, %s', (_, dateOfBirth, circumstances, due) => {
    expect(unwrap(nextDue(treatmentReview, stay('2026-03-02', dateOfBirth, { circumstances })))).toBe(due);
  });

  it.each([
    ['three months under 18', child, {}, '2026-06-12'],
    ['six months from 18', adult, { 'secure-hospital': false }, '2026-09-12'],
    ['twelve months from 18 in a secure hospital', adult, { 'secure-hospital': true }, '2027-03-12'],
  ])('then %s, from the review last held', (_, dateOfBirth, circumstances, due) => {
    const facts = stay('2026-03-02', dateOfBirth, { held: [day('2026-03-12')], circumstances });
    expect(unwrap(nextDue(treatmentReview, facts))).toBe(due);
  });

  it('is due on the 14th day, and overdue on the 15th', () => {
    const facts = stay('2026-03-02', child, { circumstances: without });
    expect(unwrap(standing(treatmentReview, facts, day('2026-03-15')))).toMatchObject({ status: 'due', days: 1 });
    expect(unwrap(standing(treatmentReview, facts, day('2026-03-16'))).status).toBe('due-today');
    expect(unwrap(standing(treatmentReview, facts, day('2026-03-17')))).toMatchObject({ status: 'overdue', days: 1 });
  });

  it('follows the age on the day an interval begins: the day before the 18th birthday, and the birthday', () => {
    const dateOfBirth = '2008-03-03';
    expect(unwrap(nextDue(treatmentReview, stay('2026-03-02', dateOfBirth, { circumstances: without })))).toBe(
      '2026-03-16',
    );
    expect(unwrap(nextDue(treatmentReview, stay('2026-03-03', dateOfBirth, { circumstances: without })))).toBe(
      '2026-03-31',
    );
    const reviewed = (on: string) =>
      stay('2026-02-20', dateOfBirth, { held: [day(on)], circumstances: { 'secure-hospital': false } });
    expect(unwrap(nextDue(treatmentReview, reviewed('2026-03-02')))).toBe('2026-06-02');
    expect(unwrap(nextDue(treatmentReview, reviewed('2026-03-03')))).toBe('2026-09-03');
  });

  it('asks only for what the interval turns on', () => {
    const asked = (dateOfBirth: string, more: Partial<CadenceFacts> = {}) =>
      missingOf(nextDue(treatmentReview, stay('2026-03-02', dateOfBirth, more)));
    expect(asked(child)).toEqual(['fact-missing circumstances.community-review-held']);
    expect(asked(adult, { circumstances: held })).toEqual(['fact-missing circumstances.secure-hospital']);
    expect(asked(child, { held: [day('2026-03-12')] })).toBe('decided');
    expect(asked('2026-04-01', { circumstances: without })).toEqual(['contradiction dateOfBirth']);
    expect(missingOf(nextDue(treatmentReview, { from: day('2026-03-02'), held: [], circumstances: without }))).toEqual([
      'fact-missing dateOfBirth',
    ]);
  });

  it('is not owed after the stay, and shows what was late', () => {
    const facts = stay('2026-03-02', child, { ended: day('2026-03-10'), circumstances: without });
    expect(nextDue(treatmentReview, facts).kind).toBe('not-applicable');
    expect(standing(treatmentReview, facts, day('2026-03-01')).kind).toBe('not-applicable');
    const late = stay('2026-03-02', child, { held: [day('2026-03-17')], circumstances: without });
    expect(unwrap(history(treatmentReview, late, day('2026-03-20')))).toEqual([
      { status: 'late', due: '2026-03-16', held: '2026-03-17' },
    ]);
  });

  it('begins with the policy, on 1 May 2023', () => {
    const admitted = (from: string) => nextDue(treatmentReview, stay(from, child, { circumstances: without }));
    expect(admitted('2023-04-30')).toMatchObject(noVersion);
    expect(unwrap(admitted('2023-05-01'))).toBe('2023-05-15');
    expect(unwrap(admitted('2023-05-02'))).toBe('2023-05-16');
  });

  it('says which of its figures were not verified', () => {
    const { cites } = nextDue(treatmentReview, stay('2026-03-02', child)).rule;
    expect(cites.filter((id) => libraryWords.statements[id]?.grade === 'unverified')).toEqual([
      'ctr-post-admission-adult',
      'ctr-inpatient-adult',
      'ctr-inpatient-secure',
    ]);
  });
});

describe(communityTreatmentReview.id, () => {
  const time = { 'no-time-for-community-review': false };
  const asked = (facts: DeadlineFacts, asOf = '2026-03-10') =>
    deadline(communityTreatmentReview, { on: day('2026-03-02'), circumstances: time, ...facts }, day(asOf));

  it.each([
    ['2026-03-01', 'met'],
    ['2026-03-02', 'met'],
    ['2026-03-03', 'late'],
  ])('held on %s for an admission on 2026-03-02: %s', (done, status) => {
    expect(unwrap(asked({ done: day(done) })).status).toBe(status);
  });

  it.each([
    ['2026-03-01', 'due'],
    ['2026-03-02', 'due-today'],
    ['2026-03-03', 'overdue'],
  ])('not held, as of %s: %s', (asOf, status) => {
    expect(unwrap(asked({}, asOf))).toEqual({ status, due: '2026-03-02' });
  });

  it('is not owed in an emergency that leaves no time; whether it does must be known', () => {
    expect(asked({ circumstances: { 'no-time-for-community-review': true } }).kind).toBe('not-applicable');
    expect(missingOf(asked({ circumstances: {} }))).toEqual([
      'fact-missing circumstances.no-time-for-community-review',
    ]);
    expect(deadline(communityTreatmentReview, {}, day('2026-03-10')).kind).toBe('not-applicable');
  });

  it('begins with the policy, on 1 May 2023', () => {
    expect(asked({ on: day('2023-04-30') })).toMatchObject(noVersion);
    expect(asked({ on: day('2023-05-01') }).kind).toBe('decided');
  });
});

describe(emergencyProtocolMeeting.id, () => {
  const emergency = { 'no-time-for-community-review': true };
  const asked = (facts: DeadlineFacts) =>
    deadline(
      emergencyProtocolMeeting,
      { on: day('2026-03-02'), circumstances: emergency, ...facts },
      day('2026-03-10'),
    );

  it('is owed in an emergency, by no set day', () => {
    expect(unwrap(asked({}))).toEqual({ status: 'due' });
    expect(unwrap(asked({ done: day('2026-03-04') }))).toEqual({ status: 'met', done: '2026-03-04' });
  });

  it('is not owed where there was time; whether there was must be known', () => {
    expect(asked({ circumstances: { 'no-time-for-community-review': false } }).kind).toBe('not-applicable');
    expect(missingOf(asked({ circumstances: {} }))).toEqual([
      'fact-missing circumstances.no-time-for-community-review',
    ]);
  });

  it('begins with the policy, on 1 May 2023', () => {
    expect(asked({ on: day('2023-04-30') })).toMatchObject(noVersion);
    expect(asked({ on: day('2023-05-01') }).kind).toBe('decided');
  });
});

describe(treatmentReviewOnChange.id, () => {
  const asked = (facts: DeadlineFacts, asOf = '2026-03-10') =>
    deadline(treatmentReviewOnChange, { on: day('2026-03-02'), ...facts }, day(asOf));

  it('is owed after a move or a diagnosis taken away, by no set day', () => {
    expect(unwrap(asked({}))).toEqual({ status: 'due' });
    expect(unwrap(asked({ done: day('2026-03-02') }))).toEqual({ status: 'met', done: '2026-03-02' });
  });

  it('is not owed before it, and no review before it is the one', () => {
    expect(asked({}, '2026-03-01').kind).toBe('not-applicable');
    expect(missingOf(asked({ done: day('2026-03-01') }))).toEqual(['contradiction done']);
  });

  it('begins with the policy, on 1 May 2023', () => {
    expect(asked({ on: day('2023-04-30') })).toMatchObject(noVersion);
    expect(asked({ on: day('2023-05-01') }).kind).toBe('decided');
  });
});
