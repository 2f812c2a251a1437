// Completes package-lock.json after `npm install` has rewritten it: run `npm run complete-lock`.
//
// Some tools come as one package for each system, all of them optional dependencies of the tool. npm leaves
// those out of the lock that the registry in use did not serve, and then `npm ci` refuses the lock because
// they are missing (npm/cli issue 9342). This script adds an entry for each, from what the tool itself asks
// for: its exact version, and the system that its name states. It needs no network, and a second run adds
// nothing. It also removes every registry address, so that the lock serves whichever registry is in use.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** What a platform package's name says of where it runs: `@rollup/rollup-linux-x64-musl`. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = /^musl/.test(words.at(-1)) ? ['musl'] : /^gnu/.test(words.at(-1)) && os[0] === 'linux' ? ['glibc'] : [];
  return Object.fromEntries(Object.entries({ os, cpu, libc }).filter(([, values]) => values.length > 0));
}

/** Where Node looks for a package that the package at a place asks for, nearest first. */
function placesOf(name, from) {
  const parts = from.split('/node_modules/');
  const nearestFirst = parts.map((_, depth) => parts.slice(0, parts.length - depth).join('/node_modules/'));
  return [...nearestFirst, ''].map((at) => (at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`));
}

/**
 * The lock with an entry for every optional dependency that it names, and with no registry's address.
 *
 * @param {{ packages: Record<string, any> }} lock
 */
export function complete(lock) {
  const packages = Object.fromEntries(
    Object.entries(lock.packages).map(([at, { resolved: _, ...rest }]) => [at, rest]),
  );
  for (const [at, asking] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(at === '' ? {} : (asking.optionalDependencies ?? {}))) {
      const places = placesOf(name, at);
      const present = places.map((place) => packages[place]).find((entry) => entry !== undefined);
      const isExact = /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
      if (present !== undefined && (!isExact || present.version === version)) continue;
      if (!isExact) throw new Error(`${at} asks for ${name} ${version}: which version, only a registry can say`);
      const place = present === undefined ? places.at(-1) : places[0];
      const dev = asking.dev === true ? { dev: true } : {};
      packages[place] = { version, ...dev, optional: true, ...platformOf(name) };
    }
  }
  return { ...lock, packages: Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const completed = complete(lock);
  writeFileSync(path, `${JSON.stringify(completed, null, 2)}\n`);
  const added = Object.keys(completed.packages).length - Object.keys(lock.packages).length;
  console.log(`${added} entries added`);
}
