/**
 * `docs/interface.md`: every name of every door with its declaration, one below the other in the order of the
 * alphabet, so that a change of the interface is read in the page’s own difference.
 */

import { spawnSync } from 'node:child_process';
import manifest from '../../package.json' with { type: 'json' };
import { common } from '../../tsup.config.ts';
import type { Declared, Door, Doors } from './declarations.ts';
import { root } from './files.ts';
import { bullets, code, generatedNote, page } from './markdown.ts';
import { fileOfSchema, schemas } from './schema-files.ts';

/** The doors of the package: where each is in the source, and in what is built. */
export const DOORS = Object.keys(manifest.exports)
  .filter((door) => !door.endsWith('.json'))
  .map((door) => {
    const built = door.slice('./'.length) || 'index';
    return { specifier: door.replace('.', manifest.name), built, source: sourceOf(built) };
  });

/** What tsup builds a file from. */
function sourceOf(built: string): string {
  const { entry } = common as { readonly entry: Readonly<Record<string, string>> };
  const source = entry[built];
  if (source === undefined) throw new Error(`tsup.config.ts builds no ${built}`);
  return source;
}

const [WHOLE, ...ROOMS] = DOORS;

/** @param fileOf - the file of a door among those declared */
export function interfacePage(declared: Doors, fileOf: (door: (typeof DOORS)[number]) => string): string {
  const written = formatted(declared);
  const doorOf = (door: (typeof DOORS)[number]): Door => written.get(fileOf(door)) ?? { exported: [], unexported: [] };
  const rooms = ROOMS.map((room) => ({ room, door: doorOf(room) }));
  const whole = WHOLE === undefined ? { exported: [], unexported: [] } : doorOf(WHOLE);
  const ofWhole = new Set(whole.exported.map(({ name }) => name));
  const isWithin = ({ exported }: Door) => exported.every(({ name }) => ofWhole.has(name));
  const joined = rooms.filter(({ door }) => isWithin(door));
  const ofRooms = new Set(joined.flatMap(({ door }) => door.exported.map(({ name }) => name)));
  return page(
    generatedNote,
    '# Interface',
    'Every name that the package exports, with its declaration as the compiler reads it: what changes for whoever imports it, changes here. What a declaration means by a name that no door exports stands below it as “not exported”.',
    'Of a rule only its kind is given, and of a source only that it is one, since what they hold is law and no interface: the figures are on [the rule’s page](rules/README.md), the statements on [the source’s](README.md#audit-it). Of a schema only its name: what it takes stands beside it as JSON Schema. Fields and alternatives stand in the order of the alphabet.',
    `## ${WHOLE?.specifier}`,
    `All that these export: ${joined.map(({ room }) => code(room.specifier)).join(', ')}. And besides:`,
    ...listing({ exported: whole.exported.filter(({ name }) => !ofRooms.has(name)), unexported: [] }),
    ...rooms.flatMap(({ room, door }) => [`## ${room.specifier}`, ...listing(door)]),
  );
}

function listing({ exported, unexported }: Door): readonly (string | readonly string[])[] {
  const fileOf = new Map(schemas.map(([name]) => [name, fileOfSchema(name).replace('docs/', '')]));
  const ofSchemas = exported.flatMap(({ name }) => {
    const file = fileOf.get(name);
    return file === undefined ? [] : [`${code(name)}: [${file}](${file})`];
  });
  return [
    block(exported.filter(({ name }) => !fileOf.has(name))),
    ...(unexported.length === 0 ? [] : ['Not exported:', block(unexported)]),
    ...(ofSchemas.length === 0 ? [] : ['Schemas:', bullets(ofSchemas.toSorted())]),
  ];
}

function block(declared: readonly Declared[]): readonly string[] {
  const inOrder = declared.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const texts = new Set(inOrder.map(({ declaration }) => declaration));
  return ['```ts', [...texts].join('\n\n'), '```'];
}

/** Each declaration as Biome writes it, with a line for each member; one call for all, as each takes its time. */
function formatted(doors: Doors): Doors {
  const separator = '\n\n// the next declaration\n\n';
  const all = [...doors.values()].flatMap(({ exported, unexported }) => [...exported, ...unexported]);
  const biome = `${root}node_modules/@biomejs/biome/bin/biome`;
  const { stdout, stderr, status } = spawnSync(process.execPath, [biome, 'format', '--stdin-file-path=interface.ts'], {
    cwd: root,
    // Without `declare` a constant that has no value would be no TypeScript.
    input: all.map(({ declaration }) => declaration.replaceAll(/^/g, 'declare ')).join(separator),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const texts = stdout.split(separator).map((text) => text.trim().replaceAll(/^declare /gm, ''));
  const textOf = new Map(all.map(({ declaration }, position) => [declaration, texts[position] ?? '']));
  const inText = (declared: readonly Declared[]) =>
    declared.map((each) => ({ ...each, declaration: textOf.get(each.declaration) ?? '' }));
  return new Map(
    [...doors].map(([file, { exported, unexported }]) => [
      file,
      { exported: inText(exported), unexported: inText(unexported) },
    ]),
  );
}
