/** What a home owes when it restricts a child's contact. */

import type { LocalDate } from '../core/date.ts';
import type { Rule } from '../core/rule.ts';
import { ruleList } from '../core/rule.ts';
import {
  homeContactRestrictionConsent,
  homeContactRestrictionEmergency,
} from '../sources/childrens-homes-regulations-2015.ts';
import { calcHours } from '../sources/computing-periods.ts';
import { wsccContactRestrict24h, wsccContactRestrictAgree } from '../sources/west-sussex-guidance.ts';
import type { ConsentRule, NoticeRule } from './facts.ts';
import { authorityContactRules } from './rules-authority.ts';
import { childrensHomesContactRules } from './rules-childrens-homes.ts';
import { westSussexContactRules } from './rules-west-sussex.ts';

export * from './rules-authority.ts';
export * from './rules-childrens-homes.ts';
export * from './rules-west-sussex.ts';

export const restrictionConsent = {
  id: 'contact/restriction-consent',
  kind: 'consent',
  title: 'Consent to a restriction of contact',
  duty: 'The home restricts contact only with the placing authority’s consent, an emergency apart.',
  subject: 'contact-restriction-consent',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'What regulation 22 says of restrictions is from memory and not verified: compare it with the instrument before you rely on it.',
    'The version in force is that of the day in England on which the restriction was imposed.',
    'Consent at the very moment of imposing is in time. Consent that follows a restriction imposed as agreed does not mend it.',
    'The ground is taken as it was recorded: one imposed in an emergency stays so, whether consent follows or not.',
    'Whether the restriction is needed for the child’s welfare is a judgement for a person.',
  ],
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      cites: [homeContactRestrictionConsent],
      params: { mayActFirst: ['emergency'] },
    },
  ],
} as const satisfies ConsentRule;

export const emergencyNotification = {
  id: 'contact/emergency-notification',
  kind: 'notice',
  title: 'Full details of a restriction of contact',
  duty: 'Where the home acts before it has consent, it gives the placing authority full details within 24 hours of imposing the restriction.',
  subject: 'contact-restriction-notice',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'What regulation 22 says of an emergency, the 24 hours among it, is from memory and not verified: compare it with the instrument before you rely on it.',
    'The version in force is that of the day in England on which the restriction was imposed.',
    'The hours are elapsed time, weekends and clock changes included; the moment at which they end is still in time.',
    'Lifting the restriction early does not end the duty.',
    'A restriction imposed as agreed but without consent in time is no emergency, yet full details are owed of it as of one: only agreement with consent takes the duty away.',
  ],
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      cites: [homeContactRestrictionEmergency, calcHours],
      params: { within: { hours: 24 }, reads: 'fullDetailsAt' },
    },
  ],
} as const satisfies NoticeRule;

export const emergencyNotificationWestSussex = {
  id: 'contact/emergency-notification-west-sussex',
  kind: 'notice',
  title: 'Notice of a restriction of contact, West Sussex',
  duty: 'Where a restriction was not agreed with the placing authority, the authority is notified within 24 hours.',
  subject: 'contact-restriction-notice',
  owedBy: 'registered-manager',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'To notify is less than to give full details, and answers this rule only.',
    'The source does not say from when the hours run: they are counted from imposing the restriction, as elapsed time.',
    'Lifting the restriction early does not end the duty.',
    'A restriction imposed as agreed but without consent in time was not agreed: notice is owed of it.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccContactRestrict24h, wsccContactRestrictAgree],
      params: { within: { hours: 24 }, reads: 'notifiedAt' },
    },
  ],
} as const satisfies NoticeRule;

/** The rules of this room, in order. */
export const contactRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  restrictionConsent,
  emergencyNotification,
  emergencyNotificationWestSussex,
  authorityContactRules,
  westSussexContactRules,
  childrensHomesContactRules,
);
