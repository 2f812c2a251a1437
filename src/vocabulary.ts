/**
 * Every name that the rules and a child’s record use, once, with its words. A name is what a program writes; its words
 * are what a person reads. Of a circumstance the words are a question, and yes is `true`.
 *
 * Each list follows the order of the law: what a child who is looked after is owed, what a home owes, what local
 * policies, services and programmes ask beside it.
 */

/** A name that is not the library’s own. Its first segment says whose it is: `anytown/third-move`. */
export type Own = `${string}/${string}`;

/** What is done: each is what a duty is about, and what a record says was held. */
export const SUBJECTS = /* @__PURE__ */ Object.freeze({
  // Reviews of the child’s case, and what surrounds them
  'cla-review': 'review of the child’s case',
  'review-before-significant-change': 'review before a significant change of the care plan',
  'review-before-parent-placement': 'review before a decision to place the child with a parent',
  'reviewing-officer-appointment': 'appointment of the independent reviewing officer',
  'reviewing-officer-registration': 'registration of the independent reviewing officer as a social worker',
  'reviewing-officer-experience': 'experience of the independent reviewing officer since qualifying',
  'review-preparation': 'conversation between the social worker and the independent reviewing officer before a review',
  'review-papers': 'papers for a review',
  'review-consultation': 'consultation of the child before a review',
  'review-decisions': 'record of a review’s decisions',
  'review-decisions-response': 'response of the authority’s manager to the decisions of a review',
  'review-record': 'full record of a review',
  'review-record-distribution': 'distribution of the full record of a review',
  'dispute-resolution': 'resolution of a formal dispute with the independent reviewing officer',

  // Visits to the child
  'social-worker-visit': 'visit to the child by the authority’s representative',
  'child-seen-alone': 'talk with the child in private on a visit',

  // The care plan, the placement plan and who is told of a placement
  'care-plan': 'care plan',
  'care-plan-agreement': 'agreement to the care plan',
  'care-plan-contents': 'contents of the care plan',
  'care-plan-revision': 'revision of the care plan after a review',
  'care-plan-circulation': 'circulation of the updated care plan after a review',
  'placement-plan': 'placement plan',
  'placement-plan-consultation': 'consultation while the placement plan is made',
  'placement-plan-signature': 'agreement and signature of the placement plan',
  'placement-notice': 'written notice of a placement',
  'placement-notice-recipients': 'recipients of the notice of a placement',

  // Health
  'initial-health-assessment': 'first health assessment',
  'health-assessment': 'health assessment of the child',
  'health-assessor': 'qualification of whoever makes a health assessment',
  'health-plan-contents': 'contents of the health plan',
  'strengths-and-difficulties-questionnaire': 'Strengths and Difficulties Questionnaire',

  // Education
  'personal-education-plan-begun': 'beginning of the personal education plan',
  'personal-education-plan-ready': 'personal education plan for the first review',
  'personal-education-plan-review': 'review of the personal education plan, or meeting on it',
  'personal-education-plan-contents': 'contents of the personal education plan',
  'key-stage-4-move': 'approval of a move that disrupts education in key stage 4',
  'designated-teacher-notice': 'notice to the school’s designated teacher',

  // A child who was missing
  'return-interview': 'return interview of a child who was missing',
  'return-interviewer': 'independence of the return interviewer',

  // Short breaks
  'short-break-series': 'status of short breaks as one series',
  'short-break-visits-agreed': 'agreement on the visits during a series of short breaks',

  // Leaving care
  'approval-to-cease': 'approval of the decision to stop looking after the child',
  'eligible-child': 'status as an eligible child',
  'needs-assessment': 'assessment of an eligible child’s needs',
  'pathway-plan': 'pathway plan of an eligible child',
  'pathway-plan-review': 'review of the pathway plan',
  'personal-adviser-visit': 'visit by the personal adviser',
  'personal-adviser-visit-before-review': 'visit by the personal adviser before a review of the pathway plan',
  'personal-adviser-functions': 'functions of the personal adviser',

  // The authority’s own refusal of contact
  'refusal-of-contact': 'grounds of a refusal of contact without a court',
  'refusal-of-contact-end': 'end of a refusal of contact without a court',
  'refusal-of-contact-notice': 'written notice of a refusal of contact',
  'refusal-of-contact-notice-recipients': 'recipients of the notice of a refusal of contact',
  'refusal-of-contact-notice-contents': 'contents of a notice of refused contact',
  'departure-from-contact-order': 'notice of a departure from a contact order',

  // A child’s admission to a home, and the home’s own plans
  'admission-within-statement-of-purpose': 'admission within the statement of purpose',
  'placement-arrangements': 'arrangements for the placement in the home',
  'own-placement-plan': 'placement plan that the home draws up itself',
  'own-placement-plan-consultation': 'consultation of the placing authority on the home’s own placement plan',
  'plan-review-request': 'request to the placing authority to review the child’s plans',
  'admission-and-discharge-notice': 'notice of an admission or a discharge to the area authority',

  // Contact in a home
  'contact-restriction-consent': 'consent of the placing authority to a restriction of contact',
  'contact-restriction-notice': 'notice to the placing authority of a restriction of contact',
  'private-meetings': 'meetings in private that the home provides for',
  'private-communication': 'telephone, post and electronic mail in private',
  'court-order-on-contact': 'contact in line with a court order',

  // What a home records and keeps
  'behaviour-record': 'record of a measure of control, discipline or restraint',
  'behaviour-record-contents': 'contents of the record of a measure',
  'behaviour-debrief': 'talk with whoever used a measure, and signature of the record',
  'behaviour-talk-with-child': 'talk with the child about a measure',
  'case-record': 'contents of the child’s case record',
  'case-record-retention': 'keeping of the child’s case record',
  'missing-child-policy': 'policy for when a child is missing',

  // What a home tells others
  'death-notice': 'notice of a child’s death',
  'death-notice-recipients': 'recipients of the notice of a child’s death',
  'barring-referral-notice': 'notice of the referral of a worker',
  'serious-event-notice': 'notice of a serious event',
  'statement-of-purpose-notice': 'notice of a revised statement of purpose',
  'quality-of-care-report': 'report on a review of the quality of care',
  'manager-absence-notice': 'notice of an absence of the person in charge',
  'manager-return-notice': 'notice of the return of the person in charge',

  // How a home is run and watched
  'independent-visit': 'visit to the home by its independent person',
  'independent-person-free-of-ties': 'freedom of the independent person from ties to the home',
  'quality-of-care-review': 'review of the quality of care',
  'location-review': 'review of the home’s location',
  'staff-supervision': 'supervision of a member of staff',
  'staff-appraisal': 'appraisal of a member of staff',

  // Fostering
  'foster-approval-review': 'review of a foster carer’s approval',
  'foster-first-review-to-panel': 'report to the fostering panel on the first review of an approval',
  'foster-carer-unannounced-visit': 'unannounced visit to the foster carer',
  'foster-carer-supervision': 'supervision of the foster carer by a social worker',
  'private-fostering-visit': 'visit to a privately fostered child',

  // Around an admission to hospital
  'treatment-review': 'care (education) and treatment review in hospital',
  'community-treatment-review': 'care (education) and treatment review in the community',
  'emergency-protocol-meeting': 'meeting by the local area emergency protocol',

  // The Dynamic Support Register and the keyworking return
  'register-consent': 'consent to an entry on the Dynamic Support Register',
  'named-keyworker': 'named keyworker of a person on the register',
  'keyworker-coverage-register': 'share of those rated red or amber who have a named keyworker',
  'keyworker-coverage-inpatient': 'share of the inpatients who have a named keyworker',
  'admissions-reduction': 'fall in admissions and readmissions to hospital',
  'return-reconciles': 'agreement of the figures within a return',
  'caseload-balance': 'balance of caseloads',
  'keyworking-vacancies': 'vacant posts of the keyworking service',
  'keyworking-training': 'training of those in post',

  // West Sussex: before the child moves in
  'admission-documents': 'documents before the placement begins',
  'admission-needs-can-be-met': 'satisfaction that the home can meet the child’s needs',
  'admission-impact-on-children': 'consideration of the impact on the children already there',
  'impact-risk-assessment': 'Impact Risk Assessment by the home',
  'child-involvement': 'involvement of the child in planning the admission',

  // West Sussex: from moving in to moving on
  'placement-purpose': 'clarity on the reasons, focus and purpose of the placement',
  'placement-outcomes': 'outcomes agreed for the child’s stay',
  'support-areas': 'the child’s part in saying what support is wanted',
  'support-plan-assessment': 'sources of the home’s own assessment of needs',
  'support-and-safety-plan': 'Support Plan and Safety Plan',
  'support-plan-review': 'review or update of the Support Plan',
  'support-plan-contents': 'contents of the Support Plan',
  'keyworker-report': 'monthly report of the keyworker',
  'review-participation': 'support of the child to take part in a review',
  'review-exit-planning': 'discussion of moving on at a review',
  'exit-planning': 'beginning of the planning for moving on',
  'permitted-contact': 'knowledge of which contact is permitted',

  // Kent and Medway
  'unregulated-placement-pack': 'contents of the pack for an unregulated placement',

  // Nexus 360
  'nexus-360-eligibility': 'eligibility for the service',
  'carer-matching': 'traits on which carers are matched',
  'carer-contact': 'daily contact with the foster carer',
  'carer-clinical-support': 'clinical support of the foster carer by a therapist',
  'carer-supervision': 'formal supervision of the foster carer by the service',
  'agency-social-work-support': 'social work support of the foster carer by the service',
  'support-worker-visit': 'visit by the support worker',
  'team-around-the-child-meeting': 'team around the child meeting',
  'psychological-assessment': 'psychological assessment',
  'psychological-assessment-shared': 'sharing of the psychological assessment with the foster carer',
  'clinical-notes': 'clinical notes of therapy',
  'package-elements': 'the six elements of the package',
  'education-liaison': 'education liaison for the carers',
  tutoring: 'tutoring of the young person',
  therapy: 'therapy for the young person',
  'respite-and-fee': 'enhanced respite and enhanced fee',
  'de-escalation-training': 'course in de-escalation for the foster carer',
  'area-therapist': 'therapist of the area, with an assistant',
  'psychologist-oversight': 'oversight of the service by a psychologist',

  // TIER
  'therapeutic-care-cycle': 'cycle of therapeutic care',
  'trauma-assessment': 'trauma assessment with a standard tool',
  'team-regulation': 'regulation of the team around the child',
  'team-clinical-supervision': 'clinical supervision of the team',
  'daily-therapeutic-caregiving': 'daily therapeutic caregiving',
  'therapeutic-management-meeting': 'therapeutic management meeting',
  'therapeutic-management-meeting-agenda': 'agenda of the therapeutic management meeting',
  'therapeutic-model': 'elements of the provider’s therapeutic model',
  'therapeutic-responses': 'responses that house managers can draw on',
  'external-therapy': 'fit of therapy from outside into a therapeutic model',
} as const);

