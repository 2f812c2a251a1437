/**
 * Nobody can change a rule, a list or an answer for anybody else: every constant that the built package exports is
 * frozen through and through; answers share nothing that can be changed; two copies in one process agree, and take each
 * other's rules, which are known by their ids.
 */

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { type Case, type Library, libraryOf, openLibrary } from './case-runner.ts';
import { caseTables } from './documentation/evidence.ts';
import { root } from './documentation/files.ts';

type Door = Readonly<Record<string, unknown>>;

const doors = Object.keys(manifest.exports).filter((door) => !door.endsWith('.json'));
const fileOf = (door: string, ending: string) => `${root}dist/${door === '.' ? 'index' : door.slice(2)}.${ending}`;
if (!existsSync(fileOf('.', 'js'))) throw new Error('The package is not built: npm run build');

const require = createRequire(import.meta.url);
const imported = await Promise.all(doors.map((door) => import(/* @vite-ignore */ fileOf(door, 'js')) as Promise<Door>));
const required = doors.map((door) => require(fileOf(door, 'cjs')) as Door);
const builds = [
  ...doors.map((door, at) => [`${door} imported`, imported[at] as Door] as const),
  ...doors.map((door, at) => [`${door} required`, required[at] as Door] as const),
];

/** Every object within a value, with the path to it; not what only one's own hands could reach. */
function objectsIn(value: unknown, path: string, seen = new Set<object>()): [string, object][] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return [[path, value], ...Object.entries(value).flatMap(([key, part]) => objectsIn(part, `${path}.${key}`, seen))];
}

const constantsOf = (door: Door) =>
  Object.entries(door).filter(([name, value]) => typeof value === 'object' && !name.endsWith('Schema'));

/** Every way in which an object can be written to. */
const WRITES: readonly ((object: Record<PropertyKey, unknown>) => unknown)[] = [
  (object) => {
    object[Object.keys(object)[0] ?? 'added'] = 'changed';
  },
  (object) => {
    object['added'] = 'changed';
  },
  (object) => Object.keys(object).length > 0 && delete object[Object.keys(object)[0] as string],
  (object) => Object.defineProperty(object, 'added', { value: 'changed' }),
  (object) => Object.setPrototypeOf(object, { added: 'changed' }),
  (object) => Array.isArray(object) && object.push('changed'),
  (object) => Array.isArray(object) && object.length > 1 && object.reverse(),
];

function isRefused(write: () => unknown): boolean {
  try {
    return write() === false;
  } catch (error) {
    return error instanceof TypeError;
  }
}

describe.each(builds)('%s', (_, door) => {
  it('has every constant frozen through and through', () => {
    const open = constantsOf(door).flatMap(([name, value]) =>
      objectsIn(value, name).flatMap(([path, object]) => (Object.isFrozen(object) ? [] : [path])),
    );
    expect(open).toEqual([]);
  });

  it('throws at whoever writes to one at any depth, and stays as it was', () => {
    const before = JSON.stringify(constantsOf(door));
    const yielding = constantsOf(door).flatMap(([name, value]) =>
      objectsIn(value, name)
        .filter(([, object]) => Object.isFrozen(object))
        .flatMap(([path, object]) =>
          WRITES.filter((write) => !isRefused(() => write(object as Record<PropertyKey, unknown>))).map(
            (write) => `${path}: ${write}`,
          ),
        ),
    );
    expect(yielding).toEqual([]);
    expect(JSON.stringify(constantsOf(door))).toBe(before);
  });

  it('exports nothing that can be set anew', () => {
    const [name] = Object.keys(door) as [string];
    expect(isRefused(() => Reflect.set(door, name, 'changed'))).toBe(true);
    expect((door as Record<string, unknown>)[name]).not.toBe('changed');
  });
});

const [esm, cjs] = [libraryOf(imported), libraryOf(required)];
const casesIn = (library: Library) =>
  caseTables(library).flatMap(({ file, cases }) => cases.map((each) => ({ ...each, id: `${file} ${each.id}` })));

