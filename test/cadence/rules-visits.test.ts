/** Visits by the authority’s representative: the special cases, and what calls for a visit beyond the regular ones. */

import { condition, type DeadlineRule, deadline } from 'care-planning-rules';
import {
  type CadenceFacts,
  type CadenceRule,
  childSeenAlone,
  history,
  nextDue,
  socialWorkerVisit,
  socialWorkerVisitBeforeAssessment,
  socialWorkerVisitCareOrder,
  socialWorkerVisitLongTermFoster,
  socialWorkerVisitOthersResponsible,
  socialWorkerVisitTemporaryApproval,
  standing,
  visitAfterChangedArrangements,
  visitAfterNoticeOfHome,
  visitRequested,
} from 'care-planning-rules/cadence';
import { day, unwrap } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';

type Given = {
  readonly from: string;
  readonly held?: readonly string[];
  readonly firstReview?: string;
  readonly circumstances?: CadenceFacts['circumstances'];
};

function factsOf({ from, held = [], firstReview, circumstances }: Given): CadenceFacts {
  return {
    from: day(from),
    held: held.map(day),
    ...(firstReview === undefined ? {} : { firstReview: day(firstReview) }),
    ...(circumstances === undefined ? {} : { circumstances }),
  };
}

/** The next day due, or what is missing. */
function next(rule: CadenceRule, given: Given): string {
  const finding = nextDue(rule, factsOf(given));
  if (finding.kind === 'undetermined') return finding.missing.map(({ code, path }) => `${code} ${path}`).join(', ');
  return finding.kind === 'decided' ? finding.value : finding.kind;
}

const noVersion = 'no-version-in-force rule';

/** Weekly before the first review, then every so many weeks. */
function weeklyUntilFirstReview(rule: CadenceRule, afterwards: readonly [string, string][]) {
  it.each<[string, Given, string]>([
    ['the first within a week of the start', { from: '2026-01-05' }, '2026-01-12'],
    ['then within a week of the last', { from: '2026-01-05', held: ['2026-01-08'] }, '2026-01-15'],
    [
      'weekly up to the day before the first review',
      { from: '2026-01-05', held: ['2026-01-29'], firstReview: '2026-01-30' },
      '2026-02-05',
    ],
    ['weekly for as long as no first review is held', { from: '2026-01-05', held: ['2026-06-01'] }, '2026-06-08'],
    ['before the Regulations', { from: '2011-03-31' }, noVersion],
    ['on their first day', { from: '2011-04-01' }, '2011-04-08'],
    ['on the day after it', { from: '2011-04-02' }, '2011-04-09'],
  ])('%s', (_says, given, expected) => expect(next(rule, given)).toBe(expected));

  it.each(afterwards)('a visit on %s, the day of the first review or after it, is followed by %s', (held, expected) => {
    expect(next(rule, { from: '2026-01-05', held: [held], firstReview: '2026-01-30' })).toBe(expected);
  });

  it('is in time on its last day and late on the next', () => {
    const facts = factsOf({ from: '2026-01-05', held: ['2026-01-12', '2026-01-20'] });
    expect(unwrap(history(rule, facts, day('2026-01-28')))).toEqual([
      { status: 'met', due: '2026-01-12', held: '2026-01-12' },
      { status: 'late', due: '2026-01-19', held: '2026-01-20' },
      { status: 'overdue', due: '2026-01-27' },
    ]);
  });
}

describe('cadence/social-worker-visit-before-assessment', () => {
  weeklyUntilFirstReview(socialWorkerVisitBeforeAssessment, [
    ['2026-01-30', '2026-03-13'],
    ['2026-02-02', '2026-03-16'],
  ]);
});

describe('cadence/social-worker-visit-temporary-approval', () => {
  weeklyUntilFirstReview(socialWorkerVisitTemporaryApproval, [
    ['2026-01-30', '2026-02-27'],
    ['2026-02-02', '2026-03-02'],
  ]);
});

describe('cadence/social-worker-visit-care-order', () => {
  it.each<[string, Given, string]>([
    ['within a week of the order', { from: '2026-01-05' }, '2026-01-12'],
    ['then within six weeks of the last', { from: '2026-01-05', held: ['2026-01-12'] }, '2026-02-23'],
    ['years on as well', { from: '2020-01-06', held: ['2020-01-10', '2026-01-12'] }, '2026-02-23'],
    ['before the Regulations', { from: '2011-03-31' }, noVersion],
    ['on their first day', { from: '2011-04-01' }, '2011-04-08'],
    ['on the day after it', { from: '2011-04-02' }, '2011-04-09'],
  ])('%s', (_says, given, expected) => expect(next(socialWorkerVisitCareOrder, given)).toBe(expected));

  it('is due today on its last day, overdue the day after', () => {
    const facts = factsOf({ from: '2026-01-05', held: ['2026-01-12'] });
    expect(unwrap(standing(socialWorkerVisitCareOrder, facts, day('2026-02-23')))).toMatchObject({
      status: 'due-today',
    });
    expect(unwrap(standing(socialWorkerVisitCareOrder, facts, day('2026-02-24')))).toMatchObject({
      status: 'overdue',
      days: 1,
    });
  });
});

