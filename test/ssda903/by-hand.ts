/**
 * A second, plain reading of an SSDA903, to hold the library's against. It shares no code with it: its days are
 * numbers made with `Date` in UTC, its holidays come from a list of their own, and where days are not known it tries
 * every one of them.
 */

export type Row = Readonly<Record<string, string>>;

/** What became of one review: its status, the day it was due where that is one alone, and the day it was held. */
export type Told = readonly [status: string, due: string, held: string];

/** The first and the last day for which the list of reviews speaks, as DD/MM/YYYY. */
export type SpanByHand = readonly [from: string, until: string];

export const UNKNOWN = 'cannot tell';
const NEVER = Number.POSITIVE_INFINITY;
/** No interval between two reviews is as long. */
const LONG_AGO = 400;

/** The rows of a CSV without quotes. */
export function rowsOf(csv: string): Row[] {
  const [head = '', ...lines] = csv.trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at], cell])));
}

export const numberOf = (text = ''): number => {
  const [dayOfMonth = 0, month = 0, year = 0] = text.split('/').map(Number);
  return text === '' ? NEVER : Date.UTC(year, month - 1, dayOfMonth) / 86_400_000;
};

const textOf = (number: number): string =>
  Number.isFinite(number) ? new Date(number * 86_400_000).toISOString().slice(0, 10) : '';

const afterMonths = new Map<string, number>();

function plusMonths(number: number, months: number): number {
  const key = `${number} ${months}`;
  const known = afterMonths.get(key);
  if (known !== undefined) return known;
  const from = new Date(number * 86_400_000);
  const [year, month, dayOfMonth] = [from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate()];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const after = Date.UTC(year, month, Math.min(dayOfMonth, lastOfMonth)) / 86_400_000;
  afterMonths.set(key, after);
  return after;
}

const afterWorkingDays = new Map<string, number>();

function plusWorkingDays(number: number, count: number, holidays: ReadonlySet<string>): number {
  const key = `${number} ${count} ${holidays.size}`;
  const known = afterWorkingDays.get(key);
  if (known !== undefined) return known;
  let [date, left] = [number, count];
  while (left > 0) {
    date += 1;
    const weekday = new Date(date * 86_400_000).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.has(textOf(date))) left -= 1;
  }
  afterWorkingDays.set(key, date);
  return date;
}

type Span = {
  readonly row: Row;
  readonly from: number;
  to: number;
  /** It ended on a day that is not known, `to` at the latest. */
  unsure: boolean;
};

type Period = { readonly spans: Span[]; to: number; unsure: boolean; readonly isDoubtful: boolean; overlaps: boolean };

const isBreak = ({ row }: Span) => row['LS'] === 'V3' || row['LS'] === 'V4';
const isAdoption = ({ row }: Span) => /^A[3-6]$/.test(row['PLACE'] ?? '');
const isCeased = (row: Row) => /^E/.test(row['REC'] ?? '');

/** Every review of one child, period by period, leaving short breaks out; `asOf` is DD/MM/YYYY. */
export function reviewsByHand(
  episodes: readonly Row[],
  reviews: readonly Row[],
  asOf: string,
  holidays: ReadonlySet<string>,
  span?: SpanByHand,
): readonly Told[] {
  const today = numberOf(asOf);
  const [first, last] = span === undefined ? [-NEVER, NEVER] : [numberOf(span[0]), numberOf(span[1])];
  const days = [...new Set(reviews.map((row) => numberOf(row['REVIEW'])))].sort((a, b) => a - b);
  const stretches = periodsOf(spansOf(episodes))
    .flatMap(stretchesOf)
    .filter(({ from }) => from <= today);
  return stretches.flatMap((stretch, at) => {
    const next = stretches.slice(at + 1).find(({ isOfBreaks }) => !isOfBreaks)?.from ?? NEVER;
    const held = days.filter((date) => date >= stretch.from && date <= stretch.to && date < next && date <= today);
    return stretch.isOfBreaks ? [] : ofStretch(stretch, held, { today, first, last, holidays });
  });
}

