/** Whom a home may take, what it arranges with the placing authority, and what it asks for on the child’s behalf. */

import type { LocalDate } from '../../core/date.ts';
import type { ConditionRule, ContentsRule, DeadlineRule } from '../../kinds/types.ts';

export const statementOfPurpose = {
  id: 'admission/statement-of-purpose',
  kind: 'condition',
  subject: 'admission-within-statement-of-purpose',
  during: 'admission',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      holds: 'within-statement-of-purpose',
      cites: ['home-admit-within-sop'],
    },
  ],
} as const satisfies ConditionRule;

export const placementArrangements = {
  id: 'admission/placement-arrangements',
  kind: 'contents',
  subject: 'placement-arrangements',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      items: [
        { item: 'induction' },
        { item: 'managing-the-placement' },
        { item: 'reviewing-the-placement' },
        { item: 'preparing-to-leave' },
      ],
      cites: ['home-plans-in-place'],
    },
  ],
} as const satisfies ContentsRule;

export const ownPlacementPlan = {
  id: 'admission/own-placement-plan',
  kind: 'deadline',
  subject: 'own-placement-plan',
  during: 'childrens-home-not-looked-after',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'admission',
      lines: [{ when: 'practicable-before-admission', within: { days: 0 } }, {}],
      unless: 'placed-by-voluntary-organisation',
      cites: ['home-placement-plan-not-lac'],
    },
  ],
} as const satisfies DeadlineRule;

export const ownPlacementPlanConsultation = {
  id: 'admission/own-placement-plan-consultation',
  kind: 'condition',
  subject: 'own-placement-plan-consultation',
  during: 'childrens-home-not-looked-after',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      holds: 'placing-authority-consulted',
      unless: 'placed-by-voluntary-organisation',
      owed: true,
      cites: ['home-placement-plan-not-lac'],
    },
  ],
} as const satisfies ConditionRule;

export const planReviewRequest = {
  id: 'cadence/plan-review-request',
  kind: 'deadline',
  subject: 'plan-review-request',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'ground-for-plan-review',
      lines: [{ when: 'at-risk-or-care-inadequate' }, { when: 'persistently-absent' }, { when: 'asked-by-child' }],
      follows: true,
      cites: ['home-request-plan-review', 'missing-persistent-review'],
    },
  ],
} as const satisfies DeadlineRule;

export const statementOfPurposeNotice = {
  id: 'cadence/statement-of-purpose-notice',
  kind: 'deadline',
  subject: 'statement-of-purpose-notice',
  during: 'home-registration',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'statement-of-purpose-revised',
      lines: [{ within: { days: 28 } }],
      follows: true,
      cites: ['home-sop-revision', 'calc-exclude-event-day', 'calc-no-fractions', 'calc-no-rollover'],
    },
  ],
} as const satisfies DeadlineRule;

export const missingChildPolicy = {
  id: 'cadence/missing-child-policy',
  kind: 'condition',
  subject: 'missing-child-policy',
  during: 'home-registration',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      holds: 'written-missing-child-policy',
      owed: true,
      cites: ['missing-policy'],
    },
  ],
} as const satisfies ConditionRule;
