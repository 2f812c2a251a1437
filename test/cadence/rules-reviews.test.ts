/** Reviews beyond their usual dates. */

import type { Occasion } from 'care-planning-rules';
import { condition, deadline } from 'care-planning-rules';
import { bindingDue } from 'care-planning-rules/agenda';
import {
  type BroughtForwardFacts,
  broughtForward,
  claReviewBroughtForward,
  nextDue,
  reviewBeforeParentPlacement,
  reviewBeforeSignificantChange,
} from 'care-planning-rules/cadence';
import { day, type LocalDate } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../arbitraries.ts';
import { ownReview } from '../own-rules.ts';

type Given = {
  readonly event: Occasion;
  readonly on: string;
  readonly ends?: string;
  readonly held?: readonly string[];
  readonly from?: string;
  readonly ended?: string;
};

/** A child looked after since 5 January 2026, whose first review is usually due by 2 February. */
function factsOf({ event, on, ends, held = [], from = '2026-01-05', ended }: Given): BroughtForwardFacts {
  return deepFrozen({
    from: day(from),
    held: held.map(day),
    ...(ended === undefined ? {} : { ended: day(ended) }),
    trigger: { event, on: day(on), ...(ends === undefined ? {} : { ends: day(ends) }) },
  });
}

/** The answer in a few words: `due 2026-02-01`, `met 2026-02-01 on 2026-01-20`, `undetermined: fact-missing trigger.ends`. */
function answer(given: Given, asOf: string): string {
  const finding = broughtForward(claReviewBroughtForward, ownReview, factsOf(given), day(asOf));
  if (finding.kind === 'not-applicable') return `not-applicable: ${finding.because[0].kind}`;
  if (finding.kind === 'undetermined') {
    return `undetermined: ${finding.missing.map(({ code, path }) => `${code} ${path}`).join(', ')}`;
  }
  const { status, due, done } = finding.value;
  return done === undefined ? `${status} ${due}` : `${status} ${due} on ${done}`;
}

const reviewed = ['2026-01-30']; // so that the usual date is 30 April

