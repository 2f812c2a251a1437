/** The words of the rules in placements.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const placementsWords = {
  'admission/statement-of-purpose': {
    title: 'Within the statement of purpose',
    duties: [
      {
        from: '2015-04-01',
        duty: 'The home admits a child only where the child’s needs fall within the range that its statement of purpose gives.',
      },
    ],
    readings: [
      'Whether the needs fall within the range is a judgement for a person; it is read as it was recorded.',
      'The version in force is that of the day on which the child moves in.',
    ],
  },
  'admission/placement-arrangements': {
    title: 'Arrangements for the placement',
    duties: [
      {
        from: '2015-04-01',
        duty: 'The home has arrangements for each child’s induction, for managing and reviewing the placement, and for preparing the child to leave.',
      },
    ],
    readings: [
      'It is asked whether there are arrangements; whether they are good ones is a judgement for a person.',
      'Managing the placement and reviewing it are two things: there may be arrangements for one and not for the other.',
    ],
  },
  'admission/own-placement-plan': {
    title: 'Placement plan of a child who is not looked after',
    duties: [
      {
        from: '2015-04-01',
        duty: 'For a child who is neither looked after nor placed by a voluntary organisation, the home draws up a placement plan before the child is admitted or, where that is not practicable, as soon afterwards as possible.',
      },
    ],
    readings: [
      'Before the child is admitted is read as: no later than the day of admission.',
      'As soon as possible is no number of days, and none is put in its place.',
      'Whether it was practicable to plan before is a judgement for a person; it is read as it was recorded.',
      'The plan is kept under review, for which no interval is given.',
    ],
  },
  'admission/own-placement-plan-consultation': {
    title: 'Consultation on the home’s own placement plan',
    duties: [
      {
        from: '2015-04-01',
        duty: 'The home consults the placing authority on the placement plan that it draws up for a child who is not looked after.',
      },
    ],
    readings: ['It is read as it was recorded: the placing authority was consulted, or it was not.'],
  },
  'cadence/plan-review-request': {
    title: 'Request for a review of the child’s plans',
    duties: [
      {
        from: '2015-04-01',
        duty: 'The home asks the placing authority to review the child’s plans where the child is at risk or care is inadequate, where the child is persistently absent, or where the child asks for it.',
      },
    ],
    readings: [
      'No time is given, and none is put in its place.',
      'One yes among the three grounds is enough; only three times no says that nothing is owed.',
      'Whether the child is at risk, care inadequate or absence persistent is a judgement for a person; it is read as it was recorded.',
    ],
    citedWhere: {
      'missing-persistent-review': { path: 'circumstances.persistently-absent', value: true },
    },
  },
  'cadence/statement-of-purpose-notice': {
    title: 'Notice of a revised statement of purpose',
    duties: [
      {
        from: '2015-04-01',
        duty: 'Within 28 days of revising its statement of purpose, the home tells the Chief Inspector and sends the revised statement.',
      },
    ],
    readings: [
      'Days are days, not working days. The day of the revision is left out, and the last day counts whole.',
      'It is done once the notice and the revised statement have both gone.',
    ],
  },
  'cadence/missing-child-policy': {
    title: 'Policy for when a child is missing',
    duties: [{ from: '2015-04-01', duty: 'The home has a written policy for when a child is missing.' }],
    readings: ['It is asked whether there is one in writing; whether it is a good one is a judgement for a person.'],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
