/** Whatever the input is or does, a door says so, and neither throws nor changes anything. */

import { claReviewWestSussex } from 'care-planning-rules';
import type { Issue, Result } from 'care-planning-rules/core';
import { parseChildRecord, parseRegister, parseReturn, parseRule } from 'care-planning-rules/parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const parsers: readonly (readonly [string, (input: unknown) => Result<unknown>])[] = [
  ['parseRule', parseRule],
  ['parseChildRecord', parseChildRecord],
  ['parseReturn', parseReturn],
  ['parseRegister', parseRegister],
];

const record = { id: 'synthetic-1', recorded: 'all', episodes: [{ kind: 'placement', from: '2026-01-05' }], held: {} };
const rule = JSON.parse(JSON.stringify({ ...claReviewWestSussex, id: 'anytown/cla-review' }));
const counts = { quarter: { from: '2022-10-01', to: '2022-12-31' }, bands: {}, admissions: {} };
const samples = [record, rule, counts];

/** A result that keeps its shape, is plain JSON, and has no more to say than a reader can bear. */
function sound(result: Result<unknown>): void {
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  if (result.ok) return;
  expect(result.issues.length).toBeGreaterThan(0);
  for (const issue of result.issues as readonly Issue[]) {
    expect(Object.keys(issue).sort()).toEqual(['code', 'expected', 'message', 'path', 'received']);
    expect(typeof issue.received).toBe('string');
    expect(issue.received.length).toBeLessThan(600);
  }
}

const unreadable = { ok: false, issues: [{ path: '', code: 'unreadable', message: 'the input cannot be read' }] };

describe.each(parsers)('%s', (_, parse) => {
  it('never throws, whatever it is handed', () => {
    const anything = fc.anything({
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
    });
    fc.assert(
      fc.property(anything, (input) => sound(parse(input))),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever is put in the place of one of its parts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), fc.anything(), (sample, nth, part) => {
        const input = structuredClone(sample) as Record<string, unknown>;
        const places = placesIn(input);
        const [parent, key] = places[nth % places.length] as [Record<string, unknown>, string];
        parent[key] = part;
        sound(parse(input));
      }),
      { numRuns: 500 },
    );
  });

  it('says that it cannot read what throws as it is read', () => {
    const evil = () => {
      throw Object.create(Error.prototype, {
        message: {
          get: () => {
            throw new Error('again');
          },
        },
      });
    };
    const { proxy: revoked, revoke } = Proxy.revocable({}, {});
    revoke();
    const traps = { get: evil, has: evil, ownKeys: evil, getOwnPropertyDescriptor: evil, getPrototypeOf: evil };
    const inputs = [
      new Proxy({}, traps),
      revoked,
      {
        get id() {
          return evil();
        },
        get kind() {
          return evil();
        },
        get quarter() {
          return evil();
        },
      },
      {
        get id() {
          throw undefined;
        },
        get kind() {
          throw null;
        },
        get quarter() {
          throw 'no';
        },
      },
    ];
    for (const input of inputs) {
      const result = parse(input);
      sound(result);
      expect(result.ok).toBe(false);
    }
    expect(parse(revoked)).toMatchObject(unreadable);
  });

  it('is not led round by a cycle, nor down by depth', () => {
    const cycle: Record<string, unknown> = { ...record, ...rule, ...counts };
    for (const key of Object.keys(cycle)) cycle[key] = cycle;
    sound(parse(cycle));
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth++) deep = { held: [deep], versions: [deep], bands: deep };
    sound(parse(deep));
  });

  it('bears a text of ten million letters anywhere', () => {
    const long = 'a'.repeat(10_000_000);
    for (const sample of samples) {
      for (const key of Object.keys(sample)) sound(parse({ ...sample, [key]: long }));
    }
    sound(parse(long));
    sound(parse({ ...rule, id: `${'a-'.repeat(5_000_000)}!` }));
  });

  it('lets nothing through to what all objects share', () => {
    for (const text of samples.map((sample) => JSON.stringify(sample))) {
      for (const key of ['__proto__', 'constructor', 'prototype']) {
        const polluted = JSON.parse(text.replace('{', `{"${key}":{"polluted":true,"prototype":{"polluted":true}},`));
        const result = parse(polluted);
        expect(result.ok).toBe(false);
        sound(result);
      }
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

/** Every place of a part in the value: what holds it, and its key there. */
function placesIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    [value as Record<string, unknown>, key],
    ...placesIn(part),
  ]) as [Record<string, unknown>, string][];
}

describe('an own key __proto__', () => {
  it('in a list by subject becomes no prototype', () => {
    const result = parseChildRecord(
      JSON.parse('{"id":"a","recorded":"all","episodes":[],"held":{"__proto__":["2026-01-01"]}}'),
    );
    if (!result.ok) return expect(result.issues.map(({ path }) => path)).toEqual(['held.__proto__']);
    expect(Object.getPrototypeOf(result.value.held)).toBe(Object.prototype);
    expect(Object.keys(result.value.held)).toEqual([]);
  });

  it('where a key is asked for, is refused by name', () => {
    const result = parseRule(JSON.parse(JSON.stringify(rule).replace('{', '{"__proto__":{"title":"x"},')));
    expect(result).toMatchObject({ ok: false, issues: [{ path: '__proto__', code: 'unknown-key' }] });
  });
});

describe('what lies beyond plain data', () => {
  it('a proxy that only passes on is read as what it stands for', () => {
    expect(parseChildRecord(new Proxy(record, {}))).toStrictEqual({ ok: true, value: record, ownNames: [] });
  });

  it('a getter is read once and for all: what was let in no longer changes', () => {
    let count = 0;
    const input = {
      ...record,
      get id() {
        count += 1;
        return `synthetic-${count}`;
      },
    };
    const result = parseChildRecord(input);
    expect(result.ok && result.value.id).toMatch(/^synthetic-\d+$/);
    expect(result.ok && Object.getOwnPropertyDescriptor(result.value, 'id')).toHaveProperty('value');
  });

  it('a lone surrogate is shown as it is, and JSON holds it', () => {
    const result = parseChildRecord({ ...record, dateOfBirth: '\ud800', '\udfff': 1 });
    expect(result).toMatchObject({
      ok: false,
      issues: [{ path: 'dateOfBirth', received: '\ud800' }, { path: '\udfff' }],
    });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('a function is not shown by its text', () => {
    const received = (input: unknown) => {
      const result = parseReturn(input);
      return result.ok ? [] : result.issues.map((issue) => issue.received);
    };
    expect(received(Object.assign(() => 1, { toString: () => 'secret' }))).toEqual(['a function']);
  });

  it('a list of fifty thousand wrong days has each of them named', () => {
    const result = parseChildRecord({ ...record, held: { 'cla-review': Array(50_000).fill('never') } });
    expect(result.ok ? 0 : result.issues.length).toBe(50_000);
  });
});
