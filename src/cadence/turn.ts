/** A duty that is owed once in each calendar month or school term: which turn is next. */

import { dayOfEpoch, endOfMonth, epochDay, type LocalDate, monthOf, startOfMonth } from '../core/date.ts';
import {
  contradiction,
  factMissing,
  type Missing,
  noVersion,
  type Undetermined,
  undetermined,
} from '../core/finding.ts';
import { ruleRef, versionInForce } from '../core/rule.ts';
import type { CadenceFacts, CadenceRule, Due, Term, Turn } from './facts.ts';

/**
 * In each of what a rule's duty is owed once; `undefined` where it runs by intervals.
 *
 * @throws RangeError naming the rule, where that changes from one version to the next
 */
export function turnOf({ id, versions }: CadenceRule): Turn | undefined {
  const turn = turnIn(versions[0]);
  for (const version of versions) {
    if (turnIn(version) === turn) continue;
    throw new RangeError(`${id} runs by calendar month, school term or interval in some of its versions only`);
  }
  return turn;
}

function turnIn({ params }: CadenceRule['versions'][number]): Turn | undefined {
  return 'each' in params ? params.each : undefined;
}

/** The turn that follows the one in which `last` lies; with no event yet, the one of `from`. Due on its last day. */
export function turnAfter(
  rule: CadenceRule,
  turn: Turn,
  facts: CadenceFacts,
  last: LocalDate | undefined,
): Due | Undetermined {
  const next = turn === 'calendar-month' ? monthAfter(facts.from, last) : termAfter(facts, last);
  if ('code' in next) return undetermined(ruleRef(rule), next);
  const { from: begins, to: due } = next;
  const version = versionInForce(rule, begins);
  if (version === undefined) return noVersion(rule, begins);
  const because =
    turn === 'calendar-month'
      ? ({ kind: 'calendar-month', month: monthOf(begins), ends: due } as const)
      : ({ kind: 'school-term', begins, ends: due } as const);
  return { kind: 'due', begins, due, until: undefined, rule: ruleRef(rule, version), because };
}

function monthAfter(from: LocalDate, last: LocalDate | undefined): Term {
  const first = last === undefined ? startOfMonth(epochDay(from)) : endOfMonth(epochDay(last)) + 1;
  return { from: dayOfEpoch(first), to: dayOfEpoch(endOfMonth(first)) };
}

function termAfter({ from, terms }: CadenceFacts, last: LocalDate | undefined): Term | Missing {
  if (terms === undefined) return factMissing('terms', 'the dates of the school terms are not given');
  const inOrder = terms.toSorted((a, b) => epochDay(a.from) - epochDay(b.from));
  const clash = inOrder.find((term, at) => term.to < term.from || term.from <= (inOrder[at - 1]?.to ?? ''));
  if (clash !== undefined) return contradiction('terms', `the term from ${clash.from} to ${clash.to} is out of order`);
  // What was held lies in a term, and before the first is held none is current.
  const current = inOrder.findLast((term) => term.from <= (last ?? ''));
  const next = inOrder.find(({ from: begins, to }) => to >= from && (current === undefined || begins > current.to));
  return next ?? factMissing('terms', `no term is given after ${current?.to ?? from}`);
}
