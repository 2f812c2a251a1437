/** The independent reviewing officer: appointed by when, of what experience, and what surrounds each review. */

import type { ConditionRule } from '../core/condition.ts';
import type { LocalDate } from '../core/date.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import { iroConsultChild } from '../sources/care-planning-regulations-2010.ts';
import {
  iroAppoint,
  iroDecisions5wd,
  iroDispute,
  iroFullRecord,
  iroManagerResponse5wd,
  iroPrepContact,
  iroQualification,
  iroReportsBefore,
} from '../sources/iro-handbook-2010.ts';

const undated = 'The source bears no commencement: this version applies to every day. It is guidance of 2010.';

export const reviewingOfficerAppointmentIroHandbook = {
  id: 'cadence/reviewing-officer-appointment-iro-handbook',
  kind: 'deadline',
  title: 'Appointment of the independent reviewing officer, IRO Handbook',
  duty: 'An independent reviewing officer is appointed within five working days of the child’s becoming looked after.',
  subject: 'reviewing-officer-appointment',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statutory-guidance',
  readings: [
    undated,
    'The five working days are good practice. The Act’s own limit, before the first review, is a rule of its own beside this one.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [iroAppoint],
      params: { event: 'looked-after', lines: [{ within: { workingDays: 5 } }] },
    },
  ],
} as const satisfies DeadlineRule;

export const reviewingOfficerBeforeFirstReviewIroHandbook = {
  id: 'cadence/reviewing-officer-before-first-review-iro-handbook',
  kind: 'deadline',
  title: 'Independent reviewing officer before the first review, IRO Handbook',
  duty: 'An independent reviewing officer is appointed before the first review of the child’s case.',
  subject: 'reviewing-officer-appointment',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statutory-guidance',
  readings: [
    undated,
    'The duty is that of section 25A of the Act; we read it in what restates the handbook, and grade it so.',
    'Before the review is read as no later than the day on which it is held. The event is the first review, held or fixed.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [iroAppoint],
      params: { event: 'first-review', lines: [{ within: { days: 0 } }] },
    },
  ],
} as const satisfies DeadlineRule;

export const reviewingOfficerRegistrationIroHandbook = {
  id: 'cadence/reviewing-officer-registration-iro-handbook',
  kind: 'condition',
  title: 'Registration of the independent reviewing officer, IRO Handbook',
  duty: 'An independent reviewing officer is a registered social worker.',
  subject: 'reviewing-officer-registration',
  during: 'reviewing-officer',
  owedBy: 'placing-authority',
  basis: 'statutory-guidance',
  readings: [
    undated,
    'That the officer is registered is a duty of the Regulations (regulation 46), which we did not read there: we read it in what restates the handbook, and grade it so.',
    'It is asked on the day of the appointment.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [iroQualification],
      params: { holds: 'registered-social-worker' },
    },
  ],
} as const satisfies ConditionRule;

export const reviewingOfficerExperienceIroHandbook = {
  id: 'cadence/reviewing-officer-experience-iro-handbook',
  kind: 'deadline',
  title: 'Experience of the independent reviewing officer, IRO Handbook',
  duty: 'An independent reviewing officer has at least five years of experience since qualifying.',
  subject: 'reviewing-officer-experience',
  during: 'reviewing-officer',
  owedBy: 'placing-authority',
  basis: 'statutory-guidance',
  readings: [
    undated,
    'Five years of experience is read as qualifying no later than five years before the appointment; breaks are not looked at.',
    'What is done is that the officer qualified: with no such day on the record there is no qualified social worker.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [iroQualification],
      params: {
        event: 'reviewing-officer-appointment',
        lines: [{ within: { years: -5 } }],
      },
    },
  ],
} as const satisfies DeadlineRule;

export const reviewPreparationIroHandbook = {
  id: 'cadence/review-preparation-iro-handbook',
  kind: 'deadline',
  title: 'Preparing a review, IRO Handbook',
  duty: 'The social worker and the independent reviewing officer talk a review over at least 15 working days ahead of it.',
  subject: 'review-preparation',
  during: 'looked-after',
  owedBy: 'social-worker',
  basis: 'statutory-guidance',
  readings: [
    undated,
    'The working days are counted back from the review, whose own day is left out; the fifteenth is in time.',
    'A first review may be fixed less than 15 working days ahead: the finding then says late, and the reason is for a person to give.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [iroPrepContact],
      params: { event: 'cla-review', lines: [{ within: { workingDays: -15 } }] },
    },
  ],
} as const satisfies DeadlineRule;

export const reviewPapersIroHandbook = {
  id: 'cadence/review-papers-iro-handbook',
  kind: 'deadline',
  title: 'Papers for a review, IRO Handbook',
  duty: 'The reports, the care plan, the personal education plan and the health plan reach the independent reviewing officer at least three days before a review.',
  subject: 'review-papers',
  during: 'looked-after',
  owedBy: 'social-worker',
  basis: 'statutory-guidance',
  readings: [
    undated,
    'Our source does not say whether these are working days. They are read as calendar days, which never ask for the papers sooner than working days would.',
    'The days are counted back from the review, whose own day is left out; the third is in time.',
    'What is done is that the last of the papers came.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [iroReportsBefore],
      params: { event: 'cla-review', lines: [{ within: { days: -3 } }] },
    },
  ],
} as const satisfies DeadlineRule;

