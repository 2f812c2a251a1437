/** When the events of a record happened that set deadlines. */

import type { Circumstances } from '../core/circumstances.ts';
import { compareText, type LocalDate } from '../core/date.ts';
import { factMissing, type Missing } from '../core/finding.ts';
import { dayInEnglandAt, type Instant, isAfter } from '../core/instant.ts';
import { namedIn } from '../core/named.ts';
import type { AnyRule } from '../core/rule.ts';
import { dayCount } from '../kinds/day-count.ts';
import type { Subject } from '../vocabulary.ts';
import type { EventRecord } from './facts.ts';
import { spanOf } from './plan.ts';
import { isKeptThroughout, isUnrecorded, type Placed, type Reading } from './reading.ts';

/** One time that an event happened, or is to. */
export type Occurrence = {
  readonly on: LocalDate | Instant;
  /** The day that it is then in England. */
  readonly day: LocalDate;
  readonly until: LocalDate | undefined;
  /** The last day of the episode that began with it. */
  readonly ended: LocalDate | undefined;
  readonly endUnknown: true | undefined;
  /** It happened before its day; when is not known. */
  readonly beganBefore: true | undefined;
  /** A later one of its kind has taken its place: it tells only what was done about whom. */
  readonly isSuperseded: true | undefined;
  readonly done: EventRecord['done'];
  /** What was so of this event alone. */
  readonly circumstances: Circumstances | undefined;
  /** Where its day stands in the record. */
  readonly path: string;
  /** Where the record’s own `events` say, or can say, more of it. */
  readonly eventPath: string;
  readonly isGiven: boolean;
};

/** What the rest of the record tells of an event. */
type Derived = { readonly on: LocalDate; readonly path: string } & Partial<
  Pick<Occurrence, 'until' | 'ended' | 'endUnknown' | 'beganBefore' | 'isSuperseded'>
>;

/** The days of a kind of episode on which something happens that has a name of its own. */
const MARKED_BY: Readonly<Record<string, { readonly kind: string; readonly days: readonly ('from' | 'ended')[] }>> = {
  'moving-in': { kind: 'west-sussex-home', days: ['from'] },
  admission: { kind: 'childrens-home-not-looked-after', days: ['from'] },
  'admission-or-discharge': { kind: 'childrens-home', days: ['from', 'ended'] },
  'hospital-admission': { kind: 'hospital-stay', days: ['from'] },
  'reviewing-officer-appointment': { kind: 'reviewing-officer', days: ['from'] },
  'return-from-missing': { kind: 'missing', days: ['ended'] },
};

/** What is the first of its kind within an episode: of another kind of episode, or of what is held. */
const FIRST_WITHIN: Readonly<
  Record<string, { readonly kind: string; readonly episode?: string; readonly held?: string }>
> = {
  'first-placement': { kind: 'looked-after', episode: 'placement' },
  'first-review': { kind: 'looked-after', held: 'cla-review' },
  'first-review-of-approval': { kind: 'foster-carer-approval', held: 'foster-approval-review' },
};

/**
 * When an event happened, oldest first. The record's own `events` say so; beside them, unless they give that day,
 * an event named like a kind of episode happened on the first day of each, one named like what is held on the day
 * on which that was last held, and one named like a definition on the first day on which that held; some others
 * are marked by an episode. What is booked is still to happen.
 *
 * @param rule - whose event it is: what an episode of its own kind implies must be of its own authority
 * @param isOfThePast - what has happened alone is asked for: bookings are left out
 * @returns the occurrences, or what must be known to say
 */
export function occurrencesOf(
  event: string,
  rule: AnyRule,
  reading: Reading,
  isOfThePast: boolean,
): readonly Occurrence[] | Missing {
  const own = namedIn(reading.record.events, event) ?? [];
  const derived = derivedFrom(event, rule, reading, isOfThePast, own.length > 0);
  if ('code' in derived || (own.length === 0 && derived.length === 0)) return derived as Missing | readonly [];
  const occurrences = own.length === 0 ? [] : ownOccurrences(event, own, derived);
  const days = new Set(occurrences.map(({ day }) => day));
  const eventPath = `events.${event}.${own.length}`;
  for (const each of derived) {
    const day = dayInEnglandAt(each.on);
    if (!days.has(day)) occurrences.push(occurrence(each, day, eventPath));
  }
  return occurrences.sort(byTime);
}

/** What the record's own events say; what it does not say of one that the rest of the record tells too, stands there. */
function ownOccurrences(event: string, own: readonly EventRecord[], derived: readonly Derived[]): Occurrence[] {
  const days = own.map(({ on }) => dayInEnglandAt(on));
  return own.map((each, at) => {
    const [day, path] = [days[at] as LocalDate, `events.${event}.${at}`];
    const { ended, endUnknown, until } = derived.find(({ on }) => on === day) ?? {};
    return occurrence({ ended, endUnknown, until: each.until ?? until, on: each.on, path }, day, path, each);
  });
}

/** @param own - the event of the record's own that it is */
function occurrence(
  { on, until, ended, endUnknown, beganBefore, isSuperseded, path }: Omit<Derived, 'on'> & Pick<Occurrence, 'on'>,
  day: LocalDate,
  eventPath: string,
  own?: EventRecord,
): Occurrence {
  const { done, circumstances } = own ?? {};
  const isGiven = own !== undefined;
  return {
    on,
    day,
    until,
    ended,
    endUnknown,
    beganBefore,
    isSuperseded,
    done,
    circumstances,
    path,
    eventPath,
    isGiven,
  };
}

