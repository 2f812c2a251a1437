/** The practice guidance of West Sussex for its own children’s homes. It bears no date. */

import type { Source, Statement } from '../core/source.ts';

export const wsccIroQualified = {
  id: 'wscc-iro-qualified',
  source: 'west-sussex-guidance',
  at: 'opening note',
  says: 'Independent reviewing officers are qualified social workers with at least 5 years of experience and the skills for the work. The note restates national guidance.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccDocsBeforePlacement = {
  id: 'wscc-docs-before-placement',
  source: 'west-sussex-guidance',
  at: 'Information gathering',
  says: 'Once a referral is accepted, and before the placement starts, the social worker gives the home the placement plan, the care plan, review notes, a chronology, Signs of Safety documents (where the authority uses them), the pathway plan and the health plan. From a previous placement come its current support plan, safety plan or risk assessments, positive handling plan, risk assessment or screening for child sexual exploitation, missing plan, the keyworker’s monthly reports for 3 months, and anything else relevant.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccAdmissionSop = {
  id: 'wscc-admission-sop',
  source: 'west-sussex-guidance',
  at: 'Admission criteria',
  says: 'The statement of purpose sets out whom the home admits.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccChildInvolved = {
  id: 'wscc-child-involved',
  source: 'west-sussex-guidance',
  at: 'Admission criteria',
  says: 'Children take part in every stage of planning their care, as far as their understanding allows.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccAcceptGate = {
  id: 'wscc-accept-gate',
  source: 'west-sussex-guidance',
  at: 'Admission criteria',
  says: 'A home accepts a child only when it is satisfied that it can meet the needs assessed in the child’s plans, and has fully considered what the placement will mean for the children who already live there.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccImpactRiskAssessment = {
  id: 'wscc-impact-risk-assessment',
  source: 'west-sussex-guidance',
  at: 'Admission criteria',
  says: 'What was considered before acceptance informs an Impact Risk Assessment, which the new home makes.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccPlacementPurpose = {
  id: 'wscc-placement-purpose',
  source: 'west-sussex-guidance',
  at: 'Placement planning',
  says: 'The registered manager, who consults the child and the placing authority, makes sure that everyone is clear why the child is placed there, on what the placement centres, and what it is for.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccOutcomesAgreed = {
  id: 'wscc-outcomes-agreed',
  source: 'west-sussex-guidance',
  at: 'Placement planning',
  says: 'From the care plan and the placement plan, staff agree a set of outcomes for the child’s time at the home.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccSupportAreas = {
  id: 'wscc-support-areas',
  source: 'west-sussex-guidance',
  at: 'Placement planning',
  says: 'As far as practicable, children themselves help to say in what they want support, how, and from whom.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccContactPermitted = {
  id: 'wscc-contact-permitted',
  source: 'west-sussex-guidance',
  at: 'Placement planning',
  says: 'The placing authority tells staff and the child which contact is permitted, and staff support that contact wherever they can.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccContactCoordinate = {
  id: 'wscc-contact-coordinate',
  source: 'west-sussex-guidance',
  at: 'Placement planning',
  says: 'To supervise, plan and co-ordinate contact is the placing authority’s task.',
  basis: 'local-policy',
  grade: 'primary',
  notModelled: 'It says whose task it is; no event or date follows from it.',
} as const satisfies Statement;

