/** One child as of a day or a moment: what every rule that applies has to say. */

import { admissionDecision } from '../admission/index.ts';
import { type CadenceRule, standing } from '../cadence/index.ts';
import { catalogue } from '../catalogue.ts';
import { type ContactFacts, contactRestriction } from '../contact/index.ts';
import type { Calendar } from '../core/calendar.ts';
import { epochDay, isDay, type LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import { type Finding, factMissing, notApplicable, undetermined } from '../core/finding.ts';
import { dayInEngland, dayOf, endOfDayInEngland, epochMilliseconds, type Instant } from '../core/instant.ts';
import { type Rule, ruleRef } from '../core/rule.ts';
import { supportPackage } from '../support/index.ts';
import { therapeuticCare } from '../tier/index.ts';
import { compareText, dueOf, dueOrder, isOpen } from './binding.ts';
import type { AgendaEntry, ChildAgenda, ChildRecord, Episode } from './facts.ts';

/**
 * Every finding on one child, in the order in which it falls due.
 *
 * A duty of a rhythm is owed during the latest episode of its kind that has begun; where there is none it
 * does not apply. An admission, restrictions, TIER care and a support package are looked at where the
 * record holds them.
 *
 * @param asOf - a day or a moment. With a day, a deadline in hours that falls on it is due today
 * @param rules - which rules to apply; left out, the whole catalogue
 * @returns the findings, each with its due date, status and the time left or late; first those that are
 * owed by a date, in order (days by date, moments by time, a day after the moments within it), then the
 * other decided ones, then those that cannot be told, then those that do not apply; each by rule id
 * @throws RangeError naming a date that is no day or moment
 * @example
 * const entries = agenda({ id: 'a', episodes: [{ kind: 'looked-after', from: day('2026-01-05') }], held: {} }, day('2026-02-03'))
 * entries.slice(0, 1).map(({ rule, due, status, days }) => [rule.id, due, status, days])
 * // => [['cadence/cla-review', '2026-02-02', 'overdue', 1]]
 */
export function agenda(
  record: ChildRecord,
  asOf: LocalDate | Instant,
  calendar: Calendar = englandAndWales,
  rules: readonly Rule[] = catalogue,
): readonly AgendaEntry[] {
  const today = dayOf(asOf);
  const ofRooms: readonly Finding[] = [
    ...(record.admission === undefined ? [] : admissionDecision(record.admission, today, rules).findings),
    ...(record.restrictions ?? []).flatMap((restriction) => ofRestriction(restriction, asOf, rules)),
    ...ofTier(record, today, calendar, rules),
    ...ofSupport(record, today, calendar, rules),
  ];
  const answered = new Set(ofRooms.map(({ rule }) => rule.id));
  const rhythms = rules.filter((rule) => isCadence(rule) && !answered.has(rule.id)) as readonly CadenceRule[];
  const findings = [...ofRooms, ...rhythms.map((rule) => ofCadence(record, rule, today, calendar))];
  return findings.map((finding) => entryOf(finding, asOf, today)).sort(inOrder);
}

/**
 * The agenda of each child, one after another, as it is asked for.
 *
 * @example
 * const children = [{ id: 'a', episodes: [], held: {} }, { id: 'b', episodes: [], held: {} }]
 * Array.from(caseload(children, day('2026-02-03')), ({ id }) => id) // => ['a', 'b']
 */
export function* caseload(
  records: Iterable<ChildRecord>,
  asOf: LocalDate | Instant,
  calendar: Calendar = englandAndWales,
  rules: readonly Rule[] = catalogue,
): Generator<ChildAgenda, void, undefined> {
  for (const record of records) yield { id: record.id, entries: agenda(record, asOf, calendar, rules) };
}

function isCadence(rule: Rule): rule is CadenceRule {
  return rule.kind === 'cadence';
}

/** The latest episode of the kind that has begun; where none has, the first to come. */
function episodeOf({ episodes }: ChildRecord, kind: string, today: LocalDate): Episode | undefined {
  const ofKind = episodes.filter((episode) => episode.kind === kind).sort((a, b) => compareText(a.from, b.from));
  return ofKind.findLast(({ from }) => from <= today) ?? ofKind[0];
}

function ofCadence(record: ChildRecord, rule: CadenceRule, today: LocalDate, calendar: Calendar): Finding {
  const { during } = (rule.versions.at(-1) ?? rule.versions[0]).params;
  const episode = episodeOf(record, during, today);
  if (episode === undefined) return notApplicable(ruleRef(rule), { kind: 'absent', path: `episodes.${during}` });
  if (record.unrecorded?.includes(rule.subject))
    return undetermined(ruleRef(rule), factMissing(`held.${rule.subject}`));
  const { from, ended, untilEighteen, beganBefore } = episode;
  const { dateOfBirth } = record;
  const facts = {
    from,
    held: record.held[rule.subject] ?? [],
    ...(ended === undefined ? {} : { ended }),
    ...(beganBefore && { beganBefore }),
    ...(untilEighteen === undefined ? {} : { untilEighteen }),
    ...(dateOfBirth === undefined ? {} : { dateOfBirth }),
  };
  return standing(rule, facts, today, calendar);
}

/** With a day, the restriction is looked at as the day ends; a deadline within that day can still be met until then. */
function ofRestriction(facts: ContactFacts, asOf: LocalDate | Instant, rules: readonly Rule[]): readonly Finding[] {
  if (!isDay(asOf)) return contactRestriction(facts, asOf as Instant, rules);
  return contactRestriction(facts, endOfDayInEngland(asOf), rules).map((finding, at) => {
    const deadline = isOpen(finding) ? dueOf(finding) : undefined;
    const fallsToday = deadline !== undefined && !isDay(deadline) && dayInEngland(deadline) === asOf;
    return fallsToday ? (contactRestriction(facts, deadline, rules)[at] as Finding) : finding;
  });
}

function ofTier(record: ChildRecord, today: LocalDate, calendar: Calendar, rules: readonly Rule[]): readonly Finding[] {
  const episode = episodeOf(record, 'tier', today);
  if (episode === undefined || record.tier === undefined) return [];
  return therapeuticCare({ ...record.tier, ...spanOf(episode) }, today, calendar, rules);
}

function ofSupport(
  record: ChildRecord,
  today: LocalDate,
  calendar: Calendar,
  rules: readonly Rule[],
): readonly Finding[] {
  const episode = episodeOf(record, 'nexus-360', today);
  if (episode === undefined || record.support === undefined) return [];
  return supportPackage({ ...record.support, ...spanOf(episode), held: record.held }, today, calendar, rules);
}

function spanOf({ from, ended }: Episode): Pick<Episode, 'from' | 'ended'> {
  return ended === undefined ? { from } : { from, ended };
}

function entryOf(finding: Finding, asOf: LocalDate | Instant, today: LocalDate): AgendaEntry {
  const due = dueOf(finding);
  if (due === undefined) return finding;
  if (!isOpen(finding)) return { ...finding, due };
  const days = epochDay(dayOf(due)) - epochDay(today);
  if (isDay(due) || isDay(asOf)) {
    const status = days > 0 ? 'due' : days === 0 ? 'due-today' : 'overdue';
    return { ...finding, due, status, days: Math.abs(days) };
  }
  const milliseconds = epochMilliseconds(due as Instant) - epochMilliseconds(asOf as Instant);
  const status = milliseconds < 0 ? 'overdue' : days === 0 ? 'due-today' : 'due';
  return { ...finding, due, status, hours: Math.floor(Math.abs(milliseconds) / 3_600_000) };
}

const KINDS: readonly Finding['kind'][] = ['decided', 'undetermined', 'not-applicable'];

function inOrder(a: AgendaEntry, b: AgendaEntry): number {
  const when = ({ due }: AgendaEntry) => (due === undefined ? Number.MAX_VALUE : dueOrder(due));
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || when(a) - when(b) || compareText(a.rule.id, b.rule.id);
}