/** Each episode once, as far as the rows together tell when it ended. */
function spansOf(episodes: readonly Row[]): Span[] {
  const sameEpisode = (row: Row) => [row['DECOM'], row['RNE'], row['LS'], /^A[3-6]$/.test(row['PLACE'] ?? '')].join();
  const once = [...new Map(episodes.map((row) => [`${sameEpisode(row)} ${row['DEC']} ${row['REC']}`, row])).values()];
  const isOver = (row: Row) => row['DEC'] !== '' || isCeased(row);
  const isLaterVersion = (row: Row) => isOver(row) && !(row['DEC'] === row['DECOM'] && row['REC'] === 'X1');
  const kept = once.filter(
    (row) => isOver(row) || !once.some((other) => isLaterVersion(other) && sameEpisode(other) === sameEpisode(row)),
  );
  const spans = kept
    .map((row): Span => ({ row, from: numberOf(row['DECOM']), to: numberOf(row['DEC']), unsure: false }))
    .sort((a, b) => a.from - b.from || (a.to < b.to ? -1 : a.to > b.to ? 1 : 0) || order(a.row, b.row));
  for (const each of spans) {
    const later = spans.filter(({ from }) => from > each.from);
    const restart = Math.min(NEVER, ...later.filter(({ row }) => row['RNE'] === 'S').map(({ from }) => from));
    const ceased = Math.min(
      NEVER,
      ...kept
        .filter((row) => isCeased(row) && row['DEC'] !== '')
        .map((row) => numberOf(row['DEC']))
        .filter((to) => to > each.from),
    );
    if (each.row['DEC'] !== '') {
      each.unsure = ceased < each.to;
    } else if (isCeased(each.row)) {
      const next = Math.min(NEVER, ...later.map(({ from }) => from));
      [each.to, each.unsure] = [next === restart && next !== NEVER ? next - 1 : next, true];
    } else if (ceased !== NEVER && ceased <= restart) {
      each.to = ceased;
    } else if (restart !== NEVER) {
      [each.to, each.unsure] = [restart - 1, true];
    }
  }
  return spans;
}

function periodsOf(spans: readonly Span[]): Period[] {
  const periods: Period[] = [];
  for (const span of spans) {
    const last = periods.at(-1);
    const begin = (isDoubtful: boolean) =>
      periods.push({ spans: [span], to: span.to, unsure: span.unsure, isDoubtful, overlaps: false });
    if (last === undefined) begin(false);
    else if (span.row['RNE'] === 'S' && span.from > (last.spans.at(-1)?.from ?? 0) && span.from < last.to) {
      begin(true);
      const period = periods.at(-1) as Period;
      if (span.to !== NEVER && last.to > span.to) [period.to, period.unsure] = [last.to, true];
      [last.to, last.unsure] = [span.from - 1, true];
    } else if (span.from < last.to || (span.from === last.to && last.spans.some((each) => follows(each, last.to)))) {
      last.overlaps ||= span.from < last.to;
      last.spans.push(span);
      if (span.to === last.to) last.unsure ||= span.unsure;
      if (span.to > last.to) [last.to, last.unsure] = [span.to, span.unsure];
    } else begin(false);
  }
  return periods;
}

const follows = ({ row, to }: Span, day: number) => row['REC'] === 'X1' && to === day;

type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly unsure: boolean;
  readonly isSeenToBegin: boolean;
  readonly isOfBreaks: boolean;
  /** The days on which the child was placed for adoption. */
  readonly adoption: readonly (readonly [from: number, until: number])[];
};

function stretchesOf({ spans, to, unsure, isDoubtful, overlaps }: Period): Stretch[] {
  const cuts = [...spans.keys()].filter(
    (at) => at === 0 || isBreak(spans[at] as Span) !== isBreak(spans[at - 1] as Span),
  );
  return cuts.map((start, at) => {
    const mine = spans.slice(start, cuts[at + 1]);
    const isLast = at === cuts.length - 1;
    const from = (mine[0] as Span).from;
    const end = isLast ? to : (spans[cuts[at + 1] as number] as Span).from;
    const turns = mine.filter((each, nth) => nth === 0 || isAdoption(each) !== isAdoption(mine[nth - 1] as Span));
    const adopted = turns.flatMap((turn, nth) => {
      if (!isAdoption(turn)) return [];
      const until = overlaps ? end : (turns[nth + 1]?.from ?? end);
      return [[turn.from, until === end || until === turn.from ? until : until - 1] as const];
    });
    return {
      from,
      to: end,
      unsure: isLast && unsure,
      isSeenToBegin: !isDoubtful && mine.some((each) => each.from === from && each.row['RNE'] === 'S'),
      isOfBreaks: isBreak(mine[0] as Span),
      adoption: overlaps ? adopted.slice(0, 1) : adopted,
    };
  });
}

