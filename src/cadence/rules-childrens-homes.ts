/** What a children’s home records, tells others, reviews and keeps, and by when. */

import type { ConditionRule } from '../core/condition.ts';
import type { ContentsRule } from '../core/contents.ts';
import type { LocalDate } from '../core/date.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import {
  homeBehaviourDebriefStaff48h,
  homeBehaviourExempt,
  homeBehaviourRecord24h,
  homeBehaviourTalkChild5d,
  homeCaseRecordsRetain,
  homeLocationReview,
  homeManagerAbsenceEmergency,
  homeManagerAbsenceNotice,
  homeManagerReturn,
  homeNotifyAdmissionDischarge,
  homeNotifyBarringReferral,
  homeNotifyDeath,
  homeNotifySeriousEvent,
  homeQualityReportHmci,
  homeRequestPlanReview,
  homeShortBreakModifications,
  homeSopRevision,
  homeStaffSupervision,
  missingPersistentReview,
  missingPolicy,
} from '../sources/childrens-homes-regulations-2015.ts';
import {
  calcAge,
  calcCorrespondingDate,
  calcExcludeEventDay,
  calcHours,
  calcIntervalMax,
  calcMonthIsCalendar,
  calcNoFractions,
  calcNoRollover,
  calcShortMonth,
  calcWeek,
} from '../sources/computing-periods.ts';
import type { CadenceRule, RetentionRule } from './facts.ts';

const IN_FORCE = '2015-04-01' as LocalDate;

