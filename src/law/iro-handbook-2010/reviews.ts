/** What surrounds each review: preparation, papers, decisions, the record. */

import type { DeadlineRule } from '../../kinds/types.ts';

export const reviewPreparationIroHandbook = {
  id: 'cadence/review-preparation-iro-handbook',
  kind: 'deadline',
  subject: 'review-preparation',
  during: 'looked-after',
  owedBy: 'social-worker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      event: 'cla-review',
      lines: [{ within: { workingDays: -15 } }],
      cites: ['iro-prep-contact'],
    },
  ],
} as const satisfies DeadlineRule;

export const reviewPapersIroHandbook = {
  id: 'cadence/review-papers-iro-handbook',
  kind: 'deadline',
  subject: 'review-papers',
  during: 'looked-after',
  owedBy: 'social-worker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      event: 'cla-review',
      lines: [{ within: { days: -3 } }],
      cites: ['iro-reports-before'],
    },
  ],
} as const satisfies DeadlineRule;

export const reviewDecisionsIroHandbook = {
  id: 'cadence/review-decisions-iro-handbook',
  kind: 'deadline',
  subject: 'review-decisions',
  during: 'looked-after',
  owedBy: 'independent-reviewing-officer',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      event: 'cla-review',
      lines: [{ within: { workingDays: 5 } }],
      follows: true,
      cites: ['iro-decisions-5wd'],
    },
  ],
} as const satisfies DeadlineRule;

export const reviewDecisionsResponseIroHandbook = {
  id: 'cadence/review-decisions-response-iro-handbook',
  kind: 'deadline',
  subject: 'review-decisions-response',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      event: 'review-decisions-received',
      lines: [{ within: { workingDays: 5 } }],
      follows: true,
      cites: ['iro-manager-response-5wd'],
    },
  ],
} as const satisfies DeadlineRule;

export const reviewRecordIroHandbook = {
  id: 'cadence/review-record-iro-handbook',
  kind: 'deadline',
  subject: 'review-record',
  during: 'looked-after',
  owedBy: 'independent-reviewing-officer',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      event: 'cla-review',
      lines: [{ within: { workingDays: 15 } }],
      follows: true,
      cites: ['iro-full-record'],
    },
  ],
} as const satisfies DeadlineRule;

export const reviewRecordDistributionIroHandbook = {
  id: 'cadence/review-record-distribution-iro-handbook',
  kind: 'deadline',
  subject: 'review-record-distribution',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'statutory-guidance',
      event: 'cla-review',
      lines: [{ within: { workingDays: 20 } }],
      follows: true,
      cites: ['iro-full-record'],
    },
  ],
} as const satisfies DeadlineRule;
