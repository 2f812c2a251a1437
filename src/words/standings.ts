/** How an answer stands, in the few words that a line has room for. */

import type { LocalDate } from '../core/date.ts';
import type { Decided, Finding, Reason } from '../core/finding.ts';
import type { Instant } from '../core/instant.ts';
import { labels } from './labels.ts';
import { questionOfCircumstance, spokenItem, spokenPath } from './names.ts';
import { contradictionOf, plain, questionOf } from './questions.ts';
import { wordsOfList } from './rows.ts';
import { listed, spaced, wordsOfDay, wordsOfMonth, wordsOfValue } from './values.ts';
import { whyNot } from './why-not.ts';

/** A finding, with what an agenda adds to it. */
export type Describable = Finding & {
  readonly due?: LocalDate | Instant;
  readonly status?: string;
  readonly days?: number;
  readonly hours?: number;
  readonly booked?: { readonly on: LocalDate; readonly isInTime?: boolean };
  readonly event?: { readonly name: string; readonly on: LocalDate | Instant };
};

/** `due 30 April 2026, in 3 days`; `does not apply: …`; `cannot tell. …?` */
export function standingOf(entry: Describable): string {
  switch (entry.kind) {
    case 'undetermined':
      return `cannot tell. ${whatIsMissing(entry.missing)}`;
    case 'not-applicable':
      return `does not apply${whyNot(entry)}`;
    case 'decided':
      return wordsOfStanding(entry);
  }
}

function whatIsMissing([first, ...others]: Extract<Finding, { kind: 'undetermined' }>['missing']): string {
  if (first.code === 'no-version-in-force') return plain(capitalisedVersion(first.message));
  if (first.code === 'calendar-does-not-reach')
    return `${plain(first.message.replace(/the calendar \S+ speaks/, 'The calendar of working days speaks'))}`;
  if (first.code === 'contradiction') return `The record contradicts itself: ${contradictionOf(first)}`;
  return `${questionOf(first)}${others.length === 0 ? '' : ` (And ${others.length} more.)`}`;
}

function capitalisedVersion(message: string): string {
  return message.replace(/^no version of \S+ is/, 'No version of this rule is');
}

/** The parts of a value that say how it stands, whichever it has. */
type Value = {
  readonly [key: string]: unknown;
  readonly status?: string;
  readonly due?: LocalDate | Instant;
  readonly done?: LocalDate | Instant;
  readonly days?: number;
  readonly missing?: readonly string[];
};

function wordsOfStanding(entry: Describable & Decided<unknown>): string {
  const { value } = entry;
  if (typeof value === 'string')
    return entry.days === undefined && entry.hours === undefined
      ? `due ${wordsOfValue(value)}`
      : wordsOfDue(entry.due ?? value, entry);
  if (Array.isArray(value)) return wordsOfList(value);
  if (typeof value !== 'object' || value === null) return wordsOfValue(value);
  const parts = value as Value;
  const shaped = SHAPES.find(([key]) => key in parts);
  return shaped === undefined ? wordsOfDuty(entry, parts) : shaped[1](parts, entry);
}

/** By when it is owed, and how that stands on the day or at the moment asked about, where that is known. */
function wordsOfDue(
  due: unknown,
  { days, hours, status }: { days?: number; hours?: number; status?: unknown },
): string {
  const date = wordsOfValue(due);
  const left = days !== undefined ? counted(days, 'day') : hours !== undefined ? counted(hours, 'hour') : undefined;
  if (status === 'overdue')
    return left === undefined ? `was due ${date}, overdue` : `was due ${date}, overdue by ${left}`;
  if (status === 'due-today') return hours === undefined ? `due today, ${date}` : `due today, ${date}, in ${left}`;
  return left === undefined ? `due ${date}` : `due ${date}, in ${left}`;
}

