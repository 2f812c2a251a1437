/**
 * Cases that are written as data (`docs/cases/*.json`, or a file of an authority's own): what is called with
 * what, and what is expected. Nothing here reads a file or prints; `cases.ts` does, and so does the test.
 */

import type { Rule } from 'care-planning-rules';
import type { Calendar, LocalDate } from 'care-planning-rules/core';
import { type childRecordSchema, parseWith } from 'care-planning-rules/parse';
import manifest from '../package.json' with { type: 'json' };
import { didYouMean } from '../src/core/nearest.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A case, with its rules and calendars put in their places. */
export type Case = {
  readonly id: string;
  readonly note: string;
  readonly call: string;
  readonly args: readonly unknown[];
  /** The arguments as the file has them. */
  readonly written: readonly Json[];
} & ({ readonly expect: Json } | { readonly throws: string });

/** What was expected and what came instead, each on one line. */
export type Failure = { readonly id: string; readonly expected: string; readonly received: string };

export type Library = {
  readonly functions: ReadonlyMap<string, (...args: readonly unknown[]) => unknown>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Whole lists of rules, by name. */
  readonly lists: ReadonlyMap<string, readonly Rule[]>;
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly withHolidays: (calendar: Calendar, days: readonly LocalDate[]) => Calendar;
  /** The schemas of the doors, by their names. */
  readonly schemas: ReadonlyMap<string, Schema>;
};

type Schema = typeof childRecordSchema;

/** Of each function that reads facts, which argument they are, and the door that they could come in by. */
const FACTS_OF: Readonly<Record<string, readonly [at: number, schema: string]>> = {
  nextDue: [1, 'cadenceFactsSchema'],
  standing: [1, 'cadenceFactsSchema'],
  schedule: [1, 'cadenceFactsSchema'],
  history: [1, 'cadenceFactsSchema'],
  broughtForward: [2, 'broughtForwardFactsSchema'],
  dayCount: [1, 'dayCountFactsSchema'],
  retention: [1, 'retentionFactsSchema'],
  deadline: [1, 'deadlineFactsSchema'],
  condition: [1, 'conditionFactsSchema'],
  contents: [1, 'contentsFactsSchema'],
  admissionChecklist: [0, 'admissionFactsSchema'],
  admissionDecision: [0, 'admissionFactsSchema'],
  contactRestriction: [0, 'contactFactsSchema'],
  therapeuticCare: [0, 'therapeuticCareFactsSchema'],
  supportPackage: [0, 'supportFactsSchema'],
  keyworkerCoverage: [0, 'coverageCountsSchema'],
  dynamicSupportReturn: [0, 'returnSchema'],
  registerReturn: [0, 'registerSchema'],
  agenda: [0, 'childRecordSchema'],
  changes: [0, 'childRecordSchema'],
  unasked: [0, 'childRecordSchema'],
};

type Report = { readonly output: readonly string[]; readonly errors: readonly string[]; readonly exit: 0 | 1 | 2 };

/** Every public function, by each door that package.json opens. */
export async function openLibrary(): Promise<Library> {
  const doors = Object.keys(manifest.exports).filter((door) => !door.endsWith('.json'));
  return libraryOf(await Promise.all(doors.map((door) => load(door.replace('.', manifest.name)))));
}

/** What the modules of a library export, by whatever doors they were opened. */
export function libraryOf(modules: readonly Readonly<Record<string, unknown>>[]): Library {
  const exported = new Map(modules.flatMap((module) => Object.entries(module)));
  const [rules, national = []] = ['catalogue', 'national'].map((name) => exported.get(name) as readonly Rule[]);
  return {
    functions: new Map([...exported].filter(([, value]) => typeof value === 'function')) as Library['functions'],
    rules: new Map(rules?.map((rule) => [rule.id, rule])),
    lists: new Map([
      ['catalogue', rules ?? []],
      ['national', national],
    ]),
    calendars: new Map([['england-and-wales', exported.get('englandAndWales') as Calendar]]),
    withHolidays: exported.get('withHolidays') as Library['withHolidays'],
    schemas: new Map([...exported].filter(([name]) => name.endsWith('Schema'))) as Library['schemas'],
  };
}

function load(specifier: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ specifier);
}

/** The functions whose first argument is a list of records, and those to which it is one record. */
const RECORDS_OF = ['caseload', 'timeliness'];
const RECORD_OF = ['agenda', 'changes', 'unasked', 'parseChildRecord'];

/** A record in a case keeps everything, unless it says what: so that a case need not say it each time. */
function keepingAll(call: string, args: readonly unknown[]): readonly unknown[] {
  const [first, ...others] = args;
  const withAll = (record: unknown) => (isObject(record as Json) ? { recorded: 'all', ...(record as object) } : record);
  if (RECORD_OF.includes(call)) return [withAll(first), ...others];
  return RECORDS_OF.includes(call) && Array.isArray(first) ? [first.map(withAll), ...others] : args;
}

