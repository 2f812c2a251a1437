/** How an authority plans the care of a child whom it looks after, places and visits the child, and reviews the case. */

import type { LocalDate } from '../core/date.ts';
import type { Source, Statement } from '../core/source.ts';

export const workingDayDef = {
  id: 'working-day-def',
  source: 'care-planning-regulations-2010',
  at: 'regulation 2(1)',
  says: 'A working day is any day but a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales under the Banking and Financial Dealings Act 1971.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const carePlanPrepare = {
  id: 'care-plan-prepare',
  source: 'care-planning-regulations-2010',
  at: 'regulation 4(2)',
  says: 'The authority has a care plan ready before it first places the child or, where that is not practicable, within 10 working days of the start of that first placement. A child whose plan is made for the court under section 31A is outside this rule.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const carePlanAgree = {
  id: 'care-plan-agree',
  source: 'care-planning-regulations-2010',
  at: 'regulation 4(4) and (5)',
  says: 'As far as can be, the care plan is agreed with a parent or another person who has parental responsibility or, where there is none, with whoever last cared for the child; a child of 16 or over who is accommodated under section 20 agrees it in person.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const carePlanContent = {
  id: 'care-plan-content',
  source: 'care-planning-regulations-2010',
  at: 'regulation 5(a) to (e)',
  says: 'A care plan records the plan for permanence, the arrangements for health, education, emotional and behavioural development, identity, family and social relationships, social presentation and self-care skills, the placement plan, the name of the independent reviewing officer, and the wishes and feelings of those concerned.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const healthPlanInCarePlan = {
  id: 'health-plan-in-care-plan',
  source: 'care-planning-regulations-2010',
  at: 'regulation 5(b)(i) and Schedule 1, paragraph 1',
  says: 'The care plan holds a health plan: the state of health and its history, how it bears on development, present medical and dental care, any planned change to it, and the carers’ part in promoting health.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const pepInCarePlan = {
  id: 'pep-in-care-plan',
  source: 'care-planning-regulations-2010',
  at: 'regulation 5(b)(ii) and Schedule 1, paragraph 2',
  says: 'The care plan holds the child’s personal education plan, so far as that is reasonably practicable.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const iroNameInPlan = {
  id: 'iro-name-in-plan',
  source: 'care-planning-regulations-2010',
  at: 'regulation 5(d)',
  says: 'The care plan names the child’s independent reviewing officer.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const carePlanKeepUnderReview = {
  id: 'care-plan-keep-under-review',
  source: 'care-planning-regulations-2010',
  at: 'regulation 6',
  says: 'The authority keeps the care plan under review and revises it where a review of the case calls for that.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const healthInitialBeforePlacement = {
  id: 'health-initial-before-placement',
  source: 'care-planning-regulations-2010',
  at: 'regulation 7(1) and (2)',
  says: 'The child’s health is assessed before the first placement or, where that is not reasonably practicable, before the first review of the case.',
  basis: 'statute',
  grade: 'secondary',
} as const satisfies Statement;

export const healthExemptRecent = {
  id: 'health-exempt-recent',
  source: 'care-planning-regulations-2010',
  at: 'regulation 7(2)',
  says: 'No initial health assessment is needed where one was made within the 3 months before the child became looked after.',
  basis: 'statute',
  grade: 'secondary',
} as const satisfies Statement;

export const healthInitialByDoctor = {
  id: 'health-initial-by-doctor',
  source: 'care-planning-regulations-2010',
  at: 'regulation 7',
  says: 'A registered medical practitioner makes the first health assessment; later ones may be made by a nurse or a midwife under such a practitioner’s supervision.',
  basis: 'statute',
  grade: 'secondary',
} as const satisfies Statement;

export const healthReviewUnder5 = {
  id: 'health-review-under5',
  source: 'care-planning-regulations-2010',
  at: 'regulation 7(3)(a)',
  says: 'A child under 5 has a further health assessment at least once every 6 months, counted from the last one.',
  basis: 'statute',
  grade: 'secondary',
} as const satisfies Statement;

