/**
 * `npm run bench` times the built package beside others, and writes docs/performance.md. Timings differ from run to
 * run and from machine to machine, so a target that is not met is said and no failure; an answer that differs is one.
 */

import { parseArgs } from 'node:util';
import { assertBuilt, buildId, buildWhereOld } from './built.ts';

const { values } = parseArgs({
  options: {
    /** Only the comparisons whose title or function holds this text; nothing is written. */
    only: { type: 'string' },
    /** A million children, and nothing else. */
    million: { type: 'boolean', default: false },
    /** The package as it lies there, however old. */
    'as-built': { type: 'boolean', default: false },
  },
});

if (!values['as-built']) buildWhereOld();
assertBuilt();

// Only now: what these import is the package that was just built.
const { caseloadOf, compareOnly, run } = await import('./run.ts');
const { keep, keepMillion } = await import('./report.ts');
const { verdicts } = await import('./targets.ts');

if (values.only !== undefined) {
  await compareOnly(values.only, console.log);
} else if (values.million) {
  const caseload = caseloadOf(1_000_000);
  console.log(caseload);
  keepMillion({ on: new Date().toISOString().slice(0, 10), build: buildId(), caseload });
} else {
  const found = await run(console.log);
  keep(found);
  console.log(`\n${verdicts(found).join('\n')}\n\nWritten to docs/performance.md, after ${found.seconds} s.`);
}
