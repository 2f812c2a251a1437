/**
 * A child’s life beside its agenda: episodes begin and end, things happen and are held, facts become known, days go by.
 * What happened and when it is told are two things: a day that is told late may rightly change what was said of the
 * past. So it is proved of three cases apart:
 *
 * - days going by, with nothing told: what is late stays late, what is met stays met, no date moves, and nothing is
 *   overdue that was not owed by the same date, or by one that lay ahead;
 * - a life told as it happens, nothing later than what was told before: nothing told makes late what was met, nor met
 *   what was late; a date that was missed stays missed;
 * - a life told late, and in any order: what was held never makes unmet what it is asked for, a fact that becomes known
 *   changes nothing that could be told without it, and the order of the telling leaves no trace.
 */

import {
  type AgendaEntry,
  type Authority,
  agenda,
  type ChildRecord,
  catalogue,
  type EpisodeKind,
  type Rule,
} from 'care-planning-rules';
import type { Instant, LocalDate } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumbered, daysLater, deepFrozen, numberOfDay } from '../arbitraries.ts';
import { circumstancesOf } from './questions.ts';
import { unordered } from './reordered.ts';

/** Something of the child's life. An episode ends under the number under which it began. */
type Happening =
  | {
      readonly is: 'begun';
      readonly kind: EpisodeKind;
      readonly by: Authority | undefined;
      readonly on: LocalDate;
      readonly nth: number;
      readonly untilEighteen: boolean;
    }
  | { readonly is: 'ended'; readonly nth: number; readonly on: LocalDate }
  | { readonly is: 'held'; readonly subject: string; readonly on: LocalDate }
  | { readonly is: 'event'; readonly name: string; readonly on: LocalDate; readonly hour: string }
  | { readonly is: 'known'; readonly circumstance: string; readonly isSo: boolean };

/** The life so far, and the day that it is. */
type Life = { today: LocalDate; told: readonly Happening[]; readonly rules: readonly Rule[] };

/** What the agenda last said: each finding by its rule and by the event that it is about. */
type Agenda = { said: ReadonlyMap<string, AgendaEntry> };

const BEGINS = '2025-01-06' as LocalDate;

/** The record that holds what was told, in the order of the telling. */
function recordOf(told: readonly Happening[]): ChildRecord {
  const grouped = <T>(pairs: readonly (readonly [string, T])[]) =>
    Object.fromEntries(
      [...new Set(pairs.map(([name]) => name))].map((name) => [
        name,
        pairs.flatMap(([of, each]) => (of === name ? [each] : [])),
      ]),
    );
  const ended = new Map(told.flatMap((each) => (each.is === 'ended' ? [[each.nth, each.on]] : [])));
  return deepFrozen({
    id: 'a',
    dateOfBirth: '2009-10-02' as LocalDate,
    recorded: 'all',
    episodes: told.flatMap((each) => {
      if (each.is !== 'begun') return [];
      const { kind, by, on, nth, untilEighteen } = each;
      const end = ended.get(nth);
      return [{ kind, ...(by && { by }), from: on, untilEighteen, ...(end && { ended: end }) }];
    }),
    held: grouped(told.flatMap((each) => (each.is === 'held' ? [[each.subject, each.on]] : []))),
    events: grouped(
      told.flatMap((each) => (each.is === 'event' ? [[each.name, { on: `${each.on}${each.hour}` as Instant }]] : [])),
    ),
    circumstances: Object.fromEntries(
      told.flatMap((each) => (each.is === 'known' ? [[each.circumstance, each.isSo]] : [])),
    ),
  });
}

/** What is said of the life, in the order in which it was told or in another. */
const entriesOf = ({ told, today, rules }: Life, order = told) =>
  agenda(recordOf(order), today, { rules, everything: true });

/** Each finding by its rule and the event that it is about. Two of one rule about one day cannot be told apart: neither is held against itself. */
function sayingOf(life: Life): Agenda['said'] {
  const entries = entriesOf(life).map(
    (entry) => [`${entry.rule.id} ${entry.event?.name ?? ''} ${entry.event?.on ?? ''}`, entry] as const,
  );
  const said = new Map(entries);
  const names = new Set<string>();
  for (const [name] of entries) {
    if (names.has(name)) said.delete(name);
    names.add(name);
  }
  return said;
}