type Asked = {
  readonly today: number;
  readonly first: number;
  readonly last: number;
  readonly holidays: ReadonlySet<string>;
};

function ofStretch(
  { from, to, unsure, isSeenToBegin, adoption }: Stretch,
  held: readonly number[],
  { today, first, last, holidays }: Asked,
): Told[] {
  const isAdopted = (date: number) => adoption.some(([start, until]) => date >= start && date <= until);
  const isKept = (date: number) => date >= first && date <= last && !isAdopted(date) && date >= from;
  const counted = held.filter((date) => !isAdopted(date));

  /** Each day on which one can have been due, had it been the next after those that were held before `until`. */
  function duesBefore(until: number, isInclusive: boolean): number[] {
    const seen = counted.filter((date) => date < until || (isInclusive && date === until));
    const [previous, number] = [seen.at(-1), seen.length];
    const end = isInclusive ? until : until - 1;
    const start = previous === undefined ? (isSeenToBegin ? from : until - LONG_AGO) : previous + 1;
    const hidden = (since: number, upTo: number) => {
      const found: number[] = [];
      for (let date = Math.max(since, until - LONG_AGO); date <= upTo; date++) {
        if (!isKept(date) || (previous === undefined && !isSeenToBegin)) found.push(date);
      }
      return found;
    };
    const isAllSeen = isSeenToBegin && hiddenEver(from, (previous ?? from) - 1, isKept) === false;
    const dues: number[] = [];
    const next = (nth: number, since: number) => dues.push(plusMonths(since, nth === 2 ? 3 : 6));
    if (previous === undefined) {
      if (isSeenToBegin) dues.push(plusWorkingDays(from, 20, holidays));
    } else if (isAllSeen) next(number + 1, previous);
    else for (const nth of [number + 1, number + 2, number + 3]) next(Math.max(2, nth), previous);
    for (const date of hidden(start, end)) {
      if (previous === undefined && !isSeenToBegin) dues.push(plusWorkingDays(date, 20, holidays));
      for (const nth of [number + 2, number + 3]) next(nth, date);
    }
    const isBefore = previous === undefined && !isSeenToBegin;
    if (isBefore || hiddenEver(previous === undefined ? from : previous + 1, until - LONG_AGO - 1, isKept))
      dues.push(-NEVER);
    return dues;
  }

  const agreed = (dues: readonly number[], statusOf: (due: number) => string, on: string): Told[] => {
    const statuses = new Set(dues.map(statusOf));
    if (statuses.size !== 1) return [[UNKNOWN, '', on]];
    const [status = ''] = statuses;
    if (status === '') return [];
    const due = new Set(dues).size === 1 ? textOf(dues[0] as number) : '';
    return [[status, due, on]];
  };
  const told = held.flatMap((date): Told[] =>
    isAdopted(date)
      ? [[UNKNOWN, '', textOf(date)]]
      : agreed(duesBefore(date, false), (due) => (date <= due ? 'met' : 'late'), textOf(date)),
  );
  const end = Math.min(to, today);
  if (isAdopted(end)) return [...told, [UNKNOWN, '', '']];
  const open = agreed(
    duesBefore(end, true),
    (due) => {
      if (due > to || (due === to && to < today)) return '';
      return to < today ? 'missed' : due > today ? 'due' : due === today ? 'due-today' : 'overdue';
    },
    '',
  );
  return [...told, ...(unsure && open.length > 0 ? [[UNKNOWN, '', ''] as const] : open)];
}

/** Whether there is a day from one to another that was not kept. */
function hiddenEver(from: number, until: number, isKept: (date: number) => boolean): boolean {
  for (let date = from; date <= until; date++) if (!isKept(date)) return true;
  return false;
}

/** So that of two alike it is always the same one that comes first. */
function order(a: Row, b: Row): number {
  const [x, y] = [a, b].map((row) => [row['RNE'], row['LS'], row['REC'], isAdoptionCode(row)].join(' ')) as [
    string,
    string,
  ];
  return x < y ? -1 : x > y ? 1 : 0;
}

const isAdoptionCode = (row: Row) => (/^A[3-6]$/.test(row['PLACE'] ?? '') ? 'A' : '');
