/** For whom Nexus 360 is, and which carers it looks for. */

import type { ConditionRule, ContentsRule } from '../../kinds/types.ts';

export const eligibilityNexus = {
  id: 'support/eligibility-nexus',
  kind: 'condition',
  subject: 'nexus-360-eligibility',
  during: 'nexus-360-referral',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      holds: ['deemed-hard-to-place', 'residential-care-otherwise'],
      cites: ['nexus-eligibility'],
    },
  ],
} as const satisfies ConditionRule;

export const carerTraitsNexus = {
  id: 'support/carer-traits-nexus',
  kind: 'contents',
  subject: 'carer-matching',
  during: 'carer-matching',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      items: [
        { item: 'emotional-resilience' },
        { item: 'consistent-and-predictable' },
        { item: 'looks-beyond-behaviour' },
        { item: 'engages-with-training-and-clinics' },
        { item: 'adapts-parenting' },
        { item: 'care-experience' },
      ],
      cites: ['nexus-carer-traits'],
    },
  ],
} as const satisfies ContentsRule;