export const behaviourRecord = {
  id: 'cadence/behaviour-record',
  kind: 'deadline',
  title: 'Record of a measure of control, discipline or restraint',
  duty: 'A measure of control, discipline or restraint is recorded within 24 hours of its use.',
  subject: 'behaviour-record',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'The hours run from the moment of the measure, as elapsed time; where only its day is known, it cannot be told when they end.',
    'The version in force is that of the day in England on which the measure was used.',
    'Restraint that a plan makes a routine part of care is not recorded under this regulation; whether it was so planned is read as it was recorded.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeBehaviourRecord24h, homeBehaviourExempt, calcHours],
      params: {
        event: 'measure-used',
        lines: [{ within: { hours: 24 } }],
        unless: 'restraint-planned-as-routine',
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const behaviourRecordContents = {
  id: 'cadence/behaviour-record-contents',
  kind: 'contents',
  title: 'What the record of a measure holds',
  duty: 'The record of a measure names the child, what led to the measure, when and where it was used, what it was and for how long, what was done to avoid it, who used it or was there, its effect and any injury with its treatment.',
  subject: 'behaviour-record-contents',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'It is asked only of a record that is owed: not of restraint that a plan makes a routine part of care.',
    'Injury and treatment are asked for only where somebody was injured.',
    'The version in force is that of the day on which the measure was used.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeBehaviourRecord24h],
      params: {
        items: [
          { item: 'name-of-child' },
          { item: 'behaviour-before' },
          { item: 'date-time-and-place' },
          { item: 'measure-and-duration' },
          { item: 'steps-to-avoid-it' },
          { item: 'who-used-it-and-who-was-there' },
          { item: 'effect-and-consequences' },
          { item: 'injury-and-treatment', when: 'injury' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

export const behaviourDebrief = {
  id: 'cadence/behaviour-debrief',
  kind: 'deadline',
  title: 'Talk with the member of staff who used a measure',
  duty: 'Within 48 hours of a measure, the registered person or someone authorised has spoken with whoever used it and has signed the record as accurate.',
  subject: 'behaviour-debrief',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'The talk within 48 hours is with the user of the measure; the talk with the child has a limit of its own.',
    'It is done once both have happened, the talk and the signature: the later of the two counts.',
    'The hours run from the moment of the measure, as elapsed time; where only its day is known, it cannot be told when they end.',
    'It is not owed of restraint that a plan makes a routine part of care.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeBehaviourDebriefStaff48h, homeBehaviourExempt, calcHours],
      params: {
        event: 'measure-used',
        lines: [{ within: { hours: 48 } }],
        unless: 'restraint-planned-as-routine',
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const behaviourTalkWithChild = {
  id: 'cadence/behaviour-talk-with-child',
  kind: 'deadline',
  title: 'Talk with the child about a measure',
  duty: 'Within 5 days of a measure, the record confirms that the registered person or someone authorised has spoken with the child about it.',
  subject: 'behaviour-talk-with-child',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'Days are days, not working days: weekends and bank holidays count.',
    'The day of the measure is left out, and the fifth day after it counts whole.',
    'It is done once the record confirms the talk.',
    'It is not owed of restraint that a plan makes a routine part of care.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeBehaviourTalkChild5d, homeBehaviourExempt, calcExcludeEventDay, calcNoFractions, calcNoRollover],
      params: {
        event: 'measure-used',
        lines: [{ within: { days: 5 } }],
        unless: 'restraint-planned-as-routine',
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const caseRecordRetention = {
  id: 'cadence/case-record-retention',
  kind: 'retention',
  title: 'How long a child’s case record is kept',
  duty: 'A child’s case record is kept for 75 years from birth or, where the child died before 18, for 15 years from the death.',
  subject: 'case-record-retention',
  during: 'childrens-home',
  owedBy: 'registered-provider',
  basis: 'statute',
  readings: [
    'The version in force is that of the day on which the record was begun.',
    'The last day counts whole: the record may be destroyed on the day after it. Nothing here says that it must be.',
    'A child who died on the 18th birthday had attained that age.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeCaseRecordsRetain, calcAge, calcNoFractions, calcShortMonth],
      params: {
        lines: [
          { diedUnderAge: 18, from: 'death', years: 15 },
          { from: 'birth', years: 75 },
        ],
      },
    },
  ],
} as const satisfies RetentionRule;

export const deathNotice = {
  id: 'cadence/death-notice',
  kind: 'deadline',
  title: 'Notice of a child’s death',
  duty: 'When a child dies, the home gives notice without delay.',
  subject: 'death-notice',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'Without delay is no number of hours or days, and none is put in its place.',
    'It is done once everyone who is to be told has been told.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeNotifyDeath],
      params: { event: 'death-of-child', lines: [{}], follows: true },
    },
  ],
} as const satisfies DeadlineRule;

export const deathNoticeRecipients = {
  id: 'cadence/death-notice-recipients',
  kind: 'contents',
  title: 'Who is told of a child’s death',
  duty: 'Notice of a child’s death goes to the Chief Inspector, the placing authority, the Secretary of State, the area authority, the integrated care board, the Prisons and Probation Ombudsman where the home is secure, and anyone else relevant.',
  subject: 'death-notice-recipients',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'Each item is someone who has been told.',
    'Whether anyone else is relevant is a judgement for the home; it is read as it was recorded.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeNotifyDeath],
      params: {
        items: [
          { item: 'chief-inspector' },
          { item: 'placing-authority' },
          { item: 'secretary-of-state' },
          { item: 'area-authority' },
          { item: 'integrated-care-board' },
          { item: 'prisons-and-probation-ombudsman', when: 'secure-home' },
          { item: 'others-relevant', when: 'anyone-else-relevant' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

export const barringReferralNotice = {
  id: 'cadence/barring-referral-notice',
  kind: 'deadline',
  title: 'Notice of the referral of a worker',
  duty: 'When the home refers a worker under section 35 of the Safeguarding Vulnerable Groups Act 2006, it gives notice without delay.',
  subject: 'barring-referral-notice',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'Without delay is no number of hours or days, and none is put in its place.',
    'It is done once the Chief Inspector, the placing authority and anyone else relevant have been told.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeNotifyBarringReferral],
      params: { event: 'worker-referred', lines: [{}], follows: true },
    },
  ],
} as const satisfies DeadlineRule;

export const seriousEventNotice = {
  id: 'cadence/serious-event-notice',
  kind: 'deadline',
  title: 'Notice of a serious event',
  duty: 'The home gives notice without delay of sexual exploitation, known or suspected, of a serious incident that needs the police, of an accusation of abuse, of the start or end of a child protection enquiry, and of any other serious incident.',
  subject: 'serious-event-notice',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'Any other serious incident, and the end of an enquiry, stand here from memory and are not verified; the rest was read in the regulation.',
    'Without delay is no number of hours or days, and none is put in its place.',
    'One yes among the five kinds of event is enough; only five times no says that nothing is owed.',
    'Whether an incident is serious is a judgement for a person; it is read as it was recorded.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeNotifySeriousEvent],
      params: {
        event: 'incident',
        lines: [
          { when: 'sexual-exploitation-known-or-suspected' },
          { when: 'serious-incident-needing-police' },
          { when: 'allegation-of-abuse' },
          { when: 'child-protection-enquiry-started-or-ended' },
          { when: 'other-serious-incident' },
        ],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const admissionAndDischargeNotice = {
  id: 'cadence/admission-and-discharge-notice',
  kind: 'deadline',
  title: 'Notice of admission and discharge to the area authority',
  duty: 'Where another authority placed the child, the home tells the area authority without delay of the admission and of the discharge.',
  subject: 'admission-and-discharge-notice',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'The admission and the discharge are two events, and each is told of.',
    'Without delay is no number of hours or days, and none is put in its place.',
    'It does not apply to a child on short breaks.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeNotifyAdmissionDischarge, homeShortBreakModifications],
      params: {
        event: 'admission-or-discharge',
        lines: [{ when: 'placed-by-another-authority' }],
        unless: 'short-breaks',
      },
    },
  ],
} as const satisfies DeadlineRule;

export const planReviewRequest = {
  id: 'cadence/plan-review-request',
  kind: 'deadline',
  title: 'Request for a review of the child’s plans',
  duty: 'The home asks the placing authority to review the child’s plans where the child is at risk or care is inadequate, where the child is persistently absent, or where the child asks for it.',
  subject: 'plan-review-request',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'No time is given, and none is put in its place.',
    'One yes among the three grounds is enough; only three times no says that nothing is owed.',
    'Whether the child is at risk, care inadequate or absence persistent is a judgement for a person; it is read as it was recorded.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeRequestPlanReview, missingPersistentReview],
      params: {
        event: 'ground-for-plan-review',
        lines: [{ when: 'at-risk-or-care-inadequate' }, { when: 'persistently-absent' }, { when: 'asked-by-child' }],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const statementOfPurposeNotice = {
  id: 'cadence/statement-of-purpose-notice',
  kind: 'deadline',
  title: 'Notice of a revised statement of purpose',
  duty: 'Within 28 days of revising its statement of purpose, the home tells the Chief Inspector and sends the revised statement.',
  subject: 'statement-of-purpose-notice',
  during: 'home-registration',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'Days are days, not working days. The day of the revision is left out, and the last day counts whole.',
    'It is done once the notice and the revised statement have both gone.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeSopRevision, calcExcludeEventDay, calcNoFractions, calcNoRollover],
      params: {
        event: 'statement-of-purpose-revised',
        lines: [{ within: { days: 28 } }],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const qualityOfCareReport = {
  id: 'cadence/quality-of-care-report',
  kind: 'deadline',
  title: 'Report of the review of the quality of care',
  duty: 'Within 28 days of completing a review of the quality of care, the home sends its report to the Chief Inspector.',
  subject: 'quality-of-care-report',
  during: 'home-registration',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'The days run from the completion of the review, not from its date in the rhythm of six months.',
    'Days are days, not working days. The day of completion is left out, and the last day counts whole.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeQualityReportHmci, calcExcludeEventDay, calcNoFractions, calcNoRollover],
      params: {
        event: 'quality-of-care-review-completed',
        lines: [{ within: { days: 28 } }],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const managerAbsenceNotice = {
  id: 'cadence/manager-absence-notice',
  kind: 'deadline',
  title: 'Notice of the absence of the person in charge',
  duty: 'Notice of an absence of 28 days or more is given at least one month before it starts or, where it could not be foreseen, within one week of its start.',
  subject: 'manager-absence-notice',
  during: 'home-registration',
  owedBy: 'registered-provider',
  basis: 'statute',
  readings: [
    'The first and the last day of the absence both count towards its length, which is the one planned or expected when notice is owed.',
    'An emergency is an absence that could not be foreseen.',
    'A month before is the corresponding day of the month before, or the last day of a shorter month; notice on that day is in time.',
    'A shorter notice that the Chief Inspector agrees to is not looked at.',
    'The version in force is that of the day on which the absence starts.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [
        homeManagerAbsenceNotice,
        homeManagerAbsenceEmergency,
        calcMonthIsCalendar,
        calcCorrespondingDate,
        calcShortMonth,
        calcWeek,
      ],
      params: {
        event: 'absence-of-person-in-charge',
        lines: [
          { when: 'unforeseen', lasting: { days: 28 }, within: { weeks: 1 } },
          { lasting: { days: 28 }, within: { months: -1 } },
        ],
      },
    },
  ],
} as const satisfies DeadlineRule;

export const managerReturnNotice = {
  id: 'cadence/manager-return-notice',
  kind: 'deadline',
  title: 'Notice of the return of the person in charge',
  duty: 'The home tells the Chief Inspector that the person in charge is back no later than 7 days after the return.',
  subject: 'manager-return-notice',
  during: 'home-registration',
  owedBy: 'registered-provider',
  basis: 'statute',
  readings: [
    'It is read of the return from an absence of which notice was owed.',
    'The day of the return is left out, and the seventh day after it counts whole.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeManagerReturn, calcExcludeEventDay, calcNoFractions, calcNoRollover],
      params: {
        event: 'return-of-person-in-charge',
        lines: [{ within: { days: 7 } }],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const locationReview = {
  id: 'cadence/location-review',
  kind: 'cadence',
  title: 'Review of the home’s location',
  duty: 'The home reviews once a year whether it stands in a suitable place.',
  subject: 'location-review',
  during: 'home-registration',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'The year was read at second hand, and not in the regulation.',
    'Once a year is read as within a year of the review last held.',
    'The source gives a period but no start: the first year runs from the day on which the home is registered.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeLocationReview, calcIntervalMax],
      params: { intervals: [{ within: { years: 1 } }] },
    },
  ],
} as const satisfies CadenceRule;

export const staffAppraisal = {
  id: 'cadence/staff-appraisal',
  kind: 'cadence',
  title: 'Appraisal of a member of staff',
  duty: 'The performance of each member of staff is appraised at least once a year.',
  subject: 'staff-appraisal',
  during: 'home-employment',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'The duty and its year are from memory and not verified.',
    'At least once a year is read as within a year of the appraisal last held.',
    'The source gives a period but no start: the first year runs from the day on which the person begins to work in the home.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeStaffSupervision, calcIntervalMax],
      params: { intervals: [{ within: { years: 1 } }] },
    },
  ],
} as const satisfies CadenceRule;

export const staffSupervision = {
  id: 'cadence/staff-supervision',
  kind: 'condition',
  title: 'Supervision of a member of staff',
  duty: 'Each member of staff has supervision of their practice.',
  subject: 'staff-supervision',
  during: 'home-employment',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'The duty is from memory and not verified.',
    'No interval is given for supervision, and none is put in its place: it is asked only whether it takes place.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeStaffSupervision],
      params: { holds: 'practice-supervised', owed: true },
    },
  ],
} as const satisfies ConditionRule;

export const missingChildPolicy = {
  id: 'cadence/missing-child-policy',
  kind: 'condition',
  title: 'Policy for when a child is missing',
  duty: 'The home has a written policy for when a child is missing.',
  subject: 'missing-child-policy',
  during: 'home-registration',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: ['It is asked whether there is one in writing; whether it is a good one is a judgement for a person.'],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [missingPolicy],
      params: { holds: 'written-missing-child-policy', owed: true },
    },
  ],
} as const satisfies ConditionRule;

/** What a home records, tells, reviews and keeps, in the order of the regulations. */
export const childrensHomesCadenceRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  planReviewRequest,
  statementOfPurposeNotice,
  staffSupervision,
  staffAppraisal,
  missingChildPolicy,
  behaviourRecord,
  behaviourRecordContents,
  behaviourDebrief,
  behaviourTalkWithChild,
  caseRecordRetention,
  deathNotice,
  deathNoticeRecipients,
  barringReferralNotice,
  seriousEventNotice,
  admissionAndDischargeNotice,
  qualityOfCareReport,
  locationReview,
  managerAbsenceNotice,
  managerReturnNotice,
);
