/** The door for an authority's SSDA903: its rows, to a record for each child. */

import { compareText, type LocalDate } from '../core/date.ts';
import { frozen } from '../core/freeze.ts';
import type { ChildRecord, Episode } from '../record/facts.ts';
import { coversOf } from './covers.ts';
import type { Ssda903Child, Ssda903Covers, Ssda903Note, Ssda903Reading, Ssda903Span } from './facts.ts';
import { episodesOnce, type Noting } from './layers.ts';
import { episodesOf, legalStatusesOf, PERIOD_KINDS, RETURNED_SUBJECT } from './periods.ts';
import { type EpisodeRow, type MissingRow, type ReviewRow, readTables } from './rows.ts';

/** What the tables hold of one child. */
type Returned = {
  isInHeader: boolean;
  readonly datesOfBirth: Set<LocalDate>;
  readonly episodes: EpisodeRow[];
  readonly reviews: ReviewRow[];
  readonly missing: MissingRow[];
  /** What of these tables is not known of the child: the rows of it that cannot be read, or the whole table. */
  readonly unread: NonNullable<ChildRecord['unread']>[number][];
};

/** Reads what a return holds; see `parseSsda903`. */
export function readSsda903(input: unknown, told?: Ssda903Covers): Ssda903Reading {
  const tables = readTables(input);
  const covers = coversOf(tables, told);
  const children = new Map<string, Returned>();
  const of = (id: string): Returned => {
    const known = children.get(id) ?? {
      isInHeader: false,
      datesOfBirth: new Set(),
      episodes: [],
      reviews: [],
      missing: [],
      unread: tables.episodes.isGiven ? [] : [{ about: 'episodes', at: 'the table episodes' }],
    };
    children.set(id, known);
    return known;
  };
  for (const { CHILD, DOB } of tables.header.read) {
    const child = of(CHILD);
    child.isInHeader = true;
    if (DOB !== undefined) child.datesOfBirth.add(DOB);
  }
  const named = children.size;
  for (const row of tables.episodes.read) of(row.CHILD).episodes.push(row);
  for (const row of tables.reviews.read) of(row.CHILD).reviews.push(row);
  for (const row of tables.missing.read) of(row.CHILD).missing.push(row);
  for (const { child, at } of tables.episodes.lost)
    if (child !== undefined) of(child).unread.push({ about: 'episodes', at });
  for (const { child, at } of tables.reviews.lost)
    if (child !== undefined) of(child).unread.push({ about: RETURNED_SUBJECT, at });

  const notes: Ssda903Note[] = [];
  const read = [...children]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, rows]) => readChild(id, rows, tables.reviews.isGiven ? covers.reviews : undefined, notes));
  const { header, episodes, reviews, missing, notRead, unread } = tables;
  const total = (count: (child: ChildRead) => number) => read.reduce((sum, child) => sum + count(child), 0);
  return frozen({
    records: read.map(({ record }) => record),
    children: read.map(({ child }) => child),
    covers,
    unread,
    notes,
    counts: {
      children: { ...header.counts, read: named, repeated: header.counts.read - named },
      episodes: { ...episodes.counts, repeated: total(({ episodesRepeated }) => episodesRepeated) },
      reviews: {
        rows: reviews.counts.rows,
        attributed: total(({ attributed }) => attributed),
        outside: total(({ outside }) => outside),
        refused: reviews.counts.refused,
        repeated: total(({ repeated }) => repeated),
      },
      missing: missing.counts,
      notRead,
    },
  });
}

type ChildRead = {
  readonly record: ChildRecord;
  readonly child: Ssda903Child;
  readonly episodesRepeated: number;
  readonly attributed: number;
  readonly outside: number;
  readonly repeated: number;
};

