/** The duties that come round again, and the figures of each. */

import type { LocalDate } from '../core/date.ts';
import type { Rule } from '../core/rule.ts';
import { ruleList } from '../core/rule.ts';
import { paVisitFirst, paVisitInterval } from '../sources/care-leavers-regulations-2010.ts';
import {
  healthReview5plus,
  healthReviewUnder5,
  reviewFirst,
  reviewSecond,
  reviewSubsequent,
  visitAfterYearOther,
  visitAfterYearPermanent,
  visitFirst,
  visitYearOne,
  workingDayDef,
} from '../sources/care-planning-regulations-2010.ts';
import { homeIndependentVisit, homeQualityReview } from '../sources/childrens-homes-regulations-2015.ts';
import {
  calcAge,
  calcAtLeastOnceEachMonth,
  calcCorrespondingDate,
  calcExcludeEventDay,
  calcIntervalMax,
  calcMonthIsCalendar,
  calcNoFractions,
  calcNoRollover,
  calcShortMonth,
  calcWeek,
  calcWorkingDays,
} from '../sources/computing-periods.ts';
import { healthInitial20wd } from '../sources/health-guidance-2015.ts';
import {
  nexusCarerContactDaily,
  nexusClinicalSupport,
  nexusFormalSupervision,
  nexusSocialWorkSupport,
  nexusSupportWorkerVisit,
  nexusTacMeeting,
} from '../sources/nexus-360.ts';
import { tierManagementMeeting } from '../sources/tier-model.ts';
import { wsccReviewInitial, wsccReviewSubsequent, wsccSupportPlanReview } from '../sources/west-sussex-guidance.ts';
import type { CadenceRule } from './facts.ts';
import { childrensHomesCadenceRules } from './rules-childrens-homes.ts';
import { educationRules } from './rules-education.ts';
import { fosteringRules } from './rules-fostering.ts';
import { healthRules } from './rules-health.ts';
import { independentReviewingRules } from './rules-independent-reviewing.ts';
import { leavingCareRules } from './rules-leaving-care.ts';
import { missingRules } from './rules-missing.ts';
import { planRules } from './rules-plans.ts';
import { reviewRules } from './rules-reviews.ts';
import { shortBreakRules } from './rules-short-breaks.ts';
import { treatmentReviewRules } from './rules-treatment-reviews.ts';
import { visitRules } from './rules-visits.ts';
import { westSussexRules } from './rules-west-sussex.ts';

export * from './rules-childrens-homes.ts';
export * from './rules-education.ts';
export * from './rules-fostering.ts';
export * from './rules-health.ts';
export * from './rules-independent-reviewing.ts';
export * from './rules-leaving-care.ts';
export * from './rules-missing.ts';
export * from './rules-plans.ts';
export * from './rules-reviews.ts';
export * from './rules-short-breaks.ts';
export * from './rules-treatment-reviews.ts';
export * from './rules-visits.ts';
export * from './rules-west-sussex.ts';

export const claReview = {
  id: 'cadence/cla-review',
  kind: 'cadence',
  title: 'Review of the child’s case',
  duty: 'The child’s case is reviewed within 20 working days of becoming looked after, then within three months, then at least every six months.',
  subject: 'cla-review',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'The first interval runs from the day the child became looked after; a move between placements does not begin it again.',
    'Each limit runs from the review last held, not from the start of care.',
    'A working day is one that is no Saturday, Sunday, Christmas Day, Good Friday or bank holiday in England and Wales.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [
        reviewFirst,
        reviewSecond,
        reviewSubsequent,
        workingDayDef,
        calcWorkingDays,
        calcExcludeEventDay,
        calcNoFractions,
        calcIntervalMax,
        calcMonthIsCalendar,
        calcCorrespondingDate,
        calcShortMonth,
        calcNoRollover,
      ],
      params: {
        intervals: [
          { when: { nth: 1 }, within: { workingDays: 20 } },
          { when: { nth: 2 }, within: { months: 3 } },
          { within: { months: 6 } },
        ],
      },
    },
  ],
} as const satisfies CadenceRule;

export const claReviewWestSussex = {
  id: 'cadence/cla-review-west-sussex',
  kind: 'cadence',
  title: 'Review of the child’s case, West Sussex',
  duty: 'The social worker convenes a first review within 28 days of admission and further ones every three months.',
  subject: 'cla-review',
  during: 'west-sussex-home',
  owedBy: 'social-worker',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Days are calendar days. They run from admission to the home, which need not be the day the child became looked after.',
    'Three months runs from the review last held.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccReviewInitial, wsccReviewSubsequent],
      params: {
        intervals: [{ when: { nth: 1 }, within: { days: 28 } }, { within: { months: 3 } }],
      },
    },
  ],
} as const satisfies CadenceRule;

