/** What a rule of each kind holds: the figures of its versions, and the union of all kinds. */

import type { DayPeriod, HourPeriod, Period } from '../core/period.ts';
import type { RuleCommon, Version } from '../core/rule.ts';
import type { Basis } from '../core/source.ts';
import type { Circumstance, During, ItemName, Occasion } from '../vocabulary.ts';
import type { DocumentCondition, DocumentKind } from './admission-facts.ts';
import type { RestrictionGround } from './contact-facts.ts';
import type { DocumentStep } from './support-facts.ts';
import type { TierEventKind, TierState } from './tier-facts.ts';

type AtLeastOne<T> = readonly [T, ...T[]];

/**
 * When an interval's period is the one to count. Every part given must hold; they are read against the
 * day on which the interval begins.
 */
export type Condition = {
  /** It is the n-th interval: 1 begins on `from`, 2 on the first event held. */
  readonly nth?: number;
  /** It begins no later than this anniversary, in years, of `from`. */
  readonly upToAnniversary?: number;
  /** The placement is meant to last until 18. */
  readonly untilEighteen?: true;
  /** The child has not attained this age, in years. */
  readonly underAge?: number;
  /** It begins before the child's first review is held. */
  readonly beforeFirstReview?: true;
  /** The circumstance of this name is so. */
  readonly circumstance?: Circumstance;
  /** The circumstance of this name is not so. */
  readonly unless?: Circumstance;
};

/** A line of a cadence: the longest time to the next event, and when that line applies. */
export type Interval = {
  readonly when?: Condition;
  readonly within: DayPeriod;
  /** Where this line has another basis than its version. */
  readonly basis?: Basis;
};

/** What a duty can be owed once in each of. */
export type Slot = 'calendar-month' | 'school-term';

/**
 * How often: the first line whose condition holds gives the period; or once in each calendar month or
 * school term. The first interval begins on the first day of the episode during which it is owed.
 */
export type CadenceFigures = {
  /** It is owed only where it falls due at this age or over, and under that one. */
  readonly ages?: { readonly from: number; readonly under: number };
} & (
  | { readonly intervals: AtLeastOne<Interval>; readonly each?: never }
  | { readonly each: Slot; readonly intervals?: never }
);

/** A line of a deadline: how long after its event, and when that line applies. Without a period the source sets no figure. */
export type DeadlineLine = {
  /** The circumstance of this name is so. */
  readonly when?: Circumstance;
  /** The event lasts at least so long, its first and its last day both counted. */
  readonly lasting?: DayPeriod;
  /** Nought is the day of the event itself; a negative length counts back from it. */
  readonly within?: Period;
  /** Where this line has another basis than its version. */
  readonly basis?: Basis;
};

/** By when something is owed once: the first line whose circumstance holds. Where none does, it is not owed. */
export type DeadlineFigures = {
  /** The event that sets the time. */
  readonly event: Occasion;
  readonly lines: AtLeastOne<DeadlineLine>;
  /** It is not owed where this circumstance is so. */
  readonly unless?: Circumstance;
  /** What was done before the event counts only where it is no older than this when the event happens. */
  readonly noOlderThan?: DayPeriod;
  /** It can only be done once the event has happened. */
  readonly follows?: true;
  /**
   * Which fact of the part of the record says that it was done: an event of TIER care, or a step with the assessment
   * of the support package. Left out, it is the day kept there under the rule’s subject.
   */
  readonly reads?: 'assessed' | DocumentStep;
};

export type ConditionFigures = {
  /** The circumstance that must be so, or all of those that must. */
  readonly holds: Circumstance | AtLeastOne<Circumstance>;
  /** It is asked for only where this circumstance is so. */
  readonly when?: Circumstance;
  /** It is not asked for where this circumstance is so. */
  readonly unless?: Circumstance;
  /** What is not so can still be put right: it is `due`, without a date, rather than `missed`. */
  readonly owed?: true;
};

/** One thing that is asked for: always, or only where a circumstance is so. */
export type Item = { readonly item: ItemName; readonly when?: Circumstance };

/** What a document, a meeting or a record is to hold. */
export type ContentsFigures = { readonly items: AtLeastOne<Item> };

