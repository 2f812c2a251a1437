/** Where what zod says becomes the library's issues, and where zod is made to say what it would pass over. */

import * as z from 'zod';
import * as core from 'zod/v4/core';
import { frozen } from '../core/freeze.ts';
import { nearest } from '../core/nearest.ts';
import {
  furtherIssues,
  type Issue,
  LONGEST,
  MOST_ISSUES,
  type Result,
  received,
  receivedInWords,
  UNREADABLE,
} from '../core/result.ts';
import { KNOWN_NAMES, type NameList } from './names.ts';

/**
 * What a schema makes of an input. Nothing is thrown, whatever the input does.
 *
 * @param schema - any of this door, or one that an importer puts together from them
 * @returns the value, frozen; or every issue, with its path, what was expected there and what stood there. Beyond a
 * hundred thousand of them, the last says how many more there are; a name of more than eighty letters is cut in a path
 * @example
 * const parsed = parseWith(cadenceFactsSchema, { from: '2026-02-30', held: ['soon'], ward: 7 })
 * parsed.issues.map(({ message }) => message)
 * // => [
 * //      'from is "2026-02-30"; expected a day that exists, YYYY-MM-DD',
 * //      'held.0 is "soon"; expected a day that exists, YYYY-MM-DD',
 * //      'ward is not known here',
 * //    ]
 */
export function parseWith<T>(schema: z.ZodType<T>, input: unknown): Result<T> {
  try {
    const parsed = schema.safeParse(input);
    if (parsed.success) return { ok: true, value: frozen(parsed.data) };
    const all = parsed.error.issues.flatMap((issue) => placesOf(issue, []));
    const [first = unreadableAt([]), ...others] = all
      .slice(0, MOST_ISSUES)
      .map((place, nth) => issueAt(place, input, nth));
    if (all.length > MOST_ISSUES) others.push(furtherIssues(all.length - MOST_ISSUES));
    return { ok: false, issues: [first, ...others] };
  } catch {
    return { ok: false, issues: [unreadableAt([])] };
  }
}

/** What stands for something that throws as it is read; what it threw is not looked at, for that may throw too. */
function unreadableAt(path: readonly PropertyKey[]): Issue {
  return {
    path: textOf(path),
    expected: ['plain data'],
    received: received(UNREADABLE),
    message: `${textOf(path) || 'the input'} cannot be read`,
    code: 'unreadable',
  };
}

type ZodIssue = core.$ZodRawIssue | core.$ZodIssue;

/** An issue of zod's, or only that the key is not known there; and where, from the top. */
type Place = { readonly path: readonly PropertyKey[]; readonly issue: ZodIssue | undefined };

/**
 * One issue of zod's is one of ours, but for unknown keys, each of which is one, for those held together, and for
 * a union, whose nearest branch speaks, or the union itself where none is nearer.
 */
function placesOf(issue: ZodIssue, above: readonly PropertyKey[]): readonly Place[] {
  const path = [...above, ...(issue.path ?? [])];
  const together = heldIn(issue);
  if (together !== undefined) return together.flatMap((each) => placesOf(each, path));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key: string) => ({ path: [...path, key], issue: undefined }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branches: readonly (readonly ZodIssue[])[] = issue.errors;
    const depths = branches.map((branch) => branch.reduce((most, { path }) => Math.max(most, path?.length ?? 0), 0));
    const order = branches.map((branch, at) => ({ branch, depth: depths[at] as number }));
    if (depths.every((depth) => depth === 0) && hasWordsOfItsOwn(issue)) return [{ path, issue }];
    const [nearest] = order.sort((a, b) => b.depth - a.depth || a.branch.length - b.branch.length);
    return nearest?.branch.flatMap((each) => placesOf(each, path)) ?? [];
  }
  return [{ path, issue }];
}

/** Whether a union says itself what it expects: where no branch comes nearer than another, all that it lets in is named. */
function hasWordsOfItsOwn(issue: ZodIssue): boolean {
  return core.util.finalizeIssue(issue as core.$ZodRawIssue, undefined, core.config()).message !== 'Invalid input';
}

/** The key under which an issue of zod's holds others. */
const TOGETHER = 'further';

/** As many issues zod may carry up from one list or object: it hands each on as an argument of a call. */
const CARRIED = 1000;

type Payload = core.ParsePayload;

/** Holds together, as one issue, those that are more than zod can carry. */
function holdTogether(payload: Payload): Payload {
  if (payload.issues.length > CARRIED) {
    const further = payload.issues.splice(CARRIED);
    const message = `${further.length} further issues`;
    payload.issues.push({ code: 'custom', message, params: { [TOGETHER]: further }, input: payload.value, path: [] });
  }
  return payload;
}

function heldIn(issue: ZodIssue): readonly ZodIssue[] | undefined {
  return issue.code === 'custom' ? issue.params?.[TOGETHER] : undefined;
}

type Constructor = { init(inst: core.$ZodType, def: object): void };

