/** Reviews of the child’s case and of the Support Plan in West Sussex, and who chairs them. */

import type { CadenceRule, ContentsRule, DeadlineRule } from '../../kinds/types.ts';

export const claReviewWestSussex = {
  id: 'cadence/cla-review-west-sussex',
  kind: 'cadence',
  subject: 'cla-review',
  during: 'west-sussex-home',
  owedBy: 'social-worker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      intervals: [{ when: { nth: 1 }, within: { days: 28 } }, { within: { months: 3 } }],
      cites: ['wscc-review-initial', 'wscc-review-subsequent'],
    },
  ],
} as const satisfies CadenceRule;

export const supportPlanReviewWestSussex = {
  id: 'cadence/support-plan-review-west-sussex',
  kind: 'cadence',
  subject: 'support-plan-review',
  during: 'west-sussex-home',
  owedBy: 'keyworker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      intervals: [{ within: { months: 1 } }],
      cites: ['wscc-support-plan-review'],
    },
  ],
} as const satisfies CadenceRule;

export const reviewParticipationWestSussex = {
  id: 'cadence/review-participation-west-sussex',
  kind: 'contents',
  subject: 'review-participation',
  during: 'west-sussex-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      items: [
        { item: 'supported-to-contribute' },
        { item: 'supported-to-attend' },
        { item: 'outside-school-time', when: 'outside-school-time-possible' },
      ],
      cites: ['wscc-review-participation'],
    },
  ],
} as const satisfies ContentsRule;

export const reviewExitPlanningWestSussex = {
  id: 'cadence/review-exit-planning-west-sussex',
  kind: 'contents',
  subject: 'review-exit-planning',
  during: 'west-sussex-home',
  owedBy: 'social-worker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      items: [{ item: 'exit-plan' }, { item: 'progress' }, { item: 'child-views' }],
      cites: ['wscc-exit-each-review'],
    },
  ],
} as const satisfies ContentsRule;

export const reviewingOfficerExperienceWestSussex = {
  id: 'cadence/reviewing-officer-experience-west-sussex',
  kind: 'deadline',
  subject: 'reviewing-officer-experience',
  during: 'reviewing-officer',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      event: 'reviewing-officer-appointment',
      lines: [{ within: { years: -5 } }],
      cites: ['wscc-iro-qualified'],
    },
  ],
} as const satisfies DeadlineRule;
