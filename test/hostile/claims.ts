/** What holds of every answer of every door, whatever was handed in. */

import { isDeepStrictEqual } from 'node:util';
import type { Issue } from 'care-planning-rules/core';
import type { Door } from './doors.ts';

/** As many letters as an issue shows of a text. */
const LONGEST = 80;

/** Everything that is wrong with how a door takes an input; nothing, where all is well. */
export function faultsOf(door: Door, input: unknown): readonly string[] {
  const shared = sharedKeys();
  const before = asJson(input);
  let answer: ReturnType<Door['ask']>;
  try {
    answer = door.ask(input);
  } catch (error) {
    return [`throws ${nameOf(error)}`];
  }
  const faults: string[] = [];
  if (sharedKeys() !== shared) faults.push('has changed what all objects share');
  if (asJson(input) !== before) faults.push('has changed its input');
  if (!answer.ok) {
    if (answer.issues.length === 0) faults.push('refuses and does not say why');
    for (const issue of answer.issues.slice(0, 200)) faults.push(...faultsOfIssue(issue, input));
    return faults;
  }
  if (!isFrozenThrough(answer.value)) faults.push('gives what can be changed');
  if (!door.givesWhatItTakes) return faults;
  const again = door.ask(answer.value);
  if (!isDeepStrictEqual(again, answer)) faults.push('does not take again what it has let in');
  if (before !== undefined && !keeps(input, answer.value)) faults.push('has lost a part of what it lets in');
  return faults;
}

function faultsOfIssue(issue: Issue, input: unknown): string[] {
  const { path, expected, received, message, code } = issue;
  const faults: string[] = [];
  if (Object.keys(issue).some((key) => typeof issue[key as keyof Issue] === 'undefined')) faults.push('lacks a part');
  if (typeof received !== 'string' || received.length > LONGEST) faults.push(`received is no short text`);
  if (expected.length === 0 || expected.some((each) => typeof each !== 'string' || each === ''))
    faults.push(`expects nothing`);
  if (typeof message !== 'string' || !/\w/.test(message)) faults.push('says nothing');
  if (typeof code !== 'string' || code === '') faults.push('has no code');
  if (!leadsSomewhere(input, path, code)) faults.push('leads nowhere');
  return faults.map((fault) => `an issue at ${JSON.stringify(path)} (${code}) ${fault}`);
}

/** Whether a path leads to something; or to where what is missing would stand, in something that is there. */
export function leadsSomewhere(value: unknown, path: string, code: string): boolean {
  if (path === '') return true;
  for (const [name, rest] of splits(path)) {
    const key = keyNamed(value, name);
    if (key === UNREADABLE) return code === 'unreadable';
    if (key === undefined) continue;
    if (rest === undefined) return true;
    try {
      if (leadsSomewhere((value as Record<PropertyKey, unknown>)[key], rest, code)) return true;
    } catch {
      return code === 'unreadable';
    }
  }
  if (code === 'missing') return !path.includes('.') || isGap(value, path);
  return code === 'unreadable' && throwsAt(value, path);
}

/** Whether the path leads into a place of a list at which nothing stands. */
function isGap(value: unknown, path: string): boolean {
  const [at = ''] = path.split('.');
  return Array.isArray(value) && /^[0-9]+$/.test(at) && Number(at) < value.length && !(at in value);
}

function throwsAt(value: unknown, path: string): boolean {
  try {
    (value as Record<string, unknown>)[path.split('.')[0] as string];
    return false;
  } catch {
    return true;
  }
}

const UNREADABLE = Symbol('what throws as it is looked at');

/** Each way to take a first name from a path; a name may hold dots. */
function splits(path: string): readonly (readonly [string, string | undefined])[] {
  const dots = [...path].flatMap((letter, at) => (letter === '.' ? [at] : []));
  if (path.length > 2000) return [[path, undefined]];
  return [[path, undefined], ...dots.map((at) => [path.slice(0, at), path.slice(at + 1)] as const)];
}

function keyNamed(value: unknown, name: string): PropertyKey | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    if (name in value) return name;
    return Reflect.ownKeys(value).find((key) => {
      const text = String(key);
      return text === name || (text.length > LONGEST && `${text.slice(0, LONGEST)}…` === name);
    });
  } catch {
    return UNREADABLE;
  }
}

/** Whether every key of an object and every part of a list is there still, with what stood under it; null is as good as absent. */
export function keeps(given: unknown, kept: unknown): boolean {
  if (typeof given !== 'object' || given === null) return Object.is(given, kept);
  if (typeof kept !== 'object' || kept === null) return false;
  if (Array.isArray(given) !== Array.isArray(kept)) return false;
  const [keys, others] = [given, kept].map((each) => Object.keys(Array.isArray(each) ? [...each] : each)) as [
    string[],
    string[],
  ];
  if (others.some((key) => !keys.includes(key))) return false;
  return keys.every((key) => {
    if (!Object.hasOwn(kept, key)) return (given as Record<string, unknown>)[key] === null;
    const [inner, left] = [given, kept].map((each) => (each as Record<string, unknown>)[key]);
    return keeps(inner, left);
  });
}

function isFrozenThrough(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThrough);
}

/** What all objects, lists and functions share, by name. */
function sharedKeys(): string {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((each) => `${Object.isFrozen(each)} ${Reflect.ownKeys(each).length}`)
    .join();
}

/** Plain data as a text, and whether it could be changed; nothing for what is no plain data. */
function asJson(value: unknown): string | undefined {
  try {
    return isPlainThrough(value, 0) ? `${Object.isFrozen(value)} ${JSON.stringify(value)}` : undefined;
  } catch {
    return undefined;
  }
}

function isPlainThrough(value: unknown, depth: number): boolean {
  if (depth > 30) return false;
  if (typeof value !== 'object' || value === null)
    return ['string', 'number', 'boolean'].includes(typeof value) || value === null;
  if (Array.isArray(value)) return value.length < 10_000 && value.every((each) => isPlainThrough(each, depth + 1));
  const descriptors = Object.entries(Object.getOwnPropertyDescriptors(value));
  return descriptors.every(([, each]) => 'value' in each && isPlainThrough(each.value, depth + 1));
}

function nameOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return 'what cannot be looked at';
  }
}
