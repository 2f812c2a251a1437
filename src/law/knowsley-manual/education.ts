/** Whom Knowsley tells that a child has become looked after. */

import type { DeadlineRule } from '../../kinds/types.ts';

export const designatedTeacherNoticeKnowsley = {
  id: 'cadence/designated-teacher-notice-knowsley',
  kind: 'deadline',
  subject: 'designated-teacher-notice',
  during: 'looked-after',
  by: 'knowsley',
  owedBy: 'social-worker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      event: 'looked-after',
      lines: [{ within: { hours: 48 } }],
      cites: ['designated-teacher-48h'],
    },
  ],
} as const satisfies DeadlineRule;
