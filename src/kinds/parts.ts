/** The parts of a record that have rules of their own: an admission, TIER care, the support package. */

import type { Calendar } from '../core/calendar.ts';
import type { Circumstances } from '../core/circumstances.ts';
import { epochDay, isDay, type LocalDate, quoted } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import { type Finding, factMissing, notApplicable, undetermined } from '../core/finding.ts';
import { type Named, namedIn } from '../core/named.ts';
import { type AnyRule, ruleRefOn } from '../core/rule.ts';
import { therapeuticManagementMeetingTier } from '../law/tier-model/care.ts';
import { spanOf, withoutEpisode } from '../record/plan.ts';
import { episodeOf, type Reading, togetherWith, withRecordPaths } from '../record/reading.ts';
import type { During, Subject } from '../vocabulary.ts';
import type { AdmissionDecisionFacts } from './admission-facts.ts';
import { DOCUMENT_STEPS, type SupportFacts } from './support-facts.ts';
import { type ManagementMeeting, MEETING_ITEMS, type MeetingFacts, type TherapeuticCareFacts } from './tier-facts.ts';
import type { KindName, KindOf } from './types.ts';

/** A part of a record as the rules that are owed during it are asked about it, whatever their kind. */
export type Part = {
  readonly during: During;
  /** The day from which what is owed once in it counts. */
  readonly from: LocalDate;
  readonly ended?: LocalDate;
  /** Before it, nothing of it applies; once it is over, what goes on during it is no longer asked for. */
  readonly phase: 'to-come' | 'under-way' | 'over';
  readonly asOf: LocalDate;
  /** The day by whose version a condition is read. */
  readonly conditionsOn: LocalDate;
  readonly calendar: Calendar;
  readonly circumstances: Circumstances;
  readonly done: Named<Subject, LocalDate>;
  /** The days on which something was held; `undefined` of what this part holds nothing about. */
  readonly daysHeld: (subject: Subject) => readonly LocalDate[] | undefined;
  readonly admission?: AdmissionDecisionFacts;
  readonly care?: TherapeuticCareFacts;
  /** The meetings of the care, one for each day, oldest first. */
  readonly meetings?: readonly ManagementMeeting[];
  readonly support?: SupportFacts;
};

/** What a rule of the kind has to say of a part: nothing where the part holds nothing that the kind reads. */
export type OfPart<K extends KindName> = (rule: KindOf<K>, part: Part) => readonly Finding[];

/** What is said once the part has begun; before that, that it has not. */
export function onceBegun<V>(rule: AnyRule, part: Part, answer: () => Finding<V>): readonly Finding<V>[] {
  const { phase, during, from, asOf } = part;
  if (phase !== 'to-come') return [answer()];
  return [notApplicable(ruleRefOn(rule, asOf), { kind: 'not-begun', event: during, on: from, asOf })];
}

/** What is said while the part goes on; once it is over, that it has ended. */
export function whileUnderWay<V>(rule: AnyRule, part: Part, answer: () => Finding<V>): readonly Finding<V>[] {
  return onceBegun(rule, part, () => {
    if (part.phase !== 'over') return answer();
    const on = part.ended as LocalDate;
    return notApplicable(ruleRefOn(rule, part.asOf), { kind: 'ended', event: rule.subject, on });
  });
}

/** An admission is asked about before the child moves in, and after. */
export function admissionPart(admission: AdmissionDecisionFacts, asOf: LocalDate): Part {
  const { movesIn, circumstances = {}, done = {} } = admission;
  const asked = { asOf, conditionsOn: movesIn, calendar: englandAndWales, daysHeld: () => undefined };
  return { during: 'admission', from: movesIn, phase: 'under-way', ...asked, circumstances, done, admission };
}

/** Care under TIER is over on the day on which it ends. */
export function carePart(care: TherapeuticCareFacts, asOf: LocalDate, calendar: Calendar): Part {
  const { from, events, circumstances = {}, done = {}, clinicalSupervision = [] } = care;
  for (const date of [asOf, from, care.ended ?? asOf, ...clinicalSupervision]) epochDay(date);
  const end = events.find((each) => each?.kind === 'ended' && isDay(each.on) && each.on >= from && each.on <= asOf);
  const ended = care.ended ?? end?.on;
  const meetings = meetingsHeld({ ...care, ...(ended && { ended }) }, asOf);
  return {
    during: 'tier',
    from,
    ...(ended && { ended }),
    phase: asOf < from ? 'to-come' : ended !== undefined && ended <= asOf ? 'over' : 'under-way',
    asOf,
    conditionsOn: asOf,
    calendar,
    circumstances,
    done,
    daysHeld: (subject) =>
      subject === therapeuticManagementMeetingTier.subject ? meetings.map(({ on }) => on) : undefined,
    care,
    meetings,
  };
}

