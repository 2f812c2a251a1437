/** `docs/quality.md`, for auditors: what stands behind an answer, and the command that shows it again. */

import { existsSync } from 'node:fs';
import { type QualityResult, RESULTS } from '../quality/results.ts';
import { type Package, packages } from './dependencies.ts';
import { filesUnder, read, root } from './files.ts';
import { bullets, code, generatedNote, page, table } from './markdown.ts';

/** What the ordinary run holds, counted, and where. */
export type Held = { readonly what: string; readonly count: number; readonly where: string };

/** A test that stands for the whole, and what its file says that it proves. */
export type WholeTest = { readonly file: string; readonly proves: string };

/** The rooms' own tests are named on the pages of their rules. */
const rooms = /^test\/(core|admission|cadence|contact|tier|support|rag|agenda|parse)\//;

/** The tests of the whole that say what they prove, by their opening comment. */
export function wholeTests(): readonly WholeTest[] {
  return filesUnder('test', '.test.ts')
    .filter((file) => !rooms.test(file))
    .flatMap((file) => {
      const proves = openingSentence(read(file));
      return proves === undefined ? [] : [{ file, proves }];
    });
}

/** The first sentence of the comment that opens a file. */
export function openingSentence(text: string): string | undefined {
  const comment = /^\/\*\*([\s\S]*?)\*\//
    .exec(text)?.[1]
    ?.replaceAll(/\s*\n \*\s*/g, ' ')
    .trim();
  return comment && /^[\s\S]*?[.!?](?=\s|$)/.exec(comment)?.[0];
}

/** Where it stands how fast it is, once that was measured. */
const performance = 'performance.md';

/** What the long checks last showed, in the order of their titles. */
export function results(): readonly QualityResult[] {
  const all = filesUnder(RESULTS, '.json').map((file) => JSON.parse(read(file)) as QualityResult);
  return all.toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

export function qualityPage(
  held: readonly Held[],
  tests: readonly WholeTest[],
  longChecks: readonly QualityResult[],
  of: readonly Package[] = packages,
): string {
  return page(
    generatedNote,
    '# Quality',
    'Why a person may rely on a date that this library gives: what was checked, what came of it, and the command that shows it again. What is counted here is counted by the run that compares this page; what takes longer bears the day on which it was last run.',
    '## In every run',
    `${code('npm test')} proves all of this, and fails where one of it no longer holds. It takes some minutes at most.`,
    table(
      ['What', 'How many', 'Where'],
      held.map(({ what, count, where }) => [what, String(count), where]),
    ),
    'Each rule’s page names its own cases and tests. These hold for the whole:',
    table(
      ['What is proved', 'By'],
      tests.map(({ file, proves }) => [proves, `[${file.replace('test/', '')}](../${file})`]),
    ),
    '## In runs of their own',
    longChecks.length === 0
      ? 'No result is kept.'
      : 'These take longer. Each keeps what it last showed, and this page states it whole.',
    ...longChecks.flatMap(partsOfResult),
    existsSync(`${root}docs/${performance}`) ? `How fast it is, beside others: [Performance](${performance}).` : '',
    '## What it rests on',
    ...supplyChain(of),
  );
}

function partsOfResult({ title, about, command, on, figures, remarks = [] }: QualityResult) {
  return [
    `### ${title}`,
    inline(about),
    `${code(command)}, last run on ${on}:`,
    table(
      ['What', 'Figure'],
      figures.map(([what, figure]) => [inline(what), typeof figure === 'number' ? grouped(figure) : inline(figure)]),
    ),
    ...(remarks.length === 0 ? [] : ['What is left over:', bullets(remarks.map(inline))]),
  ];
}

/** 1000000 as 1,000,000. */
function grouped(figure: number): string {
  return String(figure).replace(/^\d+/, (whole) => whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ','));
}

/** A text on one line, in which `<` is what it is, save within code. */
function inline(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, ' ')
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '\\<')))
    .join('');
}

function supplyChain(of: readonly Package[]): readonly (string | readonly string[])[] {
  const running = of.filter(({ isForDevelopment }) => !isForDevelopment);
  const licences = [...new Set(of.map(({ licence }) => licence ?? ''))].filter((licence) => licence !== '').sort();
  const scripts = of.filter(({ hasInstallScript }) => hasInstallScript);
  const withoutIntegrity = of.filter(({ hasIntegrity }) => !hasIntegrity);
  return [
    `Whoever installs the library gets ${running.length} packages with it:`,
    table(
      ['Package', 'Version', 'Licence', 'Rests in turn on'],
      running.map(({ name, version, licence = '', dependencies }) => [
        code(name),
        version,
        licence,
        dependencies.map(code).join(', ') || 'nothing',
      ]),
    ),
    'Its makers use more. Every version is exact, and the licences are:',
    table(
      ['Licence', 'Packages for development'],
      licences.map((licence) => [
        licence,
        String(of.filter((each) => each.licence === licence && each.isForDevelopment).length),
      ]),
    ),
    bullets([
      `The library runs nothing when it is installed. Of what its makers install, these do: ${listed(scripts)}.`,
      `Without a checksum in the lock, and without a licence named there, are ${withoutIntegrity.length} packages: builds of the makers’ tools for other systems than those on which the lock was written, each installed on its own system alone, in the version that the tool asks for: ${listed(withoutIntegrity)}.`,
    ]),
    `Held by [supply-chain.test.ts](../test/supply-chain.test.ts) and [package.test.ts](../test/package.test.ts); how a release is made so that its origin can be checked says [Publishing](guides/publishing.md).`,
  ];
}

/** Names with their versions, each once. */
function listed(of: readonly Package[]): string {
  const versionsOf = (name: string) => new Set(of.filter((each) => each.name === name).map(({ version }) => version));
  return [...new Set(of.map(({ name }) => name))]
    .map((name) => `${code(name)} ${[...versionsOf(name)].join(' and ')}`)
    .join(', ');
}
