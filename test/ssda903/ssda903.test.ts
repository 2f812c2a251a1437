import { catalogue } from 'care-planning-rules';
import {
  agenda,
  type Ssda903NoteCode,
  type Ssda903Span,
  type Ssda903Tables,
  timeliness,
} from 'care-planning-rules/agenda';
import { claReview, nextDue } from 'care-planning-rules/cadence';
import { day, unwrap } from 'care-planning-rules/core';
import { parseChildRecord, parseSsda903 } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';

const header = [{ CHILD: '7', SEX: '1', DOB: '09/05/2012' }];

/** One episode: DECOM, DEC, RNE, REC, and its legal status. */
type Given = readonly [from: string, to: string, rne: string, rec: string, ls?: string];

const episode = ([DECOM, DEC, RNE, REC, LS = 'C2']: Given) => ({ CHILD: '7', DECOM, RNE, LS, PLACE: 'U1', DEC, REC });
const review = (REVIEW: string, REVIEW_CODE = 'PN1') => ({ CHILD: '7', DOB: '09/05/2012', REVIEW, REVIEW_CODE });

const rules = catalogue.filter(({ subject }) => subject === claReview.subject);
const COVERS = { from: day('2023-04-01'), until: day('2025-03-31') };

function read(
  episodes: readonly Given[],
  reviews: readonly object[] = [],
  others: Partial<Ssda903Tables> = {},
  covers?: Ssda903Span,
) {
  const tables = { header, episodes: episodes.map(episode), reviews, ...others };
  const reading = parseSsda903(tables, covers && { covers });
  const [record] = reading.records;
  const [child] = reading.children;
  if (record === undefined || child === undefined) throw new Error('no child was read');
  const periods = record.episodes.filter(({ kind }) => kind !== 'placement');
  const placements = record.episodes
    .filter(({ kind }) => kind === 'placement')
    .map(({ from, ended, beganBefore }) => [from, ended, beganBefore ?? false]);
  return { ...reading, record, child, periods, placements, codes: reading.notes.map(({ code }) => code) };
}

