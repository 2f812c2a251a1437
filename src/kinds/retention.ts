/** How long a record is to be kept, and whether it was destroyed too soon. */

import { addMonths, birthday, dayOfEpoch, epochDay, type LocalDate } from '../core/date.ts';
import {
  applying,
  contradiction,
  decided,
  type Finding,
  factMissing,
  notApplicable,
  undetermined,
} from '../core/finding.ts';
import { ruleRefOn } from '../core/rule.ts';
import type { RetentionFacts, RetentionStanding } from './cadence-facts.ts';
import type { RetentionLine, RetentionRule } from './types.ts';

/**
 * How the duty to keep a record stands as of a day. The last day of its time counts whole: the record may go
 * on the day after it.
 *
 * @returns `due` while it is still to be kept, `met` once its time is over, `missed` where it was destroyed
 * before; not applicable before the record was begun; undetermined without the date of birth, or where dates
 * contradict one another
 * @throws RangeError naming a date that is no day
 * @example
 * const record = { begun: day('2026-01-05'), dateOfBirth: day('2012-06-01') }
 * unwrap(retention(caseRecordRetention, record, day('2026-02-03'))) // => { status: 'due', keepUntil: '2087-06-01' }
 */
export function retention(rule: RetentionRule, facts: RetentionFacts, asOf: LocalDate): Finding<RetentionStanding> {
  const { begun, dateOfBirth } = facts;
  for (const date of [asOf, begun, dateOfBirth, facts.died, facts.destroyed]) if (date !== undefined) epochDay(date);
  const [died, destroyed] = [facts.died, facts.destroyed].map((date) => (date && date <= asOf ? date : undefined));
  if (asOf < begun) {
    const ref = ruleRefOn(rule, begun);
    return notApplicable(ref, { kind: 'not-begun', event: 'record', on: begun, asOf });
  }
  return applying(rule, begun, ({ lines }, ref): Finding<RetentionStanding> => {
    if (dateOfBirth === undefined) return undetermined(ref, factMissing('dateOfBirth'));
    if ((died ?? dateOfBirth) < dateOfBirth) {
      return undetermined(ref, contradiction('died', `the child died on ${died}, before the birth on ${dateOfBirth}`));
    }
    if ((destroyed ?? begun) < begun) {
      return undetermined(
        ref,
        contradiction('destroyed', `destroyed on ${destroyed}, before it was begun on ${begun}`),
      );
    }
    const line = lines.find((each) => holds(each, dateOfBirth, died));
    const on = line?.from === 'death' ? died : dateOfBirth;
    if (line === undefined || on === undefined)
      return undetermined(ref, contradiction('rule', 'no line of it applies'));
    const keepUntil = dayOfEpoch(addMonths(epochDay(on), line.years * 12));
    const isTooSoon = !(destroyed === undefined || destroyed > keepUntil);
    const status = isTooSoon ? 'missed' : asOf > keepUntil ? 'met' : 'due';
    return decided<RetentionStanding>(
      ref,
      { status, keepUntil, ...(destroyed && { destroyed }) },
      {
        kind: 'period',
        event: line.from,
        on,
        period: { years: line.years },
        ends: keepUntil,
        ...(line.diedUnderAge === undefined ? {} : { when: { diedUnderAge: line.diedUnderAge } }),
      },
      destroyed === undefined
        ? { kind: 'not-happened', event: 'record-destroyed', asOf }
        : { kind: 'happened', event: 'record-destroyed', on: destroyed },
    );
  });
}

function holds({ diedUnderAge }: RetentionLine, dateOfBirth: LocalDate, died: LocalDate | undefined): boolean {
  if (diedUnderAge === undefined) return true;
  return !(died === undefined || died >= dayOfEpoch(birthday(dateOfBirth, diedUnderAge)));
}