function counted(count: number, noun: string): string {
  if (count === 0 && noun === 'hour') return 'less than an hour';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What was owed once, or is owed by a date; also whether a condition holds, and whether all is there that is asked for. */
function wordsOfDuty(entry: Describable & Decided<unknown>, value: Value): string {
  const { done, due } = value;
  // An agenda says how what is open stands on its day; the value of a notice only that it is open.
  const isOpen = ['due', 'due-today', 'overdue'].includes(entry.status ?? '');
  const status = (isOpen ? entry.status : value.status) ?? '';
  const wasDue = due === undefined ? '' : `, was due ${wordsOfValue(due)}`;
  const doneOn = done ?? value['dated'] ?? value['notifiedAt'];
  const on = doneOn === undefined ? '' : ` on ${wordsOfValue(doneOn)}`;
  const isCondition = entry.because[0].kind === 'fact' && due === undefined && doneOn === undefined;
  switch (status) {
    case 'due':
    case 'due-today':
    case 'overdue':
    case 'pending':
      if (due !== undefined) return `${wordsOfDue(due, { ...value, ...entry, status })}${booked(entry)}`;
      return isCondition ? `not yet met${wanting(value)}` : `owed, with no set date${last(value)}${booked(entry)}`;
    case 'met':
    case 'notified-in-time':
      if (isCondition) return 'met';
      return `done${due === undefined ? '' : ' in time'}${on}${wasDue}`;
    case 'late':
    case 'notified-late':
      return `done late${on}${wasDue}`;
    case 'missed':
      return isCondition ? `not met${wanting(value)}` : 'missed, and can no longer be done';
    default:
      return labels.statuses[status as keyof typeof labels.statuses] ?? wordsOfValue(value);
  }
}

function booked({ booked: one }: Describable): string {
  if (one === undefined) return '';
  const when = one.isInTime === undefined ? '' : one.isInTime ? ', in time' : ', too late';
  return `; booked for ${wordsOfDay(one.on)}${when}`;
}

function last({ last: on }: Value): string {
  return on === undefined ? '' : `; last done ${wordsOfValue(on)}`;
}

/** The circumstances of a condition that are not so. */
function wanting({ missing }: Value): string {
  const [first, ...others] = missing ?? [];
  if (first === undefined) return '';
  return `. Answered no: ${questionOfCircumstance(first)}${others.length === 0 ? '' : ` (And ${others.length} more.)`}`;
}

/** What a value is about, told by a key that only it has. */
const SHAPES: readonly (readonly [string, (value: Value, entry: Describable & Decided<unknown>) => string])[] = [
  ['document', wordsOfDocument],
  ['keepUntil', wordsOfRetention],
  [
    'state',
    ({ state, since, allowed }) => `${spaced(String(state))} since ${wordsOfValue(since)}${mayFollow(allowed)}`,
  ],
  ['isSo', wordsOfDayCount],
  ['printed', wordsOfPrinted],
  [
    'baseline',
    ({ status, count, baseline }) =>
      `${status === 'met' ? 'met' : 'not met'}, ${count} against ${baseline} in the quarter compared`,
  ],
  [
    'named',
    ({ status, named, of }, entry) =>
      `${status === 'met' ? 'met' : 'not met'}, ${named} of ${of}${atLeast(entry.because)}`,
  ],
  ['sessions', wordsOfSessions],
  ['whole', wordsOfPortion],
  [
    'of',
    ({ status, done, of }) =>
      status === 'met' ? `done, all ${counted(Number(of), 'day')}` : `${done} of ${counted(Number(of), 'day')} done`,
  ],
  ['missing', wordsOfContents],
];

function wordsOfDocument(value: Value, entry: Describable & Decided<unknown>): string {
  const { missingMonths, document: _, ...others } = value;
  const months = (missingMonths as readonly LocalDate[] | undefined) ?? [];
  const shown = months.length > 2 ? `${months.length} months` : listed(months.map(wordsOfMonth));
  const wanted = months.length === 0 ? '' : `; missing for ${shown}`;
  return `${wordsOfDuty(entry, others)}${wanted}`;
}

function wordsOfRetention({ status, keepUntil, destroyed }: Value): string {
  const until = wordsOfValue(keepUntil);
  if (destroyed !== undefined)
    return status === 'missed'
      ? `destroyed too early, ${wordsOfValue(destroyed)}; was to be kept until ${until}`
      : `kept until ${until}; destroyed ${wordsOfValue(destroyed)}`;
  return status === 'due' ? `to be kept until ${until}` : `was to be kept until ${until}, and was`;
}

function mayFollow(allowed: unknown): string {
  const next = Array.isArray(allowed) ? allowed.map((each) => spaced(String(each))) : [];
  return next.length === 0 ? '' : `; what may follow: ${listed(next, 'or')}`;
}

function wordsOfDayCount({ isSo, days, since, asks }: Value): string {
  const counts = Array.isArray(days)
    ? listed((days as unknown as readonly number[]).map((each) => counted(each, 'day')))
    : '';
  const so = isSo === true ? `yes${since === undefined ? '' : `, since ${wordsOfValue(since)}`}` : 'no';
  const asked = asks === undefined ? '' : `; asked for: the ${spaced(String(asks))}`;
  return `${so}${counts === '' ? '' : ` (${counts} counted)`}${asked}`;
}

function wordsOfPrinted({ status, path, printed, computed }: Value): string {
  const at = spokenPath(String(path));
  return status === 'met'
    ? `${at} is printed as ${printed}, as its parts give`
    : `${at} is printed as ${printed}, but its parts give ${computed}`;
}

function atLeast(because: readonly Reason[]): string {
  const share = because.find((reason) => reason.kind === 'share');
  return share?.atLeastPercent === undefined ? '' : `, where at least ${share.atLeastPercent} % is asked for`;
}

function wordsOfSessions({ status, sessions }: Value): string {
  const all = sessions as readonly { readonly owed: readonly string[] }[];
  if (status === 'met') return `done for ${all.length === 1 ? 'the one session' : `all ${all.length} sessions`}`;
  const open = all.filter(({ owed }) => owed.length > 0).length;
  return `owed, with no set date; still open for ${open} of ${counted(all.length, 'session')}`;
}

function wordsOfPortion({ role, part, whole, posts }: Value): string {
  const as = role === undefined ? '' : ` of ${spaced(String(role))}`;
  return `${part} of ${whole}, in ${counted(Number(posts), 'post')}${as}; the source sets no figure to compare with`;
}

function wordsOfContents({ status, missing = [], on }: Value, entry: Describable & Decided<unknown>): string {
  if (!entry.because.some(({ kind }) => kind === 'items')) return wordsOfDuty(entry, { status: status ?? '', missing });
  const day = on === undefined ? '' : `, ${wordsOfValue(on)}`;
  return missing.length === 0 ? `complete${day}` : `not complete${day}; missing: ${listed(missing.map(spokenItem))}`;
}
