/** Care (education) and treatment reviews of a person who is, or may be, admitted to a mental health hospital. */

import type { LocalDate } from '../../core/date.ts';
import type { CadenceRule, DeadlineRule } from '../../kinds/types.ts';

export const treatmentReview = {
  id: 'cadence/treatment-review',
  kind: 'cadence',
  subject: 'treatment-review',
  during: 'hospital-stay',
  owedBy: 'health-commissioner',
  versions: [
    {
      from: '2023-05-01' as LocalDate,
      until: null,
      basis: 'national-policy',
      intervals: [
        { when: { nth: 1, underAge: 18, unless: 'community-review-held' }, within: { weeks: 2 } },
        { when: { underAge: 18 }, within: { months: 3 } },
        { when: { nth: 1, unless: 'community-review-held' }, within: { days: 28 } },
        { when: { circumstance: 'secure-hospital' }, within: { months: 12 } },
        { within: { months: 6 } },
      ],
      cites: [
        'cetr-post-admission-u18',
        'cetr-inpatient-u18',
        'ctr-post-admission-adult',
        'ctr-inpatient-adult',
        'ctr-inpatient-secure',
      ],
    },
  ],
} as const satisfies CadenceRule;

export const communityTreatmentReview = {
  id: 'cadence/treatment-review-community',
  kind: 'deadline',
  subject: 'community-treatment-review',
  during: 'hospital-stay',
  owedBy: 'health-commissioner',
  versions: [
    {
      from: '2023-05-01' as LocalDate,
      until: null,
      basis: 'national-policy',
      event: 'hospital-admission',
      lines: [{ within: { days: 0 } }],
      unless: 'no-time-for-community-review',
      cites: ['cetr-community', 'laep'],
    },
  ],
} as const satisfies DeadlineRule;

export const emergencyProtocolMeeting = {
  id: 'cadence/emergency-protocol-meeting',
  kind: 'deadline',
  subject: 'emergency-protocol-meeting',
  during: 'hospital-stay',
  owedBy: 'health-commissioner',
  versions: [
    {
      from: '2023-05-01' as LocalDate,
      until: null,
      basis: 'national-policy',
      event: 'hospital-admission',
      lines: [{ when: 'no-time-for-community-review' }],
      cites: ['laep'],
    },
  ],
} as const satisfies DeadlineRule;

export const treatmentReviewOnChange = {
  id: 'cadence/treatment-review-on-change',
  kind: 'deadline',
  subject: 'treatment-review',
  during: 'hospital-stay',
  owedBy: 'health-commissioner',
  versions: [
    {
      from: '2023-05-01' as LocalDate,
      until: null,
      basis: 'national-policy',
      event: 'hospital-move-or-diagnosis-removed',
      lines: [{}],
      follows: true,
      cites: ['ctr-other-triggers'],
    },
  ],
} as const satisfies DeadlineRule;
