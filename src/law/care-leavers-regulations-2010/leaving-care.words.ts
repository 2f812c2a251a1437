/** The words of the rules in leaving-care.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const leavingCareWords = {
  'cadence/personal-adviser-visit': {
    title: 'Visit by the personal adviser',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The personal adviser visits within 7 days of accommodation first being provided, then at least every two months.',
      },
    ],
    readings: [
      'Two months are calendar months, not eight weeks.',
      'Owed only where the authority provides the accommodation.',
      'The visit before the review of the pathway plan is not part of this rhythm.',
    ],
    citedWhere: {
      'pa-visit-first': { when: { nth: 1 } },
      'pa-visit-interval': { kind: 'period', when: null },
    },
  },
  'cadence/pathway-plan-review': {
    title: 'Review of the pathway plan',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The pathway plan of a relevant or former relevant child is reviewed at least every six months.',
      },
    ],
    readings: [
      'The paragraph and its figure are from memory and not verified.',
      'The source gives a period but no start: the first six months run from the day on which the young person leaves care.',
    ],
  },
  'cadence/pathway-plan-review-accommodation': {
    title: 'Review of the pathway plan in accommodation that the authority provides',
    duties: [
      {
        from: '2011-04-01',
        duty: 'Where the authority provides the accommodation, the pathway plan is reviewed within 28 days of its first being provided, then at least every six months.',
      },
    ],
    readings: [
      'The figures are from memory and not verified.',
      'It stands beside the general interval, and the earlier of the two dates binds.',
      'Days are calendar days.',
    ],
  },
  'cadence/personal-adviser-visit-before-review': {
    title: 'Visit by the personal adviser before the review',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The personal adviser visits again before the review of the pathway plan that follows the move into accommodation.',
      },
    ],
    readings: [
      'The event is the review, on the day on which it is or is to be held. A visit on that day counts as made before it.',
      'It is a visit beyond the first one of seven days: that one does not stand for it.',
    ],
  },
  'cadence/personal-adviser-functions': {
    title: 'What the personal adviser does',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The personal adviser advises, takes part in the assessment, the pathway plan and its reviews, liaises with the authority, co-ordinates services, stays informed and keeps a written record.',
      },
    ],
    readings: ['How well each is done is a judgement for a person: what is asked is whether it is done.'],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
