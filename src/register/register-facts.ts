/** What must be known of each person on a Dynamic Support Register, and what a quarter’s return made of it says. */

import type { LocalDate } from '../core/date.ts';
import type { Finding, Missing } from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import type { Fulfilment } from '../kinds/duty-facts.ts';
import type { AdmissionCounts, AgeBand, BandCounts, DynamicSupportReturn, Quarter } from './facts.ts';

/** The colours of a register: risk of admission from the highest, and blue for an inpatient. */
export const REGISTER_STATUSES = /* @__PURE__ */ frozen(['red', 'amber', 'green', 'blue'] as const);

export type RegisterStatus = (typeof REGISTER_STATUSES)[number];

/** One admission to hospital. */
export type HospitalAdmission = {
  readonly on: LocalDate;
  /** Whether it is a re-admission; one is not counted among the new ones. */
  readonly again: boolean;
};

/** One person on the register, as of the quarter’s last day. */
export type RegisterEntry = {
  /** Opaque: no name, no number that others know. Each stands once. */
  readonly id: string;
  /** Absent where it is not known, which keeps every count open that it may belong to. */
  readonly dateOfBirth?: LocalDate;
  readonly status: RegisterStatus;
  /** Whether the person has a keyworker who is named. Left out, it is not known. */
  readonly namedKeyworker?: boolean;
  /** Whether the person is on the register with consent. Absent is not known. */
  readonly consent?: boolean;
  /** Every admission on record, of whatever quarter; left out, there was none. */
  readonly admissions?: readonly HospitalAdmission[];
};

/** A register at the end of a quarter. */
export type Register = {
  readonly quarter: Quarter;
  readonly entries: readonly RegisterEntry[];
  /** The age bands that the service serves; left out, both. */
  readonly delivered?: readonly AgeBand[];
  /** Preventive consultations in the quarter, which are with people who stand on no register. */
  readonly preventive?: Readonly<Partial<Record<AgeBand, number>>>;
  /** The admissions of the quarter that this one is compared with. */
  readonly baseline?: Readonly<Record<AgeBand, AdmissionCounts>>;
};

/** One person’s part in a return. */
export type EntryStanding = {
  readonly id: string;
  /** The age band on the quarter’s last day; `neither` for one too old for both; absent where that cannot be told. */
  readonly band?: AgeBand | 'neither';
  /** What is asked of each entry: consent and a named keyworker. */
  readonly findings: readonly Finding<Fulfilment>[];
};

/** A count of an age band that cannot be told is left out. */
type Known<T> = { readonly [Part in keyof T]?: T[Part] extends object | undefined ? Known<T[Part]> : T[Part] };

/** The counts that a register gives. */
export type RegisterCounts = {
  readonly bands: Readonly<Record<AgeBand, Known<BandCounts> | 'not-delivered'>>;
  readonly admissions: Readonly<Record<AgeBand, Known<AdmissionCounts>>>;
};

/** The return as worked out from a register. */
export type RegisterReturn = DynamicSupportReturn & {
  readonly counts: RegisterCounts;
  /** Every entry, in the order given. */
  readonly entries: readonly EntryStanding[];
  /** What must be known of which entry before all counts can be told. */
  readonly unclear: readonly Missing[];
};
