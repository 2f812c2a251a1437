/** What a children’s home owes to the children who live in it: standards, records, notices and reports. */

import type { LocalDate } from '../core/date.ts';
import type { Source, Statement } from '../core/source.ts';

export const homeChallengeAuthority = {
  id: 'home-challenge-authority',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 5(c)',
  says: 'The home challenges a placing authority or another relevant person whose response to a child’s needs it finds inadequate.',
  basis: 'statute',
  grade: 'primary',
  notModelled: 'Whether a response is inadequate is a judgement for the home, and no time is given.',
} as const satisfies Statement;

export const homeAdmitWithinSop = {
  id: 'home-admit-within-sop',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 14(2)(a)',
  says: 'The home admits only children whose needs lie within the range that its statement of purpose sets out.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homePlansInPlace = {
  id: 'home-plans-in-place',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 14(2)(b)(i) to (iii)',
  says: 'The home has arrangements for each child’s induction, for managing and reviewing the placement, and for preparing the child to leave.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeFollowPlans = {
  id: 'home-follow-plans',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 14(2)(c)',
  says: 'The home cares for each child as the child’s relevant plans say.',
  basis: 'statute',
  grade: 'primary',
  notModelled: 'Whether care follows a plan from day to day is a judgement for a person.',
} as const satisfies Statement;

export const homeContactPromote = {
  id: 'home-contact-promote',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 14(2)(d)',
  says: 'Within the limits of regulation 22, the home promotes contact between the child and others as the child’s relevant plans provide.',
  basis: 'statute',
  grade: 'primary',
  notModelled: 'How well contact is promoted is a judgement for a person; the limits on restricting it are modelled.',
} as const satisfies Statement;

export const homeRequestPlanReview = {
  id: 'home-request-plan-review',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 14(2)(e)(i) to (iii)',
  says: 'The home turns to the placing authority and asks for a review of the child’s plans where the child is at risk or care is inadequate, where the child is persistently absent, or where the child asks for it. No time is given.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const missingPersistentReview = {
  id: 'missing-persistent-review',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 14(2)(e)(ii)',
  says: 'Where a child is persistently absent, the home asks the placing authority to review the child’s plans.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeChildAccessRecord = {
  id: 'home-child-access-record',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 14(2)(f)',
  says: 'Staff help each child to see the record that is kept and to add to it.',
  basis: 'statute',
  grade: 'primary',
  notModelled: 'Help of this kind is everyday practice: no date, count or document settles it.',
} as const satisfies Statement;

export const homeSopRevision = {
  id: 'home-sop-revision',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 16(3)(b)',
  says: 'Within 28 days of revising its statement of purpose, the home tells His Majesty’s Chief Inspector and sends the revised statement.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homePlacementPlanCooperate = {
  id: 'home-placement-plan-cooperate',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 17',
  says: 'The home co-operates with the placing authority in agreeing and signing a looked-after child’s placement plan.',
  basis: 'statute',
  grade: 'unverified',
  notModelled:
    'Co-operation is a judgement for a person; the plan, its date and its signature are modelled where the authority owes them.',
} as const satisfies Statement;

export const homePlacementPlanNotLac = {
  id: 'home-placement-plan-not-lac',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 18(3) to (8)',
  says: 'For a child who is neither looked after nor placed by a voluntary organisation, the home itself draws up a placement plan, before the child is admitted or else as soon afterwards as possible, consults the placing authority, and keeps the plan under review.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeContactPrivateFacilities = {
  id: 'home-contact-private-facilities',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 22, its first paragraphs',
  says: 'At reasonable times the home gives each child a place to meet in private with parents, friends and relatives, and with the child’s adviser or advocate, a Cafcass officer, the social worker, those authorised by the Chief Inspector or the area authority, an independent visitor, an inspector of the Secretary of State, whoever deals with a complaint, and the independent person of regulation 44; it keeps a record of such meetings.',
  basis: 'statute',
  grade: 'secondary',
} as const satisfies Statement;