const LATE = ['overdue', 'late', 'missed'];
const OPEN = ['due', 'due-today', 'overdue'];
const DONE = ['met', 'late'];
const IN_TIME = ['due', 'due-today', 'met'];

/** The status of a finding, of whatever room; else its kind; or that it is gone. */
function standingOf(entry: AgendaEntry | undefined): string {
  if (entry === undefined) return 'gone';
  if (entry.status !== undefined) return entry.status;
  return (entry.kind === 'decided' && (entry.value as { readonly status?: string }).status) || entry.kind;
}

/** What is owed no longer: it has ended, or what set it is another thing now. */
const NO_LONGER = ['gone', 'not-applicable'];

/** How one finding stood and stands, and by when it is owed. */
type Turn = {
  readonly key: string;
  readonly was: string;
  readonly is: string;
  readonly wasDue: string | undefined;
  readonly due: string | undefined;
  readonly entry: AgendaEntry;
};

function turnsOf(before: Agenda['said'], after: Agenda['said']): readonly Turn[] {
  return [...new Set([...before.keys(), ...after.keys()])].map((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const entry = (now ?? old) as AgendaEntry;
    return {
      key,
      was: standingOf(old),
      is: standingOf(now),
      wasDue: old?.due,
      due: now?.due,
      entry,
    };
  });
}

/** All turns that were seen, so that none of these laws holds of nothing. */
const seen = new Set<string>();

/** Looks again, and holds every turn against the laws: each names the sentence that is broken, or nothing. */
function looksAgain(life: Life, library: Agenda, laws: (turn: Turn) => readonly (string | false)[]): void {
  const said = sayingOf(life);
  const turns = turnsOf(library.said, said);
  library.said = said;
  for (const { was, is } of turns) seen.add(`${was} to ${is}`);
  const broken = turns.flatMap((turn) =>
    laws(turn).flatMap((law) =>
      law ? [`${law}: ${turn.key}: ${turn.was} ${turn.wasDue} to ${turn.is} ${turn.due}`] : [],
    ),
  );
  expect(broken).toEqual([]);
}

const isOver = ({ is }: Turn) => NO_LONGER.includes(is);
const isSame = ({ was, is, wasDue, due }: Turn) => was === is && wasDue === due;

class DaysGoBy implements fc.Command<Life, Agenda> {
  readonly days: number;

  constructor(days: number) {
    this.days = days;
  }

  check = () => true;

  run(life: Life, library: Agenda) {
    const before = life.today;
    life.today = daysLater(before, this.days);
    looksAgain(life, library, (turn) => {
      const { was, is, wasDue, due } = turn;
      const isOwedAhead = due !== undefined && due.slice(0, 10) > before;
      return [
        LATE.includes(was) && !isSame(turn) && !isOver(turn) && 'what was late became something else by time alone',
        was === 'met' && !isSame(turn) && !isOver(turn) && 'what was met became unmet by time alone',
        wasDue !== undefined && due !== undefined && due !== wasDue && 'a date moved by time alone',
        was === 'due-today' && is === 'due' && 'what was due today is due later',
        is === 'overdue' &&
          was !== 'overdue' &&
          wasDue !== due &&
          !isOwedAhead &&
          'overdue by a date that was never ahead',
        !['undetermined', 'gone'].includes(was) && is === 'undetermined' && 'what could be told no longer can',
      ];
    });
  }

  toString = () => `${this.days} days go by`;
}

/** Something is told: what it is, is made of the life and of what is open; undefined where there is nothing to tell. */
class IsTold implements fc.Command<Life, Agenda> {
  readonly words: string;
  readonly make: (life: Life, said: readonly AgendaEntry[]) => Happening | undefined;
  /** Nothing is told of a day before the last that was told of. */
  readonly isInOrder: boolean;

  constructor(words: string, isInOrder: boolean, make: IsTold['make']) {
    this.words = words;
    this.isInOrder = isInOrder;
    this.make = make;
  }

  check = () => true;

  run(life: Life, library: Agenda) {
    const happening = this.make(life, [...library.said.values()]);
    if (happening === undefined) return;
    life.told = [...life.told, happening];
    looksAgain(life, library, (turn) => [
      ...inAnyOrder(turn, happening),
      ...(this.isInOrder ? inOrder(turn, happening) : []),
    ]);
  }