/** Where the record would say that an event happened of which it holds nothing. */
export function absentPathOf(
  event: string,
  { episodes }: Pick<Reading, 'episodes'>,
  during: string | undefined,
): string {
  const kind = MARKED_BY[event]?.kind ?? FIRST_WITHIN[event]?.episode;
  if (kind !== undefined) return `episodes.${kind}`;
  return event === during || episodes.has(event) ? `episodes.${event}` : `events.${event}`;
}

function derivedFrom(
  event: string,
  rule: AnyRule,
  reading: Reading,
  isOfThePast: boolean,
  isGiven: boolean,
): readonly Derived[] | Missing {
  const { record, episodes, plan } = reading;
  const { kind, days } = MARKED_BY[event] ?? { kind: event, days: FIRST_DAY };
  const ofKind = episodes.get(kind === rule.during ? spanOf(rule) : kind) ?? [];
  const marked = ofKind.length === 0 ? [] : ofKind.flatMap((placed) => days.flatMap((at) => markedBy(placed, at)));
  if (marked.length > 0) return marked;
  const first = FIRST_WITHIN[event];
  if (first !== undefined) {
    const within = episodes.get(first.kind) ?? [];
    const isUnkept = within.some((each) => isFirstUnkept(first.held, each, reading));
    return isUnkept ? factMissing(`held.${first.held}`) : within.flatMap((each) => firstWithin(first, each, reading));
  }
  const definition = isGiven ? undefined : plan.definitions.get(event);
  if (definition === undefined) return heldAs(event, reading, isOfThePast);
  const finding = dayCount(definition, record, reading.today, reading.calendar);
  if (finding.kind === 'undetermined') return finding.missing[0];
  if (finding.kind === 'not-applicable' || !finding.value.isSo) return [];
  const { since } = finding.value;
  const path = `events.${event}.0.on`;
  return since === undefined ? factMissing(path) : [{ on: since, path }];
}

const FIRST_DAY = ['from'] as const;

function markedBy({ episode, path }: Placed, at: 'from' | 'ended'): readonly Derived[] {
  const { from, ended, beganBefore, endUnknown } = episode;
  if (at === 'ended') return ended === undefined ? [] : [{ on: ended, path }];
  return [{ on: from, until: ended, ended, beganBefore, endUnknown, path }];
}

/** Whether what is held was perhaps held first on a day outside the span for which the record keeps it. */
function isFirstUnkept(subject: string | undefined, { episode }: Placed, { record, today }: Reading): boolean {
  if (subject === undefined || isUnrecorded(record, subject as Subject)) return false;
  const { from, ended = today } = episode;
  const first = daysOf(namedIn(record.held, subject)).find((date) => date >= from && date <= ended);
  return !isKeptThroughout(record, subject as Subject, from, first ?? (ended < today ? ended : today));
}

function firstWithin(
  { episode: kind, held: subject }: { readonly episode?: string; readonly held?: string },
  { episode: within, path }: Placed,
  { record, episodes, today }: Reading,
): readonly Derived[] {
  const { ended, beganBefore, endUnknown } = within;
  const isWithin = (date: LocalDate) => date >= within.from && (ended === undefined || date <= ended);
  const first = kind === undefined ? undefined : episodes.get(kind)?.find(({ episode }) => isWithin(episode.from));
  const held =
    subject === undefined
      ? undefined
      : daysOf(namedIn(record.held, subject)).find((date) => isWithin(date) && date <= today);
  const booked = subject === undefined ? undefined : bookedOf(namedIn(record.planned, subject), today).find(isWithin);
  const on = first?.episode.from ?? held ?? booked;
  if (on === undefined) return [];
  const beganBeforeSeen = beganBefore ?? first?.episode.beganBefore;
  const startPath = beganBeforeSeen && !beganBefore ? (first as Placed).path : path;
  return [{ on, ended, endUnknown, beganBefore: beganBeforeSeen, path: startPath }];
}

function heldAs(event: string, { record, today }: Reading, isOfThePast: boolean): readonly Derived[] {
  const [held, planned] = [namedIn(record.held, event), isOfThePast ? undefined : namedIn(record.planned, event)];
  if (held === undefined && planned === undefined) return [];
  const past = daysOf(held).filter((date) => date <= today);
  const happened = past.map((on, at): Derived => {
    return { on, path: `held.${event}`, isSuperseded: at < past.length - 1 || undefined };
  });
  const booked = bookedOf(planned, today).find((date) => !past.includes(date));
  return booked === undefined ? happened : [...happened, { on: booked, path: `planned.${event}` }];
}

/** Each day once, in order. */
export function daysOf(dates: readonly LocalDate[] = []): readonly LocalDate[] {
  return [...new Set(dates)].sort();
}

/** What is booked for today or later, in order: a booking that is past says nothing. */
export function bookedOf(dates: readonly LocalDate[] | undefined, today: LocalDate): readonly LocalDate[] {
  return daysOf(dates).filter((date) => date >= today);
}

function byTime(a: Occurrence, b: Occurrence): number {
  return compareText(a.day, b.day) || (isAfter(a.on, b.on) ? 1 : isAfter(b.on, a.on) ? -1 : 0);
}
