/** The words of the rules in reviews.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const reviewsWords = {
  'cadence/cla-review': {
    title: 'Review of the child’s case',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The child’s case is reviewed within 20 working days of becoming looked after, then within three months, then at least every six months.',
      },
    ],
    readings: [
      'The first interval runs from the day the child became looked after; a move between placements does not begin it again.',
      'Each limit runs from the review last held, not from the start of care.',
      'A working day is one that is no Saturday, Sunday, Christmas Day, Good Friday or bank holiday in England and Wales.',
    ],
    citedWhere: {
      'review-first': { when: { nth: 1 } },
      'review-second': { when: { nth: 2 } },
      'review-subsequent': { kind: 'period', when: null },
    },
  },
  'cadence/review-consultation': {
    title: 'The child before a review',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The child is consulted about the arrangements for a review, and the independent reviewing officer speaks with the child in private before it.',
      },
    ],
    readings: [
      'It is asked of one review, under the version in force on its day; afterwards, what was left out is missed.',
      'That the two speak in private we read in the like Welsh regulation only.',
    ],
  },
  'cadence/cla-review-brought-forward': {
    title: 'Review of the child’s case before its usual date',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The child’s case is reviewed before its usual date when the independent reviewing officer asks, when a visit finds the child’s welfare not safeguarded, and before accommodation or detention ends, in the cases that the law names.',
      },
    ],
    readings: [
      'Before the usual date is read as by the day before it: the review that was asked for is then the one that binds.',
      'The usual date is that of the review as it stood on the day before the event. Where it has come by then, the usual duty alone stands.',
      'A review on the day of the request, the visit or the beginning counts as held after it; one on the last day of the accommodation or detention as held before its end.',
      'Accommodation under section 21(2)(b) or (c) and detention begin on their first day, and the review is held within them; a proposal to stop accommodating begins on the day on which it is made.',
      'Detention is that of a child in care, in a secure training centre or a young offender institution. A proposal to stop accommodating is one that concerns a child who is not in care, and whom no one with parental responsibility will then take in.',
      'The law sets no figure beyond these dates: how soon a review is needed is a judgement for a person.',
    ],
    citedWhere: {
      'review-early-iro-request': { event: 'request-of-reviewing-officer' },
      'review-early-welfare-visit': { event: 'welfare-not-safeguarded' },
      'review-early-s21': { event: 'section-21-accommodation' },
      'review-early-custody': { event: 'detention' },
      'review-early-ceasing-accommodation': { event: 'proposal-to-stop-accommodating' },
      'visit-outcome-review': { event: 'welfare-not-safeguarded' },
    },
  },
  'cadence/review-before-significant-change': {
    title: 'Review before a significant change of the care plan',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The authority makes no significant change to the care plan unless a review has considered it first, or that is not reasonably practicable.',
      },
    ],
    readings: [
      'Whether a change is significant, and whether a review first is reasonably practicable, are judgements for a person.',
      'It is asked on the day on which the change is made.',
    ],
  },
  'cadence/review-before-parent-placement': {
    title: 'Review before a placement with a parent',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The authority reviews the child’s case before it decides to place a child in its care with a parent or other such person.',
      },
    ],
    readings: [
      'The event is the decision. A review on the day of the decision counts as held before it.',
      'What counts is the review that looked at the placement with the parent, not any earlier one.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
