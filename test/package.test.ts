/** The package as its users get it: packed, unpacked elsewhere, imported and required there. */

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };
import { complete } from './complete-lock.mjs';
import { declarationsOfBuilt } from './documentation/declarations.ts';
import { read } from './documentation/files.ts';
import { DOORS, interfacePage } from './documentation/interface-page.ts';
import { hostsIn, tracesIn } from './traces.ts';

type Packages = Readonly<Record<string, { readonly version?: string; readonly optionalDependencies?: object }>>;

const root = fileURLToPath(new URL('..', import.meta.url));
const doors = Object.keys(manifest.exports).filter((door) => !door.endsWith('.json'));
const specifiers = doors.map((door) => door.replace('.', manifest.name));
const execute = promisify(execFile);

/** Runs a command without a network, and gives what it wrote. */
async function run(cwd: string, command: string, ...options: string[]): Promise<string> {
  const env = { ...process.env, npm_config_offline: 'true', NODE_OPTIONS: '' };
  return (await execute(command, options, { cwd, env, maxBuffer: 1e8 })).stdout;
}

const node = (cwd: string, type: 'module' | 'commonjs', code: string) =>
  run(cwd, process.execPath, `--input-type=${type}`, '--eval', code);

const workplace = realpathSync(mkdtempSync(join(tmpdir(), 'care-planning-rules-')));
const tool = (name: string) => join(root, 'node_modules', '.bin', name);

/** A project that has the package, and the named dependencies of it. */
async function projectWith(name: string, tarball: string, dependencies: readonly string[]): Promise<string> {
  const folder = join(workplace, name, 'node_modules', manifest.name);
  mkdirSync(folder, { recursive: true });
  await run(folder, 'tar', '-xzf', tarball, '--strip-components=1');
  for (const each of dependencies) symlinkSync(join(root, 'node_modules', each), join(folder, '..', each));
  return join(workplace, name);
}

let tarball: string;
let project: string;
let projectWithoutZod: string;
let published: readonly string[];

/** What a user finds where the package is installed. */
const installed = (path: string) => join(project, 'node_modules', manifest.name, path);
const textsPublished = () => published.map((path) => [path, readFileSync(installed(path), 'utf8')] as const);

beforeAll(async () => {
  if (!existsSync(join(root, 'dist'))) await run(root, 'npm', 'run', 'build');
  const [packed] = JSON.parse(
    await run(root, 'npm', 'pack', '--json', '--ignore-scripts', `--pack-destination=${workplace}`),
  );
  tarball = join(workplace, packed.filename);
  published = packed.files.map(({ path }: { path: string }) => path);
  project = await projectWith('whole', tarball, ['date-fns', 'zod']);
  projectWithoutZod = await projectWith('without-zod', tarball, ['date-fns']);
}, 120_000);

afterAll(() => rmSync(workplace, { recursive: true, force: true }));

