/** Whole returns cut to years, and laid together again: what a part tells, the whole tells too. */

import { type Ssda903Span, timeliness } from 'care-planning-rules/agenda';
import { day } from 'care-planning-rules/core';
import { parseSsda903 } from 'care-planning-rules/parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownReview } from '../own-rules.ts';
import { type Row, reviewsByHand, UNKNOWN } from './by-hand.ts';
import { together, type Whole, yearsOf } from './made-up.ts';

/** The financial years that end in these are returned. */
const YEARS = [2022, 2023, 2024, 2025] as const;
const FIRST = Date.UTC(2021, 3, 1);

const written = (number: number) =>
  new Date(FIRST + number * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');

/** One change: why the next episode begins, its legal status and place, and for how long it lasts. */
const change = fc.record({
  RNE: fc.constantFrom('P', 'P', 'L', 'T', 'B', 'U'),
  LS: fc.oneof({ weight: 8, arbitrary: fc.constantFrom('C2', 'V2') }, { weight: 1, arbitrary: fc.constant('V3') }),
  PLACE: fc.oneof({ weight: 8, arbitrary: fc.constantFrom('U1', 'U6') }, { weight: 1, arbitrary: fc.constant('A6') }),
  length: fc.integer({ min: 0, max: 420 }),
});

/** A stay: its moves, whether it has ended, and how long after it another begins, on the very day perhaps. */
const stay = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
  hasEnded: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  gap: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 300 })),
});

const child = fc.record({
  begun: fc.integer({ min: -500, max: 1200 }),
  stays: fc.array(stay, { minLength: 1, maxLength: 3 }),
  reviews: fc.array(fc.integer({ min: 1, max: 230 }), { maxLength: 12 }),
});

const END = 4 * 365;

/** What an authority knows of a child at the end of the last year: nothing in it contradicts anything else. */
function rowsOf({ begun, stays, reviews }: typeof child extends fc.Arbitrary<infer T> ? T : never, CHILD: string) {
  const episodes: Row[] = [];
  let at = begun;
  for (const { changes, hasEnded, gap } of stays) {
    for (const [nth, { RNE, LS, PLACE, length }] of changes.entries()) {
      if (at > END) break;
      const isLast = nth === changes.length - 1;
      const isOpen = at + length > END || (isLast && !hasEnded);
      const [DEC, REC] = isOpen ? ['', ''] : [written(at + length), isLast ? 'E8' : 'X1'];
      episodes.push({ CHILD, DECOM: written(at), RNE: nth === 0 ? 'S' : RNE, LS, PLACE, DEC, REC });
      if (isOpen) return { episodes, reviews: reviewsOf() };
      at += length;
    }
    at += gap;
  }
  return { episodes, reviews: reviewsOf() };

  function reviewsOf(): Row[] {
    let on = begun;
    return reviews.flatMap((later) => {
      on += later;
      return on > END ? [] : [{ CHILD, REVIEW: written(on), REVIEW_CODE: 'PN1' }];
    });
  }
}

const whole: fc.Arbitrary<Whole> = fc.array(child, { minLength: 1, maxLength: 3 }).map((children) => {
  const rows = children.map((each, at) => rowsOf(each, String(at + 1)));
  return {
    header: children.map((_, at) => ({ CHILD: String(at + 1), DOB: '09/05/2012' })),
    episodes: rows.flatMap(({ episodes }) => episodes),
    reviews: rows.flatMap(({ reviews }) => reviews),
  };
});

const spanOf = (first: number, ending: number): Ssda903Span => ({
  from: day(`${first - 1}-04-01`),
  until: day(`${ending}-03-31`),
});
const EVER: Ssda903Span = { from: day('2015-04-01'), until: day('2025-03-31') };
const parsed = (tables: Whole, covers: Ssda903Span) => parseSsda903(tables, { covers }).records;

/** What is told of each review, by its child and the day on which it was held, or the period in which it is open. */
function told(tables: Whole, covers: Ssda903Span, asOf: string) {
  const rows = timeliness(parsed(tables, covers), day(asOf), { rules: [ownReview] });
  return new Map(
    Array.from(rows, ({ id, held, episode, finding }) => {
      const ended = episode?.ended !== undefined && episode.ended <= asOf ? episode.ended : '';
      return [`${id} ${held ?? `open ${ended}`}`, { finding, episode }] as const;
    }),
  );
}

