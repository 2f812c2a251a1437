/** A fostering agency’s account of the support that it wraps around a child and the foster carers. Its figures are promises of the service. */

import type { Source, Statement } from '../core/source.ts';

export const nexusEligibility = {
  id: 'nexus-eligibility',
  source: 'nexus-360',
  at: 'Ethos',
  says: 'The service is for children who are seen as hard to place and might otherwise live in a residential unit.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusOversight = {
  id: 'nexus-oversight',
  source: 'nexus-360',
  at: 'Ethos',
  says: 'A qualified psychologist oversees the service.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusElements = {
  id: 'nexus-elements',
  source: 'nexus-360',
  at: 'Ethos',
  says: 'The package has six elements: support work, liaison with education, more intensive social work, planning and assessment of a therapeutic kind, enhanced respite, and an enhanced fee for the carer.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusSupportWorkerVisit = {
  id: 'nexus-support-worker-visit',
  source: 'nexus-360',
  at: 'Offer; Extra support',
  says: 'An allocated support worker visits the young person every week.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusSupportWorkerPurpose = {
  id: 'nexus-support-worker-purpose',
  source: 'nexus-360',
  at: 'Offer',
  says: 'The support worker encourages talents and hobbies and gives the young person a separate space to talk about life in care, as needs suggest.',
  basis: 'service-promise',
  grade: 'primary',
  notModelled: 'It describes what the visits are for, which no record of dates could show.',
} as const satisfies Statement;

export const nexusTutoring = {
  id: 'nexus-tutoring',
  source: 'nexus-360',
  at: 'Offer',
  says: 'Tutoring has been arranged for young people who are out of education.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusTherapy = {
  id: 'nexus-therapy',
  source: 'nexus-360',
  at: 'Offer',
  says: 'The young person can have therapy where it is necessary, with the kind of therapy chosen for the individual.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusCarerContactDaily = {
  id: 'nexus-carer-contact-daily',
  source: 'nexus-360',
  at: 'Extra support',
  says: 'The service is in contact with the foster carers every day.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusClinicalSupport = {
  id: 'nexus-clinical-support',
  source: 'nexus-360',
  at: 'Extra support',
  says: 'The foster carers have direct clinical support from a qualified therapist, with a psychology team behind it, every 2 weeks.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusAssessmentProduced = {
  id: 'nexus-assessment-produced',
  source: 'nexus-360',
  at: 'Extra support',
  says: 'The service assesses the young person’s psychological needs in detail and shares the assessment with the carer. No deadline is given.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusClinicalNotes = {
  id: 'nexus-clinical-notes',
  source: 'nexus-360',
  at: 'Extra support',
  says: 'As standard, the therapist’s clinical notes are written up and shared with the carer.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusTacMeeting = {
  id: 'nexus-tac-meeting',
  source: 'nexus-360',
  at: 'Extra support',
  says: 'The professionals and the foster carer meet as a team around the child every 6 weeks.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusSocialWorkSupport = {
  id: 'nexus-social-work-support',
  source: 'nexus-360',
  at: 'Extra support',
  says: 'The foster carers have social work support every week.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusFormalSupervision = {
  id: 'nexus-formal-supervision',
  source: 'nexus-360',
  at: 'Extra support',
  says: 'The foster carers have formal supervision at least every 2 weeks.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusEducationLiaison = {
  id: 'nexus-education-liaison',
  source: 'nexus-360',
  at: 'Extra support',
  says: 'An education liaison officer prepares carers for meetings, explains how education works, and speaks and liaises for them where that is necessary.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusRespiteFee = {
  id: 'nexus-respite-fee',
  source: 'nexus-360',
  at: 'Extra support',
  says: 'Enhanced respite and an enhanced fee come as standard; no amounts are given.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusTherapistPerArea = {
  id: 'nexus-therapist-per-area',
  source: 'nexus-360',
  at: 'Specialist services',
  says: 'Each area has one assigned therapist, who has an assistant.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusFigures = {
  id: 'nexus-figures',
  source: 'nexus-360',
  at: 'Specialist services',
  says: 'The overseer of the service brings over 25 years of experience, and the Harrow team’s psychologist over 20.',
  basis: 'service-promise',
  grade: 'primary',
  notModelled: 'Figures about two people’s experience, which ask nothing of a record.',
} as const satisfies Statement;

export const nexusDeescalationTraining = {
  id: 'nexus-deescalation-training',
  source: 'nexus-360',
  at: 'Specialist services',
  says: 'Carers are offered a 3-day course in de-escalation by a low-arousal approach.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusCarerTraits = {
  id: 'nexus-carer-traits',
  source: 'nexus-360',
  at: 'Carer background',
  says: 'Carers are matched on resilience, on being consistent and predictable, on looking beyond behaviour, on engaging with training and clinics and on adapting how they parent, with humour as a help; experience of care roles, in work or in life, is looked for too.',
  basis: 'service-promise',
  grade: 'primary',
} as const satisfies Statement;

export const nexusStatusExamples = {
  id: 'nexus-status-examples',
  source: 'nexus-360',
  at: 'Success stories',
  says: 'The stories tell of a young person in a “significant risk” group whose cycle of moves was steadied after an emergency respite placement, and of another in a solo placement.',
  basis: 'service-promise',
  grade: 'primary',
  notModelled: 'Examples, not rules.',
} as const satisfies Statement;

export const nexus360 = {
  id: 'nexus-360',
  title: 'What is Nexus 360? (31 May 2018)',
  short: 'Nexus 360',
  from: null,
  statements: [
    nexusEligibility,
    nexusOversight,
    nexusElements,
    nexusSupportWorkerVisit,
    nexusSupportWorkerPurpose,
    nexusTutoring,
    nexusTherapy,
    nexusCarerContactDaily,
    nexusClinicalSupport,
    nexusAssessmentProduced,
    nexusClinicalNotes,
    nexusTacMeeting,
    nexusSocialWorkSupport,
    nexusFormalSupervision,
    nexusEducationLiaison,
    nexusRespiteFee,
    nexusTherapistPerArea,
    nexusFigures,
    nexusDeescalationTraining,
    nexusCarerTraits,
    nexusStatusExamples,
  ],
} as const satisfies Source;
