/** What West Sussex asks of its homes once a child is there: placement planning, the home’s plans, moving on. */

import type { ConditionRule, ContentsRule, DeadlineRule } from '../../kinds/types.ts';

export const placementPurposeWestSussex = {
  id: 'admission/placement-purpose-west-sussex',
  kind: 'condition',
  subject: 'placement-purpose',
  during: 'west-sussex-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      holds: [
        'child-consulted',
        'placing-authority-consulted-on-placement',
        'reasons-clear',
        'focus-clear',
        'purpose-clear',
      ],
      owed: true,
      cites: ['wscc-placement-purpose'],
    },
  ],
} as const satisfies ConditionRule;

export const outcomesAgreedWestSussex = {
  id: 'admission/outcomes-agreed-west-sussex',
  kind: 'deadline',
  subject: 'placement-outcomes',
  during: 'west-sussex-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      event: 'moving-in',
      lines: [{}],
      cites: ['wscc-outcomes-agreed'],
    },
  ],
} as const satisfies DeadlineRule;

export const supportAreasWestSussex = {
  id: 'admission/support-areas-west-sussex',
  kind: 'condition',
  subject: 'support-areas',
  during: 'west-sussex-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      holds: 'child-identified-support',
      unless: 'identifying-support-not-practicable',
      cites: ['wscc-support-areas'],
    },
  ],
} as const satisfies ConditionRule;

export const needsAssessmentWestSussex = {
  id: 'admission/needs-assessment-west-sussex',
  kind: 'contents',
  subject: 'support-plan-assessment',
  during: 'west-sussex-home',
  owedBy: 'keyworker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      items: [
        { item: 'observation' },
        { item: 'chronologies-and-referral-papers' },
        { item: 'talking-with-the-child' },
      ],
      cites: ['wscc-support-plan-create'],
    },
  ],
} as const satisfies ContentsRule;

export const supportAndSafetyPlanWestSussex = {
  id: 'admission/support-and-safety-plan-west-sussex',
  kind: 'deadline',
  subject: 'support-and-safety-plan',
  during: 'west-sussex-home',
  owedBy: 'keyworker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      event: 'moving-in',
      lines: [{}],
      cites: ['wscc-support-plan-create'],
    },
  ],
} as const satisfies DeadlineRule;

export const exitPlanningWestSussex = {
  id: 'admission/exit-planning-west-sussex',
  kind: 'deadline',
  subject: 'exit-planning',
  during: 'west-sussex-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      event: 'moving-in',
      lines: [{}],
      cites: ['wscc-exit-start'],
    },
  ],
} as const satisfies DeadlineRule;
