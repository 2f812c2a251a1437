/** Which of a rule’s citations an answer used. */

import { isDay } from '../core/date.ts';
import type { Finding, Reason } from '../core/finding.ts';
import type { PeriodUnit } from '../core/period.ts';
import type { CitedWhere } from '../law/words.ts';
import type { Words } from './library.ts';

/** An answer with its reasons: a finding, or a cycle of therapeutic care. */
export type Cited = Pick<Finding, 'rule'> & {
  readonly value?: unknown;
  readonly because?: readonly Reason[];
  readonly missing?: readonly object[];
};

/**
 * The citations on which an answer rests, those that only some answers of its rule rest on first. Where nothing tells
 * them apart, as where a version is not in force, all of them.
 */
export function citationsUsed(answer: Cited, { rules }: Words): readonly string[] {
  const { id, cites, subject } = answer.rule;
  const where = rules[id]?.citedWhere ?? {};
  const parts: readonly unknown[] = [...(answer.because ?? []), ...(answer.missing ?? []), answer.value];
  const isOwn = (cite: string) => Object.hasOwn(where, cite);
  const own = cites.filter((cite) => isOwn(cite) && parts.some((part) => holds(part, where[cite] as CitedWhere)));
  const plain = cites.filter((cite) => !isOwn(cite) && !Object.hasOwn(COUNTING, cite));
  const counting = cites.filter((cite) => !isOwn(cite) && COUNTING[cite]?.(answer.because ?? [], subject));
  return own.length + plain.length === 0 ? cites : [...own, ...plain, ...counting];
}

function holds(part: unknown, wanted: CitedWhere): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return Object.entries(wanted).every(([key, value]) => {
    const found = Object.hasOwn(part, key) ? (part as Readonly<Record<string, unknown>>)[key] : undefined;
    if (value === null) return found === undefined;
    if (value === true) return found !== undefined;
    if (typeof value === 'object') return holds(found, value);
    return found === value || (key === 'path' && String(found).startsWith(`${value}.`));
  });
}

type PeriodReason = Extract<Reason, { readonly kind: 'period' }>;

/** How time is counted: each of these is used by what was counted in such a unit. */
const COUNTING: Readonly<Record<string, (because: readonly Reason[], subject: string) => boolean>> = {
  'working-day-def': counts('workingDays'),
  'calc-working-days': counts('workingDays'),
  'calc-exclude-event-day': counts('days', 'weeks', 'months', 'years', 'workingDays'),
  'calc-no-fractions': counts('days', 'weeks', 'months', 'years', 'workingDays'),
  'calc-no-rollover': counts('days', 'weeks', 'months', 'years'),
  'calc-week': counts('weeks'),
  'calc-hours': counts('hours'),
  'calc-month-is-calendar': counts('months'),
  'calc-corresponding-date': counts('months', 'years'),
  'calc-short-month': (because) => because.some((reason) => reason.kind === 'period' && isShortened(reason)),
  'calc-interval-max': (because, subject) =>
    because.some(({ kind, ...of }) => kind === 'period' && holds(of, { event: subject })),
  'calc-at-least-once-each-month': (because) => because.some(({ kind }) => kind === 'calendar-month'),
  'calc-age': (because) =>
    because.some(
      (reason) =>
        holds(reason, { when: { underAge: true } }) ||
        holds(reason, { path: 'dateOfBirth' }) ||
        reason.kind === 'ended',
    ),
};

function counts(...units: readonly PeriodUnit[]) {
  return (because: readonly Reason[]) =>
    because.some((reason) => reason.kind === 'period' && units.some((unit) => reason.period[unit] !== undefined));
}

/** The month in which it ends has no such day: it ends on the last one. */
function isShortened({ on, ends, period }: PeriodReason): boolean {
  const isOfMonths = period.months !== undefined || period.years !== undefined;
  return isOfMonths && isDay(ends) && on.slice(8, 10) !== ends.slice(8);
}
