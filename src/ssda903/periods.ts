/** One child's episodes in the SSDA903, joined to the periods for which it was looked after. */

import type { LocalDate } from '../core/date.ts';
import type { Episode } from '../record/facts.ts';
import type { Coded, LegalStatus, Ssda903NoteCode } from './facts.ts';
import type { EpisodeRow } from './rows.ts';

/** Says that something is odd about the child on a day. */
export type Noting = (code: Ssda903NoteCode, on: LocalDate | undefined, message: string) => void;

/** Rows that follow one another, or overlap; `ended` is absent while one of them is open. */
type Period = {
  readonly rows: EpisodeRow[];
  ended: LocalDate | undefined;
  /** One of the rows that end last says that another follows on that day. */
  isFollowed: boolean;
  hasOverlap: boolean;
};

/** Rows of one period that are all short breaks, or none. */
type Stretch = { readonly rows: EpisodeRow[]; readonly from: LocalDate; ended?: LocalDate; endUnknown?: boolean };

/** The return holds no reviews of short breaks. */
const OF_SHORT_BREAKS: ReadonlySet<LegalStatus> = new Set<LegalStatus>(['V3', 'V4']);

/** With these the placement began on that day; with `T` and `U` the carers stay, with `L` the placement too. */
const NEW_CARERS: readonly string[] = ['S', 'P', 'B'];
const NEW_PLACEMENT: readonly string[] = [...NEW_CARERS, 'T', 'U'];

/** What is read of the review of the child's case in any other stretch. */
export const RETURNED_SUBJECT = 'cla-review';

/**
 * The child's periods, those of short breaks apart, and its placements, each in order; the rows may come in any.
 *
 * @param note - is told what is odd
 */
export function episodesOf(rows: readonly EpisodeRow[], note: Noting): readonly Episode[] {
  const episodes: Episode[] = [];
  for (const period of periodsOf([...rows].sort(inOrder), note)) {
    for (const stretch of stretchesOf(period)) {
      episodes.push(stretchEpisode(stretch, note));
      if (!isShortBreak(stretch.rows[0]) && !period.hasOverlap) episodes.push(...placementsOf(stretch));
    }
    if (period.hasOverlap)
      note('placements-unclear', period.rows[0]?.DECOM, 'episodes overlap: which placement stood when is not told');
  }
  return episodes;
}

/** The legal statuses in order, one that goes on from row to row once. */
export function legalStatusesOf(rows: readonly EpisodeRow[]): readonly Coded<LegalStatus>[] {
  const statuses: { code: LegalStatus; from: LocalDate; ended?: LocalDate }[] = [];
  for (const { LS: code, DECOM: from, DEC: ended } of [...rows].sort(inOrder)) {
    const last = statuses.at(-1);
    if (last?.code !== code || last.ended !== from) statuses.push({ code, from, ...(ended && { ended }) });
    else if (ended === undefined) delete last.ended;
    else last.ended = ended;
  }
  return statuses;
}

function periodsOf(rows: readonly EpisodeRow[], note: Noting): readonly Period[] {
  const periods: Period[] = [];
  for (const row of rows) {
    const last = periods.at(-1);
    noteEnd(row, note);
    if (last === undefined) {
      periods.push({ rows: [row], ended: row.DEC, isFollowed: row.REC === 'follows', hasOverlap: false });
    } else if (last.ended === undefined || row.DECOM < last.ended || (row.DECOM === last.ended && last.isFollowed)) {
      join(last, row, note);
    } else {
      noteGap(last, note);
      note('new-period', row.DECOM, `a further period begins; the one before ended on ${last.ended}`);
      periods.push({ rows: [row], ended: row.DEC, isFollowed: row.REC === 'follows', hasOverlap: false });
    }
  }
  const last = periods.at(-1);
  if (last !== undefined) noteGap(last, note);
  return periods;
}

function join(period: Period, row: EpisodeRow, note: Noting): void {
  if (period.ended === undefined || row.DECOM < period.ended) {
    period.hasOverlap = true;
    const until = period.ended === undefined ? 'has no end' : `ended only on ${period.ended}`;
    note('overlap', row.DECOM, `an episode begins while the one before it ${until}: read as one period`);
  }
  if (row.RNE === 'S' && row.DECOM !== period.rows[0]?.DECOM)
    note('start-within', row.DECOM, 'the child became looked after, says the code, while it already was');
  period.rows.push(row);
  if (period.ended === undefined || row.DEC === undefined) {
    period.ended = undefined;
    return;
  }
  if (row.DEC < period.ended) return;
  period.isFollowed = row.REC === 'follows' || (row.DEC === period.ended && period.isFollowed);
  period.ended = row.DEC;
}

function noteEnd({ DEC: ended, REC: reason, DECOM: from }: EpisodeRow, note: Noting): void {
  const what = `the episode that began on ${from}`;
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

function stretchesOf({ rows, ended }: Period): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last !== undefined && isShortBreak(last.rows[0]) === isShortBreak(row)) {
      last.rows.push(row);
    } else {
      if (last !== undefined) last.ended = row.DECOM;
      stretches.push({ rows: [row], from: row.DECOM });
    }
  }
  const last = stretches.at(-1);
  if (last !== undefined && ended !== undefined) last.ended = ended;
  if (last !== undefined) last.endUnknown = rows.some(({ DEC, REC }) => DEC === undefined && REC === 'ceased');
  return stretches;
}

function stretchEpisode({ rows, from, ended, endUnknown }: Stretch, note: Noting): Episode {
  const began = rows.some(({ DECOM, RNE }) => DECOM === from && RNE === 'S');
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

/**
 * A placement for each change of it. Where the return says that the carers stayed, or begins amid a placement,
 * whether one began on that day cannot be told.
 */
function placementsOf({ rows, ended, endUnknown }: Stretch): readonly Episode[] {
  const starts = rows.filter(({ RNE }, at) => at === 0 || NEW_PLACEMENT.includes(RNE));
  return starts.map(({ DECOM: from, RNE }, at) => {
    const until = starts[at + 1]?.DECOM ?? ended;
    return {
      kind: 'placement',
      from,
      ...(until !== undefined && { ended: until }),
      ...(until === undefined && endUnknown && { endUnknown }),
      ...(!NEW_CARERS.includes(RNE) && { beganBefore: true }),
    };
  });
}

function isShortBreak(row: EpisodeRow | undefined): boolean {
  return row !== undefined && OF_SHORT_BREAKS.has(row.LS);
}

/** By the day it began, then by the day it ended, an open one last; then by its codes, so that no tie is left. */
function inOrder(a: EpisodeRow, b: EpisodeRow): number {
  const [x, y] = [a, b].map(({ DECOM, DEC, RNE, LS, REC }) => `${DECOM} ${DEC ?? '~'} ${RNE} ${LS} ${REC ?? ''}`);
  return x === y ? 0 : (x as string) < (y as string) ? -1 : 1;
}