describe('a period of being looked after', () => {
  it('goes on where X1 ends an episode on the day on which the next begins', () => {
    const { periods, codes } = read([
      ['01/02/2024', '10/03/2024', 'S', 'X1'],
      ['10/03/2024', '15/06/2024', 'P', 'X1'],
      ['15/06/2024', '', 'L', ''],
    ]);
    expect(periods).toEqual([{ kind: 'looked-after', from: '2024-02-01' }]);
    expect(codes).toEqual([]);
  });

  it('ends where a code says that it ceased', () => {
    const { periods, codes } = read([['01/02/2024', '10/03/2024', 'S', 'E4A']]);
    expect(periods).toEqual([{ kind: 'looked-after', from: '2024-02-01', ended: '2024-03-10' }]);
    expect(codes).toEqual([]);
  });

  type Period = readonly [from: string, ended: string | undefined, beganBefore?: true];
  it.each<[string, Given[], Period[], Ssda903NoteCode[]]>([
    [
      'a later start after the end of care opens a further one',
      [
        ['01/02/2024', '10/03/2024', 'S', 'E8'],
        ['20/03/2024', '', 'S', ''],
      ],
      [
        ['2024-02-01', '2024-03-10'],
        ['2024-03-20', undefined],
      ],
      ['new-period'],
    ],
    [
      'a start on the very day on which care ended opens a further one',
      [
        ['01/02/2024', '10/03/2024', 'S', 'E8'],
        ['10/03/2024', '', 'S', ''],
      ],
      [
        ['2024-02-01', '2024-03-10'],
        ['2024-03-10', undefined],
      ],
      ['new-period'],
    ],
    [
      'X1 with nothing on that day: known up to it, and a later start opens a further one, begun before',
      [
        ['01/02/2024', '10/03/2024', 'S', 'X1'],
        ['11/03/2024', '', 'P', ''],
      ],
      [
        ['2024-02-01', '2024-03-10'],
        ['2024-03-11', undefined, true],
      ],
      ['nothing-follows', 'new-period'],
    ],
    [
      'X1 on the last episode that is returned',
      [['01/02/2024', '10/03/2024', 'S', 'X1']],
      [['2024-02-01', '2024-03-10']],
      ['nothing-follows'],
    ],
    [
      'episodes that overlap are one',
      [
        ['01/02/2024', '10/03/2024', 'S', 'E8'],
        ['09/03/2024', '01/06/2024', 'P', 'E8'],
      ],
      [['2024-02-01', '2024-06-01']],
      ['ends-differ', 'overlap', 'placements-unclear'],
    ],
    [
      'of two that end on one day, one with X1 is enough for the next to be joined',
      [
        ['01/02/2024', '10/03/2024', 'S', 'X1'],
        ['01/03/2024', '10/03/2024', 'P', 'E8'],
        ['10/03/2024', '', 'P', ''],
      ],
      [['2024-02-01', undefined]],
      ['overlap', 'placements-unclear'],
    ],
    [
      'X1 is kept by any episode that begins on its day, another of a single day among them',
      [
        ['01/02/2024', '10/03/2024', 'S', 'X1'],
        ['10/03/2024', '10/03/2024', 'L', 'E8'],
      ],
      [['2024-02-01', '2024-03-10']],
      [],
    ],
    [
      'and joins each of them',
      [
        ['01/02/2024', '10/03/2024', 'S', 'X1'],
        ['10/03/2024', '10/03/2024', 'L', 'E8'],
        ['10/03/2024', '', 'P', ''],
      ],
      [['2024-02-01', undefined]],
      [],
    ],
    [
      'an episode within another does not shorten it',
      [
        ['01/02/2024', '10/06/2024', 'S', 'E8'],
        ['01/03/2024', '01/04/2024', 'P', 'X1'],
      ],
      [['2024-02-01', '2024-06-10']],
      ['overlap', 'placements-unclear'],
    ],
    [
      'X1 without an end is left open',
      [['01/02/2024', '', 'S', 'X1']],
      [['2024-02-01', undefined]],
      ['follows-without-end'],
    ],
    [
      'an end without a reason joins nothing',
      [
        ['01/02/2024', '10/03/2024', 'S', ''],
        ['10/03/2024', '', 'P', ''],
      ],
      [
        ['2024-02-01', '2024-03-10'],
        ['2024-03-10', undefined, true],
      ],
      ['ended-without-reason', 'new-period'],
    ],
    [
      'a start within a period',
      [
        ['01/02/2024', '10/03/2024', 'P', 'X1'],
        ['10/03/2024', '', 'S', ''],
      ],
      [['2024-02-01', undefined, true]],
      ['start-within'],
    ],
    [
      'an episode of a single day is a link like any other',
      [
        ['01/02/2024', '10/03/2024', 'S', 'X1'],
        ['10/03/2024', '10/03/2024', 'L', 'X1'],
        ['10/03/2024', '', 'P', ''],
      ],
      [['2024-02-01', undefined]],
      [],
    ],
  ])('%s', (_, given, expected, notes) => {
    const { periods, codes } = read(given);
    expect(periods.map(({ from, ended, beganBefore }) => [from, ended, ...(beganBefore ? [true] : [])])).toEqual(
      expected,
    );
    expect(codes).toEqual(notes);
  });

  it.each(['L', 'P', 'T', 'B', 'U'])('whose first episode is %s began before', (rne) => {
    expect(read([['01/02/2024', '', rne, '']]).periods).toEqual([
      { kind: 'looked-after', from: '2024-02-01', beganBefore: true },
    ]);
  });

  it('that ended on a day that is not given has an end that is not known', () => {
    const { periods, codes } = read([['01/02/2024', '', 'S', 'E8']]);
    expect(periods).toEqual([{ kind: 'looked-after', from: '2024-02-01', endUnknown: true }]);
    expect(codes).toEqual(['ceased-without-end']);
  });
});

