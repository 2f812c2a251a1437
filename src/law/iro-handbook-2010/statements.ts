/** Statutory guidance on the work of independent reviewing officers, around each review above all. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const iroHandbook2010 = {
  id: 'iro-handbook-2010',
  title:
    'IRO handbook: statutory guidance for independent reviewing officers and local authorities on case management and review (2010)',
  short: 'IRO Handbook 2010',
  from: null,
  jurisdiction: 'England',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'iro-appoint': {
      at: 'on section 25A of the Children Act 1989',
      says: 'A child has an independent reviewing officer before the first review of the case, as the Act requires; good practice is an appointment within 5 working days of the child’s becoming looked after.',
      basis: 'statutory-guidance',
      grade: 'secondary',
    },
    'iro-qualification': {
      at: 'on regulation 46 of the Care Planning Regulations 2010',
      says: 'An independent reviewing officer is a registered social worker with at least 5 years of experience since qualifying.',
      basis: 'statutory-guidance',
      grade: 'secondary',
    },
    'iro-prep-contact': {
      at: 'Before the review',
      says: 'At least 15 working days ahead of a review, the social worker and the independent reviewing officer talk it over.',
      basis: 'statutory-guidance',
      grade: 'secondary',
    },
    'iro-reports-before': {
      at: 'Before the review',
      says: 'The reports, the care plan, the personal education plan and the health plan reach the independent reviewing officer at least 3 days before the review; our source does not say whether these are working days.',
      basis: 'statutory-guidance',
      grade: 'secondary',
    },
    'iro-decisions-5wd': {
      at: 'After the review',
      says: 'The record of a review’s decisions is sent out within 5 working days of the review.',
      basis: 'statutory-guidance',
      grade: 'unverified',
    },
    'iro-manager-response-5wd': {
      at: 'After the review',
      says: 'The authority’s manager answers the decisions, or contests them, within 5 working days of receiving them.',
      basis: 'statutory-guidance',
      grade: 'unverified',
    },
    'iro-full-record': {
      at: 'After the review',
      says: 'The full record of a review is written within 15 working days of it and distributed within 20.',
      basis: 'statutory-guidance',
      grade: 'unverified',
    },
    'iro-dispute': {
      at: 'Dispute resolution',
      says: 'Each step of the local dispute resolution has a time limit, and the whole of it takes no more than 20 working days from the formal dispute.',
      basis: 'statutory-guidance',
      grade: 'unverified',
    },
  },
} as const satisfies Source;
