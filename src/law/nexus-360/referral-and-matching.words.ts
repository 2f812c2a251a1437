/** The words of the rules in referral-and-matching.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const referralAndMatchingWords = {
  'support/eligibility-nexus': {
    title: 'For whom the service is, Nexus 360',
    duties: [
      {
        from: null,
        duty: 'The service is for a child who is deemed hard to place and might otherwise be in residential care.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Both are judgements for a person; they are read as they were recorded.',
      'The source describes whom the service is for: that a child does not meet it is no breach by anyone.',
    ],
  },
  'support/carer-traits-nexus': {
    title: 'What carers are matched on, Nexus 360',
    duties: [
      {
        from: null,
        duty: 'In the matching of carers these are looked for: emotional resilience, a consistent and predictable approach, looking beyond behaviour, engaging with training and clinics, adapting how they parent, and experience of care roles in work or in life.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Traits are weighed by the people who assess and match carers: here it is asked whether each was found, and the weighing stays with them.',
      'A sense of humour can help, as the source says, and is not asked for.',
      'Experience in employment or in personal life will do.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
