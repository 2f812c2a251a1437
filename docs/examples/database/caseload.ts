/**
 * A caseload of children who do not exist, in a few homes, as an authority and its homes would keep it: the same for
 * the same seed. Now and then something was held late, not held, or not written down, and a record is wrong.
 */

import { type Chance, chanceFrom } from '../ssda903/generate.ts';

const DAY = 86_400_000;
const HOMES = 6;
const WRONG_EVERY = 100;

function written(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** What was held every so many days, give or take a few, now and then left out. By subject. */
const RHYTHMS: Readonly<Record<string, { readonly first: number; readonly after: number; readonly spread: number }>> = {
  'cla-review': { first: 22, after: 165, spread: 16 },
  'social-worker-visit': { first: 5, after: 38, spread: 6 },
  'health-assessment': { first: 24, after: 340, spread: 20 },
  'independent-visit': { first: 12, after: 30, spread: 3 },
};

/** The subjects of which these records are kept: only the rules on them can be asked about. */
export const KEPT: readonly string[] = Object.keys(RHYTHMS);

function daysHeld(from: number, until: number, subject: string, chance: Chance): string[] {
  const { first, after, spread } = RHYTHMS[subject] as (typeof RHYTHMS)[string];
  const days: string[] = [];
  for (let on = from + first * DAY; on < until; on += (after + chance.below(spread)) * DAY) {
    if (!chance.oneIn(12)) days.push(written(on + chance.below(spread) * DAY));
  }
  return days.filter((date) => date < written(until));
}

/**
 * As records come from outside: not yet let in by `parseChildRecord`.
 *
 * @param children - how many
 * @param asOf - YYYY-MM-DD; nothing in the records is later
 */
export function* syntheticRecords(children: number, asOf: string, seed: number): Generator<unknown, void, undefined> {
  const chance = chanceFrom(seed);
  for (let number = 1; number <= children; number++) {
    const from = Date.parse(asOf) - (20 + chance.below(700)) * DAY;
    const moved = from + (10 + chance.below(200)) * DAY;
    const record = childRecord(number, from, moved, Date.parse(asOf), chance);
    yield number % WRONG_EVERY === 0 ? { ...record, dateOfBirth: 'not known' } : record;
  }
}

function childRecord(number: number, from: number, moved: number, until: number, chance: Chance): object {
  const hasMoved = moved < until;
  const now = hasMoved ? moved : from;
  const isPlannedToLast = chance.oneIn(5) ? {} : { untilEighteen: chance.oneIn(3) };
  const placed = { kind: 'placement', from: written(now), ...isPlannedToLast };
  const earlier = { kind: 'placement', from: written(from), ended: written(moved), untilEighteen: false };
  const since = (subject: string) => (subject === 'cla-review' || subject === 'health-assessment' ? from : now);
  return {
    id: `child-${String(number).padStart(4, '0')}`,
    home: `home-${1 + chance.below(HOMES)}`,
    ...(!chance.oneIn(8) && { dateOfBirth: written(from - (700 + chance.below(5000)) * DAY) }),
    recorded: 'all',
    episodes: [
      { kind: 'looked-after', from: written(from) },
      ...(hasMoved ? [earlier, placed] : [placed]),
      { kind: 'childrens-home', from: written(now) },
    ],
    held: Object.fromEntries(
      Object.keys(RHYTHMS).map((subject) => [subject, daysHeld(since(subject), until, subject, chance)]),
    ),
  };
}
