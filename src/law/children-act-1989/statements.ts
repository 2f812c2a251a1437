/** The Act under which children are looked after: contact, reviewing officers, visitors and advocates. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const childrenAct1989 = {
  id: 'children-act-1989',
  title: 'Children Act 1989',
  short: 'Children Act 1989',
  from: null,
  jurisdiction: 'England and Wales',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'independent-visitor': {
      at: 'section 23ZB, with regulation 47 of the Care Planning Regulations 2010',
      says: 'The authority appoints an independent visitor for a looked-after child where that would be in the child’s interests; the child may object.',
      basis: 'statute',
      grade: 'unverified',
      notModelled:
        'Whether a visitor would be in the child’s interests is a judgement for the authority, and the child may refuse.',
    },
    'iro-functions': {
      at: 'section 25B, with regulations 36 and 45 of the Care Planning Regulations 2010',
      says: 'The independent reviewing officer keeps watch on how the authority acts in the child’s case, takes part in reviews, sees that the child’s wishes and feelings are weighed, and refers the case to Cafcass where that is appropriate.',
      basis: 'statute',
      grade: 'unverified',
      notModelled: 'Continuing functions that are exercised by judgement: no date, count or document settles them.',
    },
    'advocate-access': {
      at: 'section 26A',
      says: 'A child who makes representations to the authority, or means to, can have an advocate’s help.',
      basis: 'statute',
      grade: 'unverified',
      notModelled: 'An entitlement, taken up or not: that there is no advocate on a record shows no breach.',
    },
    'la-contact-reasonable': {
      at: 'section 34(1)',
      says: 'The authority allows a child in its care reasonable contact with parents and the others listed, subject to its duty towards the child’s welfare in section 22(3)(a).',
      basis: 'statute',
      grade: 'primary',
      notModelled: 'What contact is reasonable is a judgement for the authority and, in the end, for a court.',
    },
    'la-contact-refuse-longer': {
      at: 'section 34(4)',
      says: 'To refuse contact for longer than the seven days of section 34(6), the authority needs an order of the court.',
      basis: 'statute',
      grade: 'secondary',
    },
    'la-contact-refuse-emergency': {
      at: 'section 34(6)',
      says: 'Without a court’s authority, the authority may refuse contact that is due only where the child’s welfare makes it necessary, where the refusal is decided on as a matter of urgency, and for no more than 7 days.',
      basis: 'statute',
      grade: 'secondary',
    },
    'la-sch2-family-contact': {
      at: 'Schedule 2, paragraph 15, with section 34(6A)',
      says: 'The authority endeavours to promote contact between every looked-after child and parents and relatives, except with someone to whom contact is refused under section 34(4) or (6).',
      basis: 'statute',
      grade: 'primary',
      notModelled: 'An endeavour, so far as it is practicable: how far is a judgement for a person.',
    },
  },
} as const satisfies Source;
