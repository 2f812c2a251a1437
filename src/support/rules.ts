/** What the Nexus 360 service promises, but for its six rhythms, which are cadences. */

import type { ConditionRule, DeadlineRule, Rule } from '../core/index.ts';
import { ruleList } from '../core/rule.ts';
import {
  nexusAssessmentProduced,
  nexusClinicalNotes,
  nexusDeescalationTraining,
  nexusEducationLiaison,
  nexusElements,
  nexusOversight,
  nexusRespiteFee,
  nexusTherapistPerArea,
  nexusTherapy,
  nexusTutoring,
} from '../sources/nexus-360.ts';
import type { SupportCourseRule, SupportNotesRule } from './facts.ts';
import { carerRules } from './rules-carers.ts';

export * from './rules-carers.ts';

export const psychologicalAssessmentNexus = {
  id: 'support/psychological-assessment-nexus',
  kind: 'deadline',
  title: 'Psychological assessment, Nexus 360',
  duty: 'The service produces a detailed psychological assessment of the young person’s needs.',
  subject: 'psychological-assessment',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source sets no deadline: the assessment is due without a date until it is produced. One produced before the service began counts.',
    'What has been shared has been produced, even if the day is not on record.',
    'Once the service has ended, an assessment that was not produced is missed.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusAssessmentProduced],
      params: { event: 'nexus-360', lines: [{}] },
    },
  ],
} as const satisfies DeadlineRule;

export const psychologicalAssessmentSharedNexus = {
  id: 'support/psychological-assessment-shared-nexus',
  kind: 'deadline',
  title: 'Psychological assessment shared with the carer, Nexus 360',
  duty: 'The psychological assessment is shared with the foster carer.',
  subject: 'psychological-assessment-shared',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source sets no deadline: sharing is due without a date, from the start of the service on.',
    'Once the service has ended, an assessment that was not shared is missed.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusAssessmentProduced],
      params: { event: 'nexus-360', lines: [{}] },
    },
  ],
} as const satisfies DeadlineRule;

export const clinicalNotesNexus = {
  id: 'support/clinical-notes-nexus',
  kind: 'session-notes',
  title: 'Clinical notes of therapy, Nexus 360',
  duty: 'Clinical notes of each session of therapy are produced as standard and shared with the foster carer.',
  subject: 'clinical-notes',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Therapy is given where necessary and notes as standard: notes are owed for each session held, and for none else.',
    'The source sets no deadline: notes are due without a date, and the end of the service does not end that.',
    'What has been shared has been produced, even if the day is not on record.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusClinicalNotes],
      params: { steps: ['producedOn', 'sharedOn'] },
    },
  ],
} as const satisfies SupportNotesRule;

export const educationLiaisonNexus = {
  id: 'support/education-liaison-nexus',
  kind: 'condition',
  title: 'Education liaison, Nexus 360',
  duty: 'Where it is needed, an education liaison officer prepares the carers for meetings, explains how education works, and speaks for them.',
  subject: 'education-liaison',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Whether it is needed is for people to judge; the source sets no deadline.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusEducationLiaison],
      params: {
        when: 'education-liaison-needed',
        holds: 'education-liaison-provided',
        owed: true,
      },
    },
  ],
} as const satisfies ConditionRule;

export const tutoringNexus = {
  id: 'support/tutoring-nexus',
  kind: 'condition',
  title: 'Tutoring, Nexus 360',
  duty: 'Tutoring is arranged for a young person who is out of education.',
  subject: 'tutoring',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'It is needed where the young person is out of education; the source sets no deadline.',
    'The source tells of tutoring that was arranged; we read it as a promise to do so again.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusTutoring],
      params: { when: 'tutoring-needed', holds: 'tutoring-provided', owed: true },
    },
  ],
} as const satisfies ConditionRule;

export const therapyNexus = {
  id: 'support/therapy-nexus',
  kind: 'condition',
  title: 'Therapy, Nexus 360',
  duty: 'Where it is necessary, the young person has therapy of a kind chosen for the individual.',
  subject: 'therapy',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Whether it is necessary is for people to judge; the source sets no deadline.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusTherapy],
      params: { when: 'therapy-needed', holds: 'therapy-provided', owed: true },
    },
  ],
} as const satisfies ConditionRule;

export const packageElementsNexus = {
  id: 'support/package-elements-nexus',
  kind: 'condition',
  title: 'The six elements of the package, Nexus 360',
  duty: 'The package holds support work, education liaison, enhanced social work, therapeutic planning and assessment, enhanced respite and an enhanced fee.',
  subject: 'package-elements',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'It asks whether each element is part of what was arranged; how often its work is done, other rules ask.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusElements],
      params: {
        holds: [
          'support-work',
          'education-liaison',
          'enhanced-social-work',
          'therapeutic-planning-and-assessment',
          'enhanced-respite',
          'enhanced-fee',
        ],
        owed: true,
      },
    },
  ],
} as const satisfies ConditionRule;

export const respiteAndFeeNexus = {
  id: 'support/respite-and-fee-nexus',
  kind: 'condition',
  title: 'Enhanced respite and fee, Nexus 360',
  duty: 'The foster carer has enhanced respite and an enhanced fee as standard.',
  subject: 'respite-and-fee',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source gives no amounts: the record says whether each is in place, not how much it is.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusRespiteFee],
      params: { holds: ['enhanced-respite', 'enhanced-fee'], owed: true },
    },
  ],
} as const satisfies ConditionRule;

export const deEscalationTrainingNexus = {
  id: 'support/de-escalation-training-nexus',
  kind: 'course',
  title: 'De-escalation training, Nexus 360',
  duty: 'The foster carer is offered a three-day course in de-escalation.',
  subject: 'de-escalation-training',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The course is done once all its days are done; the source sets no deadline for it.',
  ],
  versions: [{ from: null, until: null, cites: [nexusDeescalationTraining], params: { days: 3 } }],
} as const satisfies SupportCourseRule;

export const areaTherapistNexus = {
  id: 'support/area-therapist-nexus',
  kind: 'condition',
  title: 'Therapist of the area, Nexus 360',
  duty: 'The area has an assigned therapist, who has an assistant.',
  subject: 'area-therapist',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: ['The source bears no commencement: this version applies to every day.'],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusTherapistPerArea],
      params: { holds: ['area-therapist', 'therapist-assistant'], owed: true },
    },
  ],
} as const satisfies ConditionRule;

export const psychologistOversightNexus = {
  id: 'support/psychologist-oversight-nexus',
  kind: 'condition',
  title: 'Oversight by a psychologist, Nexus 360',
  duty: 'A qualified psychologist oversees the service.',
  subject: 'psychologist-oversight',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Elsewhere the source calls the overseer a psychotherapist and counsellor with a degree in psychology: whether that is a qualified psychologist is not for a rule to say.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusOversight],
      params: { holds: 'psychologist-oversight', owed: true },
    },
  ],
} as const satisfies ConditionRule;

/** The rules of this room, in the catalogue’s order. */
export const supportRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  psychologicalAssessmentNexus,
  psychologicalAssessmentSharedNexus,
  clinicalNotesNexus,
  educationLiaisonNexus,
  tutoringNexus,
  therapyNexus,
  packageElementsNexus,
  respiteAndFeeNexus,
  deEscalationTrainingNexus,
  areaTherapistNexus,
  psychologistOversightNexus,
  carerRules,
);
