/** Rates of timeliness by financial year: by review, by limit, by reviews held and by child. */

import type { LocalDate } from '../core/date.ts';
import type { Decided } from '../core/finding.ts';
import { PERIOD_UNITS } from '../core/period.ts';
import type {
  TimelinessApart,
  TimelinessLine,
  TimelinessOfChildren,
  TimelinessOfHeld,
  TimelinessOfReviews,
  TimelinessRow,
  TimelinessSummary,
  Timely,
} from './facts.ts';

/** The month in which a financial year begins. */
const APRIL = 4;

/**
 * How many were in time, by the financial year and by rule: of those that fell due in it, and of these under each
 * limit; of those held in it; and of the children to whom one fell due in it. Both parts of each rate follow one rule.
 * Apart from these, how many are still to come, and how many cannot be told.
 *
 * @param rows - what {@link timeliness} gives: all of a child’s rows, or none
 * @example
 * const child = { id: 'a', episodes: [{ kind: 'looked-after', from: day('2026-01-05') }], held: { 'cla-review': [day('2026-02-03')] }, recorded: 'all' }
 * const { byLimit, byChild } = timelinessByYear(timeliness([child], day('2026-03-01'), { rules: [claReview] }))
 * byLimit
 * // => [{ rule: 'cadence/cla-review', limit: { workingDays: 20 }, year: '2025-26', met: 0, late: 1, overdue: 0, missed: 0, inTime: { met: 0, of: 1 } }]
 * byChild // => [{ rule: 'cadence/cla-review', year: '2025-26', cannotTell: 0, inTime: { met: 0, of: 1 } }]
 */
export function timelinessByYear(rows: Iterable<TimelinessRow>): TimelinessSummary {
  const parts = noParts();
  const children = new Map<string, { rule: string; year: string; worst: ChildStanding }>();
  const ofChild = (rule: string, id: string, year: string, standing: ChildStanding) => {
    const key = JSON.stringify([rule, year, id]);
    const known = children.get(key);
    if (known === undefined) children.set(key, { rule, year, worst: standing });
    else if (standing > known.worst) known.worst = standing;
  };
  for (const { id, asOf, episode, held, finding } of rows) {
    const { id: rule } = finding.rule;
    if (finding.kind === 'undetermined') {
      const { code, path } = finding.missing[0];
      addApart(parts, { rule, status: 'undetermined', missing: { code, path }, count: 1 });
      if (held !== undefined) addHeld(parts, { rule, year: financialYear(held), met: 0, late: 0, cannotTell: 1 });
      const last = episode?.ended !== undefined && episode.ended < asOf ? episode.ended : asOf;
      ofChild(rule, id, financialYear(held ?? last), CANNOT_TELL);
      continue;
    }
    if (finding.kind !== 'decided') continue;
    const { status, due, dueWithin } = finding.value;
    if (held !== undefined) {
      const isMet = Number(status === 'met');
      addHeld(parts, { rule, year: financialYear(held), met: isMet, late: 1 - isMet, cannotTell: 0 });
    }
    const year = yearOf(due, dueWithin);
    if (status === 'due' || status === 'due-today' || year === undefined || (dueWithin?.until ?? due) >= asOf) {
      addApart(parts, { rule, status, count: 1 });
      if (year === undefined && status !== 'met')
        ofChild(rule, id, financialYear(dueWithin?.until ?? due), CANNOT_TELL);
      continue;
    }
    const counts = { ...NONE, [status]: 1 };
    addReview(parts, { rule, year, ...counts });
    addLimit(parts, { rule, limit: limitOf(finding), year, ...counts });
    ofChild(rule, id, year, status === 'met' ? ON_TIME : NOT_ON_TIME);
  }
  for (const { rule, year, worst } of children.values()) {
    const inTime = { met: Number(worst === ON_TIME), of: Number(worst !== CANNOT_TELL) };
    addChild(parts, { rule, year, cannotTell: Number(worst === CANNOT_TELL), inTime });
  }
  return summaryOf(parts);
}

/**
 * Two parts of a caseload as one: in any order, and with nothing ({@link timelinessByYear} of no rows) unchanged. A
 * child is in one part alone.
 *
 * @example
 * const child = { id: 'a', episodes: [{ kind: 'looked-after', from: day('2026-01-05') }], held: {}, recorded: 'all' }
 * const part = timelinessByYear(timeliness([child], day('2026-03-01'), { rules: [claReview] }))
 * mergeTimeliness(part, part).byReview.map(({ overdue, inTime }) => [overdue, inTime]) // => [[2, { met: 0, of: 2 }]]
 */
export function mergeTimeliness(a: TimelinessSummary, b: TimelinessSummary): TimelinessSummary {
  const parts = noParts();
  for (const { byReview, byLimit, byHeld, byChild, apart } of [a, b]) {
    for (const each of byReview) addReview(parts, each);
    for (const each of byLimit) addLimit(parts, each);
    for (const each of byHeld) addHeld(parts, each);
    for (const each of byChild) addChild(parts, each);
    for (const each of apart) addApart(parts, each);
  }
  return summaryOf(parts);
}

