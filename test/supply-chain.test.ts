/**
 * What the library rests on, and what its files tell: exact versions, known licences, nothing that runs by itself, and
 * no trace of a machine, a registry or a person.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };
import { type Package, packages, packagesOf } from './documentation/dependencies.ts';
import { root } from './documentation/files.ts';
import { hostsIn, tracesIn } from './traces.ts';

/** What may come with the library, and under which terms. */
const forUsers = { 'date-fns': 'MIT', zod: 'MIT' };

/** Terms that its makers' tools may have. None of these packages is passed on. */
const licencesForDevelopment = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT OR Apache-2.0',
  'MPL-2.0',
];

/** Packages that run a script of their own when the makers install them. */
const withInstallScript = ['esbuild'];

/**
 * Packages without a checksum in the lock: builds of two tools for systems on which the lock was never written, put
 * there by complete-lock.mjs. npm takes such a package as the registry gives it, so each stands here by name.
 */
const systemsWithoutIntegrity: Readonly<Record<string, readonly string[]>> = {
  '@biomejs/cli-': `android-arm64 android-x64 darwin-arm64 darwin-x64 linux-arm64-musl linux-x64-musl win32-arm64
    win32-x64`.split(/\s+/),
  '@rollup/rollup-': `android-arm-eabi android-arm64 android-x64 darwin-arm64 darwin-x64 freebsd-arm64 freebsd-x64
    linux-arm-gnueabihf linux-arm-musleabihf linux-arm64-musl linux-loong64-gnu linux-loong64-musl linux-ppc64-gnu
    linux-ppc64-musl linux-riscv64-gnu linux-riscv64-musl linux-s390x-gnu linux-x64-musl openbsd-x64
    openharmony-arm64 win32-arm64-msvc win32-ia32-msvc win32-x64-gnu win32-x64-msvc`.split(/\s+/),
};
const withoutIntegrity = Object.entries(systemsWithoutIntegrity).flatMap(([tool, systems]) =>
  systems.map((system) => tool + system),
);

const named = (of: readonly Package[]) => [...new Set(of.map(({ name }) => name))].sort();
const entries: Readonly<Record<string, object>> = lock.packages;
const entryOf = ({ at }: Package) => entries[at] as { os?: string[]; cpu?: string[]; integrity?: string };

describe('what the library rests on', () => {
  it('is exact in its version, for its users as for its makers, and is what the lock holds', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const locked = new Map(packages.map(({ at, version }) => [at, version]));
    expect(asked.filter(([name, version]) => locked.get(`node_modules/${name}`) !== version)).toEqual([]);
  });

  it('comes, for its users, to two packages that rest on nothing in turn', () => {
    const running = packages.filter(({ isForDevelopment }) => !isForDevelopment);
    expect(Object.fromEntries(running.map(({ name, licence }) => [name, licence]))).toEqual(forUsers);
    expect(running.flatMap(({ dependencies }) => dependencies)).toEqual([]);
    const otherWays = [
      'peerDependencies',
      'optionalDependencies',
      'bundleDependencies',
      'bundledDependencies',
      'overrides',
    ];
    expect(otherWays.filter((way) => way in manifest)).toEqual([]);
  });

  it.each(Object.entries(forUsers))(
    '%s is passed on under the terms of %s, which it bears with it',
    (name, licence) => {
      const folder = join(root, 'node_modules', name);
      expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).license).toBe(licence);
      expect(readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file))).not.toEqual([]);
    },
  );

  it('is, for its makers, under terms that are listed', () => {
    const others = packages.filter(({ licence, name }) => licence === undefined && !withoutIntegrity.includes(name));
    expect(named(others)).toEqual([]);
    const unlisted = packages.filter(({ licence }) => licence && !licencesForDevelopment.includes(licence));
    expect(unlisted.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  it('runs a script when it is installed only where that is listed, and never for its users', () => {
    const running = packages.filter(({ hasInstallScript }) => hasInstallScript);
    expect(named(running)).toEqual(withInstallScript);
    expect(running.filter(({ isForDevelopment }) => !isForDevelopment)).toEqual([]);
  });

  it('bears a strong checksum, save what is listed by name', () => {
    expect(named(packages.filter(({ hasIntegrity }) => !hasIntegrity))).toEqual([...withoutIntegrity].sort());
    const weak = packages.filter((each) => each.hasIntegrity && !/^sha512-/.test(entryOf(each).integrity ?? ''));
    expect(named(weak)).toEqual([]);
  });

  it('without a checksum is optional, for its makers, and for one system alone: no other machine has it', () => {
    const lacking = packages.filter(({ hasIntegrity }) => !hasIntegrity);
    const wider = lacking.filter((each) => {
      const { os, cpu } = entryOf(each);
      return !(each.isOptional && each.isForDevelopment && os?.length === 1 && cpu?.length === 1);
    });
    expect(named(wider)).toEqual([]);
    const installed = lacking.filter(({ at }) => existsSync(root + at)).map(entryOf);
    expect(
      installed.filter(({ os = [], cpu = [] }) => !os.includes(process.platform) || !cpu.includes(process.arch)),
    ).toEqual([]);
  });

  it('is read whole from a lock: one that has no checksum, a script, or other terms, is seen', () => {
    expect(
      packagesOf({
        '': { version: '1.0.0' },
        'node_modules/a/node_modules/@b/c': { version: '1.2.3', license: 'GPL-3.0', dev: true, hasInstallScript: true },
      }),
    ).toEqual([
      {
        name: '@b/c',
        at: 'node_modules/a/node_modules/@b/c',
        version: '1.2.3',
        licence: 'GPL-3.0',
        isForDevelopment: true,
        isOptional: false,
        hasInstallScript: true,
        hasIntegrity: false,
        dependencies: [],
      },
    ]);
  });
});

/** The files that a clone holds: whatever stands in the checkout but what was installed or built there. */
function filesOfCheckout(folder = ''): readonly string[] {
  const notKept = ['.git', 'node_modules', 'dist', 'coverage', 'reports', '.stryker-tmp'];
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (notKept.includes(path) || path.endsWith('.tgz')) return [];
    return entry.isDirectory() ? filesOfCheckout(`${path}/`) : entry.isFile() ? [path] : [];
  });
}