/** What brings a duty forward, and to when. */
export type Trigger = {
  /** What happens or begins. */
  readonly event: Occasion;
  /** By whose end the duty is owed. Left out, it is owed before its usual date. */
  readonly until?: Occasion;
  /** It brings nothing forward where the usual date falls no later than that end. */
  readonly unlessUsual?: true;
};

/** The events on which something is owed before its usual date. */
export type BroughtForwardFigures = { readonly triggers: AtLeastOne<Trigger> };

/** A length that is counted out day by day. */
export type DayCountPeriod = { readonly days: number } | { readonly weeks: number } | { readonly workingDays: number };

/** Which days are counted, and how many there must or may be. */
export type DayCountLimit = (
  | { readonly over: 'each-episode' | 'current-episode' }
  | { readonly overAnyMonths: number }
  | { readonly sinceAge: number }
) &
  ({ readonly atLeast: DayCountPeriod } | { readonly atMost: DayCountPeriod });

export type DayCountAsk = { readonly underAge?: number; readonly of: string };

/**
 * A definition that turns on how many days were spent in something: every part that is given must hold. The days
 * are those of the episodes during which it is owed.
 */
export type DayCountFigures = {
  readonly counts: AtLeastOne<DayCountLimit>;
  /** An episode of the kind must be running. */
  readonly stillIn?: true;
  /** The ages, in years, between which it can be so. */
  readonly ages?: { readonly from: number; readonly under: number };
  /** Circumstances that must be so too. */
  readonly holds?: AtLeastOne<Circumstance>;
  /** What is asked for once it is so: the first line whose age is not yet attained, or that names none. */
  readonly asks?: AtLeastOne<DayCountAsk>;
};

/** A line of a retention: so many years from the birth or from the death. */
export type RetentionLine = {
  /** It holds where the child died under this age, in years. */
  readonly diedUnderAge?: number;
  readonly from: 'birth' | 'death';
  readonly years: number;
};

/** How long a record is kept: as the first line that holds says. */
export type RetentionFigures = { readonly lines: AtLeastOne<RetentionLine> };

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

/** Which documents must be here by the day the child moves in. */
export type DocumentsFigures = { readonly documents: AtLeastOne<RequiredDocument> };

/** On which grounds the home may act before it has consent. */
export type ConsentFigures = { readonly mayActFirst: readonly RestrictionGround[] };

/** How soon the authority is told, and which fact says that it was. */
export type NoticeFigures = { readonly within: HourPeriod; readonly reads: 'notifiedAt' | 'fullDetailsAt' };

/** A step that the cycle allows, and the statement that says so. */
export type Transition = {
  readonly from: TierState;
  readonly event: TierEventKind;
  readonly to: TierState;
  readonly statement: string;
};

/** The whole cycle as one table. A state from which no row leads on is final. */
export type CycleFigures = { readonly transitions: AtLeastOne<Transition> };

/** Done again and again, and the source gives no interval. */
export type NoFigureFigures = { readonly held: 'clinicalSupervision' };

/** Owed after each session of therapy and by no set day: every step with its notes. */
export type SessionNotesFigures = { readonly steps: AtLeastOne<DocumentStep> };

/** A course of so many days. */
export type CourseFigures = { readonly days: number };

/** At least so many in a hundred of those counted have a named keyworker: of the red and amber, or of the inpatients. */
export type ShareFigures = { readonly percent: number; readonly counts: 'register' | 'inpatients' };

/** The counts of admissions that, added up, are to be lower than in the baseline quarter. */
export type ReductionFigures = { readonly counts: readonly ('new' | 'again')[] };

/** A printed total and the parts that make it; those in `andIfGiven` count where they stand. Paths are within a band. */
export type PrintedSum = {
  readonly figure: string;
  readonly of: readonly string[];
  readonly andIfGiven?: readonly string[];
};

/** A printed percentage and the counts of which it is the share. Paths are within a band. */
export type PrintedShare = {
  readonly figure: string;
  readonly part: readonly string[];
  readonly whole: readonly string[];
};

/** Which printed figures can be worked out from which others. */
export type ReconciliationFigures = { readonly sums: readonly PrintedSum[]; readonly shares: readonly PrintedShare[] };

