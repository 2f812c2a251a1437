/** What must be known to say whether a wrap-around support package is in place. */

import type { Circumstances } from '../core/circumstances.ts';
import type { LocalDate } from '../core/date.ts';
import type { DutyStatus } from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import type { Named } from '../core/named.ts';
import type { Subject } from '../vocabulary.ts';

/** The six elements of which the package is made: circumstances, each of which is in place or not. */
export const PACKAGE_ELEMENTS = /* @__PURE__ */ frozen([
  'support-work',
  'education-liaison',
  'enhanced-social-work',
  'therapeutic-planning-and-assessment',
  'enhanced-respite',
  'enhanced-fee',
] as const);

export type PackageElement = (typeof PACKAGE_ELEMENTS)[number];

/** What can be done with a document: it is produced, and it is shared with the carer. What is shared has been produced. */
export const DOCUMENT_STEPS = /* @__PURE__ */ frozen(['producedOn', 'sharedOn'] as const);

export type DocumentStep = (typeof DOCUMENT_STEPS)[number];

/** The days on which a document was produced and shared. */
export type DocumentDays = { readonly [step in DocumentStep]?: LocalDate };

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
  readonly held: Named<Subject, readonly LocalDate[]>;
  /** The psychological assessment of needs. */
  readonly assessment?: DocumentDays;
  /** The days on which what else is owed once was done, by the subject of its duty. */
  readonly done?: Named<Subject, LocalDate>;
  /** Every session of therapy; an empty list says that there was none. */
  readonly therapySessions?: readonly TherapySession[];
  /**
   * What is so and what is not, by name; an absent name means unknown, not false. What comes as standard is in
   * place or not: {@link PACKAGE_ELEMENTS}, `area-therapist`, `therapist-assistant`, `psychologist-oversight`. What is
   * given where it is needed has two names: `education-liaison-needed` and `education-liaison-provided`, and so
   * `tutoring-…` and `therapy-…`.
   */
  readonly circumstances?: Circumstances;
  /** How many days of a course the carer has done, by subject: `de-escalation-training`. */
  readonly courseDays?: Named<Subject, number>;
};

/** How the notes of all sessions stand, and of which days’ sessions a step is still owed. */
export type NotesStanding = {
  readonly status: Extract<DutyStatus, 'met' | 'due'>;
  readonly sessions: readonly { readonly on: LocalDate; readonly owed: readonly DocumentStep[] }[];
};

/** How a course stands: days done, of the days it takes. */
export type CourseStanding = {
  readonly status: Extract<DutyStatus, 'met' | 'due'>;
  readonly done: number;
  readonly of: number;
};
