/** What West Sussex asks of its homes beside the reviews: the Support Plan, reports, health, education. */

import type { CadenceRule, ContentsRule, DeadlineRule } from '../../kinds/types.ts';

export const supportPlanUpdateWestSussex = {
  id: 'cadence/support-plan-update-west-sussex',
  kind: 'deadline',
  subject: 'support-plan-review',
  during: 'west-sussex-home',
  owedBy: 'keyworker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      event: 'significant-event',
      lines: [{}],
      follows: true,
      cites: ['wscc-support-plan-event'],
    },
  ],
} as const satisfies DeadlineRule;

export const supportPlanHealthWestSussex = {
  id: 'cadence/support-plan-health-west-sussex',
  kind: 'contents',
  subject: 'support-plan-contents',
  during: 'west-sussex-home',
  owedBy: 'keyworker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      items: [{ item: 'health-assessment-recommendations', when: 'health-assessment-recommends' }],
      cites: ['wscc-support-plan-health'],
    },
  ],
} as const satisfies ContentsRule;

export const keyworkerReportWestSussex = {
  id: 'cadence/keyworker-report-west-sussex',
  kind: 'cadence',
  subject: 'keyworker-report',
  during: 'west-sussex-home',
  owedBy: 'keyworker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      each: 'calendar-month',
      cites: ['wscc-docs-before-placement'],
    },
  ],
} as const satisfies CadenceRule;

export const healthAssessmentWestSussex = {
  id: 'cadence/health-assessment-west-sussex',
  kind: 'deadline',
  subject: 'health-assessment',
  during: 'west-sussex-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      event: 'moving-in',
      lines: [{}],
      cites: ['wscc-lac-medical'],
    },
  ],
} as const satisfies DeadlineRule;

export const educationPlanMeetingWestSussex = {
  id: 'cadence/education-plan-meeting-west-sussex',
  kind: 'deadline',
  subject: 'personal-education-plan-review',
  during: 'west-sussex-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      event: 'education-plan-meeting-required',
      lines: [{}],
      cites: ['wscc-pep'],
    },
  ],
} as const satisfies DeadlineRule;
