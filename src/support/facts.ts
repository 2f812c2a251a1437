/** What must be known to say whether a wrap-around support package is in place. */

import type { DutyStatus, LocalDate, Rule } from '../core/index.ts';

/**
 * The six elements of which the package is made. Each may be said to be in place, or not, under this name in
 * `inPlace`.
 */
export const PACKAGE_ELEMENTS = [
  'support-work',
  'education-liaison',
  'enhanced-social-work',
  'therapeutic-planning-and-assessment',
  'enhanced-respite',
  'enhanced-fee',
] as const;

export type PackageElement = (typeof PACKAGE_ELEMENTS)[number];

/** What can be done with a document: it is produced, and it is shared with the carer. What is shared has been produced. */
export const DOCUMENT_STEPS = ['producedOn', 'sharedOn'] as const;

export type DocumentStep = (typeof DOCUMENT_STEPS)[number];

/** The days on which a document was produced and shared. */
export type DocumentDays = { readonly [step in DocumentStep]?: LocalDate };

/** Whether something was needed and, where it was, whether it is provided. Absent is not said, and is no “no”. */
export type Need = { readonly needed?: boolean; readonly provided?: boolean };

/** A session of therapy, and what became of its clinical notes. */
export type TherapySession = { readonly on: LocalDate; readonly notes?: DocumentDays };

/** One placement’s support package. Lists and records are kept by the subject of the rule that reads them. */
export type SupportFacts = {
  /** The day on which the service begins. */
  readonly from: LocalDate;
  /** The last day of the service. */
  readonly ended?: LocalDate;
  /**
   * The days on which what comes round again was held, by subject: `carer-contact`, `carer-clinical-support`,
   * `team-around-the-child-meeting`, `agency-social-work-support`, `carer-supervision`, `support-worker-visit`.
   * A subject that is left out had nothing held. The authority’s visits do not belong here, nor these in its record.
   */
  readonly held: Readonly<Record<string, readonly LocalDate[]>>;
  /** The psychological assessment of needs. */
  readonly assessment?: DocumentDays;
  /** Every session of therapy; an empty list says that there was none. */
  readonly therapySessions?: readonly TherapySession[];
  /** What is given where it is needed, by subject: `education-liaison`, `tutoring`, `therapy`. */
  readonly needs?: Readonly<Record<string, Need>>;
  /** What comes as standard: {@link PACKAGE_ELEMENTS}, `area-therapist`, `therapist-assistant`, `psychologist-oversight`. */
  readonly inPlace?: Readonly<Record<string, boolean>>;
  /** How many days of a course the carer has done, by subject: `de-escalation-training`. */
  readonly courseDays?: Readonly<Record<string, number>>;
};

/** Owed once and by no set day: a step with the assessment. */
export type SupportDocumentRule = Rule<{ readonly during: string; readonly step: DocumentStep }, 'document-step'>;

/** Owed after each session of therapy and by no set day: every step with its notes. */
export type SupportNotesRule = Rule<
  { readonly during: string; readonly steps: readonly [DocumentStep, ...DocumentStep[]] },
  'session-notes'
>;

/** Owed where it is needed. */
export type SupportNeedRule = Rule<{ readonly during: string }, 'as-needed'>;

/** Owed to everyone: all the offers that it names. */
export type SupportOfferRule = Rule<
  { readonly during: string; readonly offers: readonly [string, ...string[]] },
  'as-standard'
>;

/** A course of so many days. */
export type SupportCourseRule = Rule<{ readonly during: string; readonly days: number }, 'course'>;

/** How a part of the package stands: in place, owed without a date, or no longer to be had. */
export type SupportStanding = {
  readonly status: Extract<DutyStatus, 'met' | 'due' | 'missed'>;
  /** The day on which it was done, where that is known. */
  readonly on?: LocalDate;
};

/** How the notes of all sessions stand, and of which days’ sessions a step is still owed. */
export type NotesStanding = {
  readonly status: Extract<DutyStatus, 'met' | 'due'>;
  readonly sessions: readonly { readonly on: LocalDate; readonly owed: readonly DocumentStep[] }[];
};

/** How a set of offers stands, and which are not in place. */
export type OfferStanding = {
  readonly status: Extract<DutyStatus, 'met' | 'due'>;
  readonly missing: readonly string[];
};

/** How a course stands: days done, of the days it takes. */
export type CourseStanding = {
  readonly status: Extract<DutyStatus, 'met' | 'due'>;
  readonly done: number;
  readonly of: number;
};
