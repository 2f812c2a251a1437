/**
 * `docs/interface.json`: every name of every door, and the fingerprint of its declaration, rules and schemas
 * included. The rooms' pages show most of them as they are; nothing changes that is not to be seen here.
 */

import manifest from '../../package.json' with { type: 'json' };
import type { Doors } from './declarations.ts';

/** The doors of the package: where each is in the source, and in what is built. */
export const DOORS = Object.keys(manifest.exports)
  .filter((door) => !door.endsWith('.json'))
  .map((door) => {
    const room = door.slice('./'.length);
    return {
      specifier: door.replace('.', manifest.name),
      built: room === '' ? 'index' : room,
      source: room === '' ? 'src/index.ts' : room === 'parse' ? 'src/parse.ts' : `src/${room}/index.ts`,
    };
  });

/** @param fileOf - the file of a door among those declared */
export function interfaceFile(declared: Doors, fileOf: (door: (typeof DOORS)[number]) => string): string {
  const doors = DOORS.map((door) => {
    const names = declared.get(fileOf(door))?.exported ?? [];
    const sorted = names.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return [door.specifier, Object.fromEntries(sorted.map(({ name, fingerprint }) => [name, fingerprint]))] as const;
  });
  return `${JSON.stringify(Object.fromEntries(doors), null, 2)}\n`;
}
