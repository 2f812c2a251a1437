/** Within a period of being looked after: the placements, and the times for which the child was placed for adoption. */

import type { LocalDate } from '../core/date.ts';
import type { Episode } from '../record/facts.ts';
import type { Known, Noting } from './layers.ts';

/** Rows of one period that are all short breaks, or none. */
export type Stretch = {
  readonly rows: Known[];
  readonly from: LocalDate;
  readonly isStartDoubtful: boolean;
  ended?: LocalDate;
  endUnknown?: boolean;
};

/** With these the placement began on that day; with `T` and `U` the carers stay, with `L` the placement too. */
const NEW_CARERS: readonly (string | undefined)[] = ['S', 'P', 'B'];
const NEW_PLACEMENT: readonly (string | undefined)[] = [...NEW_CARERS, 'T', 'U'];

/**
 * A placement for each change of it. Where the return says that the carers stayed, or begins amid a placement,
 * whether one began on that day cannot be told.
 */
export function placementsOf({ rows, ended, endUnknown }: Stretch): readonly Episode[] {
  const starts = rows.filter(({ RNE }, at) => at === 0 || NEW_PLACEMENT.includes(RNE));
  return starts.map(({ DECOM: from, RNE }, at) => {
    const until = starts[at + 1]?.DECOM ?? ended;
    const isLast = starts[at + 1] === undefined;
    return {
      kind: 'placement',
      from,
      ...(until !== undefined && { ended: until }),
      ...(isLast && endUnknown && { endUnknown }),
      ...(!NEW_CARERS.includes(RNE) && { beganBefore: true }),
    };
  });
}

/** The times for which the child was placed for adoption. Where episodes overlap, each lasts as long as it can. */
export function adoptionsOf(
  { rows, ended, endUnknown }: Stretch,
  hasOverlap: boolean,
  note: Noting,
): readonly Episode[] {
  const turns = rows.filter(({ PLACE }, at) => (PLACE ?? false) !== (rows[at - 1]?.PLACE ?? false));
  const begun = hasOverlap ? turns.filter(({ PLACE }) => PLACE).slice(0, 1) : turns;
  return begun.flatMap((turn, at): Episode[] => {
    if (!turn.PLACE) return [];
    const { DECOM: from } = turn;
    const next = begun[at + 1];
    const until = next?.DECOM ?? ended;
    note(
      'placed-for-adoption',
      from,
      'placed for adoption: the rules on looked-after children in general do not govern it',
    );
    return [
      {
        kind: 'placed-for-adoption',
        from,
        ...(until !== undefined && { ended: until }),
        ...(next === undefined && endUnknown && { endUnknown }),
      },
    ];
  });
}