describe('short breaks', () => {
  it.each(['V3', 'V4'])('under %s are periods of their own, of which no reviews are held: never overdue', (ls) => {
    const { periods, record, codes } = read([['01/02/2024', '', 'S', '', ls]]);
    expect(periods).toEqual([{ kind: 'short-breaks', from: '2024-02-01', unrecorded: ['cla-review'] }]);
    expect(record.recorded).toEqual([]);
    expect(codes).toEqual(['short-breaks']);
    const rows = [...timeliness([record], day('2026-01-01'), { rules })];
    expect(rows.map(({ finding }) => finding.kind)).toEqual(rows.map(() => 'undetermined'));
  });

  it('leave the ordinary periods of the same child as they are; what follows them began before', () => {
    const { periods, record } = read(
      [
        ['01/02/2024', '10/03/2024', 'S', 'X1', 'V2'],
        ['10/03/2024', '15/06/2024', 'L', 'X1', 'V3'],
        ['15/06/2024', '', 'L', '', 'C1'],
      ],
      [],
      {},
      COVERS,
    );
    expect(periods.map(({ kind, from, ended, beganBefore }) => [kind, from, ended, beganBefore])).toEqual([
      ['looked-after', '2024-02-01', '2024-03-10', undefined],
      ['short-breaks', '2024-03-10', '2024-06-15', true],
      ['looked-after', '2024-06-15', undefined, true],
    ]);
    expect(record.recorded).toEqual([{ name: 'cla-review', from: '2023-04-01', until: '2025-03-31' }]);
    const first = [...timeliness([record], day('2025-03-31'), { rules })].find(
      ({ finding }) => finding.kind === 'decided',
    );
    const due = unwrap(nextDue(claReview, { from: day('2024-02-01'), held: [] }));
    expect(first?.finding).toMatchObject({ value: { status: 'missed', due } });
  });

  it('should have no reviews: one that stands there is kept and said', () => {
    const { codes, counts } = read([['01/02/2024', '', 'S', '', 'V4']], [review('01/03/2024')]);
    expect(codes).toEqual(['short-breaks', 'review-in-short-breaks']);
    expect(counts.reviews).toMatchObject({ attributed: 1, outside: 0 });
  });
});

describe('placements', () => {
  it('begin where carers change; with the same carers, whether one began cannot be told; a new status begins none', () => {
    const { placements } = read([
      ['01/02/2024', '10/03/2024', 'S', 'X1'],
      ['10/03/2024', '11/04/2024', 'L', 'X1'],
      ['11/04/2024', '12/05/2024', 'P', 'X1'],
      ['12/05/2024', '13/06/2024', 'T', 'X1'],
      ['13/06/2024', '14/07/2024', 'B', 'X1'],
      ['14/07/2024', '15/08/2024', 'U', 'E8'],
    ]);
    expect(placements).toEqual([
      ['2024-02-01', '2024-04-11', false],
      ['2024-04-11', '2024-05-12', false],
      ['2024-05-12', '2024-06-13', true],
      ['2024-06-13', '2024-07-14', false],
      ['2024-07-14', '2024-08-15', true],
    ]);
  });

  it('amid which the return begins began before', () => {
    expect(read([['01/02/2024', '', 'L', '']]).placements).toEqual([['2024-02-01', undefined, true]]);
    expect(read([['01/02/2024', '', 'P', '']]).placements).toEqual([['2024-02-01', undefined, false]]);
  });
});

