/** What a return of one year can tell, and several laid on one another: what it does not hold may have happened. */

import {
  agenda,
  type Ssda903Covers,
  type Ssda903Tables,
  timeliness,
  timelinessByYear,
} from 'care-planning-rules/agenda';
import { claReview } from 'care-planning-rules/cadence';
import { day } from 'care-planning-rules/core';
import { parseSsda903 } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';

/** `04/05/2020 S C2 – 05/09/2022 X1`: when it began and why, its legal status and place, when it ended and why. */
function episode(text: string, more: object = {}) {
  const [began = '', ended = ''] = text.split('–').map((part) => part.trim());
  const [DECOM, RNE, LS, PLACE = 'U1'] = began.split(' ');
  const [DEC = '', REC = ''] = ended.split(' ');
  return { CHILD: '1', DECOM, RNE, LS, PLACE, DEC, REC, ...more };
}

const review = (REVIEW: string, REVIEW_CODE = 'PN1') => ({ CHILD: '1', REVIEW, REVIEW_CODE });
const header = [{ CHILD: '1', DOB: '14/09/2012' }];
const withReviews = (episodes: readonly object[], ...reviews: readonly string[]): Ssda903Tables => ({
  header,
  episodes,
  reviews: reviews.map((on) => review(on)),
});

/** A row for each: its status and when it was due, or what is missing; and when it was held. */
function told(tables: Ssda903Tables, asOf: string, covers?: Ssda903Covers) {
  const { records } = parseSsda903(tables, covers === undefined ? {} : { covers });
  return Array.from(timeliness(records, day(asOf), { rules: [claReview] }), ({ finding, held = '' }) =>
    finding.kind === 'decided'
      ? [finding.value.status, finding.value.due, held].join(' ').trim()
      : [finding.kind, finding.kind === 'undetermined' && finding.missing[0].path, held].join(' ').trim(),
  );
}

/** The periods for which the child was looked after. */
const periods = (tables: Ssda903Tables) =>
  parseSsda903(tables).records[0]?.episodes.filter(({ kind }) => kind === 'looked-after');
const codes = (tables: Ssda903Tables) => parseSsda903(tables).notes.map(({ code }) => code);

/** How the agenda answers for the review of the child’s case. */
const onAgenda = (tables: Ssda903Tables, asOf: string) => {
  const [record] = parseSsda903(tables).records;
  if (record === undefined) throw new Error('no child was read');
  return agenda(record, day(asOf), { rules: [claReview] })[0];
};

