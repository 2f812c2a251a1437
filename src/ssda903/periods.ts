/** One child's episodes in the SSDA903, joined to the periods for which it was looked after. */

import { compareText, type LocalDate } from '../core/date.ts';
import type { Episode } from '../record/facts.ts';
import type { Coded, LegalStatus } from './facts.ts';
import { dayBefore, endsTold, type Known, type Noting } from './layers.ts';
import { adoptionsOf, placementsOf, type Stretch } from './placements.ts';
import type { EpisodeRow } from './rows.ts';

/** Rows that follow one another, or overlap; `ended` is absent while one of them is open. */
type Period = {
  readonly rows: Known[];
  ended: LocalDate | undefined;
  /** One of the rows that end last says that another follows on that day. */
  isFollowed: boolean;
  /** It ended on a day that is not known, `ended` at the latest. */
  isEndUnknown: boolean;
  hasOverlap: boolean;
  /** It began in the midst of another one, which cannot be. */
  readonly isStartDoubtful: boolean;
};

/** The return holds no reviews of short breaks. */
const OF_SHORT_BREAKS: ReadonlySet<LegalStatus> = new Set<LegalStatus>(['V3', 'V4']);

/** What is read of the review of the child's case in any other stretch. */
export const RETURNED_SUBJECT = 'cla-review';

/** The kinds of the periods for which a child is looked after; the others lie within them. */
export const PERIOD_KINDS: readonly string[] = ['looked-after', 'short-breaks'];

/**
 * The child's periods, those of short breaks apart, and within each its placements and the times for which it was
 * placed for adoption; each in order.
 *
 * @param rows - each episode once
 * @param note - is told what is odd
 */
export function episodesOf(rows: readonly EpisodeRow[], note: Noting): readonly Episode[] {
  const episodes: Episode[] = [];
  for (const period of periodsOf(endsTold(inOrder(rows), note), note)) {
    for (const stretch of stretchesOf(period)) {
      episodes.push(stretchEpisode(stretch, note));
      if (isShortBreak(stretch.rows[0])) continue;
      if (!period.hasOverlap) episodes.push(...placementsOf(stretch));
      episodes.push(...adoptionsOf(stretch, period.hasOverlap, note));
    }
    if (period.hasOverlap)
      note('placements-unclear', period.rows[0]?.DECOM, 'episodes overlap: which placement stood when is not told');
  }
  return episodes;
}

/** The legal statuses in order, one that goes on from row to row once. */
export function legalStatusesOf(rows: readonly EpisodeRow[]): readonly Coded<LegalStatus>[] {
  const statuses: { code: LegalStatus; from: LocalDate; ended?: LocalDate }[] = [];
  for (const { LS: code, DECOM: from, DEC: ended } of inOrder(rows)) {
    const last = statuses.at(-1);
    if (last === undefined || last.code !== code || last.ended !== from)
      statuses.push({ code, from, ...(ended && { ended }) });
    else if (ended === undefined) delete last.ended;
    else last.ended = ended;
  }
  return statuses;
}

function periodsOf(rows: readonly Known[], note: Noting): readonly Period[] {
  const periods: Period[] = [];
  for (const row of rows) {
    const last = periods.at(-1);
    noteEnd(row, note);
    if (last === undefined) {
      periods.push(beginning(row));
    } else if (isRestart(row, last)) {
      note('start-within', row.DECOM, 'the child became looked after, says the code, while it already was');
      periods.push(restarted(row, last));
    } else if (last.ended === undefined || row.DECOM < last.ended || (row.DECOM === last.ended && last.isFollowed)) {
      join(last, row, note);
    } else {
      noteGap(last, note);
      note('new-period', row.DECOM, `a further period begins; the one before ended ${endOf(last)}`);
      periods.push(beginning(row));
    }
  }
  const last = periods.at(-1);
  if (last !== undefined) noteGap(last, note);
  return periods;
}

function beginning(row: Known): Period {
  const { REC, isEndUnknown } = row;
  return {
    rows: [row],
    ended: endIn(row),
    isFollowed: REC === 'follows',
    isEndUnknown,
    hasOverlap: false,
    isStartDoubtful: false,
  };
}

function endIn({ DEC, endedBy }: Known): LocalDate | undefined {
  return DEC ?? endedBy;
}

/** Whether, by its code, the child became looked after in the midst of a period, and no newer return denies it. */
function isRestart({ RNE, DECOM, YEAR = 0 }: Known, { rows, ended }: Period): boolean {
  if (RNE !== 'S' || DECOM === rows.at(-1)?.DECOM || (ended !== undefined && DECOM >= ended)) return false;
  return rows.every((row) => (row.YEAR ?? 0) <= YEAR);
}

