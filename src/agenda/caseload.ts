/** Many children, one after another: none is lost for another's record. */

import type { LocalDate } from '../core/date.ts';
import { dayInEnglandAt, type Instant } from '../core/instant.ts';
import { received } from '../core/result.ts';
import { noRule } from '../core/rule.ts';
import type { ChildRecord } from '../record/facts.ts';
import { type AgendaOptions, agenda, isRule, rulesOf } from './agenda.ts';
import type { ChildAgenda, Refusal } from './caseload-facts.ts';

/**
 * The agenda of each child, one after another, as it is asked for.
 *
 * A record that cannot be answered for (it is none, it has no id or does not say what it keeps, it names a day that is none) has its place
 * among the others, with nothing on its agenda and with what is wrong; the others are answered for.
 * `parseChildRecord` says all that is wrong with one.
 *
 * @param asOf - a day or a moment
 * @throws RangeError naming `asOf`, where it is no day or moment, or what is no rule of a known kind, and TypeError where
 * no rules are given: at once, before any record is read; RangeError naming a rule that no calculator can follow
 * @example
 * const children = ['a', 'b'].map((id) => ({ id, recorded: 'all', episodes: [], held: {} }))
 * Array.from(caseload(children, day('2026-02-03'), { rules: catalogue }), ({ id }) => id) // => ['a', 'b']
 * const wrong = { ...children[0], id: 'c', episodes: [{ kind: 'looked-after', from: '2026-02-30' }] }
 * const all = caseload([wrong, ...children], day('2026-02-03'), { rules: catalogue })
 * Array.from(all, ({ id, refused }) => [id, refused?.message])
 * // => [['c', 'not a day (YYYY-MM-DD): "2026-02-30"'], ['a', undefined], ['b', undefined]]
 */
export function caseload(
  records: Iterable<ChildRecord>,
  asOf: LocalDate | Instant,
  options: AgendaOptions,
): Generator<ChildAgenda, void, undefined> {
  dayInEnglandAt(asOf);
  const rules = rulesOf(options, 'caseload(records, asOf, { rules: catalogue })');
  const wrong = rules.findIndex((rule) => !isRule(rule));
  if (wrong >= 0) throw noRule(rules[wrong]);
  const isOfRule = (error: unknown) => error instanceof RangeError && rules.some(({ id }) => id === error.cause);
  return agendas(records, (record) => agenda(record, asOf, options), isOfRule);
}

function* agendas(
  records: Iterable<ChildRecord>,
  entriesOf: (record: ChildRecord) => ChildAgenda['entries'],
  isOfRule: (error: unknown) => boolean,
): Generator<ChildAgenda, void, undefined> {
  let at = 0;
  for (const record of records) {
    yield agendaOf(record, at, entriesOf, isOfRule);
    at += 1;
  }
}

/** What stands in a record's place, whatever it is: whoever reads it from outside may not have asked the door. */
function agendaOf(
  record: ChildRecord | null | undefined,
  at: number,
  entriesOf: (record: ChildRecord) => ChildAgenda['entries'],
  isOfRule: (error: unknown) => boolean,
): ChildAgenda {
  if (typeof record !== 'object' || record === null) {
    return refusal('', 'unreadable', `${at}`, 'a child’s record', record);
  }
  const { id, home, recorded } = record;
  if (!isText(id)) return refusal('', 'missing', `${at}.id`, aText, id);
  if (home !== undefined && !isText(home)) return refusal(id, 'wrong-value', `${at}.home`, aText, home);
  if (recorded !== 'all' && !Array.isArray(recorded)) {
    const code = recorded === undefined ? 'missing' : 'wrong-value';
    return refusal(id, code, `${at}.recorded`, '“all”, or a list of the names that the record keeps', recorded);
  }
  try {
    return { id, ...(home !== undefined && { home }), entries: entriesOf(record) };
  } catch (error) {
    // A faulty rule is at fault for every child alike.
    if (isOfRule(error)) throw error;
    const code = error instanceof RangeError ? 'wrong-value' : 'unreadable';
    return refusal(id, code, `${at}`, 'a record that parseChildRecord lets in', id, (error as Error).message);
  }
}

const aText = 'a text that is not empty';

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function refusal(
  id: string,
  code: Refusal,
  path: string,
  expected: string,
  value: unknown,
  message = `expected ${expected}`,
): ChildAgenda {
  return { id, entries: [], refused: { path, expected: [expected], received: received(value), message, code } };
}