describe('cadence/cla-review-brought-forward', () => {
  describe.each(['request-of-reviewing-officer', 'welfare-not-safeguarded'] as const)('%s', (event) => {
    it.each<[string, Omit<Given, 'event'>, string, string]>([
      [
        'before the first review is held, it is owed by the day before that',
        { on: '2026-01-12' },
        '2026-01-12',
        'due 2026-02-01',
      ],
      ['the day before its last', { on: '2026-01-12' }, '2026-01-31', 'due 2026-02-01'],
      ['on its last day', { on: '2026-01-12' }, '2026-02-01', 'due-today 2026-02-01'],
      ['on the usual date it is already overdue', { on: '2026-01-12' }, '2026-02-02', 'overdue 2026-02-01'],
      [
        'after a first review, by the day before three months from it',
        { on: '2026-02-10', held: reviewed },
        '2026-03-01',
        'due 2026-04-29',
      ],
      [
        'after a second, by the day before six months from that',
        { on: '2026-05-10', held: [...reviewed, '2026-04-30'] },
        '2026-06-01',
        'due 2026-10-29',
      ],
      [
        'held on its last day',
        { on: '2026-02-10', held: [...reviewed, '2026-04-29'] },
        '2026-05-01',
        'met 2026-04-29 on 2026-04-29',
      ],
      [
        'held on the usual date is late',
        { on: '2026-02-10', held: [...reviewed, '2026-04-30'] },
        '2026-05-01',
        'late 2026-04-29 on 2026-04-30',
      ],
      [
        'a review on the day of the event counts',
        { on: '2026-02-10', held: [...reviewed, '2026-02-10'] },
        '2026-02-10',
        'met 2026-04-29 on 2026-02-10',
      ],
      [
        'a review the day before it does not, and moves the usual date',
        { on: '2026-02-10', held: [...reviewed, '2026-02-09'] },
        '2026-03-01',
        'due 2026-08-08',
      ],
      [
        'of several that follow, the first counts',
        { on: '2026-02-10', held: [...reviewed, '2026-05-05', '2026-03-03'] },
        '2026-06-01',
        'met 2026-04-29 on 2026-03-03',
      ],
      [
        'what is dated after the day asked about has not happened',
        { on: '2026-02-10', held: [...reviewed, '2026-03-03'] },
        '2026-03-02',
        'due 2026-04-29',
      ],
      [
        'the day before the usual date it can still be brought forward, to that day',
        { on: '2026-02-01' },
        '2026-02-01',
        'due-today 2026-02-01',
      ],
      ['on the usual date nothing is brought forward', { on: '2026-02-02' }, '2026-02-02', 'not-applicable: period'],
      ['nor after it', { on: '2026-02-03' }, '2026-02-10', 'not-applicable: period'],
      ['before the event it does not stand', { on: '2026-01-12' }, '2026-01-11', 'not-applicable: not-begun'],
      [
        'where looking after ends before its date, it is not owed',
        { on: '2026-01-12', ended: '2026-01-31' },
        '2026-02-10',
        'not-applicable: ended',
      ],
      [
        'where it ends on its date, it stays owed',
        { on: '2026-01-12', ended: '2026-02-01' },
        '2026-02-10',
        'overdue 2026-02-01',
      ],
      [
        'before the child was looked after, the record contradicts itself',
        { on: '2026-01-04' },
        '2026-01-20',
        'undetermined: contradiction trigger.on',
      ],
    ])('%s', (_says, given, asOf, expected) => {
      expect(answer({ event, ...given }, asOf)).toBe(expected);
    });
  });

  describe.each(['section-21-accommodation', 'detention'] as const)('%s', (event) => {
    it.each<[string, Omit<Given, 'event'>, string, string]>([
      [
        'that ends before the usual date brings the review into it',
        { on: '2026-02-10', ends: '2026-04-29', held: reviewed },
        '2026-03-01',
        'due 2026-04-29',
      ],
      [
        'on its last day',
        { on: '2026-02-10', ends: '2026-04-29', held: reviewed },
        '2026-04-29',
        'due-today 2026-04-29',
      ],
      [
        'the day after it',
        { on: '2026-02-10', ends: '2026-04-29', held: reviewed },
        '2026-04-30',
        'overdue 2026-04-29',
      ],
      [
        'that ends on the usual date brings nothing forward',
        { on: '2026-02-10', ends: '2026-04-30', held: reviewed },
        '2026-03-01',
        'not-applicable: period',
      ],
      [
        'that ends after it brings nothing forward',
        { on: '2026-02-10', ends: '2026-06-30', held: reviewed },
        '2026-03-01',
        'not-applicable: period',
      ],
      [
        'held on the last day is in time',
        { on: '2026-02-10', ends: '2026-04-01', held: [...reviewed, '2026-04-01'] },
        '2026-04-02',
        'met 2026-04-01 on 2026-04-01',
      ],
      [
        'held the day after is late',
        { on: '2026-02-10', ends: '2026-04-01', held: [...reviewed, '2026-04-02'] },
        '2026-04-02',
        'late 2026-04-01 on 2026-04-02',
      ],
      [
        'whose end is not known cannot be told',
        { on: '2026-02-10', held: reviewed },
        '2026-03-01',
        'undetermined: fact-missing trigger.ends',
      ],
      [
        'that ends before it begins contradicts itself',
        { on: '2026-02-10', ends: '2026-02-09', held: reviewed },
        '2026-03-01',
        'undetermined: contradiction trigger.ends',
      ],
    ])('%s', (_says, given, asOf, expected) => {
      expect(answer({ event, ...given }, asOf)).toBe(expected);
    });
  });

  describe('proposal-to-stop-accommodating', () => {
    const event = 'proposal-to-stop-accommodating';

    it.each<[string, Omit<Given, 'event'>, string, string]>([
      [
        'a review is owed before accommodation ends',
        { on: '2026-02-10', ends: '2026-03-31', held: reviewed },
        '2026-03-30',
        'due 2026-03-31',
      ],
      [
        'on its last day',
        { on: '2026-02-10', ends: '2026-03-31', held: reviewed },
        '2026-03-31',
        'due-today 2026-03-31',
      ],
      ['after it', { on: '2026-02-10', ends: '2026-03-31', held: reviewed }, '2026-04-01', 'overdue 2026-03-31'],
      [
        'even where the usual date comes first',
        { on: '2026-02-10', ends: '2026-06-30', held: reviewed },
        '2026-03-01',
        'due 2026-06-30',
      ],
      [
        'where its end is not known, it cannot be told',
        { on: '2026-02-10', held: reviewed },
        '2026-03-01',
        'undetermined: fact-missing trigger.ends',
      ],
    ])('%s', (_says, given, asOf, expected) => {
      expect(answer({ event, ...given }, asOf)).toBe(expected);
    });
  });

  it('says nothing of an event that it does not name', () => {
    expect(answer({ event: 'anytown/birthday', on: '2026-01-12' }, '2026-01-20')).toBe('not-applicable: fact');
  });

  it.each([
    ['2011-03-31', 'undetermined: no-version-in-force rule'],
    ['2011-04-01', 'undetermined: no-version-in-force rule'],
  ])('of an event on %s in care that began before the Regulations, it cannot be told', (on, expected) => {
    expect(answer({ event: 'request-of-reviewing-officer', from: '2011-03-30', on }, '2011-04-02')).toBe(expected);
  });

  it('from the day on which the Regulations came into force, it can', () => {
    const given = { event: 'request-of-reviewing-officer', from: '2011-04-01', on: '2011-04-01' } as const;
    expect(answer(given, '2011-04-01')).toBe('due 2011-05-04');
    expect(answer({ ...given, on: '2011-04-02' }, '2011-04-02')).toBe('due 2011-05-04');
  });

  it('cannot be told where the calendar does not reach the usual date', () => {
    const given = { event: 'welfare-not-safeguarded', from: '2028-12-20', on: '2028-12-21' } as const;
    expect(answer(given, '2028-12-22')).toBe('undetermined: calendar-does-not-reach calendar');
  });

  it('binds, being the earlier of the two dates of one subject', () => {
    const facts = factsOf({ event: 'request-of-reviewing-officer', on: '2026-01-12' });
    const findings = [
      nextDue(ownReview, facts),
      broughtForward(claReviewBroughtForward, ownReview, facts, day('2026-01-12')),
    ];
    expect(bindingDue(findings)).toMatchObject([
      { subject: 'cla-review', due: '2026-02-01', rule: { id: 'cadence/cla-review-brought-forward' } },
    ]);
  });

  it('names the event, the usual interval and what came of it', () => {
    const facts = factsOf({ event: 'detention', on: '2026-01-12', ends: '2026-01-20' });
    const finding = broughtForward(claReviewBroughtForward, ownReview, facts, day('2026-01-15'));
    expect(finding).toMatchObject({
      because: [
        { kind: 'owed-by', event: 'end-of-detention', on: '2026-01-20' },
        { kind: 'happened', event: 'detention', on: '2026-01-12' },
        { kind: 'period', event: 'looked-after', on: '2026-01-05', ends: '2026-02-02' },
        { kind: 'not-happened', event: 'cla-review', asOf: '2026-01-15' },
      ],
    });
  });

  it.each(['on', 'ends'] as const)('refuses a malformed day in trigger.%s, and names it', (field) => {
    const trigger = {
      event: 'detention' as const,
      on: day('2026-01-12'),
      ends: day('2026-01-20'),
      [field]: '2026-02-30' as LocalDate,
    };
    const facts = { from: day('2026-01-05'), held: [], trigger };
    const ask = () => broughtForward(claReviewBroughtForward, ownReview, facts, day('2026-03-01'));
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow('2026-02-30');
  });
});

