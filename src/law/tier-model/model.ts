/** What a provider asks of its therapeutic model. */

import type { ConditionRule, ContentsRule } from '../../kinds/types.ts';

export const tierModelElements = {
  id: 'tier/model-elements',
  kind: 'contents',
  subject: 'therapeutic-model',
  during: 'therapeutic-model',
  owedBy: 'registered-provider',
  versions: [
    {
      from: null,
      until: null,
      basis: 'model',
      items: [
        { item: 'trauma-assessment' },
        { item: 'individual-response' },
        { item: 'reviewing-and-monitoring' },
        { item: 'team-regulation' },
      ],
      cites: ['tier-elements'],
    },
  ],
} as const satisfies ContentsRule;

export const tierResponses = {
  id: 'tier/responses',
  kind: 'contents',
  subject: 'therapeutic-responses',
  during: 'therapeutic-model',
  owedBy: 'registered-provider',
  versions: [
    {
      from: null,
      until: null,
      basis: 'model',
      items: [
        { item: 'individual-care-plan' },
        { item: 'trauma-informed-risk-assessment' },
        { item: 'boundaries-and-key-working' },
        { item: 'enrichment-and-daily-caregiving' },
        { item: 'sourcing-education-and-psychotherapy' },
      ],
      cites: ['tier-response-options'],
    },
  ],
} as const satisfies ContentsRule;

export const tierExternalTherapy = {
  id: 'tier/external-therapy',
  kind: 'condition',
  subject: 'external-therapy',
  during: 'therapeutic-model',
  owedBy: 'registered-provider',
  versions: [
    {
      from: null,
      until: null,
      basis: 'model',
      holds: 'therapy-fits-into-model',
      when: 'therapy-from-outside',
      cites: ['tier-integrated-not-addon'],
    },
  ],
} as const satisfies ConditionRule;