describe('a return of one year', () => {
  const open = [episode('04/05/2020 S C2')];
  const ofYear = withReviews(open, '12/06/2023', '05/12/2023');

  it('does not tell of the reviews before it: two cannot be told, and then one is due', () => {
    const expected = [
      'undetermined held.cla-review 2023-06-12',
      'undetermined held.cla-review 2023-12-05',
      'due 2024-06-05',
    ];
    expect(told(ofYear, '2024-03-31')).toEqual(expected);
    expect(told(ofYear, '2024-03-31', { from: day('2023-04-01'), until: day('2024-03-31') })).toEqual(expected);
  });

  it('speaks for the financial years of its earliest and latest rows, over all children, or for what the caller says', () => {
    const other = { ...review('02/04/2022'), CHILD: '2' };
    const covers = (tables: Ssda903Tables, given?: Ssda903Covers) =>
      parseSsda903(tables, given === undefined ? {} : { covers: given });
    expect(covers(ofYear).covers).toEqual({
      episodes: { from: '2020-04-01', until: '2021-03-31', told: 'rows' },
      reviews: { from: '2023-04-01', until: '2024-03-31', told: 'rows' },
    });
    expect(covers({ ...ofYear, reviews: [...(ofYear.reviews ?? []), other] }).covers.reviews).toEqual({
      from: '2022-04-01',
      until: '2024-03-31',
      told: 'rows',
    });
    const span = { from: day('2019-04-01'), until: day('2024-03-31') };
    const given = covers(ofYear, { reviews: span });
    expect(given.covers.reviews).toEqual({ ...span, told: 'caller' });
    expect(given.records[0]?.recorded).toEqual([{ name: 'cla-review', ...span }]);
    expect(covers(ofYear, span).covers.episodes).toEqual({ ...span, told: 'caller' });
  });

  it.each([
    ['a day that is none', { from: '2023-04-31', until: '2024-03-31' }],
    ['days out of order', { from: '2024-04-01', until: '2024-03-31' }],
    ['another table', { oc2: { from: '2023-04-01', until: '2024-03-31' } }],
  ])('refuses a span that is %s', (_, covers) => {
    expect(() => parseSsda903(ofYear, { covers: covers as unknown as Ssda903Covers })).toThrow(RangeError);
  });

  it('tells of a period that began in it, to the day', () => {
    const tables = (from: string) => withReviews([episode(`${from} S C2`)], '20/04/2023', '05/10/2023');
    expect(told(tables('01/04/2023'), '2024-03-31').slice(0, 2)).toEqual([
      'met 2023-05-03 2023-04-20',
      'late 2023-07-20 2023-10-05',
    ]);
    // Begun a day before the span: whether a review was held on that day is not in the return.
    expect(told(tables('31/03/2023'), '2024-03-31').slice(0, 2)).toEqual([
      'met 2023-05-03 2023-04-20',
      'undetermined held.cla-review 2023-10-05',
    ]);
  });

  it('tells where every review that there may have been before gives the same answer', () => {
    // Within three months of the one before it, or more than six months after: in time or late as whichever it is.
    expect(told(withReviews(open, '12/06/2023', '12/09/2023'), '2023-09-12')[1]).toBe('met 2023-09-12 2023-09-12');
    expect(told(withReviews(open, '12/06/2023', '13/09/2023'), '2023-09-13')[1]).toMatch(/^undetermined/);
    expect(told(withReviews(open, '12/06/2023', '12/12/2023'), '2023-12-12')[1]).toMatch(/^undetermined/);
    expect(told(withReviews(open, '12/06/2023', '13/12/2023'), '2023-12-13')[1]).toBe('late 2023-12-12 2023-12-13');
    // One held on the last day before the span was due again by 30 September.
    expect(told(withReviews(open, '30/09/2023'), '2023-10-01')[0]).toMatch(/^undetermined/);
    expect(told(withReviews(open, '01/10/2023'), '2023-10-01')[0]).toBe('late 2023-09-30 2023-10-01');
  });

  it('does not tell what was held after it', () => {
    expect(told(ofYear, '2024-12-31').at(-1)).toBe('undetermined held.cla-review');
  });

  it('is not told by the agenda either where it lies outside the span', () => {
    expect(onAgenda(withReviews(open, '12/06/2023'), '2024-03-31')?.kind).toBe('undetermined');
    expect(onAgenda(ofYear, '2024-03-31')).toMatchObject({ kind: 'decided', due: '2024-06-05' });
  });
});

