/** What the TIER model asks for in one child’s care, but for the monthly meeting, which is a cadence. */

import type { ConditionRule, ContentsRule, DeadlineRule, Rule } from '../core/index.ts';
import { ruleList } from '../core/rule.ts';
import {
  tierAdjustCarePlan,
  tierAdjustTriggers,
  tierAssessmentStandardTool,
  tierClinicalSupervision as tierClinicalSupervisionStatement,
  tierCycle as tierCycleStatement,
  tierDailyCaregiving as tierDailyCaregivingStatement,
  tierElements,
  tierManagementMeeting,
  tierMeetingAgenda as tierMeetingAgendaStatement,
  tierMonitorMetric,
  tierResponseOptions,
  tierResponseSop,
  tierTeamRegulation as tierTeamRegulationStatement,
} from '../sources/tier-model.ts';
import type { TierCycleRule, TierNoFigureRule } from './facts.ts';
import { tierModelRules } from './rules-model.ts';

export * from './rules-model.ts';

export const tierCycle = {
  id: 'tier/cycle',
  kind: 'cycle',
  title: 'The cycle of therapeutic care, TIER',
  duty: 'A child’s needs are assessed; then the response and its review go on in a constant cycle for the whole placement, and the response is adjusted where the review or the child calls for it.',
  subject: 'therapeutic-care-cycle',
  during: 'tier',
  owedBy: 'registered-provider',
  basis: 'model',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Response and review run at the same time: the state says what is awaited next, and a review gives way to the response that goes on.',
    'A response may be adjusted while it is being given, because the child may suggest another at any time; an adjustment leaves a response where it is.',
    'A new assessment may be made in the response or in the review, with the first tool or another, and is answered by a response.',
    'Care may end in any state, before the first assessment too; nothing follows the end. A child who comes back begins a new cycle.',
    'The care plan of which the source speaks is the home’s own; the review here is neither the review of the child’s case nor that of the quality of care.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [
        tierCycleStatement,
        tierElements,
        tierAssessmentStandardTool,
        tierAdjustCarePlan,
        tierResponseSop,
        tierResponseOptions,
        tierMonitorMetric,
        tierAdjustTriggers,
      ],
      params: {
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
      },
    },
  ],
} as const satisfies TierCycleRule;

export const tierAssessment = {
  id: 'tier/assessment',
  kind: 'deadline',
  title: 'Trauma assessment, TIER',
  duty: 'At the start of care the effects of trauma on the child are assessed with a standard tool, beyond what a referral or anecdote tells.',
  subject: 'trauma-assessment',
  during: 'tier',
  owedBy: 'clinical-assessor',
  basis: 'model',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source says “at the beginning” and sets no day: the assessment is due without a date until it is made.',
    'Any standard tool will do, so long as the record names it; TIER itself uses the Neurosequential Model of Therapeutics.',
    'A later assessment does not stand for the first one.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [tierAssessmentStandardTool],
      params: { event: 'tier', lines: [{}] },
    },
  ],
} as const satisfies DeadlineRule;

export const tierTeamRegulation = {
  id: 'tier/team-regulation',
  kind: 'condition',
  title: 'Regulation of the team, TIER',
  duty: 'At every stage of the cycle the team around the child is itself kept safe and steady.',
  subject: 'team-regulation',
  during: 'tier',
  owedBy: 'registered-manager',
  basis: 'model',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'It is a condition of every state until care ends, and not a last step of the cycle.',
    'Whether the team is steady is for people to judge: the record says yes or no, or it cannot be told.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [tierTeamRegulationStatement, tierElements],
      params: { holds: 'team-regulated' },
    },
  ],
} as const satisfies ConditionRule;

export const tierClinicalSupervision = {
  id: 'tier/clinical-supervision',
  kind: 'no-figure',
  title: 'Clinical supervision of the team, TIER',
  duty: 'The carers have clinical supervision frequently.',
  subject: 'team-clinical-supervision',
  during: 'tier',
  owedBy: 'registered-provider',
  basis: 'model',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    '“Frequent” is no figure, and none is put in its place: supervision is always due, without a date, and the day of the last one is shown.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [tierClinicalSupervisionStatement],
      params: { held: 'clinicalSupervision' },
    },
  ],
} as const satisfies TierNoFigureRule;

export const tierMeetingAgenda = {
  id: 'tier/meeting-agenda',
  kind: 'contents',
  title: 'Agenda of the therapeutic management meeting, TIER',
  duty: 'Each meeting looks at the milestones not yet reached, at progress in psychotherapy if there is any, and at what comes first in the month ahead.',
  subject: 'therapeutic-management-meeting-agenda',
  during: 'tier',
  owedBy: 'clinical-assessor',
  basis: 'model',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Psychotherapy is on the agenda only of a child who is in psychotherapy.',
    'Two entries for one day are one meeting, and cover what either covers.',
    'What a meeting left out cannot be put in afterwards: it is missed.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [tierMeetingAgendaStatement, tierManagementMeeting],
      params: {
        items: [
          { item: 'unmet-milestones' },
          { item: 'psychotherapy', when: 'in-psychotherapy' },
          { item: 'coming-month-priorities' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

export const tierDailyCaregiving = {
  id: 'tier/daily-caregiving',
  kind: 'condition',
  title: 'Daily therapeutic caregiving, TIER',
  duty: 'Therapeutic caregiving takes place every day.',
  subject: 'daily-therapeutic-caregiving',
  during: 'tier',
  owedBy: 'registered-manager',
  basis: 'model',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'It is caregiving as a part of daily life and no event with a date: the record says whether it takes place every day.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [tierDailyCaregivingStatement],
      params: { holds: 'daily-caregiving' },
    },
  ],
} as const satisfies ConditionRule;

/** The rules of this room, in the catalogue’s order. */
export const tierRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  tierCycle,
  tierAssessment,
  tierTeamRegulation,
  tierClinicalSupervision,
  tierMeetingAgenda,
  tierDailyCaregiving,
  tierModelRules,
);
