/** Of an agenda, what is still to be done: by whom, about what, and by when. */

import { didYouMean } from '../core/nearest.ts';
import { received } from '../core/result.ts';
import type { AgendaEntry } from '../record/facts.ts';
import { ROLES, type Role, type Subject } from '../vocabulary.ts';

/** Which of the open duties are asked for; what is left out is not asked about. */
export type DutiesAsked = {
  readonly owedBy?: Role;
  readonly subject?: Subject;
  /**
   * At most so many whole days are left: 0 is today. What is overdue is always among them, and what is owed without
   * a date never is.
   */
  readonly within?: number;
};

/**
 * What is still to be done: due, due today or overdue, with or without a date. The registered manager's list for the
 * morning.
 *
 * @param entries - of an agenda, also as they are read back from JSON
 * @returns those that are asked for, in the order in which they were given
 * @throws RangeError naming a role that is none, or a subject that none of the entries has and that one of them nearly
 * has, with the nearest; a `within` that is no whole number from 0
 * @example
 * const child = { id: 'a', recorded: 'all', episodes: [{ kind: 'childrens-home', from: day('2026-01-05') }], held: {} }
 * const entries = agenda(child, day('2026-01-20'), { rules: [independentVisit, qualityOfCareReview] })
 * openDuties(entries, { owedBy: 'independent-person' }).map(({ rule, days }) => [rule.id, days])
 * // => [['cadence/independent-visit', 11]]
 * openDuties(entries, { within: 10 }) // => []
 */
export function openDuties(
  entries: readonly AgendaEntry[],
  { owedBy, subject, within }: DutiesAsked = {},
): readonly AgendaEntry[] {
  if (owedBy !== undefined && !Object.hasOwn(ROLES, owedBy)) throw unknownName('role', owedBy, Object.keys(ROLES));
  if (within !== undefined && !(Number.isSafeInteger(within) && within >= 0)) {
    throw new RangeError(`within is no whole number of days from 0: ${received(within)}`);
  }
  if (subject !== undefined) checkSubject(subject, entries);
  return entries.filter(
    (entry) =>
      isOpen(entry) &&
      (owedBy === undefined || entry.rule.owedBy === owedBy) &&
      (subject === undefined || entry.rule.subject === subject) &&
      (within === undefined || isWithin(entry, within)),
  );
}

function isOpen({ status }: AgendaEntry): boolean {
  return status === 'due' || status === 'due-today' || status === 'overdue';
}

function isWithin({ status, due, days, hours = 0 }: AgendaEntry, within: number): boolean {
  if (status === 'overdue' || status === 'due-today') return true;
  return due !== undefined && (days ?? hours / 24) <= within;
}

/** A name of one’s own may be of a rule that has nothing to say here; so may one of the library’s that is like no other. */
function checkSubject(subject: Subject, entries: readonly AgendaEntry[]): void {
  const known = new Set(entries.map(({ rule }) => rule.subject));
  if (known.has(subject) || subject.includes('/')) return;
  if (didYouMean(subject, known) !== '') throw unknownName('subject', subject, known);
}

function unknownName(what: string, name: string, known: Iterable<string>): RangeError {
  return new RangeError(`no ${what} is called ${received(name)}${didYouMean(name, known)}`);
}
