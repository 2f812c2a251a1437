/** Restrictions of contact, private meetings and communication, orders of a court. */

import type { LocalDate } from '../../core/date.ts';
import type { ConditionRule, ConsentRule, ContentsRule, NoticeRule } from '../../kinds/types.ts';

export const restrictionConsent = {
  id: 'contact/restriction-consent',
  kind: 'consent',
  subject: 'contact-restriction-consent',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      mayActFirst: ['emergency'],
      cites: ['home-contact-restriction-consent'],
    },
  ],
} as const satisfies ConsentRule;

export const emergencyNotification = {
  id: 'contact/emergency-notification',
  kind: 'notice',
  subject: 'contact-restriction-notice',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      within: { hours: 24 },
      reads: 'fullDetailsAt',
      cites: ['home-contact-restriction-emergency', 'calc-hours'],
    },
  ],
} as const satisfies NoticeRule;

export const privateMeetings = {
  id: 'contact/private-meetings',
  kind: 'contents',
  subject: 'private-meetings',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      items: [
        { item: 'parents' },
        { item: 'friends' },
        { item: 'relatives' },
        { item: 'adviser-or-advocate' },
        { item: 'cafcass-officer' },
        { item: 'social-worker' },
        { item: 'person-authorised-by-chief-inspector' },
        { item: 'person-authorised-by-area-authority' },
        { item: 'independent-visitor' },
        { item: 'inspector-of-secretary-of-state' },
        { item: 'person-dealing-with-complaint' },
        { item: 'independent-person' },
        { item: 'record-of-meetings' },
      ],
      cites: ['home-contact-private-facilities'],
    },
  ],
} as const satisfies ContentsRule;

export const privateCommunication = {
  id: 'contact/private-communication',
  kind: 'contents',
  subject: 'private-communication',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      items: [
        { item: 'telephone' },
        { item: 'post' },
        { item: 'electronic-mail' },
        { item: 'aids', when: 'disabled-child' },
      ],
      cites: ['home-contact-comms'],
    },
  ],
} as const satisfies ContentsRule;

export const courtOrderOnContact = {
  id: 'contact/court-order-on-contact',
  kind: 'condition',
  subject: 'court-order-on-contact',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      holds: 'contact-in-line-with-court-order',
      when: 'court-order-on-contact',
      cites: ['home-contact-court-order'],
    },
  ],
} as const satisfies ConditionRule;
