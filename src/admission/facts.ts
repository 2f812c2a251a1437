/** What must be known to say which papers have to be here before a child moves in, and whether the home may accept. */

import type { LocalDate, Month } from '../core/date.ts';
import type { DutyStatus, Finding } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';

/** The documents that a home asks for, in the order of the guidance. */
export const DOCUMENT_KINDS = [
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
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a document may depend on: the authority's practice, the child's age, an earlier home. */
export const DOCUMENT_CONDITIONS = ['uses-signs-of-safety', 'eligible-child', 'previous-placement'] as const;

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

/** What a person has judged, each a yes or a no; left out while it is not yet judged. */
export type AdmissionJudgements = {
  /** The child's needs fall within the range that the statement of purpose gives. */
  readonly withinStatementOfPurpose?: boolean;
  /** The home can respond to the needs that the child's plans record. */
  readonly needsCanBeMet?: boolean;
  /** What the placement means for the children who live there already was considered in full. */
  readonly impactOnChildrenConsidered?: boolean;
  /** The child was involved, in line with age and understanding. */
  readonly childInvolved?: boolean;
};

/** What was done, each with its day; left out, or dated after the day asked about, it is not done yet. */
export type AdmissionSteps = {
  /** The day on which the Impact Risk Assessment was done. */
  readonly impactRiskAssessment?: LocalDate;
};

export type AdmissionDecisionFacts = AdmissionFacts & AdmissionJudgements & AdmissionSteps;

/** A line of a checklist. */
export type RequiredDocument = {
  readonly kind: DocumentKind;
  /** It is asked for only where this holds. */
  readonly when?: DocumentCondition;
  /** One is needed for each of so many calendar months before the one in which the previous placement ended. */
  readonly months?: number;
  /** The line names no particular document, so that nothing can be found wanting. */
  readonly open?: true;
};

export type DocumentsParams = { readonly documents: readonly [RequiredDocument, ...RequiredDocument[]] };

/** Which documents must be here by the day the child moves in. */
export type DocumentsRule = Rule<DocumentsParams, 'documents'>;

/** A judgement that must be a yes. */
export type AdmissionConditionRule = Rule<{ readonly fact: keyof AdmissionJudgements }, 'condition'>;

/** A step that must have been taken. */
export type AdmissionStepRule = Rule<{ readonly fact: keyof AdmissionSteps }, 'dated-condition'>;

export type AdmissionRule = DocumentsRule | AdmissionConditionRule | AdmissionStepRule;

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

/** How a condition of acceptance stands. A `due` has no date: it is owed before the home accepts. */
export type AdmissionConditionStanding = { readonly status: Extract<DutyStatus, 'met' | 'missed' | 'due'> };

/** What the findings come to. The decision stays with a person. */
export const ADMISSION_OUTCOMES = ['may-accept', 'not-yet', 'undetermined'] as const;

export type AdmissionOutcome = (typeof ADMISSION_OUTCOMES)[number];

/** A finding that keeps the home from accepting: its rule, its document where it is about one, and how it stands. */
export type AdmissionObstacle = {
  readonly rule: string;
  readonly document?: DocumentKind;
  readonly status: DutyStatus | 'undetermined';
};

export type AdmissionDecision = {
  readonly outcome: AdmissionOutcome;
  readonly findings: readonly Finding<DocumentStanding | AdmissionConditionStanding>[];
  /** In the order of the findings. */
  readonly standsInTheWay: readonly AdmissionObstacle[];
};
