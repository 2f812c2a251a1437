/** Every generated file, by its path from the top. */

import { catalogue } from 'care-planning-rules';
import { englandAndWales, type Rule } from 'care-planning-rules/core';
import { sources } from '../../src/sources/index.ts';
import { openLibrary } from '../case-runner.ts';
import { catalogueFile, counts } from './catalogue-file.ts';
import { declarationsOf } from './declarations.ts';
import { casesByRule, caseTables } from './evidence.ts';
import { filesUnder, read } from './files.ts';
import { code, generatedNote, page, pageOfRule, pageOfSource, table } from './markdown.ts';
import { parsePage } from './parse-page.ts';
import { declarations, roomPage } from './room-page.ts';
import { rulePage } from './rule-page.ts';
import { schemaFiles } from './schema-files.ts';
import { citedBy, sourcePage } from './source-page.ts';
import { QUESTION_OF_ROOM } from './wording.ts';

const firstPage = 'docs/README.md';
const counted = /(<!-- counted by `npm run docs` -->\n)[\s\S]*(<!-- end of what is counted -->)/;

export async function pages(): Promise<ReadonlyMap<string, string>> {
  const library = await openLibrary();
  const cases = casesByRule(library, caseTables(library));
  const rules = citedBy(catalogue);
  const rooms = Object.keys(QUESTION_OF_ROOM);
  const doors = new Map(rooms.map((room) => [room, `src/${room}/index.ts`]));
  const declared = declarationsOf([...doors.values(), 'src/index.ts', 'src/parse.ts']);
  const constants = new Map((await Promise.all(rooms.map(constantsOf))).flat());
  const ofRoom = (room: string) => catalogue.filter(({ id }) => id.startsWith(`${room}/`));
  const inRooms = new Set(rooms.flatMap((room) => declared.get(doors.get(room) ?? '')?.map(({ name }) => name) ?? []));

  return new Map([
    ...catalogue.map(
      (rule) =>
        [`docs/${pageOfRule(rule)}`, rulePage(rule, constants.get(rule.id) ?? '', cases.get(rule.id) ?? [])] as const,
    ),
    ...rooms.map(
      (room) =>
        [
          `docs/rules/${room}/README.md`,
          roomPage(
            room,
            QUESTION_OF_ROOM[room] ?? '',
            declared.get(doors.get(room) ?? '') ?? [],
            ofRoom(room),
            constants,
          ),
        ] as const,
    ),
    [
      'docs/rules/README.md',
      page(
        generatedNote,
        '# Rooms',
        table(
          ['Room', 'What it asks', 'Rules'],
          rooms.map((room) => [
            `[${room}](${room}/README.md)`,
            QUESTION_OF_ROOM[room] ?? '',
            String(ofRoom(room).length),
          ]),
        ),
        `${code('care-planning-rules')} exports every room by name, and besides:`,
        ...declarations((declared.get('src/index.ts') ?? []).filter(({ name }) => !inRooms.has(name))),
        `${code('care-planning-rules/parse')} is [the door for data from outside](parse/README.md).`,
      ),
    ] as const,
    [
      'docs/rules/parse/README.md',
      parsePage('May this data from outside come in, and if not, why not?', declared.get('src/parse.ts') ?? []),
    ] as const,
    ...schemaFiles(),
    ...sources.map((source) => [`docs/${pageOfSource(source.id)}`, sourcePage(source, rules)] as const),
    ['docs/catalogue.json', catalogueFile(catalogue, sources, rules, englandAndWales)] as const,
    [firstPage, withCounts(read(firstPage), counts(catalogue, sources, rules))] as const,
  ]);
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
  return typeof value === 'object' && value !== null && 'versions' in value && 'duty' in value;
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
