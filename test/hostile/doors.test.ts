/**
 * Bad input at every door, one mistake at a time, through every place of samples that each door lets in: nothing
 * throws, every refusal says where and what, and what is let in is whole.
 */

import { parseChildRecord, parseRule, parseSsda903 } from 'care-planning-rules/parse';
import { describe, expect, it as plainly } from 'vitest';
import { faultsOf, keeps, leadsSomewhere } from './claims.ts';
import { type Door, doors, type Place, placesIn, withAt, without } from './doors.ts';
import { deep, NO_DAYS, NO_MOMENTS, NO_MONTHS, SHARED_KEYS, WILD, WRITTEN_OTHERWISE } from './wild-values.ts';

/** Each goes through thousands of inputs. */
const it = (name: string, test: () => void) => plainly(name, test, 60_000);

/** Faults of each input, under the name of what was tried. */
function faults(door: Door, tried: Iterable<readonly [string, unknown]>): string[] {
  const found: string[] = [];
  for (const [name, input] of tried) found.push(...faultsOf(door, input).map((fault) => `${name}: ${fault}`));
  return found;
}

const allPlaces = (door: Door): (Place & { readonly sample: unknown })[] =>
  door.samples.flatMap((sample) => placesIn(sample).map((place) => ({ ...place, sample })));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const keyed = (door: Door) => allPlaces(door).filter(({ value }) => isObject(value) && !Array.isArray(value));

const issuesOf = (door: Door, input: unknown) => {
  const answer = door.ask(input);
  return answer.ok ? [] : answer.issues;
};
const pathsOf = (door: Door, input: unknown): readonly string[] => issuesOf(door, input).map(({ path }) => path);

/** What a door may take whose every key is free, and the one that stands for a record. */
const MAY_BE_TAKEN: readonly string[] = [
  'an empty object',
  'an object without a prototype',
  'an object with a symbol as a key',
  'an object with a hidden key',
  'an object that says that it is a Map',
  'a proxy that passes on',
  'Math',
  'arguments',
];

describe('the doors', () => {
  it('are the five parsers and the twenty schemas', () => {
    expect(doors.filter(({ name }) => name.startsWith('parse'))).toHaveLength(5);
    expect(doors.filter(({ name }) => name.endsWith('Schema'))).toHaveLength(20);
    expect(new Set(doors.map(({ name }) => name)).size).toBe(doors.length);
  });
});

