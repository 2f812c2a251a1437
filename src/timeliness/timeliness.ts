/** Of a caseload, which duties that come round again were done in time: interval by interval. */

import type { Calendar } from '../core/calendar.ts';
import type { LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import {
  type Decided,
  decided,
  type Finding,
  factMissing,
  type Missing,
  type Reason,
  undetermined,
} from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import { ruleRefOn } from '../core/rule.ts';
import { nextDue, standing } from '../kinds/cadence.ts';
import type { CadenceFacts } from '../kinds/cadence-facts.ts';
import { slotIn } from '../kinds/calendar-slot.ts';
import { history } from '../kinds/history.ts';
import type { CadenceRule, Rule } from '../kinds/types.ts';
import { claReview } from '../law/care-planning-regulations-2010/reviews.ts';
import { catalogue } from '../law/index.ts';
import { factsOfCadence, firstReviewMissing } from '../record/cadence-facts.ts';
import type { ChildRecord } from '../record/facts.ts';
import { spanOf } from '../record/plan.ts';
import { type EpisodesByKind, episodesByKind, isUnrecorded, type Placed } from '../record/reading.ts';
import type { TimelinessRow, Timely } from './facts.ts';

/**
 * Each one owed to each child, in each of its episodes, up to a day: met, late, overdue or missed, or still to
 * come; or that it cannot be told, and what would have to be known. An interval of which that is so takes none
 * of the later ones with it.
 *
 * @param asOf - what is dated after it has not happened yet
 * @param rules - the duties; left out, every rule on the review of the child's case
 * @returns a row for each, as it is asked for: record by record, in the order of the rules and then of time
 * @throws RangeError naming a date that is no day
 * @example
 * const child = { id: 'a', recorded: 'all', episodes: [{ kind: 'looked-after', from: day('2026-01-05') }], held: { 'cla-review': [day('2026-02-03')] } }
 * Array.from(timeliness([child], day('2026-03-01')), ({ finding }) => finding.value)
 * // => [{ status: 'late', due: '2026-02-02', held: '2026-02-03' }, { status: 'due', due: '2026-05-03' }]
 */
export function* timeliness(
  records: Iterable<ChildRecord>,
  asOf: LocalDate,
  calendar: Calendar = englandAndWales,
  rules: readonly Rule[] = catalogue.filter(({ subject }) => subject === claReview.subject),
): Generator<TimelinessRow, void, undefined> {
  const rhythms = rules.filter((rule) => rule.kind === 'cadence');
  for (const record of records) {
    const episodes = episodesByKind(record);
    for (const rule of rhythms) {
      const during = (episodes.get(spanOf(rule)) ?? []).filter(({ episode }) => episode.from <= asOf);
      for (const placed of during) {
        let nth = 0;
        for (const each of answersOf(record, episodes, placed, rule, asOf, calendar)) {
          nth += 1;
          yield { id: record.id, episode: placed.episode, nth, ...each };
        }
      }
    }
  }
}

type Answer = Pick<TimelinessRow, 'held' | 'finding'>;

function answersOf(
  record: ChildRecord,
  episodes: EpisodesByKind,
  placed: Placed,
  rule: CadenceRule,
  asOf: LocalDate,
  calendar: Calendar,
): Iterable<Answer> {
  const { subject } = rule;
  const missing = isUnrecorded(record, subject, placed)
    ? factMissing(`held.${subject}`)
    : firstReviewMissing(rule, record, episodes, placed, placed.episode.from);
  if (missing !== undefined) return [{ finding: undetermined(ruleRefOn(rule, placed.episode.from), missing) }];
  const facts = factsOfCadence(rule, record, episodes, placed);
  return rule.versions.some((version) => slotIn(version) !== undefined)
    ? bySlot(rule, facts, asOf, calendar)
    : byInterval(rule, facts, asOf, calendar, placed.episode.endUnknown);
}

/** One after another: what was due when it was held, as if nothing had been held since; and last what is open. */
function* byInterval(
  rule: CadenceRule,
  facts: CadenceFacts,
  asOf: LocalDate,
  calendar: Calendar,
  endUnknown: true | undefined,
): Generator<Answer, void, undefined> {
  const { ended, ...throughout } = facts;
  const last = ended !== undefined && ended < asOf ? ended : asOf;
  const held = [...new Set(facts.held)].filter((date) => date >= facts.from && date <= last).sort();
  for (const [at, done] of held.entries()) {
    const due = nextDue(rule, { ...throughout, held: held.slice(0, at) }, calendar);
    if (due.kind === 'decided') yield { held: done, finding: outcome(due, done) };
    else if (due.kind === 'undetermined') yield { held: done, finding: due };
  }
  const open = standing(rule, facts, asOf, calendar);
  if (open.kind === 'undetermined') yield { finding: open };
  if (open.kind !== 'decided') return;
  const { status, due } = open.value;
  yield {
    finding: endUnknown ? undetermined(open.rule, noEnd) : decided<Timely>(open.rule, { status, due }, ...open.because),
  };
}

const noEnd: Missing = /* @__PURE__ */ frozen({
  code: 'fact-missing',
  path: 'ended',
  message: 'it has ended, on a day that is not known: whether one more was owed cannot be told',
});

function outcome({ rule, value: due, because }: Decided<LocalDate>, held: LocalDate): Finding<Timely> {
  return decided<Timely>(rule, { status: held <= due ? 'met' : 'late', due, held }, ...because);
}

/** A calendar month or school term that has ended is met or missed; the one that runs now is not looked at. */
function* bySlot(
  rule: CadenceRule,
  facts: CadenceFacts,
  asOf: LocalDate,
  calendar: Calendar,
): Generator<Answer, void, undefined> {
  const rows = history(rule, facts, asOf, calendar);
  if (rows.kind === 'undetermined') yield { finding: rows };
  if (rows.kind !== 'decided') return;
  for (const [at, row] of rows.value.entries()) {
    const reason = rows.because[at + 1] ?? rows.because[0];
    const ref = ruleRefOn(rule, beginningOf(reason, facts.from));
    yield { ...('held' in row && { held: row.held }), finding: decided<Timely>(ref, row, reason) };
  }
}

/** The day on which an interval, a calendar month or a school term begins: the version of that day judges it. */
function beginningOf(reason: Reason, from: LocalDate): LocalDate {
  if (reason.kind === 'calendar-month') return `${reason.month}-01` as LocalDate;
  if (reason.kind === 'school-term') return reason.begins;
  return reason.kind === 'period' ? (reason.on as LocalDate) : from;
}