export const supportPlanReviewWestSussex = {
  id: 'cadence/support-plan-review-west-sussex',
  kind: 'cadence',
  title: 'Review of the Support Plan, West Sussex',
  duty: 'The keyworker reviews the child’s Support Plan every month.',
  subject: 'support-plan-review',
  during: 'west-sussex-home',
  owedBy: 'keyworker',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source gives a period but no start: the first month runs from the day on which the plan begins.',
    'Monthly is read as within one month of the review last held.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccSupportPlanReview],
      params: { intervals: [{ within: { months: 1 } }] },
    },
  ],
} as const satisfies CadenceRule;

export const socialWorkerVisit = {
  id: 'cadence/social-worker-visit',
  kind: 'cadence',
  title: 'Visit by the authority’s representative',
  duty: 'The child is visited within a week of the placement’s start, then at least every six weeks in its first year, and after it every three months if the placement is meant to last until 18, else every six weeks.',
  subject: 'social-worker-visit',
  during: 'placement',
  owedBy: 'social-worker',
  basis: 'statute',
  readings: [
    'The limit in force is that of the day on which the interval begins: up to and including the first anniversary of the placement’s start it is the first year’s.',
    'A week is the seven days after the event.',
    'This is the general case. The cases of paragraphs (3) to (6), and long-term foster placements, have limits of their own.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [visitFirst, visitYearOne, visitAfterYearPermanent, visitAfterYearOther, calcWeek, calcIntervalMax],
      params: {
        intervals: [
          { when: { nth: 1 }, within: { weeks: 1 } },
          { when: { upToAnniversary: 1 }, within: { weeks: 6 } },
          { when: { untilEighteen: true }, within: { months: 3 } },
          { within: { weeks: 6 } },
        ],
      },
    },
  ],
} as const satisfies CadenceRule;

export const healthAssessment = {
  id: 'cadence/health-assessment',
  kind: 'cadence',
  title: 'Health assessment',
  duty: 'The child’s health is assessed within 20 working days of becoming looked after, then at least every six months under the age of five and every twelve months from five.',
  subject: 'health-assessment',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'An interval follows the age on the day of the last assessment, even where the fifth birthday falls inside it.',
    'The first limit is that of guidance, and the nearest figure to “before the first review”.',
    'An age is attained on the birthday; one born on 29 February attains it on 1 March in common years.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [healthInitial20wd, healthReviewUnder5, healthReview5plus, calcAge],
      params: {
        intervals: [
          { when: { nth: 1 }, within: { workingDays: 20 } },
          { when: { underAge: 5 }, within: { months: 6 } },
          { within: { months: 12 } },
        ],
      },
    },
  ],
} as const satisfies CadenceRule;

export const independentVisit = {
  id: 'cadence/independent-visit',
  kind: 'cadence',
  title: 'Visit by the independent person',
  duty: 'An independent person visits the home at least once in each calendar month.',
  subject: 'independent-visit',
  during: 'childrens-home',
  owedBy: 'independent-person',
  basis: 'statute',
  readings: [
    'Each calendar month counts for itself: two visits in one month serve that month only, and two visits may lie nearly two months apart.',
    'The month in which the duty begins counts whole.',
  ],
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      cites: [homeIndependentVisit, calcAtLeastOnceEachMonth],
      params: { each: 'calendar-month' },
    },
  ],
} as const satisfies CadenceRule;

export const qualityOfCareReview = {
  id: 'cadence/quality-of-care-review',
  kind: 'cadence',
  title: 'Review of the quality of care',
  duty: 'The registered person reviews the quality of care in the home at least every six months.',
  subject: 'quality-of-care-review',
  during: 'home-registration',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'The source gives a period but no start: the first six months run from the day on which the home is registered.',
  ],
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      cites: [homeQualityReview],
      params: { intervals: [{ within: { months: 6 } }] },
    },
  ],
} as const satisfies CadenceRule;

export const personalAdviserVisit = {
  id: 'cadence/personal-adviser-visit',
  kind: 'cadence',
  title: 'Visit by the personal adviser',
  duty: 'The personal adviser visits within 7 days of accommodation first being provided, then at least every two months.',
  subject: 'personal-adviser-visit',
  during: 'care-leaver-accommodation',
  owedBy: 'personal-adviser',
  basis: 'statute',
  readings: [
    'Two months are calendar months, not eight weeks.',
    'Owed only where the authority provides the accommodation.',
    'The visit before the review of the pathway plan is not part of this rhythm.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [paVisitFirst, paVisitInterval],
      params: {
        intervals: [{ when: { nth: 1 }, within: { days: 7 } }, { within: { months: 2 } }],
      },
    },
  ],
} as const satisfies CadenceRule;

