/** One child as of a day or a moment: what every rule that applies has to say. */

import { admissionDecision } from '../admission/index.ts';
import { type CadenceRule, standing } from '../cadence/index.ts';
import { catalogue } from '../catalogue.ts';
import { type ContactFacts, contactRestriction } from '../contact/index.ts';
import type { Calendar } from '../core/calendar.ts';
import { epochDay, isDay, type LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import {
  type Because,
  type Finding,
  factMissing,
  notApplicable,
  type Undetermined,
  undetermined,
} from '../core/finding.ts';
import { dayInEngland, dayOf, endOfDayInEngland, epochMilliseconds, type Instant } from '../core/instant.ts';
import { type Rule, ruleRef } from '../core/rule.ts';
import { supportPackage } from '../support/index.ts';
import { therapeuticCare } from '../tier/index.ts';
import { compareText, dueOf, dueOrder, isOpen } from './binding.ts';
import type { AgendaEntry, ChildAgenda, ChildRecord, Episode, EpisodeKind } from './facts.ts';

/**
 * Every finding on one child, in the order in which it falls due.
 *
 * A duty of a rhythm is owed during the latest episode of its kind that has begun; where there is none it
 * does not apply. An admission, restrictions, TIER care and a support package are looked at where the
 * record holds them. What is missing, and the facts that decided, are named by their path in the record.
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
    ...ofAdmission(record, today, rules),
    ...(record.restrictions ?? []).flatMap((restriction, at) =>
      ofRestriction(restriction, asOf, rules).map((finding) => inRecord(finding, `restrictions.${at}.`)),
    ),
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

type Placed = { readonly episode: Episode; readonly path: string };

/** The latest episode of the kind that has begun, and its path; where none has, the first to come. */
function episodeOf({ episodes }: ChildRecord, kind: string, today: LocalDate): Placed | undefined {
  const ofKind = episodes
    .map((episode, at) => ({ episode, path: `episodes.${at}` }))
    .filter(({ episode }) => episode.kind === kind)
    .sort((a, b) => byBeginning(a.episode, b.episode));
  return ofKind.findLast(({ episode }) => episode.from <= today) ?? ofKind[0];
}

/** Of two that begin on one day, the one that lasts longer comes last, and then the one that relaxes less. */
function byBeginning(a: Episode, b: Episode): number {
  const end = ({ ended }: Episode) => ended ?? 'open';
  const strictness = ({ untilEighteen }: Episode) => [true, false, undefined].indexOf(untilEighteen);
  return compareText(a.from, b.from) || compareText(end(a), end(b)) || strictness(a) - strictness(b);
}

function duringOf({ versions }: Rule): unknown {
  return ((versions.at(-1) ?? versions[0]).params as { readonly during?: unknown } | null)?.during;
}

function withoutEpisode(rule: Rule, kind: string): Finding {
  return notApplicable(ruleRef(rule), { kind: 'absent', path: `episodes.${kind}` });
}

/** Paths that name an argument of the call, and those that belong to an episode. */
const OF_CALL: readonly string[] = ['calendar', 'rule'];
const OF_EPISODE: readonly string[] = ['from', 'ended', 'beganBefore', 'untilEighteen'] satisfies (keyof Episode)[];

/** The finding with each path given from the top of the record: `part` is put before those of a room's own facts. */
function inRecord(finding: Finding, part: string, episode?: string): Finding {
  const placed = <T extends object>(each: T): T => {
    if (!('path' in each) || typeof each.path !== 'string' || OF_CALL.includes(each.path)) return each;
    const isOfEpisode = episode !== undefined && OF_EPISODE.includes(each.path);
    return { ...each, path: isOfEpisode ? `${episode}.${each.path}` : `${part}${each.path}` };
  };
  return finding.kind === 'undetermined'
    ? { ...finding, missing: finding.missing.map(placed) as readonly object[] as Undetermined['missing'] }
    : { ...finding, because: finding.because.map(placed) as readonly object[] as Because };
}

function ofCadence(record: ChildRecord, rule: CadenceRule, today: LocalDate, calendar: Calendar): Finding {
  const { during } = (rule.versions.at(-1) ?? rule.versions[0]).params;
  const found = episodeOf(record, during, today);
  if (found === undefined) return withoutEpisode(rule, during);
  if (isUnrecorded(record, rule)) return undetermined(ruleRef(rule), factMissing(`held.${rule.subject}`));
  const { from, ended, untilEighteen, beganBefore } = found.episode;
  const { dateOfBirth } = record;
  const facts = {
    from,
    held: record.held[rule.subject] ?? [],
    ...(ended === undefined ? {} : { ended }),
    ...(beganBefore && { beganBefore }),
    ...(untilEighteen === undefined ? {} : { untilEighteen }),
    ...(dateOfBirth === undefined ? {} : { dateOfBirth }),
  };
  return inRecord(standing(rule, facts, today, calendar), '', found.path);
}

/** Whether the record does not hold what was held of a duty: a list left out is no list of none. */
function isUnrecorded({ unrecorded = [] }: ChildRecord, { subject }: Rule): boolean {
  return unrecorded.includes(subject);
}

function ofAdmission({ admission }: ChildRecord, today: LocalDate, rules: readonly Rule[]): readonly Finding[] {
  if (admission === undefined) return [];
  return admissionDecision(admission, today, rules).findings.map((finding) => inRecord(finding, 'admission.'));
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
  const { tier } = record;
  if (tier === undefined) return [];
  return duringEpisode(record, 'tier', today, rules, ({ episode, path }) =>
    therapeuticCare({ ...tier, ...spanOf(episode) }, today, calendar, rules).map((finding) =>
      inRecord(finding, 'tier.', path),
    ),
  );
}

function ofSupport(
  record: ChildRecord,
  today: LocalDate,
  calendar: Calendar,
  rules: readonly Rule[],
): readonly Finding[] {
  const { held, support } = record;
  if (support === undefined) return [];
  const recorded = rules.filter((rule) => !isCadence(rule) || !isUnrecorded(record, rule));
  return duringEpisode(record, 'nexus-360', today, recorded, ({ episode, path }) =>
    supportPackage({ ...support, ...spanOf(episode), held }, today, calendar, recorded).map((finding) =>
      inRecord(finding, 'support.', path),
    ),
  );
}

/** What a room has to say during an episode; where there is none, that each of its rules does not apply. */
function duringEpisode(
  record: ChildRecord,
  kind: EpisodeKind,
  today: LocalDate,
  rules: readonly Rule[],
  answer: (found: Placed) => readonly Finding[],
): readonly Finding[] {
  const found = episodeOf(record, kind, today);
  if (found !== undefined) return answer(found);
  return rules.filter((rule) => duringOf(rule) === kind).map((rule) => withoutEpisode(rule, kind));
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
