/**
 * `npm run bench` times the built package beside others, and writes docs/performance.md. Timings differ from run to
 * run and from machine to machine, so a target that is not met is said and no failure; an answer that differs is one.
 */

import { parseArgs } from 'node:util';
import { assertBuilt, buildWhereOld } from './built.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, 'as-built': { type: 'boolean', default: false } },
});

if (!values['as-built']) buildWhereOld();
assertBuilt();
const { besidePeers } = await import('./comparisons-peers.ts');
const { besideTheFloor } = await import('./comparisons-floor.ts');
const { compared } = await import('./comparing.ts');
const { comparedText } = await import('./words.ts');

for (const comparison of [...besidePeers, ...besideTheFloor]) {
  if (
    values.only !== undefined &&
    !comparison.title.includes(values.only) &&
    comparison.contenders[0].name !== values.only
  )
    continue;
  try {
    console.log(comparedText(await compared(comparison)));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