describe('returns of several years laid on one another', () => {
  const first = withReviews(
    [
      episode('22/01/2016 S V2 – 24/10/2016 X1'),
      episode('24/10/2016 P V2'),
      episode('20/04/2017 S V2 – 13/06/2017 E8'),
    ],
    '15/02/2016',
    '10/05/2016',
    '01/11/2016',
    '15/05/2017',
  );

  it('end an open episode before the child became looked after again, on a day that is not known', () => {
    expect(periods(first)).toEqual([
      { kind: 'looked-after', from: '2016-01-22', ended: '2017-04-19', endUnknown: true },
      { kind: 'looked-after', from: '2017-04-20', ended: '2017-06-13' },
    ]);
    expect(codes(first)).toContain('open-before-start');
    expect(told(first, '2018-03-31')).toEqual([
      'met 2016-02-19 2016-02-15',
      'met 2016-05-15 2016-05-10',
      'met 2016-11-10 2016-11-01',
      'met 2017-05-19 2017-05-15',
    ]);
    expect(onAgenda(first, '2018-03-31')?.due).toBeUndefined();
  });

  it('cannot tell of a review that was due while the open episode may have ended', () => {
    const withoutThird = { ...first, reviews: first.reviews?.filter((_, at) => at !== 2) ?? [] };
    expect(told(withoutThird, '2018-03-31')).toEqual([
      'met 2016-02-19 2016-02-15',
      'met 2016-05-15 2016-05-10',
      'undetermined ended',
      'met 2017-05-19 2017-05-15',
    ]);
  });

  it('end an open episode where another says that care ceased after it had begun', () => {
    const tables = withReviews([episode('23/09/2016 S C2 – 30/05/2017 E2'), episode('27/09/2016 S C2')], '20/10/2016');
    expect(periods(tables)?.at(-1)).toMatchObject({ ended: '2017-05-30' });
    expect(codes(tables)).toContain('open-before-end');
    expect(told(tables, '2018-03-31').filter((row) => /overdue|due 2/.test(row))).toEqual([]);
  });

  it('say by a column YEAR which row is newer', () => {
    const ended = (YEAR: string) => episode('23/09/2016 S C2 – 30/05/2017 E2', { YEAR });
    const open = (YEAR: string) => episode('23/09/2016 S C2', { YEAR });
    expect(periods(withReviews([ended('2017'), open('2018')]))).toEqual([{ kind: 'looked-after', from: '2016-09-23' }]);
    expect(periods(withReviews([ended('2017-18'), open('2016-17')]))).toEqual([
      { kind: 'looked-after', from: '2016-09-23', ended: '2017-05-30' },
    ]);
    const later = (YEAR: string) => episode('27/09/2016 P C2', { YEAR });
    expect(periods(withReviews([ended('2017'), later('2018')]))?.[0]).not.toHaveProperty('ended');
    expect(periods(withReviews([ended('2018'), later('2017')]))?.[0]).toMatchObject({ ended: '2017-05-30' });
  });

  it('keep one episode once, with its placement, though it is returned twice or has ended since', () => {
    for (const second of [episode('04/09/2023 S C2'), episode('04/09/2023 S C2 – 01/06/2024 E8')]) {
      const tables = withReviews([episode('04/09/2023 S C2'), second], '29/09/2023');
      expect(codes(tables)).toEqual([]);
      expect(parseSsda903(tables).counts.episodes).toEqual({ rows: 2, read: 2, refused: 0, repeated: 1 });
      expect(parseSsda903(tables).records[0]?.episodes.map(({ kind }) => kind)).toEqual(['looked-after', 'placement']);
    }
  });

  it('cannot tell what they contradict each other about, and never make it overdue', () => {
    const twoEnds = withReviews([
      episode('04/09/2023 S C2 – 15/09/2023 E8'),
      episode('04/09/2023 S C2 – 01/06/2024 E8'),
    ]);
    expect(codes(twoEnds)).toContain('ends-differ');
    expect(told(twoEnds, '2024-03-31', { from: day('2023-04-01'), until: day('2024-03-31') })).toEqual([
      'undetermined ended',
    ]);
    const twoStarts = withReviews(
      [episode('04/09/2023 S C2 – 01/06/2024 E8'), episode('01/11/2023 S C2 – 01/06/2024 E8')],
      '29/09/2023',
    );
    expect(codes(twoStarts)).toContain('start-within');
    expect(told(twoStarts, '2024-03-31')).toEqual(['met 2023-10-02 2023-09-29', 'undetermined from']);
  });
});

describe('a table that is not there', () => {
  const open = [episode('04/09/2023 S C2')];

  it('of reviews leaves whether any was held unknown; one without rows says that there were none', () => {
    const { reviews: _, ...without } = withReviews(open);
    expect(parseSsda903(without).records[0]).toMatchObject({ held: {}, recorded: [] });
    expect(told(without, '2024-03-31')).toEqual(['undetermined held.cla-review']);
    expect(told(withReviews(open), '2024-03-31')).toEqual(['overdue 2023-10-02']);
  });

  it('of episodes leaves whether the child is looked after unknown', () => {
    const { episodes: _, ...without } = withReviews(open, '29/09/2023');
    expect(told(without, '2024-03-31')).toEqual(['undetermined unread']);
    expect(onAgenda(without, '2024-03-31')?.kind).toBe('undetermined');
    expect(told(withReviews([], '29/09/2023'), '2024-03-31')).toEqual([]);
  });
});

