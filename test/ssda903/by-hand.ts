/**
 * A second, plain reading of an SSDA903, to hold the library's against. It shares no code with it: its days are
 * numbers made with `Date` in UTC, its holidays come from a list of their own, and a period is whatever can be
 * reached from one episode to another.
 */

export type Row = Readonly<Record<string, string>>;

/** What became of one review: its status, the day it was due and the day it was held, where each is known. */
export type Told = readonly [status: string, due: string, held: string];

const UNKNOWN = 'cannot tell';

/** The rows of a CSV without quotes. */
export function rowsOf(csv: string): Row[] {
  const [head = '', ...lines] = csv.trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at], cell])));
}

const numberOf = (text = ''): number => {
  const [dayOfMonth = 0, month = 0, year = 0] = text.split('/').map(Number);
  return text === '' ? Number.POSITIVE_INFINITY : Date.UTC(year, month - 1, dayOfMonth) / 86_400_000;
};

const textOf = (number: number): string =>
  Number.isFinite(number) ? new Date(number * 86_400_000).toISOString().slice(0, 10) : '';

function plusMonths(number: number, months: number): number {
  const from = new Date(number * 86_400_000);
  const [year, month, dayOfMonth] = [from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate()];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(dayOfMonth, lastOfMonth)) / 86_400_000;
}

function plusWorkingDays(number: number, count: number, holidays: ReadonlySet<string>): number {
  let [date, left] = [number, count];
  while (left > 0) {
    date += 1;
    const weekday = new Date(date * 86_400_000).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.has(textOf(date))) left -= 1;
  }
  return date;
}

/** Every review of one child, period by period, leaving short breaks out; `asOf` is DD/MM/YYYY. */
export function reviewsByHand(
  episodes: readonly Row[],
  reviews: readonly Row[],
  asOf: string,
  holidays: ReadonlySet<string>,
): readonly Told[] {
  const today = numberOf(asOf);
  const spans = episodes
    .map((row) => ({ row, from: numberOf(row['DECOM']), to: numberOf(row['DEC']) }))
    .sort((a, b) => a.from - b.from || (a.to < b.to ? -1 : a.to > b.to ? 1 : 0) || order(a.row, b.row));
  const days = [...new Set(reviews.map((row) => numberOf(row['REVIEW'])))].sort((a, b) => a - b);

  const told: Told[] = [];
  const seen = new Set<number>();
  for (const start of spans.keys()) {
    if (seen.has(start)) continue;
    const reached = [start];
    for (const at of reached) {
      seen.add(at);
      for (const other of spans.keys()) if (!reached.includes(other) && belong(at, other)) reached.push(other);
    }
    const period = reached.sort((a, b) => a - b).map((at) => spans[at] as (typeof spans)[number]);
    const isBreak = period.map(({ row }) => row['LS'] === 'V3' || row['LS'] === 'V4');
    const turns = [...period.keys()].filter((at) => at === 0 || isBreak[at] !== isBreak[at - 1]);
    const cuts = [...turns, period.length];
    for (const [at, first] of cuts.slice(0, -1).entries()) {
      if (isBreak[first]) continue;
      const isLast = cuts[at + 1] === period.length;
      const from = period[first]?.from ?? 0;
      const to = isLast ? Math.max(...period.map((span) => span.to)) : (period[cuts[at + 1] ?? 0]?.from ?? 0);
      const began = period.slice(first, cuts[at + 1]).some((span) => span.from === from && span.row['RNE'] === 'S');
      const endUnknown = isLast && period.some((span) => span.row['DEC'] === '' && /^E/.test(span.row['REC'] ?? ''));
      if (from <= today) told.push(...ofStretch(from, to, began, endUnknown));
    }
  }
  return told;

  function belong(a: number, b: number): boolean {
    const [x, y] = [spans[a], spans[b]];
    if (x === undefined || y === undefined) return false;
    const follows = (x.row['REC'] === 'X1' && x.to === y.from) || (y.row['REC'] === 'X1' && y.to === x.from);
    return follows || (x.from < y.to && y.from < x.to);
  }

  function ofStretch(from: number, to: number, began: boolean, endUnknown: boolean): Told[] {
    const held = days.filter((date) => date >= from && date <= to && date <= today);
    const dueOf = (nth: number, last: number): number | undefined => {
      if (nth <= 2 && !began) return undefined;
      return nth === 1 ? plusWorkingDays(from, 20, holidays) : plusMonths(last, nth === 2 ? 3 : 6);
    };
    const all = held.map((date, at): Told => {
      const due = dueOf(at + 1, held[at - 1] ?? from);
      return due === undefined
        ? [UNKNOWN, '', textOf(date)]
        : [date <= due ? 'met' : 'late', textOf(due), textOf(date)];
    });
    const due = dueOf(held.length + 1, held.at(-1) ?? from);
    if (due === undefined || (due <= to && endUnknown)) return [...all, [UNKNOWN, '', '']];
    if (due > to) return all;
    return [...all, [due > today ? 'due' : due === today ? 'due-today' : 'overdue', textOf(due), '']];
  }
}

/** So that of two alike it is always the same one that comes first. */
function order(a: Row, b: Row): number {
  const [x, y] = [a, b].map((row) => [row['RNE'], row['LS']].join(' ')) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}
