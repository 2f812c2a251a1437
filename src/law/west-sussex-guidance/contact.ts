/** Contact in a West Sussex home: what is permitted, and notice of a restriction. */

import type { ConditionRule, NoticeRule } from '../../kinds/types.ts';

export const emergencyNotificationWestSussex = {
  id: 'contact/emergency-notification-west-sussex',
  kind: 'notice',
  subject: 'contact-restriction-notice',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      within: { hours: 24 },
      reads: 'notifiedAt',
      cites: ['wscc-contact-restrict-24h', 'wscc-contact-restrict-agree'],
    },
  ],
} as const satisfies NoticeRule;

export const permittedContactWestSussex = {
  id: 'contact/permitted-contact-west-sussex',
  kind: 'condition',
  subject: 'permitted-contact',
  during: 'west-sussex-home',
  owedBy: 'placing-authority',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      holds: ['staff-told-of-permitted-contact', 'child-told-of-permitted-contact'],
      owed: true,
      cites: ['wscc-contact-permitted'],
    },
  ],
} as const satisfies ConditionRule;
