/** Inputs of any length for the doors, right and wrong ones, to see how the work grows with them. */

import { parseChildRecord, parseRegister, parseReturn, parseRule, parseSsda903 } from 'care-planning-rules/parse';
import { doors } from './doors.ts';

export type Growth = {
  readonly name: string;
  readonly make: (size: number) => unknown;
  readonly ask: (input: unknown) => unknown;
};

const DAY = 86_400_000;
const start = Date.UTC(2001, 0, 1);
const dayNumbered = (number: number) => new Date(start + (number % 9000) * DAY).toISOString().slice(0, 10);
const written = (number: number) => dayNumbered(number).split('-').reverse().join('/');
const many = <T>(size: number, make: (at: number) => T): T[] => Array.from({ length: size }, (_, at) => make(at));

const record = { id: 'a', recorded: 'all', episodes: [] as unknown[], held: {} };
const quarter = { from: '2026-01-01', to: '2026-03-31' };
const rule = doors[0]?.samples[0] as { versions: [object] };

/** A return of so many rows in all, a third of them in each table. */
export function returnOf(size: number): Parameters<typeof parseSsda903>[0] {
  const each = Math.ceil(size / 3);
  return {
    header: many(each, (at) => ({ CHILD: `c${at}`, DOB: '09/05/2012' })),
    episodes: many(each, (at) => ({ CHILD: `c${at}`, DECOM: written(at), RNE: 'S', LS: 'C2', DEC: '', REC: '' })),
    reviews: many(each, (at) => ({ CHILD: `c${at}`, REVIEW: written(at + 20), REVIEW_CODE: 'PN1' })),
  };
}

/** A return of so many rows, of which none can be read. */
export function wrongReturnOf(size: number): Parameters<typeof parseSsda903>[0] {
  const each = Math.ceil(size / 3);
  return {
    header: many(each, () => ({ child: '1', dob: '2012-05-09' })),
    episodes: many(each, (at) => ({ CHILD: at, DECOM: dayNumbered(at), RNE: 's', LS: '?', DEC: '-', REC: '-' })),
    reviews: many(each, () => null),
  };
}

const askRecord = (input: unknown) => parseChildRecord(input);

export const growths: readonly Growth[] = [
  {
    name: 'a record with many episodes',
    make: (size) => ({ ...record, episodes: many(size, (at) => ({ kind: 'placement', from: dayNumbered(at) })) }),
    ask: askRecord,
  },
  {
    name: 'a record with many wrong days',
    make: (size) => ({ ...record, held: { 'cla-review': many(size, () => '2026-02-30') } }),
    ask: askRecord,
  },
  {
    name: 'a record with many subjects',
    make: (size) => ({ ...record, held: Object.fromEntries(many(size, (at) => [`s${at}`, [dayNumbered(at)]])) }),
    ask: askRecord,
  },
  {
    name: 'a record with many wrong subjects',
    make: (size) => ({ ...record, held: Object.fromEntries(many(size, (at) => [`s${at}`, 1])) }),
    ask: askRecord,
  },
  {
    name: 'a record with many keys that are not known',
    make: (size) => ({ ...record, ...Object.fromEntries(many(size, (at) => [`s${at}`, 1])) }),
    ask: askRecord,
  },
  {
    name: 'a rule with many versions',
    make: (size) => ({ ...rule, versions: many(size, () => rule.versions[0]) }),
    ask: (input) => parseRule(input),
  },
  {
    name: 'a register with many entries',
    make: (size) => ({ quarter, entries: many(size, (at) => ({ id: `e${at}`, status: 'red' })) }),
    ask: (input) => parseRegister(input),
  },
  {
    name: 'a register with one entry many times',
    make: (size) => ({ quarter, entries: many(size, () => ({ id: 'a', status: 'red' })) }),
    ask: (input) => parseRegister(input),
  },
  {
    name: 'counts with many keys that are not known',
    make: (size) => ({ quarter, bands: Object.fromEntries(many(size, (at) => [`b${at}`, 1])), admissions: {} }),
    ask: (input) => parseReturn(input),
  },
  { name: 'a return with many rows', make: returnOf, ask: (input) => parseSsda903(input as never) },
  { name: 'a return with many wrong rows', make: wrongReturnOf, ask: (input) => parseSsda903(input as never) },
];

/** How often a part of the input is read. */
export function readsOf(input: unknown, ask: (input: unknown) => unknown): number {
  let reads = 0;
  const watched = (value: unknown): unknown =>
    typeof value !== 'object' || value === null
      ? value
      : new Proxy(value, {
          get: (target, key) => {
            reads += 1;
            return watched(Reflect.get(target, key));
          },
          has: (target, key) => {
            reads += 1;
            return Reflect.has(target, key);
          },
          getOwnPropertyDescriptor: (target, key) => {
            reads += 1;
            return Reflect.getOwnPropertyDescriptor(target, key);
          },
        });
  ask(watched(input));
  return reads;
}
