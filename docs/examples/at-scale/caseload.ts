/**
 * A caseload on one thread and on many: `npm run at-scale -- --children 20000 --threads 4`.
 * The children are made up; the two summaries are compared to the letter.
 */

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { catalogue } from 'care-planning-rules';
import { type CaseloadSummary, caseload, caseloadSummary } from 'care-planning-rules/agenda';
import { day } from 'care-planning-rules/core';
import { pooledSummary } from './pool.ts';
import { syntheticCaseload } from './records.ts';

const { values } = parseArgs({
  options: {
    children: { type: 'string', default: '2000' },
    threads: { type: 'string', default: String(availableParallelism()) },
    'as-of': { type: 'string', default: '2026-02-03' },
  },
});
const asOf = day(values['as-of']);
const records = syntheticCaseload(Number(values.children), 903);

async function timed(what: string, summary: () => CaseloadSummary | Promise<CaseloadSummary>) {
  const start = performance.now();
  const found = await summary();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return found;
}

const alone = await timed('One thread', () => caseloadSummary(caseload(records, asOf, { rules: catalogue })));
const pooled = await timed(`${values.threads} threads, with their start`, () =>
  pooledSummary(records, asOf, Number(values.threads)),
);

const { children, refused, homes, rules, worst } = pooled;
const red = (of: typeof children) => `${of.red} of ${of.of} red, ${of.amber} amber`;
console.log(
  [
    `Children: ${red(children)}; records refused: ${refused.map(({ code, count }) => `${count} (${code})`).join(', ') || 'none'}`,
    ...homes.slice(0, 3).map(({ home, children }) => `${home}: ${red(children)}`),
    ...rules
      .filter(({ overdue }) => overdue.overdue > 0)
      .map(
        ({ rule, overdue, told }) =>
          `${rule}: ${overdue.overdue} of ${overdue.of} overdue; ${told.decided} of ${told.of} can be told`,
      ),
    ...worst
      .slice(0, 3)
      .map(({ id, home, red, daysOverdue }) => `${id} in ${home}: ${red} red, ${daysOverdue} days overdue`),
  ].join('\n'),
);
const isSame = JSON.stringify(alone) === JSON.stringify(pooled);
console.log(isSame ? 'Both are the same.' : 'The two differ.');
if (!isSame) process.exitCode = 1;
