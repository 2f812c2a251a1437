import {
  type Episode,
  type Ssda903Reading,
  type Ssda903Tables,
  timeliness,
  timelinessByYear,
} from 'care-planning-rules/agenda';
import { day } from 'care-planning-rules/core';
import { parseChildRecord, parseSsda903 } from 'care-planning-rules/parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days } from '../arbitraries.ts';
import { ownReview } from '../own-rules.ts';

const written = (from: string, to: string) => days(from, to).map((date) => date.split('-').reverse().join('/'));
const child = fc.constantFrom('1', '2', '3');
const maybe = (text: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 12, arbitrary: text }, fc.constantFrom('', '?', '31/02/2024'));

const tables = fc.record({
  header: fc.array(fc.record({ CHILD: child, DOB: maybe(written('2012-05-01', '2012-05-03')) }), { maxLength: 5 }),
  episodes: fc.array(
    fc.record({
      CHILD: maybe(child),
      DECOM: maybe(written('2024-01-01', '2024-01-20')),
      RNE: maybe(fc.constantFrom('S', 'P', 'L', 'T', 'B', 'U')),
      PLACE: fc.constantFrom('U1', 'U1', 'A6', ''),
      YEAR: fc.constantFrom('', '', '2024', '2023-24', '?'),
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

const isPeriod = ({ kind }: Episode) => kind === 'looked-after' || kind === 'short-breaks';

/** All but the numbers of rows, and the order that follows them. */
function withoutRows({ unread, ...reading }: Ssda903Reading) {
  const cells = unread.map(({ table, column, child: named, received }) =>
    JSON.stringify([table, column, named, received]),
  );
  const records = reading.records.map(({ unread: parts = [], ...record }) => {
    return { ...record, unread: parts.map(({ about }) => about).sort() };
  });
  return { ...reading, records, cells: cells.sort() };
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
          new Set(unread.filter((each) => each.table === table && each.isRefused).map(({ row }) => row)).size;
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
          const periods = record.episodes.filter(isPeriod);
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

  it('covers each day of each episode whose end is known, and no day of none', () => {
    const iso = (text: string) => text.split('/').reverse().join('-');
    const withoutYears = tables.map((given) => ({
      ...given,
      episodes: given.episodes.map(({ YEAR: _, ...row }) => row),
    }));
    fc.assert(
      fc.property(withoutYears, days('2023-12-28', '2024-02-02'), (given, date) => {
        const { unread, records } = parseSsda903(given);
        const isBad = (at: number, columns: readonly string[]) =>
          unread.some(({ table, row, column }) => table === 'episodes' && row === at + 1 && columns.includes(column));
        const spans = given.episodes.flatMap(({ CHILD, DECOM, DEC }, at) => {
          if (isBad(at, ['CHILD', 'DECOM', 'LS'])) return [];
          return [{ id: CHILD, from: iso(DECOM), to: DEC === '' || isBad(at, ['DEC']) ? undefined : iso(DEC) }];
        });
        for (const { id, episodes } of records) {
          const own = spans.filter((span) => span.id === id && span.from <= date);
          const isIn = episodes.some((each) => isPeriod(each) && each.from <= date && date <= (each.ended ?? '9999'));
          if (own.some(({ to }) => to !== undefined && date <= to)) expect(isIn).toBe(true);
          if (!own.some(({ to = '9999' }) => date <= to)) expect(isIn).toBe(false);
        }
      }),
    );
  });

  it('never makes anything overdue in short breaks', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const rows = [...timeliness(parseSsda903(given).records, day('2025-01-01'), { rules: [ownReview] })];
        const decided = rows.filter(
          ({ episode, finding }) => episode?.kind === 'short-breaks' && finding.kind === 'decided',
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
  }, 60_000);
});
