/** Was a restriction of contact agreed, and notified in time? */

export * from './kinds/contact-facts.ts';
export { contactRestriction } from './kinds/restriction.ts';
export type { ConsentRule, NoticeRule } from './kinds/types.ts';
export * from './law/lists/contact.ts';
