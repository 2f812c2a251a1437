/** Of a caseload, which duties that come round again were done in time: interval by interval. */

import type { Calendar } from '../core/calendar.ts';
import { compareText, epochDay, type LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import { decided, factMissing, type Missing, type Reason, undetermined } from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import { received } from '../core/result.ts';
import { ruleRefOn } from '../core/rule.ts';
import { slotIn } from '../kinds/calendar-slot.ts';
import { history } from '../kinds/history.ts';
import type { CadenceRule, Rule } from '../kinds/types.ts';
import { factsOfCadence, firstReviewMissing } from '../record/cadence-facts.ts';
import { unreadOf } from '../record/doubt.ts';
import type { ChildRecord, Episode } from '../record/facts.ts';
import { daysHeld } from '../record/parts.ts';
import { spanOf } from '../record/plan.ts';
import { type EpisodesByKind, episodesByKind, isUnrecorded, type Placed } from '../record/reading.ts';
import { type Answer, type Asked, byInterval } from './by-interval.ts';
import type { TimelinessRow } from './facts.ts';
import { addDays, unknownDays, within } from './unknown.ts';

export type TimelinessOptions = { readonly rules: readonly Rule[]; readonly calendar?: Calendar };

/**
 * Each one owed to each child, in each of its episodes, up to a day: met, late, overdue or missed, or still to
 * come; or that it cannot be told, and what would have to be known. An interval of which that is so takes none
 * of the later ones with it; and it is told wherever each thing that may have been before gives the same answer.
 *
 * What was held on a day that two episodes share belongs to the newer one. What falls due on the day on which an
 * episode ends is not owed: the limit had not run out.
 *
 * @param asOf - what is dated after it has not happened yet
 * @param options - `rules`, the duties; those of other kinds than cadence are passed over
 * @returns a row for each, as it is asked for: record by record, in the order of the rules and then of time
 * @throws RangeError naming a date that is no day
 * @throws TypeError where no rules are given
 * @example
 * const child = { id: 'a', episodes: [{ kind: 'looked-after', from: day('2026-01-05') }], held: { 'cla-review': [day('2026-02-03')] }, recorded: 'all' }
 * Array.from(timeliness([child], day('2026-03-01'), { rules: [claReview] }), ({ finding }) => finding.value)
 * // => [{ status: 'late', due: '2026-02-02', held: '2026-02-03' }, { status: 'due', due: '2026-05-03' }]
 */
export function timeliness(
  records: Iterable<ChildRecord>,
  asOf: LocalDate,
  options: TimelinessOptions,
): Generator<TimelinessRow, void, undefined> {
  const { rules, calendar = englandAndWales } = (options ?? {}) as Partial<TimelinessOptions>;
  if (!Array.isArray(rules))
    throw new TypeError(`options.rules is ${received(rules)}; expected a list of rules, such as [claReview]`);
  epochDay(asOf);
  const rhythms = (rules as readonly Rule[]).filter((rule) => rule.kind === 'cadence');
  return rowsOf(records, asOf, rhythms, calendar);
}

function* rowsOf(
  records: Iterable<ChildRecord>,
  asOf: LocalDate,
  rhythms: readonly CadenceRule[],
  calendar: Calendar,
): Generator<TimelinessRow, void, undefined> {
  for (const record of records) {
    const { id } = record;
    const episodes = episodesByKind(record);
    const unread = unreadOf(record, 'episodes');
    for (const rule of rhythms) {
      const during = (episodes.get(spanOf(rule)) ?? []).filter(({ episode }) => episode.from <= asOf);
      if (during.length === 0 && unread !== undefined)
        yield { id, asOf, nth: 1, finding: undetermined(ruleRefOn(rule, asOf), unread) };
      const held = heldIn(during, daysHeld(record, rule.subject), asOf);
      for (const [at, placed] of during.entries()) {
        const days = held[at] as readonly LocalDate[];
        const last = lastDayOf(placed, during[at + 1], asOf);
        const answers = answersOf({ record, episodes, placed, rule, days, last, asOf, calendar, unread });
        const episode = copyOf(placed.episode);
        let nth = 0;
        for (const each of answers) {
          nth += 1;
          yield { id, asOf, episode, nth, ...each };
        }
      }
    }
  }
}

/** The days held within each of some episodes, each day in one alone: of several that share it, the one begun last. */
function heldIn(
  during: readonly Placed[],
  held: readonly LocalDate[],
  asOf: LocalDate,
): readonly (readonly LocalDate[])[] {
  const within = during.map((): LocalDate[] => []);
  const begun: number[] = [];
  let next = 0;
  for (const day of [...new Set(held)].sort(compareText)) {
    epochDay(day);
    if (day > asOf) continue;
    while (next < during.length && (during[next] as Placed).episode.from <= day) begun.push(next++);
    while (begun.length > 0 && ((during[begun.at(-1) as number] as Placed).episode.ended ?? day) < day) begun.pop();
    const last = begun.at(-1);
    if (last !== undefined) within[last]?.push(day);
  }
  return within;
}

/** An episode that nobody shares with the record: what becomes of that spoils no answer. */
function copyOf(episode: Episode): Episode {
  const { unrecorded } = episode;
  return frozen({ ...episode, ...(unrecorded && { unrecorded: [...unrecorded] }) });
}

/** The last day of an episode up to a day: one on which the next begins is that one’s. */
function lastDayOf({ episode: { from, ended } }: Placed, next: Placed | undefined, asOf: LocalDate): LocalDate {
  const last = ended !== undefined && ended < asOf ? ended : asOf;
  return last > from && next?.episode.from === last ? addDays(last, -1) : last;
}

type Question = {
  readonly record: ChildRecord;
  readonly episodes: EpisodesByKind;
  readonly placed: Placed;
  readonly rule: CadenceRule;
  readonly days: readonly LocalDate[];
  readonly last: LocalDate;
  readonly asOf: LocalDate;
  readonly calendar: Calendar;
  /** What could not be read of the child’s episodes. */
  readonly unread: Missing | undefined;
};

function answersOf({ record, episodes, placed, rule, days, last, asOf, calendar, unread }: Question): Iterable<Answer> {
  const { subject } = rule;
  const { episode } = placed;
  const cannotTell = (missing: Missing) => undetermined(ruleRefOn(rule, episode.from), missing);
  if (isUnrecorded(record, subject, placed)) return [{ finding: cannotTell(factMissing(`held.${subject}`)) }];
  if (unread !== undefined)
    return [...days.map((held) => ({ held, finding: cannotTell(unread) })), { finding: cannotTell(unread) }];
  const missing = firstReviewMissing(rule, record, episodes, placed, episode.from);
  if (missing !== undefined) return [{ finding: cannotTell(missing) }];
  const facts = { ...factsOfCadence(rule, record, episodes, placed), held: days };
  const endUnknown = episode.endUnknown ?? false;
  const asked = { rule, facts, asOf, last, calendar, endUnknown, ...unknownDays(rule, record, episodes, placed) };
  return rule.versions.some((version) => slotIn(version) !== undefined) ? bySlot(asked) : byInterval(asked);
}

/** A calendar month or school term that has ended is met or missed; the one that runs now is not looked at. */
function* bySlot({ rule, facts, asOf, last, calendar, unknown }: Asked): Generator<Answer, void, undefined> {
  const rows = history(rule, facts, asOf, calendar);
  if (rows.kind === 'undetermined') yield { finding: rows };
  if (rows.kind !== 'decided') return;
  for (const [at, row] of rows.value.entries()) {
    const reason = rows.because[at + 1] ?? rows.because[0];
    const begins = beginningOf(reason, facts.from);
    const ref = ruleRefOn(rule, begins);
    const [, from] = [begins, facts.from].sort(compareText) as [LocalDate, LocalDate];
    const [gap] = 'held' in row ? [] : (within(unknown, from, row.due < last ? row.due : last) ?? []);
    const held = 'held' in row && { held: row.held };
    yield { ...held, finding: gap === undefined ? decided(ref, row, reason) : undetermined(ref, gap.missing) };
  }
}

/** The day on which an interval, a calendar month or a school term begins: the version of that day judges it. */
function beginningOf(reason: Reason, from: LocalDate): LocalDate {
  if (reason.kind === 'calendar-month') return `${reason.month}-01` as LocalDate;
  if (reason.kind === 'school-term') return reason.begins;
  return reason.kind === 'period' ? (reason.on as LocalDate) : from;
}