/** What happens and sets a time: each is an event of some rule, or the end that one counts to. */
export const EVENTS = /* @__PURE__ */ Object.freeze({
  // Being looked after, and where
  'looked-after': 'becoming looked after',
  'first-placement': 'start of the first placement',
  placement: 'start of a placement',
  'change-of-living-arrangements': 'change in the living arrangements',
  'decision-to-place-with-parent': 'decision to place the child with a parent',

  // Reviews, and what brings one forward
  'cla-review': 'review of the child’s case',
  'first-review': 'first review of the child’s case',
  'reviewing-officer-appointment': 'appointment of an independent reviewing officer',
  'review-decisions-received': 'receipt of a review’s decisions',
  'formal-dispute': 'formal dispute raised by the independent reviewing officer',
  'request-of-reviewing-officer': 'request of the independent reviewing officer for a review',
  'welfare-not-safeguarded': 'visit that finds the child’s welfare not safeguarded',
  'section-21-accommodation': 'start of accommodation under section 21 of the Children Act 1989',
  detention: 'start of detention',
  'proposal-to-stop-accommodating': 'proposal to stop accommodating the child',
  'end-of-accommodation': 'end of the accommodation',
  'end-of-detention': 'end of the detention',

  // Visits
  'request-for-visit': 'request for a visit',
  'notice-that-home-falls-short': 'notice that the children’s home falls short of what is required',

  // A child who was missing
  'return-from-missing': 'return of a child who was missing',

  // Leaving care
  'eligible-child': 'becoming an eligible child',
  'needs-assessment': 'assessment of an eligible child’s needs',
  'pathway-plan-review': 'review of the pathway plan',

  // The authority’s contact decisions
  'refusal-of-contact': 'refusal of contact by the authority',
  'agreement-to-depart-from-order': 'agreement to depart from a contact order',

  // In a children’s home
  admission: 'admission to the home of a child who is not looked after',
  'admission-or-discharge': 'admission to the home or discharge from it',
  'ground-for-plan-review': 'ground to ask for a review of the child’s plans',
  'measure-used': 'use of a measure of control, discipline or restraint',
  incident: 'incident in the home or about a child',
  'death-of-child': 'death of a child',
  'worker-referred': 'referral of a worker under the Safeguarding Vulnerable Groups Act 2006',
  'statement-of-purpose-revised': 'revision of the statement of purpose',
  'quality-of-care-review-completed': 'completion of a review of the quality of care',
  'absence-of-person-in-charge': 'start of an absence of the person in charge',
  'return-of-person-in-charge': 'return of the person in charge',

  // Fostering
  'first-review-of-approval': 'first review of a foster carer’s approval',

  // Hospital
  'hospital-admission': 'admission to hospital',
  'hospital-move-or-diagnosis-removed': 'move to another hospital, or removal of a diagnosis',

  // West Sussex, Nexus 360, TIER
  'moving-in': 'moving in to the home',
  'significant-event': 'significant event',
  'education-plan-meeting-required': 'call for a meeting on the personal education plan',
  'nexus-360': 'start of the Nexus 360 service',
  tier: 'start of TIER care',
} as const);

