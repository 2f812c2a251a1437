/** The library's reading of a return of an authority's size against a second, plain one: whole, and year by year. */

import { type Ssda903Span, timeliness } from 'care-planning-rules/agenda';
import { day } from 'care-planning-rules/core';
import { parseSsda903 } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';
import { ownReview } from '../own-rules.ts';
import { type Row, reviewsByHand, type SpanByHand, type Told, UNKNOWN } from './by-hand.ts';
import { holidaysGiven, isThere, madeUp, spanOf, type Whole, yearOf } from './made-up.ts';

function byLibrary(tables: Whole, asOf: string, covers?: Ssda903Span): Map<string, Told[]> {
  const { records } = parseSsda903(tables, covers && { covers });
  const told = new Map<string, Told[]>(records.map(({ id }) => [id, []]));
  for (const { id, finding, held = '' } of timeliness(records, day(asOf), { rules: [ownReview] })) {
    if (finding.kind !== 'decided') told.get(id)?.push([UNKNOWN, '', held]);
    else told.get(id)?.push([finding.value.status, finding.value.dueWithin ? '' : finding.value.due, held]);
  }
  return told;
}

function byChild(rows: readonly Row[]): Map<string, Row[]> {
  const children = new Map<string, Row[]>();
  for (const row of rows) {
    const known = children.get(row['CHILD'] ?? '');
    if (known === undefined) children.set(row['CHILD'] ?? '', [row]);
    else known.push(row);
  }
  return children;
}

/** How many reviews are decided and how many are not, by each of the two. */
function counted(told: Iterable<readonly Told[]>) {
  let [decided, undecided] = [0, 0];
  for (const rows of told)
    for (const [status] of rows) {
      if (status === UNKNOWN) undecided += 1;
      else decided += 1;
    }
  return { decided, undecided };
}

describe.skipIf(!isThere)('on made-up data of 2,675 children', () => {
  const whole = (): Whole => ({ header: madeUp('header'), episodes: madeUp('episodes'), reviews: madeUp('reviews') });

  it.each([2016, 2017, 2018])(
    'the year that ends in %i, cut out, is told as a plain reading tells it, review by review',
    (ending) => {
      const year = yearOf(whole(), ending);
      const covers = { from: day(`${ending - 1}-04-01`), until: day(`${ending}-03-31`) };
      compare(year, `${ending}-03-31`, covers, spanOf(ending));
    },
    120_000,
  );

  it('the whole is told as a plain reading tells it, review by review', () => {
    const covers = { from: day('2010-04-01'), until: day('2020-03-31') };
    compare(whole(), '2018-03-31', covers, ['01/04/2010', '31/03/2020']);
  }, 120_000);

  function compare(tables: Whole, asOf: string, covers: Ssda903Span, span: SpanByHand) {
    const library = byLibrary(tables, asOf, covers);
    const [episodes, reviews] = [byChild(tables.episodes), byChild(tables.reviews)];
    const holidays = holidaysGiven();
    const byHand = new Map(
      [...library.keys()].map((id) => [
        id,
        reviewsByHand(
          episodes.get(id) ?? [],
          reviews.get(id) ?? [],
          asOf.split('-').reverse().join('/'),
          holidays,
          span,
        ),
      ]),
    );
    const different = [...library].filter(([id, told]) => JSON.stringify(told) !== JSON.stringify(byHand.get(id)));
    expect(different.slice(0, 3).map(([id, told]) => [id, told, byHand.get(id)])).toEqual([]);
    expect(different).toEqual([]);
    expect(counted(library.values())).toEqual(counted(byHand.values()));
    const { decided, undecided } = counted(library.values());
    expect(decided).toBeGreaterThan(100);
    expect(undecided).toBeGreaterThan(100);
  }
});
