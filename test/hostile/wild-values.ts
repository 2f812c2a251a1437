/** What a careless or hostile caller hands in, as data: each with a name, and made anew each time it is asked for. */

export type Wild = readonly [name: string, make: () => unknown];

/** Texts that look like a day, and are none. */
export const NO_DAYS: readonly string[] = [
  '',
  ' ',
  '2026',
  '2026-02',
  '2026-02-30',
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-01-32',
  '0000-01-01',
  '-001-01-01',
  '-0001-01-01',
  '-000001-01-01',
  '+002026-01-01',
  '10000-01-01',
  '2026-1-01',
  '2026-01-1',
  '26-01-01',
  '20260101',
  '2026-0101',
  '2026/01/01',
  '2026.01.01',
  '2026-W01-1',
  '2026-001',
  '01/02/2026',
  '01-02-2026',
  '1 January 2026',
  ' 2026-01-01',
  '2026-01-01 ',
  '2026-01-01\n',
  '\n2026-01-01',
  '2026-01-01\r\n',
  '2026-01-01\0',
  '2026-01-01\u2028',
  '2026-01-01T00:00:00Z',
  '2026-01-01Z',
  '2026-01-01x',
  '2026-01-0x',
  '2026-01-1e',
  '2026-0x-01',
  '1e03-01-01',
  '٢٠٢٦-٠١-٠١',
  '２０２６-０１-０１',
  '२०२६-०१-०१',
  '𝟸𝟶𝟸𝟼-𝟶𝟷-𝟶𝟷',
  '2026‐01‐01',
  '2026–01–01',
  '2026−01−01',
  '2026－01－01',
  '\u200f2026-01-01',
  '\u202e2026-01-01',
  '2026-01-01\u200b',
  '2026\u200b-01-01',
  '\ufeff2026-01-01',
  '2026-01-0\u0661',
  '2026-01-01\ud800',
  '\udc002026-01-1',
  'today',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  '-0',
  '0',
  '1767225600000',
  '2026-01-01'.repeat(2),
  '-'.repeat(10),
];

/** Of those that are no moment in the one form of the library, those that the doors read all the same. */
export const WRITTEN_OTHERWISE: readonly string[] = [
  '2026-01-01 10:00:00Z',
  '2026-01-01T10:00:00+0100',
  '2026-01-01T10:00:00+01',
  '2026-01-01T10:00:00 +01:00',
  '2026-01-01T10:00:00.1234Z',
];

/** Texts that look like a moment with its offset, and are none. */
export const NO_MOMENTS: readonly string[] = [
  '',
  '2026-01-01',
  '2026-01-01T',
  '2026-01-01T10',
  '2026-01-01T10Z',
  '2026-01-01T10:00',
  '2026-01-01T10:00:00',
  '2026-01-01T10:00:00.000',
  '2026-01-01 10:00:00Z',
  '2026-01-01t10:00:00Z',
  '2026-01-01T10:00:00z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T23:60:00Z',
  '2026-01-01T23:59:60Z',
  '2016-12-31T23:59:60Z',
  '2026-01-01T10:00:00+24:00',
  '2026-01-01T10:00:00+01:60',
  '2026-01-01T10:00:00+1:00',
  '2026-01-01T10:00:00+0100',
  '2026-01-01T10:00:00+01',
  '2026-01-01T10:00:00−01:00',
  '2026-01-01T10:00:00 +01:00',
  '2026-01-01T10:00:00+01:00Z',
  '2026-01-01T10:00:00ZZ',
  '2026-01-01T10:00:00Z\n',
  '2026-01-01T10:00:00Z ',
  ' 2026-01-01T10:00:00Z',
  '2026-01-01T10:00:00.Z',
  '2026-01-01T10:00:00,5Z',
  '2026-01-01T10:00:00.1234Z',
  '2026-01-01T10:00.5Z',
  '2026-01-01T1:00:00Z',
  '2026-01-01T10:0:00Z',
  '2026-02-30T10:00:00Z',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+00:01',
  '9999-12-31T23:59:00-00:01',
  '10000-01-01T00:00:00Z',
  '+002026-01-01T10:00:00Z',
  '-000001-01-01T00:00:00Z',
  '２０２６-01-01T10:00:00Z',
  '2026-01-01T١٠:00:00Z',
  '2026-01-01T10:00:00\u200bZ',
  '\u202e2026-01-01T10:00:00Z',
  '2026-01-01T10:00:00[Europe/London]',
  '2026-01-01T10:00:00Z[Europe/London]',
  '2026-01-01T10:00:00 GMT',
  'Thu, 01 Jan 2026 10:00:00 GMT',
  '1767225600000',
  `2026-01-01T10:00:00.${'0'.repeat(10_000)}Z`,
];