/** A period that begins in the midst of one that runs on: neither the end of that nor this beginning is sure. */
function restarted(row: Known, last: Period): Period {
  const period = beginning(row);
  const isLonger = period.ended !== undefined && (last.ended === undefined || last.ended > period.ended);
  const ended = isLonger ? last.ended : period.ended;
  last.ended = dayBefore(row.DECOM);
  last.isEndUnknown = true;
  return { ...period, ended, isEndUnknown: period.isEndUnknown || isLonger, isStartDoubtful: true };
}

function join(period: Period, row: Known, note: Noting): void {
  const [earlier, later] = [period.ended, endIn(row)];
  if (earlier === undefined || row.DECOM < earlier) {
    period.hasOverlap = true;
    const until = earlier === undefined ? 'has no end' : `ended only ${endOf(period)}`;
    note('overlap', row.DECOM, `an episode begins while the one before it ${until}: read as one period`);
  }
  if (row.RNE === 'S' && row.DECOM !== period.rows[0]?.DECOM)
    note('start-within', row.DECOM, 'the child became looked after, says the code, while it already was');
  period.rows.push(row);
  const isAsLate = later === earlier;
  const isLater = earlier !== undefined && (later === undefined || later > earlier);
  if (!isAsLate && !isLater) return;
  period.ended = later;
  period.isFollowed = row.REC === 'follows' || (isAsLate && period.isFollowed);
  period.isEndUnknown = row.isEndUnknown || (isAsLate && period.isEndUnknown);
}

function endOf({ ended, isEndUnknown }: Period): string {
  return isEndUnknown ? `by ${ended}, on a day that is not known` : `on ${ended}`;
}

function noteEnd({ DEC: ended, REC: reason, DECOM: from, unread }: Known, note: Noting): void {
  const what = `the episode that began on ${from}`;
  if (unread.includes('DEC')) return;
  if (ended === undefined && reason === 'follows')
    note(
      'follows-without-end',
      from,
      `${what} ended as another followed, says the code, and no day is given: left open`,
    );
  if (ended === undefined && reason === 'ceased')
    note(
      'ceased-without-end',
      from,
      `${what} ended with care, says the code, and no day is given: its end is not known`,
    );
  if (ended !== undefined && reason === undefined)
    note('ended-without-reason', ended, `${what} has ended, and no code says why: nothing is joined to it`);
}

function noteGap({ rows, ended }: Period, note: Noting): void {
  const promise = rows.filter(({ DEC, REC }) => DEC !== undefined && DEC === ended && REC === 'follows');
  const kept = rows.filter(({ DECOM }) => DECOM === ended);
  if (ended !== undefined && promise.some((row) => kept.every((other) => other === row)))
    note('nothing-follows', ended, 'another episode follows on this day, says the code, and none is returned');
}

function stretchesOf({ rows, ended, isEndUnknown, isStartDoubtful }: Period): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last !== undefined && isShortBreak(last.rows[0]) === isShortBreak(row)) {
      last.rows.push(row);
    } else {
      if (last !== undefined) last.ended = row.DECOM;
      stretches.push({ rows: [row], from: row.DECOM, isStartDoubtful });
    }
  }
  const last = stretches.at(-1);
  if (last !== undefined && ended !== undefined) last.ended = ended;
  if (last !== undefined) last.endUnknown = isEndUnknown;
  return stretches;
}

function stretchEpisode({ rows, from, ended, endUnknown, isStartDoubtful }: Stretch, note: Noting): Episode {
  const began = !isStartDoubtful && rows.some(({ DECOM, RNE }) => DECOM === from && RNE === 'S');
  const isOfBreaks = isShortBreak(rows[0]);
  if (isOfBreaks) note('short-breaks', from, 'short breaks: the return holds no reviews of them');
  return {
    kind: isOfBreaks ? 'short-breaks' : 'looked-after',
    from,
    ...(ended !== undefined && { ended }),
    ...(endUnknown && { endUnknown }),
    ...(!began && { beganBefore: true }),
    ...(isOfBreaks && { unrecorded: [RETURNED_SUBJECT] }),
  };
}

function isShortBreak(row: EpisodeRow | undefined): boolean {
  return row !== undefined && OF_SHORT_BREAKS.has(row.LS);
}

/** By the day it began, then by the day it ended, an open one last; then by its codes, so that no tie is left. */
function inOrder(rows: readonly EpisodeRow[]): readonly EpisodeRow[] {
  const placed = rows.map((row) => [orderOf(row), row] as const);
  return placed.sort(([a], [b]) => compareText(a, b)).map(([, row]) => row);
}

function orderOf({ DECOM, DEC, RNE, LS, REC, PLACE, YEAR, unread }: EpisodeRow): string {
  return `${DECOM} ${DEC ?? '~'} ${RNE ?? ''} ${LS} ${REC ?? ''} ${PLACE ? 'A' : ''} ${YEAR ?? ''} ${unread.join()}`;
}
