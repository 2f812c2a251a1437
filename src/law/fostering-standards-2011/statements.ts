/** National minimum standards for fostering services. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const fosteringStandards2011 = {
  id: 'fostering-standards-2011',
  title: 'Fostering services: national minimum standards (2011)',
  short: 'Fostering standards 2011',
  from: null,
  jurisdiction: 'England',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'foster-supervision': {
      at: 'standard 21',
      says: 'Each foster carer is supervised by a named, qualified social worker in meetings and in at least one unannounced visit a year; no interval for the meetings is known to us.',
      basis: 'national-policy',
      grade: 'unverified',
    },
  },
} as const satisfies Source;
