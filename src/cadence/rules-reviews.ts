/** Reviews of the child’s case beyond their usual dates. */

import type { ConditionRule } from '../core/condition.ts';
import type { LocalDate } from '../core/date.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import {
  reviewBeforeParentPlacement as reviewBeforeParentPlacementStatement,
  reviewBeforeSignificantChange as reviewBeforeSignificantChangeStatement,
  reviewEarlyCeasingAccommodation,
  reviewEarlyCustody,
  reviewEarlyIroRequest,
  reviewEarlyS21,
  reviewEarlyWelfareVisit,
  visitOutcomeReview,
} from '../sources/care-planning-regulations-2010.ts';
import type { BroughtForwardRule } from './facts.ts';

export const claReviewBroughtForward = {
  id: 'cadence/cla-review-brought-forward',
  kind: 'brought-forward',
  title: 'Review of the child’s case before its usual date',
  duty: 'The child’s case is reviewed before its usual date when the independent reviewing officer asks, when a visit finds the child’s welfare not safeguarded, and before accommodation or detention ends, in the cases that the law names.',
  subject: 'cla-review',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'Before the usual date is read as by the day before it: the review that was asked for is then the one that binds.',
    'The usual date is that of the review as it stood on the day before the event. Where it has come by then, the usual duty alone stands.',
    'A review on the day of the request, the visit or the beginning counts as held after it; one on the last day of the accommodation or detention as held before its end.',
    'Accommodation under section 21(2)(b) or (c) and detention begin on their first day, and the review is held within them; a proposal to stop accommodating begins on the day on which it is made.',
    'Detention is that of a child in care, in a secure training centre or a young offender institution. A proposal to stop accommodating is one that concerns a child who is not in care, and whom no one with parental responsibility will then take in.',
    'The law sets no figure beyond these dates: how soon a review is needed is a judgement for a person.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [
        reviewEarlyIroRequest,
        reviewEarlyWelfareVisit,
        reviewEarlyS21,
        reviewEarlyCustody,
        reviewEarlyCeasingAccommodation,
        visitOutcomeReview,
      ],
      params: {
        triggers: [
          { event: 'request-of-reviewing-officer' },
          { event: 'welfare-not-safeguarded' },
          { event: 'section-21-accommodation', until: 'end-of-accommodation', unlessUsual: true },
          { event: 'detention', until: 'end-of-detention', unlessUsual: true },
          { event: 'proposal-to-stop-accommodating', until: 'end-of-accommodation' },
        ],
      },
    },
  ],
} as const satisfies BroughtForwardRule;

export const reviewBeforeSignificantChange = {
  id: 'cadence/review-before-significant-change',
  kind: 'condition',
  title: 'Review before a significant change of the care plan',
  duty: 'The authority makes no significant change to the care plan unless a review has considered it first, or that is not reasonably practicable.',
  subject: 'review-before-significant-change',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'Whether a change is significant, and whether a review first is reasonably practicable, are judgements for a person.',
    'It is asked on the day on which the change is made.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [reviewBeforeSignificantChangeStatement],
      params: {
        when: 'change-of-care-plan-is-significant',
        holds: 'change-considered-at-review',
        unless: 'review-first-not-practicable',
      },
    },
  ],
} as const satisfies ConditionRule;

export const reviewBeforeParentPlacement = {
  id: 'cadence/review-before-parent-placement',
  kind: 'deadline',
  title: 'Review before a placement with a parent',
  duty: 'The authority reviews the child’s case before it decides to place a child in its care with a parent or other such person.',
  subject: 'review-before-parent-placement',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'The event is the decision. A review on the day of the decision counts as held before it.',
    'What counts is the review that looked at the placement with the parent, not any earlier one.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [reviewBeforeParentPlacementStatement],
      params: { event: 'decision-to-place-with-parent', lines: [{ within: { days: 0 } }] },
    },
  ],
} as const satisfies DeadlineRule;

/** Reviews that something other than the calendar calls for. */
export const reviewRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  claReviewBroughtForward,
  reviewBeforeSignificantChange,
  reviewBeforeParentPlacement,
);
