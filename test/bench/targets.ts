/** What the design asks for, and what a run shows of it. Every figure here is the design's. */

import type { Compared } from './comparing.ts';
import { FLOOR } from './comparison.ts';
import { spreadOf } from './measure.ts';
import type { Run } from './run.ts';
import { ratio } from './words.ts';

export type Target = {
  readonly what: string;
  /** `at most` or `at least` so much. */
  readonly bound: string;
  readonly figureOf: (run: Run) => number;
  readonly isMet: (figure: number) => boolean;
  readonly unit?: 'MB' | 'kB' | 'files';
  /** Why it is not met, where it is not. */
  readonly why?: string;
};

type Bounds = { readonly atMost: number } | { readonly atLeast: number };

function target(
  what: string,
  bounds: Bounds,
  figureOf: Target['figureOf'],
  more: Pick<Target, 'unit' | 'why'> = {},
): Target {
  return 'atMost' in bounds
    ? { what, bound: `at most ${bounds.atMost}`, figureOf, isMet: (figure) => figure <= bounds.atMost, ...more }
    : { what, bound: `at least ${bounds.atLeast}`, figureOf, isMet: (figure) => figure >= bounds.atLeast, ...more };
}

/** The ratio to another, of the comparison whose title begins so. */
function ratioTo(title: string, name: string): Target['figureOf'] {
  return ({ besidePeers }) => {
    const line = besidePeers.find((each) => each.title.startsWith(title))?.lines.find((each) => each.name === name);
    if (line?.ratio === undefined) throw new Error(`no comparison of “${title}” with ${name}`);
    return line.ratio.median;
  };
}

/** The comparisons that have a floor, with how many times the floor ours takes. */
export function timesTheFloor({
  besidePeers,
  besideTheFloor,
}: Run): readonly (Compared & { readonly times: number })[] {
  return [...besidePeers, ...besideTheFloor].flatMap((each) => {
    const times = each.lines.find(({ name }) => name === FLOOR)?.ratio?.median;
    return times === undefined ? [] : [{ ...each, times }];
  });
}

/** The longest time of a doubling, in relation to half of it. */
function doubling({ caseload: { marks } }: Run): number {
  return Math.max(...marks.slice(1).map(({ seconds }, at) => seconds / (marks[at]?.seconds ?? Number.NaN)));
}

/** How much faster the pool is, in the best of its rounds and the best of one thread’s. */
function speedUp({ pool: { alone, pooled } }: Run): number {
  return Math.min(...alone) / Math.min(...pooled);
}

function startUpOf({ startUps }: Run, module: string) {
  const found = startUps.find((each) => each.module === module);
  if (found === undefined) throw new Error(`the start of ${module} was not timed`);
  return found;
}

/** In the same round, over the rounds. */
function startUpRatio(run: Run): number {
  const others = startUpOf(run, 'date-fns').times;
  const ratios = startUpOf(run, 'care-planning-rules/cadence').times.map(
    (time, at) => time / (others[at] ?? Number.NaN),
  );
  return spreadOf(ratios).median;
}

function sizeOf({ sizes }: Run, name: string): number {
  const found = sizes.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} was not weighed`);
  return found.size / 1000;
}

const WITHOUT_ZOD = ['care-planning-rules/cadence', 'care-planning-rules'];

export const targets: readonly Target[] = [
  target(
    'a month deadline as a full finding, to date-fns with UTC',
    { atMost: 0.5 },
    ratioTo('A deadline in months', 'date-fns with UTC'),
  ),
  target(
    'the same, to date-fns’ addMonths alone, the texts read and written by Date',
    { atMost: 0.5 },
    ratioTo('A deadline in months', 'date-fns, texts by Date'),
  ),
  target('the same, to luxon', { atMost: 0.25 }, ratioTo('A deadline in months', 'luxon')),
  target(
    'a deadline of 20 working days as a full finding, to moment-business-days',
    { atMost: 0.01 },
    ratioTo('A deadline in working days', 'moment-business-days'),
  ),
  target('ten dates to come with their reasons, to rrule', { atMost: 0.1 }, ratioTo('Ten dates', 'rrule')),
  target(
    'a finding on contact, to one rule of json-rules-engine',
    { atMost: 0.1 },
    ratioTo('Whether the notice', 'json-rules-engine, one rule'),
  ),
  target('a step of the TIER cycle, to xstate', { atMost: 0.1 }, ratioTo('A step of the TIER cycle', 'xstate')),
  target(
    'the costliest kind of finding, to bare integers',
    { atMost: 10 },
    (run) => Math.max(...timesTheFloor(run).map(({ times }) => times)),
    {
      why: 'where there is next to nothing to compute (a look-up in a table, a fact that is so or not, two counts), the floor takes some nanoseconds, and to make a finding, with its rule and its reasons, takes more than ten times that. The table beside bare integers has the kinds one by one.',
    },
  ),
  target('a caseload twice as large, the longest', { atMost: 2.2 }, doubling),
  target(
    'memory over the start, while a caseload goes by',
    { atMost: 200 },
    ({ caseload }) => caseload.resident / 1e6,
    { unit: 'MB' },
  ),
  target('two threads, to one', { atLeast: 1.7 }, speedUp),
  target('importing the cadence room, to importing date-fns', { atMost: 0.25 }, startUpRatio),
  target(
    'doors but `parse` that load zod',
    { atMost: 0 },
    (run) => WITHOUT_ZOD.filter((module) => startUpOf(run, module).packages.includes('zod')).length,
    { unit: 'files' },
  ),
  target(
    '`nextDue` with one rule, minified and gzipped',
    { atMost: 4 },
    (run) => sizeOf(run, 'nextDue with one rule'),
    {
      unit: 'kB',
      why: 'a rule brings the statements on which it rests, since every finding cites them (for this one twelve; with the leanest rule it is the figure under Size), and whoever counts working days needs the calendar’s 164 holidays.',
    },
  ),
  target(
    'the whole library without zod, minified and gzipped',
    { atMost: 60 },
    (run) => sizeOf(run, 'the whole library, without zod'),
    {
      unit: 'kB',
      why: 'most of it is words: what every rule lays down, how it is read, and what every statement of its sources says. Findings carry the statements, so that they can be audited without the library.',
    },
  ),
];

/** Each target and what the run shows of it, a line for each. */
export function verdicts(run: Run): readonly string[] {
  return targets.map(({ what, bound, figureOf, isMet, unit = '' }) => {
    const figure = figureOf(run);
    return `${isMet(figure) ? 'met    ' : 'NOT MET'}  ${ratio(figure).padStart(6)} ${unit.padEnd(5)} ${bound.padEnd(13)} ${what}`;
  });
}