describe('a cell that cannot be read', () => {
  const open = [episode('04/09/2023 S C2')];

  it.each(['', 'PN9', '?'])('costs no review its day: code %j', (code) => {
    const tables = { ...withReviews(open), reviews: [review('29/09/2023', code)] };
    expect(told(tables, '2023-12-01')).toEqual(['met 2023-10-02 2023-09-29', 'due 2023-12-29']);
    const { unread, counts, children } = parseSsda903(tables);
    expect(unread).toMatchObject([{ table: 'reviews', row: 1, column: 'REVIEW_CODE', isRefused: false }]);
    expect(counts.reviews).toMatchObject({ attributed: 1, refused: 0 });
    expect(children[0]?.participation).toEqual([]);
  });

  it('costs no episode its day: why it began, how it ended, or the child’s date of birth', () => {
    const tables: Ssda903Tables = {
      header: [{ CHILD: '1', DOB: 'unborn' }],
      episodes: [{ ...episode('04/09/2023 S C2 – 31/02/2024 E8'), RNE: '?' }],
      reviews: [],
    };
    const { records, unread, counts } = parseSsda903(tables);
    expect(records[0]?.episodes[0]).toEqual({
      kind: 'looked-after',
      from: '2023-09-04',
      beganBefore: true,
      endUnknown: true,
    });
    expect(unread.map(({ column, isRefused }) => [column, isRefused])).toEqual([
      ['DOB', false],
      ['RNE', false],
      ['DEC', false],
    ]);
    expect(counts.episodes.refused + counts.children.refused).toBe(0);
  });

  it('without which its row says nothing leaves what it might have said unknown of that child, and is named', () => {
    const lost = (reviews: readonly object[], asOf = '2024-03-31') => {
      const { records } = parseSsda903({ ...withReviews(open), reviews });
      return [...timeliness(records, day(asOf), { rules: [claReview] })];
    };
    const rows = lost([review('29/09/2023'), review('31/02/2024')]);
    expect(rows.map(({ finding }) => finding.kind)).toEqual(['decided', 'undetermined']);
    expect(rows[1]?.finding).toMatchObject({
      missing: [{ path: 'unread', message: expect.stringContaining('row 2 of reviews') }],
    });
    const tables = { ...withReviews(open), reviews: [{ ...review('31/02/2024') }, { ...review('1'), CHILD: '2' }] };
    expect(onAgenda(tables, '2024-03-31')).toMatchObject({
      kind: 'undetermined',
      missing: [{ message: expect.stringContaining('row 1 of reviews') }],
    });
  });

  it('in an episode of a child leaves all that turns on its episodes unknown', () => {
    const tables = withReviews([...open, { ...episode('? P C2'), DECOM: '?' }], '29/09/2023');
    expect(told(tables, '2024-03-31')).toEqual(['undetermined unread 2023-09-29', 'undetermined unread']);
    expect(parseSsda903(tables).records[0]?.unread).toEqual([{ about: 'episodes', at: 'row 2 of episodes' }]);
    expect(onAgenda(tables, '2024-03-31')?.kind).toBe('undetermined');
    expect(told(withReviews([{ ...episode('? P C2'), LS: '' }]), '2024-03-31')).toEqual(['undetermined unread']);
  });

  it('of another child leaves this one as it is', () => {
    const tables = { ...withReviews(open), reviews: [review('29/09/2023'), { ...review('?'), CHILD: '2' }] };
    expect(told(tables, '2023-12-01').slice(0, 2)).toEqual(['met 2023-10-02 2023-09-29', 'due 2023-12-29']);
  });
});

describe('a form that has one meaning', () => {
  it.each([
    '2023-09-04',
    '2023-09-04 00:00:00',
    '2023-09-04T00:00:00',
    '2023-09-04T00:00:00.000',
    '2023-09-04 14:30',
    '04/09/2023 00:00:00',
    ' 04/09/2023 ',
    '2023-09-03T23:00:00Z',
    '2023-09-04T00:00:00+0100',
  ])('is read as a day: %j', (written) => {
    expect(periods(withReviews([{ ...episode('04/09/2023 S C2'), DECOM: written }]))).toMatchObject([
      { from: '2023-09-04' },
    ]);
  });

  it.each([
    '45173',
    '04/09/23',
    '4/9/2023',
    '2023-09-31',
    '2023-09-04 25:00',
    '2023-09-04 morning',
    '04-09-2023',
    '09/04/23',
  ])('is no day: %j', (written) => {
    const { unread } = parseSsda903(withReviews([{ ...episode('04/09/2023 S C2'), DECOM: written }]));
    expect(unread).toMatchObject([
      { column: 'DECOM', isRefused: true, expected: ['a day that exists, DD/MM/YYYY or YYYY-MM-DD'] },
    ]);
  });

  it('may be in small letters, headings, tables and codes alike', () => {
    const tables = {
      Header: [{ child: '1', dob: '14/09/2012' }],
      EPISODES: [{ child: '1', Decom: '04/09/2023', rne: 's', ls: 'c2', place: 'u1', dec: '01/12/2023', rec: 'x1' }],
      reviews: [{ ' Child ': '1', review: '29/09/2023', review_code: 'pn1' }],
    } as Ssda903Tables;
    const { unread, records, children, notes } = parseSsda903(tables);
    expect(unread).toEqual([]);
    expect(records[0]).toMatchObject({
      dateOfBirth: '2012-09-14',
      episodes: [{ kind: 'looked-after', from: '2023-09-04' }, { kind: 'placement' }],
      held: { 'cla-review': ['2023-09-29'] },
    });
    expect(children[0]?.participation).toEqual([{ on: '2023-09-29', code: 'PN1' }]);
    expect(notes.map(({ code }) => code)).toEqual(['nothing-follows']);
  });
});

