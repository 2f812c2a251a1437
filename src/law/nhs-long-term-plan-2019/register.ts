/** Who is to have a named keyworker. */

import type { LocalDate } from '../../core/date.ts';
import type { ConditionRule } from '../../kinds/types.ts';

export const namedKeyworker = {
  id: 'rag/named-keyworker',
  kind: 'condition',
  subject: 'named-keyworker',
  during: 'dynamic-support-register',
  owedBy: 'keyworking-service',
  versions: [
    {
      from: '2023-04-01' as LocalDate,
      until: null,
      basis: 'national-policy',
      holds: 'named-keyworker',
      when: 'inpatient-or-at-risk',
      owed: true,
      cites: ['keyworker-commitment', 'dsr-red', 'dsr-amber', 'dsr-green', 'dsr-blue'],
    },
  ],
} as const satisfies ConditionRule;
