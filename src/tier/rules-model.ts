/** A provider’s check of its own therapeutic model, beside any one child’s care. */

import type { ConditionRule } from '../core/condition.ts';
import type { ContentsRule } from '../core/contents.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import { tierElements, tierIntegratedNotAddon, tierResponseOptions } from '../sources/tier-model.ts';

export const tierModelElements = {
  id: 'tier/model-elements',
  kind: 'contents',
  title: 'The four elements of a therapeutic model',
  duty: 'A therapeutic model has four elements: a trauma assessment, an individual response, reviewing and monitoring, and the regulation of the team.',
  subject: 'therapeutic-model',
  during: 'therapeutic-model',
  owedBy: 'registered-provider',
  basis: 'model',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'It is a provider’s check of its own model, not of one child’s care.',
    'Whether an element works is a judgement for a person; here it is asked whether the model has it.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [tierElements],
      params: {
        items: [
          { item: 'trauma-assessment' },
          { item: 'individual-response' },
          { item: 'reviewing-and-monitoring' },
          { item: 'team-regulation' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

export const tierResponses = {
  id: 'tier/responses',
  kind: 'contents',
  title: 'The five responses of TIER',
  duty: 'House managers have five responses to draw on: an individual care plan that all staff follow, trauma-informed risk assessments, boundaries and key working, enrichment and daily therapeutic caregiving, and the sourcing of education and psychotherapy.',
  subject: 'therapeutic-responses',
  during: 'therapeutic-model',
  owedBy: 'registered-provider',
  basis: 'model',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'It is a provider’s check of what is at hand: the source offers the five to draw on, and does not ask that every child’s response use them all.',
    'The care plan of which the source speaks is the home’s own.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [tierResponseOptions],
      params: {
        items: [
          { item: 'individual-care-plan' },
          { item: 'trauma-informed-risk-assessment' },
          { item: 'boundaries-and-key-working' },
          { item: 'enrichment-and-daily-caregiving' },
          { item: 'sourcing-education-and-psychotherapy' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

export const tierExternalTherapy = {
  id: 'tier/external-therapy',
  kind: 'condition',
  title: 'Therapy from outside fits into a model',
  duty: 'Where therapy is bought in from outside, the provider has a therapeutic model into which it fits.',
  subject: 'external-therapy',
  during: 'therapeutic-model',
  owedBy: 'registered-provider',
  basis: 'model',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Whether the therapy fits into the model is a judgement for a person; it is read as it was recorded.',
    'Where no therapy is bought in, nothing is asked here.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [tierIntegratedNotAddon],
      params: { holds: 'therapy-fits-into-model', when: 'therapy-from-outside' },
    },
  ],
} as const satisfies ConditionRule;

/** What a provider asks of its model. */
export const tierModelRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  tierModelElements,
  tierResponses,
  tierExternalTherapy,
);