  toString = () => this.words;
}

/** What is so whenever something is told. */
function inAnyOrder(turn: Turn, happening: Happening): readonly (string | false)[] {
  const { was, is, wasDue, due, entry } = turn;
  const isAskedFor = happening.is === 'held' && entry.rule.subject === happening.subject;
  const isTold = was !== 'undetermined' && was !== 'gone';
  // It is not asked for; and where it is there all the same, it is met.
  const isNowMet = was === 'not-applicable' && is === 'met';
  const isUnclear = is === 'undetermined';
  return [
    isAskedFor &&
      was === 'met' &&
      is !== 'met' &&
      is !== 'gone' &&
      !isUnclear &&
      'what was held made unmet what was met',
    isAskedFor && wasDue !== undefined && due !== undefined && due < wasDue && 'what was held brought a date forward',
    isAskedFor && IN_TIME.includes(was) && LATE.includes(is) && 'what was held made late what was in time',
    happening.is === 'known' &&
      isTold &&
      !isSame(turn) &&
      !isNowMet &&
      'a fact that became known changed what was told without it',
  ];
}

/** What is so besides where a life is told as it happens. A rhythm begins anew with an episode and with each that is held. */
function inOrder(turn: Turn, happening: Happening): readonly (string | false)[] {
  const { was, is, wasDue, due, entry } = turn;
  const isRhythm = entry.event === undefined && wasDue !== undefined;
  const startsAnew =
    isRhythm && (happening.is === 'begun' || happening.is === 'held') && due !== undefined && due > wasDue;
  const isUnclear = is === 'undetermined';
  const staysLate = LATE.includes(is) && due === wasDue;
  const isDone = DONE.includes(is);
  return [
    was === 'met' && !isSame(turn) && !isOver(turn) && !isUnclear && 'what was met became unmet',
    LATE.includes(was) &&
      wasDue !== undefined &&
      !staysLate &&
      !isOver(turn) &&
      !isUnclear &&
      !startsAnew &&
      'what was late is so no longer',
    was === 'due' && is === 'overdue' && 'what was due became overdue though no day went by',
    isDone && OPEN.includes(was) && happening.is !== 'held' && 'done, and nobody did anything',
  ];
}

/** The kinds of episode, each with what is owed during it and what happens in it. */
type Figures = {
  readonly event?: string;
  readonly triggers?: readonly { readonly event: string }[];
};
const figuresOf = ({ versions }: Rule) => versions[0] as Figures;
const RULES = catalogue.filter(({ kind }) =>
  ['cadence', 'deadline', 'brought-forward', 'day-count', 'condition', 'contents'].includes(kind),
);
const KINDS = [...new Set(RULES.flatMap(({ during = [] }) => during))].filter((kind) => kind !== 'admission');

/** The authorities that have a rule of their own: a child is looked after by one of them, or by one that has none. */
const AUTHORITIES = [undefined, ...new Set(RULES.flatMap(({ by }) => by ?? []))];

const rulesDuring = (kinds: readonly EpisodeKind[]) =>
  RULES.filter(({ during }) => kinds.some((kind) => kind === during));

/** What goes on in a life in which there are these kinds of episode. */
type Lived = { readonly kinds: readonly EpisodeKind[]; readonly told: Iterable<fc.Command<Life, Agenda>> };

