/** For whom the service is, and what its carers are matched on. */

import type { ConditionRule } from '../core/condition.ts';
import type { ContentsRule } from '../core/contents.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import { nexusCarerTraits, nexusEligibility } from '../sources/nexus-360.ts';

export const eligibilityNexus = {
  id: 'support/eligibility-nexus',
  kind: 'condition',
  title: 'For whom the service is, Nexus 360',
  duty: 'The service is for a child who is deemed hard to place and might otherwise be in residential care.',
  subject: 'nexus-360-eligibility',
  during: 'nexus-360-referral',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Both are judgements for a person; they are read as they were recorded.',
    'The source describes whom the service is for: that a child does not meet it is no breach by anyone.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusEligibility],
      params: { holds: ['deemed-hard-to-place', 'residential-care-otherwise'] },
    },
  ],
} as const satisfies ConditionRule;

export const carerTraitsNexus = {
  id: 'support/carer-traits-nexus',
  kind: 'contents',
  title: 'What carers are matched on, Nexus 360',
  duty: 'In the matching of carers these are looked for: emotional resilience, a consistent and predictable approach, looking beyond behaviour, engaging with training and clinics, adapting how they parent, and experience of care roles in work or in life.',
  subject: 'carer-matching',
  during: 'carer-matching',
  owedBy: 'support-service',
  basis: 'service-promise',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Traits are weighed by the people who assess and match carers: here it is asked whether each was found, and the weighing stays with them.',
    'A sense of humour can help, as the source says, and is not asked for.',
    'Experience in employment or in personal life will do.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [nexusCarerTraits],
      params: {
        items: [
          { item: 'emotional-resilience' },
          { item: 'consistent-and-predictable' },
          { item: 'looks-beyond-behaviour' },
          { item: 'engages-with-training-and-clinics' },
          { item: 'adapts-parenting' },
          { item: 'care-experience' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

/** Referral and matching. */
export const carerRules: readonly Rule[] = /* @__PURE__ */ ruleList(eligibilityNexus, carerTraitsNexus);