/** The cases of a file's text, and everything that is wrong with them. */
export function readCases(
  text: string,
  library: Library,
): { readonly title: string; readonly cases: readonly Case[]; readonly problems: readonly string[] } {
  const none = (problem: string) => ({ title: '', cases: [], problems: [problem] });
  let table: Json;
  try {
    table = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return none(`is no JSON: ${(error as Error).message}`);
  }
  if (!isObject(table)) return none('must be an object with "title" and "cases"');
  const { title = '', cases, ...others } = table;
  const problems = Object.keys(others).map((key) => `has a key "${key}", which a case file does not know`);
  if (typeof title !== 'string') problems.push('must have a text as "title"');
  if (!Array.isArray(cases) || cases.length === 0) return none('must have a list "cases" with a case in it');
  const seen = new Set<Json | undefined>();
  const read = (cases as Json[]).flatMap((each, position) => {
    const name = isObject(each) && typeof each['id'] === 'string' ? `case ${each['id']}` : `case no. ${position + 1}`;
    const { found, wrong } = readCase(each, library);
    if (found !== undefined && seen.has(found.id)) wrong.push('has an id that an earlier case has');
    seen.add(found?.id);
    problems.push(...wrong.map((problem) => `${name} ${problem}`));
    return found ?? [];
  });
  return { title: typeof title === 'string' ? title : '', cases: read, problems };
}

function readCase(written: Json, library: Library): { found?: Case; wrong: string[] } {
  if (!isObject(written)) return { wrong: ['must be an object'] };
  const { id, note = '', call, args, expect, throws, ...others } = written;
  const wrong = Object.keys(others).map((key) => `has a key "${key}", which a case does not know`);
  if (typeof id !== 'string' || id === '') wrong.push('must have a text as "id"');
  if (typeof note !== 'string') wrong.push('must have a text as "note", or none');
  if (typeof call !== 'string') wrong.push('must have a text as "call"');
  else if (!library.functions.has(call))
    wrong.push(`calls "${call}", which is no public function${didYouMean(call, library.functions.keys())}`);
  if (!Array.isArray(args)) wrong.push('must have a list as "args"');
  if ('expect' in written === 'throws' in written) wrong.push('must have either "expect" or "throws"');
  if (throws !== undefined && typeof throws !== 'string') wrong.push('must have the name of an error as "throws"');
  const asWritten = allPlaced(args ?? [], library, wrong);
  const inPlace = Array.isArray(asWritten) ? keepingAll(typeof call === 'string' ? call : '', asWritten) : [];
  wrong.push(...unknownNames(typeof call === 'string' ? call : '', inPlace, library));
  if (wrong.length > 0) return { wrong };
  const common = { id, note, call, args: inPlace, written: args } as Omit<Case, 'expect' | 'throws'>;
  return { found: (throws === undefined ? { ...common, expect } : { ...common, throws }) as Case, wrong };
}

/** What is wrong with the names in the facts of a case: the rest of them may be whatever the case is about. */
function unknownNames(call: string, args: readonly unknown[] | undefined, { schemas }: Library): readonly string[] {
  if (call.startsWith('parse') || args === undefined) return [];
  const [place, name] = Object.hasOwn(FACTS_OF, call) ? (FACTS_OF[call] as readonly [number, string]) : [-1, ''];
  return args.flatMap((arg, at) => {
    const isOfRecords = RECORDS_OF.includes(call) && at === 0 && Array.isArray(arg);
    const isRule = isObject(arg as Json) && 'versions' in (arg as object);
    const door = isOfRecords ? 'childRecordSchema' : isRule ? 'ruleSchema' : at === place ? name : '';
    const schema = schemas.get(door);
    if (schema === undefined) return [];
    const wrong = (isOfRecords ? arg : [arg]).flatMap((each) => namesRefused(schema, each));
    return wrong.map((what) => `has args.${at}.${what}`);
  });
}

function namesRefused(schema: Schema, value: unknown): readonly string[] {
  const read = parseWith(schema, value);
  if (read.ok) return [];
  return read.issues
    .filter(({ code }) => code === 'unknown-name' || code === 'unknown-key')
    .map(({ message }) => message);
}

/** What each sign stands for one of. */
const PLACES: Readonly<Record<string, (library: Library) => ReadonlyMap<string, unknown>>> = {
  $rule: ({ rules }) => rules,
  $rules: ({ lists }) => lists,
  $calendar: ({ calendars }) => calendars,
};

/** What is nested too deeply to be walked through is wrong, and no error. */
function allPlaced(args: Json, library: Library, wrong: string[]): unknown {
  try {
    return placed(args, library, wrong);
  } catch {
    wrong.push('is nested too deeply');
    return undefined;
  }
}

