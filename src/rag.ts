/** How does a Dynamic Support Register stand: red, amber, green? */

export type {
  PortionRule,
  PrintedShare,
  PrintedSum,
  ReconciliationRule,
  ReductionRule,
  ShareRule,
} from './kinds/types.ts';
export * from './law/lists/rag.ts';
export { ageBand } from './register/band.ts';
export { keyworkerCoverage } from './register/coverage.ts';
export * from './register/facts.ts';
export { dynamicSupportReturn } from './register/quarterly-return.ts';
export { RATING_OF_STATUS, ratingOf, worst } from './register/rating.ts';
export { reconcileReturn } from './register/reconcile.ts';
export { registerReturn } from './register/register.ts';
export * from './register/register-facts.ts';
export { trend } from './register/trend.ts';
export { workforceShares, workloads } from './register/workforce.ts';
export type * from './register/workforce-facts.ts';
