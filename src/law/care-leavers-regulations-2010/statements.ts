/** Pathway plans and personal advisers for young people who have left care. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const careLeaversRegulations2010 = {
  id: 'care-leavers-regulations-2010',
  title: 'The Care Leavers (England) Regulations 2010 (SI 2010/2571)',
  short: 'Care Leavers Regulations 2010',
  from: '2011-04-01' as LocalDate,
  jurisdiction: 'England',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'relevant-pathway-review': {
      at: 'regulation 7(2)(c)',
      says: 'The pathway plan of a relevant or former relevant child is reviewed at intervals of no more than 6 months.',
      basis: 'statute',
      grade: 'unverified',
    },
    'relevant-pathway-review-move': {
      at: 'regulation 7(3) and (4)',
      says: 'Where the authority provides the accommodation, the pathway plan is reviewed within 28 days of its first being provided, and then at intervals of no more than 6 months.',
      basis: 'statute',
      grade: 'unverified',
    },
    'pa-functions': {
      at: 'regulation 8(1)',
      says: 'The personal adviser advises, takes part in the assessment, the pathway plan and its reviews, liaises with the authority, co-ordinates services, stays informed of progress and well-being, and keeps a written record.',
      basis: 'statute',
      grade: 'primary',
    },
    'pa-visit-first': {
      at: 'regulation 8(2)',
      says: 'Where the authority provides accommodation under section 23B or 24B, the personal adviser visits within 7 days of its first being provided.',
      basis: 'statute',
      grade: 'primary',
    },
    'pa-visit-before-review': {
      at: 'regulation 8(2)',
      says: 'The personal adviser visits again before the review that regulation 7(3) calls for.',
      basis: 'statute',
      grade: 'primary',
    },
    'pa-visit-interval': {
      at: 'regulation 8(2)',
      says: 'After that, the personal adviser visits at intervals of no more than 2 months.',
      basis: 'statute',
      grade: 'primary',
    },
  },
} as const satisfies Source;
