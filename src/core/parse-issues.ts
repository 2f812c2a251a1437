/** The one place where what zod says becomes the library's issues. */

import type * as z from 'zod';
import { frozen } from './freeze.ts';
import { type Issue, type Result, received, receivedInWords } from './result.ts';

/**
 * What a schema makes of an input. Nothing is thrown, whatever the input does.
 *
 * @param schema - any of this door, or one that an importer puts together from them
 * @returns the value, frozen; or every issue, with its path, what was expected there and what stood there
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
    const [first, ...others] = parsed.error.issues.flatMap((issue) => issuesOf(issue, [], input));
    return { ok: false, issues: [first ?? UNREADABLE, ...others] };
  } catch {
    return { ok: false, issues: [UNREADABLE] };
  }
}

/** What stands for an input that throws as it is read; what it threw is not looked at, for that may throw too. */
const UNREADABLE: Issue = {
  path: '',
  expected: ['plain data'],
  received: 'what cannot be read',
  message: 'the input cannot be read',
  code: 'unreadable',
};

type ZodIssue = z.core.$ZodIssue;

/** One issue of zod's is one of ours, but for unknown keys, each of which is one, and a union, whose nearest branch speaks. */
function issuesOf(issue: ZodIssue, above: readonly PropertyKey[], input: unknown): readonly Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => issueAt([...path, key], ['no such key'], 'unknown-key', input));
  }
  if (issue.code === 'invalid_key') {
    return [issueAt(path, issue.issues.flatMap(expectedBy), 'unknown-key', input)];
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const depth = (branch: readonly ZodIssue[]) => Math.max(...branch.map((each) => each.path.length));
    const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
    return nearest.flatMap((each) => issuesOf(each, path, input));
  }
  return [issueAt(path, expectedBy(issue), codeOf(issue, path, input), input)];
}

function expectedBy(issue: ZodIssue): readonly string[] {
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

function codeOf(issue: ZodIssue, path: readonly PropertyKey[], input: unknown): string {
  if (valueAt(input, path) === undefined) return 'missing';
  return issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value';
}

function issueAt(path: readonly PropertyKey[], expected: readonly string[], code: string, input: unknown): Issue {
  const value = valueAt(input, path);
  const where = path.map(String).join('.');
  const message =
    code === 'unknown-key'
      ? `${where} is not known here`
      : `${where === '' ? 'the input' : where} ${code === 'missing' ? 'is missing' : `is ${receivedInWords(value)}`}; expected ${expected.join(' or ')}`;
  return { path: where, expected, received: received(value), message, code };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}