/** The value with `{ "$rule": … }`, `{ "$rules": … }` and `{ "$calendar": … }` replaced, at any depth. */
export function placed(value: Json, library: Library, wrong: string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => placed(each, library, wrong));
  if (!isObject(value)) return value;
  const kind = Object.keys(value).find((key) => key.startsWith('$'));
  if (kind === undefined) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, placed(each, library, wrong)]));
  }
  const { [kind]: name, extra, ...others } = value;
  if (kind === '$rules' && Array.isArray(name)) {
    for (const key of Object.keys(others)) wrong.push(`has a key "${key}" beside ${kind}`);
    return name.map((id) => placed({ $rule: id }, library, wrong));
  }
  const known = PLACES[kind]?.(library);
  const found = typeof name === 'string' ? known?.get(name) : undefined;
  if (known === undefined) wrong.push(`names ${kind}, which stands for nothing`);
  else if (found === undefined) {
    const meant = typeof name === 'string' ? didYouMean(name, known.keys()) : '';
    wrong.push(`names the ${kind.slice(1)} ${JSON.stringify(name)}, which is not known${meant}`);
  }
  for (const key of Object.keys(others)) wrong.push(`has a key "${key}" beside ${kind}`);
  if (extra === undefined || found === undefined) return found;
  try {
    if (kind !== '$calendar' || !Array.isArray(extra)) throw new TypeError(`${kind} takes no such "extra"`);
    return library.withHolidays(found as Calendar, extra as LocalDate[]);
  } catch (error) {
    wrong.push(`cannot add the holidays: ${(error as Error).message}`);
    return undefined;
  }
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the call gives back; an iterable as an array. */
export function answerTo({ call, args }: Pick<Case, 'call' | 'args'>, { functions }: Library): unknown {
  return listed(functions.get(call)?.(...args));
}

/** How the case fails; `undefined` where it holds. */
export function failureOf(each: Case, library: Library): Failure | undefined {
  const expected = 'throws' in each ? `throws ${each.throws}` : wordsOf(each.expect);
  const fails = (received: string): Failure => ({ id: each.id, ...shortened(expected, received) });
  let received: unknown;
  try {
    received = answerTo(each, library);
    if ('expect' in each) received = cutTo(each.expect, received);
  } catch (error) {
    const name = error instanceof Error ? error.name : undefined;
    return 'throws' in each && name === each.throws ? undefined : fails(`throws ${String(error)}`);
  }
  return 'expect' in each && matches(each.expect, received) ? undefined : fails(wordsOf(received));
}

/** Whether all that is expected is there; what was not asked for is free. */
export function matches(expected: Json, received: unknown): boolean {
  if (expected === null) return received === null || received === undefined;
  if (typeof expected !== 'object') return received === expected;
  const actual = listed(received);
  if (Array.isArray(expected) || Array.isArray(actual)) {
    if (!Array.isArray(expected) || !Array.isArray(actual) || actual.length !== expected.length) return false;
    return expected.every((each, position) => matches(each, actual[position]));
  }
  if (typeof actual !== 'object' || actual === null) return false;
  return Object.entries(expected).every(([key, each]) => matches(each, (actual as Record<string, unknown>)[key]));
}

/** What was received with only the keys that were asked for, so that the two can be read side by side. */
function cutTo(expected: Json, received: unknown): unknown {
  const actual = listed(received);
  if (Array.isArray(actual)) {
    return Array.isArray(expected)
      ? actual.map((each, position) => (position < expected.length ? cutTo(expected[position], each) : each))
      : actual;
  }
  if (!isObject(expected) || typeof actual !== 'object' || actual === null) return actual;
  const values = actual as Record<string, unknown>;
  return Object.fromEntries(Object.entries(expected).map(([key, each]) => [key, cutTo(each, values[key])]));
}

function listed(value: unknown): unknown {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
    ? [...(value as Iterable<unknown>)]
    : value;
}

function wordsOf(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

const longest = 160;
const context = 40;

/** Both texts from shortly before the first difference, and no longer than a line can bear. */
function shortened(expected: string, received: string): { expected: string; received: string } {
  const same = [...expected].findIndex((letter, position) => letter !== received[position]);
  const from = Math.max(0, expected.length <= longest && received.length <= longest ? 0 : same - context);
  const cut = (text: string) =>
    `${from > 0 ? '…' : ''}${text.slice(from, from + longest)}${text.length > from + longest ? '…' : ''}`.replaceAll(
      /\s+/g,
      ' ',
    );
  return { expected: cut(expected), received: cut(received) };
}

/** Runs whole files: 0 where every case holds, 1 where one fails, 2 where a file cannot be run as it is. */
export function report(files: readonly { path: string; text: string | Error }[], library: Library): Report {
  const tables = files.map(({ path, text }) => ({
    path,
    ...(text instanceof Error
      ? { cases: [], problems: [`cannot be read: ${text.message}`] }
      : readCases(text, library)),
  }));
  const errors = tables.flatMap(({ path, problems }) => problems.map((problem) => `${path}: ${problem}`));
  if (errors.length > 0) return { output: [], errors, exit: 2 };
  let passed = 0;
  const output: string[] = [];
  for (const { path, cases } of tables) {
    for (const each of cases) {
      const failure = failureOf(each, library);
      if (failure === undefined) passed += 1;
      else output.push(`${path}: ${failure.id}: expected ${failure.expected}; received ${failure.received}`);
    }
  }
  const failed = output.length;
  return { output: [...output, `${passed} passed, ${failed} failed`], errors, exit: failed === 0 ? 0 : 1 };
}