/** Texts that look like a month, and are none. */
export const NO_MONTHS: readonly string[] = [
  '',
  '2026',
  '2026-1',
  '2026-00',
  '2026-13',
  '2026-01-01',
  '202601',
  '2026/01',
  '2026-01\n',
  ' 2026-01',
  '0000-01',
  '-001-01',
  '10000-01',
  '2026-0١',
  '２０２６-０１',
  '2026‐01',
  '2026-01\u200b',
  'Jan 2026',
  '2026-W1',
];

const refuse = (): never => {
  throw new Error('looked at');
};

class Child {
  readonly id = 'synthetic-1';
  readonly episodes: readonly unknown[] = [];
  readonly held = {};
}

const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

/** Whatever is asked of it, it throws; and what it throws can itself not be looked at. */
const trap = (target: object): unknown => {
  const evil = (): never => {
    throw new Proxy({}, { get: refuse, getPrototypeOf: refuse, ownKeys: refuse, has: refuse });
  };
  return new Proxy(target, {
    get: evil,
    has: evil,
    ownKeys: evil,
    getOwnPropertyDescriptor: evil,
    getPrototypeOf: evil,
    isExtensible: evil,
    set: evil,
    deleteProperty: evil,
    defineProperty: evil,
  });
};

const cycle = (): unknown => {
  const round: Record<string, unknown> = { id: 'a', kind: 'cadence' };
  for (const key of ['episodes', 'held', 'versions', 'bands', 'entries', 'header', 'quarter']) round[key] = round;
  return round;
};

const cyclicList = (): unknown => {
  const list: unknown[] = [];
  list.push(list, list);
  return list;
};

const changing = (): unknown => {
  let asked = 0;
  return {
    get id() {
      asked += 1;
      return asked % 2 === 1 ? 'a' : 7;
    },
    get kind() {
      asked += 1;
      return asked % 2 === 1 ? 'cadence' : refuse();
    },
    recorded: 'all',
    episodes: [],
    held: {},
  };
};