export const healthReview5plus = {
  id: 'health-review-5plus',
  source: 'care-planning-regulations-2010',
  at: 'regulation 7(3)(b)',
  says: 'A child of 5 or over has a further health assessment at least once every 12 months, counted from the last one.',
  basis: 'statute',
  grade: 'secondary',
} as const satisfies Statement;

export const laContactRefuseNotify = {
  id: 'la-contact-refuse-notify',
  source: 'care-planning-regulations-2010',
  at: 'regulation 8(2)',
  says: 'When the authority refuses contact as a matter of urgency, it at once tells in writing the child (where that is appropriate), the parents, a person who had care by an order of the High Court, anyone else concerned, and the independent reviewing officer.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const laContactNoticeContent = {
  id: 'la-contact-notice-content',
  source: 'care-planning-regulations-2010',
  at: 'regulation 8(3)(a) to (e)',
  says: 'The notice of refused contact gives the decision, the date on which it was made, the reasons, how long it is to last where that applies, and what a person who is dissatisfied can do.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const laContactDepartFromOrder = {
  id: 'la-contact-depart-from-order',
  source: 'care-planning-regulations-2010',
  at: 'regulation 8(4) onwards',
  says: 'The authority may depart from the terms of a contact order by agreement, on conditions, and gives written notice within 5 working days of that agreement.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const placementPlanPrepare = {
  id: 'placement-plan-prepare',
  source: 'care-planning-regulations-2010',
  at: 'regulation 9(1) and (2)',
  says: 'Each placement has a placement plan, made before it begins or, where that is not reasonably practicable, within 5 working days of its start.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const placementPlanWishes = {
  id: 'placement-plan-wishes',
  source: 'care-planning-regulations-2010',
  at: 'regulation 9(1)(b)',
  says: 'While the placement plan is made, the child’s wishes and feelings are found out and the independent reviewing officer is told.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const placementPlanSign = {
  id: 'placement-plan-sign',
  source: 'care-planning-regulations-2010',
  at: 'regulation 9(3), with regulation 2',
  says: 'The placement plan is agreed with and signed by the appropriate person: in a children’s home, the registered person.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const educationKs4Move = {
  id: 'education-ks4-move',
  source: 'care-planning-regulations-2010',
  at: 'regulation 10(1) and (2)',
  says: 'A pupil in the years of key stage 4 is not moved in a way that disrupts education until the nominated officer approves, satisfied that the child’s wishes were found out, that the new placement fits the personal education plan, and that the designated teacher and the independent reviewing officer were consulted.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const placementNotify = {
  id: 'placement-notify',
  source: 'care-planning-regulations-2010',
  at: 'regulation 13(1) to (3)',
  says: 'Written notice of a placement goes out before it starts or, in an emergency, within 5 working days of its start, unless that is not reasonably practicable: to the child where that is appropriate, the parents, those with contact, the previous carer, the health body, the general practitioner, the school and the independent reviewing officer. The parents, those with contact and the previous carer may be left out where telling them would put the child at risk of significant harm.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const reviewBeforeParentPlacement = {
  id: 'review-before-parent-placement',
  source: 'care-planning-regulations-2010',
  at: 'regulation 17(d)',
  says: 'The child’s case is reviewed before the authority decides to place a child in its care with a parent or other such person.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const visitFirst = {
  id: 'visit-first',
  source: 'care-planning-regulations-2010',
  at: 'regulation 28(2)(a)',
  says: 'The authority’s representative visits the child within 1 week of the start of any placement.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const visitYearOne = {
  id: 'visit-year-one',
  source: 'care-planning-regulations-2010',
  at: 'regulation 28(2)(b)',
  says: 'During the first year of a placement, visits are never more than 6 weeks apart.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const visitAfterYearPermanent = {
  id: 'visit-after-year-permanent',
  source: 'care-planning-regulations-2010',
  at: 'regulation 28(2)(c)(i)',
  says: 'After its first year, a placement that is meant to last until the child is 18 is visited at intervals of no more than 3 months.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const visitAfterYearOther = {
  id: 'visit-after-year-other',
  source: 'care-planning-regulations-2010',
  at: 'regulation 28(2)(c)(ii)',
  says: 'After its first year, any placement that is not meant to last until the child is 18 is still visited at intervals of no more than 6 weeks.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const visitFrequencyPrecedence = {
  id: 'visit-frequency-precedence',
  source: 'care-planning-regulations-2010',
  at: 'regulation 28(2)',
  says: 'The general frequency of visits gives way to the special cases of paragraphs (3) to (6): where one of those applies, it replaces the general one.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const visitReg19 = {
  id: 'visit-reg19',
  source: 'care-planning-regulations-2010',
  at: 'regulation 28(3)',
  says: 'A child placed with a parent under regulation 19, before the assessment is complete, is visited at least once a week until the first review, and from then on at intervals of no more than 6 weeks.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const visitReg24OrIco = {
  id: 'visit-reg24-or-ico',
  source: 'care-planning-regulations-2010',
  at: 'regulation 28(4)',
  says: 'A child with a connected person approved for the time being under regulation 24, or living with a parent under an interim care order, is visited at least once a week until the first review, and from then on at intervals of no more than 4 weeks.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const visitCareOrderWithP = {
  id: 'visit-care-order-with-p',
  source: 'care-planning-regulations-2010',
  at: 'regulation 28(5)',
  says: 'A child who lives with a parent under a full care order is visited within 1 week of the making of the order, and from then on at intervals of no more than 6 weeks.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const visitOthersResponsible = {
  id: 'visit-others-responsible',
  source: 'care-planning-regulations-2010',
  at: 'regulation 28(6)',
  says: 'Where someone else is responsible for where a child in care lives, the child is visited within 1 week of the start of those arrangements and of any change in them, then at intervals of no more than 6 weeks for the first year and of no more than 3 months after it.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const visitOnRequest = {
  id: 'visit-on-request',
  source: 'care-planning-regulations-2010',
  at: 'regulation 28(7)',
  says: 'Beyond the regular visits, the representative visits whenever the child, a parent, the foster carer or the children’s home reasonably asks.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const visitAfterHomeNotice = {
  id: 'visit-after-home-notice',
  source: 'care-planning-regulations-2010',
  at: 'regulation 28(8)',
  says: 'The representative visits within 1 week of a notice under section 30A of the Care Standards Act 2000 that the home falls short of its requirements.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const visitLongTermFoster = {
  id: 'visit-long-term-foster',
  source: 'care-planning-regulations-2010',
  at: 'regulation 28, as amended by SI 2015/495, regulation 5',
  says: 'Since 1 April 2015, a child who has lived for a year or more in a long-term foster placement, and who understands and agrees to fewer visits, may be visited at intervals of no more than 6 months.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const visitSeeAlone = {
  id: 'visit-see-alone',
  source: 'care-planning-regulations-2010',
  at: 'regulation 29',
  says: 'On each visit the representative speaks with the child in private, unless the child refuses, the representative thinks it inappropriate, or it cannot be done.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const visitOutcomeReview = {
  id: 'visit-outcome-review',
  source: 'care-planning-regulations-2010',
  at: 'regulation 30',
  says: 'Where the representative’s visit finds that the placement does not adequately safeguard or promote the child’s welfare, the authority reviews the case.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const reviewBeforeSignificantChange = {
  id: 'review-before-significant-change',
  source: 'care-planning-regulations-2010',
  at: 'regulation 32(2)',
  says: 'No significant change is made to the care plan unless a review has first considered it, or that is not reasonably practicable.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const reviewCombinedAllowed = {
  id: 'review-combined-allowed',
  source: 'care-planning-regulations-2010',
  at: 'regulation 32(3)',
  says: 'A review may be held together with another review or assessment of the same child.',
  basis: 'statute',
  grade: 'primary',
  notModelled: 'A permission: nothing on a record could breach it.',
} as const satisfies Statement;

