/** What importing costs: each module in fresh processes, in turn, and the files that come with it. */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type StartUp = {
  readonly module: string;
  /** Milliseconds, round by round. */
  readonly times: readonly number[];
  /** How many files it brings, and which packages beside its own. */
  readonly files: number;
  readonly packages: readonly string[];
};

const MODULES = ['care-planning-rules/cadence', 'care-planning-rules', 'care-planning-rules/parse', 'date-fns', 'zod'];
const ROUNDS = 11;
const cwd = fileURLToPath(new URL('../../', import.meta.url));

/** Runs it as a module in a fresh process; what it prints. */
function printed(code: string): string {
  const { TSX_TSCONFIG_PATH: _, NODE_OPTIONS: __, ...env } = process.env;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd, env, encoding: 'utf8' });
}

function timed(module: string): number {
  return Number(
    printed(`
      const start = performance.now();
      await import(${JSON.stringify(module)});
      console.log(performance.now() - start);
    `),
  );
}

/** The files that are loaded with it, as the engine itself reports them. */
function filesOf(module: string): readonly string[] {
  const urls: readonly string[] = JSON.parse(
    printed(`
      import { Session } from 'node:inspector';
      const session = new Session();
      const urls = [];
      session.connect();
      session.on('Debugger.scriptParsed', ({ params }) => urls.push(params.url));
      session.post('Debugger.enable');
      await import(${JSON.stringify(module)});
      console.log(JSON.stringify(urls));
    `),
  );
  return urls.filter((url) => url.startsWith('file:'));
}

export function startUps(): readonly StartUp[] {
  const times = new Map(MODULES.map((module): [string, number[]] => [module, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const module of round % 2 === 0 ? MODULES : MODULES.toReversed()) times.get(module)?.push(timed(module));
  }
  return MODULES.map((module): StartUp => {
    const files = filesOf(module);
    const packages = files.flatMap((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []);
    return {
      module,
      times: times.get(module) as readonly number[],
      files: files.length,
      packages: [...new Set(packages)].sort(),
    };
  });
}
