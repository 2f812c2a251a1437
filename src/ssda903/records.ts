/** The door for an authority's SSDA903: its rows, to a record for each child. */

import { compareText, type LocalDate } from '../core/date.ts';
import { frozen } from '../core/freeze.ts';
import type { ChildRecord, Episode } from '../record/facts.ts';
import type { Ssda903Child, Ssda903Note, Ssda903Reading } from './facts.ts';
import { episodesOf, legalStatusesOf, type Noting, RETURNED_SUBJECT } from './periods.ts';
import { type EpisodeRow, type MissingRow, type ReviewRow, readTables } from './rows.ts';

/** What the tables hold of one child. */
type Returned = {
  readonly datesOfBirth: Set<LocalDate>;
  readonly episodes: EpisodeRow[];
  readonly reviews: ReviewRow[];
  readonly missing: MissingRow[];
};

/** Reads what a return holds; see `parseSsda903`. */
export function readSsda903(input: unknown): Ssda903Reading {
  const tables = readTables(input);
  const children = new Map<string, Returned>();
  const of = (id: string): Returned => {
    const known = children.get(id) ?? { datesOfBirth: new Set(), episodes: [], reviews: [], missing: [] };
    children.set(id, known);
    return known;
  };
  for (const row of tables.header.read) of(row.CHILD).datesOfBirth.add(row.DOB);
  const named = children.size;
  for (const row of tables.episodes.read) of(row.CHILD).episodes.push(row);
  for (const row of tables.reviews.read) of(row.CHILD).reviews.push(row);
  for (const row of tables.missing.read) of(row.CHILD).missing.push(row);

  const notes: Ssda903Note[] = [];
  const read = [...children].sort(([a], [b]) => compareText(a, b)).map(([id, rows]) => readChild(id, rows, notes));
  const { header, episodes, reviews, missing, notRead, unread } = tables;
  const total = (count: (child: ChildRead) => number) => read.reduce((sum, child) => sum + count(child), 0);
  return frozen({
    records: read.map(({ record }) => record),
    children: read.map(({ child }) => child),
    unread,
    notes,
    counts: {
      children: { ...header.counts, read: named, repeated: header.counts.read - named },
      episodes: episodes.counts,
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
  readonly attributed: number;
  readonly outside: number;
  readonly repeated: number;
};

function readChild(id: string, rows: Returned, notes: Ssda903Note[]): ChildRead {
  const note: Noting = (code, on, message) => {
    notes.push({ code, child: id, ...(on && { on }), message });
  };
  const [dateOfBirth, another] = rows.datesOfBirth;
  if (dateOfBirth === undefined) note('not-in-header', undefined, 'no row of the header that can be read is about it');
  if (another !== undefined) note('dates-of-birth-differ', undefined, 'more than one date of birth: none is taken');
  const episodes = episodesOf(rows.episodes, note);
  const reviews = sortReviews(rows.reviews, episodes, note);
  const isAllShortBreaks = episodes.length > 0 && episodes.every(({ kind }) => kind === 'short-breaks');
  return {
    record: {
      id,
      ...(dateOfBirth !== undefined && another === undefined && { dateOfBirth }),
      episodes,
      held: { [RETURNED_SUBJECT]: daysOf(reviews.attributed) },
      recorded: isAllShortBreaks ? [] : [RETURNED_SUBJECT],
    },
    child: {
      id,
      participation: participationIn(rows.reviews, note),
      outside: daysOf(reviews.outside),
      legalStatuses: legalStatusesOf(rows.episodes),
      missing: rows.missing
        .map(({ MISSING: code, MIS_START: from, MIS_END: ended }) => ({ code, from, ...(ended && { ended }) }))
        .sort((a, b) => compareText(keyOf(a), keyOf(b))),
    },
    attributed: reviews.attributed.length,
    outside: reviews.outside.length,
    repeated: rows.reviews.length - daysOf(rows.reviews).length,
  };
}

/** Tells the reviews on days on which the child was looked after from the others, in one walk along both. */
function sortReviews(rows: readonly ReviewRow[], episodes: readonly Episode[], note: Noting) {
  const attributed: ReviewRow[] = [];
  const outside: ReviewRow[] = [];
  const stretches = episodes.filter(({ kind }) => kind !== 'placement');
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
  const kept = [...new Map(rows.map(({ REVIEW: on, REVIEW_CODE: code }) => [`${on} ${code}`, { on, code }])).values()];
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
