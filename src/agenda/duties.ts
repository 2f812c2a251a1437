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
import type { Rule } from '../core/rule.ts';
import { actsOf, firstFrom, type Judge, readingsOf } from './done.ts';
import { about, type Found } from './entry.ts';
import type { ChildRecord } from './facts.ts';
import { absentPathOf, daysOf, type Occurrence, occurrencesOf } from './occurrences.ts';
import { type Duty, duringOf, planOf } from './plan.ts';
import { type Asked, episodeOf, episodesByKind, inRecord, isUnrecorded, underWay } from './record.ts';
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
  const { rule, ref } = duty;
  const { subject } = rule;
  const found = episodeOf(episodes, duty.params.during, today);
  if (found === undefined) return duty.withoutEpisode;
  if (isUnrecorded(record, subject, found)) return undetermined(ref, factMissing(`held.${subject}`));
  if (found.episode.endUnknown) return undetermined(ref, factMissing(`${found.path}.ended`));
  const facts = cadenceFacts(rule, record, episodes, found);
  const begins = facts.held.reduce((last, date) => (date <= today && date > last ? date : last), facts.from);
  const missing = firstReviewMissing(rule, record, episodes, found, begins);
  if (missing !== undefined) return undetermined(ref, missing);
  return inRecord(standing(rule, facts, today, calendar), '', found.path);
}

/** One finding for each of its events that happened; where none did, that it does not apply. */
function ofBroughtForward(duty: Duty<BroughtForwardRule>, asked: Asked): readonly Found[] {
  const { record, episodes, plan, today, calendar } = asked;
  const { rule, ref } = duty;
  const { triggers, during } = duty.params;
  if (!episodes.has(during)) return [duty.withoutEpisode];
  const usual = plan.rhythms.get(rule.subject)?.find((each) => duringOf(each) === during);
  const happened = triggers.flatMap(({ event }) => {
    const occurrences = occurrencesOf(event, asked, true);
    return 'code' in occurrences ? [] : occurrences.map((occurrence) => ({ event, occurrence }));
  });
  if (usual === undefined)
    return [undetermined(ref, factMissing('rule', `no rule gives the usual dates of ${rule.subject}`))];
  if (happened.length === 0) {
    const unseen = triggers.filter(({ event }) => record.events?.[event] === undefined && isUnrecorded(record, event));
    const [first, ...others] = unseen.map(({ event }) => factMissing(`events.${event}`));
    return [
      first === undefined
        ? notApplicable(ref, { kind: 'absent', path: 'events' })
        : undetermined(ref, first, ...others),
    ];
  }
  return happened.map(({ event, occurrence }): Found => {
    const { on, day, until, says } = occurrence;
    const of = { name: event, on };
    const found = episodeOf(episodes, during, day);
    if (found === undefined) return about(of, duty.withoutEpisode);
    if (isUnrecorded(record, rule.subject, found))
      return about(of, undetermined(ref, factMissing(`held.${rule.subject}`)));
    const trigger = given({ event, on: day, ends: until });
    const facts = { ...cadenceFacts(usual, record, episodes, found), trigger };
    const finding = broughtForward(rule, usual, facts, today, calendar);
    const placed = inRecord(finding, '', found.path, (at) =>
      at.startsWith('trigger.') ? at.replace('trigger', says).replace(/\.ends$/, '.until') : undefined,
    );
    const open = placed.kind === 'decided' && finding.kind === 'decided' && finding.value.done === undefined;
    if (open && found.episode.endUnknown) return about(of, undetermined(ref, factMissing(`${found.path}.ended`)));
    return about(of, placed);
  });
}

