/** How a deadline is asked about one child: each time that its event happened, and what was done about it. */

import type { LocalDate } from '../core/date.ts';
import { type Finding, factMissing, notApplicable, undetermined } from '../core/finding.ts';
import { dayInEnglandAt, type Instant } from '../core/instant.ts';
import { namedIn } from '../core/named.ts';
import { namesOfVersions, nearestVersion, ruleRefOn } from '../core/rule.ts';
import { attributionOf, firstFrom, readingsOf, type StandingIfDoneOn } from '../record/attribution.ts';
import { given } from '../record/cadence-facts.ts';
import type { ChildRecord } from '../record/facts.ts';
import { about, type Found } from '../record/found.ts';
import { absentPathOf, daysOf, type Occurrence, occurrencesOf } from '../record/occurrences.ts';
import { spanOf, withoutEpisode } from '../record/plan.ts';
import {
  type EpisodesByKind,
  isKeptThroughout,
  isUnrecorded,
  type Reading,
  togetherWith,
  withRecordPaths,
} from '../record/reading.ts';
import type { Occasion } from '../vocabulary.ts';
import { deadline } from './deadline.ts';
import type { DeadlineStanding } from './duty-facts.ts';
import type { DeadlineRule } from './types.ts';

/**
 * One finding for each time that its event happened; where it never did, that it does not apply. Which event that
 * is, the version of each day says.
 */
export function askDeadline(rule: DeadlineRule, reading: Reading): readonly Found[] {
  const events = namesOfVersions(rule, ({ event }) => [event]);
  if (events.length === 1) return ofEvent(rule, events[0] as Occasion, reading);
  const today = nearestVersion(rule, reading.today).event;
  const found = events.flatMap((event) =>
    ofEvent(rule, event, reading).filter((each) => each.event || event === today),
  );
  return found.some(({ event }) => event !== undefined) ? found.filter(({ event }) => event !== undefined) : found;
}

/** What a deadline says of each time that one event happened on a day on which its version speaks of that event. */
function ofEvent(rule: DeadlineRule, event: Occasion, reading: Reading): readonly Found[] {
  const { record, episodes, plan, asOf, today, calendar } = reading;
  const ref = ruleRefOn(rule, today);
  const follows = rule.versions.every(({ follows }) => follows === true);
  if (rule.by !== undefined && !episodes.has(spanOf(rule))) return [withoutEpisode(rule, today)];
  const happened = occurrencesOf(event, rule, reading, follows);
  if ('code' in happened) return [undetermined(ref, happened)];
  const seen =
    rule.versions.length === 1 ? happened : happened.filter(({ day }) => nearestVersion(rule, day).event === event);
  // What the record only implies counts during an episode of the rule's kind: another authority's policy is not this child's.
  const isDuring = episodes.has(spanOf(rule));
  const isRecorded = ({ path }: Occurrence) => path.startsWith('events.') && rule.by === undefined;
  const occurrences = seen.filter((each) => isRecorded(each) || isOwnDay(rule, each.day, episodes));
  if (occurrences.length === 0 && seen.length > 0) return [withoutEpisode(rule, today)];
  if (occurrences.length === 0) {
    const path = absentPathOf(event, reading, rule.during);
    const since = episodes.get(spanOf(rule))?.[0]?.episode.from;
    const isUnseen = path === `events.${event}` && !isKeptThroughout(record, event, since, today);
    if (isUnseen && !isDuring) return [withoutEpisode(rule, today)];
    return [isUnseen ? undetermined(ref, factMissing(path)) : notApplicable(ref, { kind: 'absent', path })];
  }
  const days = daysOf(namedIn(record.held, rule.subject)).filter((date) => date <= today);
  const standingIfDoneOn: StandingIfDoneOn = ({ on, until, ended, circumstances: ofOne }, done) => {
    const circumstances = togetherWith(record.circumstances, ofOne);
    return deadline(rule, given({ on, until, done, ended, circumstances }), asOf, calendar);
  };
  const acts = plan.rhythms.has(rule.subject) ? undefined : attributionOf(rule, occurrences, days, standingIfDoneOn);
  const readingsAt = (at: number, { day }: Occurrence) =>
    acts === undefined ? [days[firstFrom(days, day)]] : readingsOf(acts, at);
  const isAllKept = isKeptThroughout(record, rule.subject, undefined, today);
  const found: Found[] = [];
  for (const [at, occurrence] of occurrences.entries()) {
    if (occurrence.isSuperseded) continue;
    const said = namedIn(occurrence.done, rule.subject);
    const finding =
      whatIsNotKnown(rule, occurrence, record) ??
      ofReadings(rule, occurrence, record, said === undefined ? readingsAt(at, occurrence) : [said], standingIfDoneOn);
    const { day } = occurrence;
    const since = isAllKept || acts === undefined || follows ? day : dayBefore(occurrences, at);
    const isKept = isAllKept || said !== undefined || isWhatItRestsOnKept(finding, record, since, today);
    const told = isKept ? finding : undetermined(ruleRefOn(rule, day), factMissing(`held.${rule.subject}`));
    found.push(about({ name: event, on: occurrence.on }, told));
  }
  return found;
}