/** The support package is given on its last day too. */
export function packagePart(support: SupportFacts, asOf: LocalDate, calendar: Calendar): Part {
  const { from, ended, held, assessment, therapySessions = [], circumstances = {}, done = {} } = support;
  const documents = [assessment, ...therapySessions.map(({ notes }) => notes)];
  const days = documents.flatMap((each) => DOCUMENT_STEPS.map((step) => each?.[step]));
  for (const date of [from, asOf, ended, ...therapySessions.map(({ on }) => on), ...days]) {
    if (date !== undefined) epochDay(date);
  }
  return {
    during: 'nexus-360',
    from,
    ...(ended && { ended }),
    phase: asOf < from ? 'to-come' : ended !== undefined && ended < asOf ? 'over' : 'under-way',
    asOf,
    conditionsOn: asOf,
    calendar,
    circumstances,
    done,
    daysHeld: (subject) => namedIn(held, subject) ?? [],
    support,
  };
}

/** The meetings of the care, one for each day, oldest first; none before it, after its end or after `asOf`. */
export function meetingsHeld({ from, ended, meetings }: MeetingFacts, asOf: LocalDate): readonly ManagementMeeting[] {
  for (const date of [from, asOf, ended ?? from]) epochDay(date);
  const byDay = new Map<LocalDate, ManagementMeeting>();
  for (const { on, covered } of meetings) {
    epochDay(on);
    for (const item of covered) {
      if (!MEETING_ITEMS.includes(item)) throw new RangeError(`not an item of the agenda: ${quoted(item)}`);
    }
    if (on < from || on > asOf || on > (ended ?? on)) continue;
    byDay.set(on, { on, covered: [...(byDay.get(on)?.covered ?? []), ...covered] });
  }
  return [...byDay.values()].sort((a, b) => epochDay(a.on) - epochDay(b.on));
}

type PartName = 'admission' | 'tier' | 'support';

/** What a kind of rule says of the part that the record holds of what it is owed during; nothing where there is none. */
export function inPart<K extends KindName>(rule: KindOf<K>, reading: Reading, ofPart: OfPart<K>): readonly Finding[] {
  const { during } = rule as AnyRule;
  const { record, episodes, today, calendar } = reading;
  const { admission, tier, support } = record;
  if (during === undefined || during === 'admission') {
    const part = admission && admissionPart(admission, today);
    return part === undefined ? [] : ofPart(rule, part).map((each) => withRecordPaths(each, 'admission.'));
  }
  const found = episodeOf(episodes, spanOf(rule), today);
  if (found === undefined) return [];
  const { from, ended, endUnknown } = found.episode;
  const days = ended === undefined ? { from } : { from, ended };
  const inPlace = (finding: Finding, name: PartName) =>
    endUnknown && from <= today && isOpen(finding)
      ? undetermined(finding.rule, factMissing(`${found.path}.ended`))
      : withRecordPaths(finding, `${name}.`, found.path);
  const placed = (part: Part, name: PartName) => ofPart(rule, part).map((each) => inPlace(each, name));
  if (during === 'tier' && tier !== undefined) {
    const circumstances = togetherWith(record.circumstances, tier.circumstances);
    return placed(carePart({ ...tier, circumstances, ...days }, today, calendar), 'tier');
  }
  if (during !== 'nexus-360' || support === undefined) return [];
  const circumstances = togetherWith(record.circumstances, support.circumstances);
  return placed(packagePart({ ...support, circumstances, ...days, held: record.held }, today, calendar), 'support');
}

/** Whether it is still to be done: once the episode has ended, on whatever day, it no longer is. */
function isOpen({ kind, value }: Finding & { readonly value?: unknown }): boolean {
  const { status } = (kind === 'decided' ? value : {}) as { readonly status?: unknown };
  return status === 'due' || status === 'due-today' || status === 'overdue';
}

/**
 * What only one part of a record can say. Where there is none, it is missing during an episode of the rule’s kind;
 * else the rule does not apply.
 */
export function askInPart<K extends KindName>(name: PartName, ofPart: OfPart<K>) {
  return (rule: KindOf<K>, reading: Reading): readonly Finding[] => {
    const { record, today } = reading;
    // An admission is to a home, and says nothing of an authority whose own rule it could be.
    if (name === 'admission' && rule.by !== undefined) return [withoutEpisode(rule, today)];
    if (record[name] === undefined) return [withoutPart(rule, name, reading)];
    const found = inPart(rule, reading, ofPart);
    return found.length > 0 ? found : [withoutEpisode(rule, today)];
  };
}

/** What the record holds nothing of is missing during an episode of the rule’s kind; else the rule does not apply. */
export function withoutPart(rule: AnyRule, part: string, { episodes, today }: Reading): Finding {
  const ref = ruleRefOn(rule, today);
  const isDuring = rule.during !== undefined && episodes.has(spanOf(rule));
  return isDuring ? undetermined(ref, factMissing(part)) : notApplicable(ref, { kind: 'absent', path: part });
}
