import {
  type ChildRecord,
  type Episode,
  mergeTimeliness,
  type TimelinessSummary,
  timeliness,
  timelinessByYear,
} from 'care-planning-rules/agenda';
import { type CadenceRule, healthAssessment, history, independentVisit, standing } from 'care-planning-rules/cadence';
import { day, unwrap } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater, days as someDays } from '../arbitraries.ts';
import { ownReview } from '../own-rules.ts';

const lookedAfter = (from: string, more: Partial<Episode> = {}): Episode => ({
  kind: 'looked-after',
  from: day(from),
  ...more,
});

const child = (episodes: readonly Episode[], held: readonly string[] = [], more: Partial<ChildRecord> = {}) =>
  ({ id: 'a', recorded: 'all', episodes, held: { 'cla-review': held.map(day) }, ...more }) satisfies ChildRecord;

/** What each row says: its status and days, or what is missing. */
function told(record: ChildRecord, asOf: string, rules: readonly CadenceRule[] = [ownReview]) {
  return Array.from(timeliness([record], day(asOf), { rules }), ({ finding, held }) =>
    finding.kind === 'decided'
      ? finding.value
      : [finding.kind, finding.kind === 'undetermined' && finding.missing[0].path, held],
  );
}

describe('a review', () => {
  it('is met, late, then still to come: 20 working days, three months, six months', () => {
    expect(told(child([lookedAfter('2026-01-05')], ['2026-02-02', '2026-05-03']), '2026-06-01')).toEqual([
      { status: 'met', due: '2026-02-02', held: '2026-02-02' },
      { status: 'late', due: '2026-05-02', held: '2026-05-03' },
      { status: 'due', due: '2026-11-03' },
    ]);
  });

  it.each([
    ['2026-02-01', 'due'],
    ['2026-02-02', 'due-today'],
    ['2026-02-03', 'overdue'],
  ])('on %s the first is %s', (asOf, status) => {
    expect(told(child([lookedAfter('2026-01-05')]), asOf)).toEqual([{ status, due: '2026-02-02' }]);
  });

  it('that is held after the day asked about has not been held yet', () => {
    expect(told(child([lookedAfter('2026-01-05')], ['2026-02-02']), '2026-02-01')).toEqual([
      { status: 'due', due: '2026-02-02' },
    ]);
  });

  it('of which the beginning is not known cannot be told twice, and from then on can', () => {
    const record = child(
      [lookedAfter('2026-01-05', { beganBefore: true })],
      ['2026-01-06', '2026-04-07', '2026-10-08'],
    );
    expect(told(record, '2026-10-09')).toEqual([
      ['undetermined', 'from', '2026-01-06'],
      ['undetermined', 'from', '2026-04-07'],
      { status: 'late', due: '2026-10-07', held: '2026-10-08' },
      { status: 'due', due: '2027-04-08' },
    ]);
  });

  it('is owed up to the end: what falls due on that day or after it is not', () => {
    const until = (ended: string) => told(child([lookedAfter('2026-01-05', { ended: day(ended) })]), '2026-12-01');
    expect(until('2026-02-01')).toEqual([]);
    expect(until('2026-02-02')).toEqual([]);
    expect(until('2026-02-03')).toEqual([{ status: 'missed', due: '2026-02-02' }]);
  });

  it('that was held before the end is met, though it was due only after it', () => {
    const record = child([lookedAfter('2026-01-05', { ended: day('2026-01-20') })], ['2026-01-15', '2026-01-21']);
    expect(told(record, '2026-12-01')).toEqual([{ status: 'met', due: '2026-02-02', held: '2026-01-15' }]);
  });

  it('of a period that ended on a day that is not known cannot be told for the last', () => {
    const record = child([lookedAfter('2026-01-05', { endUnknown: true })], ['2026-02-02']);
    expect(told(record, '2026-12-01')).toEqual([
      { status: 'met', due: '2026-02-02', held: '2026-02-02' },
      ['undetermined', 'ended', undefined],
    ]);
  });

  it.each<[string, ChildRecord]>([
    ['record', child([lookedAfter('2026-01-05')], ['2026-02-02'], { recorded: ['health-assessment'] })],
    ['episode', child([lookedAfter('2026-01-05', { unrecorded: ['cla-review'] })], ['2026-02-02'])],
  ])('that the %s does not hold cannot be told', (_, record) => {
    expect(told(record, '2026-12-01')).toEqual([['undetermined', 'held.cla-review', undefined]]);
  });

  it('is told for each period, oldest first; one to come has no row', () => {
    const periods = [
      lookedAfter('2026-03-02'),
      lookedAfter('2026-01-05', { ended: day('2026-02-10') }),
      lookedAfter('2027-01-04'),
    ];
    const rows = [...timeliness([child(periods, ['2026-02-02'])], day('2026-04-01'), { rules: [ownReview] })];
    expect(rows.map(({ episode, nth, finding }) => [episode?.from, nth, unwrap(finding)])).toEqual([
      ['2026-01-05', 1, { status: 'met', due: '2026-02-02', held: '2026-02-02' }],
      // Good Friday and Easter Monday, 3 and 6 April 2026, come only after these 20 working days.
      ['2026-03-02', 1, { status: 'overdue', due: '2026-03-30' }],
    ]);
  });
});