export const homeContactComms = {
  id: 'home-contact-comms',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 22',
  says: 'Children can use a telephone, the post and electronic mail in private and without asking staff; a disabled child has whatever aids are needed for that.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const homeContactRestrictionConsent = {
  id: 'home-contact-restriction-consent',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 22, believed to be paragraphs (6) and (7)',
  says: 'The home restricts a child’s contact or communication only where that is needed to safeguard the child or promote the child’s welfare, and only with the placing authority’s consent.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const homeContactRestrictionEmergency = {
  id: 'home-contact-restriction-emergency',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 22, believed to be paragraph (7)(b)',
  says: 'In an emergency the home may restrict contact before it has consent, and gives the placing authority full details within 24 hours of imposing the restriction.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const homeContactCourtOrder = {
  id: 'home-contact-court-order',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 22, its last paragraph',
  says: 'Whatever regulation 22 says of contact and its restriction gives way to any court order about contact.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const homeStaffSupervision = {
  id: 'home-staff-supervision',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 33(4)',
  says: 'Staff have supervision of their practice, for which no interval is given, and their performance is appraised at least once a year.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const missingPolicy = {
  id: 'missing-policy',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 34(4), with regulation 2(1)',
  says: 'The home has a written policy for when a child is missing.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeBehaviourRecord24h = {
  id: 'home-behaviour-record-24h',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 35(3)(a)(i) to (viii)',
  says: 'Within 24 hours of using a measure of control, discipline or restraint, the home records the child’s name, the behaviour that led to it, the date, time and place, the measure and how long it lasted, the steps taken to avoid it, the people who used it or were there, its effect and what followed, and any injury and treatment.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeBehaviourDebriefStaff48h = {
  id: 'home-behaviour-debrief-staff-48h',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 35(3)(b)',
  says: 'Within 48 hours of the use of the measure, the registered person or someone authorised has spoken with the member of staff who used it and has signed the record as accurate.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeBehaviourTalkChild5d = {
  id: 'home-behaviour-talk-child-5d',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 35(3)(c)',
  says: 'Within 5 days of the use of the measure, the record confirms that the registered person or someone authorised has spoken with the child about it.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeBehaviourExempt = {
  id: 'home-behaviour-exempt',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 35(4)',
  says: 'The duty to record does not reach restraint that is planned as a routine part of care in an education, health and care plan or a statement of special educational needs.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeCaseRecords = {
  id: 'home-case-records',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 36(1)',
  says: 'The home keeps an up-to-date case record for each child with the content of Schedule 3, each entry signed and dated by its author.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeCaseRecordsRetain = {
  id: 'home-case-records-retain',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 36(2)(a) and (b)',
  says: 'A child’s case record is kept for 75 years from birth or, where the child dies before 18, for 15 years from the death.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeNotifyDeath = {
  id: 'home-notify-death',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 40(1)',
  says: 'When a child dies, the home tells without delay the Chief Inspector, the placing authority, the Secretary of State, the area authority, the integrated care board, the Prisons and Probation Ombudsman where the home is a secure one, and anyone else relevant.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeNotifyBarringReferral = {
  id: 'home-notify-barring-referral',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 40(3)',
  says: 'When it refers a worker under section 35 of the Safeguarding Vulnerable Groups Act 2006, the home tells without delay the Chief Inspector, the placing authority and anyone else relevant.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeNotifySeriousEvent = {
  id: 'home-notify-serious-event',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 40(4)(a) to (e)',
  says: 'The home gives notice without delay when a child is or may be sexually exploited, when a serious incident needs the police, when the home or a worker is accused of abuse, when a child protection enquiry starts or ends, and at any other serious incident. The last of these, and the end of the fourth, stand here from memory.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const homeNotifyAdmissionDischarge = {
  id: 'home-notify-admission-discharge',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 41',
  says: 'Where the area authority did not place the child, the home tells it without delay of the child’s admission and of the discharge.',
  basis: 'statute',
  grade: 'secondary',
} as const satisfies Statement;

