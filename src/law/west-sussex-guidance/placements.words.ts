/** The words of the rules in placements.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const placementsWords = {
  'admission/placement-purpose-west-sussex': {
    title: 'Reasons, focus and purpose of the placement, West Sussex',
    duties: [
      {
        from: null,
        duty: 'The registered manager, who consults the child and the placing authority, makes sure that everyone is clear why the child is placed, and on the focus and purpose of the placement.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Whether everyone is clear is a judgement for a person; it is read as it was recorded, part by part.',
      'What is not yet clear can still be made so: it stays owed, and the source sets no day.',
    ],
  },
  'admission/outcomes-agreed-west-sussex': {
    title: 'Outcomes for the stay, West Sussex',
    duties: [
      {
        from: null,
        duty: 'From the care plan and the placement plan, staff agree a set of outcomes for the child’s time at the home.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source sets no day: until outcomes are agreed they are due without a date, from the day the child moves in.',
    ],
  },
  'admission/support-areas-west-sussex': {
    title: 'The child says in what support is wanted, West Sussex',
    duties: [
      {
        from: null,
        duty: 'The child is fully involved, as far as is practicable, in saying in what support is wanted, how and from whom.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'How far it is practicable is a judgement for a person; it is read as it was recorded.',
      'A child who was involved was, whether or not it was thought practicable.',
    ],
  },
  'admission/needs-assessment-west-sussex': {
    title: 'What the assessment of needs draws on, West Sussex',
    duties: [
      {
        from: null,
        duty: 'Before the plans are written, staff assess the child’s needs by observation, by reading chronologies and referral papers, and by talking with the child.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Whether the assessment is thorough is a judgement for a person; here it is asked whether it drew on all three.',
      'It is the home’s own assessment, and another than the authority’s of a child who is to leave care.',
    ],
  },
  'admission/support-and-safety-plan-west-sussex': {
    title: 'Support Plan and Safety Plan, West Sussex',
    duties: [
      { from: null, duty: 'After the assessment of needs, the keyworker writes a Support Plan and a Safety Plan.' },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source sets no day: until both are written they are due without a date, from the day the child moves in.',
      'The day on which it was done is that of the later of the two.',
      'They are the home’s own plans, and stand for none of the authority’s.',
    ],
  },
  'admission/exit-planning-west-sussex': {
    title: 'Planning for moving on begins, West Sussex',
    duties: [
      {
        from: null,
        duty: 'Planning for the child to move on begins as early as possible, from the very start of the placement.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'As early as possible is no figure, and none is put in its place: until it has begun it is due without a date, from the day the child moves in.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
