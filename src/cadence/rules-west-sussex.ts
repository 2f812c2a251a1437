/** What West Sussex asks of its homes beside the reviews: the Support Plan, reports, health, education, taking part, moving on. */

import type { ContentsRule } from '../core/contents.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import {
  wsccDocsBeforePlacement,
  wsccExitEachReview,
  wsccIroQualified,
  wsccLacMedical,
  wsccPep,
  wsccReviewParticipation,
  wsccSupportPlanEvent,
  wsccSupportPlanHealth,
} from '../sources/west-sussex-guidance.ts';
import type { CadenceRule } from './facts.ts';

export const supportPlanUpdateWestSussex = {
  id: 'cadence/support-plan-update-west-sussex',
  kind: 'deadline',
  title: 'Support Plan after a significant event, West Sussex',
  duty: 'The Support Plan is also updated in response to a significant event.',
  subject: 'support-plan-review',
  during: 'west-sussex-home',
  owedBy: 'keyworker',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source sets no figure for when: until the plan is updated that is due without a date.',
    'It is owed beside the monthly review, and an update after the event may be that review.',
    'What is a significant event, and whose input is necessary, is for a person to judge.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccSupportPlanEvent],
      params: { event: 'significant-event', lines: [{}], follows: true },
    },
  ],
} as const satisfies DeadlineRule;

export const supportPlanHealthWestSussex = {
  id: 'cadence/support-plan-health-west-sussex',
  kind: 'contents',
  title: 'Health recommendations in the Support Plan, West Sussex',
  duty: 'The Support Plan takes in what the child’s health assessment recommends.',
  subject: 'support-plan-contents',
  during: 'west-sussex-home',
  owedBy: 'keyworker',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'It is asked once a health assessment has made recommendations.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccSupportPlanHealth],
      params: {
        items: [{ item: 'health-assessment-recommendations', when: 'health-assessment-recommends' }],
      },
    },
  ],
} as const satisfies ContentsRule;

export const keyworkerReportWestSussex = {
  id: 'cadence/keyworker-report-west-sussex',
  kind: 'cadence',
  title: 'Keyworker’s monthly report, West Sussex',
  duty: 'The keyworker writes a report on the child every month.',
  subject: 'keyworker-report',
  during: 'west-sussex-home',
  owedBy: 'keyworker',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source asks a home that the child leaves for the keyworker’s monthly reports: that one is written each month follows from it, and is nowhere said outright.',
    'Each report is about a calendar month, and one is written in each; the month in which the child moves in counts whole.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccDocsBeforePlacement],
      params: { each: 'calendar-month' },
    },
  ],
} as const satisfies CadenceRule;

export const healthAssessmentWestSussex = {
  id: 'cadence/health-assessment-west-sussex',
  kind: 'deadline',
  title: 'Looked-after medical, West Sussex',
  duty: 'The child is supported to take part in a looked-after medical as soon as possible.',
  subject: 'health-assessment',
  during: 'west-sussex-home',
  owedBy: 'registered-manager',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'As soon as possible is no figure, and none is put in its place: until it is done it is due without a date, from the day the child moves in.',
    'It is vaguer than the law on health assessments, and relaxes nothing in it: the date that binds is the law’s.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccLacMedical],
      params: { event: 'moving-in', lines: [{}] },
    },
  ],
} as const satisfies DeadlineRule;

export const educationPlanMeetingWestSussex = {
  id: 'cadence/education-plan-meeting-west-sussex',
  kind: 'deadline',
  title: 'Personal education plan meeting, West Sussex',
  duty: 'The child is supported to take part in a personal education plan meeting as required.',
  subject: 'personal-education-plan-review',
  during: 'west-sussex-home',
  owedBy: 'registered-manager',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'As required is no figure, and none is put in its place: once a meeting is called for it is due without a date.',
    'With no day on which one is required, none is asked for here; national guidance asks by dates of its own.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccPep],
      params: { event: 'education-plan-meeting-required', lines: [{}] },
    },
  ],
} as const satisfies DeadlineRule;

export const reviewParticipationWestSussex = {
  id: 'cadence/review-participation-west-sussex',
  kind: 'contents',
  title: 'The child takes part in reviews, West Sussex',
  duty: 'Staff support the child to contribute to every statutory review and to attend it, outside school time wherever possible.',
  subject: 'review-participation',
  during: 'west-sussex-home',
  owedBy: 'registered-manager',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'It is asked of each statutory review by itself.',
    'Whether a time outside school was possible is a judgement for a person; it is read as it was recorded.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccReviewParticipation],
      params: {
        items: [
          { item: 'supported-to-contribute' },
          { item: 'supported-to-attend' },
          { item: 'outside-school-time', when: 'outside-school-time-possible' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

export const reviewExitPlanningWestSussex = {
  id: 'cadence/review-exit-planning-west-sussex',
  kind: 'contents',
  title: 'Moving on is discussed at each review, West Sussex',
  duty: 'Each review discusses the plan for moving on, with the child’s progress and the child’s views.',
  subject: 'review-exit-planning',
  during: 'west-sussex-home',
  owedBy: 'social-worker',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'It is asked of each review by itself; what one left out is missed, and no later one puts it in.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccExitEachReview],
      params: {
        items: [{ item: 'exit-plan' }, { item: 'progress' }, { item: 'child-views' }],
      },
    },
  ],
} as const satisfies ContentsRule;

export const reviewingOfficerExperienceWestSussex = {
  id: 'cadence/reviewing-officer-experience-west-sussex',
  kind: 'deadline',
  title: 'Experience of the independent reviewing officer, West Sussex',
  duty: 'An independent reviewing officer is a qualified social worker with at least five years of experience.',
  subject: 'reviewing-officer-experience',
  during: 'reviewing-officer',
  owedBy: 'placing-authority',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Five years of experience is read as qualified practice that began no later than five years before the appointment; breaks are not looked at.',
    'What is done is that qualified practice began: with no such day on the record there is no qualified social worker.',
    'Whether the officer has the right skills is a judgement for a person.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccIroQualified],
      params: {
        event: 'reviewing-officer-appointment',
        lines: [{ within: { years: -5 } }],
      },
    },
  ],
} as const satisfies DeadlineRule;

/** West Sussex, beside the reviews. */
export const westSussexRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  supportPlanUpdateWestSussex,
  supportPlanHealthWestSussex,
  keyworkerReportWestSussex,
  healthAssessmentWestSussex,
  educationPlanMeetingWestSussex,
  reviewParticipationWestSussex,
  reviewExitPlanningWestSussex,
  reviewingOfficerExperienceWestSussex,
);