/** What a reason can name besides, though neither a rule nor a record does. */
export const REASON_EVENTS = /* @__PURE__ */ Object.freeze({
  'day-before-usual-date': 'day before the usual date',
  'restriction-imposed': 'restriction of contact imposed',
  'therapy-session': 'session of therapy',
  birth: 'birth of the child',
  death: 'death of the child',
  record: 'beginning of the case record',
  'record-destroyed': 'destruction of the case record',
} as const);

/** What a child can be in for a time, and what a home or a carer can be: each is what some duties are owed during. */
export const EPISODES = /* @__PURE__ */ Object.freeze({
  // Being looked after, and where
  'looked-after': 'being looked after',
  placement: 'placement',
  'placement-with-parent-before-assessment': 'placement with a parent before the assessment is complete',
  'temporary-approval-or-interim-care-order':
    'placement with a temporarily approved connected person, or with a parent under an interim care order',
  'care-order-with-parent': 'placement with a parent under a care order',
  'others-responsible-for-living-arrangements': 'living arrangements for which others are responsible',
  'long-term-foster-placement': 'long-term foster placement',
  'placed-for-adoption': 'placement for adoption',
  'unregulated-placement': 'unregulated placement',
  'short-break': 'single short break',
  'short-breaks': 'series of short breaks',
  missing: 'missing episode',
  'reviewing-officer': 'appointment as independent reviewing officer',
  'refusal-of-contact': 'refusal of contact by the authority',
  'care-leaver': 'time as a care leaver',
  'care-leaver-accommodation': 'accommodation that the authority provides for a care leaver',

  // Homes and those who work in them
  'childrens-home': 'stay in a children’s home',
  'childrens-home-not-looked-after': 'stay in a children’s home of a child who is not looked after',
  'west-sussex-home': 'stay in a home of West Sussex',
  'home-registration': 'registration of a children’s home',
  'home-employment': 'employment in a children’s home',

  // Fostering
  'foster-carer-approval': 'approval of a foster carer',
  'private-fostering': 'private fostering arrangement',

  // Hospital and the register
  'hospital-stay': 'stay in a mental health hospital',
  'dynamic-support-register': 'entry on the Dynamic Support Register',

  // Services and models
  'nexus-360-referral': 'referral to the Nexus 360 service',
  'carer-matching': 'matching of carers by the Nexus 360 service',
  'nexus-360': 'Nexus 360 service',
  tier: 'TIER care',
  'therapeutic-model': 'therapeutic model of a provider',
} as const);

