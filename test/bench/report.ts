/** docs/performance.md, from the last three runs of one build, which lie beside it as docs/performance.json. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { CaseloadFound } from './caseload.ts';
import type { Compared } from './comparing.ts';
import { FLOOR } from './comparison.ts';
import { spreadOf } from './measure.ts';
import { CHILDREN, type Run } from './run.ts';
import { targets, timesTheFloor } from './targets.ts';
import { ratio, span, table, time } from './words.ts';

const DATA = new URL('../../docs/performance.json', import.meta.url);
const PAGE = new URL('../../docs/performance.md', import.meta.url);
const RUNS = 3;

/** A million children, once. */
export type Million = { readonly on: string; readonly build: string; readonly caseload: CaseloadFound };

type Kept = { readonly runs: readonly Run[]; readonly million?: Million };

function kept(): Kept {
  return existsSync(DATA) ? JSON.parse(readFileSync(DATA, 'utf8')) : { runs: [] };
}

/** Figures are kept to four places that count: more would say nothing. */
function write(all: Kept): void {
  const short = (_: string, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
  writeFileSync(DATA, `${JSON.stringify(all, short, 1)}\n`);
  writeFileSync(PAGE, page(JSON.parse(readFileSync(DATA, 'utf8'))));
}

/** Adds a run; those of another build are dropped. */
export function keep(run: Run): void {
  const { runs, ...others } = kept();
  write({ ...others, runs: [...runs.filter(({ build }) => build === run.build), run].slice(-RUNS) });
}

export function keepMillion(million: Million): void {
  write({ ...kept(), million });
}

function page({ runs, million }: Kept): string {
  const last = runs.at(-1);
  if (last === undefined) return `${HEAD}\n\nNothing has been timed yet.\n`;
  return [
    HEAD,
    conditions(last, runs),
    `## Targets\n\n${targetTable(runs)}`,
    `## Beside other libraries\n\n${ABOUT_PEERS}\n\n${last.besidePeers.map(comparisonTable).join('\n\n')}`,
    `## Beside bare integers\n\n${ABOUT_FLOOR}\n\n${floorTable(last)}`,
    `## A caseload\n\n${caseloadText(last, million)}`,
    `## Start\n\n${startText(last)}`,
    `## Size\n\n${sizeText(last)}`,
  ].join('\n\n');
}

const HEAD = `# Performance

Written by \`npm run bench\`, from its last three runs. It times the built package, as a user imports it, side by side with other libraries in one process. Before anything is timed, all must give the same answers on every input; one that differs ends the run with exit code 1. Timings are another matter: they differ from run to run and from machine to machine, so a target that is not met is said here and is no failure. What keeps the library from becoming slower unnoticed is \`test/counted-work.test.ts\`, which counts work and reads no clock.

\`\`\`sh
npm run bench
\`\`\`

\`npm run bench -- --million\` times a million children instead; \`npm run bench -- --only schedule\` prints one comparison and writes nothing.`;

const ABOUT_PEERS = `Each contender runs in 61 rounds of some milliseconds, in an order that turns from round to round; the results are kept, so that no work can be left out. The figures are medians over the rounds, with the span of the middle half. A ratio is ours to theirs in the same round. All work from text to text. Ours gives a whole finding: the value, the rule’s version in force with its citations, and the reasons.`;

const ABOUT_FLOOR = `The floor does the same arithmetic on the same texts in bare integers, by hand, for this comparison alone (\`test/bench/floor.ts\`): it checks nothing that it is given, knows no versions, and gives the value without rule or reasons. Where there is next to nothing to compute (a look-up, a comparison of two numbers), the floor is a few nanoseconds, and a finding is many times that: what it costs is then the finding itself.`;

function conditions({ machine, versions }: Run, runs: readonly Run[]): string {
  const { processor, processors, memory, system, node, v8 } = machine;
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const when = runs.map(({ on, seconds }) => `${on} (${seconds} s)`);
  return table(
    ['', ''],
    [
      ['Runs', when.join(', ')],
      ['Machine', `${processor}, ${processors} processors, ${memory} GB, ${system}`],
      ['Node', `${node} (V8 ${v8})`],
      ['Beside', peers.join(', ')],
    ],
  );
}

function targetTable(runs: readonly Run[]): string {
  const rows = targets.map(({ what, bound, figureOf, isMet, unit }) => {
    const figures = runs.map(figureOf);
    const met = figures.filter(isMet).length;
    const verdict =
      met === figures.length ? `met, ${met} of ${figures.length}` : `**not met**, ${met} of ${figures.length}`;
    return [what, unit === undefined ? bound : `${bound} ${unit}`, ...figures.map(ratio), verdict];
  });
  const missed = targets.filter(({ figureOf, isMet, why }) => why !== undefined && !runs.map(figureOf).every(isMet));
  const reasons = missed.map(({ what, why }) => `- **${what}**: ${why}`);
  const heads = ['', 'target', ...runs.map((_, at) => `run ${at + 1}`), ''];
  return [
    table(heads, rows),
    ...(reasons.length > 0 ? [`Where it is not met, and why:\n\n${reasons.join('\n')}`] : []),
  ].join('\n\n');
}

function comparisonTable({ title, note, lines }: Compared): string {
  const rows = lines.map(({ name, time: spent, ratio: to }) => [
    name,
    time(spent.median),
    span(spent, time),
    to === undefined ? '' : ratio(to.median),
    to === undefined ? '' : span(to, ratio),
  ]);
  const all = table(['', 'median', 'middle half', 'ours to it', 'middle half'], rows);
  return [`### ${title}`, all, ...(note === undefined ? [] : [note])].join('\n\n');
}

function floorTable(run: Run): string {
  const rows = timesTheFloor(run).map(({ title, lines, times }) => {
    const [ours] = lines;
    const floor = lines.find(({ name }) => name === FLOOR);
    return [
      title,
      ours?.name ?? '',
      time(ours?.time.median ?? 0),
      time(floor?.time.median ?? 0),
      ratio(times),
      times <= 10 ? 'met' : '**not met**',
    ];
  });
  return table(['what is found', 'by', 'a finding', 'the floor', 'times', 'at most 10'], rows);
}

function caseloadText({ caseload, pool }: Run, million: Million | undefined): string {
  const rows = caseload.marks.map(({ children, seconds }, at) => {
    const before = caseload.marks[at - 1]?.seconds;
    return [count(children), seconds.toFixed(2), before === undefined ? '' : ratio(seconds / before)];
  });
  const whole = caseload.marks.at(-1)?.seconds ?? Number.NaN;
  const paragraphs = [
    `${count(CHILDREN)} children who do not exist, each with ten years in care: moves, about 300 days on which something was held, incidents, returns from being missing, restrictions of contact, documents, a therapeutic model and a support package. Every rule of the catalogue is asked of each child, in one thread; the children are made up one at a time (${caseload.makingUp.toFixed(1)} s of the whole) and dropped again.`,
    table(['children', 'seconds', 'to half as many'], rows),
    `${count(caseload.findings)} findings in ${whole.toFixed(1)} s: **${count(Math.round(caseload.findings / whole))} findings a second**, ${time((whole / caseload.findings) * 1e9)} each, ${time((whole / CHILDREN) * 1e9)} a child. Memory over the start: at most ${megabytes(caseload.resident)} resident, ${megabytes(caseload.heap)} of JavaScript’s heap.`,
    `Two threads (\`docs/examples/at-scale/pool.ts\`), ${count(pool.children)} children, threads started and warm: ${pool.pooled.map((seconds) => seconds.toFixed(2)).join(', ')} s, where one takes ${pool.alone.map((seconds) => seconds.toFixed(2)).join(', ')} s. ${pool.isSame ? 'Both give the same summary, to the letter.' : '**The summaries differ.**'} A worker is told which children are its own and makes them up itself.`,
  ];
  if (million !== undefined) paragraphs.push(millionText(million));
  return paragraphs.join('\n\n');
}

function millionText({ on, caseload: { marks, findings, resident, heap } }: Million): string {
  const last = marks.at(-1);
  const [children, seconds] = [last?.children ?? 0, last?.seconds ?? Number.NaN];
  const half = marks.at(-2)?.seconds ?? Number.NaN;
  return `${count(children)} children, once (${on}): ${count(findings)} findings in ${seconds.toFixed(0)} s, ${ratio(seconds / half)} times as long as half of them; memory over the start at most ${megabytes(resident)} resident, ${megabytes(heap)} of JavaScript’s heap.`;
}

function startText({ startUps }: Run): string {
  const rows = startUps.map(({ module, times, files, packages }) => {
    const { median, from, to } = spreadOf(times);
    const middle = `${from.toFixed(1)} to ${to.toFixed(1)} ms`;
    return [`\`${module}\``, `${median.toFixed(1)} ms`, middle, String(files), packages.join(', ') || 'none'];
  });
  return `Each import in 11 fresh processes, in turn.\n\n${table(['import', 'median', 'middle half', 'files', 'packages'], rows)}`;
}

function sizeText({ sizes }: Run): string {
  const rows = sizes.map(({ name, size, sizeLimit }) => [
    name,
    `${(size / 1000).toFixed(1)} kB`,
    `${sizeLimit / 1000} kB`,
  ]);
  return `Bundled by esbuild, minified and gzipped, as size-limit weighs it by \`test/size-limit.mjs\`.\n\n${table(['', 'size', 'fails above'], rows)}\n`;
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
