/** What the library and its making rest on, as the lock names it. */

import lock from '../../package-lock.json' with { type: 'json' };

export type Package = {
  readonly name: string;
  /** Where it is installed, from the top. */
  readonly at: string;
  readonly version: string;
  readonly licence: string | undefined;
  readonly isForDevelopment: boolean;
  readonly isOptional: boolean;
  readonly hasInstallScript: boolean;
  readonly hasIntegrity: boolean;
  readonly dependencies: readonly string[];
};

type Entry = {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly dependencies?: object;
};

/** Every package of the lock but the library itself. */
export const packages: readonly Package[] = packagesOf(lock.packages);

export function packagesOf(entries: Readonly<Record<string, Entry>>): readonly Package[] {
  return Object.entries(entries).flatMap(([at, entry]) => {
    const name = at.split('node_modules/').at(-1) ?? '';
    if (name === '') return [];
    return {
      name,
      at,
      version: entry.version ?? '',
      licence: entry.license,
      isForDevelopment: entry.dev === true || entry.devOptional === true,
      isOptional: entry.optional === true || entry.devOptional === true,
      hasInstallScript: entry.hasInstallScript === true,
      hasIntegrity: entry.integrity !== undefined,
      dependencies: Object.keys(entry.dependencies ?? {}),
    };
  });
}
