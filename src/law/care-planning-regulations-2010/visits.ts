/** Visits by the authority’s representative: the general rule, the special cases, and the visits beyond the regular ones. */

import type { LocalDate } from '../../core/date.ts';
import type { CadenceRule, ConditionRule, DeadlineRule } from '../../kinds/types.ts';

export const socialWorkerVisit = {
  id: 'cadence/social-worker-visit',
  kind: 'cadence',
  subject: 'social-worker-visit',
  during: 'placement',
  owedBy: 'social-worker',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [
        { when: { nth: 1 }, within: { weeks: 1 } },
        { when: { upToAnniversary: 1 }, within: { weeks: 6 } },
        { when: { untilEighteen: true }, within: { months: 3 } },
        { within: { weeks: 6 } },
      ],
      cites: [
        'visit-first',
        'visit-year-one',
        'visit-after-year-permanent',
        'visit-after-year-other',
        'calc-week',
        'calc-interval-max',
      ],
    },
  ],
} as const satisfies CadenceRule;

export const socialWorkerVisitBeforeAssessment = {
  id: 'cadence/social-worker-visit-before-assessment',
  kind: 'cadence',
  subject: 'social-worker-visit',
  during: 'placement-with-parent-before-assessment',
  owedBy: 'social-worker',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [{ when: { beforeFirstReview: true }, within: { weeks: 1 } }, { within: { weeks: 6 } }],
      cites: ['visit-reg19', 'visit-frequency-precedence', 'calc-week'],
    },
  ],
} as const satisfies CadenceRule;

export const socialWorkerVisitTemporaryApproval = {
  id: 'cadence/social-worker-visit-temporary-approval',
  kind: 'cadence',
  subject: 'social-worker-visit',
  during: 'temporary-approval-or-interim-care-order',
  owedBy: 'social-worker',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [{ when: { beforeFirstReview: true }, within: { weeks: 1 } }, { within: { weeks: 4 } }],
      cites: ['visit-reg24-or-ico', 'visit-frequency-precedence', 'calc-week'],
    },
  ],
} as const satisfies CadenceRule;

export const socialWorkerVisitCareOrder = {
  id: 'cadence/social-worker-visit-care-order',
  kind: 'cadence',
  subject: 'social-worker-visit',
  during: 'care-order-with-parent',
  owedBy: 'social-worker',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [{ when: { nth: 1 }, within: { weeks: 1 } }, { within: { weeks: 6 } }],
      cites: ['visit-care-order-with-p', 'visit-frequency-precedence', 'calc-week'],
    },
  ],
} as const satisfies CadenceRule;

export const socialWorkerVisitOthersResponsible = {
  id: 'cadence/social-worker-visit-others-responsible',
  kind: 'cadence',
  subject: 'social-worker-visit',
  during: 'others-responsible-for-living-arrangements',
  owedBy: 'social-worker',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [
        { when: { nth: 1 }, within: { weeks: 1 } },
        { when: { upToAnniversary: 1 }, within: { weeks: 6 } },
        { within: { months: 3 } },
      ],
      cites: ['visit-others-responsible', 'visit-frequency-precedence', 'calc-week'],
    },
  ],
} as const satisfies CadenceRule;

export const visitAfterChangedArrangements = {
  id: 'cadence/visit-after-changed-arrangements',
  kind: 'deadline',
  subject: 'social-worker-visit',
  during: 'others-responsible-for-living-arrangements',
  owedBy: 'social-worker',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'change-of-living-arrangements',
      lines: [{ within: { weeks: 1 } }],
      follows: true,
      cites: ['visit-others-responsible', 'calc-week'],
    },
  ],
} as const satisfies DeadlineRule;

export const socialWorkerVisitLongTermFoster = {
  id: 'cadence/social-worker-visit-long-term-foster',
  kind: 'cadence',
  subject: 'social-worker-visit',
  during: 'long-term-foster-placement',
  owedBy: 'social-worker',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: '2015-04-01' as LocalDate,
      basis: 'statute',
      intervals: [
        { when: { nth: 1 }, within: { weeks: 1 } },
        { when: { upToAnniversary: 1 }, within: { weeks: 6 } },
        { within: { months: 3 } },
      ],
      cites: ['visit-first', 'visit-year-one', 'visit-after-year-permanent'],
    },
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [
        { when: { nth: 1 }, within: { weeks: 1 } },
        { when: { upToAnniversary: 1 }, within: { weeks: 6 } },
        { when: { circumstance: 'child-agrees-to-fewer-visits' }, within: { months: 6 } },
        { within: { months: 3 } },
      ],
      cites: ['visit-first', 'visit-year-one', 'visit-after-year-permanent', 'visit-long-term-foster'],
    },
  ],
} as const satisfies CadenceRule;

export const visitRequested = {
  id: 'cadence/visit-requested',
  kind: 'deadline',
  subject: 'social-worker-visit',
  during: 'looked-after',
  owedBy: 'social-worker',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'request-for-visit',
      lines: [{ when: 'request-is-reasonable' }],
      follows: true,
      cites: ['visit-on-request'],
    },
  ],
} as const satisfies DeadlineRule;

export const visitAfterNoticeOfHome = {
  id: 'cadence/visit-after-notice-of-home',
  kind: 'deadline',
  subject: 'social-worker-visit',
  during: 'looked-after',
  owedBy: 'social-worker',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'notice-that-home-falls-short',
      lines: [{ within: { weeks: 1 } }],
      follows: true,
      cites: ['visit-after-home-notice', 'calc-week'],
    },
  ],
} as const satisfies DeadlineRule;

export const childSeenAlone = {
  id: 'cadence/child-seen-alone',
  kind: 'condition',
  subject: 'child-seen-alone',
  during: 'looked-after',
  owedBy: 'social-worker',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      holds: 'child-spoken-to-in-private',
      unless: 'child-refused-or-inappropriate-or-impossible',
      cites: ['visit-see-alone'],
    },
  ],
} as const satisfies ConditionRule;
