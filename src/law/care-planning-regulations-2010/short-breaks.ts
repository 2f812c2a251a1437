/** A series of short breaks: what makes one, and the reviews and visits that it has instead of the general ones. */

import type { LocalDate } from '../../core/date.ts';
import type { CadenceRule, ConditionRule, DayCountRule } from '../../kinds/types.ts';

export const shortBreakSeries = {
  id: 'cadence/short-break-series',
  kind: 'day-count',
  subject: 'short-break-series',
  during: 'short-break',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      counts: [
        { over: 'each-episode', atMost: { days: 17 } },
        { overAnyMonths: 12, atMost: { days: 75 } },
      ],
      holds: ['same-person-or-accommodation', 'not-in-care', 'returns-to-parent-each-time'],
      cites: ['short-break-definition', 'short-break-disapply'],
    },
  ],
} as const satisfies DayCountRule;

export const claReviewShortBreaks = {
  id: 'cadence/cla-review-short-breaks',
  kind: 'cadence',
  subject: 'cla-review',
  during: 'short-breaks',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [{ when: { nth: 1 }, within: { months: 3 } }, { within: { months: 6 } }],
      cites: ['short-break-review-first', 'short-break-review-next'],
    },
  ],
} as const satisfies CadenceRule;

export const socialWorkerVisitShortBreaks = {
  id: 'cadence/social-worker-visit-short-breaks',
  kind: 'cadence',
  subject: 'social-worker-visit',
  during: 'short-breaks',
  owedBy: 'social-worker',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [{ when: { nth: 1 }, within: { months: 3 } }, { within: { months: 6 } }],
      cites: ['short-break-visits', 'short-break-disapply'],
    },
  ],
} as const satisfies CadenceRule;

export const shortBreakVisitsAgreed = {
  id: 'cadence/short-break-visits-agreed',
  kind: 'condition',
  subject: 'short-break-visits-agreed',
  during: 'short-breaks',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      holds: ['visits-agreed-with-reviewing-officer', 'visits-agreed-with-parents', 'visits-written-in-care-plan'],
      cites: ['short-break-visits'],
    },
  ],
} as const satisfies ConditionRule;
