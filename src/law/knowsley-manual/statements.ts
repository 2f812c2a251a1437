/** One authority’s procedures, kept as an example of a local rule. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const knowsleyManual = {
  id: 'knowsley-manual',
  title: 'Knowsley children’s social care manual',
  short: 'Knowsley manual',
  from: null,
  jurisdiction: 'England',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'designated-teacher-48h': {
      at: 'Education of looked-after children',
      says: 'The school’s designated teacher is told within 48 hours of the child’s becoming looked after.',
      basis: 'local-policy',
      grade: 'secondary',
    },
  },
} as const satisfies Source;