/** What can be told of a life in which there are these kinds of episode: of today, or of up to so many days ago. */
function lives(kinds: readonly EpisodeKind[], furthest: number): fc.Arbitrary<Lived> {
  const rules = rulesDuring(kinds);
  const events = rules.flatMap((rule) => {
    const { event, triggers = [] } = figuresOf(rule);
    return [...(event === undefined ? [] : [event]), ...triggers.map((each) => each.event)];
  });
  const isInOrder = furthest === 0;
  const ago = fc.nat(furthest);
  // A day does not say what came first on it: what was held on it may be about what began on it.
  const canBegin = ({ today, told }: Life) =>
    !isInOrder || !told.some((each) => each.is === 'held' && each.on === today);
  const onDay = (today: LocalDate, back: number) => dayNumbered(numberOfDay(today) - back);
  const told = [
    fc.integer({ min: 1, max: 8 }).map((days) => new DaysGoBy(days)),
    fc.integer({ min: 1, max: 150 }).map((days) => new DaysGoBy(days)),
    fc
      .tuple(fc.constantFrom(...kinds), fc.constantFrom(...AUTHORITIES), ago, fc.boolean())
      .map(
        ([kind, by, back, untilEighteen]) =>
          new IsTold(`${kind} by ${by ?? 'any'} began ${back} days ago`, isInOrder, (life) =>
            canBegin(life)
              ? { is: 'begun', kind, by, on: onDay(life.today, back), nth: life.told.length, untilEighteen }
              : undefined,
          ),
      ),
    fc.tuple(fc.nat(), ago).map(
      ([which, back]) =>
        new IsTold(`episode ${which} ended ${back} days ago`, isInOrder, ({ today, told }) => {
          const on = onDay(today, back);
          const running = told.filter(
            (each) =>
              each.is === 'begun' && each.on <= on && !told.some((end) => end.is === 'ended' && end.nth === each.nth),
          );
          const begun = running[which % running.length];
          return begun?.is === 'begun' ? { is: 'ended', nth: begun.nth, on } : undefined;
        }),
    ),
    ...[OPEN, OPEN, DONE].map((standings) =>
      fc.tuple(fc.nat(), ago).map(
        ([which, back]) =>
          new IsTold(
            `no. ${which} of what is ${standings.join(' or ')} was held ${back} days ago`,
            isInOrder,
            ({ today }, said) => {
              const some = said.filter((entry) => standings.includes(standingOf(entry)));
              const subject = some[which % some.length]?.rule.subject;
              return subject === undefined ? undefined : { is: 'held', subject, on: onDay(today, back) };
            },
          ),
      ),
    ),
    ...(events.length === 0
      ? []
      : [
          fc
            .tuple(fc.constantFrom(...events), ago, fc.constantFrom('', 'T09:00:00Z'))
            .map(
              ([name, back, hour]) =>
                new IsTold(`${name} ${back} days ago`, isInOrder, (life) =>
                  canBegin(life) ? { is: 'event', name, on: onDay(life.today, back), hour } : undefined,
                ),
            ),
        ]),
    fc
      .tuple(fc.constantFrom(...rules.flatMap(circumstancesOf), 'whatever'), fc.boolean())
      .map(
        ([circumstance, isSo]) =>
          new IsTold(`${circumstance} is ${isSo}`, isInOrder, ({ told }) =>
            told.some((each) => each.is === 'known' && each.circumstance === circumstance)
              ? undefined
              : { is: 'known', circumstance, isSo },
          ),
      ),
  ];
  return fc.commands<Life, Agenda>(told, { maxCommands: 30, size: 'max' }).map((told) => ({ kinds, told }));
}

const someKinds = fc.subarray(KINDS, { minLength: 1, maxLength: 2 });

/** Lives a life, and gives it back. */
function lived({ kinds, told }: Lived): Life {
  const life: Life = { today: BEGINS, told: [], rules: rulesDuring(kinds) };
  fc.modelRun(() => ({ model: life, real: { said: sayingOf(life) } }), told);
  return life;
}

describe('a child’s life', () => {
  it('told as it happens: nothing late becomes met, nothing met becomes unmet, nothing is overdue by a date that never lay ahead', () => {
    fc.assert(
      fc.property(
        someKinds.chain((kinds) => lives(kinds, 0)),
        (life) => void lived(life),
      ),
      { numRuns: 200 },
    );
    const turns = [
      'due to due-today',
      'due to overdue',
      'due to met',
      'overdue to overdue',
      'overdue to late',
      'met to met',
      'late to late',
      'undetermined to not-applicable',
    ];
    expect(turns.filter((turn) => !seen.has(turn))).toEqual([]);
  });

  it('told late and in any order: what was held unmakes nothing that was met, what becomes known unmakes nothing that was told, and the order of the telling leaves no trace', () => {
    const keys = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(
        someKinds.chain((kinds) => lives(kinds, 60)),
        keys,
        (each, key) => {
          const life = lived(each);
          const inAnotherOrder = life.told
            .map((happening) => ({ happening, key: key.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ happening }) => happening);
          const [one, other] = [life.told, inAnotherOrder].map((told) => unordered('agenda', entriesOf(life, told)));
          expect(other).toEqual(one);
        },
      ),
      { numRuns: 200 },
    );
  });
});
