/** Statutory guidance on what follows when a child has been missing. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const missingGuidance2014 = {
  id: 'missing-guidance-2014',
  title: 'Statutory guidance on children who run away or go missing from home or care (January 2014)',
  short: 'Missing children guidance 2014',
  from: null,
  jurisdiction: 'England',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'missing-return-interview': {
      at: 'Independent return interviews',
      says: 'When a missing child returns or is found, an independent return interview is held within 72 hours.',
      basis: 'statutory-guidance',
      grade: 'secondary',
    },
    'missing-interview-independent': {
      at: 'Independent return interviews',
      says: 'Every missing episode, however short, has such an interview, usually by someone independent of the placement and of the responsible authority.',
      basis: 'statutory-guidance',
      grade: 'secondary',
    },
  },
} as const satisfies Source;