/** Whether the record only implies what happened while the duty could be owed: for one authority’s rule, in its care. */
function isOwnDay(rule: DeadlineRule, day: LocalDate, episodes: EpisodesByKind): boolean {
  const own = episodes.get(spanOf(rule));
  if (own === undefined || rule.by === undefined) return own !== undefined;
  return own.some(({ episode: { from, ended } }) => from <= day && (ended === undefined || day <= ended));
}

/** Of an occurrence that cannot be judged: when it was, or what was done about it, is not recorded. */
function whatIsNotKnown(
  rule: DeadlineRule,
  { day, path, beganBefore, done }: Occurrence,
  record: ChildRecord,
): Finding | undefined {
  const { subject } = rule;
  const ref = ruleRefOn(rule, day);
  if (beganBefore) return undetermined(ref, factMissing(`${path}.from`));
  if (namedIn(done, subject) !== undefined || !isUnrecorded(record, subject)) return undefined;
  return undetermined(ref, factMissing(`held.${subject}`));
}

/** The last earlier day on which an event happened. */
function dayBefore(occurrences: readonly Occurrence[], at: number): LocalDate | undefined {
  let before = at - 1;
  while (before >= 0 && occurrences[before]?.day === occurrences[at]?.day) before--;
  return occurrences[before]?.day;
}

/** Whether the record keeps the days on which an answer that is not `met` says that it was not held. */
function isWhatItRestsOnKept(
  finding: Finding,
  record: ChildRecord,
  since: LocalDate | undefined,
  today: LocalDate,
): boolean {
  const { status, done } = (finding.kind === 'decided' ? finding.value : { status: 'met' }) as DeadlineStanding;
  if (status === 'met') return true;
  return isKeptThroughout(record, finding.rule.subject, since, done === undefined ? today : dayInEnglandAt(done));
}

/** What the readings of what was done about an occurrence agree on; where they do not, which is right must be known. */
function ofReadings(
  rule: DeadlineRule,
  occurrence: Occurrence,
  record: ChildRecord,
  readings: readonly (LocalDate | Instant | undefined)[],
  standingIfDoneOn: StandingIfDoneOn,
): Finding {
  const { day, path, eventPath, endUnknown } = occurrence;
  const { subject } = rule;
  const ref = ruleRefOn(rule, day);
  const [finding, ...others] = readings.map((done) => standingIfDoneOn(occurrence, done)) as [
    Finding<DeadlineStanding>,
  ];
  const standingOf = (each: Finding<DeadlineStanding>) => (each.kind === 'decided' ? each.value.status : each.kind);
  if (others.some((other) => standingOf(other) !== standingOf(finding))) {
    const message = `what was held may be about ${day} or about another day`;
    return undetermined(ref, factMissing(`${eventPath}.done.${subject}`, message));
  }
  const isOpen = finding.kind === 'decided' && finding.value.done === undefined;
  const wasDueByEventDay = isOpen && finding.value.due !== undefined && finding.value.due <= day;
  if (endUnknown && isOpen && !wasDueByEventDay) return undetermined(ref, factMissing(`${path}.ended`));
  return withRecordPaths(finding, '', undefined, (name) => recordPath(name, occurrence, record, subject));
}

/** Where a fact of a deadline stands in the record, or belongs. */
function recordPath(
  name: string,
  { path, eventPath, isGiven, circumstances }: Occurrence,
  record: ChildRecord,
  subject: string,
): string {
  if (name === 'on') return `${eventPath}.on`;
  if (name === 'done') return `${eventPath}.done.${subject}`;
  if (name === 'until') return isGiven ? `${eventPath}.until` : `${path}.ended`;
  if (name === 'ended') return `${path}.ended`;
  const circumstance = name.slice('circumstances.'.length);
  const isOfEvent = namedIn(circumstances, circumstance) !== undefined;
  const isMissing = namedIn(record.circumstances, circumstance) === undefined;
  return isGiven && (isOfEvent || isMissing) ? `${eventPath}.${name}` : name;
}
