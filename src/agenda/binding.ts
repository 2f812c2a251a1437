/** Where several rules speak of one subject: which date binds. */

import { compareText, isDay, type LocalDate } from '../core/date.ts';
import type { Finding } from '../core/finding.ts';
import { endOfDayInEngland, epochMilliseconds, type Instant, isInstant } from '../core/instant.ts';
import type { RuleRef } from '../core/rule.ts';
import { BASES } from '../core/source.ts';
import type { AgendaEntry, BindingDue } from '../record/facts.ts';

/** The statuses in which a duty is still open. */
const OPEN: readonly unknown[] = ['due', 'due-today', 'overdue', 'pending'];

/** The day or moment by which it is or was owed; `undefined` where the finding gives none. */
export function dueOf(finding: Finding): LocalDate | Instant | undefined {
  if (finding.kind !== 'decided') return undefined;
  const { value } = finding;
  const { due } = (typeof value === 'object' && value !== null ? value : { due: value }) as { readonly due?: unknown };
  return isDay(due) || isInstant(due) ? due : undefined;
}

/** Whether what the finding is about is still to be done. A definition or a state, which has neither status nor date, is not. */
export function isOpen(finding: Finding): boolean {
  const status = statusOf(finding);
  return status === undefined ? dueOf(finding) !== undefined : OPEN.includes(status);
}

/** The status that a finding gives, of whatever room. */
export function statusOf(finding: Finding): unknown {
  const value = finding.kind === 'decided' ? finding.value : undefined;
  return typeof value === 'object' && value !== null && 'status' in value ? value.status : undefined;
}

/** Orders dates: days by date, moments by time, and a day after the moments within it. */
export function dueOrder(date: LocalDate | Instant): number {
  return isDay(date) ? epochMilliseconds(endOfDayInEngland(date)) + 0.5 : epochMilliseconds(date as Instant);
}

/**
 * For each subject the date that binds: the earliest of all rules that speak of it. A weaker rule may
 * tighten a stronger one, never relax it; of two that give the same date, the stronger is named.
 *
 * @param findings - of any room, or the entries of an agenda, also as they are read back from JSON
 * @returns one entry for each subject that is owed by a date, by date and then by subject, with its status and the
 * days or hours left or late, as far as the finding gives them. A subject of which no rule gives a date has none; where
 * one of its rules cannot tell, `incomplete` says that an earlier may stand
 * @example
 * const child = { from: day('2026-11-21'), held: [] }
 * const findings = [nextDue(claReview, child), nextDue(claReviewWestSussex, child)]
 * bindingDue(findings).map(({ due, rule }) => [due, rule.id])
 * // => [['2026-12-18', 'cadence/cla-review']]
 * const [binding] = bindingDue([standing(claReview, child, day('2026-12-15'))])
 * binding.status // => 'due'
 * binding.days // => 3
 */
export function bindingDue(findings: Iterable<Finding | AgendaEntry>): readonly BindingDue[] {
  const all = [...findings];
  const unclear = new Set(all.filter(({ kind }) => kind === 'undetermined').map(({ rule }) => rule.subject));
  const dated = all.flatMap((finding) => {
    const due = dueOf(finding);
    return due !== undefined && isOpen(finding) ? [{ due, rule: finding.rule, finding }] : [];
  });
  const bySubject = new Map<string, BindingDue>();
  for (const { due, rule, finding } of dated.sort(earliestThenStrongest)) {
    const { subject } = rule;
    if (bySubject.has(subject)) continue;
    bySubject.set(subject, { subject, due, ...standingIn(finding), rule, incomplete: unclear.has(subject) });
  }
  return [...bySubject.values()].sort((a, b) => dueOrder(a.due) - dueOrder(b.due) || compareText(a.subject, b.subject));
}

/** How an entry stands, and how long is left; of a finding that is none, as much of it as its value says. */
function standingIn(finding: Finding | AgendaEntry): Pick<BindingDue, 'status' | 'days' | 'hours'> {
  const value = finding.kind === 'decided' && typeof finding.value === 'object' ? finding.value : {};
  const { status, days, hours } = ('status' in finding ? finding : value) as Partial<AgendaEntry>;
  return { ...(status && { status }), ...(days !== undefined && { days }), ...(hours !== undefined && { hours }) };
}

type Dated = { readonly due: LocalDate | Instant; readonly rule: RuleRef };

function earliestThenStrongest(a: Dated, b: Dated): number {
  const strength = ({ rule }: Dated) => BASES.indexOf(rule.basis);
  return dueOrder(a.due) - dueOrder(b.due) || strength(a) - strength(b) || compareText(a.rule.id, b.rule.id);
}
