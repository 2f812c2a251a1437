import { condition, deadline } from 'care-planning-rules';
import {
  carerSupervisionFosteringStandards,
  fosterApprovalReview,
  fosterFirstReviewToPanel,
  history,
  nextDue,
  privateFosteringVisit,
  schedule,
  standing,
  unannouncedVisitFosteringStandards,
} from 'care-planning-rules/cadence';
import { day, unwrap } from 'care-planning-rules/core';
import { libraryWords } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';

const facts = (from: string, ...held: readonly string[]) => ({ from: day(from), held: held.map(day) });

describe.each([fosterApprovalReview, unannouncedVisitFosteringStandards])('$id', (rule) => {
  it('is due a year after approval, and a year after the one last held', () => {
    expect(unwrap(nextDue(rule, facts('2025-06-10')))).toBe('2026-06-10');
    expect(unwrap(nextDue(rule, facts('2025-06-10', '2026-02-02')))).toBe('2027-02-02');
    expect(unwrap(nextDue(rule, facts('2025-06-10', '2026-02-02', '2026-03-03')))).toBe('2027-03-03');
    expect(unwrap(nextDue(rule, facts('2024-02-29')))).toBe('2025-02-28');
  });

  it.each([
    ['2026-06-09', { status: 'due', due: '2026-06-10', days: 1 }],
    ['2026-06-10', { status: 'due-today', due: '2026-06-10', days: 0 }],
    ['2026-06-11', { status: 'overdue', due: '2026-06-10', days: 1 }],
  ])('stands on %s as %j', (asOf, expected) => {
    expect(unwrap(standing(rule, facts('2025-06-10'), day(asOf)))).toEqual(expected);
  });

  it('was met on its last day, and late on the day after', () => {
    expect(unwrap(history(rule, facts('2025-06-10', '2026-06-10'), day('2026-06-11')))).toEqual([
      { status: 'met', due: '2026-06-10', held: '2026-06-10' },
    ]);
    expect(unwrap(history(rule, facts('2025-06-10', '2026-06-11'), day('2026-06-11')))).toEqual([
      { status: 'late', due: '2026-06-10', held: '2026-06-11' },
    ]);
  });

  it('is not owed before the approval, or once it has ended', () => {
    expect(standing(rule, facts('2025-06-10'), day('2025-06-09')).kind).toBe('not-applicable');
    expect(nextDue(rule, { ...facts('2025-06-10'), ended: day('2026-06-09') }).kind).toBe('not-applicable');
  });

  it('applies to every day, since no commencement is on record', () => {
    expect(unwrap(nextDue(rule, facts('2001-01-01')))).toBe('2002-01-01');
    expect(nextDue(rule, facts('2001-01-01')).rule.from).toBeNull();
  });

  it('says that it was not verified', () => {
    const [cite] = nextDue(rule, facts('2025-06-10')).rule.cites;
    expect(libraryWords.statements[cite]?.grade).toBe('unverified');
  });
});

describe(fosterFirstReviewToPanel.id, () => {
  const on = day('2026-02-02');

  it('is owed of the first review, and gets no date', () => {
    expect(unwrap(deadline(fosterFirstReviewToPanel, { on }, day('2026-02-02')))).toEqual({ status: 'due' });
    expect(unwrap(deadline(fosterFirstReviewToPanel, { on }, day('2036-02-02')))).toEqual({ status: 'due' });
    expect(deadline(fosterFirstReviewToPanel, { on }, day('2026-02-03'))).toMatchObject({
      because: [{ kind: 'no-figure' }, { kind: 'not-happened' }],
    });
  });

  it('is met once the report is there, not before', () => {
    const sent = { on, done: day('2026-03-02') };
    expect(unwrap(deadline(fosterFirstReviewToPanel, sent, day('2026-03-01')))).toEqual({ status: 'due' });
    expect(unwrap(deadline(fosterFirstReviewToPanel, sent, day('2026-03-02')))).toEqual({
      status: 'met',
      done: '2026-03-02',
    });
  });

  it('is not owed without a review, or before it', () => {
    expect(deadline(fosterFirstReviewToPanel, {}, day('2026-02-02')).kind).toBe('not-applicable');
    expect(deadline(fosterFirstReviewToPanel, { on }, day('2026-02-01')).kind).toBe('not-applicable');
  });

  it('cannot have been done before the review', () => {
    const early = deadline(fosterFirstReviewToPanel, { on, done: day('2026-02-01') }, day('2026-02-03'));
    expect(early).toMatchObject({ kind: 'undetermined', missing: [{ code: 'contradiction', path: 'done' }] });
  });
});

