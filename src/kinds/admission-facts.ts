/** What must be known to say which papers have to be here before a child moves in, and whether the home may accept. */

import type { Circumstances } from '../core/circumstances.ts';
import type { LocalDate, Month } from '../core/date.ts';
import type { DutyStatus, Finding } from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import type { Named } from '../core/named.ts';
import type { Subject } from '../vocabulary.ts';
import type { DeadlineStanding, Fulfilment } from './duty-facts.ts';

/** The documents that a home asks for, in the order of the guidance. */
export const DOCUMENT_KINDS = /* @__PURE__ */ frozen([
  'placement-plan',
  'care-plan',
  'review-notes',
  'chronology',
  'signs-of-safety',
  'pathway-plan',
  'health-plan',
  'support-plan',
  'safety-plan',
  'positive-handling-plan',
  'exploitation-risk-assessment',
  'missing-plan',
  'keyworker-report',
  'other',
] as const);

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a document may depend on: the authority's practice, the child's age, an earlier home. */
export const DOCUMENT_CONDITIONS = /* @__PURE__ */ frozen([
  'uses-signs-of-safety',
  'eligible-child',
  'previous-placement',
] as const);

export type DocumentCondition = (typeof DOCUMENT_CONDITIONS)[number];

/** One document that has come, or will. */
export type AdmissionDocument = {
  readonly kind: DocumentKind;
  /** The day on which it reached the home. One dated after the day asked about is not there yet. */
  readonly dated: LocalDate;
  /** The month that a keyworker's report is about. On any other document it is ignored. */
  readonly month?: Month;
};

/** The placement that the child comes from. */
export type PreviousPlacement = { readonly from: LocalDate; readonly until: LocalDate };

/** One child's admission to one home. */
export type AdmissionFacts = {
  readonly movesIn: LocalDate;
  /** Whether the placing authority uses Signs of Safety. */
  readonly usesSignsOfSafety?: boolean;
  /** Whether the child is an eligible child: looked after, 16 or 17, and so with a pathway plan. */
  readonly eligibleChild?: boolean;
  /** Left out where there was none. */
  readonly previousPlacement?: PreviousPlacement;
  /** Order does not matter, and of several of a kind the earliest counts. */
  readonly documents: readonly AdmissionDocument[];
};

/** One child's admission, with what the decision to accept turns on. */
export type AdmissionDecisionFacts = AdmissionFacts & {
  /**
   * What a person has judged, each a yes or a no; left out while it is not yet judged:
   * `within-statement-of-purpose`, `needs-can-be-met` (as the child's plans record them),
   * `impact-on-children-considered` (on those who live there already, in full), `child-involved` (in line
   * with age and understanding).
   */
  readonly circumstances?: Circumstances;
  /**
   * The day on which each step was done, by its subject: `impact-risk-assessment`. Left out, or dated
   * after the day asked about, it is not done yet.
   */
  readonly done?: Named<Subject, LocalDate>;
};

/** How one document of the checklist stands. */
export type DocumentStanding = {
  readonly document: DocumentKind;
  readonly status: DutyStatus;
  /** The day the child moves in. */
  readonly due: LocalDate;
  /** The day on which it came; of monthly reports, the day on which the last that was wanting came. */
  readonly dated?: LocalDate;
  /** The months for which a report is needed, and those of them that have none. */
  readonly months?: readonly Month[];
  readonly missingMonths?: readonly Month[];
};

/** What the findings come to. The decision stays with a person. */
export const ADMISSION_OUTCOMES = /* @__PURE__ */ frozen(['may-accept', 'not-yet', 'undetermined'] as const);

export type AdmissionOutcome = (typeof ADMISSION_OUTCOMES)[number];

/** A finding that keeps the home from accepting: its rule, its document where it is about one, and how it stands. */
export type AdmissionObstacle = {
  readonly rule: string;
  readonly document?: DocumentKind;
  readonly status: DutyStatus | 'undetermined';
};

export type AdmissionDecision = {
  readonly outcome: AdmissionOutcome;
  readonly findings: readonly Finding<DocumentStanding | Fulfilment | DeadlineStanding>[];
  /** In the order of the findings. */
  readonly standsInTheWay: readonly AdmissionObstacle[];
};