describe.each(doors.map((door) => [door.name, door] as const))('%s', (_, door) => {
  it('lets its samples in, so that one mistake is all that stands against them', () => {
    expect(door.samples.length).toBeGreaterThan(0);
    for (const sample of door.samples) expect(door.ask(sample).ok).toBe(true);
    expect(
      faults(
        door,
        door.samples.map((sample) => ['a sample', sample] as const),
      ),
    ).toEqual([]);
  });

  it('takes whatever is handed in, or says why not', () => {
    expect(
      faults(
        door,
        WILD.map(([name, make]) => [name, make()] as const),
      ),
    ).toEqual([]);
    const taken = WILD.filter(([, make]) => door.ask(make()).ok).map(([name]) => name);
    expect(taken.filter((name) => !MAY_BE_TAKEN.includes(name))).toEqual([]);
  });

  it('says where, whatever stands in the place of one of its parts', () => {
    const tried = allPlaces(door).flatMap(({ sample, path }, nth) =>
      WILD.filter((__, at) => (at + nth) % (door.samples.length > 1 ? WILD.length : 7) === 0).map(
        ([name, make]) => [`${name} at ${path.join('.')}`, withAt(sample, path, make())] as const,
      ),
    );
    expect(faults(door, tried)).toEqual([]);
  });

  it('names the very place at which something of no kind that it knows stands', () => {
    const unnamed = allPlaces(door).flatMap(({ sample, path }) => {
      const where = path.join('.');
      return pathsOf(door, withAt(sample, path, Symbol('x'))).includes(where) ? [] : [where];
    });
    // A row that is none is refused by each of its cells.
    expect(unnamed.filter((where) => door.name !== 'parseSsda903' || !/^(\w+\.\d+)?$/.test(where))).toEqual([]);
  });

  it('says two mistakes at once', () => {
    const leaves = door.samples.map((sample) => ({
      sample,
      paths: placesIn(sample).flatMap(({ path, value }) => (isObject(value) ? [] : [path])),
    }));
    const unsaid = leaves.flatMap(({ sample, paths }) =>
      paths.flatMap((path, at) => {
        const other = paths[(at * 7 + 3) % paths.length] as typeof path;
        const input = withAt(withAt(sample, path, Symbol('x')), other, Symbol('y'));
        const said = pathsOf(door, input);
        return [path, other].map((each) => each.join('.')).filter((where) => !said.includes(where));
      }),
    );
    // Where what tells kinds apart is wrong, nothing can be said of what only one of the kinds has.
    expect(unsaid.filter((where) => !isTold(door, where))).toEqual([]);
  });

  it('takes each part as owed or as free, and says which key is missing where it is owed', () => {
    const tried = allPlaces(door)
      .filter(({ path }) => path.length > 0)
      .map(({ sample, path }) => [`without ${path.join('.')}`, without(sample, path)] as const);
    expect(faults(door, tried)).toEqual([]);
    for (const { sample, path } of allPlaces(door)) {
      if (typeof path.at(-1) !== 'string') continue;
      const said = issuesOf(door, without(sample, path)).filter((issue) => issue.path === path.join('.'));
      for (const { code } of said) expect([path.join('.'), code]).toEqual([path.join('.'), 'missing']);
    }
  });

  it('knows no key but its own, where names are not free', () => {
    const lost = keyed(door).flatMap(({ sample, path, value }) => {
      const where = [...path, 'colour'].join('.');
      const input = withAt(sample, path, { ...(value as object), colour: Symbol('x') });
      return pathsOf(door, input).includes(where) ? [] : [where];
    });
    // The return may hold further tables and columns; they are counted, or stand in the rows that are handed in.
    expect(door.name === 'parseSsda903' ? [] : lost).toEqual([]);
  });

  it('sees a key under another name as one that is missing and one that is not known', () => {
    const tried = keyed(door).flatMap(({ sample, path, value }) =>
      Object.entries(value as object).map(([key, part]) => {
        const others = Object.entries(value as object).filter(([name]) => name !== key);
        const renamed = Object.fromEntries([...others, [`${key} `, part]]);
        return [`${key} renamed`, withAt(sample, path, renamed)] as const;
      }),
    );
    expect(faults(door, tried)).toEqual([]);
  });

  it('takes of a key that stands twice in a text the last, as JSON has it', () => {
    for (const sample of door.samples) {
      const text = JSON.stringify(sample);
      const keys = [...text.matchAll(/"[\w-]+":/g)].map(({ index, 0: key }) => [index, key] as const);
      for (const [index, key] of keys) {
        const twice = `${text.slice(0, index)}${key}[null],${text.slice(index)}`;
        expect(JSON.parse(twice)).toEqual(sample);
        expect(door.ask(JSON.parse(twice))).toEqual(door.ask(sample));
      }
    }
  });

  it('refuses by its path, or keeps as a name, a key by which careless code reaches what all objects share', () => {
    const tried = keyed(door).flatMap(({ sample, path, value }) =>
      SHARED_KEYS.flatMap((key) => {
        const with_ = Object.defineProperty({ ...(value as object) }, key, {
          value: { polluted: true, prototype: { polluted: true } },
          enumerable: true,
          configurable: true,
          writable: true,
        });
        return [[`${key} at ${path.join('.')}`, withAtKeepingOwn(sample, path, with_)] as const];
      }),
    );
    expect(faults(door, tried)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    if (door.name === 'parseSsda903') return;
    for (const [name, input] of tried) expect([name, door.ask(input).ok]).toEqual([name, false]);
  });

  it('is not led down by depth', () => {
    const bottomless = deep(100_000);
    const sample = door.samples[0];
    const places = placesIn(sample).filter(({ path }) => path.length <= 2);
    for (const { path } of places) {
      const answer = door.ask(withAt(sample, path, bottomless));
      if (door.name !== 'parseSsda903' || path.length < 2) expect([path, answer.ok]).toEqual([path, false]);
    }
  });

  it('takes no day, no moment and no month that is none, and names what stands there', () => {
    const places = allPlaces(door).filter(
      ({ value }) => typeof value === 'string' && /^\d{4}-\d\d|^\d\d\//.test(value),
    );
    for (const { sample, path, value } of places) {
      const isMonth = /^\d{4}-\d\d$/.test(value as string);
      const isMoment = (value as string).includes('T');
      const mayBeMoment = isMoment || allowsMoment(door, sample, path);
      const mayBeBlank = door.name === 'parseSsda903';
      const none = isMonth ? NO_MONTHS : isMoment ? NO_MOMENTS : NO_DAYS;
      for (const text of none) {
        if (mayBeMoment && (MOMENT_OR_DAY.test(text) || WRITTEN_OTHERWISE.includes(text))) continue;
        if (mayBeBlank && (text.trim() === '' || DAY_OF_A_RETURN.test(text.trim()))) continue;
        const said = issuesOf(door, withAt(sample, path, text)).find((issue) => issue.path === path.join('.'));
        const shown = door.name === 'parseSsda903' && text.trim() === '' ? 'nothing' : text.slice(0, 80);
        expect([text, said?.received]).toEqual([text, shown]);
      }
    }
  });
});

const DAY_OF_A_RETURN = /^(\d\d\/\d\d\/\d{4}|2026-01-01(T00:00:00Z)?)$/;

const MOMENT_OR_DAY = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/;

function allowsMoment(door: Door, sample: unknown, path: Place['path']): boolean {
  return door.ask(withAt(sample, path, '2026-01-29T10:00:00Z')).ok;
}

/** Kinds are told apart by these. */
function isTold(door: Door, where: string): boolean {
  return /rule/i.test(door.name) || where.includes('events') || door.name === 'tierEventSchema';
}

/** {@link withAt}, where the part has an own key `__proto__`. */
function withAtKeepingOwn(data: unknown, path: Place['path'], part: unknown): unknown {
  if (path.length === 0) return part;
  const marked = withAt(data, path, MARK);
  return replaced(marked, part);
}

const MARK = Symbol('here');

function replaced(value: unknown, part: unknown): unknown {
  if (value === MARK) return part;
  if (Array.isArray(value)) return value.map((each) => replaced(each, part));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, part)]));
}

