/**
 * What a finding says of what it lacks, and an error of what it was given: in words that name the days, so that
 * whoever reads them can put it right. And that what findings share cannot be changed by one who holds it.
 */

import { type DeadlineFacts, deadline, type Figures } from 'care-planning-rules';
import { claReview, nextDue } from 'care-planning-rules/cadence';
import { contactRestriction } from 'care-planning-rules/contact';
import { day, type Finding, instant, unwrap } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/core/date.ts';
import { notApplicable } from '../../src/core/finding.ts';
import { frozen } from '../../src/core/freeze.ts';
import { furtherIssues, isList, isPlainObject, received, receivedInWords, UNREADABLE } from '../../src/core/result.ts';
import { ruleOf } from './own-rules.ts';

const missing = (finding: Finding | undefined) =>
  finding?.kind === 'undetermined' ? finding.missing.map(({ path, message }) => `${path}: ${message}`) : finding?.kind;

describe('a deadline says', () => {
  const asked = (params: Omit<Figures['deadline'], 'event'>, facts: DeadlineFacts, asOf = '2026-03-20') =>
    deadline(ruleOf('deadline', 'placement', { event: 'anytown/moving-in', ...params }), facts, day(asOf));
  const on = day('2026-03-02');
  const lasting = { lines: [{ lasting: { days: 3 }, within: { days: 5 } }] } as const;

  it('that it was done before what it follows', () => {
    const facts = { on, done: day('2026-03-01') };
    expect(missing(asked({ lines: [{ within: { days: 5 } }], follows: true }, facts))).toEqual([
      'done: done at 2026-03-01, before the event at 2026-03-02',
    ]);
  });

  it('that the last day of the event is not given, or comes before its first', () => {
    expect(missing(asked(lasting, { on }))).toEqual(['until: the last day of the event is not given']);
    expect(missing(asked(lasting, { on, until: day('2026-03-01') }))).toEqual([
      'until: the event ends on 2026-03-01, before it begins on 2026-03-02',
    ]);
  });

  it('that an hour is not known, of the event or of what was done', () => {
    const hours = { lines: [{ within: { hours: 24 } }] } as const;
    expect(missing(asked(hours, { on }))).toEqual([
      'on: hours run from a moment, and only the day of the event is given',
    ]);
    expect(missing(asked(hours, { on: instant('2026-03-02T12:00Z'), done: day('2026-03-03') }))).toEqual([
      'done: whether it was in time turns on the hour of 2026-03-03',
    ]);
  });

  it('that the calendar does not reach, of the deadline or of how old what was done may be', () => {
    const said = ['calendar: the calendar england-and-wales speaks only for 2010-01-01 to 2028-12-31'];
    const late = { on: day('2028-12-27') };
    expect(missing(asked({ lines: [{ within: { workingDays: 5 } }] }, late))).toEqual(said);
    const limited = { lines: [{ within: { days: 5 } }], noOlderThan: { workingDays: 5 } } as const;
    expect(missing(asked(limited, { ...late, done: day('2028-12-22') }, '2029-02-01'))).toEqual(said);
  });

  it('of how long the event lasts only where that was asked', () => {
    const until = day('2026-03-10');
    const fact = { kind: 'fact', path: 'until', value: until };
    const because = (finding: Finding) => (finding.kind === 'decided' ? finding.because : []);
    expect(because(asked(lasting, { on, until }))).toContainEqual(fact);
    expect(because(asked({ lines: [{ within: { days: 5 } }] }, { on, until }))).not.toContainEqual(fact);
  });
});

describe('a notice of restricted contact says', () => {
  it('what comes before the restriction that it follows', () => {
    const facts = {
      imposedAt: instant('2026-06-01T09:00Z'),
      ground: 'emergency',
      liftedAt: instant('2026-06-01T08:00Z'),
    } as const;
    const [, notice] = contactRestriction(facts, instant('2026-06-05T09:00Z'));
    expect(missing(notice)).toEqual([
      'liftedAt: liftedAt is 2026-06-01T08:00Z, before the restriction was imposed',
      'imposedAt: the restriction is recorded as imposed at 2026-06-01T09:00Z, after what should follow it',
    ]);
  });
});

