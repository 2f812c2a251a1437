/** The words of the rules in contact.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const contactWords = {
  'contact/emergency-notification-west-sussex': {
    title: 'Notice of a restriction of contact, West Sussex',
    duties: [
      {
        from: null,
        duty: 'Where a restriction was not agreed with the placing authority, the authority is notified within 24 hours.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'To notify is less than to give full details, and answers this rule only.',
      'The source does not say from when the hours run: they are counted from imposing the restriction, as elapsed time.',
      'Lifting the restriction early does not end the duty.',
      'A restriction imposed as agreed but without consent in time was not agreed: notice is owed of it.',
    ],
  },
  'contact/permitted-contact-west-sussex': {
    title: 'Permitted contact is known, West Sussex',
    duties: [
      {
        from: null,
        duty: 'The placing authority makes sure that staff and the child know which contact is permitted.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'What either has not been told can still be told: it stays owed, and the source sets no day.',
      'That staff support the contact wherever possible is a judgement for a person, and is not asked here.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
