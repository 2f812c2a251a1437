/**
 * The same small function, written in several ways, to be counted: what is spelt otherwise is the same work, and what
 * does more is more.
 */

import { Script } from 'node:vm';

/** Under this address a counter finds them. */
export const SPELLINGS = 'spelling:';

const short = `
  (function sum(days) {
    let all = 0;
    for (const day of days) {
      if (day > 2) { all += day; } else { all -= 1; }
    }
    return [all].concat(days).length;
  })`;

const sources = {
  'as it is': short,
  'with longer names': short
    .replaceAll(/\bday\b/g, 'theDayOnWhichTheReviewWasLastHeld')
    .replaceAll(/\ball\b/g, 'everythingThatWasFoundSoFar')
    .replaceAll(/\bsum\b/g, 'sumOfEveryDayOnWhichAReviewWasHeld'),
  'with comments': short
    .replace('if (', '// Of the days after the second, each counts as what it is.\n      if (')
    .replace('let all', '/* Nothing has been\n       * found so far. */ let all'),
  'with wider gaps': short.replaceAll('\n', '\n\n\n        '),
  'with a second loop': short.replace('return', 'for (const day of days) { all += day; }\n    return'),
  'with a call for each day': short.replace('all += day', 'all += (() => day)()'),
  'with a list gone over': short.replace('return', 'days.includes(0);\n    return'),
};

/** How each is run, once; they are compiled here, after the counter was begun. */
export function spellings(): Readonly<Record<string, () => unknown>> {
  const days = [1, 2, 3, 4, 5];
  return Object.fromEntries(
    Object.entries(sources).map(([how, source]) => {
      const run = new Script(source, { filename: SPELLINGS + how }).runInThisContext() as (days: number[]) => number;
      return [how, () => run(days)];
    }),
  );
}
