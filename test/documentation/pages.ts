/** Every generated file, by its path from the top. */

import { catalogue, type Rule } from 'care-planning-rules';
import { englandAndWales } from 'care-planning-rules/core';
import { sources } from '../../src/law/sources.ts';
import { openLibrary } from '../case-runner.ts';
import { catalogueFile, counts } from './catalogue-file.ts';
import { type Door, declarationsOfSources } from './declarations.ts';
import { casesByRule, caseTables } from './evidence.ts';
import { filesUnder, read } from './files.ts';
import { DOORS, interfacePage } from './interface-page.ts';
import { lawsInTests, lawsPage } from './laws-page.ts';
import { code, generatedNote, page, pageOfRule, pageOfSource, table } from './markdown.ts';
import { parsePage } from './parse-page.ts';
import { type Held, qualityPage, results, wholeTests } from './quality-page.ts';
import { declarations, roomPage } from './room-page.ts';
import { rulePage } from './rule-page.ts';
import { schemaFiles, schemas } from './schema-files.ts';
import { citedBy, sourcePage } from './source-page.ts';
import { vocabularyPage } from './vocabulary-page.ts';
import { QUESTION_OF_ROOM, statementsOf } from './wording.ts';

const firstPage = 'docs/README.md';
const counted = /(<!-- counted by `npm run docs` -->\n)[\s\S]*(<!-- end of what is counted -->)/;

export async function pages(): Promise<ReadonlyMap<string, string>> {
  const library = await openLibrary();
  const tables = caseTables(library);
  const cases = casesByRule(library, tables);
  const rules = citedBy(catalogue);
  const rooms = Object.keys(QUESTION_OF_ROOM);
  const declared = declarationsOfSources(DOORS.map(({ source }) => source));
  const doorOf = (file: string): Door => declared.get(file) ?? { exported: [], unexported: [] };
  const constants = new Map((await Promise.all(rooms.map(constantsOf))).flat());
  const doorOfRoom = (room: string) => doorOf(DOORS.find(({ built }) => built === room)?.source ?? '');
  const ofRoom = (room: string) => catalogue.filter(({ id }) => room === 'law' || id.startsWith(`${room}/`));
  const whole = doorOf('src/index.ts').exported;
  const inWhole = new Set(whole.map(({ name }) => name));
  const joined = rooms.filter((room) => doorOfRoom(room).exported.every(({ name }) => inWhole.has(name)));
  const inRooms = new Set(joined.flatMap((room) => doorOfRoom(room).exported.map(({ name }) => name)));
  const idOf = new Map([...constants].map(([id, constant]) => [constant, id]));
  const laws = lawsInTests((constant) => idOf.get(constant));
  const names = new Set([...declared.values()].flatMap(({ exported }) => exported.map(({ name }) => name)));
  const held: readonly Held[] = [
    {
      what: 'rules, each with a case of every outcome that it can have',
      count: catalogue.length,
      where: '[catalogue.test.ts](../test/catalogue.test.ts)',
    },
    {
      what: 'statements of the sources, each modelled by a rule or left out for a reason that is given',
      count: sources.flatMap(statementsOf).length,
      where: '[catalogue.json](catalogue.json)',
    },
    {
      what: 'cases, written as data',
      count: tables.flatMap(({ cases }) => cases).length,
      where: `[cases](cases); ${code('npm run cases')}`,
    },
    {
      what: 'laws, tried on inputs drawn at random',
      count: laws.flatMap((each) => each.laws).length,
      where: '[laws](laws.md)',
    },
    {
      what: 'answers asserted in the documentation and in comments',
      count: examples(),
      where: '[documentation-examples.test.ts](../test/documentation-examples.test.ts)',
    },
    {
      what: 'public names, none of whose declarations changes unseen',
      count: names.size,
      where: '[rooms](rules/README.md), [interface](interface.md)',
    },
    { what: 'inputs with a schema', count: schemas.length, where: '[schemas](schemas)' },
  ];

  return new Map([
    ...catalogue.map(
      (rule) =>
        [`docs/${pageOfRule(rule)}`, rulePage(rule, constants.get(rule.id) ?? '', cases.get(rule.id) ?? [])] as const,
    ),
    ...rooms.map(
      (room) =>
        [
          `docs/rules/${room}/README.md`,
          roomPage(room, QUESTION_OF_ROOM[room] ?? '', doorOfRoom(room), ofRoom(room), constants),
        ] as const,
    ),
    [
      'docs/rules/README.md',
      page(
        generatedNote,
        '# Doors',
        table(
          ['Door', 'What it asks', 'Rules'],
          rooms.map((room) => [
            `[${room}](${room}/README.md)`,
            QUESTION_OF_ROOM[room] ?? '',
            String(ofRoom(room).length),
          ]),
        ),
        `${code('care-planning-rules')} exports all that these do: ${joined.map(code).join(', ')}. And besides:`,
        ...declarations(whole.filter(({ name }) => !inRooms.has(name))),
        `${code('care-planning-rules/parse')} is [the door for data from outside](parse/README.md).`,
        '[The interface](../interface.md) gives every name of every door with its declaration: no signature and no type changes without changing that page.',
      ),
    ] as const,
    [
      'docs/rules/parse/README.md',
      parsePage('May this data from outside come in, and if not, why not?', doorOfRoom('parse')),
    ] as const,
    ['docs/interface.md', interfacePage(declared, ({ source }) => source)] as const,
    ...schemaFiles(),
    ['docs/vocabulary.md', vocabularyPage(catalogue)] as const,
    ['docs/laws.md', lawsPage(laws)] as const,
    ['docs/quality.md', qualityPage(held, wholeTests(), results())] as const,
    ...sources.map((source) => [`docs/${pageOfSource(source.id)}`, sourcePage(source, rules)] as const),
    ['docs/catalogue.json', catalogueFile(catalogue, sources, rules, englandAndWales)] as const,
    [firstPage, withCounts(read(firstPage), counts(catalogue, sources, rules))] as const,
  ]);
}

/** How many answers are asserted, on pages that people write and in comments. */
function examples(): number {
  const files = ['README.md', ...filesUnder('docs', '.md'), ...filesUnder('src', '.ts')];
  return files.flatMap((file) => read(file).match(/(?<!`)\/\/ => /g) ?? []).length;
}

/** The names under which a room exports its rules, after the rule's id; and its lists of rules, after their names. */
async function constantsOf(room: string): Promise<readonly (readonly [string, string])[]> {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ `care-planning-rules/${room}`);
  return Object.entries(module).flatMap(([name, value]) => {
    if (isRule(value)) return [[value.id, name] as const];
    return Array.isArray(value) && value.length > 0 && value.every(isRule) ? [[name, name] as const] : [];
  });
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'versions' in value && 'owedBy' in value;
}

function withCounts(text: string, lines: readonly string[]): string {
  if (!counted.test(text)) throw new Error(`${firstPage} has no place for what is counted`);
  return text.replace(counted, (_, begins, ends) => `${begins}\n${lines.join('\n')}\n\n${ends}`);
}

/** The files that stand where only generated ones may. */
export function generatedFilesThere(): readonly string[] {
  const folders = ['docs/rules', 'docs/schemas', 'docs/sources'];
  return folders.flatMap((folder) => filesUnder(folder, '')).filter((file) => /\.\w+$/.test(file));
}