export const reviewFirst = {
  id: 'review-first',
  source: 'care-planning-regulations-2010',
  at: 'regulation 33(1)',
  says: 'The first review of a child’s case is held within 20 working days of the day on which the child became looked after.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const reviewSecond = {
  id: 'review-second',
  source: 'care-planning-regulations-2010',
  at: 'regulation 33(2)',
  says: 'The second review is held no more than 3 months after the first.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const reviewSubsequent = {
  id: 'review-subsequent',
  source: 'care-planning-regulations-2010',
  at: 'regulation 33(2)',
  says: 'Every review after the second is held no more than 6 months after the one before it.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const reviewEarlyIroRequest = {
  id: 'review-early-iro-request',
  source: 'care-planning-regulations-2010',
  at: 'regulation 33(3)(a)',
  says: 'A review is held before its usual date when the independent reviewing officer asks for it.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const reviewEarlyWelfareVisit = {
  id: 'review-early-welfare-visit',
  source: 'care-planning-regulations-2010',
  at: 'regulation 33(3)(b), with regulation 30',
  says: 'A review is held before its usual date when a visit finds that the placement does not adequately safeguard or promote the child’s welfare.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const reviewEarlyS21 = {
  id: 'review-early-s21',
  source: 'care-planning-regulations-2010',
  at: 'regulation 33(3)(c)',
  says: 'Where accommodation under section 21(2)(b) or (c) of the Children Act 1989 would end before a review falls due, a review is held before it ends.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const reviewEarlyCustody = {
  id: 'review-early-custody',
  source: 'care-planning-regulations-2010',
  at: 'regulation 33(3)(d)',
  says: 'Where a child in care is held in a secure training centre or a young offender institution, and no review would otherwise fall before release, a review is held before the detention ends.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const reviewEarlyCeasingAccommodation = {
  id: 'review-early-ceasing-accommodation',
  source: 'care-planning-regulations-2010',
  at: 'regulation 33(3)(e)',
  says: 'Where the authority proposes to stop accommodating a looked-after child who is not in care, and no parent or other person with parental responsibility will then take the child in, a review is held before the accommodation ends.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const iroConsultChild = {
  id: 'iro-consult-child',
  source: 'care-planning-regulations-2010',
  at: 'regulation 36(1)(b), with the IRO Handbook',
  says: 'The child is consulted about the arrangements for a review, and the independent reviewing officer speaks with the child in private before it. We read the first at second hand; the second we read only in the like Welsh regulation.',
  basis: 'statute',
  grade: 'secondary',
} as const satisfies Statement;