/** Where what the files say may lead. */
const hosts = [
  'example.org',
  'github.com',
  'json-schema.org',
  'keepachangelog.com',
  'registry.invalid',
  'semver.org',
  'www.npmjs.com',
];
/** Where the lock says that packages may be thanked. */
const hostsOfFunding = ['bjornlu.com', 'github.com', 'opencollective.com', 'paulmillr.com', 'tidelift.com'];

describe('the files of a clone', () => {
  const files = filesOfCheckout().map((file) => [file, readFileSync(root + file, 'utf8')] as const);

  it('name no path of a machine, no person’s address or telephone number, and no secret', () => {
    const told = files.flatMap(([file, text]) => tracesIn(text).map((trace) => `${file}: ${trace}`));
    expect(told).toEqual([]);
  });

  it('lead to no host but those named here, and so to no registry', () => {
    const led = files.flatMap(([file, text]) => {
      const allowed = file === 'package-lock.json' ? hostsOfFunding : hosts;
      return hostsIn(text).flatMap((host) => (allowed.includes(host) ? [] : [`${file}: ${host}`]));
    });
    expect(led).toEqual([]);
  });

  it('set up no registry and no credentials', () => {
    expect(files.map(([file]) => file).filter((file) => /(^|\/)(\.npmrc|\.yarnrc.*|\.env.*)$/.test(file))).toEqual([]);
    expect('publishConfig' in manifest).toBe(false);
  });

  it.each([
    ['a home', ['', 'home', 'someone', 'file.ts'].join('/'), 1],
    ['a folder for a while', `at (${['', 'tmp', 'x'].join('/')}:1)`, 1],
    ['this checkout', `${root}src/index.ts`, 1],
    ['a drive', ['C:', 'Users', 'x'].join('\\'), 1],
    ['an address for letters', ['someone', 'example.org'].join('@'), 1],
    ['a telephone number', ['020', '7946', '0000'].join(' '), 1],
    ['a token', `${'_auth'}Token=x`, 1],
    ['a path within the project', '../src/core/date.ts, ./home/x, care-planning-rules/core', 0],
    ['a version, a day and a moment', 'zod@4.6.7, 2026-11-22, 2026-11-22T17:30:00.000Z', 0],
  ])('are read closely: %s is told apart', (_, text, traces) => {
    expect(tracesIn(text)).toHaveLength(traces);
  });

  it('have their hosts read, however an address is written', () => {
    const text = `https://registry.invalid/a, git+ssh://${['git', 'example.org'].join('@')}:22/b`;
    expect(hostsIn(text)).toEqual(['registry.invalid', 'example.org']);
  });
});
