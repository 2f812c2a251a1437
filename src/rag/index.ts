export { ageBand } from './band.ts';
export { keyworkerCoverage } from './coverage.ts';
export type {
  AdmissionCounts,
  AgeBand,
  BandCounts,
  Counted,
  Coverage,
  CoverageCounts,
  DynamicSupportFacts,
  DynamicSupportReturn,
  Metric,
  PrintedBand,
  PrintedPercentage,
  PrintedReturn,
  PrintedShare,
  PrintedSum,
  Quarter,
  Rating,
  Reconciliation,
  ReconciliationParams,
  ReconciliationRule,
  Reduction,
  ReductionParams,
  ReductionRule,
  ShareParams,
  ShareRule,
  Sum,
} from './facts.ts';
export { AGE_BANDS, RATINGS } from './facts.ts';
export type {
  EntryStanding,
  HospitalAdmission,
  Register,
  RegisterCounts,
  RegisterEntry,
  RegisterReturn,
  RegisterStatus,
} from './facts-register.ts';
export { REGISTER_STATUSES } from './facts-register.ts';
export type {
  Portion,
  PortionKind,
  PortionParams,
  PortionRule,
  Post,
  PostCount,
  Workforce,
  Workload,
} from './facts-workforce.ts';
export { PORTIONS } from './facts-workforce.ts';
export { dynamicSupportReturn } from './quarterly-return.ts';
export { RATING_OF_STATUS, ratingOf, worst } from './rating.ts';
export { reconcileReturn } from './reconcile.ts';
export { registerReturn } from './register.ts';
export * from './rules.ts';
export { trend } from './trend.ts';
export { workforceShares, workloads } from './workforce.ts';
