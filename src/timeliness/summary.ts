/** Timeliness by financial year: what fell due in it, and how much of that was in time. */

import type { LocalDate } from '../core/date.ts';
import type { Decided } from '../core/finding.ts';
import { PERIOD_UNITS } from '../core/period.ts';
import type { TimelinessApart, TimelinessLine, TimelinessRow, TimelinessSummary, Timely } from './facts.ts';

/** The month in which a financial year begins. */
const APRIL = 4;

/**
 * How many were in time, by rule, by its limit and by the financial year in which they fell due; and apart from
 * these, how many are still to come, and how many cannot be told.
 *
 * @param rows - what {@link timeliness} gives
 * @example
 * const child = { id: 'a', recorded: 'all', episodes: [{ kind: 'looked-after', from: day('2026-01-05') }], held: { 'cla-review': [day('2026-02-03')] } }
 * timelinessByYear(timeliness([child], day('2026-03-01'))).lines
 * // => [{ rule: 'cadence/cla-review', limit: { workingDays: 20 }, year: '2025-26', met: 0, late: 1, overdue: 0, missed: 0, inTime: { met: 0, of: 1 } }]
 */
export function timelinessByYear(rows: Iterable<TimelinessRow>): TimelinessSummary {
  const parts: Parts = { lines: new Map(), apart: new Map() };
  for (const { finding } of rows) {
    if (finding.kind === 'undetermined') addApart(parts, finding.rule.id, 'undetermined', 1, finding.missing[0]);
    if (finding.kind !== 'decided') continue;
    const { status, due } = finding.value;
    if (status === 'due' || status === 'due-today') addApart(parts, finding.rule.id, status, 1);
    else addLine(parts, { rule: finding.rule.id, limit: limitOf(finding), year: financialYear(due) }, { [status]: 1 });
  }
  return summaryOf(parts);
}

/**
 * Two parts of a caseload as one: in any order, and with nothing ({@link timelinessByYear} of no rows) unchanged.
 *
 * @example
 * const rows = [...timeliness([{ id: 'a', recorded: 'all', episodes: [{ kind: 'looked-after', from: day('2026-01-05') }], held: {} }], day('2026-03-01'))]
 * const part = timelinessByYear(rows)
 * mergeTimeliness(part, part).lines.map(({ overdue, inTime }) => [overdue, inTime]) // => [[2, { met: 0, of: 2 }]]
 */
export function mergeTimeliness(a: TimelinessSummary, b: TimelinessSummary): TimelinessSummary {
  const parts: Parts = { lines: new Map(), apart: new Map() };
  for (const line of [...a.lines, ...b.lines]) addLine(parts, line, line);
  for (const { rule, status, count, missing } of [...a.apart, ...b.apart])
    addApart(parts, rule, status, count, missing);
  return summaryOf(parts);
}

/** The financial year in which a day lies: `2025-26`. */
function financialYear(date: LocalDate): string {
  const [year, month] = date.split('-').map(Number) as [number, number];
  const first = month >= APRIL ? year : year - 1;
  return `${String(first).padStart(4, '0')}-${String((first + 1) % 100).padStart(2, '0')}`;
}

function limitOf({ because }: Decided<Timely>): TimelinessLine['limit'] {
  for (const reason of because) {
    if (reason.kind === 'period') return reason.period;
    if (reason.kind === 'calendar-month' || reason.kind === 'school-term') return reason.kind;
  }
  throw new RangeError(`a row whose reasons give no limit: ${JSON.stringify(because)}`);
}

const STATUSES = ['met', 'late', 'overdue', 'missed'] as const;

type Counts = Partial<Pick<TimelinessLine, (typeof STATUSES)[number]>>;

type Parts = { readonly lines: Map<string, TimelinessLine>; readonly apart: Map<string, TimelinessApart> };

function addLine({ lines }: Parts, of: Pick<TimelinessLine, 'rule' | 'limit' | 'year'>, counts: Counts): void {
  const { rule, limit, year } = of;
  const key = `${rule} ${orderOfLimit(limit)} ${year}`;
  const [met = 0, late = 0, overdue = 0, missed = 0] = STATUSES.map(
    (status) => (lines.get(key)?.[status] ?? 0) + (counts[status] ?? 0),
  );
  const inTime = { met, of: met + late + overdue + missed };
  lines.set(key, { rule, limit, year, met, late, overdue, missed, inTime });
}

function addApart(
  { apart }: Parts,
  rule: string,
  status: TimelinessApart['status'],
  count: number,
  missing?: TimelinessApart['missing'],
): void {
  const key = `${rule} ${status} ${missing === undefined ? '' : `${missing.code} ${missing.path}`}`;
  const known = apart.get(key);
  apart.set(key, { rule, status, ...withoutDates(missing), count: (known?.count ?? 0) + count });
}

/** What is missing, without the one child's dates that its message may name. */
function withoutDates(missing: TimelinessApart['missing']): Pick<TimelinessApart, 'missing'> {
  if (missing === undefined) return {};
  const { code, path } = missing;
  return { missing: { code, path } };
}

function summaryOf({ lines, apart }: Parts): TimelinessSummary {
  return { lines: inOrderOfKey(lines), apart: inOrderOfKey(apart) };
}

function inOrderOfKey<T>(parts: ReadonlyMap<string, T>): readonly T[] {
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
}

/** A text by which limits sort: by unit, from the shortest, and by number. */
function orderOfLimit(limit: TimelinessLine['limit']): string {
  if (typeof limit === 'string') return limit;
  const [[unit, number] = ['', 0]] = Object.entries(limit);
  const place = (PERIOD_UNITS as readonly string[]).indexOf(unit);
  return `${place} ${String(number).padStart(6, '0')}`;
}