describe('cadence/social-worker-visit-others-responsible', () => {
  it.each<[string, Given, string]>([
    ['within a week of the start', { from: '2026-01-05' }, '2026-01-12'],
    ['then within six weeks in the first year', { from: '2026-01-05', held: ['2026-01-12'] }, '2026-02-23'],
    [
      'on the first anniversary still six weeks',
      { from: '2026-01-05', held: ['2026-01-12', '2027-01-05'] },
      '2027-02-16',
    ],
    [
      'from the day after it three months, whatever is planned',
      { from: '2026-01-05', held: ['2026-01-12', '2027-01-06'] },
      '2027-04-06',
    ],
    ['before the Regulations', { from: '2011-03-31' }, noVersion],
    ['on their first day', { from: '2011-04-01' }, '2011-04-08'],
    ['on the day after it', { from: '2011-04-02' }, '2011-04-09'],
  ])('%s', (_says, given, expected) => expect(next(socialWorkerVisitOthersResponsible, given)).toBe(expected));
});

describe('cadence/social-worker-visit-long-term-foster', () => {
  const agreed = { circumstances: { 'child-agrees-to-fewer-visits': true } };
  const notAgreed = { circumstances: { 'child-agrees-to-fewer-visits': false } };
  const yearOn = { from: '2024-01-08', held: ['2024-01-12', '2025-02-03'] };

  it.each<[string, Given, string]>([
    ['within a week of the start, agreed or not', { from: '2026-01-05', ...agreed }, '2026-01-12'],
    [
      'six weeks in the first year, agreed or not',
      { from: '2026-01-05', held: ['2026-01-12'], ...agreed },
      '2026-02-23',
    ],
    [
      'on the first anniversary still six weeks',
      { from: '2025-01-06', held: ['2025-01-10', '2026-01-06'], ...agreed },
      '2026-02-17',
    ],
    [
      'from the day after it six months where agreed',
      { from: '2025-01-06', held: ['2025-01-10', '2026-01-07'], ...agreed },
      '2026-07-07',
    ],
    ['three months where not', { ...yearOn, ...notAgreed }, '2025-05-03'],
    [
      'where it is not known whether agreed, it cannot be told',
      yearOn,
      'fact-missing circumstances.child-agrees-to-fewer-visits',
    ],
    [
      'an interval from the day before the change of 2015 keeps three months',
      { from: '2013-01-07', held: ['2013-01-10', '2015-03-31'], ...agreed },
      '2015-06-30',
    ],
    [
      'one from the day of the change has six',
      { from: '2013-01-07', held: ['2013-01-10', '2015-04-01'], ...agreed },
      '2015-10-01',
    ],
    [
      'one from the day after it has six',
      { from: '2013-01-07', held: ['2013-01-10', '2015-04-02'], ...agreed },
      '2015-10-02',
    ],
    [
      'before the change nothing turns on agreement',
      { from: '2013-01-07', held: ['2013-01-10', '2014-06-02'] },
      '2014-09-02',
    ],
    ['before the Regulations', { from: '2011-03-31', ...agreed }, noVersion],
    ['on their first day', { from: '2011-04-01' }, '2011-04-08'],
    ['on the day after it', { from: '2011-04-02' }, '2011-04-09'],
  ])('%s', (_says, given, expected) => expect(next(socialWorkerVisitLongTermFoster, given)).toBe(expected));

  it('without agreement gives the dates of the general case for a placement until 18', () => {
    const facts = factsOf({ ...yearOn, ...notAgreed });
    expect(unwrap(nextDue(socialWorkerVisit, { ...facts, untilEighteen: true }))).toBe('2025-05-03');
  });
});

