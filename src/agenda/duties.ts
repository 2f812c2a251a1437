/** What the rules that any room can have say of a child: each kind by its calculator, on what the record holds. */

import {
  type BroughtForwardRule,
  broughtForward,
  type CadenceFacts,
  type CadenceRule,
  type DayCountRule,
  dayCount,
  standing,
} from '../cadence/index.ts';
import type { Calendar } from '../core/calendar.ts';
import { type ConditionRule, condition } from '../core/condition.ts';
import { type ContentsRule, contents } from '../core/contents.ts';
import type { LocalDate } from '../core/date.ts';
import { type DeadlineRule, deadline } from '../core/deadline.ts';
import { type Finding, factMissing, notApplicable, undetermined } from '../core/finding.ts';
import { dayOf, type Instant } from '../core/instant.ts';
import { type Rule, ruleRef } from '../core/rule.ts';
import type { ChildRecord } from './facts.ts';
import { doneFor, occurrencesOf } from './occurrences.ts';
import { duringOf, episodeOf, inRecord, isUnrecorded, type Placed, withoutEpisode } from './record.ts';

/** The moment asked about, its day, and what every calculator needs beside the record. */
export type Asked = {
  readonly asOf: LocalDate | Instant;
  readonly today: LocalDate;
  readonly calendar: Calendar;
  readonly rules: readonly Rule[];
};

type Answer<R extends Rule> = (rule: R, record: ChildRecord, asked: Asked) => readonly Finding[];

const ANSWERS: Readonly<Record<string, Answer<never>>> = {
  cadence: ((rule, record, asked) => [ofCadence(rule, record, asked)]) satisfies Answer<CadenceRule>,
  'brought-forward': ofBroughtForward satisfies Answer<BroughtForwardRule>,
  deadline: ofDeadline satisfies Answer<DeadlineRule>,
  condition: ((rule, record, asked) => [ofCondition(rule, record, asked)]) satisfies Answer<ConditionRule>,
  contents: ((rule, record, asked) => [ofContents(rule, record, asked)]) satisfies Answer<ContentsRule>,
  'day-count': ((rule, record, { today, calendar }) => [
    dayCount(rule, withoutAbsent(record), today, calendar),
  ]) satisfies Answer<DayCountRule>,
};

/** The findings of one rule, in the order of what they are about; none where no calculator here reads it. */
export function findingsOfDuty(rule: Rule, record: ChildRecord, asked: Asked): readonly Finding[] {
  return (ANSWERS[rule.kind] as Answer<Rule> | undefined)?.(rule, record, asked) ?? [];
}

function ofCadence(rule: CadenceRule, record: ChildRecord, { today, calendar }: Asked): Finding {
  const found = episodeOf(record, duringOf(rule) as string, today);
  if (found === undefined) return withoutEpisode(rule, duringOf(rule) as string);
  if (isUnrecorded(record, rule, found)) return undetermined(ruleRef(rule), factMissing(`held.${rule.subject}`));
  if (found.episode.endUnknown) return undetermined(ruleRef(rule), factMissing(`${found.path}.ended`));
  return inRecord(standing(rule, cadenceFacts(rule, record, found), today, calendar), '', found.path);
}

function cadenceFacts({ subject }: Rule, record: ChildRecord, { episode }: Placed): CadenceFacts {
  const { from, ended, untilEighteen, beganBefore } = episode;
  const { dateOfBirth, circumstances, terms, held } = record;
  const lookedAfter = episodeOf(record, 'looked-after', from)?.episode.from ?? from;
  const firstReview = (held['cla-review'] ?? []).filter((date) => date >= lookedAfter).sort()[0];
  return withoutAbsent({
    from,
    held: held[subject] ?? [],
    ended,
    beganBefore,
    untilEighteen,
    dateOfBirth,
    firstReview,
    circumstances,
    terms,
  });
}

/** The same, without the keys that are absent. */
function withoutAbsent<T extends object>(facts: T): { [key in keyof T]: Exclude<T[key], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;
}

