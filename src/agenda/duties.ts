/** What the rules that any room can have say of a child: each kind by its calculator, on what the record holds. */

import {
  type BroughtForwardRule,
  broughtForward,
  type CadenceRule,
  type DayCountRule,
  dayCount,
  standing,
} from '../cadence/index.ts';
import type { Calendar } from '../core/calendar.ts';
import type { Circumstances } from '../core/circumstances.ts';
import { type ConditionRule, condition } from '../core/condition.ts';
import { type ContentsRule, contents } from '../core/contents.ts';
import type { LocalDate } from '../core/date.ts';
import { type DeadlineRule, type DeadlineStanding, deadline } from '../core/deadline.ts';
import { type Finding, factMissing, notApplicable, undetermined } from '../core/finding.ts';
import { dayOf, type Instant } from '../core/instant.ts';
import { namedIn } from '../core/named.ts';
import { nearestVersion, type Rule, ruleRefOn, type Version } from '../core/rule.ts';
import type { Occasion } from '../vocabulary.ts';
import { actsOf, firstFrom, type Judge, readingsOf } from './done.ts';
import { about, type Found } from './entry.ts';
import type { ChildRecord } from './facts.ts';
import { absentPathOf, daysOf, type Occurrence, occurrencesOf } from './occurrences.ts';
import { type Duty, planOf, spanOf, withoutEpisode } from './plan.ts';
import {
  type Asked,
  type EpisodesByKind,
  episodeOf,
  episodesByKind,
  inRecord,
  isUnrecorded,
  underWay,
} from './record.ts';
import { cadenceFacts, firstReviewMissing, given } from './rhythms.ts';

type Answer<R extends Rule> = (duty: Duty<R>, asked: Asked) => readonly Found[];

const ANSWERS: Readonly<Record<string, Answer<never>>> = {
  cadence: ((duty, asked) => [ofCadence(duty, asked)]) satisfies Answer<CadenceRule>,
  'brought-forward': ofBroughtForward satisfies Answer<BroughtForwardRule>,
  deadline: ofDeadline satisfies Answer<DeadlineRule>,
  condition: ((duty, asked) => [ofCondition(duty, asked)]) satisfies Answer<ConditionRule>,
  contents: ((duty, asked) => [ofContents(duty, asked)]) satisfies Answer<ContentsRule>,
  'day-count': ((duty, asked) => [ofDayCount(duty, asked)]) satisfies Answer<DayCountRule>,
};

/** What is asked of one record: what every rule needs of it is read once. */
export function askedOf(
  record: ChildRecord,
  asOf: LocalDate | Instant,
  calendar: Calendar,
  rules: readonly Rule[],
): Asked {
  const [plan, episodes] = [planOf(rules), episodesByKind(record)];
  return { record, episodes, asOf, today: dayOf(asOf), calendar, plan };
}

/** The findings of one rule, in the order of what they are about; none where no calculator here reads it. */
export function findingsOfDuty(duty: Duty, asked: Asked): readonly Found[] {
  return (ANSWERS[duty.rule.kind] as Answer<Rule> | undefined)?.(duty, asked) ?? [];
}

function ofCadence(duty: Duty<CadenceRule>, { record, episodes, today, calendar }: Asked): Finding {
  const { rule, span } = duty;
  const { subject } = rule;
  const found = episodeOf(episodes, span as string, today);
  if (found === undefined) return withoutEpisode(duty, today);
  if (isUnrecorded(record, subject, found)) return undetermined(ruleRefOn(rule, today), factMissing(`held.${subject}`));
  if (found.episode.endUnknown) return undetermined(ruleRefOn(rule, today), factMissing(`${found.path}.ended`));
  const facts = cadenceFacts(rule, record, episodes, found);
  const begins = facts.held.reduce((last, date) => (date <= today && date > last ? date : last), facts.from);
  const missing = firstReviewMissing(rule, record, episodes, found, begins);
  if (missing !== undefined) return undetermined(ruleRefOn(rule, begins), missing);
  return inRecord(standing(rule, facts, today, calendar), '', found.path);
}