export const carerContactNexus = {
  id: 'cadence/carer-contact-nexus',
  kind: 'cadence',
  title: 'Contact with the foster carer, Nexus 360',
  duty: 'The service is in contact with the foster carer every day.',
  subject: 'carer-contact',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source gives a period but no start: the first day is the one after the service begins.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusCarerContactDaily],
      params: { intervals: [{ within: { days: 1 } }] },
    },
  ],
} as const satisfies CadenceRule;

export const clinicalSupportNexus = {
  id: 'cadence/clinical-support-nexus',
  kind: 'cadence',
  title: 'Clinical support of the carer, Nexus 360',
  duty: 'A qualified therapist gives the foster carer direct clinical support every fortnight.',
  subject: 'carer-clinical-support',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'A fortnight is 14 days, not twice in a month.',
    'The source gives a period but no start: the first one runs from the day the service begins.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusClinicalSupport],
      params: { intervals: [{ within: { weeks: 2 } }] },
    },
  ],
} as const satisfies CadenceRule;

export const teamAroundTheChildNexus = {
  id: 'cadence/team-around-the-child-nexus',
  kind: 'cadence',
  title: 'Team around the child meeting, Nexus 360',
  duty: 'The professionals, the foster carer among them, meet every six weeks.',
  subject: 'team-around-the-child-meeting',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'It is no statutory review, and does not stand for one.',
    'The source gives a period but no start: the first one runs from the day the service begins.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusTacMeeting],
      params: { intervals: [{ within: { weeks: 6 } }] },
    },
  ],
} as const satisfies CadenceRule;

export const socialWorkSupportNexus = {
  id: 'cadence/social-work-support-nexus',
  kind: 'cadence',
  title: 'Social work support, Nexus 360',
  duty: 'The service’s social worker supports the foster carer every week.',
  subject: 'agency-social-work-support',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'It is the agency’s support, and never stands for the authority’s visit to the child.',
    'The source gives a period but no start: the first one runs from the day the service begins.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusSocialWorkSupport],
      params: { intervals: [{ within: { weeks: 1 } }] },
    },
  ],
} as const satisfies CadenceRule;

export const supervisionNexus = {
  id: 'cadence/supervision-nexus',
  kind: 'cadence',
  title: 'Formal supervision of the carer, Nexus 360',
  duty: 'The foster carer has formal supervision at least every fortnight.',
  subject: 'carer-supervision',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'A fortnight is 14 days, and the longest interval: more often is welcome.',
    'The source gives a period but no start: the first one runs from the day the service begins.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusFormalSupervision],
      params: { intervals: [{ within: { weeks: 2 } }] },
    },
  ],
} as const satisfies CadenceRule;

export const supportWorkerVisitNexus = {
  id: 'cadence/support-worker-visit-nexus',
  kind: 'cadence',
  title: 'Visit by the support worker, Nexus 360',
  duty: 'The allocated support worker visits the young person every week.',
  subject: 'support-worker-visit',
  during: 'nexus-360',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'It is the agency’s visit, and never stands for the authority’s.',
    'The source gives a period but no start: the first one runs from the day the service begins.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusSupportWorkerVisit],
      params: { intervals: [{ within: { weeks: 1 } }] },
    },
  ],
} as const satisfies CadenceRule;

export const therapeuticManagementMeetingTier = {
  id: 'cadence/therapeutic-management-meeting-tier',
  kind: 'cadence',
  title: 'Therapeutic management meeting, TIER',
  duty: 'The clinical assessor and the residential manager meet every month over the child’s tracker.',
  subject: 'therapeutic-management-meeting',
  during: 'tier',
  owedBy: 'clinical-assessor',
  basis: 'model',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Monthly is read as within one month of the meeting last held: the source does not say whether it means each calendar month.',
    'The source gives a period but no start: the first month runs from the day TIER care begins.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [tierManagementMeeting],
      params: { intervals: [{ within: { months: 1 } }] },
    },
  ],
} as const satisfies CadenceRule;

/** The duties that come round again, in the order of the catalogue. */
export const cadenceRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  claReview,
  claReviewWestSussex,
  supportPlanReviewWestSussex,
  socialWorkerVisit,
  healthAssessment,
  independentVisit,
  qualityOfCareReview,
  personalAdviserVisit,
  carerContactNexus,
  clinicalSupportNexus,
  teamAroundTheChildNexus,
  socialWorkSupportNexus,
  supervisionNexus,
  supportWorkerVisitNexus,
  therapeuticManagementMeetingTier,
  planRules,
  healthRules,
  educationRules,
  missingRules,
  independentReviewingRules,
  reviewRules,
  visitRules,
  shortBreakRules,
  leavingCareRules,
  westSussexRules,
  treatmentReviewRules,
  childrensHomesCadenceRules,
  fosteringRules,
);
