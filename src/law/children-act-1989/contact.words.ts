/** The words of the rules in contact.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const contactWords = {
  'contact/refusal-of-contact': {
    title: 'Refusal of contact without a court',
    duties: [
      {
        from: null,
        duty: 'Without a court’s authority, the authority refuses contact only where the child’s welfare makes it necessary and as a matter of urgency.',
      },
    ],
    readings: [
      'The source bears no date that we read: this version applies to every day.',
      'Whether it was necessary and urgent is a judgement for a person; both are read as they were recorded.',
      'It is about the authority’s refusal. A home’s restriction is another matter, and has its own rules.',
    ],
    citedWhere: {
      'la-contact-refuse-longer': { path: 'circumstances.refusal-ordered-by-court' },
    },
  },
  'contact/refusal-of-contact-end': {
    title: 'End of a refusal of contact without a court',
    duties: [
      {
        from: null,
        duty: 'Contact that is refused without a court’s authority is refused for no more than seven days; to refuse it for longer, the authority needs an order.',
      },
    ],
    readings: [
      'The source bears no date that we read: this version applies to every day.',
      'What is done is that the refusal ended or, where that came first, that the court ordered it.',
      'The days are calendar days, from the day on which contact is first refused, which is left out. A weekend does not put off the seventh.',
      'The number was read at second hand.',
    ],
    citedWhere: {
      'la-contact-refuse-longer': { path: 'circumstances.refusal-ordered-by-court' },
    },
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