function withinAWeekOf(rule: DeadlineRule) {
  it.each<[string, string | undefined, string, object]>([
    ['2026-03-10', undefined, '2026-03-16', { status: 'due', due: '2026-03-17' }],
    ['2026-03-10', undefined, '2026-03-17', { status: 'due-today', due: '2026-03-17' }],
    ['2026-03-10', undefined, '2026-03-18', { status: 'overdue', due: '2026-03-17' }],
    ['2026-03-10', '2026-03-10', '2026-03-18', { status: 'met', due: '2026-03-17', done: '2026-03-10' }],
    ['2026-03-10', '2026-03-17', '2026-03-18', { status: 'met', due: '2026-03-17', done: '2026-03-17' }],
    ['2026-03-10', '2026-03-18', '2026-03-18', { status: 'late', due: '2026-03-17', done: '2026-03-18' }],
  ])('on %s, visited on %s, as of %s', (on, done, asOf, value) => {
    const facts = { on: day(on), ...(done === undefined ? {} : { done: day(done) }) };
    expect(deadline(rule, facts, day(asOf))).toMatchObject({ kind: 'decided', value });
  });

  it('does not apply without the event, and before it', () => {
    expect(deadline(rule, {}, day('2026-03-10')).kind).toBe('not-applicable');
    expect(deadline(rule, { on: day('2026-03-10') }, day('2026-03-09')).kind).toBe('not-applicable');
  });

  it('cannot be told of a visit before the event', () => {
    const facts = { on: day('2026-03-10'), done: day('2026-03-09') };
    expect(deadline(rule, facts, day('2026-03-18'))).toMatchObject({
      missing: [{ code: 'contradiction', path: 'done' }],
    });
  });

  commencesIn2011(rule);
}

function commencesIn2011(rule: DeadlineRule) {
  it.each([
    ['2011-03-31', 'undetermined'],
    ['2011-04-01', 'decided'],
    ['2011-04-02', 'decided'],
  ])('on %s is %s', (on, kind) => {
    const facts = { on: day(on), circumstances: { 'request-is-reasonable': true } };
    expect(deadline(rule, facts, day('2011-04-05')).kind).toBe(kind);
  });
}

describe('cadence/visit-after-changed-arrangements', () => {
  withinAWeekOf(visitAfterChangedArrangements);
});

describe('cadence/visit-after-notice-of-home', () => {
  withinAWeekOf(visitAfterNoticeOfHome);
});

describe('cadence/visit-requested', () => {
  const asked = { on: day('2026-03-10'), circumstances: { 'request-is-reasonable': true } };

  it.each<[string, object, string, object]>([
    [
      'is owed without a date',
      asked,
      '2026-03-10',
      {
        value: { status: 'due' },
        because: [{ kind: 'no-figure' }, {}, { path: 'circumstances.request-is-reasonable' }],
      },
    ],
    ['and stays so', asked, '2026-09-10', { value: { status: 'due' } }],
    [
      'is met by a visit, whenever that was',
      { ...asked, done: day('2026-08-01') },
      '2026-09-10',
      { value: { status: 'met', done: '2026-08-01' } },
    ],
    [
      'is not owed where the request is not reasonable',
      { ...asked, circumstances: { 'request-is-reasonable': false } },
      '2026-03-10',
      { kind: 'not-applicable' },
    ],
    [
      'cannot be told where that is not known',
      { on: asked.on },
      '2026-03-10',
      { missing: [{ path: 'circumstances.request-is-reasonable' }] },
    ],
    ['does not apply without a request', {}, '2026-03-10', { kind: 'not-applicable' }],
    [
      'cannot be met before it',
      { ...asked, done: day('2026-03-09') },
      '2026-03-10',
      { missing: [{ code: 'contradiction' }] },
    ],
  ])('%s', (_says, facts, asOf, expected) => {
    expect(deadline(visitRequested, facts, day(asOf))).toMatchObject(expected);
  });

  it('gives no date', () => {
    expect(unwrap(deadline(visitRequested, asked, day('2026-03-10')))).toEqual({ status: 'due' });
  });

  commencesIn2011(visitRequested);
});

describe('cadence/child-seen-alone', () => {
  const [alone, exception] = ['child-spoken-to-in-private', 'child-refused-or-inappropriate-or-impossible'] as const;

  it.each<[string, Readonly<Record<string, boolean>>, object]>([
    ['spoken to in private', { [alone]: true }, { value: { status: 'met' } }],
    ['not, and no exception', { [alone]: false, [exception]: false }, { value: { status: 'missed' } }],
    ['not, by an exception', { [alone]: false, [exception]: true }, { kind: 'not-applicable' }],
    [
      'not, and not known why',
      { [alone]: false },
      { missing: [{ code: 'fact-missing', path: `circumstances.${exception}` }] },
    ],
    ['not known', { [exception]: false }, { missing: [{ code: 'fact-missing', path: `circumstances.${alone}` }] }],
  ])('%s', (_says, circumstances, expected) => {
    expect(condition(childSeenAlone, { on: day('2026-02-03'), circumstances })).toMatchObject(expected);
  });

  it.each([
    ['2011-03-31', 'undetermined'],
    ['2011-04-01', 'decided'],
    ['2011-04-02', 'decided'],
  ])('on %s is %s', (on, kind) => {
    expect(condition(childSeenAlone, { on: day(on), circumstances: { [alone]: true } }).kind).toBe(kind);
  });
});
