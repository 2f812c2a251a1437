/** How often a foster carer’s approval is reviewed, and who visits. */

import type { ConditionRule } from '../core/condition.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import { calcIntervalMax, calcShortMonth, calcWeek } from '../sources/computing-periods.ts';
import {
  fosterApprovalReviewFirst,
  fosterApprovalReviewNext,
  fosterFirstReviewPanel,
} from '../sources/fostering-services-regulations-2011.ts';
import { fosterSupervision } from '../sources/fostering-standards-2011.ts';
import { fosterPrivateVisits } from '../sources/private-fostering-regulations-2005.ts';
import type { CadenceRule } from './facts.ts';

export const fosterApprovalReview = {
  id: 'cadence/foster-approval-review',
  kind: 'cadence',
  title: 'Review of a foster carer’s approval',
  duty: 'A foster carer’s approval is reviewed no more than a year after it was given, and then at intervals of no more than a year.',
  subject: 'foster-approval-review',
  during: 'foster-carer-approval',
  owedBy: 'fostering-service',
  basis: 'statute',
  readings: [
    'The source bears no commencement in this library, only its year, 2011: this version applies to every day.',
    'The words were read in the Regulations of 2002, which came before. That those of 2011 kept them is from memory and not verified.',
    'The first year runs from the approval, each later one from the review last held.',
    'The service reviews earlier whenever it finds that necessary: a judgement for the service, which this date does not put off.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [fosterApprovalReviewFirst, fosterApprovalReviewNext, calcIntervalMax, calcShortMonth],
      params: { intervals: [{ within: { years: 1 } }] },
    },
  ],
} as const satisfies CadenceRule;

export const fosterFirstReviewToPanel = {
  id: 'cadence/foster-first-review-to-panel',
  kind: 'deadline',
  title: 'Report of the first review of an approval to the panel',
  duty: 'The report of the first review of a foster carer’s approval goes to the fostering panel.',
  subject: 'foster-first-review-to-panel',
  during: 'foster-carer-approval',
  owedBy: 'fostering-service',
  basis: 'statute',
  readings: [
    'The source bears no commencement in this library, only its year, 2011: this version applies to every day.',
    'The words were read in the Regulations of 2002, which came before. That those of 2011 kept them is from memory and not verified.',
    'No time is given, and none is put in its place.',
    'Its event is the first review; a later report may go to the panel, and need not.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [fosterFirstReviewPanel],
      params: {
        event: 'first-review-of-approval',
        lines: [{}],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const unannouncedVisitFosteringStandards = {
  id: 'cadence/unannounced-visit-fostering-standards',
  kind: 'cadence',
  title: 'Unannounced visit to the foster carer, national minimum standards',
  duty: 'The supervising social worker visits each foster carer unannounced at least once a year.',
  subject: 'foster-carer-unannounced-visit',
  during: 'foster-carer-approval',
  owedBy: 'fostering-service',
  basis: 'national-policy',
  readings: [
    'The source bears no commencement in this library, only its year, 2011: this version applies to every day.',
    'The standard and its figure are from memory and not verified.',
    'Once a year is read as within a year of the unannounced visit last made.',
    'The source gives a period but no start: the first year runs from the approval.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [fosterSupervision],
      params: { intervals: [{ within: { years: 1 } }] },
    },
  ],
} as const satisfies CadenceRule;

export const carerSupervisionFosteringStandards = {
  id: 'cadence/carer-supervision-fostering-standards',
  kind: 'condition',
  title: 'Supervision of the foster carer, national minimum standards',
  duty: 'A named and qualified social worker supervises each foster carer, and they meet for it.',
  subject: 'foster-carer-supervision',
  during: 'foster-carer-approval',
  owedBy: 'fostering-service',
  basis: 'national-policy',
  readings: [
    'The source bears no commencement in this library, only its year, 2011: this version applies to every day.',
    'The standard is from memory and not verified.',
    'No interval is known for the meetings, and none is put in its place: it is asked only whether they take place.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [fosterSupervision],
      params: {
        holds: ['supervisor-named', 'supervisor-qualified', 'supervision-meetings-held'],
        owed: true,
      },
    },
  ],
} as const satisfies ConditionRule;

export const privateFosteringVisit = {
  id: 'cadence/private-fostering-visit',
  kind: 'cadence',
  title: 'Visit to a privately fostered child',
  duty: 'A privately fostered child is visited at intervals of no more than six weeks in the first year and of no more than twelve weeks after it.',
  subject: 'private-fostering-visit',
  during: 'private-fostering',
  owedBy: 'social-worker',
  basis: 'statute',
  readings: [
    'The source bears no commencement in this library, only its year, 2005: this version applies to every day.',
    'The child is not looked after: this visit never stands for the visit to a child who is.',
    'The limit in force is that of the day on which the interval begins: up to and including the first anniversary of the arrangement it is the first year’s.',
    'The first interval runs from the day on which the arrangement begins.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [fosterPrivateVisits, calcWeek, calcIntervalMax],
      params: {
        intervals: [{ when: { upToAnniversary: 1 }, within: { weeks: 6 } }, { within: { weeks: 12 } }],
      },
    },
  ],
} as const satisfies CadenceRule;

/** Reviews of approval, supervision and visits in fostering. */
export const fosteringRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  fosterApprovalReview,
  fosterFirstReviewToPanel,
  unannouncedVisitFosteringStandards,
  carerSupervisionFosteringStandards,
  privateFosteringVisit,
);
