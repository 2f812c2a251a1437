/** Questions whose lists come in another order, for the law that it does not matter where it should not. */

import type { Question } from './questions.ts';

/** Facts of which several are kept as a list although none comes first. TIER's events are not among them: they are a history. */
const SETS: readonly string[] = [
  'held',
  'terms',
  'documents',
  'episodes',
  'planned',
  'events',
  'recorded',
  'unrecorded',
  'contents',
  'restrictions',
  'meetings',
  'covered',
  'clinicalSupervision',
  'therapySessions',
  'entries',
  'admissions',
  'delivered',
  'posts',
  'present',
  'rules',
];

/** Functions that take several of a kind at once: children, quarters, findings, rules, ratings. */
const TAKES_MANY: readonly string[] = [
  'agenda',
  'bindingDue',
  'caseload',
  'caseloadSummary',
  'changes',
  'lawHorizon',
  'openDuties',
  'timeliness',
  'timelinessByYear',
  'trend',
  'withHolidays',
];

/** What gives one answer for each of what it is given, in that order; and reasons that name each. */
const ANSWERS_EACH: readonly string[] = [
  'agenda',
  'caseload',
  'changes',
  'dayCount',
  'lawHorizon',
  'openDuties',
  'registerReturn',
  'timeliness',
  'trend',
  'unasked',
  'workforceShares',
  'workloads',
];

/** Numbers without end, by which lists are shuffled. */
export type Keys = Iterator<number>;

/** The question with every list that is a set in another order. */
export function reordered(name: string, question: Question, keys: Keys): Question {
  if (name === 'worst') return shuffled(question, keys);
  return question.map((part) => {
    const within = withSetsShuffled(part, '', keys);
    return Array.isArray(within) && TAKES_MANY.includes(name) ? shuffled(within, keys) : within;
  });
}

/** Whether a question holds a list of two or more whose order should not matter. */
export function hasSets(name: string, question: Question): boolean {
  const isMany = (value: unknown) => Array.isArray(value) && value.length > 1;
  if (name === 'worst') return isMany(question);
  return question.some((part) => (TAKES_MANY.includes(name) && isMany(part)) || setsWithin(part, '').some(isMany));
}

/** The answer without what names the place of anything in a list; where each has an answer of its own, in no order. */
export function unordered(name: string, answer: unknown): unknown {
  return withoutPlaces(answer, ANSWERS_EACH.includes(name));
}

/** Rules and calendars are no facts, and TIER’s events stand in a list of their own. */
function isWalked(key: string, value: unknown): value is object {
  if (typeof value !== 'object' || value === null || 'versions' in value || 'holidays' in value) return false;
  return !(key === 'events' && Array.isArray(value));
}

function setsWithin(value: unknown, key: string): readonly unknown[] {
  if (!isWalked(key, value)) return [];
  const here = SETS.includes(key) ? (Array.isArray(value) ? [value] : Object.values(value)) : [];
  return [...here, ...Object.entries(value).flatMap(([name, part]) => setsWithin(part, name))];
}

function withSetsShuffled(value: unknown, key: string, keys: Keys): unknown {
  if (!isWalked(key, value)) return value;
  if (Array.isArray(value)) {
    const within = value.map((part) => withSetsShuffled(part, '', keys));
    return SETS.includes(key) ? shuffled(within, keys) : within;
  }
  const parts = Object.entries(value).map(([name, part]) => {
    const within = withSetsShuffled(part, name, keys);
    return [
      name,
      SETS.includes(key) && Array.isArray(within) && !SETS.includes(name) ? shuffled(within, keys) : within,
    ];
  });
  return Object.fromEntries(parts);
}

function shuffled<T>(list: readonly T[], keys: Keys): readonly T[] {
  return list
    .map((each) => ({ each, key: keys.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each);
}

function withoutPlaces(value: unknown, isSorted: boolean): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const parts = value.map((part) => withoutPlaces(part, isSorted));
    return isSorted
      ? parts
          .map((part) => [JSON.stringify(part), part] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, part]) => part)
      : parts;
  }
  const kept = Object.entries(value).filter(([key]) => key !== 'path' && key !== 'message');
  // Whatever is the same for every answer under a rule need not be looked at in each.
  return Object.fromEntries(
    kept.map(([key, part]) => [
      key,
      key === 'rule' && typeof part === 'object' ? part.id : withoutPlaces(part, isSorted),
    ]),
  );
}
