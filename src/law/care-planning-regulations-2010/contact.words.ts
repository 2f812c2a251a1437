/** The words of the rules in contact.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const contactWords = {
  'contact/refusal-of-contact-notice': {
    title: 'Notice of a refusal of contact',
    duties: [
      {
        from: '2011-04-01',
        duty: 'When the authority refuses contact as a matter of urgency, it at once gives written notice of that.',
      },
    ],
    readings: [
      'Immediately is no number, and gets none: until notice is given it is due without a date.',
      'What is done is that the last of those who are to be told was written to.',
      'A refusal that a court ordered is not one of urgency, and outside this rule.',
    ],
  },
  'contact/refusal-of-contact-notice-recipients': {
    title: 'Who is told of a refusal of contact',
    duties: [
      {
        from: '2011-04-01',
        duty: 'Notice of a refusal of contact goes to the child, the parents, a person who had care by an order of the High Court, anyone else concerned and the independent reviewing officer.',
      },
    ],
    readings: [
      'The child is told unless that would not be appropriate to age and understanding: a judgement for a person.',
      'The person who had care counts where that was so immediately before the care order; the others are those whose wishes and feelings the authority thinks relevant.',
    ],
  },
  'contact/refusal-of-contact-notice-contents': {
    title: 'What a notice of refused contact says',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The notice of refused contact gives the decision, its date, the reasons, how long it is to last where that applies, and what can be done by someone who is dissatisfied.',
      },
    ],
    readings: ['How long the refusal is to last is asked for where the decision sets a length.'],
  },
  'contact/departure-from-contact-order': {
    title: 'Notice of a departure from a contact order',
    duties: [
      {
        from: '2011-04-01',
        duty: 'Where the authority departs from the terms of a contact order by agreement, it gives written notice within five working days of that agreement.',
      },
    ],
    readings: [
      'The number is from memory and not verified.',
      'The agreement is the event: without one there is nothing to give notice of, and no leave to depart from the order.',
      'What else the regulation makes a condition of the agreement was not read, so that it is not asked here.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
