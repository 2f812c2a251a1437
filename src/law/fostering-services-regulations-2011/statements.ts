/** How a fostering service approves foster carers and reviews their approval. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const fosteringServicesRegulations2011 = {
  id: 'fostering-services-regulations-2011',
  title: 'The Fostering Services (England) Regulations 2011 (SI 2011/581)',
  short: 'Fostering Services Regulations 2011',
  from: null,
  jurisdiction: 'England',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'foster-approval-review-first': {
      at: 'regulation 28(2)',
      says: 'A foster carer’s approval is first reviewed no more than 1 year after it was given.',
      basis: 'statute',
      grade: 'unverified',
    },
    'foster-approval-review-next': {
      at: 'regulation 28(2)',
      says: 'After that, the approval is reviewed whenever the service finds it necessary, and at intervals of no more than 1 year.',
      basis: 'statute',
      grade: 'unverified',
    },
    'foster-first-review-panel': {
      at: 'regulation 28(5)',
      says: 'The report of the first review of an approval goes to the fostering panel.',
      basis: 'statute',
      grade: 'unverified',
    },
  },
} as const satisfies Source;
