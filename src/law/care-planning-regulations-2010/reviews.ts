/** Reviews of the child’s case: their dates, what brings one forward, and how the child takes part. */

import type { LocalDate } from '../../core/date.ts';
import type { BroughtForwardRule, CadenceRule, ConditionRule, DeadlineRule } from '../../kinds/types.ts';

export const claReview = {
  id: 'cadence/cla-review',
  kind: 'cadence',
  subject: 'cla-review',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [
        { when: { nth: 1 }, within: { workingDays: 20 } },
        { when: { nth: 2 }, within: { months: 3 } },
        { within: { months: 6 } },
      ],
      cites: [
        'review-first',
        'review-second',
        'review-subsequent',
        'working-day-def',
        'calc-working-days',
        'calc-exclude-event-day',
        'calc-no-fractions',
        'calc-interval-max',
        'calc-month-is-calendar',
        'calc-corresponding-date',
        'calc-short-month',
        'calc-no-rollover',
      ],
    },
  ],
} as const satisfies CadenceRule;

export const reviewConsultation = {
  id: 'cadence/review-consultation',
  kind: 'condition',
  subject: 'review-consultation',
  during: 'looked-after',
  owedBy: 'independent-reviewing-officer',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      holds: ['child-consulted-on-arrangements', 'spoken-with-in-private'],
      cites: ['iro-consult-child'],
    },
  ],
} as const satisfies ConditionRule;

export const claReviewBroughtForward = {
  id: 'cadence/cla-review-brought-forward',
  kind: 'brought-forward',
  subject: 'cla-review',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      triggers: [
        { event: 'request-of-reviewing-officer' },
        { event: 'welfare-not-safeguarded' },
        { event: 'section-21-accommodation', until: 'end-of-accommodation', unlessUsual: true },
        { event: 'detention', until: 'end-of-detention', unlessUsual: true },
        { event: 'proposal-to-stop-accommodating', until: 'end-of-accommodation' },
      ],
      cites: [
        'review-early-iro-request',
        'review-early-welfare-visit',
        'review-early-s21',
        'review-early-custody',
        'review-early-ceasing-accommodation',
        'visit-outcome-review',
      ],
    },
  ],
} as const satisfies BroughtForwardRule;

export const reviewBeforeSignificantChange = {
  id: 'cadence/review-before-significant-change',
  kind: 'condition',
  subject: 'review-before-significant-change',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      when: 'change-of-care-plan-is-significant',
      holds: 'change-considered-at-review',
      unless: 'review-first-not-practicable',
      cites: ['review-before-significant-change'],
    },
  ],
} as const satisfies ConditionRule;

export const reviewBeforeParentPlacement = {
  id: 'cadence/review-before-parent-placement',
  kind: 'deadline',
  subject: 'review-before-parent-placement',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'decision-to-place-with-parent',
      lines: [{ within: { days: 0 } }],
      cites: ['review-before-parent-placement'],
    },
  ],
} as const satisfies DeadlineRule;