export const ceaseLookingAfter = {
  id: 'cease-looking-after',
  source: 'care-planning-regulations-2010',
  at: 'regulation 39(4) and (5)',
  says: 'Once a child has been looked after for 20 working days, the decision to stop needs the approval of a nominated officer or, at 16 or 17, of the director of children’s services.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const eligibleChildDef = {
  id: 'eligible-child-def',
  source: 'care-planning-regulations-2010',
  at: 'regulation 40, with paragraph 19B of Schedule 2 to the Children Act 1989',
  says: 'An eligible child is aged 16 or 17, is looked after, and has been looked after for at least 13 weeks since reaching 14. Children in a series of short breaks under regulation 48 do not count.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const eligibleAssessment = {
  id: 'eligible-assessment',
  source: 'care-planning-regulations-2010',
  at: 'regulation 42(1)',
  says: 'The needs of an eligible child are assessed within 3 months of the 16th birthday or, for a child who becomes eligible later, of the day on which that happens.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const eligiblePathwayPlan = {
  id: 'eligible-pathway-plan',
  source: 'care-planning-regulations-2010',
  at: 'regulation 43(1)',
  says: 'The pathway plan of an eligible child is prepared as soon as possible after the assessment of needs.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const remandModification = {
  id: 'remand-modification',
  source: 'care-planning-regulations-2010',
  at: 'Part 8A, regulation 47A onwards',
  says: 'The Regulations apply with changes to children who are looked after because they are on remand.',
  basis: 'statute',
  grade: 'primary',
  notModelled: 'We read that there are such changes, not what they are, so nothing is computed from them.',
} as const satisfies Statement;

