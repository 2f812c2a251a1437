/** One after another: what was due when it was held; and last what is open. */

import type { Calendar } from '../core/calendar.ts';
import { addMonths, birthday, dayOfEpoch, epochDay, type LocalDate } from '../core/date.ts';
import { decided, type Finding, factMissing, type Missing, type Undetermined, undetermined } from '../core/finding.ts';
import { ruleRefOn } from '../core/rule.ts';
import type { CadenceFacts, Due } from '../kinds/cadence-facts.ts';
import { interval } from '../kinds/interval.ts';
import type { CadenceRule } from '../kinds/types.ts';
import type { TimelinessRow, Timely } from './facts.ts';
import { addDays, FIRST_DAY, type Unknown, within } from './unknown.ts';

export type Answer = Pick<TimelinessRow, 'held' | 'finding'>;

/** What is asked: one episode’s dates under one rule. */
export type Asked = {
  readonly rule: CadenceRule;
  /** `held` are the days within the episode, each once and in order. */
  readonly facts: CadenceFacts;
  readonly asOf: LocalDate;
  /** The last day on which one can have been held in the episode. */
  readonly last: LocalDate;
  readonly calendar: Calendar;
  readonly endUnknown: boolean;
  /** The days of which it cannot be told whether one was held; and those of them on which another rule governs. */
  readonly unknown: readonly Unknown[];
  readonly elsewhere: readonly Unknown[];
};

/** What was held before, as far as is known. */
type Before = {
  readonly last: LocalDate | undefined;
  /** How many there were at the least; whether that is all; and if it is not, why that is not known. */
  readonly count: number;
  readonly isAll: boolean;
  readonly why: readonly Missing[];
};

export function* byInterval(asked: Asked): Generator<Answer, void, undefined> {
  const { rule, facts, last, elsewhere } = asked;
  const turns = turnsOf(asked);
  let before: Before = { last: undefined, count: 0, isAll: true, why: [] };
  for (const held of facts.held) {
    const [other] = within(elsewhere, held, held) ?? [];
    if (other !== undefined) {
      yield { held, finding: undetermined(ruleRefOn(rule, held), other.missing) };
      continue;
    }
    const gaps = gapsBefore(asked, before, addDays(held, -1));
    const finding = judged(asked, duesOf(asked, before, gaps, held, turns), before, gaps, ({ due, until }) => {
      if (until !== undefined && due >= until) return 'not-owed';
      return held <= due ? 'met' : 'late';
    });
    if (finding.kind === 'decided') {
      const { value, because } = finding;
      yield { held, finding: decided<Timely>(finding.rule, { ...value, held } as Timely, ...because) };
    } else if (finding.kind === 'undetermined') yield { held, finding };
    before = {
      last: held,
      count: before.count + 1,
      isAll: before.isAll && gaps === undefined,
      why: together(before.why, gaps),
    };
  }
  const [other] = within(elsewhere, last, last) ?? [];
  const open = other ? undetermined(ruleRefOn(rule, last), other.missing) : openOne(asked, before, turns);
  if (open.kind !== 'not-applicable') yield { finding: open };
}

function openOne(asked: Asked, before: Before, turns: readonly LocalDate[]): Finding<Timely> {
  const { facts, asOf, last, endUnknown } = asked;
  const { ended } = facts;
  const isOver = ended !== undefined && ended < asOf;
  const gaps = gapsBefore(asked, before, last);
  const open = judged(asked, duesOf(asked, before, gaps, last, turns, asOf), before, gaps, ({ due, until }) => {
    if (until !== undefined && due >= until) return 'not-owed';
    // Care that ended on the day on which it fell due: the limit had not run out.
    if (ended !== undefined && (due > ended || (due === ended && isOver))) return 'not-owed';
    if (isOver) return 'missed';
    return due > asOf ? 'due' : due === asOf ? 'due-today' : 'overdue';
  });
  return endUnknown && open.kind === 'decided' ? undetermined(open.rule, noEnd) : open;
}

const noEnd: Missing = {
  code: 'fact-missing',
  path: 'ended',
  message: 'it has ended, on a day that is not known: whether one more was owed cannot be told',
};

/**
 * The days, since the last that was seen, of which it cannot be told whether one was held. Where it began before it is
 * seen to, that is so of every day until the first that is seen.
 */
function gapsBefore({ facts, unknown }: Asked, { last }: Before, until: LocalDate): ReturnType<typeof within> {
  if (last !== undefined) return within(unknown, addDays(last, 1), until);
  if (!facts.beganBefore) return within(unknown, facts.from, until);
  const [first, ...others] = within(unknown, FIRST_DAY, until) ?? [];
  return first && [first, ...others, { ...first, until }];
}

/** Each date on which it can have been due; `isEarlier`: or any before these. */
type Dues = { readonly all: readonly (Due | Undetermined)[]; readonly isEarlier: boolean };

/**
 * When it can have been due: counted from the last of those that were seen, as the next in number; and, where there are
 * days before it of which it cannot be told, from one on any of these, with at least one more before it.
 *
 * @param seen - the last day whose law is read
 */
