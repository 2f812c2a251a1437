/** In which age band of the return is a person? */

import { birthday, epochDay, type LocalDate } from '../core/date.ts';
import { BAND_ENDS_AT_AGE } from '../law/kent-medway-return/age-bands.ts';
import { AGE_BANDS, type AgeBand } from './facts.ts';

/**
 * The age band in which a person is on a day: from the 18th birthday the upper one, until the day
 * before the 26th. One born on 29 February has the birthday on 1 March in common years.
 * (Kent and Medway return, Table 1.)
 *
 * @returns `undefined` from the 26th birthday on, and before birth
 * @throws RangeError naming a date that is no day
 * @example
 * ageBand(day('2008-05-14'), day('2026-05-13')) // => 'under-18'
 * ageBand(day('2008-05-14'), day('2026-05-14')) // => '18-25'
 */
export function ageBand(dateOfBirth: LocalDate, on: LocalDate): AgeBand | undefined {
  const today = epochDay(on);
  if (today < epochDay(dateOfBirth)) return undefined;
  return AGE_BANDS.find((band) => today < birthday(dateOfBirth, BAND_ENDS_AT_AGE[band]));
}