describe('what is lost in silence elsewhere', () => {
  const record = { id: 'a', recorded: 'all', episodes: [], held: {} };

  it('is refused by its path: an own key __proto__ in a list by name', () => {
    const held = JSON.parse('{"cla-review":["2026-01-30"],"__proto__":["2026-01-01"]}');
    expect(parseChildRecord({ ...record, held })).toMatchObject({
      ok: false,
      issues: [{ path: 'held.__proto__', code: 'unknown-key', expected: ['no such key'] }],
    });
    const preventive = JSON.parse('{"__proto__":3}');
    const register = doors.find(({ name }) => name === 'parseRegister') as Door;
    expect(pathsOf(register, { ...(register.samples[0] as object), preventive })).toEqual(['preventive.__proto__']);
  });

  plainly.each([
    ['a Map', new Map([['done', {}]])],
    ['a Date', new Date(0)],
    ['a Set', new Set()],
    ['a boxed text', new String('x')],
    ['an instance of a class', new (class Support {})()],
  ])('is refused by its path: %s for an object whose every key is free', (_, support) => {
    expect(parseChildRecord({ ...record, support: {} }).ok).toBe(true);
    expect(parseChildRecord({ ...record, support })).toMatchObject({
      ok: false,
      issues: [{ path: 'support', code: 'wrong-type', received: 'no plain list or object' }],
    });
  });

  it('is refused by its path: a part that throws as it is read, beside whatever else is wrong', () => {
    const episode = Object.defineProperty({ from: '2026-02-30' }, 'kind', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(pathsOf(doors[1] as Door, { ...record, id: '', dateOfBirth: 'x', episodes: [episode] })).toEqual([
      'id',
      'dateOfBirth',
      'episodes.0',
    ]);
  });

  it('is refused row by row: what throws in a return; the others are read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const tables = Object.defineProperty(
      { header: [proxy, { CHILD: '1', DOB: '09/05/2012' }], reviews: [] },
      'episodes',
      {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      },
    ) as unknown as Parameters<typeof parseSsda903>[0];
    const { records, unread } = parseSsda903(tables);
    expect(records.map(({ id }) => id)).toEqual(['1']);
    expect(unread.map(({ table, row, column, code }) => [table, row, column, code])).toEqual([
      ['header', 1, 'CHILD', 'unreadable'],
      ['header', 1, 'DOB', 'unreadable'],
      ['episodes', 0, '', 'unreadable'],
    ]);
  });

  it('is counted: a further table of a return that is called __proto__', () => {
    const text = '{"header":[],"episodes":[],"reviews":[],"__proto__":[{},{}]}';
    const { notRead } = parseSsda903(JSON.parse(text)).counts;
    expect(Object.entries(notRead)).toEqual([['__proto__', 2]]);
  });

  it('is refused by its path: a subject that has a name that all objects have', () => {
    const held = JSON.parse('{"constructor":["2026-01-30"],"toString":["2026-01-30"],"hasOwnProperty":[]}');
    expect(parseChildRecord({ ...record, held })).toMatchObject({
      ok: false,
      issues: ['constructor', 'toString', 'hasOwnProperty'].map((name) => ({
        path: `held.${name}`,
        code: 'unknown-name',
      })),
    });
  });

  it('is nothing of a record whose subjects have names of one’s own that all objects have', () => {
    const held = JSON.parse('{"anytown/constructor":["2026-01-30"],"constructor/toString":["2026-01-30"]}');
    const result = parseChildRecord({ ...record, held });
    expect(result.ok && keeps({ ...record, held }, result.value)).toBe(true);
  });
});

