/** How a home lets its children meet and reach others. */

import type { ConditionRule } from '../core/condition.ts';
import type { ContentsRule } from '../core/contents.ts';
import type { LocalDate } from '../core/date.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import {
  homeContactComms,
  homeContactCourtOrder,
  homeContactPrivateFacilities,
} from '../sources/childrens-homes-regulations-2015.ts';

const IN_FORCE = '2015-04-01' as LocalDate;

export const privateMeetings = {
  id: 'contact/private-meetings',
  kind: 'contents',
  title: 'Meetings in private',
  duty: 'The home gives each child a place to meet in private, at reasonable times, with family, friends and the officials listed, and keeps a record of such meetings.',
  subject: 'private-meetings',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'Each item is someone whom the child can meet in private at reasonable times; what is reasonable is a judgement for a person.',
    'It is asked whether the home provides for such meetings; a court order or a restriction that keeps a person away is looked at by rules of its own.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeContactPrivateFacilities],
      params: {
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
      },
    },
  ],
} as const satisfies ContentsRule;

export const privateCommunication = {
  id: 'contact/private-communication',
  kind: 'contents',
  title: 'Telephone, post and electronic mail in private',
  duty: 'Children can use a telephone, the post and electronic mail in private and without asking staff, and a disabled child has the aids needed for that.',
  subject: 'private-communication',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'The text is from memory and not verified.',
    'Each item is there where it can be used both in private and without asking staff.',
    'Aids are asked for only of a disabled child; which of them are needed is a judgement for a person.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeContactComms],
      params: {
        items: [
          { item: 'telephone' },
          { item: 'post' },
          { item: 'electronic-mail' },
          { item: 'aids', when: 'disabled-child' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

export const courtOrderOnContact = {
  id: 'contact/court-order-on-contact',
  kind: 'condition',
  title: 'Contact as a court ordered it',
  duty: 'What the home does about contact, and about its restriction, gives way to any court order on contact.',
  subject: 'court-order-on-contact',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'The text is from memory and not verified.',
    'It is asked only where a court has made an order on contact.',
    'Whether contact is in line with the order is a judgement for a person; it is read as it was recorded.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeContactCourtOrder],
      params: {
        holds: 'contact-in-line-with-court-order',
        when: 'court-order-on-contact',
      },
    },
  ],
} as const satisfies ConditionRule;

/** Meetings, communication and orders of a court. */
export const childrensHomesContactRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  privateMeetings,
  privateCommunication,
  courtOrderOnContact,
);
