/** What a calculator answers: decided, not applicable, or undetermined; each with its rule and its reasons. */

import { type Calendar, type CalendarRef, calendarRef } from './calendar.ts';
import type { LocalDate, Month } from './date.ts';
import { frozen } from './freeze.ts';
import type { Instant } from './instant.ts';
import type { Period } from './period.ts';
import { type AnyRule, type RuleRef, ruleRef, ruleRefOn, type Version, versionOn } from './rule.ts';

/**
 * How a duty stands. `late` was done after its date; `overdue` is not done and its date has passed;
 * `missed` can no longer be done. A `due` without a date is owed, and its source sets no figure.
 */
export const DUTY_STATUSES = /* @__PURE__ */ frozen(['due', 'due-today', 'overdue', 'met', 'late', 'missed'] as const);

export type DutyStatus = (typeof DUTY_STATUSES)[number];

/** One reason, as data; `explain` has the words. A day and a moment are told apart by their form. */
export type Reason =
  /** A period was counted from an event, and ends on a day or at a moment. */
  | {
      readonly kind: 'period';
      readonly event: string;
      readonly on: LocalDate | Instant;
      readonly period: Period;
      readonly ends: LocalDate | Instant;
      /** The condition under which this period was the one to count. */
      readonly when?: Readonly<Record<string, number | boolean | string>>;
      readonly calendar?: CalendarRef;
    }
  /** The duty falls once in the calendar month. */
  | { readonly kind: 'calendar-month'; readonly month: Month; readonly ends: LocalDate }
  /** The duty falls once in the school term. */
  | { readonly kind: 'school-term'; readonly begins: LocalDate; readonly ends: LocalDate }
  /** It is owed by a day that the facts themselves give. */
  | { readonly kind: 'owed-by'; readonly event: string; readonly on: LocalDate }
  /** It is owed, and the source sets no figure. */
  | { readonly kind: 'no-figure'; readonly event: string }
  | { readonly kind: 'happened'; readonly event: string; readonly on: LocalDate | Instant }
  | { readonly kind: 'not-happened'; readonly event: string; readonly asOf: LocalDate | Instant }
  /** What it is about begins only after the day or moment asked about. */
  | {
      readonly kind: 'not-begun';
      readonly event: string;
      readonly on: LocalDate | Instant;
      readonly asOf: LocalDate | Instant;
    }
  /** It would fall after the end of what it is owed for. */
  | { readonly kind: 'ended'; readonly event: string; readonly on: LocalDate }
  /** A fact, as it stands at the path, decided. */
  | { readonly kind: 'fact'; readonly path: string; readonly value: string | number | boolean }
  /** A fact or a part of the record is absent, and its absence decides. */
  | { readonly kind: 'absent'; readonly path: string }
  /** A part of a whole, held against the least share that is asked for. */
  | { readonly kind: 'share'; readonly part: number; readonly whole: number; readonly atLeastPercent?: number }
  /** The source sets no figure for how much of it is too much, or enough. */
  | { readonly kind: 'no-threshold'; readonly of: string }
  /** Counts that are added up, by the path of each. */
  | {
      readonly kind: 'sum';
      readonly parts: readonly { readonly path: string; readonly count: number }[];
      readonly total: number;
    }
  /** A figure as a document prints it, beside what its parts give. */
  | { readonly kind: 'printed'; readonly path: string; readonly printed: string; readonly computed: string }
  /** The percentage printed is wrong where it stands; it would be right for the share that belongs at this path. */
  | {
      readonly kind: 'another-share';
      readonly path: string;
      readonly part: number;
      readonly whole: number;
      readonly percentage: string;
    }
  /** It is about this one of the things that the rule lists. */
  | { readonly kind: 'item'; readonly item: string }
  /** Which of the things asked for are there. */
  | { readonly kind: 'items'; readonly present: readonly string[]; readonly missing: readonly string[] }
  /** A step of a cycle, and the statement that allows it. */
  | {
      readonly kind: 'transition';
      readonly from: string;
      readonly event: string;
      readonly to: string;
      readonly on: LocalDate;
      readonly statement: string;
    };