/** One finding for each of its events that happened; where none did, that it does not apply. */
function ofBroughtForward(duty: Duty<BroughtForwardRule>, asked: Asked): readonly Found[] {
  const { record, episodes, plan, today, calendar } = asked;
  const { rule, span } = duty;
  const ref = ruleRefOn(rule, today);
  if (!episodes.has(span as string)) return [withoutEpisode(duty, today)];
  const usual = plan.rhythms.get(rule.subject)?.find((each) => spanOf(each) === span);
  const eventsOf = ({ params }: Version<BroughtForwardRule['versions'][0]['params']>) =>
    params.triggers.map(({ event }) => event);
  const happened = namesOfVersions(rule, eventsOf).flatMap((event) => {
    const occurrences = occurrencesOf(event, duty, asked, true);
    if ('code' in occurrences) return [];
    return occurrences
      .filter(({ day }) => eventsOf(nearestVersion(rule, day)).includes(event))
      .map((occurrence) => ({ event, occurrence }));
  });
  if (usual === undefined)
    return [undetermined(ref, factMissing('rule', `no rule gives the usual dates of ${rule.subject}`))];
  if (happened.length === 0) {
    const unseen = eventsOf(nearestVersion(rule, today)).filter(
      (event) => namedIn(record.events, event) === undefined && isUnrecorded(record, event),
    );
    const [first, ...others] = unseen.map((event) => factMissing(`events.${event}`));
    return [
      first === undefined
        ? notApplicable(ref, { kind: 'absent', path: 'events' })
        : undetermined(ref, first, ...others),
    ];
  }
  return happened.map(({ event, occurrence }): Found => {
    const { on, day, until, eventPath } = occurrence;
    const of = { name: event, on };
    const found = episodeOf(episodes, span as string, day);
    if (found === undefined) return about(of, withoutEpisode(duty, today));
    if (isUnrecorded(record, rule.subject, found))
      return about(of, undetermined(ruleRefOn(rule, day), factMissing(`held.${rule.subject}`)));
    const trigger = given({ event, on: day, ends: until });
    const facts = { ...cadenceFacts(usual, record, episodes, found), trigger };
    const finding = broughtForward(rule, usual, facts, today, calendar);
    const placed = inRecord(finding, '', found.path, (at) =>
      at.startsWith('trigger.') ? at.replace('trigger', eventPath).replace(/\.ends$/, '.until') : undefined,
    );
    const open = placed.kind === 'decided' && finding.kind === 'decided' && finding.value.done === undefined;
    if (open && found.episode.endUnknown)
      return about(of, undetermined(finding.rule, factMissing(`${found.path}.ended`)));
    return about(of, placed);
  });
}

/** The names that the versions of a rule hold, each once: most rules have one version, and one name. */
function namesOfVersions<P>({ versions }: Rule<P>, namesOf: (version: Version<P>) => readonly Occasion[]) {
  return versions.length === 1 ? namesOf(versions[0]) : [...new Set(versions.flatMap(namesOf))];
}

/**
 * One finding for each time that its event happened; where it never did, that it does not apply. Which event that
 * is, the version of each day says.
 */
function ofDeadline(duty: Duty<DeadlineRule>, asked: Asked): readonly Found[] {
  const { rule } = duty;
  const events = namesOfVersions(rule, ({ params }) => [params.event]);
  if (events.length === 1) return ofEvent(duty, events[0] as Occasion, asked);
  const today = nearestVersion(rule, asked.today).params.event;
  const found = events.flatMap((event) => ofEvent(duty, event, asked).filter((each) => each.event || event === today));
  return found.some(({ event }) => event !== undefined) ? found.filter(({ event }) => event !== undefined) : found;
}

/** What a deadline says of each time that one event happened on a day on which its version speaks of that event. */
function ofEvent(duty: Duty<DeadlineRule>, event: Occasion, asked: Asked): readonly Found[] {
  const { record, episodes, plan, asOf, today, calendar } = asked;
  const { rule, span } = duty;
  const ref = ruleRefOn(rule, today);
  const follows = rule.versions.every(({ params }) => params.follows === true);
  const happened = occurrencesOf(event, duty, asked, follows);
  if ('code' in happened) return [undetermined(ref, happened)];
  const seen =
    rule.versions.length === 1
      ? happened
      : happened.filter(({ day }) => nearestVersion(rule, day).params.event === event);
  // What the record only implies counts during an episode of the rule's kind: another authority's policy is not this child's.
  const isDuring = episodes.has(span as string);
  const isAsked = ({ path, day }: Occurrence) => path.startsWith('events.') || isOwnDay(duty, day, episodes);
  const occurrences = seen.filter(isAsked);
  if (occurrences.length === 0 && seen.length > 0) return [withoutEpisode(duty, today)];
  if (occurrences.length === 0) {
    const path = absentPathOf(event, asked, rule.during);
    const isUnseen = path === `events.${event}` && isUnrecorded(record, event);
    if (isUnseen && !isDuring) return [withoutEpisode(duty, today)];
    return [isUnseen ? undetermined(ref, factMissing(path)) : notApplicable(ref, { kind: 'absent', path })];
  }
  const days = daysOf(namedIn(record.held, rule.subject)).filter((date) => date <= today);
  const judge: Judge = ({ on, until, ended, circumstances: ofOne }, done) => {
    const circumstances = togetherWith(record.circumstances, ofOne);
    return deadline(rule, given({ on, until, done, ended, circumstances }), asOf, calendar);
  };
  const acts = plan.rhythms.has(rule.subject) ? undefined : actsOf(rule, occurrences, days, judge);
  const readingsAt = (at: number, { day }: Occurrence) =>
    acts === undefined ? [days[firstFrom(days, day)]] : readingsOf(acts, at);
  const found: Found[] = [];
  for (const [at, occurrence] of occurrences.entries()) {
    if (occurrence.isSuperseded) continue;
    const said = namedIn(occurrence.done, rule.subject);
    const finding =
      whatIsNotKnown(duty, occurrence, record) ??
      ofReadings(duty, occurrence, record, said === undefined ? readingsAt(at, occurrence) : [said], judge);
    found.push(about({ name: event, on: occurrence.on }, finding));
  }
  return found;
}

