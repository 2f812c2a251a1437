/** Where what zod says becomes the library’s issues. */

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
import { heldIn, type ZodIssue } from './derived.ts';
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
export function parseWith<T>(schema: core.$ZodType<T>, input: unknown): Result<T> {
  const read = readWith(schema, input);
  if ('value' in read) return { ok: true, value: read.value };
  const [[, first], ...others] = read.issues;
  return { ok: false, issues: [first, ...others.map(([, issue]) => issue)] };
}

/** The schema, which as a Standard Schema says the same as {@link parseWith}, in the same words. */
export function standard<T extends core.$ZodType>(schema: T): T {
  schema['~standard'] = {
    ...schema['~standard'],
    validate(input) {
      const read = readWith(schema as core.$ZodType<core.output<T>>, input);
      return 'value' in read ? read : { issues: read.issues.map(([path, { message }]) => ({ path, message })) };
    },
  };
  return schema;
}

/** An issue, and its path key by key. */
type Placed = readonly [path: readonly PropertyKey[], issue: Issue];

type Read<T> = { readonly value: T } | { readonly issues: readonly [Placed, ...Placed[]] };

function readWith<T>(schema: core.$ZodType<T>, input: unknown): Read<T> {
  try {
    const parsed = core.safeParse(schema, input, { error: () => UNSAID });
    if (parsed.success) return { value: frozen(parsed.data) };
    const all = parsed.error.issues.flatMap((issue) => placesOf(issue, []));
    const [first = UNREADABLE_INPUT, ...others] = all
      .slice(0, MOST_ISSUES)
      .map((place, nth): Placed => [place.path, issueAt(place, input, nth)]);
    if (all.length > MOST_ISSUES) others.push([[], furtherIssues(all.length - MOST_ISSUES)]);
    return { issues: [first, ...others] };
  } catch {
    return { issues: [UNREADABLE_INPUT] };
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

const UNREADABLE_INPUT: Placed = /* @__PURE__ */ Object.freeze<Placed>([[], unreadableAt([])]);

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
  return saidBy(issue).message !== UNSAID;
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
  const code = isUnknown ? 'unknown-key' : codeOf(issue, value, path);
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

/** Stands in an issue of zod’s for words that no schema gives: whatever language zod was set to has no say. */
const UNSAID = 'unsaid';

function saidBy(raw: ZodIssue) {
  return core.util.finalizeIssue(raw as core.$ZodRawIssue, undefined, { customError: () => UNSAID });
}

function expectedBy(raw: ZodIssue): readonly string[] {
  const issue = saidBy(raw);
  if (issue.code === 'invalid_key') return issue.issues.flatMap(expectedBy);
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union')
    return 'options' in issue ? (issue.options as readonly unknown[]).map(String) : [issue.message];
  if (issue.code === 'invalid_type' && issue.message === UNSAID) {
    return [TYPES[issue.expected] ?? issue.expected];
  }
  if (issue.code === 'too_small' && issue.message === UNSAID) return [`at least ${issue.minimum}`];
  if (issue.code === 'too_big' && issue.message === UNSAID) return [`at most ${issue.maximum}`];
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

function codeOf(issue: ZodIssue, value: unknown, path: readonly PropertyKey[]): string {
  const isKey = typeof path.at(-1) === 'string';
  if (value === undefined || (value === null && isKey)) return 'missing';
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