describe('the claims', () => {
  const accepting = (value: unknown): Door => ({ ...(doors[1] as Door), ask: () => ({ ok: true, value }) });

  it('can fail: at a door that throws, that changes its input, that loses a key, that gives what can be changed', () => {
    const door = (ask: Door['ask']): Door => ({ ...(doors[1] as Door), ask });
    const throwing = door(() => {
      throw new Error('x');
    });
    const changing = door((input) => {
      (input as { a: number }).a = 2;
      return { ok: false, issues: [{ path: '', expected: ['x'], received: 'x', message: 'x', code: 'x' }] };
    });
    expect(faultsOf(throwing, {})).toEqual(['throws Error: x']);
    expect(faultsOf(changing, { a: 1 })).toEqual(['has changed its input']);
    expect(faultsOf(accepting(Object.freeze({})), { a: 1 })).toEqual(['has lost a part of what it lets in']);
    expect(faultsOf(accepting({ a: 1 }), { a: 1 })).toEqual(['gives what can be changed']);
    const polluting = door((input) => {
      Object.defineProperty(Array.prototype, 'polluted', { value: 1, configurable: true });
      return parseRule(input);
    });
    expect(faultsOf(polluting, {})).toContain('has changed what all objects share');
    Reflect.deleteProperty(Array.prototype, 'polluted');
  });

  it('can fail: at an issue that leads nowhere', () => {
    expect(leadsSomewhere({ a: { 'b.c': [1] } }, 'a.b.c.0', 'wrong-type')).toBe(true);
    expect(leadsSomewhere({ a: {} }, 'a.b', 'missing')).toBe(true);
    expect(leadsSomewhere({ a: {} }, 'a.b', 'wrong-type')).toBe(false);
    expect(leadsSomewhere({ a: {} }, 'b.a', 'missing')).toBe(false);
    expect(keeps({ a: [1] }, { a: [1] })).toBe(true);
    expect(keeps(JSON.parse('{"__proto__":1}'), {})).toBe(false);
  });
});
