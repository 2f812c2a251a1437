/** The personal education plan from its beginning to each term’s review. */

import type { CadenceRule, DeadlineRule } from '../../kinds/types.ts';

export const personalEducationPlanBegunEducationGuidance = {
  id: 'cadence/personal-education-plan-begun-education-guidance',
  kind: 'deadline',
  subject: 'personal-education-plan-begun',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      event: 'looked-after',
      lines: [{ when: 'first-placement-in-emergency', within: { workingDays: 10 } }, { within: { days: 0 } }],
      cites: ['pep-initiate'],
    },
  ],
} as const satisfies DeadlineRule;

export const personalEducationPlanReadyEducationGuidance = {
  id: 'cadence/personal-education-plan-ready-education-guidance',
  kind: 'deadline',
  subject: 'personal-education-plan-ready',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      event: 'looked-after',
      lines: [{ within: { workingDays: 20 } }],
      cites: ['pep-for-first-review'],
    },
  ],
} as const satisfies DeadlineRule;

export const personalEducationPlanReviewEducationGuidance = {
  id: 'cadence/personal-education-plan-review-education-guidance',
  kind: 'cadence',
  subject: 'personal-education-plan-review',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      each: 'school-term',
      cites: ['pep-termly'],
    },
  ],
} as const satisfies CadenceRule;
