/** The care plan and the placement plan, and who is told of a placement. */

import type { ConditionRule } from '../core/condition.ts';
import type { ContentsRule } from '../core/contents.ts';
import type { LocalDate } from '../core/date.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import {
  carePlanAgree,
  carePlanKeepUnderReview,
  carePlanPrepare,
  placementNotify,
  placementPlanPrepare,
  placementPlanSign,
  placementPlanWishes,
  workingDayDef,
} from '../sources/care-planning-regulations-2010.ts';
import { calcExcludeEventDay, calcWorkingDays } from '../sources/computing-periods.ts';
import { carePlanUpdateAfterReview } from '../sources/slough-manual.ts';

export const carePlan = {
  id: 'cadence/care-plan',
  kind: 'deadline',
  title: 'Care plan',
  duty: 'The care plan is ready before the child is first placed or, where that is not practicable, within ten working days of the start of that first placement.',
  subject: 'care-plan',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'Only the first placement sets this time: a later one gives no new care plan its ten working days.',
    'Before the placement is read as no later than the day on which it starts.',
    'Whether it was practicable before is a judgement for a person; it is read as it was recorded.',
    'A care plan that is made for the court under section 31A is outside this rule.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [carePlanPrepare, workingDayDef, calcWorkingDays, calcExcludeEventDay],
      params: {
        event: 'first-placement',
        lines: [{ when: 'care-plan-not-practicable-before', within: { workingDays: 10 } }, { within: { days: 0 } }],
        unless: 'care-plan-for-court',
      },
    },
  ],
} as const satisfies DeadlineRule;