/**
 * A kind of schema, derived in zod's own way, that puts right what zod does with wild data. It takes a Map, a Date
 * and whatever else is an object for a plain one, and finds nothing in it; it leaves out an own key `__proto__` of a
 * record; it walks along every gap of a list; it breaks off altogether where one part cannot be read; and it cannot
 * carry many issues at once.
 *
 * @param isOfKind - whether what is handed in is what the kind is about
 */
export function derived(name: string, kind: Constructor, isOfKind: (input: unknown) => boolean) {
  return core.$constructor<core.$ZodType, object>(name, (inst, def) => {
    kind.init(inst, def);
    const { parse } = inst._zod;
    inst._zod.parse = (payload, context) => {
      const { value: input } = payload;
      try {
        if (!isOfKind(input)) return refusing(payload, { code: 'invalid_type', expected: inst._zod.def.type, inst });
        const parsed = parse(payload, context);
        if (!(inst instanceof z.ZodRecord) || !Object.hasOwn(input as object, '__proto__')) return parsed;
        return refusing(payload, { code: 'unrecognized_keys', keys: ['__proto__'], inst });
      } catch (error) {
        if (error instanceof core.$ZodAsyncError) throw error;
        return refusing(payload, { code: 'custom', message: 'plain data', params: { isUnreadable: true }, inst });
      }
    };
    inst._zod.deferred ??= [];
    inst._zod.deferred.push(() => {
      const { run } = inst._zod;
      inst._zod.run = (payload, context) => {
        const result = run(payload, context);
        return result instanceof Promise ? result.then(holdTogether) : holdTogether(result);
      };
    });
  });
}

function refusing(payload: Payload, issue: object): Payload {
  payload.issues.push({ input: payload.value, path: [], ...issue } as unknown as core.$ZodRawIssue);
  return payload;
}

function issueAt({ path, issue }: Place, input: unknown, nth: number): Issue {
  if (issue?.code === 'custom' && issue.params?.['isUnreadable']) return unreadableAt(path);
  const list = listOfName(issue);
  if (list !== undefined) return unknownName(list, path, issue?.code === 'invalid_key', input, nth);
  const value = valueAt(input, path);
  const where = textOf(path);
  const isUnknown = issue === undefined || issue.code === 'invalid_key';
  if (value === UNREADABLE && !isUnknown) return unreadableAt(path);
  const expected = issue === undefined ? ['no such key'] : expectedBy(issue);
  const code = isUnknown ? 'unknown-key' : codeOf(issue, value);
  const message = isUnknown
    ? `${where} is not known here`
    : `${where || 'the input'} ${code === 'missing' ? 'is missing' : `is ${receivedInWords(value)}`}; expected ${expected.join(' or ')}`;
  return { path: where, expected, received: received(value), message, code };
}

/** The list in which a name would stand, where an issue is about a name that is not known. */
function listOfName(issue: ZodIssue | undefined): NameList | undefined {
  if (issue?.code === 'invalid_key')
    return issue.issues.map((each) => listOfName(each)).find((list) => list !== undefined);
  return issue?.code === 'custom' ? issue.params?.['list'] : undefined;
}

/** As many unknown names are held against the known ones: to look for what was meant takes longer than to refuse. */
const MEANT = 100;

/** A name that is not known, as a key or as a value, and the known one that it may have meant. */
function unknownName(list: NameList, path: readonly PropertyKey[], isKey: boolean, input: unknown, nth: number): Issue {
  const name = String(isKey ? path.at(-1) : valueAt(input, path));
  const meant = nth < MEANT ? nearest(name, KNOWN_NAMES[list]) : undefined;
  const where = textOf(path);
  const what = isKey ? `${where} is not known here` : `${where} is ${receivedInWords(name)}, which is not known here`;
  const hint = meant === undefined ? 'a name of your own bears a slash: anytown/visit' : `did you mean ${meant}?`;
  const expected = [meant ?? 'a name of the vocabulary, or one of your own with a slash'];
  return { path: where, expected, received: received(name), message: `${what}; ${hint}`, code: 'unknown-name' };
}

function expectedBy(raw: ZodIssue): readonly string[] {
  const issue = core.util.finalizeIssue(raw as core.$ZodRawIssue, undefined, core.config());
  if (issue.code === 'invalid_key') return issue.issues.flatMap(expectedBy);
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union')
    return 'options' in issue ? (issue.options as readonly unknown[]).map(String) : [issue.message];
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return [TYPES[issue.expected] ?? issue.expected];
  }
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) return [`at least ${issue.minimum}`];
  if (issue.code === 'too_big' && issue.message.startsWith('Too big')) return [`at most ${issue.maximum}`];
  return [issue.message];
}

/** What a schema's types are called where something else was received. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
};

function codeOf(issue: ZodIssue, value: unknown): string {
  if (value === undefined) return 'missing';
  return issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value';
}

/** The path as a text, each name of it cut where it is long. */
function textOf(path: readonly PropertyKey[]): string {
  return path.map((key) => shortened(String(key))).join('.');
}

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  try {
    return path.reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
      input,
    );
  } catch {
    return UNREADABLE;
  }
}
