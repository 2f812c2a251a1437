/** What a child’s plans must hold: the care plan, the health plan, the personal education plan. */

import type { LocalDate } from '../../core/date.ts';
import type { ContentsRule } from '../../kinds/types.ts';

export const carePlanContents = {
  id: 'admission/care-plan-contents',
  kind: 'contents',
  subject: 'care-plan-contents',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      items: [
        { item: 'plan-for-permanence' },
        { item: 'health' },
        { item: 'health-plan' },
        { item: 'education' },
        { item: 'personal-education-plan', when: 'personal-education-plan-practicable' },
        { item: 'emotional-and-behavioural-development' },
        { item: 'identity' },
        { item: 'family-and-social-relationships' },
        { item: 'social-presentation' },
        { item: 'self-care-skills' },
        { item: 'placement-plan' },
        { item: 'name-of-reviewing-officer' },
        { item: 'wishes-and-feelings' },
      ],
      cites: ['care-plan-content', 'health-plan-in-care-plan', 'pep-in-care-plan', 'iro-name-in-plan'],
    },
  ],
} as const satisfies ContentsRule;

export const healthPlanContents = {
  id: 'admission/health-plan-contents',
  kind: 'contents',
  subject: 'health-plan-contents',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      items: [
        { item: 'state-of-health' },
        { item: 'health-history' },
        { item: 'effect-on-development' },
        { item: 'medical-and-dental-care' },
        { item: 'planned-changes', when: 'change-of-health-care-planned' },
        { item: 'carers-part-in-health' },
      ],
      cites: ['health-plan-in-care-plan'],
    },
  ],
} as const satisfies ContentsRule;

export const personalEducationPlanContents = {
  id: 'admission/personal-education-plan-contents',
  kind: 'contents',
  subject: 'personal-education-plan-contents',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      items: [
        { item: 'education-and-training-history' },
        { item: 'present-arrangements' },
        { item: 'planned-changes', when: 'change-of-education-planned' },
        { item: 'disruption-kept-small', when: 'change-of-education-planned' },
        { item: 'leisure-interests' },
        { item: 'carers-part-in-education-and-leisure' },
      ],
      cites: ['pep-content'],
    },
  ],
} as const satisfies ContentsRule;
