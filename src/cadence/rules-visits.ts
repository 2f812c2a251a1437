/** Visits by the authority’s representative: the special cases, and the visits beyond the regular ones. */

import type { ConditionRule } from '../core/condition.ts';
import type { LocalDate } from '../core/date.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import {
  visitAfterHomeNotice,
  visitAfterYearPermanent,
  visitCareOrderWithP,
  visitFirst,
  visitFrequencyPrecedence,
  visitLongTermFoster,
  visitOnRequest,
  visitOthersResponsible,
  visitReg19,
  visitReg24OrIco,
  visitSeeAlone,
  visitYearOne,
} from '../sources/care-planning-regulations-2010.ts';
import { calcWeek } from '../sources/computing-periods.ts';
import type { CadenceRule } from './facts.ts';

const replacesTheGeneral =
  'Where this case applies, it replaces the general frequency: the episode is recorded as this kind, not as a placement of the general kind.';
const untilFirstReview =
  'The limit is that of the day on which the interval begins: weekly before the child’s first review, the longer one from the day of that review on. Where the first review was held before all this began, the longer one holds from the start.';

export const socialWorkerVisitBeforeAssessment = {
  id: 'cadence/social-worker-visit-before-assessment',
  kind: 'cadence',
  title: 'Visit to a child placed with a parent before the assessment',
  duty: 'A child placed with a parent before the assessment is complete is visited at least once a week until the first review, then at least every six weeks.',
  subject: 'social-worker-visit',
  during: 'placement-with-parent-before-assessment',
  owedBy: 'social-worker',
  basis: 'statute',
  readings: [
    replacesTheGeneral,
    untilFirstReview,
    'At least once a week is read as within seven days of the visit last held.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [visitReg19, visitFrequencyPrecedence, calcWeek],
      params: {
        intervals: [{ when: { beforeFirstReview: true }, within: { weeks: 1 } }, { within: { weeks: 6 } }],
      },
    },
  ],
} as const satisfies CadenceRule;

export const socialWorkerVisitTemporaryApproval = {
  id: 'cadence/social-worker-visit-temporary-approval',
  kind: 'cadence',
  title:
    'Visit to a child with a connected person approved for the time being, or with a parent under an interim care order',
  duty: 'A child with a connected person approved for the time being, or with a parent under an interim care order, is visited at least once a week until the first review, then at least every four weeks.',
  subject: 'social-worker-visit',
  during: 'temporary-approval-or-interim-care-order',
  owedBy: 'social-worker',
  basis: 'statute',
  readings: [
    replacesTheGeneral,
    untilFirstReview,
    'From the first review on it is four weeks, not the six of the other cases.',
    'At least once a week is read as within seven days of the visit last held; the first week runs from the start of the placement or, with a parent, of the order.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [visitReg24OrIco, visitFrequencyPrecedence, calcWeek],
      params: {
        intervals: [{ when: { beforeFirstReview: true }, within: { weeks: 1 } }, { within: { weeks: 4 } }],
      },
    },
  ],
} as const satisfies CadenceRule;

export const socialWorkerVisitCareOrder = {
  id: 'cadence/social-worker-visit-care-order',
  kind: 'cadence',
  title: 'Visit to a child who lives with a parent under a care order',
  duty: 'A child who lives with a parent under a full care order is visited within a week of the order, then at least every six weeks.',
  subject: 'social-worker-visit',
  during: 'care-order-with-parent',
  owedBy: 'social-worker',
  basis: 'statute',
  readings: [
    replacesTheGeneral,
    'The first week runs from the day on which the order is made, and the episode begins with it.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [visitCareOrderWithP, visitFrequencyPrecedence, calcWeek],
      params: {
        intervals: [{ when: { nth: 1 }, within: { weeks: 1 } }, { within: { weeks: 6 } }],
      },
    },
  ],
} as const satisfies CadenceRule;

export const socialWorkerVisitOthersResponsible = {
  id: 'cadence/social-worker-visit-others-responsible',
  kind: 'cadence',
  title: 'Visit to a child in care where others are responsible for where the child lives',
  duty: 'A child in care for whose living arrangements someone else is responsible is visited within a week of their start, then at least every six weeks in the first year and every three months after it.',
  subject: 'social-worker-visit',
  during: 'others-responsible-for-living-arrangements',
  owedBy: 'social-worker',
  basis: 'statute',
  readings: [
    'The figures of this paragraph are from memory and not verified.',
    replacesTheGeneral,
    'The limit is that of the day on which the interval begins: up to and including the first anniversary of the start it is the first year’s.',
    'The first year runs from the start of the arrangements; a change in them does not begin it again.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [visitOthersResponsible, visitFrequencyPrecedence, calcWeek],
      params: {
        intervals: [
          { when: { nth: 1 }, within: { weeks: 1 } },
          { when: { upToAnniversary: 1 }, within: { weeks: 6 } },
          { within: { months: 3 } },
        ],
      },
    },
  ],
} as const satisfies CadenceRule;

