/**
 * The floor: the same arithmetic on the same texts, and nothing else. No rule, no version, no reasons, and what
 * is given is taken on trust. Written for this comparison alone; it shares no line with `src`, and counts days by
 * another way (Fliegel and Van Flandern, 1968), so that where both agree they agree for different reasons.
 */

const TWO = Array.from({ length: 100 }, (_, number) => (number < 10 ? `0${number}` : `${number}`));
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function two(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

function written(year: number, month: number, dayOfMonth: number): string {
  return `${TWO[(year / 100) | 0]}${TWO[year % 100]}-${TWO[month]}-${TWO[dayOfMonth]}`;
}

/** The Julian day number of a day. */
function numberOf(text: string): number {
  const month = two(text, 5);
  const early = month <= 2 ? 1 : 0;
  const year = two(text, 0) * 100 + two(text, 2) + 4800 - early;
  const march = month + 12 * early - 3;
  return (
    two(text, 8) +
    (((153 * march + 2) / 5) | 0) +
    365 * year +
    ((year / 4) | 0) -
    ((year / 100) | 0) +
    ((year / 400) | 0) -
    32_045
  );
}

function dayOf(number: number): string {
  let rest = number + 68_569;
  const century = ((4 * rest) / 146_097) | 0;
  rest -= ((146_097 * century + 3) / 4) | 0;
  const year = ((4000 * (rest + 1)) / 1_461_001) | 0;
  rest = rest - (((1461 * year) / 4) | 0) + 31;
  const month = ((80 * rest) / 2447) | 0;
  const late = (month / 11) | 0;
  return written(100 * (century - 49) + year + late, month + 2 - 12 * late, rest - (((2447 * month) / 80) | 0));
}

/** The corresponding day so many months on. */
export function monthsAfter(text: string, months: number): string {
  const count = (two(text, 0) * 100 + two(text, 2)) * 12 + two(text, 5) - 1 + months;
  const year = (count / 12) | 0;
  const month = count % 12;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 1 && isLeap ? 29 : (LENGTHS[month] as number);
  const dayOfMonth = two(text, 8);
  return written(year, month + 1, Math.min(dayOfMonth, length));
}

export function daysAfter(text: string, days: number): string {
  return dayOf(numberOf(text) + days);
}

/** So many dates, each so many months after the one before. */
export function everySoManyMonths(text: string, months: number, count: number): readonly string[] {
  const dates: string[] = [];
  for (let last = text; dates.length < count; ) {
    last = monthsAfter(last, months);
    dates.push(last);
  }
  return dates;
}

type WorkingDays = { readonly first: number; readonly countTo: Int32Array; readonly days: Int32Array };

/** The working days of a span, numbered: made once. */
export function workingDaysOf(from: string, to: string, holidays: readonly string[]): WorkingDays {
  const [first, last] = [numberOf(from), numberOf(to)];
  const isOff = new Set(holidays.map(numberOf));
  const countTo = new Int32Array(last - first + 1);
  const days: number[] = [];
  for (let number = first; number <= last; number++) {
    if (number % 7 < 5 && !isOff.has(number)) days.push(number);
    countTo[number - first] = days.length;
  }
  return { first, countTo, days: Int32Array.from(days) };
}

export function workingDaysAfter(text: string, count: number, { first, countTo, days }: WorkingDays): string {
  return dayOf(days[(countTo[numberOf(text) - first] as number) + count - 1] as number);
}

type Standing = { readonly status: string; readonly due: string; readonly days: number };

/** How a date stands on a day. */
export function standingOn(due: string, asOf: string): Standing {
  const left = numberOf(due) - numberOf(asOf);
  return { status: left > 0 ? 'due' : left === 0 ? 'due-today' : 'overdue', due, days: left < 0 ? -left : left };
}

/** How what was not done stands on a day or at a moment: both are compared as text. */
export function openOn(due: string, asOf: string): { readonly status: string; readonly due: string } {
  const status = asOf > due ? 'overdue' : asOf.slice(0, 10) === due.slice(0, 10) ? 'due-today' : 'due';
  return { status, due };
}

/** The moment, in UTC with milliseconds, so many hours on. */
export function hoursAfter(moment: string, hours: number): string {
  const count = two(moment, 11) + hours;
  return `${daysAfter(moment, (count / 24) | 0)}T${TWO[count % 24]}${moment.slice(13)}`;
}

/** What of a duty of 20 working days, then 3 months, then every 6 was held in time: rows, oldest first. */
export function reviewHistory(
  from: string,
  held: readonly string[],
  asOf: string,
  calendar: WorkingDays,
): readonly { readonly status: string; readonly due: string; readonly held?: string }[] {
  const rows: { status: string; due: string; held?: string }[] = [];
  let due = workingDaysAfter(from, 20, calendar);
  for (const on of held) {
    if (on > asOf) break;
    rows.push({ status: on <= due ? 'met' : 'late', due, held: on });
    due = monthsAfter(on, rows.length === 1 ? 3 : 6);
  }
  if (due < asOf) rows.push({ status: 'overdue', due });
  return rows;
}

/** The last day of the month after that of a day. */
export function endOfNextMonth(text: string): string {
  const first = monthsAfter(`${text.slice(0, 8)}01`, 2);
  return daysAfter(first, -1);
}

export function keptUntil(last: string, asOf: string) {
  return { status: asOf > last ? 'met' : 'due', keepUntil: last };
}

/** Of short breaks that do not overlap, all of them in one year: the days of the longest, those of all, and whether they are one series. */
export function breakSeries(
  breaks: readonly { readonly from: string; readonly ended: string }[],
  atMostEach: number,
  atMostAll: number,
  circumstances: Readonly<Record<string, boolean>>,
) {
  let [longest, all] = [0, 0];
  for (const { from, ended } of breaks) {
    const days = numberOf(ended) - numberOf(from);
    if (days > longest) longest = days;
    all += days;
  }
  const holds =
    circumstances['same-person-or-accommodation'] === true &&
    circumstances['not-in-care'] === true &&
    circumstances['returns-to-parent-each-time'] === true;
  return { isSo: longest <= atMostEach && all <= atMostAll && holds, days: [longest, all] };
}

const DOCUMENTS = [
  'placement-plan',
  'care-plan',
  'review-notes',
  'chronology',
  'signs-of-safety',
  'pathway-plan',
  'health-plan',
  'support-plan',
  'safety-plan',
  'positive-handling-plan',
  'exploitation-risk-assessment',
  'missing-plan',
  'keyworker-report',
  'other',
];
const ASKED_FOR = ['placement-plan', 'care-plan', 'review-notes', 'chronology', 'health-plan'];

/** How each document of a list stands, where not all are asked for. */
export function statusesOfDocuments(
  movesIn: string,
  documents: readonly { readonly kind: string; readonly dated: string }[],
  asOf: string,
): readonly string[] {
  const open = asOf > movesIn ? 'overdue' : asOf === movesIn ? 'due-today' : 'due';
  const statuses: string[] = [];
  for (const kind of DOCUMENTS) {
    if (!ASKED_FOR.includes(kind)) {
      statuses.push('not-applicable');
      continue;
    }
    let status = open;
    for (const document of documents) {
      if (document.kind === kind && document.dated <= asOf) status = document.dated <= movesIn ? 'met' : 'late';
    }
    statuses.push(status);
  }
  return statuses;
}

/** How a notice stands that was not given. */
export function noticeOn(due: string, asOf: string) {
  return { status: asOf > due ? 'overdue' : 'pending', due };
}

/** How a restriction in an emergency stands of which nobody was told: consent, full details, notice. */
export function restrictionOn(imposedAt: string, asOf: string) {
  const due = hoursAfter(imposedAt, 24);
  return [{ status: 'emergency' }, noticeOn(due, asOf), noticeOn(due, asOf)];
}

const NEXT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  assessing: { assessed: 'responding', ended: 'ended' },
  responding: { responded: 'reviewing', adjusted: 'responding', reassessed: 'responding', ended: 'ended' },
  reviewing: { reviewed: 'responding', adjusted: 'responding', reassessed: 'responding', ended: 'ended' },
};

export function stateAfter(state: string, event: string): string | undefined {
  return NEXT[state]?.[event];
}

/** Whether something is so. */
export function fulfilment(
  circumstances: Readonly<Record<string, boolean>>,
  name: string,
): { readonly status: string } {
  return { status: circumstances[name] === true ? 'met' : 'missed' };
}

/** What is not there of the things that are asked for. */
export function missingOf(
  asked: readonly { readonly item: string; readonly when?: string }[],
  present: readonly string[],
  circumstances: Readonly<Record<string, boolean>>,
): { readonly status: string; readonly missing: readonly string[] } {
  const missing: string[] = [];
  for (const { item, when } of asked) {
    if (when !== undefined && circumstances[when] !== true) continue;
    if (!present.includes(item)) missing.push(item);
  }
  return { status: missing.length === 0 ? 'met' : 'missed', missing };
}

/** Whether a share reaches so many per cent. */
export function shareOf(named: number, of: number, percent: number) {
  return { status: named * 100 >= of * percent ? 'met' : 'missed', named, of };
}