it('all reasons are told where a rule does not apply', () => {
  const { rule } = nextDue(claReview, { from: day('2026-01-05'), held: [] });
  const finding = notApplicable(
    rule,
    { kind: 'absent', path: 'on' },
    { kind: 'ended', event: 'x', on: day('2026-01-10') },
  );
  expect(() => unwrap(finding)).toThrow(
    new RangeError('cadence/cla-review is not applicable: absent, ended on 2026-01-10'),
  );
});

describe('what stood somewhere is named', () => {
  it.each([
    ['a text', 'a text'],
    ['x'.repeat(81), 'x'.repeat(80)],
    ['', ''],
    [undefined, 'nothing'],
    [null, 'null'],
    [7, '7'],
    [true, 'true'],
    [10n ** 100n, String(10n ** 100n).slice(0, 80)],
    [() => 7, 'a function'],
    [UNREADABLE, 'what cannot be read'],
    [[], 'a list'],
    [[1, 2], 'a list'],
    [Array.from({ length: 2000 }, () => 0), 'a list'],
    [new Array(2000), 'no plain list or object'],
    [{}, 'an object'],
    [Object.create(null), 'an object'],
    [new Map(), 'no plain list or object'],
    [new Date(0), 'no plain list or object'],
  ])('%# in words', (value, words) => {
    expect(received(value)).toBe(words);
  });

  it('in an error, as a text in quotation marks, a number as it is, and a function by its kind', () => {
    const message = (value: unknown) => `not a day (YYYY-MM-DD): ${value}`;
    for (const [value, words] of [
      ['x', '"x"'],
      [7, '7'],
      [() => 7, 'a function'],
      [{}, 'an object'],
      [null, 'null'],
    ]) {
      expect(() => day(value as string)).toThrow(new RangeError(message(words)));
    }
  });

  it('in quotation marks within a sentence, where it is a text', () => {
    expect(receivedInWords('a text')).toBe('"a text"');
    expect(receivedInWords(7)).toBe('7');
  });

  it('as neither list nor object where it throws when it is looked at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(received(proxy)).toBe('no plain list or object');
    expect([isList(proxy), isPlainObject(proxy)]).toEqual([false, false]);
  });

  it('as a list, of whatever length, where it does not begin, end or go on with gaps', () => {
    const withGap = (length: number, ...filled: readonly number[]) => {
      const list = new Array<number>(length);
      for (const at of filled) list[at] = 1;
      return list;
    };
    expect([isList(withGap(999)), isList(withGap(1000, 0, 500, 999))]).toEqual([true, true]);
    const gaps = [withGap(1000), withGap(1000, 500, 999), withGap(1000, 0, 999), withGap(1000, 0, 500)];
    expect(gaps.map(isList)).toEqual([false, false, false, false]);
    expect([{}, { length: 3 }, 'list', null, 7].map(isList)).toEqual([false, false, false, false, false]);
  });

  it('as an object only where it is neither a list in disguise nor of a class', () => {
    const disguised = Object.setPrototypeOf([1], Object.prototype);
    const values = [{}, Object.create(null), disguised, [], new (class A {})(), null, undefined, 7, 'x', () => 7];
    expect(values.map(isPlainObject)).toEqual([true, true, ...Array(8).fill(false)]);
  });

  it('by their number, where there are too many to name', () => {
    expect(furtherIssues(12)).toEqual({
      path: '',
      expected: ['none'],
      received: '12 further issues',
      message: 'the input has 12 further issues',
      code: 'further-issues',
    });
  });
});

it('texts are ordered by code unit', () => {
  const texts = ['b', 'a', 'B', 'ä', 'aa', 'a', ''];
  expect(texts.toSorted(compareText)).toEqual(['', 'B', 'a', 'a', 'aa', 'b', 'ä']);
  expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
});

describe('what is shared is frozen', () => {
  it('through and through, and given back', () => {
    const value = { list: [{ at: 1 }], none: null, text: 'x' };
    expect(frozen(value)).toBe(value);
    expect([value, value.list, value.list[0]].map(Object.isFrozen)).toEqual([true, true, true]);
    expect([frozen(7), frozen(null), frozen(undefined), frozen('x')]).toEqual([7, null, undefined, 'x']);
  });

  it('as a rule’s reference is, with its citations', () => {
    const { rule } = nextDue(claReview, { from: day('2026-01-05'), held: [] });
    expect([rule, rule.cites, rule.cites[0]].map(Object.isFrozen)).toEqual([true, true, true]);
  });
});
