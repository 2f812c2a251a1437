/** Which reviews were in time, and why each of the others was not: as data, and as a page of text. */

import {
  type Ssda903Counts,
  type Ssda903NoteCode,
  type Ssda903Tables,
  type TimelinessLine,
  type TimelinessRow,
  type TimelinessSummary,
  timeliness,
  timelinessByYear,
} from 'care-planning-rules/agenda';
import { claReview } from 'care-planning-rules/cadence';
import type { LocalDate } from 'care-planning-rules/core';
import { parseSsda903 } from 'care-planning-rules/parse';
import { noProgress } from './progress.ts';

/** One that was late, or that is overdue; `why` says from what its date was counted. */
export type LateReview = {
  readonly child: string;
  readonly status: 'late' | 'overdue';
  readonly due: LocalDate;
  readonly held?: LocalDate;
  readonly days: number;
  readonly why: string;
  /** What the return leaves open, so that the child may have left care by then. */
  readonly doubt?: Ssda903NoteCode;
};

/** What could not be read or was odd, by kind, and how often. */
type Tally = { readonly what: string; readonly count: number };

export type TimelinessReport = {
  readonly asOf: LocalDate;
  readonly counts: Ssda903Counts;
  readonly refused: readonly Tally[];
  readonly odd: readonly Tally[];
  readonly summary: TimelinessSummary;
  readonly late: readonly LateReview[];
};

/** A code says that the child’s episode ended, and no other follows. */
const DOUBTFUL: Ssda903NoteCode = 'follows-without-end';

/** The report on a return: the same in whatever order its rows come. */
export function timelinessReport(tables: Ssda903Tables, asOf: LocalDate, progress = noProgress): TimelinessReport {
  const { records, counts, unread, notes } = parseSsda903(tables);
  const doubts = new Set(notes.filter(({ code }) => code === DOUBTFUL).map(({ child }) => child));
  const rows: TimelinessRow[] = [];
  progress.begin('Counting', records.length);
  for (const record of records) {
    rows.push(...timeliness([record], asOf, { rules: [claReview] }));
    progress.advance(1);
  }
  progress.end();
  return {
    asOf,
    counts,
    refused: tally(unread.map(({ table, column, received }) => `${table}.${column}: ${received}`)),
    odd: tally(notes.map(({ code }) => code)),
    summary: timelinessByYear(rows),
    late: rows.flatMap((row) => lateReview(row, asOf, doubts)).sort(byDue),
  };
}

function lateReview(
  { id: child, episode, finding }: TimelinessRow,
  asOf: LocalDate,
  doubts: ReadonlySet<string>,
): LateReview[] {
  if (finding.kind !== 'decided') return [];
  const { value } = finding;
  if (value.status !== 'late' && value.status !== 'overdue') return [];
  const reason = finding.because.find(({ kind }) => kind === 'period');
  if (reason?.kind !== 'period')
    throw new RangeError(`a review that is late for no reason: ${JSON.stringify(finding)}`);
  const isDoubtful = value.status === 'overdue' && episode?.ended === undefined && doubts.has(child);
  return [
    {
      child,
      status: value.status,
      due: value.due,
      ...(value.status === 'late' && { held: value.held }),
      days: daysBetween(value.due, value.status === 'late' ? value.held : asOf),
      why: `${limitInWords(reason.period)} after ${reason.event.replaceAll('-', ' ')} on ${reason.on}`,
      ...(isDoubtful && { doubt: DOUBTFUL }),
    },
  ];
}

function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function byDue(a: LateReview, b: LateReview): number {
  const [x, y] = [a, b].map(({ due, child }) => `${due} ${child}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}

function tally(texts: readonly string[]): readonly Tally[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([what, count]) => ({ what, count })).sort((a, b) => (a.what < b.what ? -1 : 1));
}

function limitInWords(limit: TimelinessLine['limit']): string {
  if (typeof limit === 'string') return limit;
  const [[unit, number] = ['', 0]] = Object.entries(limit);
  return `${number} ${unit.replace(/[A-Z]/, (capital) => ` ${capital.toLowerCase()}`)}`;
}

/** The report as a page of text. */
export function reportText({ asOf, counts, refused, odd, summary, late }: TimelinessReport): string {
  const { children, episodes, reviews } = counts;
  const tallies = (title: string, all: readonly Tally[]) =>
    all.length === 0 ? [] : ['', title, ...all.map(({ what, count }) => `  ${String(count).padStart(6)}  ${what}`)];
  return [
    `Reviews of looked-after children, as of ${asOf}`,
    '',
    `Children: ${children.rows} rows = ${children.read} read + ${children.repeated} repeated + ${children.refused} refused`,
    `Episodes: ${episodes.rows} rows = ${episodes.read} read + ${episodes.refused} refused`,
    `Reviews: ${reviews.rows} rows = ${reviews.attributed} while looked after + ${reviews.outside} outside + ${reviews.refused} refused (${reviews.repeated} are repeats)`,
    '',
    'In time, by financial year in which they fell due',
    ...summary.byLimit.map((line) => lineOf(line, asOf)),
    '',
    'In no rate',
    ...summary.apart.map(({ rule, status, missing, count }) => {
      const why = missing === undefined ? '' : ` (${missing.code}: ${missing.path})`;
      return `  ${String(count).padStart(6)}  ${rule}: ${status}${why}`;
    }),
    ...tallies('Rows that could not be read', refused),
    ...tallies('Odd, and how it was read is said in the notes', odd),
    '',
    `Late or overdue: ${late.length}`,
    ...late.map(
      ({ child, status, due, held, days, why, doubt }) =>
        `  ${child}  due ${due}, ${why}: ${status === 'late' ? `held ${held}, ${days} days late` : `not held, ${days} days overdue`}${doubt === undefined ? '' : ` (${doubt}: may no longer be looked after)`}`,
    ),
    '',
  ].join('\n');
}

function lineOf({ rule, limit, year, inTime, late, overdue, missed }: TimelinessLine, asOf: LocalDate): string {
  const isOver = `${Number(year.slice(0, 4)) + 1}-03-31` <= asOf;
  const within = limitInWords(limit).padStart(15);
  return `  ${year}  ${rule} ${within}: ${inTime.met} of ${inTime.of} in time; ${late} late, ${overdue} overdue${missed === 0 ? '' : `, ${missed} missed`}${isOver ? '' : ' (the year is not over)'}`;
}
