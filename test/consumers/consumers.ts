/**
 * The package as those who install it meet it: packed, installed from the tarball into folders of their own, run by
 * Node 20 and the newest Node, as ES module and as CommonJS, and compiled by TypeScript 5.4 and 7. `npm run consumers`
 * needs the registry.
 */

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { NODES, PROGRAM, TYPED, TYPESCRIPTS } from './programs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workplace = realpathSync(mkdtempSync(join(tmpdir(), 'consumers-')));
const doors = Object.keys(manifest.exports).filter((door) => !door.endsWith('.json'));
const specifiers = doors.map((door) => door.replace('.', manifest.name));

const execute = promisify(execFile);
async function run(cwd: string, command: string, ...options: string[]): Promise<string> {
  const { stdout } = await execute(command, options, {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '' },
    maxBuffer: 1e8,
  });
  return stdout.trim();
}

function write(folder: string, files: Readonly<Record<string, string>>): string {
  const path = join(workplace, folder);
  mkdirSync(path, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

/** Says how one consumer fared, and remembers if badly. */
async function tell(who: string, ask: () => Promise<string>): Promise<void> {
  try {
    console.log(`well  ${who}: ${await ask()}`);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    console.log(`ILL   ${who}: ${stdout}${stderr || String(error)}`);
    process.exitCode = 1;
  }
}

try {
  const [packed] = JSON.parse(
    await run(root, 'npm', 'pack', '--json', '--ignore-scripts', `--pack-destination=${workplace}`),
  );
  const tarball = join(workplace, packed.filename);
  console.log(
    `${packed.filename}: ${packed.size} bytes packed, ${packed.unpackedSize} unpacked, ${packed.entryCount} files`,
  );

  const imports = specifiers.map((each, at) => `import * as door${at} from '${each}';`).join('\n');
  const requires = specifiers.map((each, at) => `const door${at} = require('${each}');`).join('\n');
  const all = `const doors = { ${specifiers.map((each, at) => `'${each}': door${at}`).join(', ')} };`;
  const app = write('app', {
    'package.json': JSON.stringify({ name: 'app', private: true }),
    'app.mjs': `${imports}\n${all}\n${PROGRAM}`,
    'app.cjs': `${requires}\n${all}\n${PROGRAM}`,
  });
  await run(app, 'npm', 'install', '--no-audit', '--no-fund', tarball);
  for (const node of NODES) {
    for (const file of ['app.mjs', 'app.cjs']) {
      await tell(`Node ${node}, ${file.slice(4)}`, () => run(app, 'npx', '--yes', '-p', `node@${node}`, 'node', file));
    }
  }

  for (const [name, { version, compiler, options }] of Object.entries(TYPESCRIPTS)) {
    const typed = write(name, {
      'package.json': JSON.stringify({ name, private: true, type: 'module' }),
      'app.ts': `${imports}\nexport const doors = [${specifiers.map((_, at) => `door${at}`).join(', ')}];\n${TYPED}`,
      'app.cts': `${specifiers.map((each, at) => `import door${at} = require('${each}');`).join('\n')}
export const doors = [${specifiers.map((_, at) => `door${at}`).join(', ')}];\n`,
      'tsconfig.json': JSON.stringify({
        compilerOptions: { ...options, strict: true, noEmit: true, types: [] },
        include: ['app.*'],
      }),
    });
    await run(typed, 'npm', 'install', '--no-audit', '--no-fund', tarball, version);
    const tsc = join('node_modules', '.bin', compiler);
    await tell(`${version}, compiling ESM and CommonJS`, async () => {
      await run(typed, tsc, '-p', '.');
      return run(typed, tsc, '--version');
    });
    await tell(`${version}, refusing a misspelt name and a wrong type`, async () => {
      write(name, {
        'wrong.ts': `${TYPED}\nclaReview.id = 1;\nnextDue(claReview, { from: 'soon', held: [] });\n`,
        'tsconfig.json': JSON.stringify({
          compilerOptions: { ...options, strict: true, noEmit: true, types: [] },
          include: ['wrong.ts'],
        }),
      });
      const refused = await run(typed, tsc, '-p', '.').then(
        () => '',
        ({ stdout }: { stdout: string }) => stdout,
      );
      const codes = refused.match(/TS\d+/g) ?? [];
      if (codes.length !== 2) throw new Error(`2 errors were expected: ${refused}`);
      return codes.join(', ');
    });
  }
} finally {
  rmSync(workplace, { recursive: true, force: true });
}