/** Whose own policy the library holds, where it applies only to the children of that authority. */
export const AUTHORITIES = /* @__PURE__ */ Object.freeze({
  knowsley: 'Knowsley',
  slough: 'Slough',
} as const);

/** What is so or not, as a person says who knows: each is a question, and yes is `true`. */
export const CIRCUMSTANCES = /* @__PURE__ */ Object.freeze({
  // Reviews of the child’s case
  'child-consulted-on-arrangements':
    'Was the child consulted beforehand about the arrangements for this review of the case?',
  'spoken-with-in-private':
    'Did the independent reviewing officer speak with the child in private before this review of the case?',
  'review-calls-for-revision': 'Did this review of the child’s case call for a change to the care plan?',
  'change-of-care-plan-is-significant': 'Is the authority making a significant change to the child’s care plan?',
  'change-considered-at-review':
    'Did a review of the child’s case consider the change to the care plan before it was made?',
  'review-first-not-practicable':
    'Did good practical reasons prevent a review of the child’s case before the care plan was changed?',
  'registered-social-worker':
    'Was the independent reviewing officer a registered social worker on the day of the appointment?',

  // Visits to the child
  'child-spoken-to-in-private': 'On this visit, did the authority’s representative speak with the child in private?',
  'child-refused-or-inappropriate-or-impossible':
    'On this visit, did the child refuse to speak in private, or was it inappropriate or impossible to do so?',
  'request-is-reasonable':
    'Is it reasonable of the child, a parent, the foster carer or the home to ask for this visit?',
  'child-agrees-to-fewer-visits':
    'Has the child in the long-term foster placement agreed to fewer visits, and understood what that means?',

  // The care plan
  'care-plan-not-practicable-before':
    'Did practical reasons prevent the care plan from being ready before the child was first placed?',
  'care-plan-for-court':
    'Is this care plan one made for the court in care proceedings, under section 31A of the Children Act 1989?',
  'personal-education-plan-practicable':
    'Is it reasonably practicable to have a personal education plan in the child’s care plan?',
  'agreement-practicable':
    'Is it practicable to agree the care plan with a parent or somebody else who has parental responsibility or, if there is nobody, with whoever last cared for the child?',
  'aged-16-and-accommodated-under-section-20':
    'Is the child 16 or over and provided with accommodation under section 20 of the Children Act 1989?',

  // The placement plan, and who is told of a placement
  'placement-plan-not-practicable-before':
    'Did good practical reasons prevent the placement plan from being made before the child was placed?',
  'wishes-and-feelings-found-out':
    'Were the child’s wishes and feelings found out while the placement plan was being made?',
  'reviewing-officer-told': 'Was the independent reviewing officer told of the placement plan while it was being made?',
  'agreed-with-appropriate-person':
    'Has the foster carer, the home’s registered person or whoever else is responsible for the child there agreed the placement plan?',
  'signed-by-appropriate-person':
    'Has the foster carer, the home’s registered person or whoever else is responsible for the child there signed the placement plan?',
  'emergency-placement': 'Did the authority place the child here in an emergency?',
  'placement-notice-not-practicable':
    'Did good practical reasons prevent the authority from giving written notice of this placement in time?',
  'child-to-be-told':
    'At the child’s age and understanding, is it appropriate to give the child written notice of the placement?',
  'parents-to-be-told':
    'Does the child have parents who can be told of the placement without risk of significant harm to the child?',
  'people-with-contact-to-be-told':
    'Is there anyone who has contact with the child and can be told of the placement without risk of significant harm to the child?',
  'previous-carer-to-be-told':
    'Is there a carer who looked after the child before this placement and can be told of it without risk of significant harm to the child?',
  'in-education': 'Is the child educated or trained anywhere, at a school or elsewhere?',

  // Health
  'health-assessment-not-practicable-before':
    'Did good practical reasons prevent a health assessment before the child was first placed?',
  'by-registered-medical-practitioner':
    'Did a doctor, that is a registered medical practitioner, carry out this health assessment of the child?',
  'later-assessment-by-supervised-nurse-or-midwife':
    'Was this a health assessment after the child’s first, carried out by a nurse or a midwife whom a doctor supervises?',
  'change-of-health-care-planned': 'Is any change to the child’s present medical or dental care planned?',

  // Education
  'first-placement-in-emergency': 'When the child became looked after, was the first placement made in an emergency?',
  'change-of-education-planned': 'Is any change to the child’s present arrangements for education or training planned?',
  'disrupts-key-stage-4-education':
    'Would this move disrupt the education of a child who is in key stage 4, the GCSE years?',
  'approved-by-nominated-officer':
    'Did the authority’s nominated officer approve this move of a child in key stage 4 before the child moved?',
  'wishes-on-move-found-out': 'Were the child’s wishes on this move in key stage 4 found out before the child moved?',
  'fits-personal-education-plan':
    'Does the new placement fit the personal education plan of the child who moves in key stage 4?',
  'designated-teacher-consulted':
    'Was the school’s designated teacher consulted before the child moved in key stage 4?',
  'reviewing-officer-consulted':
    'Was the independent reviewing officer consulted before the child moved in key stage 4?',

  // A child who was missing
  'interviewer-independent-of-placement':
    'Is the person who held the return interview independent of the child’s placement?',
  'interviewer-independent-of-authority':
    'Is the person who held the return interview independent of the authority that is responsible for the child?',
  'reason-for-another-interviewer':
    'Is a reason on record why somebody who is not independent held the return interview?',

  // Short breaks
  'same-person-or-accommodation':
    'Does the child go to the same person or the same accommodation for every one of these short breaks?',
  'not-in-care': 'Is the child on these short breaks a child without a care order, whether interim or full?',
  'returns-to-parent-each-time':
    'After each of these short breaks, does the child go back to a parent or another person with parental responsibility?',
  'visits-agreed-with-reviewing-officer':
    'Were the visits to the child agreed with the independent reviewing officer before the first of the short breaks?',
  'visits-agreed-with-parents':
    'Were the visits to the child agreed with the parents before the first of the short breaks?',
  'visits-written-in-care-plan':
    'Were the visits to the child written in the care plan before the first of the short breaks?',

  // The authority’s own refusal of contact
  'necessary-for-welfare': 'Did the child’s welfare make it necessary for the authority to refuse contact?',
  'decided-as-matter-of-urgency': 'Did the authority decide as a matter of urgency to refuse contact with the child?',
  'refusal-ordered-by-court': 'Was this refusal of contact with the child ordered by a court from its first day?',
  'child-to-be-told-of-refusal':
    'At the child’s age and understanding, is it appropriate to give the child written notice of the refused contact?',
  'had-carer-by-high-court-order':
    'Immediately before the care order, did some person have the care of the child by an order of the High Court?',
  'others-concerned':
    'Is there anyone else whose wishes and feelings about the refused contact the authority thinks relevant?',
  'decision-sets-duration': 'Does the decision to refuse contact say how long the refusal is to last?',

  // Admission to a home, and the home’s own placement plan
  'within-statement-of-purpose':
    'Are the needs of the child who is to move in within the range that the home’s statement of purpose gives?',
  'practicable-before-admission':
    'Was it practicable to draw up the home’s own placement plan before this child was admitted?',
  'placed-by-voluntary-organisation':
    'Was the child, who is not looked after, placed in the home by a voluntary organisation?',
  'placing-authority-consulted':
    'Did the home consult the placing authority on the placement plan that it drew up for a child who is not looked after?',
  'placed-by-another-authority':
    'Was the child placed by an authority other than the one in whose area the home stands?',
  'short-breaks': 'Does the child stay in the home only for short breaks?',

  // The child’s case record in a home
  'has-former-names': 'Has the child ever had another name than the present one?',
  'has-left': 'Has the child moved out of the children’s home?',
  'at-school': 'Is the child a pupil of a school while living in the home?',
  employed: 'Does the child have a job while living in the home?',

  // Contact in a home
  'disabled-child': 'Is the child who is to use the home’s telephone, post and email disabled?',
  'court-order-on-contact': 'Does a court order govern this child’s contact while in the home?',
  'contact-in-line-with-court-order':
    'Is the contact that the home allows, or restricts, in line with what the court ordered?',

  // Measures of control, discipline or restraint
  'restraint-planned-as-routine':
    'Was this a restraint that the child’s education, health and care plan or statement of special educational needs makes a routine part of care?',
  injury: 'Was anybody injured when the measure of control, discipline or restraint was used?',

  // When a home asks for a review of the child’s plans
  'at-risk-or-care-inadequate':
    'Does the home judge that the child is at risk, or that the care the child receives is inadequate?',
  'persistently-absent': 'In the home’s judgement, is the child persistently absent from the home?',
  'asked-by-child': 'Did the child ask the home for a review of the child’s own plans?',

  // Of what a home gives notice
  'secure-home': 'Was the child who died living in a secure children’s home?',
  'anyone-else-relevant':
    'Is there anyone else, beyond the bodies that are always told, to whom the child’s death is relevant?',
  'sexual-exploitation-known-or-suspected':
    'Is this incident about a child of the home who is, or is suspected to be, sexually exploited?',
  'serious-incident-needing-police':
    'In the home’s judgement, is this a serious incident in which the police have to be involved?',
  'allegation-of-abuse': 'Has the home, or somebody who works there, been accused of abuse in this incident?',
  'child-protection-enquiry-started-or-ended':
    'Has a child protection enquiry about a child who lives in the home just started or ended?',
  'other-serious-incident':
    'Is this incident serious for a reason other than sexual exploitation, a need for the police, an accusation of abuse or a child protection enquiry?',
  unforeseen: 'Did the absence of the person in charge of the home come without warning, as in an emergency?',

  // How a home is run and watched
  'practice-supervised': 'Does this member of the home’s staff receive supervision of their practice?',
  'written-missing-child-policy': 'Has the home put into writing its policy on what is done when a child is missing?',
  'not-employed-in-the-authoritys-childrens-social-services':
    'Is it ruled out that the independent person works in the children’s social services of an authority that itself runs the home?',
  'not-employed-for-payment-by-the-provider':
    'Is it ruled out that the home’s provider, where it is not an authority, pays the independent person as its employee?',
  'not-involved-in-a-childs-care-plan':
    'Is it ruled out that the independent person has a part in the care plan of a child in the home, or manages anybody who has?',
  'not-commissioning-or-financing-services':
    'Is it ruled out that the independent person commissions or finances anything that the home does?',
  'no-financial-interest': 'Is it ruled out that the independent person has a financial interest in the home?',
  'not-the-responsible-individual': 'Is it ruled out that the independent person is the home’s responsible individual?',
  'no-connection-that-raises-doubts':
    'Does the provider rule out any connection of the independent person with the registered person, a worker or a child that casts doubt on impartiality?',

  // Fostering
  'supervisor-named': 'Is there a named social worker who supervises this foster carer?',
  'supervisor-qualified': 'Is the social worker who supervises this foster carer qualified?',
  'supervision-meetings-held': 'Do the foster carer and the supervising social worker meet for supervision?',

  // Around an admission to hospital
  'no-time-for-community-review':
    'Was the admission to hospital an emergency that left no time for a review in the community?',
  'community-review-held':
    'Was a care (education) and treatment review held in the community before the person was admitted to hospital?',
  'secure-hospital': 'Is the mental health hospital in which the person stays a secure one?',

  // The Dynamic Support Register
  consent: 'Has the person, or somebody on the person’s behalf, consented to an entry on the Dynamic Support Register?',
  'named-keyworker': 'Does this person on the Dynamic Support Register have a keyworker who is named?',
  'inpatient-or-at-risk':
    'Is this person on the Dynamic Support Register an inpatient, or rated red or amber for risk of admission?',

  // West Sussex: before the child moves in
  'needs-can-be-met': 'Is the home satisfied that it can respond to the needs that the child’s plans record?',
  'impact-on-children-considered':
    'Before accepting, has the home considered in full what the placement means for the children who already live there?',
  'child-involved': 'Was the child involved in planning the admission, as far as the child’s understanding allows?',

  // West Sussex: from moving in to moving on
  'child-consulted':
    'Did the registered manager consult the child on why the child is placed and what the placement is for?',
  'placing-authority-consulted-on-placement':
    'Did the registered manager consult the placing authority on why the child is placed and what the placement is for?',
  'reasons-clear': 'Is everyone clear why the child is placed in this home?',
  'focus-clear': 'Is everyone clear what the placement in this home concentrates on?',
  'purpose-clear': 'Is everyone clear what the placement in this home is meant to achieve?',
  'child-identified-support': 'Was the child fully involved in saying what support is wanted, how, and from whom?',
  'identifying-support-not-practicable':
    'Did practical reasons prevent the child from being involved in saying what support is wanted?',
  'health-assessment-recommends':
    'Does the child’s health assessment recommend anything for the Support Plan to take in?',
  'outside-school-time-possible':
    'Was it possible to hold this statutory review of the child’s case outside school time?',
  'staff-told-of-permitted-contact':
    'Has the placing authority let the staff of the home know which contact is permitted to the child?',
  'child-told-of-permitted-contact': 'Has the placing authority let the child know which contact is permitted?',

  // Nexus 360
  'deemed-hard-to-place': 'Is the child who is referred to the service seen as hard to place?',
  'residential-care-otherwise': 'Without the service, might the child who is referred live in residential care?',
  'support-work': 'Is the work of a support worker part of the package that was arranged?',
  'education-liaison': 'Is the help of an education liaison officer part of the package that was arranged?',
  'enhanced-social-work': 'Is more intensive social work part of the package that was arranged?',
  'therapeutic-planning-and-assessment':
    'Is therapeutic planning and assessment part of the package that was arranged for the young person?',
  'enhanced-respite': 'Is enhanced respite for the foster carer in place as part of the package?',
  'enhanced-fee': 'Is an enhanced fee for the foster carer in place as part of the package?',
  'education-liaison-needed':
    'Do the foster carers need somebody to prepare them for meetings about education and to speak for them there?',
  'education-liaison-provided':
    'Does an education liaison officer of the service prepare the foster carers for meetings and speak for them?',
  'tutoring-needed': 'Is the young person out of education at present?',
  'tutoring-provided': 'Has the service arranged tutoring for the young person who is out of education?',
  'therapy-needed': 'Is therapy judged to be necessary for the young person?',
  'therapy-provided': 'Does the young person have therapy, of a kind chosen for this individual?',
  'area-therapist': 'Is one therapist assigned to the area in which the service works?',
  'therapist-assistant': 'Does an assistant work with the therapist who is assigned to the area?',
  'psychologist-oversight': 'Does a qualified psychologist oversee the service that supports the foster carer?',

  // TIER
  'team-regulated': 'Is the team around the child itself kept safe and steady at this stage of the cycle?',
  'daily-caregiving': 'Does therapeutic caregiving for the child take place every day?',
  'in-psychotherapy': 'Is the child having psychotherapy at the time of this therapeutic management meeting?',
  'therapy-from-outside': 'Does the provider buy in any therapy for its children from outside?',
  'therapy-fits-into-model': 'Does the therapy that the provider buys in from outside fit into its therapeutic model?',
} as const);

