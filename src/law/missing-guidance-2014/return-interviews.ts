/** What follows when a child who was missing is back. */

import type { ConditionRule, DeadlineRule } from '../../kinds/types.ts';

export const returnInterviewMissingGuidance = {
  id: 'cadence/return-interview-missing-guidance',
  kind: 'deadline',
  subject: 'return-interview',
  during: 'missing',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      event: 'return-from-missing',
      lines: [{ within: { hours: 72 } }],
      follows: true,
      cites: ['missing-return-interview', 'missing-interview-independent'],
    },
  ],
} as const satisfies DeadlineRule;

export const returnInterviewerMissingGuidance = {
  id: 'cadence/return-interviewer-missing-guidance',
  kind: 'condition',
  subject: 'return-interviewer',
  during: 'missing',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      holds: ['interviewer-independent-of-placement', 'interviewer-independent-of-authority'],
      unless: 'reason-for-another-interviewer',
      cites: ['missing-interview-independent'],
    },
  ],
} as const satisfies ConditionRule;
