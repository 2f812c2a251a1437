export type * from './facts.ts';
export { DOCUMENT_STEPS, PACKAGE_ELEMENTS } from './facts.ts';
export type { PackageStanding } from './package.ts';
export { supportPackage, supportPackageRules } from './package.ts';
export * from './rules.ts';