/** One finding for each of its events that happened; where none did, that it does not apply. */
function ofBroughtForward(rule: BroughtForwardRule, record: ChildRecord, asked: Asked): readonly Finding[] {
  const { today, calendar, rules } = asked;
  const during = duringOf(rule) as string;
  const isUsual = (each: Rule): each is CadenceRule =>
    each.kind === 'cadence' && each.subject === rule.subject && duringOf(each) === during;
  const usual = rules.find(isUsual);
  const found = episodeOf(record, during, today);
  const { triggers } = (rule.versions.at(-1) ?? rule.versions[0]).params;
  const happened = triggers.flatMap(({ event }) =>
    occurrencesOf(record, event, today).map((occurrence) => ({ event, occurrence })),
  );
  if (found === undefined) return [withoutEpisode(rule, during)];
  if (usual === undefined || happened.length === 0)
    return [notApplicable(ruleRef(rule), { kind: 'absent', path: 'events' })];
  return happened.map(({ event, occurrence: { on, until, path } }) => {
    const trigger = withoutAbsent({ event, on: dayOf(on), ends: until });
    const facts = { ...cadenceFacts(usual, record, found), trigger };
    const finding = broughtForward(rule, usual, facts, today, calendar);
    return inRecord(finding, '', found.path, (at) =>
      at.startsWith('trigger.') ? at.replace('trigger', path) : undefined,
    );
  });
}

/** One finding for each time that its event happened; where it never did, that it does not apply. */
function ofDeadline(rule: DeadlineRule, record: ChildRecord, { asOf, today, calendar }: Asked): readonly Finding[] {
  const { event } = (rule.versions.at(-1) ?? rule.versions[0]).params;
  const occurrences = occurrencesOf(record, event, today);
  if (occurrences.length === 0) return [notApplicable(ruleRef(rule), { kind: 'absent', path: `events.${event}` })];
  return occurrences.map((occurrence, at) => {
    const { on, until, ended, path, beganBefore } = occurrence;
    if (beganBefore) return undetermined(ruleRef(rule), factMissing(`${path}.from`));
    if (isUnrecorded(record, rule)) return undetermined(ruleRef(rule), factMissing(`held.${rule.subject}`));
    const circumstances = { ...record.circumstances, ...occurrence.circumstances };
    const done = doneFor(rule, record, occurrences, at);
    const facts = withoutAbsent({ on, until, ended, done, circumstances });
    const isOfOccurrence = (name: string) => ['on', 'until', 'ended', 'done'].includes(name);
    return inRecord(deadline(rule, facts, asOf, calendar), '', undefined, (name) =>
      isOfOccurrence(name) ? `${path}.${name}` : undefined,
    );
  });
}

function ofCondition(rule: ConditionRule, record: ChildRecord, { today }: Asked): Finding {
  const during = duringOf(rule) as string;
  const found = episodeOf(record, during, today);
  if (found === undefined || found.episode.from > today) return withoutEpisode(rule, during);
  const { ended } = found.episode;
  if (ended !== undefined && ended < today) {
    return notApplicable(ruleRef(rule), { kind: 'ended', event: rule.subject, on: ended });
  }
  return condition(rule, { on: today, circumstances: record.circumstances ?? {} });
}

/** The latest that is there by today; where there is none while it is owed, that cannot be told. */
function ofContents(rule: ContentsRule, record: ChildRecord, { today }: Asked): Finding {
  const all = record.contents?.[rule.subject] ?? [];
  const at = all.reduce(
    (best, { on }, each) => (on <= today && (best < 0 || on >= (all[best]?.on ?? on)) ? each : best),
    -1,
  );
  const latest = all[at];
  const during = duringOf(rule) as string;
  if (latest !== undefined) {
    const circumstances = { ...record.circumstances, ...latest.circumstances };
    return contents(rule, { ...latest, circumstances });
  }
  const found = episodeOf(record, during, today);
  const isUnderWay = found !== undefined && found.episode.from <= today && today <= (found.episode.ended ?? today);
  if (!isUnderWay) return withoutEpisode(rule, during);
  return undetermined(ruleRef(rule), factMissing(`contents.${rule.subject}`));
}