describe('cadence/review-before-significant-change', () => {
  const [significant, considered, notPracticable] = [
    'change-of-care-plan-is-significant',
    'change-considered-at-review',
    'review-first-not-practicable',
  ] as const;

  it.each<[string, Readonly<Record<string, boolean>>, object]>([
    ['a change that a review considered', { [significant]: true, [considered]: true }, { value: { status: 'met' } }],
    [
      'one that none considered',
      { [significant]: true, [considered]: false, [notPracticable]: false },
      { value: { status: 'missed' } },
    ],
    [
      'one where that was not practicable',
      { [significant]: true, [considered]: false, [notPracticable]: true },
      { kind: 'not-applicable' },
    ],
    ['a change that is not significant', { [significant]: false }, { kind: 'not-applicable' }],
    [
      'not known whether significant',
      {},
      { missing: [{ code: 'fact-missing', path: `circumstances.${significant}` }] },
    ],
    [
      'not known whether practicable',
      { [significant]: true, [considered]: false },
      { missing: [{ path: `circumstances.${notPracticable}` }] },
    ],
  ])('%s', (_says, circumstances, expected) => {
    expect(condition(reviewBeforeSignificantChange, { on: day('2026-02-03'), circumstances })).toMatchObject(expected);
  });

  it.each([
    ['2011-03-31', 'undetermined'],
    ['2011-04-01', 'decided'],
    ['2011-04-02', 'decided'],
  ])('on %s is %s', (on, kind) => {
    const circumstances = { [significant]: true, [considered]: true };
    expect(condition(reviewBeforeSignificantChange, { on: day(on), circumstances }).kind).toBe(kind);
  });
});

describe('cadence/review-before-parent-placement', () => {
  it.each<[string, string | undefined, string, object]>([
    ['2026-03-10', '2026-03-09', '2026-03-10', { status: 'met', due: '2026-03-10', done: '2026-03-09' }],
    ['2026-03-10', '2026-03-10', '2026-03-10', { status: 'met', due: '2026-03-10', done: '2026-03-10' }],
    ['2026-03-10', '2026-03-11', '2026-03-11', { status: 'late', due: '2026-03-10', done: '2026-03-11' }],
    ['2026-03-10', undefined, '2026-03-09', { status: 'due', due: '2026-03-10' }],
    ['2026-03-10', undefined, '2026-03-10', { status: 'due-today', due: '2026-03-10' }],
    ['2026-03-10', undefined, '2026-03-11', { status: 'overdue', due: '2026-03-10' }],
  ])('decided on %s, reviewed on %s, as of %s', (on, done, asOf, value) => {
    const facts = { on: day(on), ...(done === undefined ? {} : { done: day(done) }) };
    expect(deadline(reviewBeforeParentPlacement, facts, day(asOf))).toMatchObject({ kind: 'decided', value });
  });

  it.each([
    ['2011-03-31', 'undetermined'],
    ['2011-04-01', 'decided'],
    ['2011-04-02', 'decided'],
  ])('decided on %s is %s', (on, kind) => {
    expect(deadline(reviewBeforeParentPlacement, { on: day(on) }, day('2011-04-05')).kind).toBe(kind);
  });

  it('does not apply where there is no such decision', () => {
    expect(deadline(reviewBeforeParentPlacement, {}, day('2026-03-10')).kind).toBe('not-applicable');
  });
});