describe('reviews', () => {
  const stay: Given = ['01/02/2024', '30/06/2024', 'S', 'E8'];

  it('on the first and on the last day are within the period; the day before and the day after are outside', () => {
    const days = ['31/01/2024', '01/02/2024', '30/06/2024', '01/07/2024'];
    const { record, child, counts } = read(
      [stay],
      days.map((on) => review(on)),
    );
    expect(record.held).toEqual({ 'cla-review': ['2024-02-01', '2024-06-30'] });
    expect(child.outside).toEqual(['2024-01-31', '2024-07-01']);
    expect(counts.reviews).toEqual({ rows: 4, attributed: 2, outside: 2, refused: 0, repeated: 0 });
  });

  it.each(['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'])('keep %s', (code) => {
    expect(read([stay], [review('01/03/2024', code)]).child.participation).toEqual([{ on: '2024-03-01', code }]);
  });

  it('that are repeated count in the reconciliation, and once as an event', () => {
    const { record, child, counts, codes } = read([stay], [review('01/03/2024'), review('01/03/2024')]);
    expect(record.held['cla-review']).toEqual(['2024-03-01']);
    expect(child.participation).toHaveLength(1);
    expect(counts.reviews).toMatchObject({ rows: 2, attributed: 2, repeated: 1 });
    expect(codes).toEqual([]);
  });

  it('with two codes keep both, and say so', () => {
    const { child, codes } = read([stay], [review('01/03/2024', 'PN2'), review('01/03/2024', 'PN1')]);
    expect(child.participation.map(({ code }) => code)).toEqual(['PN1', 'PN2']);
    expect(codes).toEqual(['participation-differs']);
  });

  it('of a child without episodes are outside, and the child is read', () => {
    const { record, counts } = read([], [review('01/03/2024')]);
    expect(record).toMatchObject({
      id: '7',
      dateOfBirth: '2012-05-09',
      episodes: [],
      held: { 'cla-review': [] },
    });
    expect(counts.reviews).toMatchObject({ attributed: 0, outside: 1 });
  });
});

describe('a row that cannot be read', () => {
  it.each([
    ['episodes', 'DECOM', '1/2/2024'],
    ['episodes', 'DECOM', '30/02/2024'],
    ['episodes', 'DECOM', ''],
    ['episodes', 'DEC', '1/3/2024', 'kept'],
    ['episodes', 'DEC', '31/01/2024', 'kept'],
    ['episodes', 'RNE', 'X', 'kept'],
    ['episodes', 'RNE', '', 'kept'],
    ['episodes', 'LS', 'V9'],
    ['episodes', 'REC', 'X2', 'kept'],
    ['episodes', 'YEAR', '2023-25', 'kept'],
    ['reviews', 'REVIEW', '29/02/2023'],
    ['reviews', 'REVIEW_CODE', 'PN8', 'kept'],
    ['reviews', 'CHILD', ' '],
    ['header', 'DOB', 'unborn', 'kept'],
    ['missing', 'MISSING', 'X'],
    ['missing', 'MIS_END', '01/01/2024'],
  ])(
    'of %s is named by its %s, %j, and refused where it says nothing without it',
    (table, column, given, kept = '') => {
      const whole: Record<string, Record<string, string>> = {
        header: { CHILD: '7', DOB: '09/05/2012' },
        episodes: { CHILD: '7', DECOM: '01/02/2024', RNE: 'S', LS: 'C2', DEC: '', REC: '' },
        reviews: { CHILD: '7', REVIEW: '01/03/2024', REVIEW_CODE: 'PN1' },
        missing: { CHILD: '7', MISSING: 'M', MIS_START: '01/03/2024', MIS_END: '' },
      };
      const tables = Object.fromEntries(Object.entries(whole).map(([name, row]) => [name, [row]]));
      const broken = { ...tables, [table]: [whole[table], { ...whole[table], [column]: given }] };
      expect(parseSsda903(tables as unknown as Ssda903Tables).unread).toEqual([]);
      const { unread, counts } = parseSsda903(broken as unknown as Ssda903Tables);
      const isRefused = kept === '';
      const received = given.trim() === '' ? 'nothing' : given;
      expect(unread).toMatchObject([{ table, row: 2, column, received, isRefused }]);
      expect(unread[0]?.code).toBe(given.trim() === '' ? 'missing' : 'wrong-value');
      expect(unread[0]?.message).toContain(column);
      expect(counts).toMatchObject({
        [table === 'header' ? 'children' : table]: { rows: 2, refused: Number(isRefused) },
      });
    },
  );

  it('says every cell of it, and counts once', () => {
    const { unread, counts } = read([['?', '?', '?', '?', '?']]);
    expect(unread.map(({ column, child }) => [column, child])).toEqual(
      ['DECOM', 'RNE', 'LS', 'DEC', 'REC'].map((column) => [column, '7']),
    );
    expect(counts.episodes).toEqual({ rows: 1, read: 0, refused: 1, repeated: 0 });
  });

  it('of the header leaves the child, whose date of birth is not known', () => {
    const { records, notes, counts } = parseSsda903({
      header: [{ CHILD: '7', DOB: '?' }],
      episodes: [episode(['01/02/2024', '', 'S', ''])],
      reviews: [],
    });
    expect(records).toMatchObject([{ id: '7', episodes: [{ kind: 'looked-after' }, { kind: 'placement' }] }]);
    expect(records[0]).not.toHaveProperty('dateOfBirth');
    expect(notes).toEqual([]);
    expect(counts.children).toEqual({ rows: 1, read: 1, repeated: 0, refused: 0 });
  });
});

