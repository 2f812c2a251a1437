/** Schemas for the vocabulary, and the one place where what zod says becomes the library's issues. */

import * as z from 'zod';
import { isDay, isMonth, type LocalDate, type Month, quoted } from './date.ts';
import { frozen } from './freeze.ts';
import { type Instant, isInstant } from './instant.ts';
import { type DayPeriod, PERIOD_UNITS, type Period } from './period.ts';
import type { Issue, Result } from './result.ts';
import { ROLES } from './rule.ts';
import { BASES, GRADES } from './source.ts';

/** A text that is a day. */
export const localDate = formed<LocalDate>('a day that exists, YYYY-MM-DD', isDay);

/** A text that is a moment. */
export const moment = formed<Instant>('a date and time with Z or an offset', isInstant);

/** A text that is a month. */
export const calendarMonth = formed<Month>('a month, YYYY-MM', isMonth);

function formed<T extends string>(expected: string, isSo: (text: unknown) => boolean) {
  return z
    .string({ error: expected })
    .refine(isSo, { error: expected })
    .transform((text) => text as T);
}

/** A text with something in it. */
export const text = z.string().min(1, { error: 'a text that is not empty' });

/** Yes or no, by name. */
export const circumstances = z.record(text, z.boolean());

/**
 * When a check across fields can be made: once each of them is sound, whatever else is wrong beside them.
 *
 * @param depth - how far below what is checked the fields stand: 1 for those of a list's parts
 */
export function onceSound(fields: readonly string[], depth = 0) {
  return ({ issues }: z.core.ParsePayload): boolean =>
    !issues.some(({ code, path = [] }) => {
      const isAbove = path.length <= depth && code !== 'unrecognized_keys';
      return isAbove || fields.includes(String(path[depth]));
    });
}

const aPeriod = `one whole number of one unit: ${PERIOD_UNITS.join(', ')}`;

/** Exactly one unit, and a whole number of it. */
export const period = z
  .strictObject(Object.fromEntries(PERIOD_UNITS.map((unit) => [unit, z.int().optional()])))
  .refine((units) => Object.keys(units).length === 1, { error: aPeriod })
  .transform((units) => units as Period);

const citation = z.strictObject({
  id: text,
  source: text,
  at: text,
  says: text,
  basis: z.enum(BASES),
  grade: z.enum(GRADES),
  notModelled: text.exactOptional(),
});

/** A rule of one kind, with the figures that its calculator reads. */
export function ruleOf<K extends string, P extends z.ZodType>(kind: K, params: P) {
  const version = z.strictObject({
    from: localDate.nullable(),
    until: localDate.nullable(),
    cites: z.tuple([citation], citation),
    params,
  });
  return z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
        error: 'two segments of small letters, digits and hyphens: anytown/cla-review',
      })
      .transform((id) => id as `${string}/${string}`),
    kind: z.literal(kind),
    title: text,
    duty: text,
    subject: text,
    owedBy: z.enum(ROLES),
    basis: z.enum(BASES),
    readings: z.array(text),
    versions: z.tuple([version], version).superRefine(checkWindows, { when: onceSound(['from', 'until'], 1) }),
  });
}

/** Versions stand oldest first, each ends after it begins, and none overlaps the next. */
function checkWindows(versions: readonly object[], context: z.core.$RefinementCtx): void {
  const windows = versions as readonly { readonly from: LocalDate | null; readonly until: LocalDate | null }[];
  for (const [at, { from, until }] of windows.entries()) {
    const previous = windows[at - 1];
    if (from !== null && until !== null && until <= from) {
      context.addIssue({ code: 'custom', path: [at, 'until'], message: `a day after ${from}` });
    }
    if (previous !== undefined && (previous.until === null || from === null || from < previous.until)) {
      const message = previous.until === null ? 'no further version' : `a day not before ${previous.until}`;
      context.addIssue({ code: 'custom', path: [at, 'from'], message });
    }
  }
}

const during = text;

/** A rule that {@link condition} can run. */
export const conditionRule = ruleOf(
  'condition',
  z.strictObject({
    during,
    holds: z.union([text, z.tuple([text], text)]),
    when: text.exactOptional(),
    unless: text.exactOptional(),
    owed: z.literal(true).exactOptional(),
  }),
);

const item = z.strictObject({ item: text, when: text.exactOptional() });

/** A rule that {@link contents} can run. */
export const contentsRule = ruleOf('contents', z.strictObject({ during, items: z.tuple([item], item) }));

const lasting = period
  .refine((length) => length.hours === undefined, { error: 'a period in days or longer' })
  .transform((length) => length as DayPeriod);

const deadlineLine = z.strictObject({
  when: text.exactOptional(),
  lasting: lasting.exactOptional(),
  within: period.exactOptional(),
});

/** A rule that {@link deadline} can run. */
export const deadlineRule = ruleOf(
  'deadline',
  z.strictObject({
    during,
    event: text,
    lines: z.tuple([deadlineLine], deadlineLine),
    unless: text.exactOptional(),
    noOlderThan: lasting.exactOptional(),
    follows: z.literal(true).exactOptional(),
  }),
);

/**
 * What a schema makes of an input: its value, frozen, or every issue. Nothing is thrown, whatever the input does.
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
  const received = shown(valueAt(input, path));
  const where = path.map(String).join('.');
  const message =
    code === 'unknown-key'
      ? `${where} is not known here`
      : `${where === '' ? 'the input' : where} ${code === 'missing' ? 'is missing' : `is ${received}`}; expected ${expected.join(' or ')}`;
  return { path: where, expected, received, message, code };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}

function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
