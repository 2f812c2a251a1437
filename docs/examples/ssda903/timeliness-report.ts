/** Which reviews were in time, and why each of the others was not: as data, and as a page of text. */

import {
  type InTime,
  type Ssda903Counts,
  type Ssda903NoteCode,
  type Ssda903Reading,
  type Ssda903Span,
  type Ssda903Tables,
  type TimelinessApart,
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
  readonly status: 'late' | 'overdue' | 'missed';
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
  readonly covers: Ssda903Reading['covers'];
  readonly counts: Ssda903Counts;
  readonly unread: readonly Tally[];
  readonly odd: readonly Tally[];
  readonly summary: TimelinessSummary;
  readonly late: readonly LateReview[];
};

/** A code says that the child’s episode ended, and no other follows. */
const DOUBTFUL: Ssda903NoteCode = 'follows-without-end';

/** The report on a return: the same in whatever order its rows come. */
export function timelinessReport(
  tables: Ssda903Tables,
  asOf: LocalDate,
  progress = noProgress,
  covers?: Ssda903Span,
): TimelinessReport {
  const reading = parseSsda903(tables, covers && { covers });
  const { records, counts, unread, notes } = reading;
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
    covers: reading.covers,
    counts,
    unread: tally(
      unread.map(({ table, column, received }) => `${[table, column].filter(Boolean).join('.')}: ${received}`),
    ),
    odd: tally(notes.map(({ code }) => code)),
    summary: timelinessByYear(rows),
    late: rows.flatMap((row) => lateReview(row, asOf, doubts)).sort(byDue),
  };
}

/** The tables that a report rests on. */
const NEEDED = ['header', 'episodes', 'reviews'] as const;

/** What a report lacks because a table is not there, or because none of its rows can be read: in words. */
export function whatIsLacking(tables: Ssda903Tables, { counts, unread }: TimelinessReport): readonly string[] {
  return NEEDED.flatMap((table) => {
    if (tables[table] === undefined) return [`The report lacks the table ${table}: no file that was taken holds it.`];
    const { rows, refused } = counts[table === 'header' ? 'children' : table];
    if (rows === 0) return [`The table ${table} has headings and no row.`];
    if (refused < rows) return [];
    const [first] = unread.filter(({ what }) => what.startsWith(table));
    const isSpreadsheetDay = /: \d{5}$/.test(first?.what ?? '');
    const hint = isSpreadsheetDay
      ? ' Numbers like these are how a spreadsheet stores days: show the column as DD/MM/YYYY and save it as CSV again.'
      : '';
    return [`None of the ${rows} rows of ${table} can be read; ${first?.count} times ${first?.what}.${hint}`];
  });
}

