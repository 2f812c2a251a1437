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
export { dynamicSupportReturn } from './quarterly-return.ts';
export { RATING_OF_STATUS, ratingOf, worst } from './rating.ts';
export { reconcileReturn } from './reconcile.ts';
export * from './rules.ts';