/** What a call comes to: its value, with iterables as lists, or the name of what it throws. */
function answer(library: Library, { call, args }: Case): unknown {
  try {
    const value = library.functions.get(call)?.(...args);
    const isList = typeof value === 'object' && value !== null && Symbol.iterator in value;
    return isList && !Array.isArray(value) ? [...(value as Iterable<unknown>)] : value;
  } catch (error) {
    return { thrown: (error as Error).name };
  }
}

describe('two copies of the library in one process', () => {
  const [ofEsm, ofCjs] = [casesIn(esm), casesIn(cjs)];

  it('are two: neither has the other’s rules or functions', () => {
    expect(esm.functions.get('nextDue')).not.toBe(cjs.functions.get('nextDue'));
    expect(esm.rules.get('cadence/cla-review')).not.toBe(cjs.rules.get('cadence/cla-review'));
    expect([...cjs.functions.keys()].sort()).toEqual([...esm.functions.keys()].sort());
    expect([...cjs.rules.keys()]).toEqual([...esm.rules.keys()]);
  });

  it('agree on every case', () => {
    const differing = ofEsm.filter((each, at) => {
      const other = ofCjs[at] as Case;
      return !isDeepStrictEqual(answer(esm, each), answer(cjs, other));
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it('take each other’s rules and calendars, which are known by id', () => {
    const differing = ofEsm.filter((each, at) => {
      const other = ofCjs[at] as Case;
      const own = answer(esm, each);
      return !isDeepStrictEqual(answer(cjs, each), own) || !isDeepStrictEqual(answer(esm, other), own);
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it('agree with the source', async () => {
    const source = await openLibrary();
    const differing = casesIn(source).filter((each, at) => {
      return !isDeepStrictEqual(answer(source, each), answer(esm, ofEsm[at] as Case));
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });
});

/** Writes to everything within a value that lets itself be written to. */
function spoil(value: unknown): void {
  for (const [, object] of objectsIn(value, '')) {
    const each = object as Record<PropertyKey, unknown>;
    for (const key of Object.keys(each)) Reflect.set(each, key, 'spoilt');
    Reflect.set(each, 'added', 'spoilt');
    if (Array.isArray(object) && !Object.isFrozen(object)) object.push('spoilt');
  }
}

/** A rule from outside comes frozen through its door, and its figures stand in the reasons of a finding as they are. */
function freezeRules(value: unknown, isInRule = false): void {
  if (typeof value !== 'object' || value === null) return;
  const isRule = isInRule || ('versions' in value && 'owedBy' in value);
  for (const part of Object.values(value)) freezeRules(part, isRule);
  if (isRule) Object.freeze(value);
}

describe('an answer', () => {
  it.each([
    ['imported', esm],
    ['required', cjs],
  ])('can be spoilt by whoever has it, and the next is as it was: %s', (_, library) => {
    const cases = casesIn(library);
    expect(cases.length).toBeGreaterThan(2000);
    const shared = cases.flatMap((each) => {
      const args = structuredClone(each.args);
      const first = answer(library, { ...each, args });
      const kept = structuredClone(first);
      spoil(first);
      const second = answer(library, { ...each, args: structuredClone(each.args) });
      return isDeepStrictEqual(second, kept) ? [] : [each.id];
    });
    expect(shared).toEqual([]);
  });

  it('is not spoilt by what becomes of the facts that were handed in', () => {
    // These give back what they were handed: a version of a rule, a calendar's span, a finding's own rule.
    const giveBack = ['versionOn', 'withHolidays', 'bindingDue', 'unwrap'];
    const bound = casesIn(esm).flatMap((each) => {
      if (giveBack.includes(each.call)) return [];
      const args = structuredClone(each.args);
      freezeRules(args);
      const first = answer(esm, { ...each, args });
      const kept = structuredClone(first);
      spoil(args);
      return isDeepStrictEqual(first, kept) ? [] : [each.id];
    });
    expect(bound).toEqual([]);
  });

  it('is shared with nobody, the check of it included: what is not frozen can be spoilt', () => {
    const kept = [{ a: [1] }];
    spoil(kept);
    expect([...kept]).toEqual(['spoilt', 'spoilt']);
  });
});