export const homeIndependentPersonBars = {
  id: 'home-independent-person-bars',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 43(3)(a) to (g)',
  says: 'Seven ties bar someone from being the home’s independent person: employment in the children’s social services of an authority that is itself the provider; paid employment by any other provider; a part in a child’s care plan or the management of whoever has one; commissioning or financing what the home does; a financial interest in it; being its responsible individual; and a connection with the registered person, a worker or a child that makes the provider doubt the person’s impartiality.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeIndependentVisit = {
  id: 'home-independent-visit',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 44(1)',
  says: 'An independent person visits the home at least once in each month and reports on how it safeguards the children and promotes their well-being.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeQualityReview = {
  id: 'home-quality-review',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 45(1)',
  says: 'The registered person reviews the quality of the home’s care at least once every 6 months.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeQualityReportHmci = {
  id: 'home-quality-report-hmci',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 45(4)(a)',
  says: 'Within 28 days of completing a review of the quality of care, the home sends its report to the Chief Inspector.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeLocationReview = {
  id: 'home-location-review',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 46',
  says: 'The home reviews the suitability of where it stands once a year.',
  basis: 'statute',
  grade: 'secondary',
} as const satisfies Statement;

export const homeManagerAbsenceNotice = {
  id: 'home-manager-absence-notice',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 48(1) and (2)',
  says: 'Where the person in charge plans to be away for 28 days or more, the home gives written notice at least 1 month before the absence starts.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeManagerAbsenceEmergency = {
  id: 'home-manager-absence-emergency',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 48(3)',
  says: 'Where such an absence could not be foreseen, the home gives notice within 1 week of its start.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeManagerReturn = {
  id: 'home-manager-return',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 48(5)',
  says: 'The home tells the Chief Inspector that the person in charge is back no later than 7 days after the return.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const homeShortBreakModifications = {
  id: 'home-short-break-modifications',
  source: 'childrens-homes-regulations-2015',
  at: 'regulation 52 and Schedule 5, paragraphs 1 and 2',
  says: 'For children on short breaks, regulation 5(b), parts of regulations 8 and 10, and regulation 41 do not apply.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const childrensHomesRegulations2015 = {
  id: 'childrens-homes-regulations-2015',
  title: 'The Children’s Homes (England) Regulations 2015 (SI 2015/541)',
  short: 'Children’s Homes Regulations 2015',
  from: '2015-04-01' as LocalDate,
  statements: [
    homeChallengeAuthority,
    homeAdmitWithinSop,
    homePlansInPlace,
    homeFollowPlans,
    homeContactPromote,
    homeRequestPlanReview,
    missingPersistentReview,
    homeChildAccessRecord,
    homeSopRevision,
    homePlacementPlanCooperate,
    homePlacementPlanNotLac,
    homeContactPrivateFacilities,
    homeContactComms,
    homeContactRestrictionConsent,
    homeContactRestrictionEmergency,
    homeContactCourtOrder,
    homeStaffSupervision,
    missingPolicy,
    homeBehaviourRecord24h,
    homeBehaviourDebriefStaff48h,
    homeBehaviourTalkChild5d,
    homeBehaviourExempt,
    homeCaseRecords,
    homeCaseRecordsRetain,
    homeNotifyDeath,
    homeNotifyBarringReferral,
    homeNotifySeriousEvent,
    homeNotifyAdmissionDischarge,
    homeIndependentPersonBars,
    homeIndependentVisit,
    homeQualityReview,
    homeQualityReportHmci,
    homeLocationReview,
    homeManagerAbsenceNotice,
    homeManagerAbsenceEmergency,
    homeManagerReturn,
    homeShortBreakModifications,
  ],
} as const satisfies Source;
