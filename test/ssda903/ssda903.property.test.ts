import { type Ssda903Reading, type Ssda903Tables, timeliness, timelinessByYear } from 'care-planning-rules/agenda';
import { day } from 'care-planning-rules/core';
import { parseChildRecord, parseSsda903 } from 'care-planning-rules/parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days } from '../arbitraries.ts';
import { ownReview } from '../own-rules.ts';
import { type Row, reviewsByHand } from './by-hand.ts';

const written = (from: string, to: string) => days(from, to).map((date) => date.split('-').reverse().join('/'));
const child = fc.constantFrom('1', '2', '3');
const maybe = (text: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 12, arbitrary: text }, fc.constantFrom('', '?', '31/02/2024'));

const tables: fc.Arbitrary<Ssda903Tables> = fc.record({
  header: fc.array(fc.record({ CHILD: child, DOB: maybe(written('2012-05-01', '2012-05-03')) }), { maxLength: 5 }),
  episodes: fc.array(
    fc.record({
      CHILD: maybe(child),
      DECOM: maybe(written('2024-01-01', '2024-01-20')),
      RNE: maybe(fc.constantFrom('S', 'P', 'L', 'T', 'B', 'U')),
      LS: maybe(fc.constantFrom('C2', 'V2', 'V3')),
      DEC: maybe(written('2024-01-01', '2024-01-25')),
      REC: fc.constantFrom('X1', 'X1', 'E8', ''),
    }),
    { maxLength: 14 },
  ),
  reviews: fc.array(
    fc.record({
      CHILD: maybe(child),
      REVIEW: maybe(written('2023-12-25', '2024-02-10')),
      REVIEW_CODE: maybe(fc.constantFrom('PN0', 'PN4')),
    }),
    { maxLength: 14 },
  ),
});

/** All but the numbers of rows, and the order that follows them. */
function withoutRows({ unread, ...reading }: Ssda903Reading) {
  const cells = unread.map(({ table, column, child: named, received }) =>
    JSON.stringify([table, column, named, received]),
  );
  return { ...reading, cells: cells.sort() };
}