describe('any other rhythm', () => {
  it('runs alike: an assessment of health turns on age', () => {
    const record: ChildRecord = {
      id: 'a',
      dateOfBirth: day('2020-06-01'),
      recorded: 'all',
      episodes: [lookedAfter('2024-01-02')],
      held: { 'health-assessment': [day('2024-01-30'), day('2024-08-01')] },
    };
    expect(told(record, '2024-09-01', [healthAssessment])).toEqual([
      { status: 'met', due: '2024-01-30', held: '2024-01-30' },
      { status: 'late', due: '2024-07-30', held: '2024-08-01' },
      { status: 'due', due: '2025-02-01' },
    ]);
  });

  it('of each calendar month has a row for each month that has ended', () => {
    const record: ChildRecord = {
      id: 'a',
      recorded: 'all',
      episodes: [{ kind: 'childrens-home', from: day('2026-01-10') }],
      held: { 'independent-visit': [day('2026-01-20'), day('2026-03-02')] },
    };
    expect(told(record, '2026-04-01', [independentVisit])).toEqual([
      { status: 'met', due: '2026-01-31', held: '2026-01-20' },
      { status: 'missed', due: '2026-02-28' },
      { status: 'met', due: '2026-03-31', held: '2026-03-02' },
    ]);
    const { byLimit: lines } = timelinessByYear(timeliness([record], day('2026-04-01'), { rules: [independentVisit] }));
    expect(lines).toMatchObject([
      { limit: 'calendar-month', year: '2025-26', met: 2, missed: 1, inTime: { met: 2, of: 3 } },
    ]);
  });
});

describe('by financial year', () => {
  const overdueOn = (from: string) =>
    timelinessByYear(timeliness([child([lookedAfter(from)])], day('2026-12-31'), { rules: [ownReview] }));

  it('counts in the year in which it fell due: 31 March is the old one, 1 April the new', () => {
    // 20 working days from 3 and 4 March 2025, Tuesday and Wednesday.
    expect(overdueOn('2025-03-03').byLimit.map(({ year }) => year)).toEqual(['2024-25']);
    expect(overdueOn('2025-03-04').byLimit.map(({ year }) => year)).toEqual(['2025-26']);
  });

  it('counts each limit for itself, from the shortest', () => {
    const record = child([lookedAfter('2025-04-07')], ['2025-05-01', '2025-08-02', '2026-02-02']);
    expect(
      timelinessByYear(timeliness([record], day('2026-09-01'), { rules: [ownReview] })).byLimit.map(
        ({ limit, year, inTime }) => [limit, year, inTime],
      ),
    ).toEqual([
      [{ workingDays: 20 }, '2025-26', { met: 1, of: 1 }],
      [{ months: 3 }, '2025-26', { met: 0, of: 1 }],
      [{ months: 6 }, '2025-26', { met: 1, of: 1 }],
      [{ months: 6 }, '2026-27', { met: 0, of: 1 }],
    ]);
  });

  it('keeps apart what is to come and what cannot be told', () => {
    const records = [
      child([lookedAfter('2026-01-05')], ['2026-02-02']),
      child([lookedAfter('2026-01-05', { beganBefore: true })], ['2026-02-02']),
    ];
    const { byReview: lines, apart } = timelinessByYear(timeliness(records, day('2026-03-01'), { rules: [ownReview] }));
    expect(lines.map(({ inTime }) => inTime)).toEqual([{ met: 1, of: 1 }]);
    expect(apart).toEqual([
      { rule: ownReview.id, status: 'due', count: 2 },
      { rule: ownReview.id, status: 'undetermined', missing: { code: 'fact-missing', path: 'from' }, count: 1 },
    ]);
  });
});

