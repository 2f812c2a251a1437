/**
 * The long run of the comparisons: more than a million cases, in five zones, and England's clock on every day of
 * 361 years. `npm run differential` writes what it showed to docs/quality/differential.json; `-- --seed=7` draws
 * the cases of an earlier run again, and `-- --cases=5000` only so many, which writes nothing.
 */

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { writeResult } from '../quality/results.ts';
import { canonicalZone, surroundings } from '../zones/surroundings.ts';
import { ERAS, notAsSaid, WALKED } from './clock.ts';
import { compare, type Tally, together } from './compare.ts';
import { comparisons } from './comparisons.ts';

const CASES = 1_050_000;
const ZONES = ['UTC', 'Europe/London', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kolkata'] as const;
const PEERS = ['temporal-polyfill', 'luxon', 'date-fns', 'moment', 'moment-business-days'] as const;

/** What one zone is asked to do. */
type Part = { readonly zone: string; readonly cases: number; readonly seed: number };

/** The comparisons in a process of their own, which runs in the zone. */
function inZone(part: Part): Promise<readonly Tally[]> {
  const env = { ...process.env, TZ: part.zone };
  const child = fork(fileURLToPath(import.meta.url), ['--part', JSON.stringify(part)], { env });
  return new Promise((resolve, reject) => {
    child.once('message', (tallies) => resolve(tallies as readonly Tally[]));
    child.once('exit', (code) => reject(new Error(`the comparisons under ${part.zone} ended with ${code}`)));
  });
}

function runPart({ zone, cases, seed }: Part): void {
  if (surroundings().zone !== canonicalZone(zone)) throw new Error(`${zone} was not taken`);
  process.send?.(compare(comparisons, cases, seed));
}

async function runAll(cases: number, seed: number): Promise<void> {
  const tallies: Tally[] = [];
  for (const [at, zone] of ZONES.entries()) {
    console.log(`${zone} …`);
    tallies.push(...(await inZone({ zone, cases: Math.ceil(cases / ZONES.length), seed: seed + at * cases })));
  }
  const all = together(tallies);
  console.log(`England's clock from ${WALKED.first} to ${WALKED.last} …`);
  const surprises = [...all.flatMap((tally) => tally.surprises), ...ERAS.flatMap(notAsSaid)];
  for (const each of surprises.slice(0, 50)) console.error(each);

  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const reasons = all.flatMap(({ understood }) => Object.entries(understood));
  const drawn = sum(all.map((tally) => tally.cases));
  const counted = (count: number) => count.toLocaleString('en-GB');
  const figures = [
    ['Cases', counted(drawn)],
    ['Answers of others that were compared', counted(sum(all.flatMap(({ voices }) => Object.values(voices))))],
    ['Answers otherwise, for a reason that is written down', counted(sum(reasons.map(([, count]) => count)))],
    ['Answers otherwise that are not explained', surprises.length],
    ['Zones of the machine', ZONES.join(', ')],
    ['Seed', seed],
    ['Time zone database', process.versions['tz'] ?? 'not said'],
    ...PEERS.map((peer) => [peer, manifest.devDependencies[peer as never] ?? manifest.dependencies[peer as never]]),
    ...all.map(({ name, cases, voices }) => [name, `${counted(cases)} by ${Object.keys(voices).join(', ')}`]),
  ] as (readonly [string, string | number])[];
  for (const [what, figure] of figures) console.log(`${what}: ${figure}`);
  if (surprises.length > 0) process.exitCode = 1;
  if (cases < CASES) return;
  writeResult('differential', {
    title: 'Dates, beside implementations that others wrote',
    about: `Every public function of core that works on days or moments, and the dates that rest on them, beside Temporal, luxon, date-fns and moment with moment-business-days, each handed the same calendar; the clock of England beside the time zone database on each day from ${WALKED.first} to ${WALKED.last}.`,
    command: 'npm run differential',
    figures,
    remarks: [
      ...reasons.map(([reason, count]) => `${reason} (${counted(count)} cases)`),
      ...ERAS.slice(0, -1).map(({ first, last, reason, differs }) => {
        const spans = 'inAllYearsBut' in differs ? [] : differs.map(([from, to]) => `${from} to ${to}`);
        return `England’s clock, ${first} to ${last}: ${reason} The library reads every moment by today’s law${spans.length > 0 ? `; the days that end otherwise: ${spans.join(', ')}` : ''}.`;
      }),
      'A day or a moment outside the years 0001 to 9999 is refused here; the others go on, and what they then give is taken as a refusal.',
      'None of the others knows how far a calendar of working days reaches: what they count beyond its span is taken as not known, which is what the library says.',
    ],
  });
}

const { values } = parseArgs({
  options: { part: { type: 'string' }, cases: { type: 'string' }, seed: { type: 'string' } },
});
if (values.part !== undefined) runPart(JSON.parse(values.part));
else await runAll(Number(values.cases ?? CASES), Number(values.seed ?? Date.now() % 1_000_000_000));