/** Values of every kind that no door expects where a text, a number, a list or an object of its own stands. */
export const WILD: readonly Wild[] = [
  ['undefined', () => undefined],
  ['null', () => null],
  ['true', () => true],
  ['nought', () => 0],
  ['minus nought', () => -0],
  ['a fraction', () => 0.1],
  ['a negative number', () => -1],
  ['a number beyond 32 bits', () => 2 ** 32],
  ['a number beyond exactness', () => 2 ** 53],
  ['no number', () => Number.NaN],
  ['infinity', () => Number.POSITIVE_INFINITY],
  ['minus infinity', () => Number.NEGATIVE_INFINITY],
  ['a big whole number', () => 5n],
  ['a very big whole number', () => 10n ** 500n],
  ['a symbol', () => Symbol('x')],
  ['a symbol with a long name', () => Symbol('x'.repeat(10_000))],
  ['a well-known symbol', () => Symbol.iterator],
  ['an empty text', () => ''],
  ['a space', () => ' '],
  ['a lone high surrogate', () => '\ud800'],
  ['a lone low surrogate', () => 'a\udfff'],
  ['a text with a nought in it', () => 'a\0b'],
  ['a text of a hundred thousand letters', () => 'a'.repeat(100_000)],
  ['the name of a prototype', () => '__proto__'],
  ['the name constructor', () => 'constructor'],
  ['a function', () => () => 1],
  ['a class', () => Child],
  ['an async function', () => async () => 1],
  ['a generator', () => (function* () {})()],
  ['an empty list', () => []],
  ['a list of a list', () => [[]]],
  ['a list with a gap', () => Object.assign([], { 1: 'a' })],
  ['a list that is nothing but gaps', () => new Array(5000)],
  ['a list as long as lists can be', () => new Array(2 ** 32 - 1)],
  ['a list with a far end', () => Object.assign([1], { [2 ** 32 - 2]: 1 })],
  ['a list with a key', () => Object.assign(['a'], { key: 1 })],
  ['a list that holds itself', cyclicList],
  ['an empty object', () => ({})],
  ['an object with every key', () => ({ id: 'a', kind: 'cadence', from: '2026-01-01', on: '2026-01-01', held: {} })],
  ['an object without a prototype', () => Object.create(null)],
  ['an object that inherits', () => Object.create({ id: 'a', recorded: 'all', episodes: [], held: {} })],
  ['an object that holds itself', cycle],
  ['an object with a symbol as a key', () => ({ [Symbol('key')]: 1 })],
  ['an object whose toString is no function', () => JSON.parse('{"toString":1,"valueOf":1}')],
  ['an object that is no primitive', () => ({ [Symbol.toPrimitive]: refuse, toString: refuse, toJSON: refuse })],
  ['an own key __proto__', () => JSON.parse('{"__proto__":{"polluted":true}}')],
  ['an own key constructor', () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}')],
  ['an own key prototype', () => JSON.parse('{"prototype":{"polluted":true}}')],
  ['an object that says that it is a Map', () => ({ [Symbol.toStringTag]: 'Map' })],
  ['an object with a hidden key', () => Object.defineProperty({}, 'id', { value: 'a' })],
  ['a frozen object', () => Object.freeze({ id: 'a' })],
  ['an instance of a class', () => new Child()],
  ['a Date', () => new Date(0)],
  ['a Date that is none', () => new Date(Number.NaN)],
  ['a RegExp', () => /a/g],
  ['an Error', () => new Error('x')],
  ['a Map', () => new Map([['id', 'a']])],
  ['a Set', () => new Set(['a'])],
  ['a WeakMap', () => new WeakMap()],
  ['a Promise', () => Promise.resolve('a')],
  ['a boxed text', () => new String('2026-01-01')],
  ['a boxed number', () => new Number(1)],
  ['a boxed yes', () => new Boolean(true)],
  ['a boxed symbol', () => Object(Symbol('x'))],
  ['a boxed big whole number', () => Object(5n)],
  ['a typed list', () => new Uint8Array(8)],
  ['a typed list of big whole numbers', () => new BigInt64Array(2)],
  ['an ArrayBuffer', () => new ArrayBuffer(8)],
  ['a DataView', () => new DataView(new ArrayBuffer(8))],
  ['an address', () => new URL('https://example.org')],
  ['the global object', () => globalThis],
  ['Math', () => Math],
  ['a proxy that passes on', () => new Proxy({ id: 'a', recorded: 'all', episodes: [], held: {} }, {})],
  ['a proxy of a list', () => new Proxy(['a'], {})],
  ['a proxy of a function', () => new Proxy(() => 1, {})],
  ['a revoked proxy', () => revoked({})],
  ['a revoked proxy of a list', () => revoked([])],
  ['a revoked proxy of a function', () => revoked(() => 1)],
  ['a proxy that throws', () => trap({})],
  ['a proxy of a list that throws', () => trap([])],
  ['a list whose length throws', () => new Proxy([], { get: refuse })],
  [
    'a list of what throws',
    () => [
      {
        get from(): string {
          return refuse();
        },
        get CHILD(): string {
          return refuse();
        },
      },
    ],
  ],
  ['a getter that throws', () => Object.defineProperty({}, 'id', { get: refuse, enumerable: true })],
  ['getters that change their answer', changing],
  [
    'arguments',
    function () {
      // biome-ignore lint/complexity/noArguments: that is what is tried
      return arguments;
    },
  ],
];

/** Keys by which careless code reaches what all objects share. */
export const SHARED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

/** A value nested so deep that whoever walks down it by calling himself breaks. */
export function deep(levels: number): unknown {
  let inner: unknown = 'here';
  for (let level = 0; level < levels; level++) {
    inner =
      level % 2 === 0
        ? [inner]
        : { recorded: 'all', held: inner, episodes: inner, versions: inner, bands: inner, header: inner };
  }
  return inner;
}