export const shortBreakDefinition = {
  id: 'short-break-definition',
  source: 'care-planning-regulations-2010',
  at: 'regulation 48(1) and (2)',
  says: 'Short breaks form one series where a child who is not in care goes to the same person or the same accommodation, no single placement is meant to last more than 17 days, the child goes back to a parent or another person with parental responsibility after each, and all of them come to no more than 75 days in any 12 months.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const shortBreakDisapply = {
  id: 'short-break-disapply',
  source: 'care-planning-regulations-2010',
  at: 'regulation 48(3)(a) to (c)',
  says: 'For a series of short breaks a shorter care plan stands in for regulations 5 and 9; regulations 7, 13 and 49(2)(b) fall away; and visits follow a frequency of their own instead of regulation 28(2).',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const shortBreakVisits = {
  id: 'short-break-visits',
  source: 'care-planning-regulations-2010',
  at: 'regulation 48(3)(c)',
  says: 'Visits during a series of short breaks are agreed with the independent reviewing officer and the parents, take place on days when the child is placed, and are written in the care plan before the first placement. The first is within 3 months of the first day of placement, or as soon as practicable after that, and later ones are no more than 6 months apart.',
  basis: 'statute',
  grade: 'unverified',
} as const satisfies Statement;

export const shortBreakReviewFirst = {
  id: 'short-break-review-first',
  source: 'care-planning-regulations-2010',
  at: 'regulation 48(3)(d)',
  says: 'In a series of short breaks the first review is held within 3 months of the start of the first break.',
  basis: 'statute',
  grade: 'secondary',
} as const satisfies Statement;

export const shortBreakReviewNext = {
  id: 'short-break-review-next',
  source: 'care-planning-regulations-2010',
  at: 'regulation 48(3)(d)',
  says: 'In a series of short breaks each later review is held no more than 6 months after the one before it.',
  basis: 'statute',
  grade: 'secondary',
} as const satisfies Statement;

export const pepContent = {
  id: 'pep-content',
  source: 'care-planning-regulations-2010',
  at: 'Schedule 1, paragraph 2(1) to (5)',
  says: 'A personal education plan covers the history of education and training, present arrangements, planned changes and how disruption will be kept small, leisure interests, and the carers’ part in promoting education and leisure.',
  basis: 'statute',
  grade: 'primary',
} as const satisfies Statement;

export const carePlanningRegulations2010 = {
  id: 'care-planning-regulations-2010',
  title: 'The Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)',
  short: 'Care Planning Regulations 2010',
  from: '2011-04-01' as LocalDate,
  statements: [
    workingDayDef,
    carePlanPrepare,
    carePlanAgree,
    carePlanContent,
    healthPlanInCarePlan,
    pepInCarePlan,
    iroNameInPlan,
    carePlanKeepUnderReview,
    healthInitialBeforePlacement,
    healthExemptRecent,
    healthInitialByDoctor,
    healthReviewUnder5,
    healthReview5plus,
    laContactRefuseNotify,
    laContactNoticeContent,
    laContactDepartFromOrder,
    placementPlanPrepare,
    placementPlanWishes,
    placementPlanSign,
    educationKs4Move,
    placementNotify,
    reviewBeforeParentPlacement,
    visitFirst,
    visitYearOne,
    visitAfterYearPermanent,
    visitAfterYearOther,
    visitFrequencyPrecedence,
    visitReg19,
    visitReg24OrIco,
    visitCareOrderWithP,
    visitOthersResponsible,
    visitOnRequest,
    visitAfterHomeNotice,
    visitLongTermFoster,
    visitSeeAlone,
    visitOutcomeReview,
    reviewBeforeSignificantChange,
    reviewCombinedAllowed,
    reviewFirst,
    reviewSecond,
    reviewSubsequent,
    reviewEarlyIroRequest,
    reviewEarlyWelfareVisit,
    reviewEarlyS21,
    reviewEarlyCustody,
    reviewEarlyCeasingAccommodation,
    iroConsultChild,
    ceaseLookingAfter,
    eligibleChildDef,
    eligibleAssessment,
    eligiblePathwayPlan,
    remandModification,
    shortBreakDefinition,
    shortBreakDisapply,
    shortBreakVisits,
    shortBreakReviewFirst,
    shortBreakReviewNext,
    pepContent,
  ],
} as const satisfies Source;
