/** Returns of several years laid on one another: which rows say the same, which is newer, and where an open one ended. */

import { compareText, dayOfEpoch, epochDay, type LocalDate } from '../core/date.ts';
import type { Ssda903NoteCode } from './facts.ts';
import type { EpisodeRow } from './rows.ts';

/** Says that something is odd about the child on a day. */
export type Noting = (code: Ssda903NoteCode, on: LocalDate | undefined, message: string) => void;

/** An episode as far as all rows together tell. */
export type Known = EpisodeRow & {
  /** Where it has no end of its own: by when it had ended, as another row tells. */
  readonly endedBy?: LocalDate;
  /** It has ended, and the day is not known: `DEC` or `endedBy`, where it is there, is the last that it can be. */
  readonly isEndUnknown: boolean;
};

/** Whether it runs on, as far as the row tells. */
export function isOpen({ DEC, REC, unread }: EpisodeRow): boolean {
  return DEC === undefined && !hasUnknownEnd({ DEC, REC, unread });
}

function hasUnknownEnd({ DEC, REC, unread }: Pick<EpisodeRow, 'DEC' | 'REC' | 'unread'>): boolean {
  return unread.includes('DEC') || (DEC === undefined && (REC === 'ceased' || unread.includes('REC')));
}

/**
 * Each episode once, in order. Of two rows on one episode the later return’s counts; where the rows do not say which
 * that is, the one that has ended, for an open episode ends and none is opened again.
 */
export function episodesOnce(rows: readonly EpisodeRow[]): readonly EpisodeRow[] {
  const byStart = groupedBy(rows, ({ DECOM }) => DECOM);
  return [...byStart.values()].flatMap((ofStart) => {
    if (ofStart.length === 1) return ofStart;
    const newest = Math.max(...ofStart.map(({ YEAR = 0 }) => YEAR));
    const current = ofStart.filter((row) => (row.YEAR ?? 0) === newest || hadEndedBefore(newest, row));
    const byEpisode = groupedBy(current, ({ RNE, LS, PLACE }) => `${RNE} ${LS} ${PLACE}`);
    return [...byEpisode.values()].flatMap((same) => {
      const once = [...groupedBy(same, ({ DEC, REC, unread }) => `${DEC} ${REC} ${unread.join()}`).values()];
      const distinct = once.map(([row]) => row as EpisodeRow);
      const hasEnded = distinct.some((row) => !isOpen(row) && !isOfOneDay(row));
      return hasEnded ? distinct.filter((row) => !isOpen(row)) : distinct;
    });
  });
}

/** Whether another episode follows on the very day: an open one that begins on it is that other one. */
function isOfOneDay({ DECOM, DEC, REC }: EpisodeRow): boolean {
  return DEC === DECOM && REC === 'follows';
}

/** Whether an episode was over before the year of a return begins: that return does not hold it any more. */
function hadEndedBefore(year: number, { DEC }: EpisodeRow): boolean {
  return DEC !== undefined && DEC < `${year - 1}-04-01`;
}

function groupedBy<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

/**
 * What the other rows tell of when an episode ended. One without an end had ended where, later, the child became
 * looked after again, or care ceased. One in whose midst care ceased, says another, ended on a day that is not known.
 * A row of an older return tells nothing about one of a newer.
 *
 * @param rows - one child’s, in order
 */
export function endsTold(rows: readonly EpisodeRow[], note: Noting): readonly Known[] {
  const begun = rows.map(({ DECOM: on, YEAR }) => ({ on, YEAR }));
  const starts = rows.filter(({ RNE }) => RNE === 'S').map(({ DECOM: on, YEAR }) => ({ on, YEAR }));
  const ends = rows
    .flatMap(({ DEC: on, REC, YEAR }) => (on !== undefined && REC === 'ceased' ? [{ on, YEAR }] : []))
    .sort((a, b) => compareText(a.on, b.on));
  const [nextBegun, nextStart, nextEnd] = [begun, starts, ends].map(nextAfter) as [Next, Next, Next];
  return rows.map((row): Known => {
    const { DECOM: from, DEC } = row;
    const [next, restart, ceased] = [nextBegun(row), nextStart(row), nextEnd(row)];
    const what = `the episode that began on ${from}`;
    if (DEC !== undefined) {
      if (ceased === undefined || ceased >= DEC) return { ...row, isEndUnknown: false };
      note('ends-differ', ceased, `care ceased on this day, says a code, and ${what} goes on to ${DEC}`);
      return { ...row, isEndUnknown: true };
    }
    if (!isOpen(row)) {
      const endedBy = next === undefined || next === restart ? next && dayBefore(next) : next;
      return { ...row, ...(endedBy && { endedBy }), isEndUnknown: next === undefined || row.REC !== 'follows' };
    }
    if (ceased !== undefined && (restart === undefined || ceased <= restart)) {
      note('open-before-end', from, `${what} has no end, and care ceased on ${ceased}, says another: ended by then`);
      return { ...row, endedBy: ceased, isEndUnknown: false };
    }
    if (restart === undefined) return { ...row, isEndUnknown: false };
    const again = `the child became looked after again on ${restart}`;
    note('open-before-start', from, `${what} has no end, and ${again}: ended before, on a day that is not known`);
    return { ...row, endedBy: dayBefore(restart), isEndUnknown: true };
  });
}

type Told = { readonly on: LocalDate; readonly YEAR: number | undefined };

/** Of the row that is asked about: the first such day after it began. The rows are asked about in order. */
type Next = (row: EpisodeRow) => LocalDate | undefined;

function nextAfter(all: readonly Told[]): Next {
  let at = 0;
  return ({ DECOM, YEAR = 0 }) => {
    while (at < all.length && (all[at] as Told).on <= DECOM) at += 1;
    const told = all[at];
    return told !== undefined && (told.YEAR ?? 0) >= YEAR ? told.on : undefined;
  };
}

export function dayBefore(day: LocalDate): LocalDate {
  return dayOfEpoch(epochDay(day) - 1);
}