export const carePlanAgreement = {
  id: 'cadence/care-plan-agreement',
  kind: 'contents',
  title: 'Agreement to the care plan',
  duty: 'The care plan is agreed, as far as can be, with a parent or whoever last cared for the child, and with a child of 16 or over who is accommodated under section 20.',
  subject: 'care-plan-agreement',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'Another person who has parental responsibility counts as a parent; whoever last cared for the child counts where nobody has it.',
    'Whether that agreement was practicable is a judgement for a person. The child’s own is not subject to it.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [carePlanAgree],
      params: {
        items: [
          { item: 'parent-or-last-carer', when: 'agreement-practicable' },
          { item: 'child', when: 'aged-16-and-accommodated-under-section-20' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

export const carePlanRevision = {
  id: 'cadence/care-plan-revision',
  kind: 'deadline',
  title: 'Care plan after a review',
  duty: 'The care plan is kept under review, and revised where a review of the case calls for that.',
  subject: 'care-plan-revision',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'Of the regulation we read the heading; its words are from memory and not verified.',
    'The source sets no figure for when: until the plan is revised that is due without a date.',
    'Whether a review calls for a change is for those who hold it; it is read as it was recorded.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [carePlanKeepUnderReview],
      params: {
        event: 'cla-review',
        lines: [{ when: 'review-calls-for-revision' }],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const carePlanCirculationSlough = {
  id: 'cadence/care-plan-circulation-slough',
  kind: 'deadline',
  title: 'Updated care plan after a review, Slough',
  duty: 'The updated care plan is sent round within ten working days of a review.',
  subject: 'care-plan-circulation',
  during: 'looked-after',
  by: 'slough',
  owedBy: 'placing-authority',
  basis: 'local-policy',
  readings: [
    'It is the practice of one authority, and applies only to a child whom that authority looks after.',
    'The source bears no commencement: this version applies to every day.',
    'The ten working days are counted from the day of the review, which is left out.',
    'To send the plan round is another act than to revise it, which statute asks for without a figure.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [carePlanUpdateAfterReview],
      params: {
        event: 'cla-review',
        lines: [{ within: { workingDays: 10 } }],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const placementPlan = {
  id: 'cadence/placement-plan',
  kind: 'deadline',
  title: 'Placement plan',
  duty: 'Each placement has its placement plan before it begins or, where that is not reasonably practicable, within five working days of its start.',
  subject: 'placement-plan',
  during: 'placement',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'Every placement sets this time anew, not the first alone.',
    'Before the placement is read as no later than the day on which it starts.',
    'Whether it was practicable before is a judgement for a person; it is read as it was recorded.',
    'A break in a series of short breaks is no placement here: regulation 48 puts a shorter care plan in this plan’s stead.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [placementPlanPrepare, workingDayDef, calcWorkingDays, calcExcludeEventDay],
      params: {
        event: 'placement',
        lines: [{ when: 'placement-plan-not-practicable-before', within: { workingDays: 5 } }, { within: { days: 0 } }],
      },
    },
  ],
} as const satisfies DeadlineRule;

export const placementPlanConsultation = {
  id: 'cadence/placement-plan-consultation',
  kind: 'condition',
  title: 'Wishes and feelings in the placement plan',
  duty: 'While the placement plan is made, the child’s wishes and feelings are found out and the independent reviewing officer is told.',
  subject: 'placement-plan-consultation',
  during: 'placement',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'It belongs to the making of the plan: once the plan is made, what was left out is missed.',
    'Both are read as they were recorded.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [placementPlanWishes],
      params: { holds: ['wishes-and-feelings-found-out', 'reviewing-officer-told'] },
    },
  ],
} as const satisfies ConditionRule;

export const placementPlanSignature = {
  id: 'cadence/placement-plan-signature',
  kind: 'condition',
  title: 'Signature of the placement plan',
  duty: 'The placement plan is agreed with the appropriate person, who signs it.',
  subject: 'placement-plan-signature',
  during: 'placement',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'In a children’s home the appropriate person is the registered person.',
    'A signature that is wanting can still be given: it stays owed, and the source sets no day of its own for it.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [placementPlanSign],
      params: {
        holds: ['agreed-with-appropriate-person', 'signed-by-appropriate-person'],
        owed: true,
      },
    },
  ],
} as const satisfies ConditionRule;

export const placementNotice = {
  id: 'cadence/placement-notice',
  kind: 'deadline',
  title: 'Notice of a placement',
  duty: 'Written notice of a placement goes out before it starts or, in an emergency, within five working days of its start.',
  subject: 'placement-notice',
  during: 'placement',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'Before the placement is read as no later than the day on which it starts.',
    'What is done is that the last of those who are to be told was written to.',
    'Whether the placement was made in an emergency, and whether notice was reasonably practicable, is read as it was recorded.',
    'A break in a series of short breaks is no placement here: regulation 48 takes this duty away.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [placementNotify, workingDayDef, calcWorkingDays, calcExcludeEventDay],
      params: {
        event: 'placement',
        lines: [{ when: 'emergency-placement', within: { workingDays: 5 } }, { within: { days: 0 } }],
        unless: 'placement-notice-not-practicable',
      },
    },
  ],
} as const satisfies DeadlineRule;

export const placementNoticeRecipients = {
  id: 'cadence/placement-notice-recipients',
  kind: 'contents',
  title: 'Who is told of a placement',
  duty: 'Notice of a placement goes to the child, the parents, those with contact, the previous carer, the health body, the general practitioner, the school and the independent reviewing officer.',
  subject: 'placement-notice-recipients',
  during: 'placement',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'Someone is to be told where there is such a person and nothing in the regulation lets that person be left out.',
    'The child may be left out where telling would not be appropriate to age and understanding; the parents, those with contact and the previous carer where it would put the child at risk of significant harm. Both are judgements for a person.',
    'The school stands for whoever educates or trains the child.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [placementNotify],
      params: {
        items: [
          { item: 'child', when: 'child-to-be-told' },
          { item: 'parents', when: 'parents-to-be-told' },
          { item: 'people-with-contact', when: 'people-with-contact-to-be-told' },
          { item: 'previous-carer', when: 'previous-carer-to-be-told' },
          { item: 'health-body' },
          { item: 'general-practitioner' },
          { item: 'school', when: 'in-education' },
          { item: 'independent-reviewing-officer' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

/** The care plan, the placement plan and the notices of a placement. */
export const planRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  carePlan,
  carePlanAgreement,
  carePlanRevision,
  carePlanCirculationSlough,
  placementPlan,
  placementPlanConsultation,
  placementPlanSignature,
  placementNotice,
  placementNoticeRecipients,
);