/** @param kept - the span for which the list of reviews speaks; left out, there is none */
function readChild(id: string, rows: Returned, kept: Ssda903Span | undefined, notes: Ssda903Note[]): ChildRead {
  const note: Noting = (code, on, message) => {
    notes.push({ code, child: id, ...(on && { on }), message });
  };
  const [dateOfBirth, another] = rows.datesOfBirth;
  if (!rows.isInHeader) note('not-in-header', undefined, 'no row of the header that can be read is about it');
  if (another !== undefined) note('dates-of-birth-differ', undefined, 'more than one date of birth: none is taken');
  const returned = episodesOnce(rows.episodes);
  const episodes = episodesOf(returned, note);
  const reviews = sortReviews(rows.reviews, episodes, note);
  const isAllShortBreaks = episodes.length > 0 && episodes.every(({ kind }) => kind === 'short-breaks');
  const span = kept && { from: kept.from, until: kept.until };
  return {
    record: {
      id,
      ...(dateOfBirth !== undefined && another === undefined && { dateOfBirth }),
      episodes,
      held: span === undefined ? {} : { [RETURNED_SUBJECT]: daysOf(reviews.attributed) },
      recorded: span === undefined || isAllShortBreaks ? [] : [{ name: RETURNED_SUBJECT, ...span }],
      ...(rows.unread.length > 0 && { unread: rows.unread }),
    },
    child: {
      id,
      participation: participationIn(rows.reviews, note),
      outside: daysOf(reviews.outside),
      legalStatuses: legalStatusesOf(returned),
      missing: rows.missing
        .map(({ MISSING: code, MIS_START: from, MIS_END: ended }) => ({ code, from, ...(ended && { ended }) }))
        .sort((a, b) => compareText(keyOf(a), keyOf(b))),
    },
    episodesRepeated: rows.episodes.length - returned.length,
    attributed: reviews.attributed.length,
    outside: reviews.outside.length,
    repeated: rows.reviews.length - daysOf(rows.reviews).length,
  };
}

/** Tells the reviews on days on which the child was looked after from the others, in one walk along both. */
function sortReviews(rows: readonly ReviewRow[], episodes: readonly Episode[], note: Noting) {
  const attributed: ReviewRow[] = [];
  const outside: ReviewRow[] = [];
  const stretches = episodes.filter(({ kind }) => PERIOD_KINDS.includes(kind));
  let at = 0;
  for (const row of [...rows].sort((a, b) => compareText(a.REVIEW, b.REVIEW))) {
    const { REVIEW: on } = row;
    while (isBefore(stretches[at], on)) at += 1;
    const around = [stretches[at], stretches[at + 1]].filter((each) => each !== undefined && each.from <= on);
    if (around.length > 0 && around.every((each) => each?.kind === 'short-breaks'))
      note('review-in-short-breaks', on, 'a review in short breaks, of which the return should hold none');
    (around.length > 0 ? attributed : outside).push(row);
  }
  return { attributed, outside };
}

function isBefore(episode: Episode | undefined, on: LocalDate): boolean {
  return episode?.ended !== undefined && episode.ended < on;
}

/** Each review once with each code that it is returned with, in order. */
function participationIn(rows: readonly ReviewRow[], note: Noting): Ssda903Child['participation'] {
  const coded = rows.flatMap(({ REVIEW: on, REVIEW_CODE: code }) => (code === undefined ? [] : [{ on, code }]));
  const kept = [...new Map(coded.map((each) => [`${each.on} ${each.code}`, each])).values()];
  const inOrder = kept.sort((a, b) => compareText(a.on, b.on) || compareText(a.code, b.code));
  for (const [at, { on }] of inOrder.entries()) {
    if (inOrder[at - 1]?.on === on)
      note('participation-differs', on, 'one review with more than one code: all are kept');
  }
  return inOrder;
}

function daysOf(rows: readonly ReviewRow[]): readonly LocalDate[] {
  return [...new Set(rows.map(({ REVIEW }) => REVIEW))].sort();
}

function keyOf({ from, ended, code }: Ssda903Child['missing'][number]): string {
  return `${from} ${ended ?? '~'} ${code}`;
}