describe('an SSDA903', () => {
  it('is read the same in whatever order its rows come', () => {
    const shuffled = tables.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.record({
          header: fc.shuffledSubarray([...given.header], { minLength: given.header.length }),
          episodes: fc.shuffledSubarray([...given.episodes], { minLength: given.episodes.length }),
          reviews: fc.shuffledSubarray([...given.reviews], { minLength: given.reviews.length }),
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(withoutRows(parseSsda903(other))).toEqual(withoutRows(parseSsda903(given)));
      }),
    );
  });

  it('loses nothing: every row is read or refused, and each that is refused is named', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const { counts, unread, records, children } = parseSsda903(given);
        const refused = (table: string) =>
          new Set(unread.filter((each) => each.table === table).map(({ row }) => row)).size;
        const { children: header, episodes, reviews } = counts;
        expect(header.read + header.repeated + header.refused).toBe(given.header.length);
        expect(episodes.read + episodes.refused).toBe(given.episodes.length);
        expect(reviews.attributed + reviews.outside + reviews.refused).toBe(given.reviews.length);
        expect([header.refused, episodes.refused, reviews.refused]).toEqual(
          ['header', 'episodes', 'reviews'].map(refused),
        );
        const kept = children.flatMap(({ outside }, at) => [...outside, ...(records[at]?.held['cla-review'] ?? [])]);
        expect(kept.length).toBe(reviews.attributed + reviews.outside - reviews.repeated);
      }),
    );
  });

  it('gives records that their own door takes, whose periods lie apart, and in which each review held lies in one', () => {
    fc.assert(
      fc.property(tables, (given) => {
        for (const record of parseSsda903(given).records) {
          expect(parseChildRecord(record)).toEqual({ ok: true, value: record, ownNames: [] });
          const periods = record.episodes.filter(({ kind }) => kind !== 'placement');
          for (const [at, { from }] of periods.entries()) {
            if (at > 0) expect((periods[at - 1]?.ended ?? '9999') <= from).toBe(true);
          }
          for (const date of record.held['cla-review'] ?? []) {
            expect(periods.some(({ from, ended }) => from <= date && date <= (ended ?? '9999'))).toBe(true);
          }
        }
      }),
    );
  });

  it('covers each day of each episode that is read, and no other', () => {
    const readable = (row: unknown) => {
      const { CHILD, DECOM, DEC } = row as Record<'CHILD' | 'DECOM' | 'DEC', string>;
      const iso = (text: string) => text.split('/').reverse().join('-');
      return { id: CHILD, from: iso(DECOM), to: DEC === '' ? '9999' : iso(DEC) };
    };
    fc.assert(
      fc.property(tables, days('2023-12-28', '2024-02-02'), (given, date) => {
        const { unread, records } = parseSsda903(given);
        const bad = new Set(unread.filter(({ table }) => table === 'episodes').map(({ row }) => row));
        const spans = given.episodes.filter((_, at) => !bad.has(at + 1)).map(readable);
        for (const { id, episodes } of records) {
          const isIn = episodes.some(
            ({ kind, from, ended }) => kind !== 'placement' && from <= date && date <= (ended ?? '9999'),
          );
          expect(isIn).toBe(spans.some((span) => span.id === id && span.from <= date && date <= span.to));
        }
      }),
    );
  });

  it('tells of each review what a second, plain reading tells', () => {
    const holidays = new Set([
      '2024-01-01',
      '2024-03-29',
      '2024-04-01',
      '2024-05-06',
      '2024-05-27',
      '2024-08-26',
      '2024-12-25',
    ]);
    fc.assert(
      fc.property(tables, (given) => {
        const { unread, records } = parseSsda903(given);
        const readable = (table: 'episodes' | 'reviews', id: string) => {
          const bad = new Set(unread.filter((each) => each.table === table).map(({ row }) => row));
          return (given[table] as Row[]).filter((row, at) => !bad.has(at + 1) && row['CHILD'] === id);
        };
        for (const record of records) {
          const told = Array.from(
            timeliness([record], day('2024-12-31'), undefined, [ownReview]),
            ({ finding, held = '' }) =>
              finding.kind === 'decided' ? [finding.value.status, finding.value.due, held] : ['cannot tell', '', held],
          );
          const byHand = reviewsByHand(
            readable('episodes', record.id),
            readable('reviews', record.id),
            '31/12/2024',
            holidays,
          );
          expect(told).toEqual(byHand);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never makes anything overdue in short breaks', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const rows = [...timeliness(parseSsda903(given).records, day('2025-01-01'))];
        const decided = rows.filter(
          ({ episode, finding }) => episode.kind === 'short-breaks' && finding.kind === 'decided',
        );
        expect(decided).toEqual([]);
        expect(() => timelinessByYear(rows)).not.toThrow();
      }),
    );
  });

  it('is left as it was, and never throws, whatever it holds', () => {
    const wild = fc.anything({
      withNullPrototype: true,
      withDate: true,
      withMap: true,
      withBigInt: true,
      withSparseArray: true,
    });
    const row = fc.oneof(wild, fc.dictionary(fc.constantFrom('CHILD', 'DOB', 'DECOM', 'REVIEW', '__proto__'), wild));
    const anything = fc.oneof(
      wild,
      fc.dictionary(fc.constantFrom('header', 'episodes', 'reviews', 'x'), fc.oneof(wild, fc.array(row))),
    );
    fc.assert(
      fc.property(anything, (given) => {
        const before = fc.stringify(given);
        expect(() => parseSsda903(given as unknown as Ssda903Tables)).not.toThrow();
        expect(fc.stringify(given)).toBe(before);
      }),
    );
  });

  it('may throw when it is looked at: the row is refused, and the others are read', () => {
    const trap = {
      get CHILD(): string {
        throw new Error('no');
      },
      DOB: '09/05/2012',
    };
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const { unread, records } = parseSsda903({
      header: [trap, { CHILD: '1', DOB: '09/05/2012' }],
      episodes: proxy,
      reviews: [],
    });
    expect(records.map(({ id }) => id)).toEqual(['1']);
    expect(unread.map(({ table, row, column, code }) => [table, row, column, code])).toEqual([
      ['header', 1, 'CHILD', 'unreadable'],
      ['episodes', 0, '', 'wrong-value'],
    ]);
  });

  it('takes time in proportion to its rows', () => {
    const sized = (size: number) => ({
      header: [{ CHILD: '1', DOB: '09/05/2012' }],
      episodes: Array.from({ length: size }, (_, at) => {
        const [from, to] = [at, at + 1].map((n) =>
          new Date(Date.UTC(2011, 4, 1 + n)).toISOString().slice(0, 10).split('-').reverse().join('/'),
        );
        return { CHILD: '1', DECOM: from, RNE: at === 0 ? 'S' : 'P', LS: at % 2 ? 'V3' : 'C2', DEC: to, REC: 'X1' };
      }),
      reviews: Array.from({ length: size }, (_, at) => ({
        CHILD: '1',
        REVIEW: new Date(Date.UTC(2011, 4, 1 + at)).toISOString().slice(0, 10).split('-').reverse().join('/'),
        REVIEW_CODE: 'PN1',
      })),
    });
    const timed = (size: number) => {
      const given = sized(size);
      const start = performance.now();
      expect(parseSsda903(given).records[0]?.episodes.length).toBe(size + Math.ceil(size / 2));
      return performance.now() - start;
    };
    timed(2000);
    const small = Math.min(timed(4000), timed(4000));
    // Eight times the rows: a quadratic reading would take sixty-four times as long.
    expect(Math.min(timed(32_000), timed(32_000))).toBeLessThan(small * 30);
  });
});
