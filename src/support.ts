/** Is the wrap-around support package in place? */

export type { PackageStanding } from './agenda/support-package.ts';
export { supportPackage, supportPackageRules } from './agenda/support-package.ts';
export type * from './kinds/support-facts.ts';
export { DOCUMENT_STEPS, PACKAGE_ELEMENTS } from './kinds/support-facts.ts';
export type { CourseRule, SessionNotesRule } from './kinds/types.ts';
export * from './law/lists/support.ts';