describe('the header', () => {
  it('that repeats a child gives one record; two dates of birth give none', () => {
    const rows = [...header, ...header];
    expect(read([], [], { header: rows }).counts.children).toEqual({ rows: 2, read: 1, repeated: 1, refused: 0 });
    const { record, codes } = read([], [], { header: [...header, { CHILD: '7', DOB: '10/05/2012' }] });
    expect(record).not.toHaveProperty('dateOfBirth');
    expect(codes).toEqual(['dates-of-birth-differ']);
  });
});

describe('what a CSV reader makes of a cell', () => {
  it('may be a number, nothing, or have blanks around it', () => {
    const { records, unread } = parseSsda903({
      header: [{ CHILD: 7, DOB: ' 09/05/2012 ' }],
      episodes: [{ CHILD: '7', DECOM: '01/02/2024', RNE: 'S ', LS: 'C2', DEC: null }],
      reviews: [],
    });
    expect(unread).toEqual([]);
    expect(records).toMatchObject([{ id: '7', dateOfBirth: '2012-05-09' }]);
  });
});

describe('what the record has no place for', () => {
  it('stands beside it: legal statuses, missing episodes, and the rows of tables that are not read', () => {
    const missing = [
      { CHILD: '7', MISSING: 'M', MIS_START: '05/03/2024', MIS_END: '06/03/2024' },
      { CHILD: '7', MISSING: 'A', MIS_START: '01/03/2024', MIS_END: '' },
    ];
    const given: Given[] = [
      ['01/02/2024', '10/03/2024', 'S', 'X1', 'C1'],
      ['10/03/2024', '11/04/2024', 'P', 'X1', 'C1'],
      ['11/04/2024', '', 'L', '', 'C2'],
    ];
    const { child, counts } = read(given, [], { missing, oc2: [{}, {}] });
    expect(child.legalStatuses).toEqual([
      { code: 'C1', from: '2024-02-01', ended: '2024-04-11' },
      { code: 'C2', from: '2024-04-11' },
    ]);
    expect(child.missing).toEqual([
      { code: 'A', from: '2024-03-01' },
      { code: 'M', from: '2024-03-05', ended: '2024-03-06' },
    ]);
    expect(counts.notRead).toEqual({ oc2: 2 });
  });
});

describe('the records', () => {
  it('are records: their own door takes them', () => {
    const { record } = read([
      ['01/02/2024', '10/03/2024', 'P', 'X1'],
      ['10/03/2024', '', 'L', 'E8', 'V3'],
    ]);
    expect(parseChildRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record, ownNames: [] });
    expect(Object.isFrozen(record.episodes)).toBe(true);
  });

  it('let nothing be judged by a list that the return does not hold, of whatever rule', () => {
    const { record } = read([['01/02/2024', '', 'S', '']], [], {}, COVERS);
    expect(record.recorded).toEqual([{ name: claReview.subject, ...COVERS }]);
    expect(Object.keys(record.held)).toEqual([claReview.subject]);
    const entries = agenda(record, day('2024-06-03'), { rules: catalogue });
    const open = entries.filter(({ status, kind }) => status !== undefined || kind === 'undetermined');
    expect(entries.filter(({ kind }) => kind === 'decided').map(({ rule, due }) => [rule.id, due])).toEqual([
      [claReview.id, unwrap(nextDue(claReview, { from: day('2024-02-01'), held: [] }))],
      ['cadence/approval-to-cease', undefined],
      ['cadence/eligible-child', undefined],
    ]);
    expect(open.length).toBeGreaterThan(20);
  });
});
