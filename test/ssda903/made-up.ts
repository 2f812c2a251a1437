/** The made-up return of an authority's size, where it is there; and a year cut out of a return. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Row, rowsOf } from './by-hand.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const made = join(root, '../shared/data/ssda903');
const holidayFile = join(root, '../shared/sources/bank-holidays-england-wales.json');

/** Whether both are there: they are no part of the project. */
export const isThere = existsSync(made) && existsSync(holidayFile);

export const madeUp = (table: string): Row[] => rowsOf(readFileSync(join(made, `${table}.csv`), 'utf8'));

export const holidaysGiven = (): ReadonlySet<string> =>
  new Set(JSON.parse(readFileSync(holidayFile, 'utf8')).dates.map(({ date }: { date: string }) => date));

/** A whole return as rows of texts. */
export type Whole = {
  readonly header: readonly Row[];
  readonly episodes: readonly Row[];
  readonly reviews: readonly Row[];
};

const inOrder = (text = '') => text.split('/').reverse().join('-');

/** The return of one financial year: the episodes that ran in it, as far as they were known at its end, and its reviews. */
export const yearOf = (whole: Whole, ending: number) => yearsOf(whole, ending, ending);

/** The return of the financial years that end in one year to another. */
export function yearsOf({ header, episodes, reviews }: Whole, first: number, ending: number, withYear = false): Whole {
  const [from, until] = [`${first - 1}-04-01`, `${ending}-03-31`];
  const ran = episodes.filter(
    ({ DECOM, DEC }) => inOrder(DECOM) <= until && (DEC === '' || DEC === undefined || inOrder(DEC) >= from),
  );
  return {
    header,
    episodes: ran.map((row) => {
      const isOpen = inOrder(row['DEC']) > until;
      return { ...row, ...(isOpen && { DEC: '', REC: '' }), ...(withYear && { YEAR: String(ending) }) };
    }),
    reviews: reviews.filter(({ REVIEW }) => inOrder(REVIEW) >= from && inOrder(REVIEW) <= until),
  };
}

/** Returns laid on one another. */
export function together(returns: readonly Whole[]): Whole {
  return {
    header: returns.flatMap(({ header }) => header),
    episodes: returns.flatMap(({ episodes }) => episodes),
    reviews: returns.flatMap(({ reviews }) => reviews),
  };
}

/** The first and the last day of the financial year that ends in a year. */
export const spanOf = (ending: number) => [`01/04/${ending - 1}`, `31/03/${ending}`] as const;
