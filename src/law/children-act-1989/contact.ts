/** When an authority may refuse contact, and for how long. */

import type { ConditionRule, DeadlineRule } from '../../kinds/types.ts';

export const refusalOfContact = {
  id: 'contact/refusal-of-contact',
  kind: 'condition',
  subject: 'refusal-of-contact',
  during: 'refusal-of-contact',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statute',
      holds: ['necessary-for-welfare', 'decided-as-matter-of-urgency'],
      unless: 'refusal-ordered-by-court',
      cites: ['la-contact-refuse-emergency', 'la-contact-refuse-longer'],
    },
  ],
} as const satisfies ConditionRule;

export const refusalOfContactEnd = {
  id: 'contact/refusal-of-contact-end',
  kind: 'deadline',
  subject: 'refusal-of-contact-end',
  during: 'refusal-of-contact',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statute',
      event: 'refusal-of-contact',
      lines: [{ within: { days: 7 } }],
      unless: 'refusal-ordered-by-court',
      follows: true,
      cites: [
        'la-contact-refuse-emergency',
        'la-contact-refuse-longer',
        'calc-exclude-event-day',
        'calc-no-fractions',
        'calc-no-rollover',
      ],
    },
  ],
} as const satisfies DeadlineRule;
