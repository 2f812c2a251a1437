/**
 * The whole suite in six zones, and under as many locales. `npm run zones` runs it first where it is, then in each
 * of the places, and writes what that showed to docs/quality/zones.json.
 */

import { writeResult } from '../quality/results.ts';
import { faultsOf, PLACES, runAt } from './zone-run.ts';

const plain = await runAt(undefined);
console.log(`where it is: ${plain.passed.length} passed, ${plain.others.length} not`);
for (const each of plain.others) console.error(`  ${each}`);

const figures: [what: string, figure: string | number][] = [['Tests where it is', plain.passed.length]];
let isWell = plain.success && plain.others.length === 0 && plain.passed.length > 0;
for (const place of Object.values(PLACES)) {
  const run = await runAt(place);
  const faults = faultsOf(run, place, plain);
  const figure = `${run.passed.length} passed, ${run.others.length} failed`;
  const what = `${place.zone}, ${place.locale}`;
  console.log(`${what}: ${figure}`);
  for (const each of faults) console.error(`  ${each}`);
  figures.push([what, figure]);
  isWell &&= faults.length === 0;
}

if (isWell) {
  writeResult('zones', {
    title: 'Time zones and locales',
    about:
      'The whole suite in processes of their own, each in another zone and under another locale. A run counts only where the platform took both, and where the tests that passed are the same, name by name, as without them.',
    command: 'npm run zones',
    figures,
  });
} else process.exitCode = 1;
