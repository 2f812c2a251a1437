/** Visits to children who are fostered by private arrangement, and are not looked after. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const privateFosteringRegulations2005 = {
  id: 'private-fostering-regulations-2005',
  title: 'The Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533)',
  short: 'Private Fostering Regulations 2005',
  from: null,
  jurisdiction: 'England',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'foster-private-visits': {
      at: 'regulation 8(1)',
      says: 'A privately fostered child is visited at intervals of no more than 6 weeks in the first year of the arrangement, and of no more than 12 weeks after it.',
      basis: 'statute',
      grade: 'primary',
    },
  },
} as const satisfies Source;
