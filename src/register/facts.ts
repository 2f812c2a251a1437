/** What must be known to answer a quarterly return, and what a printed one says. */

import type { LocalDate } from '../core/date.ts';
import type { DutyStatus, Finding } from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';

/** The age bands of the return. */
export const AGE_BANDS = /* @__PURE__ */ frozen(['under-18', '18-25'] as const);

export type AgeBand = (typeof AGE_BANDS)[number];

/** How findings are rated, from what says nothing to the worst. */
export const RATINGS = /* @__PURE__ */ frozen(['not-rated', 'green', 'amber', 'red'] as const);

export type Rating = (typeof RATINGS)[number];

/** One age band: who is on the register, who of them has a named keyworker, and who is an inpatient. */
export type CoverageCounts = {
  /** How many stand on the register, by colour. Green is not counted by any metric. */
  readonly register: { readonly red: number; readonly amber: number; readonly green: number };
  /** How many of them have a named keyworker. */
  readonly named: { readonly red: number; readonly amber: number };
  readonly inpatients: { readonly total: number; readonly named: number };
  /** The day on which they were counted. Needed only by a rule whose figures are not the same for every day. */
  readonly on?: LocalDate;
};

/** One age band as the return asks for it; the preventive consultations count towards the activity alone. */
export type BandCounts = Omit<CoverageCounts, 'on'> & { readonly preventive?: number };

/** Admissions of a quarter. A re-admission (`again`) is not counted among the new ones. */
export type AdmissionCounts = { readonly new: number; readonly again: number };

/** Its first and its last day. */
export type Quarter = { readonly from: LocalDate; readonly to: LocalDate };

/** What one quarter's return rests on. */
export type DynamicSupportFacts = {
  readonly quarter: Quarter;
  /** The counts at the end of the quarter; `not-delivered` where the service does not serve that age band. */
  readonly bands: Readonly<Record<AgeBand, BandCounts | 'not-delivered'>>;
  /** Given for both bands, whether or not the service serves them. */
  readonly admissions: Readonly<Record<AgeBand, AdmissionCounts>>;
  /** The admissions of the quarter that this one is compared with. */
  readonly baseline?: Readonly<Record<AgeBand, AdmissionCounts>>;
};

/** How many of those counted have a named keyworker, and whether they are enough. */
export type Coverage = {
  readonly status: Extract<DutyStatus, 'met' | 'missed'>;
  readonly named: number;
  readonly of: number;
};

/** The admissions counted in the quarter and in the one it is compared with. */
export type Reduction = {
  readonly status: Extract<DutyStatus, 'met' | 'missed'>;
  readonly count: number;
  readonly baseline: number;
};

/** Counts added up, each with its path in the facts. */
export type Sum = {
  readonly parts: readonly { readonly path: string; readonly count: number }[];
  readonly total: number;
};

/** A row of the return: one metric, answered for each age band. */
export type Metric = {
  /** The id of the rule. */
  readonly rule: string;
  readonly bands: Readonly<Record<AgeBand, Finding<Coverage | Reduction>>>;
};

/** The return as worked out from its facts. */
export type DynamicSupportReturn = {
  readonly quarter: Quarter;
  /** In the order of the rules. */
  readonly metrics: readonly Metric[];
  /** Everyone supported: red, amber, inpatients and preventive consultations. A band without those counts is absent. */
  readonly activity: Readonly<Partial<Record<AgeBand, Sum>>>;
};

/** A percentage as it is printed, so that its precision is known; `n/a` for none. */
export type PrintedPercentage = `${number}%` | `${number} %` | 'n/a' | 'N/A';

/** One age band as a return prints it: totals and percentages beside their parts. */
export type PrintedBand = {
  readonly register?: {
    readonly red?: number;
    readonly amber?: number;
    readonly green?: number;
    /** Red, amber and green together. */
    readonly total?: number;
  };
  /** Those on the register who have a named keyworker. */
  readonly named?: { readonly red?: number; readonly amber?: number; readonly total?: number };
  /** The share that has a named keyworker: of the red, the amber, both together, and of the whole register. */
  readonly percentages?: {
    readonly red?: PrintedPercentage;
    readonly amber?: PrintedPercentage;
    readonly redOrAmber?: PrintedPercentage;
    readonly register?: PrintedPercentage;
  };
  readonly inpatients?: {
    readonly total?: number;
    readonly named?: number;
    /** The share of the inpatients that has a named keyworker. */
    readonly percentage?: PrintedPercentage;
  };
  /** As the section on activity restates them. Its total leaves green out. */
  readonly activity?: {
    readonly red?: number;
    readonly amber?: number;
    readonly inpatients?: number;
    readonly preventive?: number;
    readonly total?: number;
    readonly green?: number;
  };
};

/** A return as it is printed, as much of it as there is. */
export type PrintedReturn = {
  /** Needed only by a rule whose figures are not the same for every day. */
  readonly quarter?: Quarter;
  readonly bands: Readonly<Partial<Record<AgeBand, PrintedBand>>>;
};

/** One printed figure beside what its parts give. */
export type Reconciliation = {
  /** `met` where the two agree, `missed` where they contradict each other. */
  readonly status: Extract<DutyStatus, 'met' | 'missed'>;
  readonly path: string;
  readonly printed: string;
  /** A total, or a percentage in the precision that is printed; `n/a` where there is nobody to count. */
  readonly computed: string;
};