/** Whether the record only implies what happened while the duty could be owed: for one authority’s rule, in its care. */
function isOwnDay({ rule: { by }, span }: Duty, day: LocalDate, episodes: EpisodesByKind): boolean {
  const own = episodes.get(span as string);
  if (own === undefined || by === undefined) return own !== undefined;
  return own.some(({ episode: { from, ended } }) => from <= day && (ended === undefined || day <= ended));
}

/** Of an occurrence that cannot be judged: when it was, or what was done about it, is not recorded. */
function whatIsNotKnown(
  { rule }: Duty<DeadlineRule>,
  { day, path, beganBefore, done }: Occurrence,
  record: ChildRecord,
): Finding | undefined {
  const { subject } = rule;
  const ref = ruleRefOn(rule, day);
  if (beganBefore) return undetermined(ref, factMissing(`${path}.from`));
  if (namedIn(done, subject) !== undefined || !isUnrecorded(record, subject)) return undefined;
  return undetermined(ref, factMissing(`held.${subject}`));
}

/** What the readings of what was done about an occurrence agree on; where they do not, which is right must be known. */
function ofReadings(
  { rule }: Duty<DeadlineRule>,
  occurrence: Occurrence,
  record: ChildRecord,
  readings: readonly (LocalDate | Instant | undefined)[],
  judge: Judge,
): Finding {
  const { day, path, eventPath, endUnknown } = occurrence;
  const { subject } = rule;
  const ref = ruleRefOn(rule, day);
  const [finding, ...others] = readings.map((done) => judge(occurrence, done)) as [Finding<DeadlineStanding>];
  const standingOf = (each: Finding<DeadlineStanding>) => (each.kind === 'decided' ? each.value.status : each.kind);
  if (others.some((other) => standingOf(other) !== standingOf(finding))) {
    const message = `what was held may be about ${day} or about another day`;
    return undetermined(ref, factMissing(`${eventPath}.done.${subject}`, message));
  }
  const isOpen = finding.kind === 'decided' && finding.value.done === undefined;
  const wasDueByEventDay = isOpen && finding.value.due !== undefined && finding.value.due <= day;
  if (endUnknown && isOpen && !wasDueByEventDay) return undetermined(ref, factMissing(`${path}.ended`));
  return inRecord(finding, '', undefined, (name) => recordPath(name, occurrence, record, subject));
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

function ofCondition(duty: Duty<ConditionRule>, { record, episodes, today }: Asked): Finding {
  const found = underWay(duty, episodes, today);
  if ('kind' in found) return found;
  return condition(duty.rule, { on: today, circumstances: record.circumstances ?? {} });
}

/** The latest that is there by today; where there is none while it is owed, that cannot be told. */
function ofContents(duty: Duty<ContentsRule>, { record, episodes, today }: Asked): Finding {
  const { rule, span } = duty;
  const { subject } = rule;
  const ref = ruleRefOn(rule, today);
  const all = namedIn(record.contents, subject) ?? [];
  const at = all.reduce(
    (best, { on }, each) => (on <= today && (best < 0 || on >= (all[best]?.on ?? on)) ? each : best),
    -1,
  );
  const latest = all[at];
  const found = underWay(duty, episodes, today);
  if (latest === undefined) return 'kind' in found ? found : undetermined(ref, factMissing(`contents.${subject}`));
  const isOfEarlier =
    'episode' in found &&
    latest.on < found.episode.from &&
    episodes.get(span as string)?.some(({ episode: { from } }) => from < found.episode.from && from <= latest.on);
  if (isOfEarlier) {
    const message = `that of ${latest.on} is from before ${found.path} began on ${found.episode.from}`;
    return undetermined(ref, factMissing(`contents.${subject}`, message));
  }
  const circumstances = togetherWith(record.circumstances, latest.circumstances);
  return inRecord(contents(rule, { ...latest, circumstances }), '', undefined, (name) =>
    name.startsWith('circumstances.') ? `contents.${subject}.${at}.${name}` : undefined,
  );
}

/** What is so of the child, and what was so of one event or document alone: that comes first. */
function togetherWith(ofChild: Circumstances = {}, ofOne?: Circumstances): Circumstances {
  return ofOne === undefined ? ofChild : { ...ofChild, ...ofOne };
}

/** How long an episode lasted whose last day is not known cannot be counted. */
function ofDayCount({ rule, span }: Duty<DayCountRule>, { record, episodes, today, calendar }: Asked): Finding {
  const ofKind = episodes.get(span as string) ?? [];
  const open = ofKind.find(({ episode }) => episode.endUnknown && episode.from <= today);
  if (open !== undefined) return undetermined(ruleRefOn(rule, today), factMissing(`${open.path}.ended`));
  return dayCount(rule, record, today, calendar);
}
