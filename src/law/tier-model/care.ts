/** The TIER cycle, what it rests on, and its monthly meeting. */

import type {
  CadenceRule,
  ConditionRule,
  ContentsRule,
  CycleRule,
  DeadlineRule,
  NoFigureRule,
} from '../../kinds/types.ts';

export const therapeuticManagementMeetingTier = {
  id: 'cadence/therapeutic-management-meeting-tier',
  kind: 'cadence',
  subject: 'therapeutic-management-meeting',
  during: 'tier',
  owedBy: 'clinical-assessor',
  versions: [
    {
      from: null,
      until: null,
      basis: 'model',
      intervals: [{ within: { months: 1 } }],
      cites: ['tier-management-meeting'],
    },
  ],
} as const satisfies CadenceRule;

export const tierCycle = {
  id: 'tier/cycle',
  kind: 'cycle',
  subject: 'therapeutic-care-cycle',
  during: 'tier',
  owedBy: 'registered-provider',
  versions: [
    {
      from: null,
      until: null,
      basis: 'model',
      transitions: [
        { from: 'assessing', event: 'assessed', to: 'responding', statement: 'tier-assessment-standard-tool' },
        { from: 'assessing', event: 'ended', to: 'ended', statement: 'tier-cycle' },
        { from: 'responding', event: 'responded', to: 'reviewing', statement: 'tier-response-sop' },
        { from: 'responding', event: 'adjusted', to: 'responding', statement: 'tier-adjust-triggers' },
        { from: 'responding', event: 'reassessed', to: 'responding', statement: 'tier-monitor-metric' },
        { from: 'responding', event: 'ended', to: 'ended', statement: 'tier-cycle' },
        { from: 'reviewing', event: 'reviewed', to: 'responding', statement: 'tier-cycle' },
        { from: 'reviewing', event: 'adjusted', to: 'responding', statement: 'tier-adjust-triggers' },
        { from: 'reviewing', event: 'reassessed', to: 'responding', statement: 'tier-monitor-metric' },
        { from: 'reviewing', event: 'ended', to: 'ended', statement: 'tier-cycle' },
      ],
      cites: [
        'tier-cycle',
        'tier-elements',
        'tier-assessment-standard-tool',
        'tier-adjust-care-plan',
        'tier-response-sop',
        'tier-response-options',
        'tier-monitor-metric',
        'tier-adjust-triggers',
      ],
    },
  ],
} as const satisfies CycleRule;

export const tierAssessment = {
  id: 'tier/assessment',
  kind: 'deadline',
  subject: 'trauma-assessment',
  during: 'tier',
  owedBy: 'clinical-assessor',
  versions: [
    {
      from: null,
      until: null,
      basis: 'model',
      event: 'tier',
      lines: [{}],
      reads: 'assessed',
      cites: ['tier-assessment-standard-tool'],
    },
  ],
} as const satisfies DeadlineRule;

export const tierTeamRegulation = {
  id: 'tier/team-regulation',
  kind: 'condition',
  subject: 'team-regulation',
  during: 'tier',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'model',
      holds: 'team-regulated',
      cites: ['tier-team-regulation', 'tier-elements'],
    },
  ],
} as const satisfies ConditionRule;

export const tierClinicalSupervision = {
  id: 'tier/clinical-supervision',
  kind: 'no-figure',
  subject: 'team-clinical-supervision',
  during: 'tier',
  owedBy: 'registered-provider',
  versions: [
    {
      from: null,
      until: null,
      basis: 'model',
      held: 'clinicalSupervision',
      cites: ['tier-clinical-supervision'],
    },
  ],
} as const satisfies NoFigureRule;

export const tierMeetingAgenda = {
  id: 'tier/meeting-agenda',
  kind: 'contents',
  subject: 'therapeutic-management-meeting-agenda',
  during: 'tier',
  owedBy: 'clinical-assessor',
  versions: [
    {
      from: null,
      until: null,
      basis: 'model',
      items: [
        { item: 'unmet-milestones' },
        { item: 'psychotherapy', when: 'in-psychotherapy' },
        { item: 'coming-month-priorities' },
      ],
      cites: ['tier-meeting-agenda', 'tier-management-meeting'],
    },
  ],
} as const satisfies ContentsRule;

export const tierDailyCaregiving = {
  id: 'tier/daily-caregiving',
  kind: 'condition',
  subject: 'daily-therapeutic-caregiving',
  during: 'tier',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'model',
      holds: 'daily-caregiving',
      cites: ['tier-daily-caregiving'],
    },
  ],
} as const satisfies ConditionRule;
