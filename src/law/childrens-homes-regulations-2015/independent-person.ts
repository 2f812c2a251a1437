/** Visits by the independent person, and who may not be one. */

import type { LocalDate } from '../../core/date.ts';
import type { CadenceRule, ConditionRule } from '../../kinds/types.ts';

export const independentPersonFreeOfTies = {
  id: 'admission/independent-person-free-of-ties',
  kind: 'condition',
  subject: 'independent-person-free-of-ties',
  during: 'home-registration',
  owedBy: 'registered-provider',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      holds: [
        'not-employed-in-the-authoritys-childrens-social-services',
        'not-employed-for-payment-by-the-provider',
        'not-involved-in-a-childs-care-plan',
        'not-commissioning-or-financing-services',
        'no-financial-interest',
        'not-the-responsible-individual',
        'no-connection-that-raises-doubts',
      ],
      cites: ['home-independent-person-bars'],
    },
  ],
} as const satisfies ConditionRule;

export const independentVisit = {
  id: 'cadence/independent-visit',
  kind: 'cadence',
  subject: 'independent-visit',
  during: 'childrens-home',
  owedBy: 'independent-person',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      each: 'calendar-month',
      cites: ['home-independent-visit', 'calc-at-least-once-each-month'],
    },
  ],
} as const satisfies CadenceRule;
