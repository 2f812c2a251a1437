/** The independent reviewing officer: appointed by when, of what standing and experience, and how a dispute is resolved. */

import type { ConditionRule, DeadlineRule } from '../../kinds/types.ts';

export const reviewingOfficerAppointmentIroHandbook = {
  id: 'cadence/reviewing-officer-appointment-iro-handbook',
  kind: 'deadline',
  subject: 'reviewing-officer-appointment',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      event: 'looked-after',
      lines: [{ within: { workingDays: 5 } }],
      cites: ['iro-appoint'],
    },
  ],
} as const satisfies DeadlineRule;

export const reviewingOfficerBeforeFirstReviewIroHandbook = {
  id: 'cadence/reviewing-officer-before-first-review-iro-handbook',
  kind: 'deadline',
  subject: 'reviewing-officer-appointment',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      event: 'first-review',
      lines: [{ within: { days: 0 } }],
      cites: ['iro-appoint'],
    },
  ],
} as const satisfies DeadlineRule;

export const reviewingOfficerRegistrationIroHandbook = {
  id: 'cadence/reviewing-officer-registration-iro-handbook',
  kind: 'condition',
  subject: 'reviewing-officer-registration',
  during: 'reviewing-officer',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      holds: 'registered-social-worker',
      cites: ['iro-qualification'],
    },
  ],
} as const satisfies ConditionRule;

export const reviewingOfficerExperienceIroHandbook = {
  id: 'cadence/reviewing-officer-experience-iro-handbook',
  kind: 'deadline',
  subject: 'reviewing-officer-experience',
  during: 'reviewing-officer',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      event: 'reviewing-officer-appointment',
      lines: [{ within: { years: -5 } }],
      cites: ['iro-qualification'],
    },
  ],
} as const satisfies DeadlineRule;

export const disputeResolutionIroHandbook = {
  id: 'cadence/dispute-resolution-iro-handbook',
  kind: 'deadline',
  subject: 'dispute-resolution',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      event: 'formal-dispute',
      lines: [{ within: { workingDays: 20 } }],
      follows: true,
      cites: ['iro-dispute'],
    },
  ],
} as const satisfies DeadlineRule;
