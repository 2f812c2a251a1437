/** What West Sussex asks about the contact that is permitted. */

import type { ConditionRule } from '../core/condition.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import { wsccContactPermitted } from '../sources/west-sussex-guidance.ts';

export const permittedContactWestSussex = {
  id: 'contact/permitted-contact-west-sussex',
  kind: 'condition',
  title: 'Permitted contact is known, West Sussex',
  duty: 'The placing authority makes sure that staff and the child know which contact is permitted.',
  subject: 'permitted-contact',
  during: 'west-sussex-home',
  owedBy: 'placing-authority',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'What either has not been told can still be told: it stays owed, and the source sets no day.',
    'That staff support the contact wherever possible is a judgement for a person, and is not asked here.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccContactPermitted],
      params: {
        holds: ['staff-told-of-permitted-contact', 'child-told-of-permitted-contact'],
        owed: true,
      },
    },
  ],
} as const satisfies ConditionRule;

/** West Sussex, on permitted contact. */
export const westSussexContactRules: readonly Rule[] = /* @__PURE__ */ ruleList(permittedContactWestSussex);