describe('a rate', () => {
  const rates = (records: readonly ChildRecord[], asOf: string) =>
    timelinessByYear(timeliness(records, day(asOf), { rules: [ownReview] }));
  /** Due 2025-04-20 both: one reviewed ahead of it, one not. */
  const dueInApril = [
    child([lookedAfter('2024-09-02')], ['2024-09-20', '2024-10-20', '2025-03-10']),
    { ...child([lookedAfter('2024-09-02')], ['2024-09-20', '2024-10-20']), id: 'b' },
  ];

  it('counts by one rule for both of its parts: what is not past its date counts in neither', () => {
    const ofLast = (asOf: string) => rates(dueInApril, asOf).byReview.find(({ year }) => year === '2025-26')?.inTime;
    expect(ofLast('2025-03-31')).toBeUndefined();
    expect(ofLast('2025-04-20')).toBeUndefined();
    expect(ofLast('2025-04-21')).toEqual({ met: 1, of: 2 });
    expect(rates(dueInApril, '2025-03-31').apart).toEqual([
      { rule: ownReview.id, status: 'due', count: 2 },
      { rule: ownReview.id, status: 'met', count: 1 },
    ]);
  });

  it('by reviews held counts those held in the year, whenever they were due', () => {
    expect(rates(dueInApril, '2025-03-31').byHeld).toEqual([
      { rule: ownReview.id, year: '2024-25', met: 5, late: 0, cannotTell: 0, inTime: { met: 5, of: 5 } },
    ]);
    // Held after the 20 working days that ended on 2026-02-02.
    const late = child([lookedAfter('2026-01-05')], ['2026-02-03', '2026-05-03']);
    expect(rates([late], '2026-06-01').byHeld.map(({ year, inTime }) => [year, inTime])).toEqual([
      ['2025-26', { met: 0, of: 1 }],
      ['2026-27', { met: 1, of: 1 }],
    ]);
  });

  it('by child asks that each of the year was in time; one of which it cannot be told, none being late, leaves it open', () => {
    const inTime = child([lookedAfter('2025-04-07')], ['2025-05-01', '2025-08-01', '2026-02-01']);
    const once = { ...child([lookedAfter('2025-04-07')], ['2025-05-01', '2025-08-02', '2026-02-01']), id: 'b' };
    const unknown = { ...child([lookedAfter('2025-04-07', { beganBefore: true })], ['2025-05-01']), id: 'c' };
    const { byChild } = rates([inTime, once, unknown], '2026-03-31');
    expect(byChild.at(-1)).toEqual({
      rule: ownReview.id,
      year: '2025-26',
      cannotTell: 0,
      inTime: { met: 1, of: 3 },
    });
    expect(rates([unknown], '2025-09-30').byChild).toMatchObject([{ cannotTell: 1, inTime: { met: 0, of: 0 } }]);
    expect(rates([once, unknown], '2025-09-30').byChild).toMatchObject([{ cannotTell: 1, inTime: { met: 0, of: 1 } }]);
  });

  it('leaves out what fell due in one of two years, and names no limit where two are possible', () => {
    const began = (held: readonly string[]) => child([lookedAfter('2024-01-02', { beganBefore: true })], held);
    // Due three or six months after 2024-12-02: in one year or the next. And after 2024-06-03: both in one.
    const across = rates([began(['2024-12-02', '2025-01-06'])], '2026-03-31');
    expect(across.apart).toContainEqual({ rule: ownReview.id, status: 'met', count: 1 });
    expect(across.byHeld).toMatchObject([{ year: '2024-25', met: 1 }]);
    const inOne = rates([began(['2024-06-03', '2024-08-05'])], '2025-01-01');
    expect(inOne.byLimit).toMatchObject([{ limit: 'cannot-tell', year: '2024-25', inTime: { met: 1, of: 1 } }]);
  });

  it('is of the same reviews by limit and by review', () => {
    const { byLimit, byReview } = rates(dueInApril, '2026-03-31');
    const sum = (lines: readonly { readonly inTime: { readonly of: number } }[]) =>
      lines.reduce((all, { inTime }) => all + inTime.of, 0);
    expect(sum(byLimit)).toBe(sum(byReview));
    expect(sum(byReview)).toBeGreaterThan(3);
  });
});

