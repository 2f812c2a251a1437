/** How does a Dynamic Support Register stand: red, amber, green? */

export type {
  PortionRule,
  PrintedShare,
  PrintedSum,
  ReconciliationRule,
  ReductionRule,
  ShareRule,
} from './kinds/types.ts';
export * from './law/dynamic-support-register-policy-2023/register.ts';
export * from './law/kent-medway-return/metrics.ts';
export * from './law/kent-medway-return/workforce.ts';
export { ragRules } from './law/lists/rag.ts';
export * from './law/nhs-long-term-plan-2019/register.ts';
export { ageBand } from './register/band.ts';
export { keyworkerCoverage } from './register/coverage.ts';
export type {
  AdmissionCounts,
  AgeBand,
  BandCounts,
  Coverage,
  CoverageCounts,
  DynamicSupportFacts,
  DynamicSupportReturn,
  Metric,
  PrintedBand,
  PrintedPercentage,
  PrintedReturn,
  Quarter,
  Rating,
  Reconciliation,
  Reduction,
  Sum,
} from './register/facts.ts';
export { AGE_BANDS, RATINGS } from './register/facts.ts';
export { dynamicSupportReturn } from './register/quarterly-return.ts';
export { RATING_OF_STATUS, ratingOf, worst } from './register/rating.ts';
export { reconcileReturn } from './register/reconcile.ts';
export { registerReturn } from './register/register.ts';
export type {
  EntryStanding,
  HospitalAdmission,
  Register,
  RegisterCounts,
  RegisterEntry,
  RegisterReturn,
  RegisterStatus,
} from './register/register-facts.ts';
export { REGISTER_STATUSES } from './register/register-facts.ts';
export { trend } from './register/trend.ts';
export { workforceShares, workloads } from './register/workforce.ts';
export type {
  Portion,
  Post,
  PostCount,
  Workforce,
  Workload,
} from './register/workforce-facts.ts';