describe('a day that two periods share', () => {
  it('belongs to the newer: two reviews are two rows', () => {
    const tables = withReviews(
      [episode('04/09/2023 S C2 – 01/12/2023 E8'), episode('01/12/2023 S C2')],
      '29/09/2023',
      '01/12/2023',
    );
    const rows = told(tables, '2024-01-15');
    expect(rows).toEqual(['met 2023-10-02 2023-09-29', 'met 2024-01-03 2023-12-01', 'due 2024-03-01']);
  });

  it('leaves a review on the last day of a period that none follows with that period', () => {
    const tables = withReviews([episode('04/09/2023 S C2 – 01/12/2023 E8')], '29/09/2023', '01/12/2023');
    expect(told(tables, '2024-01-15')).toEqual(['met 2023-10-02 2023-09-29', 'met 2023-12-29 2023-12-01']);
  });

  it('on which care ends is not too late for what falls due on it', () => {
    // Due 2023-12-29, three months after the first review.
    const ended = (on: string) =>
      told(withReviews([episode(`04/09/2023 S C2 – ${on} E8`)], '29/09/2023'), '2024-03-31');
    expect(ended('28/12/2023')).toEqual(['met 2023-10-02 2023-09-29']);
    expect(ended('29/12/2023')).toEqual(['met 2023-10-02 2023-09-29']);
    expect(ended('30/12/2023').at(-1)).toMatch(/^(overdue|missed) 2023-12-29$/);
  });
});

describe('a child placed for adoption', () => {
  const until = (place: string) => [episode('15/01/2022 S C1 U6 – 05/09/2022 X1'), episode(`05/09/2022 B E1 ${place}`)];
  const days = ['10/02/2022', '09/05/2022', '01/08/2022', '14/11/2022'];
  const before = ['met 2022-02-11 2022-02-10', 'met 2022-05-10 2022-05-09', 'met 2022-11-09 2022-08-01'];
  const covers = { from: day('2021-04-01'), until: day('2023-03-31') };

  it.each(['A3', 'A4', 'A5', 'A6', 'a6'])(
    'under %s is not governed by the general rules: it cannot be told',
    (place) => {
      const tables = withReviews(until(place), ...days);
      expect(told(tables, '2023-03-31', covers)).toEqual([
        ...before,
        'undetermined episodes.placed-for-adoption 2022-11-14',
        'undetermined episodes.placed-for-adoption',
      ]);
      expect(codes(tables)).toEqual(['placed-for-adoption']);
      expect(onAgenda(tables, '2022-09-04')).toMatchObject({ kind: 'decided', due: '2023-02-01' });
      expect(onAgenda(tables, '2022-09-05')?.kind).toBe('undetermined');
    },
  );

  it('counts in no rate, and apart', () => {
    const { records } = parseSsda903(withReviews(until('A6'), ...days), { covers });
    const { byReview, byHeld, apart } = timelinessByYear(
      timeliness(records, day('2023-03-31'), { rules: [claReview] }),
    );
    expect(byReview.map(({ year, inTime }) => [year, inTime])).toEqual([
      ['2021-22', { met: 1, of: 1 }],
      ['2022-23', { met: 2, of: 2 }],
    ]);
    expect(byHeld.at(-1)).toMatchObject({ year: '2022-23', cannotTell: 1, inTime: { met: 2, of: 2 } });
    expect(apart).toMatchObject([{ missing: { path: 'episodes.placed-for-adoption' }, count: 2 }]);
  });

  it.each(['U6', 'A2', 'A7', ''])('is no child placed under %j', (place) => {
    expect(told(withReviews(until(place), ...days), '2022-11-14', covers)).toEqual([
      ...before,
      'met 2023-02-01 2022-11-14',
      'due 2023-05-14',
    ]);
  });

  it('that is placed otherwise again is governed again, and the reviews between may or may not have counted', () => {
    const back = [
      episode('15/01/2022 S C1 U6 – 05/09/2022 X1'),
      episode('05/09/2022 B E1 A6 – 05/12/2022 X1'),
      episode('05/12/2022 P C1 U6'),
    ];
    const rows = told(withReviews(back, '10/02/2022', '05/12/2022', '01/03/2023'), '2023-03-31', covers);
    expect(rows).toEqual([
      'met 2022-02-11 2022-02-10',
      'undetermined episodes.placed-for-adoption 2022-12-05',
      'met 2023-06-05 2023-03-01',
      'due 2023-09-01',
    ]);
  });
});