export const wsccContactRestrictAgree = {
  id: 'wscc-contact-restrict-agree',
  source: 'west-sussex-guidance',
  at: 'Placement planning',
  says: 'Staff who find that contact must be restricted, to safeguard the child or promote the child’s welfare, agree it with the placing authority where possible, an emergency apart.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccContactRestrict24h = {
  id: 'wscc-contact-restrict-24h',
  source: 'west-sussex-guidance',
  at: 'Placement planning',
  says: 'When contact is restricted in an emergency, the placing authority is notified within 24 hours.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccSupportPlanCreate = {
  id: 'wscc-support-plan-create',
  source: 'west-sussex-guidance',
  at: 'Care and support planning',
  says: 'After an assessment by observation, by reading chronologies and referral papers, and by talking with the child, the keyworker writes a Support Plan and a Safety Plan. No deadline is given.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccSupportPlanReview = {
  id: 'wscc-support-plan-review',
  source: 'west-sussex-guidance',
  at: 'Care and support planning',
  says: 'The Support Plan is reviewed every month.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccSupportPlanEvent = {
  id: 'wscc-support-plan-event',
  source: 'west-sussex-guidance',
  at: 'Care and support planning',
  says: 'The Support Plan is also updated in response to a significant event, with the child, professionals and family contributing as necessary.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccSupportPlanHealth = {
  id: 'wscc-support-plan-health',
  source: 'west-sussex-guidance',
  at: 'Care and support planning',
  says: 'The Support Plan takes in what the child’s health assessment recommends.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccLacMedical = {
  id: 'wscc-lac-medical',
  source: 'west-sussex-guidance',
  at: 'Care and support planning',
  says: 'The child is helped to take part in a looked-after medical as soon as possible.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccPep = {
  id: 'wscc-pep',
  source: 'west-sussex-guidance',
  at: 'Care and support planning',
  says: 'The child is helped to take part in a personal education plan meeting as required.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccReviewParticipation = {
  id: 'wscc-review-participation',
  source: 'west-sussex-guidance',
  at: 'Review meetings',
  says: 'Staff help children to contribute to every statutory review and to attend it, outside school time wherever possible.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccReviewInitial = {
  id: 'wscc-review-initial',
  source: 'west-sussex-guidance',
  at: 'Review meetings',
  says: 'The child’s social worker convenes the initial review within 28 days of admission.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccReviewSubsequent = {
  id: 'wscc-review-subsequent',
  source: 'west-sussex-guidance',
  at: 'Review meetings',
  says: 'After the initial review, reviews are held every 3 months.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccSwVisits = {
  id: 'wscc-sw-visits',
  source: 'west-sussex-guidance',
  at: 'Review meetings',
  says: 'The allocated social worker visits the child regularly.',
  basis: 'local-policy',
  grade: 'primary',
  notModelled: 'No frequency is given, and none is invented; the Care Planning Regulations 2010 give one.',
} as const satisfies Statement;

export const wsccVisitorAdvocate = {
  id: 'wscc-visitor-advocate',
  source: 'west-sussex-guidance',
  at: 'Review meetings',
  says: 'The child may have an independent visitor or an advocate, who helps to voice concerns and views at reviews.',
  basis: 'local-policy',
  grade: 'primary',
  notModelled: 'An option: that there is neither on a record shows no breach.',
} as const satisfies Statement;

export const wsccHealthSpecialistReview = {
  id: 'wscc-health-specialist-review',
  source: 'west-sussex-guidance',
  at: 'Review meetings',
  says: 'As needs require, the health team and other specialists hold regular reviews in which the child takes part.',
  basis: 'local-policy',
  grade: 'primary',
  notModelled: 'Led by needs: no period is given, and none is invented.',
} as const satisfies Statement;

export const wsccExitStart = {
  id: 'wscc-exit-start',
  source: 'west-sussex-guidance',
  at: 'Transition and exit planning',
  says: 'Planning for the child to move on begins as early as possible, from the very start of the placement.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const wsccExitEachReview = {
  id: 'wscc-exit-each-review',
  source: 'west-sussex-guidance',
  at: 'Transition and exit planning',
  says: 'Each review discusses the plan for moving on; the child’s progress is followed, and the child’s views and plans shape the transition.',
  basis: 'local-policy',
  grade: 'primary',
} as const satisfies Statement;

export const westSussexGuidance = {
  id: 'west-sussex-guidance',
  title: 'West Sussex Children’s Residential Service: practice guidance, care and placement plans',
  short: 'West Sussex practice guidance',
  from: null,
  statements: [
    wsccIroQualified,
    wsccDocsBeforePlacement,
    wsccAdmissionSop,
    wsccChildInvolved,
    wsccAcceptGate,
    wsccImpactRiskAssessment,
    wsccPlacementPurpose,
    wsccOutcomesAgreed,
    wsccSupportAreas,
    wsccContactPermitted,
    wsccContactCoordinate,
    wsccContactRestrictAgree,
    wsccContactRestrict24h,
    wsccSupportPlanCreate,
    wsccSupportPlanReview,
    wsccSupportPlanEvent,
    wsccSupportPlanHealth,
    wsccLacMedical,
    wsccPep,
    wsccReviewParticipation,
    wsccReviewInitial,
    wsccReviewSubsequent,
    wsccSwVisits,
    wsccVisitorAdvocate,
    wsccHealthSpecialistReview,
    wsccExitStart,
    wsccExitEachReview,
  ],
} as const satisfies Source;