/** That a period was counted, when it applies, and the calendar in which it was counted where working days were. */
export function periodCounted(
  event: string,
  on: LocalDate | Instant,
  period: Period,
  ends: LocalDate | Instant,
  when?: PeriodReason['when'],
  calendar?: Calendar,
): PeriodReason {
  const counted: { -readonly [Key in keyof PeriodReason]: PeriodReason[Key] } = {
    kind: 'period',
    event,
    on,
    period,
    ends,
  };
  if (when !== undefined) counted.when = when;
  if (calendar !== undefined && period.workingDays !== undefined) counted.calendar = calendarRef(calendar);
  return counted;
}

export type PeriodReason = Extract<Reason, { readonly kind: 'period' }>;

export type Because = readonly [Reason, ...Reason[]];

/** Why a finding is undetermined. */
export const MISSING_CODES = /* @__PURE__ */ frozen([
  'fact-missing',
  'contradiction',
  'no-version-in-force',
  'calendar-does-not-reach',
] as const);

export type MissingCode = (typeof MISSING_CODES)[number];

/** What would have to be known, and where in the facts to put it. */
export type Missing = { readonly code: MissingCode; readonly path: string; readonly message: string };

export type Decided<V> = {
  readonly kind: 'decided';
  readonly rule: RuleRef;
  readonly value: V;
  readonly because: Because;
};

export type NotApplicable = { readonly kind: 'not-applicable'; readonly rule: RuleRef; readonly because: Because };

/** Cannot tell: never a guess. */
export type Undetermined = {
  readonly kind: 'undetermined';
  readonly rule: RuleRef;
  readonly missing: readonly [Missing, ...Missing[]];
};

/** An answer under one rule. Plain data: it survives JSON, and an absent key is absent, never null. */
export type Finding<V = unknown> = Decided<V> | NotApplicable | Undetermined;

export function decided<V>(rule: RuleRef, value: V, ...because: Because): Decided<V> {
  return { kind: 'decided', rule, value, because };
}

export function notApplicable(rule: RuleRef, ...because: Because): NotApplicable {
  return { kind: 'not-applicable', rule, because };
}

export function undetermined(rule: RuleRef, ...missing: readonly [Missing, ...Missing[]]): Undetermined {
  return { kind: 'undetermined', rule, missing };
}

/** A fact that is not given, and that the answer turns on. */
export function factMissing(path: string, message = `${path} is not given`): Missing {
  return { code: 'fact-missing', path, message };
}

/** A fact that another fact, or the rule's own sense, contradicts. */
export function contradiction(path: string, message: string): Missing {
  return { code: 'contradiction', path, message };
}

/** The calendar ends before the working days that must be counted. */
export function calendarTooShort({ name, covers }: CalendarRef): Missing {
  const message = `the calendar ${name} speaks only for ${covers.from} to ${covers.to}`;
  return { code: 'calendar-does-not-reach', path: 'calendar', message };
}

/**
 * Answers under the version of a rule that is in force on a day; where none is, cannot tell.
 *
 * @param decide - given the version and the reference that the finding carries
 */
export function applying<P, F extends Finding>(
  rule: AnyRule<P>,
  on: LocalDate,
  decide: (version: Version<P>, ref: RuleRef) => F,
): F | Undetermined {
  const version = versionOn(rule, on);
  if (version === undefined) return noVersion(rule, on);
  return decide(version, ruleRef(rule, version));
}

/** No version of the rule is in force on the day. */
export function noVersion(rule: AnyRule, on: LocalDate): Undetermined {
  return undetermined(ruleRefOn(rule, on), {
    code: 'no-version-in-force',
    path: 'rule',
    message: `no version of ${rule.id} is in force on ${on}`,
  });
}

/**
 * The value of a decided finding, for a prompt or a test.
 *
 * @throws RangeError that says why there is none: what is missing, or that the rule does not apply
 * @example
 * unwrap(nextDue(claReview, { from: day('2026-01-05'), held: [] })) // => '2026-02-02'
 */
export function unwrap<V>(finding: Finding<V>): V {
  if (finding.kind === 'decided') return finding.value;
  const why =
    finding.kind === 'undetermined'
      ? `undetermined: ${finding.missing.map(({ message }) => message).join('; ')}`
      : `not applicable: ${finding.because.map((reason) => ('on' in reason ? `${reason.kind} on ${reason.on}` : reason.kind)).join(', ')}`;
  throw new RangeError(`${finding.rule.id} is ${why}`);
}
