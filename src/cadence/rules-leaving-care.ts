/** Leaving care: who is eligible and what follows from it, the pathway plan, the personal adviser. */

import type { ContentsRule } from '../core/contents.ts';
import type { LocalDate } from '../core/date.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import {
  paFunctions,
  paVisitBeforeReview,
  relevantPathwayReview,
  relevantPathwayReviewMove,
} from '../sources/care-leavers-regulations-2010.ts';
import {
  ceaseLookingAfter,
  eligibleAssessment,
  eligibleChildDef,
  eligiblePathwayPlan,
  workingDayDef,
} from '../sources/care-planning-regulations-2010.ts';
import { calcAge, calcExcludeEventDay, calcWeek, calcWorkingDays } from '../sources/computing-periods.ts';
import type { CadenceRule, DayCountRule } from './facts.ts';

export const approvalToCease = {
  id: 'cadence/approval-to-cease',
  kind: 'day-count',
  title: 'Whose approval it takes to stop looking after a child',
  duty: 'Once a child has been looked after for 20 working days, the decision to stop is approved by a nominated officer or, at 16 or 17, by the director of children’s services.',
  subject: 'approval-to-cease',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'Whose approval it takes is from memory and not verified; the 20 working days were read in the Regulations.',
    'The day on which the child became looked after is left out, and the twentieth working day after it is the first on which approval is needed.',
    'What counts is the time without a break up to the day asked about: a new start of care begins the count again.',
    'It says whose approval is needed. Whether that was given is for the record of the decision.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [ceaseLookingAfter, workingDayDef, calcWorkingDays, calcAge],
      params: {
        counts: [{ over: 'current-episode', atLeast: { workingDays: 20 } }],
        stillIn: true,
        asks: [{ underAge: 16, of: 'nominated-officer' }, { of: 'director-of-childrens-services' }],
      },
    },
  ],
} as const satisfies DayCountRule;

export const eligibleChild = {
  id: 'cadence/eligible-child',
  kind: 'day-count',
  title: 'Whether the child is an eligible child',
  duty: 'A child of 16 or 17 who is looked after, and has been for at least 13 weeks since reaching 14, is an eligible child; short breaks do not count.',
  subject: 'eligible-child',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'Thirteen weeks are 91 days, in one time or in several. Of each the first day is left out and the last counts, and the 14th birthday is left out of one that was running.',
    'A series of short breaks is recorded as a kind of its own, and none of its days is counted here.',
    'The child becomes eligible on the day on which the last of it is so: the 16th birthday, the 91st day, or the day on which being looked after begins again.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [eligibleChildDef, calcAge, calcWeek, calcExcludeEventDay],
      params: {
        counts: [{ sinceAge: 14, atLeast: { weeks: 13 } }],
        stillIn: true,
        ages: { from: 16, under: 18 },
      },
    },
  ],
} as const satisfies DayCountRule;

export const needsAssessment = {
  id: 'cadence/needs-assessment',
  kind: 'deadline',
  title: 'Assessment of an eligible child’s needs',
  duty: 'The needs of an eligible child are assessed within three months of the 16th birthday or, where the child becomes eligible later, of that day.',
  subject: 'needs-assessment',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'The event is the day on which the child became eligible, as the finding on the eligible child gives it: the 16th birthday, or the later day.',
    'An assessment that was completed before that day is in time.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [eligibleAssessment],
      params: { event: 'eligible-child', lines: [{ within: { months: 3 } }] },
    },
  ],
} as const satisfies DeadlineRule;

export const pathwayPlan = {
  id: 'cadence/pathway-plan',
  kind: 'deadline',
  title: 'Pathway plan of an eligible child',
  duty: 'The pathway plan of an eligible child is prepared as soon as possible after the assessment of needs.',
  subject: 'pathway-plan',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'The words “as soon as possible” are from memory and not verified.',
    'The source sets no figure: the plan is owed once the assessment is done, and no date is invented.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [eligiblePathwayPlan],
      params: { event: 'needs-assessment', lines: [{}], follows: true },
    },
  ],
} as const satisfies DeadlineRule;

export const pathwayPlanReview = {
  id: 'cadence/pathway-plan-review',
  kind: 'cadence',
  title: 'Review of the pathway plan',
  duty: 'The pathway plan of a relevant or former relevant child is reviewed at least every six months.',
  subject: 'pathway-plan-review',
  during: 'care-leaver',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'The paragraph and its figure are from memory and not verified.',
    'The source gives a period but no start: the first six months run from the day on which the young person leaves care.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [relevantPathwayReview],
      params: { intervals: [{ within: { months: 6 } }] },
    },
  ],
} as const satisfies CadenceRule;

export const pathwayPlanReviewAccommodation = {
  id: 'cadence/pathway-plan-review-accommodation',
  kind: 'cadence',
  title: 'Review of the pathway plan in accommodation that the authority provides',
  duty: 'Where the authority provides the accommodation, the pathway plan is reviewed within 28 days of its first being provided, then at least every six months.',
  subject: 'pathway-plan-review',
  during: 'care-leaver-accommodation',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'The figures are from memory and not verified.',
    'It stands beside the general interval, and the earlier of the two dates binds.',
    'Days are calendar days.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [relevantPathwayReviewMove],
      params: {
        intervals: [{ when: { nth: 1 }, within: { days: 28 } }, { within: { months: 6 } }],
      },
    },
  ],
} as const satisfies CadenceRule;

export const personalAdviserVisitBeforeReview = {
  id: 'cadence/personal-adviser-visit-before-review',
  kind: 'deadline',
  title: 'Visit by the personal adviser before the review',
  duty: 'The personal adviser visits again before the review of the pathway plan that follows the move into accommodation.',
  subject: 'personal-adviser-visit-before-review',
  during: 'care-leaver-accommodation',
  owedBy: 'personal-adviser',
  basis: 'statute',
  readings: [
    'The event is the review, on the day on which it is or is to be held. A visit on that day counts as made before it.',
    'It is a visit beyond the first one of seven days: that one does not stand for it.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [paVisitBeforeReview],
      params: {
        event: 'pathway-plan-review',
        lines: [{ within: { days: 0 } }],
      },
    },
  ],
} as const satisfies DeadlineRule;

export const personalAdviserFunctions = {
  id: 'cadence/personal-adviser-functions',
  kind: 'contents',
  title: 'What the personal adviser does',
  duty: 'The personal adviser advises, takes part in the assessment, the pathway plan and its reviews, liaises with the authority, co-ordinates services, stays informed and keeps a written record.',
  subject: 'personal-adviser-functions',
  during: 'care-leaver',
  owedBy: 'personal-adviser',
  basis: 'statute',
  readings: ['How well each is done is a judgement for a person: what is asked is whether it is done.'],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [paFunctions],
      params: {
        items: [
          { item: 'advice-and-support' },
          { item: 'part-in-assessment-and-plan' },
          { item: 'part-in-reviews' },
          { item: 'liaison-with-authority' },
          { item: 'co-ordination-of-services' },
          { item: 'informed-of-progress-and-well-being' },
          { item: 'written-record' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

/** What is owed to a child who is to leave care or has left it. */
export const leavingCareRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  approvalToCease,
  eligibleChild,
  needsAssessment,
  pathwayPlan,
  pathwayPlanReview,
  pathwayPlanReviewAccommodation,
  personalAdviserVisitBeforeReview,
  personalAdviserFunctions,
);
