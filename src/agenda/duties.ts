/** What the rules that any room can have say of a child: each kind by its calculator, on what the record holds. */

import {
  type BroughtForwardRule,
  broughtForward,
  type CadenceRule,
  type DayCountRule,
  dayCount,
  standing,
} from '../cadence/index.ts';
import { catalogue } from '../catalogue.ts';
import type { Calendar } from '../core/calendar.ts';
import type { Circumstances } from '../core/circumstances.ts';
import { type ConditionRule, condition } from '../core/condition.ts';
import { type ContentsRule, contents } from '../core/contents.ts';
import type { LocalDate } from '../core/date.ts';
import { type DeadlineRule, type DeadlineStanding, deadline } from '../core/deadline.ts';
import { type Finding, factMissing, notApplicable, undetermined } from '../core/finding.ts';
import { dayOf, type Instant } from '../core/instant.ts';
import { type Rule, ruleRef } from '../core/rule.ts';
import { readingsOf } from './done.ts';
import type { AgendaEntry, ChildRecord } from './facts.ts';
import { absentPathOf, daysOf, type Occurrence, occurrencesOf } from './occurrences.ts';
import {
  type Asked,
  duringOf,
  episodeOf,
  episodesByKind,
  inRecord,
  isUnrecorded,
  underWay,
  withoutEpisode,
} from './record.ts';
import { cadenceFacts, firstReviewMissing, isCadence, isDayCount, withoutAbsent } from './rhythms.ts';

/** A finding, and the event that it is about, where its rule can have several. */
export type Found = Finding & Pick<AgendaEntry, 'event'>;

type Answer<R extends Rule> = (rule: R, asked: Asked) => readonly Found[];

const ANSWERS: Readonly<Record<string, Answer<never>>> = {
  cadence: ((rule, asked) => [ofCadence(rule, asked)]) satisfies Answer<CadenceRule>,
  'brought-forward': ofBroughtForward satisfies Answer<BroughtForwardRule>,
  deadline: ofDeadline satisfies Answer<DeadlineRule>,
  condition: ((rule, asked) => [ofCondition(rule, asked)]) satisfies Answer<ConditionRule>,
  contents: ((rule, asked) => [ofContents(rule, asked)]) satisfies Answer<ContentsRule>,
  'day-count': ((rule, asked) => [ofDayCount(rule, asked)]) satisfies Answer<DayCountRule>,
};

/** What is asked of one record: what every rule needs of it is read once. */
export function askedOf(
  record: ChildRecord,
  asOf: LocalDate | Instant,
  calendar: Calendar,
  rules: readonly Rule[],
): Asked {
  const definitions = new Map<string, DayCountRule>();
  const rhythms = new Map<string, CadenceRule[]>();
  for (const rule of rules === catalogue ? rules : [...rules, ...catalogue]) {
    if (isDayCount(rule) && !definitions.has(rule.subject)) definitions.set(rule.subject, rule);
    if (!isCadence(rule)) continue;
    const others = rhythms.get(rule.subject);
    if (others === undefined) rhythms.set(rule.subject, [rule]);
    else others.push(rule);
  }
  const episodes = episodesByKind(record);
  return { record, episodes, asOf, today: dayOf(asOf), calendar, rules, definitions, rhythms };
}

/** The findings of one rule, in the order of what they are about; none where no calculator here reads it. */
export function findingsOfDuty(rule: Rule, asked: Asked): readonly Found[] {
  return (ANSWERS[rule.kind] as Answer<Rule> | undefined)?.(rule, asked) ?? [];
}

function ofCadence(rule: CadenceRule, { record, episodes, today, calendar }: Asked): Finding {
  const { subject } = rule;
  const found = episodeOf(episodes, duringOf(rule) as string, today);
  if (found === undefined) return withoutEpisode(rule, duringOf(rule) as string);
  const { from, endUnknown } = found.episode;
  if (isUnrecorded(record, subject, found)) return undetermined(ruleRef(rule), factMissing(`held.${subject}`));
  if (endUnknown) return undetermined(ruleRef(rule), factMissing(`${found.path}.ended`));
  const facts = cadenceFacts(rule, record, episodes, found);
  const begins = facts.held.reduce((last, date) => (date <= today && date > last ? date : last), from);
  const missing = firstReviewMissing(rule, record, episodes, found, begins);
  if (missing !== undefined) return undetermined(ruleRef(rule), missing);
  return inRecord(standing(rule, facts, today, calendar), '', found.path);
}

