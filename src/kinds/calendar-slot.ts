/** A duty that is owed once in each calendar month or school term: which of them is next. */

import { dayOfEpoch, endOfMonth, epochDay, type LocalDate, monthOf, startOfMonth } from '../core/date.ts';
import {
  contradiction,
  factMissing,
  type Missing,
  noVersion,
  type Undetermined,
  undetermined,
} from '../core/finding.ts';
import { ruleRef, ruleRefOn, versionInForce } from '../core/rule.ts';
import type { CadenceFacts, Due, Term } from './cadence-facts.ts';
import type { CadenceRule, Slot } from './types.ts';

/** In each of what the duty is owed once under a version; `undefined` where it runs by intervals. */
export function slotIn({ each }: CadenceRule['versions'][number]): Slot | undefined {
  return each;
}

/**
 * The slot that follows the one in which `last` lies; with no event yet, the one of the day `since`. Due on its last
 * day. A slot is judged by the version of its first day.
 *
 * @returns the day from which a later version counts otherwise, where one does before the next slot begins
 */
export function slotAfter(
  rule: CadenceRule,
  slot: Slot,
  terms: CadenceFacts['terms'],
  since: LocalDate,
  last: LocalDate | undefined,
): Due | Undetermined | LocalDate {
  const next = slot === 'calendar-month' ? monthAfter(since, last) : termAfter(since, terms, last);
  if ('code' in next) return undetermined(ruleRefOn(rule, last ?? since), next);
  const { from: begins, to: due } = next;
  const version = versionInForce(rule, begins);
  if (version === undefined) return noVersion(rule, begins);
  if (slotIn(version) !== slot) {
    // The slot of `since` began under an earlier version, which counts otherwise: the first slot is the next one.
    return begins < since ? slotAfter(rule, slot, terms, since, due) : (version.from as LocalDate);
  }
  const because =
    slot === 'calendar-month'
      ? ({ kind: 'calendar-month', month: monthOf(begins), ends: due } as const)
      : ({ kind: 'school-term', begins, ends: due } as const);
  return { kind: 'due', begins, due, until: undefined, rule: ruleRef(rule, version), because };
}

function monthAfter(since: LocalDate, last: LocalDate | undefined): Term {
  const first = last === undefined ? startOfMonth(epochDay(since)) : endOfMonth(epochDay(last)) + 1;
  return { from: dayOfEpoch(first), to: dayOfEpoch(endOfMonth(first)) };
}

function termAfter(since: LocalDate, terms: CadenceFacts['terms'], last: LocalDate | undefined): Term | Missing {
  if (terms === undefined) return factMissing('terms', 'the dates of the school terms are not given');
  const inOrder = terms.toSorted((a, b) => epochDay(a.from) - epochDay(b.from));
  const clash = inOrder.find((term, at) => term.to < term.from || term.from <= (inOrder[at - 1]?.to ?? ''));
  if (clash !== undefined) return contradiction('terms', `the term from ${clash.from} to ${clash.to} is out of order`);
  // What was held lies in a term, and before the first is held none is current.
  const current = inOrder.findLast((term) => term.from <= (last ?? ''));
  const next = inOrder.find(({ from: begins, to }) => to >= since && (current === undefined || begins > current.to));
  return next ?? factMissing('terms', `no term is given after ${current?.to ?? since}`);
}