const years = fc
  .tuple(fc.constantFrom(...YEARS), fc.constantFrom(...YEARS))
  .map((pair) => pair.toSorted() as [number, number]);

/** Four years in a row, each with those before it in one return or in one of its own. */
const split = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }).map((isNew) => {
  const parts: [first: number, last: number][] = [[YEARS[0], YEARS[0]]];
  for (const [at, begins] of isNew.entries()) {
    const year = YEARS[at + 1] as number;
    if (begins) parts.push([year, year]);
    else (parts.at(-1) as [number, number])[1] = year;
  }
  return parts;
});

/** What a part decides as the whole does, in words; `due` is no verdict, and care may end without the part knowing it. */
const verdictOf = (value: { readonly status: string }) => (/^due/.test(value.status) ? 'due' : value.status);

describe('a return cut to some of its years', () => {
  it('decides no review otherwise than the whole', () => {
    fc.assert(
      fc.property(whole, years, (given, [first, last]) => {
        const asOf = `${last}-03-31`;
        const part = told(yearsOf(given, first, last), spanOf(first, last), asOf);
        const all = told(given, EVER, asOf);
        for (const [review, { finding }] of part) {
          const same = all.get(review)?.finding;
          if (finding.kind !== 'decided' || same?.kind !== 'decided') continue;
          expect([review, verdictOf(finding.value)]).toEqual([review, verdictOf(same.value)]);
          if (finding.value.dueWithin === undefined) expect(finding.value.due).toBe(same.value.due);
        }
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('decides each review of a period that began in it', () => {
    let decided = 0;
    fc.assert(
      fc.property(whole, years, (given, [first, last]) => {
        const covers = spanOf(first, last);
        const records = parsed(yearsOf(given, first, last), covers);
        const isSimple = (id: string) =>
          !records.find((record) => record.id === id)?.episodes.some(({ kind }) => kind === 'placed-for-adoption');
        for (const { id, episode, finding } of timeliness(records, covers.until, { rules: [ownReview] })) {
          if (episode === undefined || episode.beganBefore || episode.from < covers.from || !isSimple(id)) continue;
          expect([id, episode, finding]).toMatchObject([id, episode, { kind: 'decided' }]);
          decided += 1;
        }
      }),
      { numRuns: 200 },
    );
    expect(decided).toBeGreaterThan(100);
  }, 60_000);

  it('decides just those reviews for which all that may have been before it agrees, as a trial of every day shows', () => {
    const holidays = new Set(['2022-01-03', '2022-04-15', '2022-04-18', '2022-05-02', '2022-06-02', '2022-06-03']);
    const calendar = {
      name: 'a few holidays',
      covers: { from: day('2015-01-01'), to: day('2030-12-31') },
      holidays: [...holidays].map(day),
      added: [],
    };
    fc.assert(
      fc.property(whole, years, (given, [first, last]) => {
        const part = yearsOf(given, first, last);
        const covers = spanOf(first, last);
        const [from, until] = [covers.from, covers.until].map((date) => date.split('-').reverse().join('/'));
        for (const record of parsed(part, covers)) {
          const rows = Array.from(
            timeliness([record], covers.until, { rules: [ownReview], calendar }),
            ({ finding, held = '' }) =>
              finding.kind === 'decided'
                ? [finding.value.status, finding.value.dueWithin ? '' : finding.value.due, held]
                : [UNKNOWN, '', held],
          );
          const of = (all: readonly Row[]) => all.filter(({ CHILD }) => CHILD === record.id);
          expect(rows).toEqual(
            reviewsByHand(of(part.episodes), of(part.reviews), until as string, holidays, [
              from as string,
              until as string,
            ]),
          );
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('returns of some years each', () => {
  it.each([true, false])(
    'laid together say what the whole says; with a column YEAR: %j',
    (withYear) => {
      fc.assert(
        fc.property(whole, split, (given, parts) => {
          const laid = together(parts.map(([first, last]) => yearsOf(given, first, last, withYear)));
          const all = yearsOf(given, YEARS[0], YEARS[3]);
          const covers = spanOf(YEARS[0], YEARS[3]);
          expect(parsed(laid, covers)).toEqual(parsed(all, covers));
        }),
        { numRuns: 300 },
      );
    },
    60_000,
  );
});