/** What a document, a record, a meeting or a notice holds or covers; of a notice, whom it reached. */
export const ITEMS = /* @__PURE__ */ Object.freeze({
  // The care plan
  'plan-for-permanence': 'plan for permanence',
  health: 'arrangements for health',
  'health-plan': 'health plan',
  education: 'arrangements for education',
  'personal-education-plan': 'personal education plan',
  'emotional-and-behavioural-development': 'arrangements for emotional and behavioural development',
  identity: 'arrangements for identity',
  'family-and-social-relationships': 'arrangements for family and social relationships',
  'social-presentation': 'arrangements for social presentation',
  'self-care-skills': 'arrangements for self-care skills',
  'placement-plan': 'placement plan',
  'name-of-reviewing-officer': 'name of the independent reviewing officer',
  'wishes-and-feelings': 'wishes and feelings of those concerned',

  // The health plan and the personal education plan
  'state-of-health': 'state of health',
  'health-history': 'history of health',
  'effect-on-development': 'effect of health and its history on development',
  'medical-and-dental-care': 'present medical and dental care',
  'planned-changes': 'planned changes',
  'carers-part-in-health': 'carers’ part in promoting health',
  'education-and-training-history': 'history of education and training',
  'present-arrangements': 'present arrangements for education and training',
  'disruption-kept-small': 'how disruption is kept small',
  'leisure-interests': 'leisure interests',
  'carers-part-in-education-and-leisure': 'carers’ part in promoting education and leisure',

  // Whose agreement, and who is told
  child: 'the child',
  parents: 'the parents',
  'parent-or-last-carer': 'a parent, or whoever last cared for the child',
  'people-with-contact': 'those who have contact with the child',
  'previous-carer': 'the previous carer',
  'health-body': 'the health body',
  'general-practitioner': 'the general practitioner',
  school: 'the school, or whoever educates or trains the child',
  'independent-reviewing-officer': 'the independent reviewing officer',
  'carer-by-high-court-order': 'a person who had care by an order of the High Court',
  'others-concerned': 'anyone else concerned',
  'chief-inspector': 'His Majesty’s Chief Inspector',
  'placing-authority': 'the placing authority',
  'secretary-of-state': 'the Secretary of State',
  'area-authority': 'the area authority',
  'integrated-care-board': 'the integrated care board',
  'prisons-and-probation-ombudsman': 'the Prisons and Probation Ombudsman',
  'others-relevant': 'anyone else to whom it is relevant',

  // A notice of refused contact
  decision: 'decision to refuse contact',
  'date-of-decision': 'date of the decision',
  reasons: 'reasons for the decision',
  duration: 'how long the refusal is to last',
  remedies: 'what someone who is dissatisfied can do',

  // The personal adviser
  'advice-and-support': 'advice and support',
  'part-in-assessment-and-plan': 'part in the assessment and the pathway plan',
  'part-in-reviews': 'part in the reviews of the pathway plan',
  'liaison-with-authority': 'liaison with the authority',
  'co-ordination-of-services': 'co-ordination of services',
  'informed-of-progress-and-well-being': 'knowledge of progress and well-being',
  'written-record': 'written record of the adviser’s work',

  // The placement in a home
  induction: 'arrangements for induction',
  'managing-the-placement': 'arrangements for managing the placement',
  'reviewing-the-placement': 'arrangements for reviewing the placement',
  'preparing-to-leave': 'arrangements for preparing the child to leave',

  // The child’s case record in a home
  name: 'name',
  'former-names': 'former names',
  'date-of-birth-and-sex': 'date of birth and sex',
  religion: 'religion',
  'ethnicity-culture-and-language': 'ethnicity, culture and language',
  'address-before-entry': 'address before the child came to the home',
  'address-and-accommodation-on-leaving': 'address and accommodation on leaving the home',
  'money-and-valuables': 'money and valuables',
  'statutory-basis': 'statutory basis of the placement',
  'social-worker': 'the social worker',
  'school-and-designated-teacher': 'school and designated teacher',
  employer: 'employer',
  'up-to-date': 'whole record up to date',
  'entries-signed-and-dated': 'every entry signed and dated',

  // The record of a measure
  'name-of-child': 'name of the child',
  'behaviour-before': 'behaviour that led to the measure',
  'date-time-and-place': 'date, time and place',
  'measure-and-duration': 'the measure and how long it lasted',
  'steps-to-avoid-it': 'steps taken to avoid it',
  'who-used-it-and-who-was-there': 'who used it and who was there',
  'effect-and-consequences': 'effect of the measure and what followed',
  'injury-and-treatment': 'any injury and its treatment',

  // Meetings and communication in private
  friends: 'friends',
  relatives: 'relatives',
  'adviser-or-advocate': 'the child’s adviser or advocate',
  'cafcass-officer': 'a Cafcass officer',
  'person-authorised-by-chief-inspector': 'a person authorised by the Chief Inspector',
  'person-authorised-by-area-authority': 'a person authorised by the area authority',
  'independent-visitor': 'an independent visitor',
  'inspector-of-secretary-of-state': 'an inspector of the Secretary of State',
  'person-dealing-with-complaint': 'whoever deals with a complaint',
  'independent-person': 'the home’s independent person',
  'record-of-meetings': 'record of such meetings',
  telephone: 'telephone',
  post: 'post',
  'electronic-mail': 'electronic mail',
  aids: 'aids for a disabled child',

  // West Sussex: the home’s assessment, the Support Plan, reviews
  observation: 'observation of the child',
  'chronologies-and-referral-papers': 'chronologies and referral papers',
  'talking-with-the-child': 'talk with the child',
  'health-assessment-recommendations': 'recommendations of the health assessment',
  'supported-to-contribute': 'support to contribute to the review',
  'supported-to-attend': 'support to attend the review',
  'outside-school-time': 'review held outside school time',
  'exit-plan': 'plan for moving on',
  progress: 'the child’s progress',
  'child-views': 'the child’s views',

  // The pack for an unregulated placement
  'risk-assessment-templates': 'templates of risk assessments',
  'recording-sheets': 'recording sheets',
  'setting-up-guidance': 'guidance on setting the placement up',
  'expectations-of-social-care': 'what is expected of social care',

  // Nexus 360: what carers are matched on
  'emotional-resilience': 'emotional resilience',
  'consistent-and-predictable': 'consistent and predictable approach',
  'looks-beyond-behaviour': 'looking beyond behaviour',
  'engages-with-training-and-clinics': 'engagement with training and clinics',
  'adapts-parenting': 'readiness to adapt how they parent',
  'care-experience': 'experience of care roles, in work or in life',

  // TIER: the model, its responses, the monthly meeting
  'trauma-assessment': 'trauma assessment',
  'individual-response': 'individual response',
  'reviewing-and-monitoring': 'reviewing and monitoring',
  'team-regulation': 'regulation of the team',
  'individual-care-plan': 'individual care plan that all staff follow',
  'trauma-informed-risk-assessment': 'trauma-informed risk assessments',
  'boundaries-and-key-working': 'boundaries and key working',
  'enrichment-and-daily-caregiving': 'enrichment and daily therapeutic caregiving',
  'sourcing-education-and-psychotherapy': 'sourcing of education and psychotherapy',
  'unmet-milestones': 'milestones not yet reached',
  psychotherapy: 'progress in psychotherapy',
  'coming-month-priorities': 'what comes first in the month ahead',
} as const);