/** Which part of which whole is worked out; by role where the source compares those who do the same work. */
export type PortionFigures = {
  readonly counts: 'heaviest-caseload' | 'vacant-posts' | 'trained-in-post';
  readonly by?: 'role';
};

/** The figures of a version, kind by kind. A kind that is added here must stand in `KINDS` and at the door too. */
export type Figures = {
  readonly cadence: CadenceFigures;
  readonly 'brought-forward': BroughtForwardFigures;
  readonly deadline: DeadlineFigures;
  readonly condition: ConditionFigures;
  readonly contents: ContentsFigures;
  readonly 'day-count': DayCountFigures;
  readonly retention: RetentionFigures;
  readonly documents: DocumentsFigures;
  readonly consent: ConsentFigures;
  readonly notice: NoticeFigures;
  readonly cycle: CycleFigures;
  readonly 'no-figure': NoFigureFigures;
  readonly 'session-notes': SessionNotesFigures;
  readonly course: CourseFigures;
  readonly share: ShareFigures;
  readonly reduction: ReductionFigures;
  readonly reconciliation: ReconciliationFigures;
  readonly portion: PortionFigures;
};

export type KindName = keyof Figures;

/** A rule of one kind whose duty is owed during something. */
interface RuleDuring<K extends KindName> extends RuleCommon {
  readonly kind: K;
  /** The kind of episode, or the part of the record, during which it is owed. */
  readonly during: During;
  readonly versions: AtLeastOne<Version<Figures[K]>>;
}

/** A rule of one kind that is about a restriction, a list of papers, or a service: it is owed during nothing in particular. */
interface RuleApart<K extends KindName> extends RuleCommon {
  readonly kind: K;
  readonly during?: never;
  readonly by?: never;
  readonly versions: AtLeastOne<Version<Figures[K]>>;
}

export interface CadenceRule extends RuleDuring<'cadence'> {}
export interface BroughtForwardRule extends RuleDuring<'brought-forward'> {}
export interface DeadlineRule extends RuleDuring<'deadline'> {}
export interface ConditionRule extends RuleDuring<'condition'> {}
export interface ContentsRule extends RuleDuring<'contents'> {}
export interface DayCountRule extends RuleDuring<'day-count'> {}
export interface RetentionRule extends RuleDuring<'retention'> {}
export interface DocumentsRule extends RuleApart<'documents'> {}
export interface ConsentRule extends RuleApart<'consent'> {}
export interface NoticeRule extends RuleApart<'notice'> {}
export interface CycleRule extends RuleDuring<'cycle'> {}
export interface NoFigureRule extends RuleDuring<'no-figure'> {}
export interface SessionNotesRule extends RuleDuring<'session-notes'> {}
export interface CourseRule extends RuleDuring<'course'> {}
export interface ShareRule extends RuleApart<'share'> {}
export interface ReductionRule extends RuleApart<'reduction'> {}
export interface ReconciliationRule extends RuleApart<'reconciliation'> {}
export interface PortionRule extends RuleApart<'portion'> {}

/** The rules, kind by kind. */
export interface Kinds {
  readonly cadence: CadenceRule;
  readonly 'brought-forward': BroughtForwardRule;
  readonly deadline: DeadlineRule;
  readonly condition: ConditionRule;
  readonly contents: ContentsRule;
  readonly 'day-count': DayCountRule;
  readonly retention: RetentionRule;
  readonly documents: DocumentsRule;
  readonly consent: ConsentRule;
  readonly notice: NoticeRule;
  readonly cycle: CycleRule;
  readonly 'no-figure': NoFigureRule;
  readonly 'session-notes': SessionNotesRule;
  readonly course: CourseRule;
  readonly share: ShareRule;
  readonly reduction: ReductionRule;
  readonly reconciliation: ReconciliationRule;
  readonly portion: PortionRule;
}

/** A rule of one of these kinds: of all of them, where none is named. */
export type KindOf<K extends KindName = KindName> = { [P in K]: Kinds[P] & { readonly kind: P } }[K];

/** A rule, as plain data that JSON can hold: which kind it is says which calculator reads its figures. */
export type Rule = KindOf;
