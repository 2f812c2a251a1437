/** The parts of the wrap-around package. */

import type { ConditionRule, CourseRule, DeadlineRule, SessionNotesRule } from '../../kinds/types.ts';

export const psychologicalAssessmentNexus = {
  id: 'support/psychological-assessment-nexus',
  kind: 'deadline',
  subject: 'psychological-assessment',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      event: 'nexus-360',
      lines: [{}],
      reads: 'producedOn',
      cites: ['nexus-assessment-produced'],
    },
  ],
} as const satisfies DeadlineRule;

export const psychologicalAssessmentSharedNexus = {
  id: 'support/psychological-assessment-shared-nexus',
  kind: 'deadline',
  subject: 'psychological-assessment-shared',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      event: 'nexus-360',
      lines: [{}],
      reads: 'sharedOn',
      cites: ['nexus-assessment-produced'],
    },
  ],
} as const satisfies DeadlineRule;

export const clinicalNotesNexus = {
  id: 'support/clinical-notes-nexus',
  kind: 'session-notes',
  subject: 'clinical-notes',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      steps: ['producedOn', 'sharedOn'],
      cites: ['nexus-clinical-notes'],
    },
  ],
} as const satisfies SessionNotesRule;

export const educationLiaisonNexus = {
  id: 'support/education-liaison-nexus',
  kind: 'condition',
  subject: 'education-liaison',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      when: 'education-liaison-needed',
      holds: 'education-liaison-provided',
      owed: true,
      cites: ['nexus-education-liaison'],
    },
  ],
} as const satisfies ConditionRule;

export const tutoringNexus = {
  id: 'support/tutoring-nexus',
  kind: 'condition',
  subject: 'tutoring',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      when: 'tutoring-needed',
      holds: 'tutoring-provided',
      owed: true,
      cites: ['nexus-tutoring'],
    },
  ],
} as const satisfies ConditionRule;

export const therapyNexus = {
  id: 'support/therapy-nexus',
  kind: 'condition',
  subject: 'therapy',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      when: 'therapy-needed',
      holds: 'therapy-provided',
      owed: true,
      cites: ['nexus-therapy'],
    },
  ],
} as const satisfies ConditionRule;

export const packageElementsNexus = {
  id: 'support/package-elements-nexus',
  kind: 'condition',
  subject: 'package-elements',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      holds: [
        'support-work',
        'education-liaison',
        'enhanced-social-work',
        'therapeutic-planning-and-assessment',
        'enhanced-respite',
        'enhanced-fee',
      ],
      owed: true,
      cites: ['nexus-elements'],
    },
  ],
} as const satisfies ConditionRule;

export const respiteAndFeeNexus = {
  id: 'support/respite-and-fee-nexus',
  kind: 'condition',
  subject: 'respite-and-fee',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      holds: ['enhanced-respite', 'enhanced-fee'],
      owed: true,
      cites: ['nexus-respite-fee'],
    },
  ],
} as const satisfies ConditionRule;

export const deEscalationTrainingNexus = {
  id: 'support/de-escalation-training-nexus',
  kind: 'course',
  subject: 'de-escalation-training',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      days: 3,
      cites: ['nexus-deescalation-training'],
    },
  ],
} as const satisfies CourseRule;

export const areaTherapistNexus = {
  id: 'support/area-therapist-nexus',
  kind: 'condition',
  subject: 'area-therapist',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      holds: ['area-therapist', 'therapist-assistant'],
      owed: true,
      cites: ['nexus-therapist-per-area'],
    },
  ],
} as const satisfies ConditionRule;

export const psychologistOversightNexus = {
  id: 'support/psychologist-oversight-nexus',
  kind: 'condition',
  subject: 'psychologist-oversight',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      holds: 'psychologist-oversight',
      owed: true,
      cites: ['nexus-oversight'],
    },
  ],
} as const satisfies ConditionRule;
