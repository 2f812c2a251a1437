/** Reviews of the quality of care and of the home’s location. */

import type { LocalDate } from '../../core/date.ts';
import type { CadenceRule, DeadlineRule } from '../../kinds/types.ts';

export const qualityOfCareReview = {
  id: 'cadence/quality-of-care-review',
  kind: 'cadence',
  subject: 'quality-of-care-review',
  during: 'home-registration',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [{ within: { months: 6 } }],
      cites: ['home-quality-review'],
    },
  ],
} as const satisfies CadenceRule;

export const qualityOfCareReport = {
  id: 'cadence/quality-of-care-report',
  kind: 'deadline',
  subject: 'quality-of-care-report',
  during: 'home-registration',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'quality-of-care-review-completed',
      lines: [{ within: { days: 28 } }],
      follows: true,
      cites: ['home-quality-report-hmci', 'calc-exclude-event-day', 'calc-no-fractions', 'calc-no-rollover'],
    },
  ],
} as const satisfies DeadlineRule;

export const locationReview = {
  id: 'cadence/location-review',
  kind: 'cadence',
  subject: 'location-review',
  during: 'home-registration',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [{ within: { years: 1 } }],
      cites: ['home-location-review', 'calc-interval-max'],
    },
  ],
} as const satisfies CadenceRule;