function duesOf(
  asked: Asked,
  before: Before,
  gaps: readonly Unknown[] | undefined,
  held: LocalDate,
  turns: readonly LocalDate[],
  seen?: LocalDate,
): Dues {
  const { rule, facts, calendar } = asked;
  const { last, count, isAll } = before;
  const { ended: _, beganBefore, ...throughout } = facts;
  const highest = highestNumber(rule) + 1;
  const isAnniversaryAsked = rule.versions.some(({ intervals = [] }) =>
    intervals.some(({ when }) => when?.upToAnniversary),
  );
  const known = beganBefore && isAnniversaryAsked ? { ...throughout, beganBefore } : throughout;
  const numbers = (least: number) => Array.from({ length: Math.max(1, highest - least + 1) }, (_, at) => least + at);
  const all: (Due | Undetermined)[] = [];
  if (last !== undefined || !beganBefore) {
    const exact = isAll && !(beganBefore && count === 0);
    for (const nth of exact ? [count + 1] : numbers(count + 1))
      all.push(interval(rule, known, last, nth, calendar, seen));
  }
  if (gaps === undefined) return { all, isEarlier: false };
  const [first, until] = [(gaps[0] as Unknown).from, (gaps.at(-1) as Unknown).until];
  const longAgo = addDays(held, -longest(rule));
  const isEarlier = first < longAgo;
  const [from] = (isEarlier ? [longAgo, until] : [first]).sort() as [LocalDate];
  for (const day of daysThatTell(from, until, turns)) {
    if (beganBefore && last === undefined)
      all.push(interval(rule, { ...known, from: day }, undefined, 1, calendar, seen));
    for (const nth of numbers(count + 2)) all.push(interval(rule, known, day, nth, calendar, seen));
  }
  return { all, isEarlier };
}

/** Between two of these days, the later it begins, the later it is due: what the first and the last give bounds it. */
function daysThatTell(from: LocalDate, until: LocalDate, turns: readonly LocalDate[]): readonly LocalDate[] {
  const between = turns.filter((day) => day > from && day <= until).flatMap((day) => [addDays(day, -1), day]);
  return [...new Set([from, ...between, until])];
}

/** The days on which what a rule asks for changes: with its versions, an age, an anniversary or the first review. */
function turnsOf({ rule, facts, unknown }: Asked): readonly LocalDate[] {
  if (unknown.length === 0) return [];
  const { from, dateOfBirth, firstReview } = facts;
  const days: LocalDate[] = firstReview === undefined ? [] : [firstReview];
  const atAge = (age: number | undefined) => {
    if (age !== undefined && dateOfBirth !== undefined) days.push(dayOfEpoch(birthday(dateOfBirth, age)));
  };
  for (const version of rule.versions) {
    if (version.from !== null) days.push(version.from);
    atAge(version.ages?.from);
    atAge(version.ages?.under);
    for (const { when } of version.intervals ?? []) {
      atAge(when?.underAge);
      if (when?.upToAnniversary !== undefined)
        days.push(addDays(dayOfEpoch(addMonths(epochDay(from), when.upToAnniversary * 12)), 1));
    }
  }
  return days.sort();
}

/** The highest number of an interval of which a rule speaks: all later ones are alike. */
function highestNumber({ versions }: CadenceRule): number {
  const numbers = versions.flatMap(({ intervals = [] }) => intervals.map(({ when }) => when?.nth ?? 0));
  return Math.max(0, ...numbers);
}

/** More days than any interval of a rule has. */
function longest({ versions }: CadenceRule): number {
  const days = versions.flatMap(({ intervals = [] }) =>
    intervals.map(
      ({ within: { years = 0, months = 0, weeks = 0, days = 0, workingDays = 0, hours = 0 } }) =>
        years * 366 + months * 31 + weeks * 7 + days + workingDays * 7 + hours / 24,
    ),
  );
  return Math.ceil(Math.max(0, ...days)) + 366;
}

type Status = Timely['status'];

/** The status that each possible date gives, where they agree. */
function judged(
  { rule, facts }: Asked,
  { all, isEarlier }: Dues,
  { why }: Before,
  gaps: readonly Unknown[] | undefined,
  statusOf: (due: Due) => Status | 'not-owed',
): Finding<Timely> {
  const dues: Due[] = [];
  for (const each of all) {
    if (each.kind === 'undetermined') return each;
    dues.push(each);
  }
  const inOrder = dues.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const [first, last] = [inOrder[0] as Due, inOrder.at(-1) as Due];
  const statuses = new Set(inOrder.map(statusOf));
  if (isEarlier) statuses.add(statusOf({ ...first, due: FIRST_DAY }));
  const [status, other] = statuses;
  if (status === undefined || other !== undefined) {
    const [missing = factMissing('from'), ...others] = together(why, gaps);
    return undetermined(ruleRefOn(rule, first?.begins ?? facts.from), missing, ...others);
  }
  if (status === 'not-owed') return { kind: 'not-applicable', rule: first.rule, because: [first.because] };
  const decisive = ['late', 'overdue', 'missed'].includes(status) ? last : first;
  const { due } = decisive;
  const isOne = first.due === last.due && !isEarlier;
  const value = {
    status,
    due,
    ...(!isOne && { dueWithin: { ...(!isEarlier && { from: first.due }), until: last.due } }),
  };
  const rest = decisive === last ? first : last;
  const reasons = rest === decisive || isSameLimit(rest, decisive) ? [] : [rest.because];
  return decided<Timely>(decisive.rule, value as Timely, decisive.because, ...reasons);
}

function isSameLimit({ because: a }: Due, { because: b }: Due): boolean {
  return a.kind === 'period' && b.kind === 'period' && JSON.stringify(a.period) === JSON.stringify(b.period);
}

/** What is missing, once for each place. */
function together(why: readonly Missing[], gaps: readonly Unknown[] | undefined): readonly Missing[] {
  if (gaps === undefined) return why;
  const byPlace = new Map(why.map((missing) => [`${missing.code} ${missing.path}`, missing]));
  for (const { missing } of gaps) {
    const place = `${missing.code} ${missing.path}`;
    if (!byPlace.has(place)) byPlace.set(place, missing);
  }
  return [...byPlace.values()];
}
