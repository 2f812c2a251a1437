/** How does a finding look at a glance? */

import { quoted } from '../core/date.ts';
import type { Finding } from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import { RATINGS, type Rating } from './facts.ts';

/**
 * The rating of each status, whichever room gives it. This is the library's own convention: no source
 * rates findings. Red asks for someone to act, or can no longer be put right; amber is open today, was
 * put right after its date, or cannot be told; green is in order.
 */
export const RATING_OF_STATUS = /* @__PURE__ */ frozen({
  overdue: 'red',
  missed: 'red',
  'not-permitted': 'red',
  'due-today': 'amber',
  late: 'amber',
  pending: 'amber',
  'notified-late': 'amber',
  emergency: 'amber',
  due: 'green',
  met: 'green',
  consented: 'green',
  'notified-in-time': 'green',
} as const satisfies Readonly<Record<string, Rating>>);

/** Owed and not done, with no date to wait for. */
const DUE_WITHOUT_DATE: Rating = 'amber';

/** Cannot tell: never green. */
const UNDETERMINED: Rating = 'amber';

/**
 * The rating of a finding, by its status alone: the library's own convention, which no source lays down.
 *
 * @returns amber for what cannot be told or is owed without a date; not rated where the rule does not apply
 * or the value has no status that the table knows
 * @example
 * ratingOf(standing(claReview, { from: day('2026-01-05'), held: [] }, day('2026-02-03'))) // => 'red'
 * ratingOf(nextDue(claReview, { from: day('2026-01-05'), held: [] })) // => 'not-rated'
 */
export function ratingOf(finding: Finding): Rating {
  if (finding.kind === 'undetermined') return UNDETERMINED;
  if (finding.kind === 'not-applicable' || typeof finding.value !== 'object' || finding.value === null)
    return 'not-rated';
  const { status, due } = finding.value as { readonly status?: unknown; readonly due?: unknown };
  if (status === 'due' && due === undefined) return DUE_WITHOUT_DATE;
  return isRatedStatus(status) ? RATING_OF_STATUS[status] : 'not-rated';
}

function isRatedStatus(status: unknown): status is keyof typeof RATING_OF_STATUS {
  return typeof status === 'string' && Object.hasOwn(RATING_OF_STATUS, status);
}

/**
 * The worst of some ratings; of none, `not-rated`.
 *
 * @throws RangeError naming what is no rating
 * @example
 * worst('green', 'amber', 'not-rated') // => 'amber'
 * worst() // => 'not-rated'
 */
export function worst(...ratings: readonly Rating[]): Rating {
  for (const rating of ratings) {
    if (!RATINGS.includes(rating)) throw new RangeError(`no rating (${RATINGS.join(', ')}): ${quoted(rating)}`);
  }
  return RATINGS.findLast((rating) => ratings.includes(rating)) ?? 'not-rated';
}
