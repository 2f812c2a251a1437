/** For which span of time each table of a return speaks. */

import { isDay, type LocalDate } from '../core/date.ts';
import { received } from '../core/result.ts';
import type { Ssda903Covers, Ssda903Reading, Ssda903Span, Ssda903SpanTable } from './facts.ts';
import type { EpisodeRow, MissingRow, ReviewRow, TableRead } from './rows.ts';

const TABLES: readonly Ssda903SpanTable[] = ['episodes', 'reviews', 'missing'];

type Tables = {
  readonly episodes: TableRead<EpisodeRow>;
  readonly reviews: TableRead<ReviewRow>;
  readonly missing: TableRead<MissingRow>;
};

/**
 * The span of each table that is there: as the caller says, or by the financial years of its earliest and its latest
 * row. A list of reviews without a row says that none was held, in the last year of which the episodes speak.
 *
 * @throws RangeError naming a span that is none
 */
export function coversOf(tables: Tables, covers: Ssda903Covers | undefined): Ssda903Reading['covers'] {
  const given = covers === undefined ? {} : spansGiven(covers);
  const days: Readonly<Record<Ssda903SpanTable, readonly (LocalDate | undefined)[]>> = {
    episodes: tables.episodes.read.flatMap(({ DECOM, DEC }) => [DECOM, DEC]),
    reviews: tables.reviews.read.map(({ REVIEW }) => REVIEW),
    missing: tables.missing.read.flatMap(({ MIS_START, MIS_END }) => [MIS_START, MIS_END]),
  };
  const told: Partial<Record<Ssda903SpanTable, Ssda903Span & { told: 'caller' | 'rows' }>> = {};
  for (const table of TABLES) {
    const byCaller = given[table];
    if (!tables[table].isGiven) continue;
    const byRows = yearsOf(days[table]) ?? (table === 'reviews' ? lastYearOf(yearsOf(days.episodes)) : undefined);
    if (byCaller !== undefined) told[table] = { ...byCaller, told: 'caller' };
    else if (byRows !== undefined) told[table] = { ...byRows, told: 'rows' };
  }
  return told;
}

function spansGiven(covers: Ssda903Covers): Partial<Record<Ssda903SpanTable, Ssda903Span>> {
  const isOfAll = 'from' in covers || 'until' in covers;
  const spans = isOfAll ? Object.fromEntries(TABLES.map((table) => [table, covers])) : covers;
  for (const [table, span] of Object.entries(spans)) {
    if (!(TABLES as readonly string[]).includes(table))
      throw new RangeError(`covers.${table} is no table that speaks for a span; expected ${TABLES.join(', ')}`);
    const { from, until } = span as Partial<Ssda903Span>;
    if (!isDay(from) || !isDay(until) || until < from) {
      const where = isOfAll ? 'covers' : `covers.${table}`;
      throw new RangeError(`${where} is from ${received(from)} until ${received(until)}; expected two days in order`);
    }
  }
  return spans as Partial<Record<Ssda903SpanTable, Ssda903Span>>;
}

/** From 1 April of the financial year of the earliest day to 31 March after the latest. */
function yearsOf(days: readonly (LocalDate | undefined)[]): Ssda903Span | undefined {
  let [first, last]: (LocalDate | undefined)[] = [];
  for (const day of days) {
    if (day === undefined) continue;
    if (first === undefined || day < first) first = day;
    if (last === undefined || day > last) last = day;
  }
  if (first === undefined || last === undefined) return undefined;
  const begins = yearBeginning(first);
  return { from: `${begins}-04-01` as LocalDate, until: `${yearBeginning(last) + 1}-03-31` as LocalDate };
}

function lastYearOf(span: Ssda903Span | undefined): Ssda903Span | undefined {
  return span && { from: `${Number(span.until.slice(0, 4)) - 1}-04-01` as LocalDate, until: span.until };
}

/** The calendar year in which the financial year of a day begins. */
function yearBeginning(day: LocalDate): number {
  return Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
}
