/** Was a restriction of contact agreed, and notified in time? */

export * from './kinds/contact-facts.ts';
export { contactRestriction } from './kinds/restriction.ts';
export type { ConsentRule, NoticeRule } from './kinds/types.ts';
export * from './law/care-planning-regulations-2010/contact.ts';
export * from './law/children-act-1989/contact.ts';
export * from './law/childrens-homes-regulations-2015/contact.ts';
export { contactRules } from './law/lists/contact.ts';
export * from './law/west-sussex-guidance/contact.ts';