/** What the social worker gives a home before a child moves in. */
export const DOCUMENTS = /* @__PURE__ */ Object.freeze({
  // The authority’s own
  'placement-plan': 'placement plan',
  'care-plan': 'care plan',
  'review-notes': 'notes of reviews',
  chronology: 'chronology',
  'signs-of-safety': 'Signs of Safety documents',
  'pathway-plan': 'pathway plan',
  'health-plan': 'health plan',

  // From the previous placement
  'support-plan': 'current support plan',
  'safety-plan': 'safety plan or risk assessments',
  'positive-handling-plan': 'positive handling plan',
  'exploitation-risk-assessment': 'risk assessment or screening for child sexual exploitation',
  'missing-plan': 'plan for when the child is missing',
  'keyworker-report': 'monthly report of the keyworker',
  other: 'any other relevant information',
} as const);

/** Who owes a duty. No name of one’s own stands here: whoever owes it holds one of these offices. */
export const ROLES = /* @__PURE__ */ Object.freeze({
  'placing-authority': 'placing authority',
  'social-worker': 'social worker',
  'independent-reviewing-officer': 'independent reviewing officer',
  'personal-adviser': 'personal adviser',
  'registered-manager': 'registered manager',
  'registered-provider': 'registered provider',
  keyworker: 'keyworker',
  'independent-person': 'independent person',
  'fostering-service': 'fostering service',
  'support-service': 'support service',
  'clinical-assessor': 'clinical assessor',
  'keyworking-service': 'keyworking service',
  'health-commissioner': 'health commissioner',
} as const);

export type Subject = keyof typeof SUBJECTS | Own;

export type EventName = keyof typeof EVENTS | Own;

export type ReasonEvent = keyof typeof REASON_EVENTS;

export type EpisodeKind = keyof typeof EPISODES | Own;

/** What a duty is owed during: a kind of episode or, before the child moves in, the admission. */
export type During = EpisodeKind | 'admission';

/** What can set a time in a rule: an event, that something is held, or the first day of a kind of episode. */
export type Occasion = EventName | Subject | EpisodeKind;

export type Authority = keyof typeof AUTHORITIES | Own;

export type Circumstance = keyof typeof CIRCUMSTANCES | Own;

export type ItemName = keyof typeof ITEMS | Own;

export type DocumentName = keyof typeof DOCUMENTS;

export type Role = keyof typeof ROLES;
