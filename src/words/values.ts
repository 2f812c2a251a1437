/** Days, periods, figures and values in words. */

import { formatDuration } from 'date-fns/formatDuration';
import { isDay, isMonth, type LocalDate, type Month } from '../core/date.ts';
import { epochMilliseconds, type Instant, instantOfEpoch, isInstant, isSummerTime } from '../core/instant.ts';
import { PERIOD_UNITS, type Period } from '../core/period.ts';

/** Words for the conditions of a cadence; one that only an authority's own rules know is given by its name. */
const CONDITIONS: Readonly<Record<string, (value: number | boolean | string) => string>> = {
  nth: (value) => `it is ${ordinal(value, 'interval')}`,
  upToAnniversary: (value) => `it begins no later than ${ordinal(value, 'anniversary')}`,
  underAge: (value) => `the child is under ${value} as it begins`,
  beforeFirstReview: () => 'the first review is not yet held',
  untilEighteen: () => 'the placement is meant to last until 18',
  circumstance: (value) => `“${wordsOfValue(value)}” is so`,
  unless: (value) => `“${wordsOfValue(value)}” is not so`,
};

function ordinal(value: number | boolean | string, noun: string): string {
  const name = ['first', 'second', 'third', 'fourth'][Number(value) - 1];
  return name === undefined ? `${noun} ${value}` : `the ${name} ${noun}`;
}

export function wordsOfCondition(when: Readonly<Record<string, number | boolean | string>>): string {
  const parts = Object.entries(when).map(([name, value]) => CONDITIONS[name]?.(value) ?? wordsOfPart([name, value]));
  return parts.join(' and ');
}

/** A period counted from an event: on, back, or none, which is the event's own day. */
export function wordsOfCount(period: Period): string {
  const [[unit, length] = ['days', 0]] = Object.entries(period) as readonly [string, number][];
  if (length === 0) return 'that day itself';
  const positive = { [unit]: Math.abs(length) } as unknown as Period;
  return `${wordsOfPeriod(positive)} ${length < 0 ? 'before' : 'later'}`;
}

function wordsOfPeriod(period: Period): string {
  if ('workingDays' in period) return `${period.workingDays} working day${period.workingDays === 1 ? '' : 's'}`;
  return formatDuration(period, { zero: true });
}

const MONTHS =
  /* @__PURE__ */ 'January February March April May June July August September October November December'.split(' ');

export function wordsOfMonth(date: LocalDate | Month): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

export function wordsOfDay(date: LocalDate | Instant): string {
  return isDay(date) ? `${Number(date.slice(8))} ${wordsOfMonth(date)}` : wordsOfMoment(date as Instant);
}

const HOUR = 3_600_000;

/** A moment by the clock that shows it in England, down to what is not nought. */
function wordsOfMoment(moment: Instant): string {
  const milliseconds = epochMilliseconds(moment);
  const isAhead = isSummerTime(milliseconds);
  const shown = instantOfEpoch(milliseconds + (isAhead ? HOUR : 0));
  const time = shown.slice(11, -1).replace(/(?::00)?\.000$/, '');
  return `${wordsOfDay(shown.slice(0, 10) as LocalDate)} at ${time} ${isAhead ? 'BST' : 'GMT'}`;
}

/** `one, two and three` */
export function listed(parts: readonly string[], joiner = 'and'): string {
  const end = parts.length - 1;
  const comma = parts.some((part) => part.includes(',')) ? ',' : '';
  return end < 1 ? parts.join('') : `${parts.slice(0, end).join(', ')}${comma} ${joiner} ${parts[end]}`;
}

/** A text with each day and moment in it as people write them. */
export function wordsOfDays(text: string): string {
  return text.replaceAll(/\b\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?/g, (date) => wordsOfValue(date));
}

export function wordsOfValue(value: unknown): string {
  if (isDay(value) || isInstant(value)) return wordsOfDay(value);
  if (isMonth(value)) return wordsOfMonth(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(wordsOfValue).join(', ');
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(wordsOfPart).join('; ');
  return typeof value === 'string' && SLUG.test(value) ? spaced(value) : String(value);
}

/** A text of the library's own, and not one that somebody wrote. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function wordsOfPart([name, value]: [string, unknown]): string {
  const isLength = typeof value === 'number' && PERIOD_UNITS.some((unit) => unit === name);
  if (isLength) return wordsOfPeriod({ [name]: value } as unknown as Period);
  if (name === 'when' && typeof value === 'object' && value !== null) return `where ${wordsOfCondition({ ...value })}`;
  return `${words(name)} ${wordsOfValue(value)}`;
}

/** `untilEighteen` → `until eighteen` */
export function words(name: string): string {
  return spaced(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}

const CAPITALS = ['CLA', 'TIER', 'Nexus', 'West Sussex'];

/** `cla-review` → `CLA review` */
export function spaced(name: string): string {
  return CAPITALS.reduce(
    (text, each) => text.replace(new RegExp(`\\b${each}\\b`, 'gi'), each),
    name.replaceAll('-', ' ').replaceAll('childrens', 'children’s'),
  );
}

/** A sentence begins with a capital letter; a path, even there, is left as it is written. */
export function sentence(text: string): string {
  const word = /^[a-z][\w.-]*(?= )/.exec(text)?.[0];
  const path = word !== undefined && /[A-Z.]/.test(word) ? word : undefined;
  const begun = path === undefined ? text.charAt(0).toUpperCase() : `\`${path}\``;
  return `${begun}${text.slice(path?.length ?? 1)}.`;
}