/** One finding for each of its events that happened; where none did, that it does not apply. */
function ofBroughtForward(rule: BroughtForwardRule, asked: Asked): readonly Found[] {
  const { record, episodes, today, calendar } = asked;
  const [ref, during] = [ruleRef(rule), duringOf(rule) as string];
  const usual = asked.rhythms.get(rule.subject)?.find((each) => duringOf(each) === during);
  const { triggers } = (rule.versions.at(-1) ?? rule.versions[0]).params;
  if (!episodes.has(during)) return [withoutEpisode(rule, during)];
  const happened = triggers.flatMap(({ event }) => {
    const occurrences = occurrencesOf(event, asked, true);
    return 'code' in occurrences ? [] : occurrences.map((occurrence) => ({ event, occurrence }));
  });
  const unseen = triggers.filter(({ event }) => record.events?.[event] === undefined && isUnrecorded(record, event));
  if (usual === undefined)
    return [undetermined(ref, factMissing('rule', `no rule gives the usual dates of ${rule.subject}`))];
  if (happened.length === 0) {
    const [first, ...others] = unseen.map(({ event }) => factMissing(`events.${event}`));
    return [
      first === undefined
        ? notApplicable(ref, { kind: 'absent', path: 'events' })
        : undetermined(ref, first, ...others),
    ];
  }
  return happened.map(({ event, occurrence }): Found => {
    const { on, until, says } = occurrence;
    const about = { event: { name: event, on } };
    const found = episodeOf(episodes, during, dayOf(on));
    if (found === undefined) return { ...withoutEpisode(rule, during), ...about };
    if (isUnrecorded(record, rule.subject, found))
      return { ...undetermined(ref, factMissing(`held.${rule.subject}`)), ...about };
    const trigger = withoutAbsent({ event, on: dayOf(on), ends: until });
    const facts = { ...cadenceFacts(usual, record, episodes, found), trigger };
    const finding = broughtForward(rule, usual, facts, today, calendar);
    const placed = inRecord(finding, '', found.path, (at) =>
      at.startsWith('trigger.') ? at.replace('trigger', says).replace(/\.ends$/, '.until') : undefined,
    );
    const open = placed.kind === 'decided' && finding.kind === 'decided' && finding.value.done === undefined;
    if (open && found.episode.endUnknown) return { ...undetermined(ref, factMissing(`${found.path}.ended`)), ...about };
    return { ...placed, ...about };
  });
}

/** One finding for each time that its event happened; where it never did, that it does not apply. */
function ofDeadline(rule: DeadlineRule, asked: Asked): readonly Found[] {
  const { record, today } = asked;
  const { event, follows } = (rule.versions.at(-1) ?? rule.versions[0]).params;
  const ref = ruleRef(rule);
  const during = duringOf(rule) as string;
  const seen = occurrencesOf(event, asked, follows === true);
  if ('code' in seen) return [undetermined(ref, seen)];
  // What the record only implies counts during an episode of the rule's kind: another authority's policy is not this child's.
  const occurrences = asked.episodes.has(during) ? seen : seen.filter(({ path }) => path.startsWith('events.'));
  if (occurrences.length === 0 && seen.length > 0) return [withoutEpisode(rule, during)];
  if (occurrences.length === 0) {
    const path = absentPathOf(event, asked, during);
    const isUnseen = path === `events.${event}` && isUnrecorded(record, event);
    if (isUnseen && !asked.episodes.has(during)) return [withoutEpisode(rule, during)];
    return [isUnseen ? undetermined(ref, factMissing(path)) : notApplicable(ref, { kind: 'absent', path })];
  }
  const days = daysOf(record.held[rule.subject]).filter((date) => date <= today);
  return occurrences.flatMap((occurrence, at): readonly Found[] => {
    if (occurrence.isSuperseded) return [];
    return [{ ...ofOccurrence(rule, asked, occurrences, at, days), event: { name: event, on: occurrence.on } }];
  });
}

