/**
 * Inputs without end, for fast-check: anything at all, and what a door lets in with something else at some of its
 * places. Each is made when it is called for, as fast-check would look at what must not be looked at.
 */

import fc from 'fast-check';
import { type Door, placesIn, withAt, without } from './doors.ts';
import { NO_DAYS, NO_MOMENTS, SHARED_KEYS, WILD } from './wild-values.ts';

type Made = () => unknown;

const made = (values: fc.Arbitrary<unknown>): fc.Arbitrary<Made> => values.map((value) => () => value);

const anything = made(
  fc.anything({
    maxDepth: 3,
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  }),
);

/** Not the lists that take long merely to look at. */
const wild = fc
  .constantFrom(...WILD.filter(([name]) => !name.includes('hundred thousand')))
  .map(([, make]): Made => make);

const part = fc.oneof(
  { weight: 3, arbitrary: wild },
  { weight: 2, arbitrary: anything },
  { weight: 2, arbitrary: made(fc.constantFrom(...NO_DAYS, ...NO_MOMENTS.filter((text) => text.length < 200))) },
  { weight: 1, arbitrary: made(fc.jsonValue({ maxDepth: 2 })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2026-01-05', '2025-12-31T23:59:59Z', '05/01/2026', 'a', 1, true, 'red', []),
  },
);

type Change = (input: unknown, at: number) => unknown;

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: part.map(
      (each): Change =>
        (input, at) =>
          withAt(input, pathAt(input, at), each),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Change>(leftOut) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.oneof(fc.constantFrom(...SHARED_KEYS, 'colour', ''), fc.string()), part).map(
      ([key, each]): Change =>
        (input, at) =>
          withFurtherKey(input, at, key, each),
    ),
  },
);

/** What a door might be handed. */
export function inputsFor(door: Door): fc.Arbitrary<Made> {
  const changed = fc
    .tuple(fc.constantFrom(...door.samples), fc.array(fc.tuple(change, fc.nat()), { minLength: 1, maxLength: 3 }))
    .map(
      ([sample, changes]): Made =>
        () =>
          changes.reduce((input, [apply, at]) => apply(input, at), sample),
    );
  return fc.oneof(
    { weight: 1, arbitrary: anything },
    { weight: 1, arbitrary: wild },
    { weight: 8, arbitrary: changed },
  );
}

/** A place in what is plain of it. */
function pathAt(input: unknown, nth: number): readonly (string | number)[] {
  const places = plainPlaces(input);
  return places[nth % places.length]?.path ?? [];
}

function plainPlaces(input: unknown) {
  try {
    return placesIn(JSON.parse(JSON.stringify(input) ?? 'null')).filter(({ path }) => canBeReached(input, path));
  } catch {
    return [{ path: [], value: input }];
  }
}

function canBeReached(input: unknown, path: readonly (string | number)[]): boolean {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string | number, unknown>)[key];
  }
  return true;
}

function leftOut(input: unknown, at: number): unknown {
  const path = pathAt(input, at);
  return path.length === 0 ? undefined : without(input, path);
}

function withFurtherKey(input: unknown, at: number, key: string, value: unknown): unknown {
  const path = pathAt(input, at);
  const holder = path.reduce<unknown>((whole, each) => (whole as Record<string | number, unknown>)[each], input);
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return withAt(input, path, value);
  const more = Object.defineProperty({ ...holder }, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
  return withAt(input, path, more);
}