describe(carerSupervisionFosteringStandards.id, () => {
  const all = { 'supervisor-named': true, 'supervisor-qualified': true, 'supervision-meetings-held': true };
  const asked = (circumstances: Readonly<Record<string, boolean>>) =>
    condition(carerSupervisionFosteringStandards, { on: day('2026-02-02'), circumstances });

  it('is met where all three are so', () => {
    expect(unwrap(asked(all))).toEqual({ status: 'met' });
  });

  it.each(Object.keys(all))('stays owed while %s is not so', (part) => {
    expect(unwrap(asked({ ...all, [part]: false }))).toEqual({ status: 'due', missing: [part] });
  });

  it.each(Object.keys(all))('cannot be told while %s is not known', (part) => {
    const { [part]: _, ...others } = all as Readonly<Record<string, boolean>>;
    expect(asked(others)).toMatchObject({ kind: 'undetermined', missing: [{ path: `circumstances.${part}` }] });
  });

  it('has no interval for the meetings', () => {
    expect(JSON.stringify(carerSupervisionFosteringStandards.versions)).not.toMatch(/"within"|"intervals"/);
  });
});

describe(privateFosteringVisit.id, () => {
  const due = (...dates: readonly [string, ...string[]]) => unwrap(nextDue(privateFosteringVisit, facts(...dates)));

  it('is due within six weeks in the first year', () => {
    expect(due('2026-01-05')).toBe('2026-02-16');
    expect(due('2026-01-05', '2026-02-10')).toBe('2026-03-24');
  });

  it('up to and including the first anniversary, and within twelve after it', () => {
    expect(due('2026-01-05', '2027-01-04')).toBe('2027-02-15');
    expect(due('2026-01-05', '2027-01-05')).toBe('2027-02-16');
    expect(due('2026-01-05', '2027-01-06')).toBe('2027-03-31');
  });

  it('every twelve weeks in every later year', () => {
    expect(due('2020-01-06', '2026-01-05')).toBe('2026-03-30');
    expect(unwrap(schedule(privateFosteringVisit, facts('2020-01-06', '2026-01-05'), day('2026-07-01')))).toEqual([
      '2026-03-30',
      '2026-06-22',
    ]);
  });

  it.each([
    ['2026-02-15', { status: 'due', due: '2026-02-16', days: 1 }],
    ['2026-02-16', { status: 'due-today', due: '2026-02-16', days: 0 }],
    ['2026-02-17', { status: 'overdue', due: '2026-02-16', days: 1 }],
  ])('stands on %s as %j', (asOf, expected) => {
    expect(unwrap(standing(privateFosteringVisit, facts('2026-01-05'), day(asOf)))).toEqual(expected);
  });

  it('is not owed before the arrangement begins, or once it has ended', () => {
    expect(standing(privateFosteringVisit, facts('2026-01-05'), day('2026-01-04')).kind).toBe('not-applicable');
    const ended = { ...facts('2026-01-05'), ended: day('2026-02-15') };
    expect(nextDue(privateFosteringVisit, ended).kind).toBe('not-applicable');
  });

  it('never stands for the visit to a child who is looked after', () => {
    expect(privateFosteringVisit.subject).not.toBe('social-worker-visit');
  });
});
