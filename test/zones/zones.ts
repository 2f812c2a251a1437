/**
 * The whole suite in six zones, and under as many locales. `npm run zones` runs it first where it is, then in each
 * of the places, and writes what that showed to docs/quality/zones.json.
 */

import { writeResult } from '../quality/results.ts';
import { faultsOf, PLACES, type Run, runAt } from './zone-run.ts';

const plain = await runAt(undefined);
console.log(`where it is: ${countsOf(plain)}`);
for (const each of plain.failed) console.error(`  failed: ${each}`);

const figures: [what: string, figure: string | number][] = [['where it is', countsOf(plain)]];
let isWell = plain.success && plain.failed.length === 0 && plain.passed.length > 0;
for (const place of Object.values(PLACES)) {
  const run = await runAt(place);
  const faults = faultsOf(run, place, plain);
  const what = `${place.zone}, ${place.locale}`;
  console.log(`${what}: ${countsOf(run)}`);
  for (const each of faults) console.error(`  ${each}`);
  figures.push([what, countsOf(run)]);
  isWell &&= faults.length === 0;
}

writeResult('zones', {
  title: 'Time zones and locales',
  about:
    'The whole suite in processes of their own, each in another zone and under another locale. A run is well only where the platform took both, nothing failed, and the tests that passed are the same, name by name, as without them.',
  command: 'npm run zones',
  figures,
});
if (!isWell) process.exitCode = 1;

function countsOf({ passed, failed, skipped }: Run): string {
  return `${passed.length} passed, ${failed.length} failed, ${skipped.length} left out`;
}