/** One finding for each time that its event happened; where it never did, that it does not apply. */
function ofDeadline(duty: Duty<DeadlineRule>, asked: Asked): readonly Found[] {
  const { record, episodes, plan, asOf, today, calendar } = asked;
  const { rule, ref } = duty;
  const { event, follows, during } = duty.params;
  const seen = occurrencesOf(event, asked, follows === true);
  if ('code' in seen) return [undetermined(ref, seen)];
  // What the record only implies counts during an episode of the rule's kind: another authority's policy is not this child's.
  const isDuring = episodes.has(during);
  const occurrences = isDuring ? seen : seen.filter(({ path }) => path.startsWith('events.'));
  if (occurrences.length === 0 && seen.length > 0) return [duty.withoutEpisode];
  if (occurrences.length === 0) {
    const path = absentPathOf(event, asked, during);
    const isUnseen = path === `events.${event}` && isUnrecorded(record, event);
    if (isUnseen && !isDuring) return [duty.withoutEpisode];
    return [isUnseen ? undetermined(ref, factMissing(path)) : notApplicable(ref, { kind: 'absent', path })];
  }
  const days = daysOf(record.held[rule.subject]).filter((date) => date <= today);
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
    const said = occurrence.done?.[rule.subject];
    const finding =
      whatIsNotKnown(duty, occurrence, record) ??
      ofReadings(duty, occurrence, record, said === undefined ? readingsAt(at, occurrence) : [said], judge);
    found.push(about({ name: event, on: occurrence.on }, finding));
  }
  return found;
}

/** Of an occurrence that cannot be judged: when it was, or what was done about it, is not recorded. */
function whatIsNotKnown(
  { rule: { subject }, ref }: Duty<DeadlineRule>,
  { path, beganBefore, done }: Occurrence,
  record: ChildRecord,
): Finding | undefined {
  if (beganBefore) return undetermined(ref, factMissing(`${path}.from`));
  if (done?.[subject] !== undefined || !isUnrecorded(record, subject)) return undefined;
  return undetermined(ref, factMissing(`held.${subject}`));
}

/** What the readings of what was done about an occurrence agree on; where they do not, which is right must be known. */
function ofReadings(
  { rule: { subject }, ref }: Duty<DeadlineRule>,
  occurrence: Occurrence,
  record: ChildRecord,
  readings: readonly (LocalDate | Instant | undefined)[],
  judge: Judge,
): Finding {
  const { day, path, says, endUnknown } = occurrence;
  const [finding, ...others] = readings.map((done) => judge(occurrence, done)) as [Finding<DeadlineStanding>];
  const standingOf = (each: Finding<DeadlineStanding>) => (each.kind === 'decided' ? each.value.status : each.kind);
  if (others.some((other) => standingOf(other) !== standingOf(finding))) {
    const message = `what was held may be about ${day} or about another day`;
    return undetermined(ref, factMissing(`${says}.done.${subject}`, message));
  }
  const isOpen = finding.kind === 'decided' && finding.value.done === undefined;
  const isOwedAnyhow = isOpen && finding.value.due !== undefined && finding.value.due <= day;
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

function ofCondition(duty: Duty<ConditionRule>, { record, episodes, today }: Asked): Finding {
  const found = underWay(duty, episodes, today);
  if ('kind' in found) return found;
  return condition(duty.rule, { on: today, circumstances: record.circumstances ?? {} });
}

/** The latest that is there by today; where there is none while it is owed, that cannot be told. */
function ofContents(duty: Duty<ContentsRule>, { record, episodes, today }: Asked): Finding {
  const { rule, ref } = duty;
  const { subject } = rule;
  const all = record.contents?.[subject] ?? [];
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
    episodes.get(duty.params.during)?.some(({ episode: { from } }) => from < found.episode.from && from <= latest.on);
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
function ofDayCount({ rule, ref, params }: Duty<DayCountRule>, { record, episodes, today, calendar }: Asked): Finding {
  const ofKind = episodes.get(params.during) ?? [];
  const open = ofKind.find(({ episode }) => episode.endUnknown && episode.from <= today);
  if (open !== undefined) return undetermined(ref, factMissing(`${open.path}.ended`));
  return dayCount(rule, record, today, calendar);
}