describe('what is published', () => {
  it('is the build, the pages, and the four files that speak of them', () => {
    const outside = published.filter((path) => !/^(dist|docs)\//.test(path));
    expect(outside.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  });

  it('has an entry of each form for every door', () => {
    const files = doors.map((door) => `dist/${door === '.' ? 'index' : door.slice(2)}`);
    const forms = ['.js', '.cjs', '.d.ts', '.d.cts'];
    expect(published).toEqual(expect.arrayContaining(files.flatMap((file) => forms.map((form) => file + form))));
  });

  it('is code, declarations and maps: no test, no example, no data', () => {
    const built = published.filter((path) => path.startsWith('dist/'));
    expect(built.filter((path) => !/^dist\/[\w-]+\.(c?js(\.map)?|d\.c?ts)$/.test(path))).toEqual([]);
  });

  it('tells no path of the machine that built it, no person’s address, and leads nowhere but to its formats', () => {
    const texts = textsPublished();
    expect(texts.flatMap(([path, text]) => tracesIn(text).map((trace) => `${path}: ${trace}`))).toEqual([]);
    const hosts = new Set(texts.flatMap(([, text]) => hostsIn(text)));
    expect([...hosts].sort()).toEqual(['json-schema.org', 'keepachangelog.com', 'semver.org', 'www.npmjs.com']);
  });

  it('holds every page that its README and its other pages lead to, but for tests and source', () => {
    const pages = published.filter((path) => path.endsWith('.md'));
    expect(pages).toContain('docs/README.md');
    const dead = pages.flatMap((page) =>
      [...readFileSync(installed(page), 'utf8').matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !target.includes(':'))
        .map((target) => posix.join(posix.dirname(page), target))
        .filter((target) => page === 'README.md' || !/^(src|test)\//.test(target))
        .filter((target) => !existsSync(installed(target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('maps to files of the source alone, and holds each of them', () => {
    const maps = textsPublished().filter(([path]) => path.endsWith('.map'));
    expect(maps).not.toEqual([]);
    for (const [path, text] of maps) {
      const { sources, sourcesContent, sourceRoot = '' } = JSON.parse(text);
      expect(sourceRoot, path).toBe('');
      expect(
        sources.filter((source: string) => !/^\.\.\/src\/[\w/-]+(\.words)?\.ts$/.test(source)),
        path,
      ).toEqual([]);
      expect(sourcesContent?.length, path).toBe(sources.length);
    }
  });

  it('runs nothing on being installed, be it from a registry or from a repository', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
    expect([...hooks, 'prepack', 'postpack', 'dependencies'].filter((hook) => hook in manifest.scripts)).toEqual([]);
    expect(existsSync(join(root, 'binding.gyp'))).toBe(false);
  });
});

describe.each(specifiers)('%s', (specifier) => {
  it('gives the names of its source, imported and required', async () => {
    const names = Object.keys(await import(/* @vite-ignore */ specifier)).sort();
    const print = 'console.log(JSON.stringify(Object.keys(door).sort()))';
    const imported = await node(project, 'module', `import * as door from '${specifier}'; ${print}`);
    const required = await node(project, 'commonjs', `const door = require('${specifier}'); ${print}`);
    expect(names).not.toEqual([]);
    expect(JSON.parse(imported)).toEqual(names);
    expect(JSON.parse(required)).toEqual(names);
  });

  const isParse = specifier.endsWith('/parse');
  it(isParse ? 'needs zod' : 'loads without zod', async () => {
    const forms = [
      node(projectWithoutZod, 'module', `import '${specifier}'`),
      node(projectWithoutZod, 'commonjs', `require('${specifier}')`),
    ];
    for (const outcome of await Promise.allSettled(forms)) {
      if (outcome.status === 'rejected')
        expect(String(outcome.reason)).toMatch(/Cannot find (package|module) 'zod[/']/);
      expect(outcome.status).toBe(isParse ? 'rejected' : 'fulfilled');
    }
  });
});

describe('a rule', () => {
  const same = `console.log(['cadence', 'law', 'agenda'].every((door) => {
    const { claReview, ruleById } = load('${manifest.name}/' + door);
    return [claReview, ruleById?.('cadence/cla-review')].every((rule) => rule === undefined || rule === whole.claReview);
  }))`;
  it('is one and the same from whichever door it is required', async () => {
    const code = `const load = require; const whole = load('${manifest.name}'); ${same}`;
    expect((await node(project, 'commonjs', code)).trim()).toBe('true');
  });
});

describe('madeWith', () => {
  it('is the version of the package that is built', async () => {
    const print = `console.log(require('${manifest.name}').madeWith, require('${manifest.name}/package.json').version)`;
    expect((await node(project, 'commonjs', print)).trim()).toBe(`${manifest.version} ${manifest.version}`);
  });
});

describe('its types and paths', () => {
  it.each(['d.ts', 'd.cts'])(
    'declare, in %s, what the pages state of the source: docs/interface.md',
    (ending) => {
      const fileOf = ({ built }: (typeof DOORS)[number]) => `${built}.${ending}`;
      const declared = declarationsOfBuilt(installed('dist/'), DOORS.map(fileOf));
      expect(interfacePage(declared, fileOf)).toBe(read('docs/interface.md'));
    },
    60_000,
  );

  it('satisfy publint', async () => {
    await expect(run(root, tool('publint'), 'run', tarball, '--strict', '--pack=false')).resolves.toMatch(/All good/);
  });

  it('satisfy arethetypeswrong, in every way of resolving them', async () => {
    await expect(run(root, tool('attw'), tarball, '--no-emoji')).resolves.toMatch(/No problems found/);
  }, 60_000);
});

describe('the lock', () => {
  /** Optional dependencies that a package names and no entry at its side, or above it, stands for. */
  function missing(packages: Packages): string[] {
    return Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) => {
      const above = at.split('/node_modules/').map((_, depth, all) => all.slice(0, depth + 1).join('/node_modules/'));
      const folders = ['', ...above.map((path) => `${path}/`)];
      return Object.keys(optionalDependencies).filter((name) =>
        folders.every((folder) => !(`${folder}node_modules/${name}` in packages)),
      );
    });
  }

  const incomplete = {
    packages: {
      'node_modules/tool': { version: '1.2.3', dev: true, optionalDependencies: { '@tool/linux-x64-musl': '1.2.3' } },
      'node_modules/app': { version: '1.0.0', resolved: 'https://registry.invalid/app' },
      'node_modules/app/node_modules/tool': {
        version: '1.0.0',
        optionalDependencies: { '@tool/linux-x64-musl': '1.0.0' },
      },
    },
  };

  it('has an entry for every optional dependency that it names', () => {
    expect(missing(lock.packages)).toEqual([]);
    expect(missing(incomplete.packages)).toEqual(['@tool/linux-x64-musl', '@tool/linux-x64-musl']);
  });

  it('names no registry', () => {
    const addresses = Object.values(lock.packages).filter((entry) => 'resolved' in entry);
    expect(addresses).toEqual([]);
  });

  it('agrees with package.json', () => {
    const { name, version, dependencies, devDependencies } = manifest;
    expect(lock.packages['']).toMatchObject({ name, version, dependencies, devDependencies });
  });

  it('is completed with the versions that each tool asks for, and needs no more', () => {
    const entry = { optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] };
    const completed = complete(incomplete);
    expect(completed.packages).toMatchObject({
      'node_modules/@tool/linux-x64-musl': { ...entry, version: '1.2.3', dev: true },
      'node_modules/app/node_modules/tool/node_modules/@tool/linux-x64-musl': { ...entry, version: '1.0.0' },
    });
    expect(JSON.stringify(completed)).not.toContain('registry.invalid');
    expect(complete(completed)).toEqual(completed);
    expect(complete(lock)).toEqual(lock);
  });
});