export const visitAfterChangedArrangements = {
  id: 'cadence/visit-after-changed-arrangements',
  kind: 'deadline',
  title: 'Visit after a change in the living arrangements',
  duty: 'Where someone else is responsible for where a child in care lives, the child is visited within a week of any change in those arrangements.',
  subject: 'social-worker-visit',
  during: 'others-responsible-for-living-arrangements',
  owedBy: 'social-worker',
  basis: 'statute',
  readings: [
    'The figure is from memory and not verified.',
    'The first visit on the day of the change or after it answers it, and is one of the regular visits too.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [visitOthersResponsible, calcWeek],
      params: {
        event: 'change-of-living-arrangements',
        lines: [{ within: { weeks: 1 } }],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

const firstVisit = { when: { nth: 1 }, within: { weeks: 1 } } as const;
const inFirstYear = { when: { upToAnniversary: 1 }, within: { weeks: 6 } } as const;

export const socialWorkerVisitLongTermFoster = {
  id: 'cadence/social-worker-visit-long-term-foster',
  kind: 'cadence',
  title: 'Visit to a child in a long-term foster placement',
  duty: 'A child in a long-term foster placement is visited as any other in its first year; after it, every three months or, where the child understands and agrees to fewer visits, every six.',
  subject: 'social-worker-visit',
  during: 'long-term-foster-placement',
  owedBy: 'social-worker',
  basis: 'statute',
  readings: [
    'The six months, and the paragraph that sets them, are from memory and not verified.',
    'A long-term foster placement is one that is meant to last until the child is 18: without the child’s agreement, and before 1 April 2015, the three months of the general case stand.',
    'The limit is that of the day on which the interval begins: one that began before 1 April 2015 keeps its three months; up to and including the first anniversary of the placement’s start the limit is the first year’s.',
    'Whether the child understands what is agreed is a judgement for a person: the agreement counts where it was given with understanding.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: '2015-04-01' as LocalDate,
      cites: [visitFirst, visitYearOne, visitAfterYearPermanent],
      params: { intervals: [firstVisit, inFirstYear, { within: { months: 3 } }] },
    },
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      cites: [visitFirst, visitYearOne, visitAfterYearPermanent, visitLongTermFoster],
      params: {
        intervals: [
          firstVisit,
          inFirstYear,
          { when: { circumstance: 'child-agrees-to-fewer-visits' }, within: { months: 6 } },
          { within: { months: 3 } },
        ],
      },
    },
  ],
} as const satisfies CadenceRule;

export const visitRequested = {
  id: 'cadence/visit-requested',
  kind: 'deadline',
  title: 'Visit on request',
  duty: 'The representative visits whenever the child, a parent, the foster carer or the children’s home reasonably asks.',
  subject: 'social-worker-visit',
  during: 'looked-after',
  owedBy: 'social-worker',
  basis: 'statute',
  readings: [
    'The paragraph is from memory and not verified.',
    'The source sets no figure: the visit is owed, and no date is invented.',
    'Whether the request is a reasonable one is a judgement for a person.',
    'The first visit on the day of the request or after it answers it.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [visitOnRequest],
      params: {
        event: 'request-for-visit',
        lines: [{ when: 'request-is-reasonable' }],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const visitAfterNoticeOfHome = {
  id: 'cadence/visit-after-notice-of-home',
  kind: 'deadline',
  title: 'Visit after notice that the home falls short',
  duty: 'The representative visits within a week of a notice that the children’s home falls short of what is required of it.',
  subject: 'social-worker-visit',
  during: 'looked-after',
  owedBy: 'social-worker',
  basis: 'statute',
  readings: [
    'The paragraph and its figure are from memory and not verified.',
    'The week runs from the day on which the authority has the notice. The first visit on that day or after it answers it.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [visitAfterHomeNotice, calcWeek],
      params: {
        event: 'notice-that-home-falls-short',
        lines: [{ within: { weeks: 1 } }],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const childSeenAlone = {
  id: 'cadence/child-seen-alone',
  kind: 'condition',
  title: 'The child is spoken to in private',
  duty: 'On each visit the representative speaks with the child in private, unless the child refuses, it would be inappropriate, or it cannot be done.',
  subject: 'child-seen-alone',
  during: 'looked-after',
  owedBy: 'social-worker',
  basis: 'statute',
  readings: [
    'The text is from memory and not verified.',
    'It is asked of each visit, on its day. Any one of the three exceptions is a reason, and which of them holds is for the representative to say.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [visitSeeAlone],
      params: {
        holds: 'child-spoken-to-in-private',
        unless: 'child-refused-or-inappropriate-or-impossible',
      },
    },
  ],
} as const satisfies ConditionRule;

/** The special cases of visiting, each in place of the general one, and what calls for a visit beyond them. */
export const visitRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  socialWorkerVisitBeforeAssessment,
  socialWorkerVisitTemporaryApproval,
  socialWorkerVisitCareOrder,
  socialWorkerVisitOthersResponsible,
  visitAfterChangedArrangements,
  socialWorkerVisitLongTermFoster,
  visitRequested,
  visitAfterNoticeOfHome,
  childSeenAlone,
);