export const reviewConsultation = {
  id: 'cadence/review-consultation',
  kind: 'condition',
  title: 'The child before a review',
  duty: 'The child is consulted about the arrangements for a review, and the independent reviewing officer speaks with the child in private before it.',
  subject: 'review-consultation',
  during: 'looked-after',
  owedBy: 'independent-reviewing-officer',
  basis: 'statute',
  readings: [
    'It is asked of one review, under the version in force on its day; afterwards, what was left out is missed.',
    'That the two speak in private we read in the like Welsh regulation only.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [iroConsultChild],
      params: {
        holds: ['child-consulted-on-arrangements', 'spoken-with-in-private'],
      },
    },
  ],
} as const satisfies ConditionRule;

export const reviewDecisionsIroHandbook = {
  id: 'cadence/review-decisions-iro-handbook',
  kind: 'deadline',
  title: 'Decisions of a review, IRO Handbook',
  duty: 'The record of a review’s decisions is sent out within five working days of the review.',
  subject: 'review-decisions',
  during: 'looked-after',
  owedBy: 'independent-reviewing-officer',
  basis: 'statutory-guidance',
  readings: [undated, 'The figure is from memory and not verified.'],
  versions: [
    {
      from: null,
      until: null,
      cites: [iroDecisions5wd],
      params: { event: 'cla-review', lines: [{ within: { workingDays: 5 } }], follows: true },
    },
  ],
} as const satisfies DeadlineRule;

export const reviewDecisionsResponseIroHandbook = {
  id: 'cadence/review-decisions-response-iro-handbook',
  kind: 'deadline',
  title: 'Answer to the decisions of a review, IRO Handbook',
  duty: 'The authority’s manager answers or contests the decisions within five working days of receiving them.',
  subject: 'review-decisions-response',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statutory-guidance',
  readings: [
    undated,
    'The figure is from memory and not verified.',
    'The working days run from the receipt of the decisions, not from the review.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [iroManagerResponse5wd],
      params: {
        event: 'review-decisions-received',
        lines: [{ within: { workingDays: 5 } }],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const reviewRecordIroHandbook = {
  id: 'cadence/review-record-iro-handbook',
  kind: 'deadline',
  title: 'Full record of a review, IRO Handbook',
  duty: 'The full record of a review is written within 15 working days of it.',
  subject: 'review-record',
  during: 'looked-after',
  owedBy: 'independent-reviewing-officer',
  basis: 'statutory-guidance',
  readings: [undated, 'The figure is from memory and not verified.'],
  versions: [
    {
      from: null,
      until: null,
      cites: [iroFullRecord],
      params: { event: 'cla-review', lines: [{ within: { workingDays: 15 } }], follows: true },
    },
  ],
} as const satisfies DeadlineRule;

export const reviewRecordDistributionIroHandbook = {
  id: 'cadence/review-record-distribution-iro-handbook',
  kind: 'deadline',
  title: 'Distribution of a review’s record, IRO Handbook',
  duty: 'The full record of a review is distributed within 20 working days of it.',
  subject: 'review-record-distribution',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statutory-guidance',
  readings: [
    undated,
    'The figure is from memory and not verified.',
    'The working days run from the review, not from the day on which its record was written.',
    'The source does not say who distributes it: it is read as the authority.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [iroFullRecord],
      params: { event: 'cla-review', lines: [{ within: { workingDays: 20 } }], follows: true },
    },
  ],
} as const satisfies DeadlineRule;

export const disputeResolutionIroHandbook = {
  id: 'cadence/dispute-resolution-iro-handbook',
  kind: 'deadline',
  title: 'Dispute resolution, IRO Handbook',
  duty: 'The local dispute resolution takes no more than 20 working days from the formal dispute.',
  subject: 'dispute-resolution',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statutory-guidance',
  readings: [
    undated,
    'The figure is from memory and not verified.',
    'The steps have limits of their own in each authority’s procedure. The source gives none of them, so that only the whole is counted.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [iroDispute],
      params: {
        event: 'formal-dispute',
        lines: [{ within: { workingDays: 20 } }],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

/** The independent reviewing officer and what surrounds each review. */
export const independentReviewingRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  reviewingOfficerAppointmentIroHandbook,
  reviewingOfficerBeforeFirstReviewIroHandbook,
  reviewingOfficerRegistrationIroHandbook,
  reviewingOfficerExperienceIroHandbook,
  reviewPreparationIroHandbook,
  reviewPapersIroHandbook,
  reviewConsultation,
  reviewDecisionsIroHandbook,
  reviewDecisionsResponseIroHandbook,
  reviewRecordIroHandbook,
  reviewRecordDistributionIroHandbook,
  disputeResolutionIroHandbook,
);
