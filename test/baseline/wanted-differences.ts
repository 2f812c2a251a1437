/**
 * In what today’s answers differ from those of 0.1.0, and are meant to: class by class, each with its reason. What no
 * class recognises fails the comparison, and so does a class that explains more or fewer than is written here.
 */

import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../case-runner.ts';
import type { Difference } from './comparison.ts';

export type WantedDifference = {
  readonly name: string;
  /** Why today’s answer is the right one: the defect that was mended, or the text that was read better. */
  readonly reason: string;
  readonly recognises: (difference: Difference) => boolean;
  /** How many it explains: cases of docs/cases, entries of agendas, and records to which these belong; rules. */
  readonly explains: {
    readonly cases: number;
    readonly records: number;
    readonly entries: number;
    readonly rules: number;
  };
};

type Fields = { readonly [key: string]: Json };

/** Whether two answers are the same, but for what stands under one key. */
function differOnlyIn(key: string, today: Json | undefined, released: Json | undefined): boolean {
  const without = (answer: Json | undefined) => ({ ...(answer as Fields), [key]: null });
  return isDeepStrictEqual(without(today), without(released));
}

/** Whether two rules, as they are compared, are the same but for one figure of their versions. */
function differOnlyInFigure(key: string, today: Json | undefined, released: Json | undefined): boolean {
  const [rule, ...versions] = Array.isArray(today) ? today : [];
  const without = versions.map(({ [key]: _, ...version }: Fields) => version);
  return isDeepStrictEqual([rule, ...without], released);
}

const versionOf = (answer: Json | undefined) => String(((answer as Fields)?.['rule'] as Fields)?.['from']);

/** A difference belongs to the first class that recognises it. */
export const WANTED_DIFFERENCES: readonly WantedDifference[] = [
  {
    name: 'what does not apply cites the version of the day asked',
    reason:
      'The rule has two versions, and the child is in no placement of its kind. 0.1.0 cited the first version, which was no longer in force on the day asked; each day is judged by the version in force on it.',
    recognises: ({ of, rule, today, released }) =>
      of === 'entry' &&
      rule === 'cadence/social-worker-visit-long-term-foster' &&
      (today as Fields)?.['kind'] === 'not-applicable' &&
      differOnlyIn('rule', today, released) &&
      versionOf(today) > versionOf(released),
    explains: { cases: 0, records: 2000, entries: 2000, rules: 0 },
  },
  {
    name: 'a part of the record adds to it and switches nothing off',
    reason:
      'Under TIER, 0.1.0 read only what the record’s part `tier` held: meetings among what was held, and circumstances of the child, counted for nothing as soon as there was such a part, even an empty one. Both are read.',
    recognises: ({ of, rule }) =>
      of === 'entry' && ['cadence/therapeutic-management-meeting-tier', 'tier/team-regulation'].includes(rule ?? ''),
    explains: { cases: 0, records: 2000, entries: 3280, rules: 0 },
  },
  {
    name: 'a rule says which fact of its part of the record it reads',
    reason:
      'Of the trauma assessment, and of the psychological assessment and its sharing, 0.1.0 knew by their subjects which fact says that they were done. Their rules say it, as those of notices do: an authority’s own rule can read the same facts.',
    recognises: ({ of, today, released }) => of === 'rule' && differOnlyInFigure('reads', today, released),
    explains: { cases: 0, records: 0, entries: 0, rules: 3 },
  },
  {
    name: 'null counts as absent at a door',
    reason:
      'Databases write null for what is not known. 0.1.0 refused it, so that every importer had to take it out first; wherever something may be left out, null now says that it is. The expectation of parse-13 was changed by hand for it.',
    recognises: ({ of, within, today, released }) => {
      const isLetIn = (answer: Json | undefined) => ((answer as Fields)?.['answers'] as Fields)?.['ok'];
      return (
        of === 'case' && within === 'docs/cases/parse.json' && isLetIn(today) === true && isLetIn(released) === false
      );
    },
    explains: { cases: 1, records: 0, entries: 0, rules: 0 },
  },
  {
    name: 'a record that is let in comes with the names of one’s own in it',
    reason:
      'A name of one’s own bears a slash, and whoever reads a record in is told of each whether any rule reads it: a slip under such a name would else go unseen.',
    recognises: ({ of, within, today, released }) => {
      const [now, former] = [today, released].map((answer) => (answer as Fields)?.['answers']);
      return of === 'case' && within === 'docs/cases/parse.json' && differOnlyIn('ownNames', now, former);
    },
    explains: { cases: 1, records: 0, entries: 0, rules: 0 },
  },
  {
    name: 'a return speaks for a span, and a day that two periods share belongs to the newer',
    reason:
      '0.1.0 read what lies outside a return as not done, refused a row for a cell that the question does not need, and counted a review on a shared day twice. It had no span, no rows laid on one another, no placement for adoption and no rules to be asked for.',
    recognises: ({ of, within }) => of === 'case' && within.includes('docs/cases/field.json'),
    explains: { cases: 14, records: 0, entries: 0, rules: 0 },
  },
  {
    name: 'a moment is read as databases write it, and every form is named',
    reason:
      'Where the meaning is one, so is the answer: microseconds, an offset without its colon, a blank for T. The message names them.',
    recognises: ({ of, what }) => of === 'case' && what === 'parse-12',
    explains: { cases: 1, records: 0, entries: 0, rules: 0 },
  },
];

/** One text of the law that is not the same: `rule cadence/cla-review: readings`, or `statement review-first: says`. */
export type WordDifference = { readonly what: string; readonly today: unknown; readonly released: unknown };

/** In which words the law differs from that of 0.1.0, and is meant to, each with its reason. */
export const WANTED_WORDS: Readonly<Record<string, string>> = {
  'rule cadence/social-worker-visit-long-term-foster: duties':
    'Visits every six months with the child’s agreement came in on 1 April 2015. 0.1.0 had one duty for both versions, and told of them before they were law; each version has its own.',
};
