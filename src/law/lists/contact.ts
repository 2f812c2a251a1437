/** Restrictions and refusals of contact, and what a child’s contact needs. */

import { ruleList } from '../../core/rule.ts';
import type { Rule } from '../../kinds/types.ts';
import {
  departureFromContactOrder,
  refusalOfContactNotice,
  refusalOfContactNoticeContents,
  refusalOfContactNoticeRecipients,
} from '../care-planning-regulations-2010/contact.ts';
import { refusalOfContact, refusalOfContactEnd } from '../children-act-1989/contact.ts';
import {
  courtOrderOnContact,
  emergencyNotification,
  privateCommunication,
  privateMeetings,
  restrictionConsent,
} from '../childrens-homes-regulations-2015/contact.ts';
import { emergencyNotificationWestSussex, permittedContactWestSussex } from '../west-sussex-guidance/contact.ts';

export * from '../care-planning-regulations-2010/contact.ts';
export * from '../children-act-1989/contact.ts';
export * from '../childrens-homes-regulations-2015/contact.ts';
export * from '../west-sussex-guidance/contact.ts';

/** In the order of the catalogue. */
export const contactRules: readonly Rule[] = /* @__PURE__ */ ruleList<Rule>(
  restrictionConsent,
  emergencyNotification,
  emergencyNotificationWestSussex,
  refusalOfContact,
  refusalOfContactEnd,
  refusalOfContactNotice,
  refusalOfContactNoticeRecipients,
  refusalOfContactNoticeContents,
  departureFromContactOrder,
  permittedContactWestSussex,
  privateMeetings,
  privateCommunication,
  courtOrderOnContact,
);
