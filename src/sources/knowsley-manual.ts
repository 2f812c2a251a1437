/** One authority’s procedures, kept as an example of a local rule. */

import type { Source, Statement } from '../core/source.ts';

export const designatedTeacher48h = {
  id: 'designated-teacher-48h',
  source: 'knowsley-manual',
  at: 'Education of looked-after children',
  says: 'The school’s designated teacher is told within 48 hours of the child’s becoming looked after.',
  basis: 'local-policy',
  grade: 'secondary',
} as const satisfies Statement;

export const knowsleyManual = {
  id: 'knowsley-manual',
  title: 'Knowsley children’s social care manual',
  short: 'Knowsley manual',
  from: null,
  statements: [designatedTeacher48h],
} as const satisfies Source;
