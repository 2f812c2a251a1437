/**
 * `npm run fuzz`: a million inputs over all doors, and how the work grows with the input; writes docs/quality/hostile.json.
 * `RUNS` in the environment asks for another number of inputs.
 */

import { parseSsda903 } from 'care-planning-rules/parse';
import fc from 'fast-check';
import { writeResult } from '../quality/results.ts';
import { faultsOf } from './claims.ts';
import { type Door, doors, placesIn, withAt } from './doors.ts';
import { type Growth, growths, returnOf, wrongReturnOf } from './growths.ts';
import { inputsFor } from './wild-inputs.ts';
import { WILD } from './wild-values.ts';

const runs = Number(process.env['RUNS'] ?? 1_000_000);
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const faults: string[] = [];
let throws = 0;

function check(door: Door, input: unknown, what: string): void {
  for (const fault of faultsOf(door, input)) {
    if (fault.startsWith('throws')) throws += 1;
    if (faults.length < 50) faults.push(`${door.name}, ${what}: ${fault}`);
  }
}

/** Every wild value at every place of every sample, then generated inputs, until there are as many as were asked for. */
function fuzz(door: Door, least: number): number {
  let count = 0;
  for (const sample of door.samples) {
    for (const { path } of placesIn(sample)) {
      for (const [name, make] of WILD) {
        check(door, withAt(sample, path, make()), `${name} at ${path.join('.')}`);
        count += 1;
        if (count >= least / 2) break;
      }
    }
  }
  fc.assert(
    fc.property(inputsFor(door), (make) => {
      check(door, make(), `generated from seed ${seed}`);
      count += 1;
    }),
    { numRuns: Math.max(1, least - count), seed },
  );
  return count;
}

/** How many times as long twice the input takes: the median of five. */
function doubling({ make, ask }: Growth): number {
  const timed = (size: number) => {
    const input = make(size);
    const began = process.cpuUsage();
    ask(input);
    const { user, system } = process.cpuUsage(began);
    return user + system;
  };
  timed(5000);
  const ratios = [1, 2, 3, 4, 5].map(() => {
    const small = timed(10_000);
    return timed(20_000) / small;
  });
  return ratios.sort((a, b) => a - b)[2] as number;
}

const each = Math.ceil(runs / doors.length);
const inputs = doors.map((door) => {
  const count = fuzz(door, each);
  console.log(`${door.name}: ${count} inputs, ${faults.length} faults so far`);
  return [door.name, count] as const;
});
const ratios = growths.map((growth) => {
  const ratio = doubling(growth);
  console.log(`${growth.name}: twice the input takes ${ratio.toFixed(2)} times as long`);
  return [growth.name, ratio] as const;
});
const million = 1_000_000;
const { counts } = parseSsda903(returnOf(million));
const wrong = parseSsda903(wrongReturnOf(million)).counts;
const total = inputs.reduce((sum, [, count]) => sum + count, 0);
const sound = counts.children.read + counts.episodes.read + counts.reviews.attributed + counts.reviews.outside;
const refused = wrong.children.refused + wrong.episodes.refused + wrong.reviews.refused;
console.log(`a million rows: ${sound} read; of a million wrong ones ${refused} refused`);
for (const fault of faults) console.error(fault);

writeResult('hostile', {
  title: 'Bad input',
  about:
    'Every door is handed what its samples are with something wild at some of their places, and whatever else can be made up. ' +
    'None throws, changes its input or what all objects share, loses a part of what it lets in, or refuses without a path that leads to the place. ' +
    'Twice the input takes about twice the time.',
  command: 'npm run fuzz',
  figures: [
    ['inputs', total.toLocaleString('en-GB')],
    ...inputs.map(([name, count]) => [`inputs to ${name}`, count.toLocaleString('en-GB')] as const),
    ['thrown', throws],
    ['faults', faults.length],
    ...ratios.map(([name, ratio]) => [`${name}, twice as long: times the time`, ratio.toFixed(2)] as const),
    ['rows read of a return of a million', sound.toLocaleString('en-GB')],
    ['rows refused of a return of a million wrong ones', refused.toLocaleString('en-GB')],
  ],
  ...(faults.length > 0 && { remarks: faults }),
});
process.exitCode = faults.length === 0 ? 0 : 1;