function lateReview(
  { id: child, episode, finding }: TimelinessRow,
  asOf: LocalDate,
  doubts: ReadonlySet<string>,
): LateReview[] {
  if (finding.kind !== 'decided') return [];
  const { value } = finding;
  if (value.status !== 'late' && value.status !== 'overdue' && value.status !== 'missed') return [];
  const reason = finding.because.find(({ kind }) => kind === 'period');
  if (reason?.kind !== 'period')
    throw new RangeError(`a review that is late for no reason: ${JSON.stringify(finding)}`);
  const isDoubtful = value.status === 'overdue' && episode?.ended === undefined && doubts.has(child);
  const from = `${limitInWords(reason.period)} after ${reason.event.replaceAll('-', ' ')}`;
  return [
    {
      child,
      status: value.status,
      due: value.due,
      ...(value.status === 'late' && { held: value.held }),
      days: daysBetween(value.due, value.status === 'late' ? value.held : (episode?.ended ?? asOf)),
      why: value.dueWithin === undefined ? `${from} on ${reason.on}` : `at the latest, ${from} before it`,
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
  if (limit === 'cannot-tell') return 'one of these';
  if (typeof limit === 'string') return limit;
  const [[unit, number] = ['', 0]] = Object.entries(limit);
  return `${number} ${unit.replace(/[A-Z]/, (capital) => ` ${capital.toLowerCase()}`)}`;
}

/** Why a review cannot be told, by what is missing. */
const REASONS: Readonly<Record<string, string>> = {
  from: 'since when the child was looked after is not in the return',
  ended: 'the child left care, on a day that is not known',
  'held.cla-review': 'whether one was held before the span, or after it, is not in the return',
  unread: 'a row of the child could not be read',
  'episodes.placed-for-adoption': 'the child was placed for adoption, which these rules do not govern',
};

/** The report as a page of text. */
export function reportText({ asOf, covers, counts, unread, odd, summary, late }: TimelinessReport): string {
  const { children, episodes, reviews } = counts;
  const tallies = (title: string, all: readonly Tally[]) =>
    all.length === 0 ? [] : ['', title, ...all.map(({ what, count }) => `  ${counted(count)}  ${what}`)];
  return [
    `Reviews of looked-after children, as of ${asOf}`,
    '',
    ...Object.entries(covers).map(([table, { from, until, told }]) => {
      const by = told === 'caller' ? 'as it was asked' : 'by the years of its rows';
      return `The table ${table} speaks for ${from} to ${until}, ${by}`;
    }),
    `Children: ${children.rows} rows = ${children.read} read + ${children.repeated} repeated + ${children.refused} refused`,
    `Episodes: ${episodes.rows} rows = ${episodes.read} read + ${episodes.refused} refused (${episodes.repeated} are repeats)`,
    `Reviews: ${reviews.rows} rows = ${reviews.attributed} while looked after + ${reviews.outside} outside + ${reviews.refused} refused (${reviews.repeated} are repeats)`,
    '',
    'By review: in time, of those that fell due in the year',
    ...summary.byReview.map(({ year, inTime, late: lateOnes, overdue, missed }) => {
      const others = [
        [lateOnes, 'late'],
        [overdue, 'overdue'],
        [missed, 'missed'],
      ] as const;
      const words = others.filter(([count], at) => at < 2 || count > 0).map(([count, word]) => `${count} ${word}`);
      return `  ${year}  ${rateOf(inTime)}; ${words.join(', ')}${notOver(year, asOf)}`;
    }),
    '',
    'By limit: the same, under each limit',
    ...summary.byLimit.map(
      ({ year, limit, inTime }) => `  ${year}  ${limitInWords(limit).padStart(15)}: ${rateOf(inTime)}`,
    ),
    '',
    'By child: children whose reviews that fell due in the year were all in time',
    ...summary.byChild.map(
      ({ year, inTime, cannotTell }) =>
        `  ${year}  ${rateOf(inTime)}; ${cannotTell} cannot be told${notOver(year, asOf)}`,
    ),
    '',
    'By reviews held: in time, of those held in the year',
    ...summary.byHeld.map(
      ({ year, inTime, cannotTell }) =>
        `  ${year}  ${rateOf(inTime)}; ${cannotTell} cannot be told${notOver(year, asOf)}`,
    ),
    ...apartText(summary),
    ...tallies('Cells that could not be read', unread),
    ...tallies('Odd, and how it was read is said in the notes', odd),
    '',
    `Late, missed or overdue: ${late.length}`,
    ...late.map(({ child, status, due, held, days, why, doubt }) => {
      const what = {
        late: `held ${held}, ${days} days late`,
        overdue: `not held, ${days} days overdue`,
        missed: 'not held',
      };
      const open = doubt === undefined ? '' : ` (${doubt}: may no longer be looked after)`;
      return `  ${child}  due ${due}, ${why}: ${what[status]}${open}`;
    }),
    '',
  ].join('\n');
}

/** Those in no rate: to come, and what cannot be told, with its share of all and why. */
function apartText({ byReview, apart }: TimelinessSummary): string[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  const isUnknown = ({ status }: TimelinessApart) => status === 'undetermined';
  const unknown = sum(apart.filter(isUnknown).map(({ count }) => count));
  const all = sum(byReview.map(({ inTime }) => inTime.of)) + sum(apart.map(({ count }) => count));
  const toCome = apart.filter((each) => !isUnknown(each));
  return [
    '',
    'In no rate by review, because the date is still to come, or the year of the date cannot be told',
    ...toCome.map(({ status, count }) => `  ${counted(count)}  ${status}`),
    '',
    `Cannot be told: ${unknown} of ${all}${all === 0 ? '' : ` (${share(unknown, all)})`}`,
    ...apart
      .filter(isUnknown)
      .map(
        ({ missing, count }) =>
          `  ${counted(count)}  ${REASONS[missing?.path ?? ''] ?? `${missing?.code}: ${missing?.path}`}`,
      ),
  ];
}

function counted(count: number): string {
  return String(count).padStart(6);
}

function rateOf({ met, of }: InTime): string {
  return of === 0 ? '0 of 0' : `${met} of ${of} (${share(met, of)})`;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function notOver(year: string, asOf: LocalDate): string {
  return `${Number(year.slice(0, 4)) + 1}-03-31` <= asOf ? '' : ' (the year is not over)';
}
