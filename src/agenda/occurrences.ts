/** When the events of a record happened that set deadlines. */

import { dayCount } from '../cadence/index.ts';
import { compareText, type LocalDate } from '../core/date.ts';
import { factMissing, type Missing } from '../core/finding.ts';
import { dayOf, type Instant, isAfter } from '../core/instant.ts';
import type { EventRecord } from './facts.ts';
import type { Asked, Placed } from './record.ts';
import { withoutAbsent } from './rhythms.ts';

/** One time that an event happened, or is to. */
export type Occurrence = EventRecord & {
  /** The last day of the episode that began with it. */
  readonly ended?: LocalDate;
  readonly endUnknown?: true;
  /** It happened before its day; when is not known. */
  readonly beganBefore?: true;
  /** Where its day stands in the record. */
  readonly path: string;
  /** Where the record's own `events` say, or can say, more of it. */
  readonly says: string;
  readonly isGiven: boolean;
  /** A later one of its kind has taken its place: it tells only what was done about whom. */
  readonly isSuperseded?: true;
};

type Derived = Omit<Occurrence, 'says' | 'isGiven'>;

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
 * @param isAfterwards - only what has happened is asked for, and nothing that is booked
 * @returns the occurrences, or what must be known to say
 */
export function occurrencesOf(event: string, asked: Asked, isAfterwards: boolean): readonly Occurrence[] | Missing {
  const { events = {} } = asked.record;
  const given = events[event] ?? [];
  const next = `events.${event}.${given.length}`;
  const derived = derivedFrom(event, asked, isAfterwards, next, given.length > 0);
  if ('code' in derived) return derived;
  if (given.length === 0 && derived.length === 0) return [];
  const days = new Set(given.map(({ on }) => dayOf(on)));
  const own = given.map((each, at): Occurrence => {
    const says = `events.${event}.${at}`;
    const marked = derived.find(({ on }) => on === dayOf(each.on));
    const { ended, endUnknown, until } = marked ?? {};
    return { ...withoutAbsent({ until, ended, endUnknown }), ...each, path: says, says, isGiven: true } as Occurrence;
  });
  const others = derived.flatMap((each): readonly Occurrence[] =>
    days.has(dayOf(each.on)) ? [] : [{ ...each, says: next, isGiven: false }],
  );
  return [...own, ...others].sort(byTime);
}

/** Where the record would say that an event happened of which it holds nothing. */
export function absentPathOf(event: string, { episodes }: Pick<Asked, 'episodes'>, during: string | undefined): string {
  const kind = MARKED_BY[event]?.kind ?? FIRST_WITHIN[event]?.episode;
  if (kind !== undefined) return `episodes.${kind}`;
  return event === during || episodes.has(event) ? `episodes.${event}` : `events.${event}`;
}

function derivedFrom(
  event: string,
  asked: Asked,
  isAfterwards: boolean,
  next: string,
  isGiven: boolean,
): readonly Derived[] | Missing {
  const { record, episodes } = asked;
  const { kind, days } = MARKED_BY[event] ?? { kind: event, days: ['from'] as const };
  const marked = (episodes.get(kind) ?? []).flatMap((placed) => days.flatMap((at) => markedBy(placed, at)));
  if (marked.length > 0) return marked;
  const first = FIRST_WITHIN[event];
  if (first !== undefined)
    return (episodes.get(first.kind) ?? []).flatMap((within) => firstWithin(first, within, asked));
  const definition = isGiven ? undefined : asked.definitions.get(event);
  if (definition === undefined) return heldAs(event, asked, isAfterwards);
  const finding = dayCount(definition, record, asked.today, asked.calendar);
  if (finding.kind === 'undetermined') return finding.missing[0];
  if (finding.kind === 'not-applicable' || !finding.value.isSo) return [];
  const { since } = finding.value;
  return since === undefined ? factMissing(`${next}.on`) : [{ on: since, path: `${next}.on` }];
}

function markedBy({ episode, path }: Placed, at: 'from' | 'ended'): readonly Derived[] {
  const { from, ended, beganBefore, endUnknown } = episode;
  if (at === 'ended') return ended === undefined ? [] : [{ on: ended, path }];
  return [{ on: from, ...withoutAbsent({ ended, until: ended, beganBefore, endUnknown }), path } as Derived];
}

function firstWithin(
  { episode: kind, held: subject }: { readonly episode?: string; readonly held?: string },
  { episode: within, path }: Placed,
  { record, episodes, today }: Asked,
): readonly Derived[] {
  const { ended, beganBefore, endUnknown } = within;
  const lies = (date: LocalDate) => date >= within.from && (ended === undefined || date <= ended);
  const first = kind === undefined ? undefined : episodes.get(kind)?.find(({ episode }) => lies(episode.from));
  const held =
    subject === undefined ? undefined : daysOf(record.held[subject]).find((date) => lies(date) && date <= today);
  const booked = subject === undefined ? undefined : bookedOf(record.planned?.[subject], today).find(lies);
  const on = first?.episode.from ?? held ?? booked;
  if (on === undefined) return [];
  const isLater = beganBefore ?? first?.episode.beganBefore;
  const stands = isLater && !beganBefore ? (first as Placed).path : path;
  return [{ on, ...withoutAbsent({ ended, endUnknown, beganBefore: isLater }), path: stands } as Derived];
}

function heldAs(event: string, { record, today }: Asked, isAfterwards: boolean): readonly Derived[] {
  const past = daysOf(record.held[event]).filter((date) => date <= today);
  const booked = isAfterwards
    ? undefined
    : bookedOf(record.planned?.[event], today).find((date) => !past.includes(date));
  return [
    ...past.map((on, at): Derived => {
      const isSuperseded = at < past.length - 1 || undefined;
      return { on, path: `held.${event}`, ...(isSuperseded && { isSuperseded }) };
    }),
    ...(booked === undefined ? [] : [{ on: booked, path: `planned.${event}` }]),
  ];
}

/** Each day once, in order. */
export function daysOf(dates: readonly LocalDate[] = []): readonly LocalDate[] {
  return [...new Set(dates)].sort();
}

/** What is booked for today or later, in order: a booking that is past says nothing. */
export function bookedOf(dates: readonly LocalDate[] | undefined, today: LocalDate): readonly LocalDate[] {
  return daysOf(dates).filter((date) => date >= today);
}

function byTime(a: { readonly on: LocalDate | Instant }, b: { readonly on: LocalDate | Instant }): number {
  return compareText(dayOf(a.on), dayOf(b.on)) || (isAfter(a.on, b.on) ? 1 : isAfter(b.on, a.on) ? -1 : 0);
}
