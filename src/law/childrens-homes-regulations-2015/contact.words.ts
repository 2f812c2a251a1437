/** The words of the rules in contact.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const contactWords = {
  'contact/restriction-consent': {
    title: 'Consent to a restriction of contact',
    duties: [
      {
        from: '2015-04-01',
        duty: 'The home restricts contact only with the placing authority’s consent, an emergency apart.',
      },
    ],
    readings: [
      'What regulation 22 says of restrictions is from memory and not verified: compare it with the instrument before you rely on it.',
      'The version in force is that of the day in England on which the restriction was imposed.',
      'Consent at the very moment of imposing is in time. Consent that follows a restriction imposed as agreed does not mend it.',
      'The ground is taken as it was recorded: one imposed in an emergency stays so, whether consent follows or not.',
      'Whether the restriction is needed for the child’s welfare is a judgement for a person.',
    ],
  },
  'contact/emergency-notification': {
    title: 'Full details of a restriction of contact',
    duties: [
      {
        from: '2015-04-01',
        duty: 'Where the home acts before it has consent, it gives the placing authority full details within 24 hours of imposing the restriction.',
      },
    ],
    readings: [
      'What regulation 22 says of an emergency, the 24 hours among it, is from memory and not verified: compare it with the instrument before you rely on it.',
      'The version in force is that of the day in England on which the restriction was imposed.',
      'The hours are elapsed time, weekends and clock changes included; the moment at which they end is still in time.',
      'Lifting the restriction early does not end the duty.',
      'A restriction imposed as agreed but without consent in time is no emergency, yet full details are owed of it as of one: only agreement with consent takes the duty away.',
    ],
  },
  'contact/private-meetings': {
    title: 'Meetings in private',
    duties: [
      {
        from: '2015-04-01',
        duty: 'The home gives each child a place to meet in private, at reasonable times, with family, friends and the officials listed, and keeps a record of such meetings.',
      },
    ],
    readings: [
      'Each item is someone whom the child can meet in private at reasonable times; what is reasonable is a judgement for a person.',
      'It is asked whether the home provides for such meetings; a court order or a restriction that keeps a person away is looked at by rules of its own.',
    ],
  },
  'contact/private-communication': {
    title: 'Telephone, post and electronic mail in private',
    duties: [
      {
        from: '2015-04-01',
        duty: 'Children can use a telephone, the post and electronic mail in private and without asking staff, and a disabled child has the aids needed for that.',
      },
    ],
    readings: [
      'The text is from memory and not verified.',
      'Each item is there where it can be used both in private and without asking staff.',
      'Aids are asked for only of a disabled child; which of them are needed is a judgement for a person.',
    ],
  },
  'contact/court-order-on-contact': {
    title: 'Contact as a court ordered it',
    duties: [
      {
        from: '2015-04-01',
        duty: 'What the home does about contact, and about its restriction, gives way to any court order on contact.',
      },
    ],
    readings: [
      'The text is from memory and not verified.',
      'It is asked only where a court has made an order on contact.',
      'Whether contact is in line with the order is a judgement for a person; it is read as it was recorded.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
