/** What a child’s plans must hold: the care plan, the health plan, the personal education plan. */

import type { ContentsRule } from '../core/contents.ts';
import type { LocalDate } from '../core/date.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import {
  carePlanContent,
  healthPlanInCarePlan,
  iroNameInPlan,
  pepContent,
  pepInCarePlan,
} from '../sources/care-planning-regulations-2010.ts';

export const carePlanContents = {
  id: 'admission/care-plan-contents',
  kind: 'contents',
  title: 'What a care plan holds',
  duty: 'A care plan holds the plan for permanence, the arrangements for each of the child’s needs, the health plan, the personal education plan, the placement plan, the name of the independent reviewing officer, and the wishes and feelings of those concerned.',
  subject: 'care-plan-contents',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'The list is that of the Regulations as made. A later item, on the child’s status, was not read and is not asked for.',
    'The personal education plan is asked for so far as it is reasonably practicable: a judgement for a person.',
    'Whether an entry is good enough is a judgement for a person; here it is there or not.',
    'In a series of short breaks under regulation 48 a shorter care plan stands in its stead.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [carePlanContent, healthPlanInCarePlan, pepInCarePlan, iroNameInPlan],
      params: {
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
      },
    },
  ],
} as const satisfies ContentsRule;

export const healthPlanContents = {
  id: 'admission/health-plan-contents',
  kind: 'contents',
  title: 'What a health plan holds',
  duty: 'A health plan holds the state of health, its history, how both bear on development, present medical and dental care, any planned change to it, and the carers’ part in promoting health.',
  subject: 'health-plan-contents',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'A planned change is asked for where one is planned.',
    'Whether an entry is good enough is a judgement for a person; here it is there or not.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [healthPlanInCarePlan],
      params: {
        items: [
          { item: 'state-of-health' },
          { item: 'health-history' },
          { item: 'effect-on-development' },
          { item: 'medical-and-dental-care' },
          { item: 'planned-changes', when: 'change-of-health-care-planned' },
          { item: 'carers-part-in-health' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

export const personalEducationPlanContents = {
  id: 'admission/personal-education-plan-contents',
  kind: 'contents',
  title: 'What a personal education plan holds',
  duty: 'A personal education plan holds the history of education and training, present arrangements, planned changes and how disruption will be kept small, leisure interests, and the carers’ part in promoting education and leisure.',
  subject: 'personal-education-plan-contents',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'A planned change, and how disruption is kept small, are asked for where a change is planned.',
    'Whether an entry is good enough is a judgement for a person; here it is there or not.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [pepContent],
      params: {
        items: [
          { item: 'education-and-training-history' },
          { item: 'present-arrangements' },
          { item: 'planned-changes', when: 'change-of-education-planned' },
          { item: 'disruption-kept-small', when: 'change-of-education-planned' },
          { item: 'leisure-interests' },
          { item: 'carers-part-in-education-and-leisure' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

/** What the child’s plans hold. */
export const planContentsRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  carePlanContents,
  healthPlanContents,
  personalEducationPlanContents,
);
