/** What protects a child’s education when a placement is to end. */

import type { LocalDate } from '../../core/date.ts';
import type { ConditionRule } from '../../kinds/types.ts';

export const keyStage4Move = {
  id: 'cadence/key-stage-4-move',
  kind: 'condition',
  subject: 'key-stage-4-move',
  during: 'placement',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      holds: [
        'approved-by-nominated-officer',
        'wishes-on-move-found-out',
        'fits-personal-education-plan',
        'designated-teacher-consulted',
        'reviewing-officer-consulted',
      ],
      when: 'disrupts-key-stage-4-education',
      cites: ['education-ks4-move'],
    },
  ],
} as const satisfies ConditionRule;
