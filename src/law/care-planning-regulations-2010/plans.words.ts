/** The words of the rules in plans.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const plansWords = {
  'cadence/care-plan': {
    title: 'Care plan',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The care plan is ready before the child is first placed or, where that is not practicable, within ten working days of the start of that first placement.',
      },
    ],
    readings: [
      'Only the first placement sets this time: a later one gives no new care plan its ten working days.',
      'Before the placement is read as no later than the day on which it starts.',
      'Whether it was practicable before is a judgement for a person; it is read as it was recorded.',
      'A care plan that is made for the court under section 31A is outside this rule.',
    ],
  },
  'cadence/care-plan-agreement': {
    title: 'Agreement to the care plan',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The care plan is agreed, as far as can be, with a parent or whoever last cared for the child, and with a child of 16 or over who is accommodated under section 20.',
      },
    ],
    readings: [
      'Another person who has parental responsibility counts as a parent; whoever last cared for the child counts where nobody has it.',
      'Whether that agreement was practicable is a judgement for a person. The child’s own is not subject to it.',
    ],
  },
  'cadence/care-plan-revision': {
    title: 'Care plan after a review',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The care plan is kept under review, and revised where a review of the case calls for that.',
      },
    ],
    readings: [
      'Of the regulation we read the heading; its words are from memory and not verified.',
      'The source sets no figure for when: until the plan is revised that is due without a date.',
      'Whether a review calls for a change is for those who hold it; it is read as it was recorded.',
    ],
  },
  'cadence/placement-plan': {
    title: 'Placement plan',
    duties: [
      {
        from: '2011-04-01',
        duty: 'Each placement has its placement plan before it begins or, where that is not reasonably practicable, within five working days of its start.',
      },
    ],
    readings: [
      'Every placement sets this time anew, not the first alone.',
      'Before the placement is read as no later than the day on which it starts.',
      'Whether it was practicable before is a judgement for a person; it is read as it was recorded.',
      'A break in a series of short breaks is no placement here: regulation 48 puts a shorter care plan in this plan’s stead.',
    ],
  },
  'cadence/placement-plan-consultation': {
    title: 'Wishes and feelings in the placement plan',
    duties: [
      {
        from: '2011-04-01',
        duty: 'While the placement plan is made, the child’s wishes and feelings are found out and the independent reviewing officer is told.',
      },
    ],
    readings: [
      'It belongs to the making of the plan: once the plan is made, what was left out is missed.',
      'Both are read as they were recorded.',
    ],
  },
  'cadence/placement-plan-signature': {
    title: 'Signature of the placement plan',
    duties: [{ from: '2011-04-01', duty: 'The placement plan is agreed with the appropriate person, who signs it.' }],
    readings: [
      'In a children’s home the appropriate person is the registered person.',
      'A signature that is wanting can still be given: it stays owed, and the source sets no day of its own for it.',
    ],
  },
  'cadence/placement-notice': {
    title: 'Notice of a placement',
    duties: [
      {
        from: '2011-04-01',
        duty: 'Written notice of a placement goes out before it starts or, in an emergency, within five working days of its start.',
      },
    ],
    readings: [
      'Before the placement is read as no later than the day on which it starts.',
      'What is done is that the last of those who are to be told was written to.',
      'Whether the placement was made in an emergency, and whether notice was reasonably practicable, is read as it was recorded.',
      'A break in a series of short breaks is no placement here: regulation 48 takes this duty away.',
    ],
  },
  'cadence/placement-notice-recipients': {
    title: 'Who is told of a placement',
    duties: [
      {
        from: '2011-04-01',
        duty: 'Notice of a placement goes to the child, the parents, those with contact, the previous carer, the health body, the general practitioner, the school and the independent reviewing officer.',
      },
    ],
    readings: [
      'Someone is to be told where there is such a person and nothing in the regulation lets that person be left out.',
      'The child may be left out where telling would not be appropriate to age and understanding; the parents, those with contact and the previous carer where it would put the child at risk of significant harm. Both are judgements for a person.',
      'The school stands for whoever educates or trains the child.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