/** How a child stands in a year: what is later here outweighs what is earlier. */
type ChildStanding = 0 | 1 | 2;
const [ON_TIME, CANNOT_TELL, NOT_ON_TIME] = [0, 1, 2] as const;

const NONE = { met: 0, late: 0, overdue: 0, missed: 0 };

/** The financial year in which a day lies: `2025-26`. */
function financialYear(date: LocalDate): string {
  const [year, month] = date.split('-').map(Number) as [number, number];
  const first = month >= APRIL ? year : year - 1;
  return `${String(first).padStart(4, '0')}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** The financial year in which it fell due, where each day that it can be lies in one. */
function yearOf(due: LocalDate, within: Timely['dueWithin']): string | undefined {
  if (within === undefined) return financialYear(due);
  const [first, last] = [within.from && financialYear(within.from), financialYear(within.until)];
  return first === last ? last : undefined;
}

function limitOf({ because }: Decided<Timely>): TimelinessLine['limit'] {
  const limits = because.flatMap((reason): TimelinessLine['limit'][] => {
    if (reason.kind === 'period') return [reason.period];
    return reason.kind === 'calendar-month' || reason.kind === 'school-term' ? [reason.kind] : [];
  });
  const [limit, other] = limits;
  if (limit === undefined) throw new RangeError(`a row whose reasons give no limit: ${JSON.stringify(because)}`);
  return other === undefined ? limit : 'cannot-tell';
}

type Counted<T extends { readonly inTime: unknown }> = Omit<T, 'inTime'>;

/** The parts of a summary as they add up, each under a key by which it sorts. */
type Parts = {
  readonly byReview: Map<string, TimelinessOfReviews>;
  readonly byLimit: Map<string, TimelinessLine>;
  readonly byHeld: Map<string, TimelinessOfHeld>;
  readonly byChild: Map<string, TimelinessOfChildren>;
  readonly apart: Map<string, TimelinessApart>;
};

function noParts(): Parts {
  return { byReview: new Map(), byLimit: new Map(), byHeld: new Map(), byChild: new Map(), apart: new Map() };
}

function addReview({ byReview }: Parts, { rule, year, ...counts }: Counted<TimelinessOfReviews>): void {
  const key = `${rule} ${year}`;
  byReview.set(key, { rule, year, ...inAll(counts, byReview.get(key)) });
}

function addLimit({ byLimit }: Parts, { rule, limit, year, ...counts }: Counted<TimelinessLine>): void {
  const key = `${rule} ${orderOfLimit(limit)} ${year}`;
  byLimit.set(key, { rule, limit, year, ...inAll(counts, byLimit.get(key)) });
}

function addHeld({ byHeld }: Parts, { rule, year, ...counts }: Counted<TimelinessOfHeld>): void {
  const key = `${rule} ${year}`;
  const known = byHeld.get(key);
  const [met, late] = [counts.met + (known?.met ?? 0), counts.late + (known?.late ?? 0)];
  const cannotTell = counts.cannotTell + (known?.cannotTell ?? 0);
  byHeld.set(key, { rule, year, met, late, cannotTell, inTime: { met, of: met + late } });
}

function addChild({ byChild }: Parts, { rule, year, cannotTell, inTime }: TimelinessOfChildren): void {
  const key = `${rule} ${year}`;
  const known = byChild.get(key);
  byChild.set(key, {
    rule,
    year,
    cannotTell: cannotTell + (known?.cannotTell ?? 0),
    inTime: { met: inTime.met + (known?.inTime.met ?? 0), of: inTime.of + (known?.inTime.of ?? 0) },
  });
}

function addApart({ apart }: Parts, { rule, status, missing, count }: TimelinessApart): void {
  const key = `${rule} ${status} ${missing === undefined ? '' : `${missing.code} ${missing.path}`}`;
  const all = count + (apart.get(key)?.count ?? 0);
  apart.set(key, { rule, status, ...(missing && { missing }), count: all });
}

function summaryOf({ byReview, byLimit, byHeld, byChild, apart }: Parts): TimelinessSummary {
  return {
    byReview: inOrderOfKey(byReview),
    byLimit: inOrderOfKey(byLimit),
    byHeld: inOrderOfKey(byHeld),
    byChild: inOrderOfKey(byChild),
    apart: inOrderOfKey(apart),
  };
}

function inAll(counts: Omit<Counted<TimelinessOfReviews>, 'rule' | 'year'>, known = NONE) {
  const met = counts.met + known.met;
  const late = counts.late + known.late;
  const overdue = counts.overdue + known.overdue;
  const missed = counts.missed + known.missed;
  return { met, late, overdue, missed, inTime: { met, of: met + late + overdue + missed } };
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
