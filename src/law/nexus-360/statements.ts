/** A fostering agency’s account of the support that it wraps around a child and the foster carers. Its figures are promises of the service. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const nexus360 = {
  id: 'nexus-360',
  title: 'What is Nexus 360? (31 May 2018)',
  short: 'Nexus 360',
  from: null,
  jurisdiction: 'England',
  readTo: '2026-11-29' as LocalDate,
  statements: {
    'nexus-eligibility': {
      at: 'Ethos',
      says: 'The service is for children who are seen as hard to place and might otherwise live in a residential unit.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-oversight': {
      at: 'Ethos',
      says: 'A qualified psychologist oversees the service.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-elements': {
      at: 'Ethos',
      says: 'The package has six elements: support work, liaison with education, more intensive social work, planning and assessment of a therapeutic kind, enhanced respite, and an enhanced fee for the carer.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-support-worker-visit': {
      at: 'Offer; Extra support',
      says: 'An allocated support worker visits the young person every week.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-support-worker-purpose': {
      at: 'Offer',
      says: 'The support worker encourages talents and hobbies and gives the young person a separate space to talk about life in care, as needs suggest.',
      basis: 'service-promise',
      grade: 'primary',
      notModelled: 'It describes what the visits are for, which no record of dates could show.',
    },
    'nexus-tutoring': {
      at: 'Offer',
      says: 'Tutoring has been arranged for young people who are out of education.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-therapy': {
      at: 'Offer',
      says: 'The young person can have therapy where it is necessary, with the kind of therapy chosen for the individual.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-carer-contact-daily': {
      at: 'Extra support',
      says: 'The service is in contact with the foster carers every day.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-clinical-support': {
      at: 'Extra support',
      says: 'The foster carers have direct clinical support from a qualified therapist, with a psychology team behind it, every 2 weeks.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-assessment-produced': {
      at: 'Extra support',
      says: 'The service assesses the young person’s psychological needs in detail and shares the assessment with the carer. No deadline is given.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-clinical-notes': {
      at: 'Extra support',
      says: 'As standard, the therapist’s clinical notes are written up and shared with the carer.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-tac-meeting': {
      at: 'Extra support',
      says: 'The professionals and the foster carer meet as a team around the child every 6 weeks.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-social-work-support': {
      at: 'Extra support',
      says: 'The foster carers have social work support every week.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-formal-supervision': {
      at: 'Extra support',
      says: 'The foster carers have formal supervision at least every 2 weeks.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-education-liaison': {
      at: 'Extra support',
      says: 'An education liaison officer prepares carers for meetings, explains how education works, and speaks and liaises for them where that is necessary.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-respite-fee': {
      at: 'Extra support',
      says: 'Enhanced respite and an enhanced fee come as standard; no amounts are given.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-therapist-per-area': {
      at: 'Specialist services',
      says: 'Each area has one assigned therapist, who has an assistant.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-figures': {
      at: 'Specialist services',
      says: 'The overseer of the service brings over 25 years of experience, and the Harrow team’s psychologist over 20.',
      basis: 'service-promise',
      grade: 'primary',
      notModelled: 'Figures about two people’s experience, which ask nothing of a record.',
    },
    'nexus-deescalation-training': {
      at: 'Specialist services',
      says: 'Carers are offered a 3-day course in de-escalation by a low-arousal approach.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-carer-traits': {
      at: 'Carer background',
      says: 'Carers are matched on resilience, on being consistent and predictable, on looking beyond behaviour, on engaging with training and clinics and on adapting how they parent, with humour as a help; experience of care roles, in work or in life, is looked for too.',
      basis: 'service-promise',
      grade: 'primary',
    },
    'nexus-status-examples': {
      at: 'Success stories',
      says: 'The stories tell of a young person in a “significant risk” group whose cycle of moves was steadied after an emergency respite placement, and of another in a solo placement.',
      basis: 'service-promise',
      grade: 'primary',
      notModelled: 'Examples, not rules.',
    },
  },
} as const satisfies Source;
