/** The personal education plan from its beginning to each term’s review, and what protects a child’s education. */

import type { ConditionRule } from '../core/condition.ts';
import type { LocalDate } from '../core/date.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import { educationKs4Move } from '../sources/care-planning-regulations-2010.ts';
import { pepForFirstReview, pepInitiate, pepTermly } from '../sources/education-guidance-2018.ts';
import { designatedTeacher48h } from '../sources/knowsley-manual.ts';
import type { CadenceRule } from './facts.ts';

export const personalEducationPlanBegunEducationGuidance = {
  id: 'cadence/personal-education-plan-begun-education-guidance',
  kind: 'deadline',
  title: 'Personal education plan begun, education guidance',
  duty: 'The personal education plan is begun before the placement or, in an emergency, within ten working days of the child’s becoming looked after.',
  subject: 'personal-education-plan-begun',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statutory-guidance',
  readings: [
    'The source bears no commencement: this version applies to every day. It is guidance of 2018.',
    'The placement is read as starting on the day the child becomes looked after; before it, as no later than that day.',
    'Whether the placement was made in an emergency is read as it was recorded.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [pepInitiate],
      params: {
        event: 'looked-after',
        lines: [{ when: 'first-placement-in-emergency', within: { workingDays: 10 } }, { within: { days: 0 } }],
      },
    },
  ],
} as const satisfies DeadlineRule;

export const personalEducationPlanReadyEducationGuidance = {
  id: 'cadence/personal-education-plan-ready-education-guidance',
  kind: 'deadline',
  title: 'Personal education plan for the first review, education guidance',
  duty: 'The personal education plan is ready in time for the first review, so within 20 working days of the child’s becoming looked after.',
  subject: 'personal-education-plan-ready',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statutory-guidance',
  readings: [
    'The source bears no commencement: this version applies to every day. It is guidance of 2018.',
    'In time for the first review is read as by the last day on which that review is in time. A review that is held sooner asks for the plan sooner; that is not counted here.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [pepForFirstReview],
      params: { event: 'looked-after', lines: [{ within: { workingDays: 20 } }] },
    },
  ],
} as const satisfies DeadlineRule;

export const personalEducationPlanReviewEducationGuidance = {
  id: 'cadence/personal-education-plan-review-education-guidance',
  kind: 'cadence',
  title: 'Review of the personal education plan, education guidance',
  duty: 'The personal education plan is reviewed in each school term.',
  subject: 'personal-education-plan-review',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statutory-guidance',
  readings: [
    'The source bears no commencement: this version applies to every day. It is guidance of 2018.',
    'The terms are those of the child’s school, and are given: without them it cannot be told when a review is due.',
    'One review serves its own term only. The term in which the child becomes looked after counts.',
  ],
  versions: [{ from: null, until: null, cites: [pepTermly], params: { each: 'school-term' } }],
} as const satisfies CadenceRule;

export const keyStage4Move = {
  id: 'cadence/key-stage-4-move',
  kind: 'condition',
  title: 'Change of placement in key stage 4',
  duty: 'A pupil in key stage 4 is moved in a way that disrupts education only once the nominated officer has approved it, after finding out the child’s wishes, checking the personal education plan and consulting the designated teacher and the independent reviewing officer.',
  subject: 'key-stage-4-move',
  during: 'placement',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'Whether a move disrupts the education of a pupil in those years is a judgement for a person; it is read as it was recorded.',
    'It belongs before the move: once the child has moved, what was left out is missed.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [educationKs4Move],
      params: {
        holds: [
          'approved-by-nominated-officer',
          'wishes-on-move-found-out',
          'fits-personal-education-plan',
          'designated-teacher-consulted',
          'reviewing-officer-consulted',
        ],
        when: 'disrupts-key-stage-4-education',
      },
    },
  ],
} as const satisfies ConditionRule;

export const designatedTeacherNoticeKnowsley = {
  id: 'cadence/designated-teacher-notice-knowsley',
  kind: 'deadline',
  title: 'Notice to the designated teacher, Knowsley',
  duty: 'The school’s designated teacher is told within 48 hours of the child’s becoming looked after.',
  subject: 'designated-teacher-notice',
  during: 'looked-after',
  by: 'knowsley',
  owedBy: 'social-worker',
  basis: 'local-policy',
  readings: [
    'It is the practice of one authority, and applies only to a child whom that authority looks after.',
    'The source bears no commencement: this version applies to every day.',
    'The hours are elapsed time from the moment at which the child became looked after, weekends and clock changes included.',
    'The source does not say who tells the teacher: it is read as the child’s social worker.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [designatedTeacher48h],
      params: { event: 'looked-after', lines: [{ within: { hours: 48 } }] },
    },
  ],
} as const satisfies DeadlineRule;

/** The education of a looked-after child. */
export const educationRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  personalEducationPlanBegunEducationGuidance,
  personalEducationPlanReadyEducationGuidance,
  personalEducationPlanReviewEducationGuidance,
  keyStage4Move,
  designatedTeacherNoticeKnowsley,
);
