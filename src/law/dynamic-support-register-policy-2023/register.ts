/** What is asked of each entry on the register. */

import type { LocalDate } from '../../core/date.ts';
import type { ConditionRule } from '../../kinds/types.ts';

export const registerConsent = {
  id: 'rag/register-consent',
  kind: 'condition',
  subject: 'register-consent',
  during: 'dynamic-support-register',
  owedBy: 'health-commissioner',
  versions: [
    {
      from: '2023-05-01' as LocalDate,
      until: null,
      basis: 'national-policy',
      holds: 'consent',
      cites: ['dsr-consent'],
    },
  ],
} as const satisfies ConditionRule;