describe('the rules', () => {
  it('are asked for', () => {
    for (const options of [undefined, {}, { rules: 'catalogue' }])
      expect(() => timeliness([], day('2026-01-05'), options as never)).toThrow(TypeError);
  });
});

describe('timeliness', () => {
  const record: fc.Arbitrary<ChildRecord> = someDays('2018-01-01', '2022-12-31').chain((from) =>
    fc
      .record({
        held: fc.array(fc.integer({ min: -20, max: 900 }), { maxLength: 7 }),
        length: fc.option(fc.integer({ min: 0, max: 900 })),
        beganBefore: fc.boolean(),
      })
      .map(({ held, length, beganBefore }) => ({
        id: from,
        recorded: 'all',
        episodes: [
          lookedAfter(from, {
            ...(length !== null && { ended: daysLater(from, length) }),
            ...(beganBefore && { beganBefore: true as const }),
          }),
        ],
        held: { 'cla-review': held.map((gap) => daysLater(from, gap)) },
      })),
  );
  const asOf = someDays('2018-01-01', '2026-12-31');

  it('says what the history says, and last how the next one stands', () => {
    fc.assert(
      fc.property(record, asOf, (given, today) => {
        const [episode] = given.episodes as [Episode];
        fc.pre(episode.beganBefore === undefined && episode.from <= today);
        const { kind: _, ...span } = episode;
        const facts = { ...span, held: given.held['cla-review'] ?? [] };
        const next = standing(ownReview, facts, today);
        const last =
          next.kind === 'decided' && ['due', 'due-today'].includes(next.value.status)
            ? [{ status: next.value.status, due: next.value.due }]
            : [];
        const isOver = episode.ended !== undefined && episode.ended < today;
        const rows = unwrap(history(ownReview, facts, today)).flatMap((row) => {
          if (row.status === 'met' || row.status === 'late' || !isOver) return [row];
          return row.due === episode.ended ? [] : [{ ...row, status: 'missed' }];
        });
        expect(told(given, today)).toEqual([...rows, ...last]);
      }),
    );
  });

  it('does not depend on the order of what was held, and leaves the record as it was', () => {
    fc.assert(
      fc.property(record, asOf, (given, today) => {
        const before = JSON.stringify(given);
        const reversed = { ...given, held: { 'cla-review': [...(given.held['cla-review'] ?? [])].reverse() } };
        expect(told(reversed, today)).toEqual(told(given, today));
        expect(JSON.stringify(given)).toBe(before);
      }),
    );
  });

  it('is lazy', () => {
    function* endless(): Generator<ChildRecord> {
      for (;;) yield child([lookedAfter('2026-01-05')]);
    }
    expect(timeliness(endless(), day('2026-02-01'), { rules: [ownReview] }).next().value).toMatchObject({
      id: 'a',
      nth: 1,
    });
  });

  const summary: fc.Arbitrary<TimelinessSummary> = fc
    .tuple(fc.array(record, { maxLength: 4 }), asOf)
    .map(([records, today]) => timelinessByYear(timeliness(records, today, { rules: [ownReview] })));
  const none = timelinessByYear([]);

  it('of parts is the timeliness of the whole', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), fc.nat(6), asOf, (records, at, today) => {
        const of = (part: readonly ChildRecord[]) => timelinessByYear(timeliness(part, today, { rules: [ownReview] }));
        expect(mergeTimeliness(of(records.slice(0, at)), of(records.slice(at)))).toEqual(of(records));
      }),
    );
  });

  it('merges in any order and grouping, and with nothing stays as it is', () => {
    fc.assert(
      fc.property(summary, summary, summary, (a, b, c) => {
        expect(mergeTimeliness(a, b)).toEqual(mergeTimeliness(b, a));
        expect(mergeTimeliness(mergeTimeliness(a, b), c)).toEqual(mergeTimeliness(a, mergeTimeliness(b, c)));
        expect(mergeTimeliness(a, none)).toEqual(a);
      }),
    );
  });
});