function ofOccurrence(
  rule: DeadlineRule,
  asked: Asked,
  occurrences: readonly Occurrence[],
  at: number,
  days: readonly LocalDate[],
): Finding {
  const { record, asOf, calendar } = asked;
  const { subject } = rule;
  const ref = ruleRef(rule);
  const occurrence = occurrences[at] as Occurrence;
  const { path, says, beganBefore, endUnknown } = occurrence;
  if (beganBefore) return undetermined(ref, factMissing(`${path}.from`));
  if (occurrence.done?.[subject] === undefined && isUnrecorded(record, subject))
    return undetermined(ref, factMissing(`held.${subject}`));
  const judge = (each: Occurrence, done: LocalDate | Instant | undefined): Finding<DeadlineStanding> => {
    const { on, until, ended } = each;
    const circumstances = togetherWith(record.circumstances, each.circumstances);
    return deadline(rule, withoutAbsent({ on, until, ended, done, circumstances }), asOf, calendar);
  };
  const readings = asked.rhythms.has(subject)
    ? [occurrence.done?.[subject] ?? days.find((date) => date >= dayOf(occurrence.on))]
    : readingsOf(rule, occurrences, at, days, judge);
  const [finding, ...others] = readings.map((done) => judge(occurrence, done)) as [Finding<DeadlineStanding>];
  const standingOf = (each: Finding<DeadlineStanding>) => (each.kind === 'decided' ? each.value.status : each.kind);
  if (others.some((other) => standingOf(other) !== standingOf(finding))) {
    const day = dayOf(occurrence.on);
    return undetermined(
      ref,
      factMissing(`${says}.done.${subject}`, `what was held may be about ${day} or about another day`),
    );
  }
  const isOpen = finding.kind === 'decided' && finding.value.done === undefined;
  const isOwedAnyhow = isOpen && finding.value.due !== undefined && finding.value.due <= dayOf(occurrence.on);
  if (endUnknown && isOpen && !isOwedAnyhow) return undetermined(ref, factMissing(`${path}.ended`));
  return inRecord(finding, '', undefined, (name) => placeOf(name, occurrence, record, subject));
}

/** Where a fact of a deadline stands in the record, or belongs. */
function placeOf(
  name: string,
  { path, says, isGiven, circumstances }: Occurrence,
  record: ChildRecord,
  subject: string,
): string {
  if (name === 'on') return `${says}.on`;
  if (name === 'done') return `${says}.done.${subject}`;
  if (name === 'until') return isGiven ? `${says}.until` : `${path}.ended`;
  if (name === 'ended') return `${path}.ended`;
  const circumstance = name.slice('circumstances.'.length);
  const isOfEvent = circumstances?.[circumstance] !== undefined;
  const isMissing = record.circumstances?.[circumstance] === undefined;
  return isGiven && (isOfEvent || isMissing) ? `${says}.${name}` : name;
}

function ofCondition(rule: ConditionRule, { record, episodes, today }: Asked): Finding {
  const found = underWay(rule, duringOf(rule) as string, episodes, today);
  if ('kind' in found) return found;
  return condition(rule, { on: today, circumstances: record.circumstances ?? {} });
}

/** The latest that is there by today; where there is none while it is owed, that cannot be told. */
function ofContents(rule: ContentsRule, { record, episodes, today }: Asked): Finding {
  const { subject } = rule;
  const all = record.contents?.[subject] ?? [];
  const at = all.reduce(
    (best, { on }, each) => (on <= today && (best < 0 || on >= (all[best]?.on ?? on)) ? each : best),
    -1,
  );
  const latest = all[at];
  const during = duringOf(rule) as string;
  const found = underWay(rule, during, episodes, today);
  if (latest === undefined)
    return 'kind' in found ? found : undetermined(ruleRef(rule), factMissing(`contents.${subject}`));
  const isOfEarlier =
    'episode' in found &&
    latest.on < found.episode.from &&
    episodes.get(during)?.some(({ episode: { from } }) => from < found.episode.from && from <= latest.on);
  if (isOfEarlier) {
    const message = `that of ${latest.on} is from before ${found.path} began on ${found.episode.from}`;
    return undetermined(ruleRef(rule), factMissing(`contents.${subject}`, message));
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
function ofDayCount(rule: DayCountRule, { record, episodes, today, calendar }: Asked): Finding {
  const ofKind = episodes.get(duringOf(rule) as string) ?? [];
  const open = ofKind.find(({ episode }) => episode.endUnknown && episode.from <= today);
  if (open !== undefined) return undetermined(ruleRef(rule), factMissing(`${open.path}.ended`));
  return dayCount(rule, record, today, calendar);
}
