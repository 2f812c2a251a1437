/**
 * Proves that the library is pure by construction: in src/ the compiler knows neither Node nor a browser, and the
 * built files give every answer of the case tables, and its words, in an engine without clock, timers, chance,
 * locale and host. What is written in src/ is looked through in architecture.test.ts; that a file bundled from the
 * sources runs in such an engine too, as a database would load it, in agenda/caseload-at-scale.test.ts.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInContext } from 'node:vm';
import type { Rule } from 'care-planning-rules';
import type { Finding } from 'care-planning-rules/core';
import { explain } from 'care-planning-rules/words';
import { build } from 'esbuild';
import { build as buildByTsup } from 'tsup';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { common } from '../tsup.config.ts';
import { bareContext, type CallByText, callsOf, inLibrary, leftIn } from './bare-context.ts';
import { answerTo, type Case, openLibrary } from './case-runner.ts';
import { caseTables } from './documentation/evidence.ts';
import { root } from './documentation/files.ts';

const HOST = [
  'process',
  'Buffer',
  'require',
  'module',
  'global',
  '__dirname',
  'document',
  'window',
  'self',
  'navigator',
  'localStorage',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'structuredClone',
  'console',
  'performance',
  'crypto',
  'fetch',
  'URL',
  'TextEncoder',
  'AbortController',
];

/** What the compiler does not find in such a file of src/, among all the others; any other error as it is. */
function notFoundIn(text: string): readonly string[] {
  const { config } = ts.readConfigFile(`${root}src/tsconfig.json`, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, `${root}src`);
  const path = `${root}src/kinds/snippet.ts`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, ...others) =>
    name === path ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...others);
  const program = ts.createProgram([...fileNames, path], options, host);
  expect(fileNames.length).toBeGreaterThan(100);
  return program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, ' ');
    return /^Cannot find (?:name|module) '([^']+)'/.exec(message)?.[1] ?? message;
  });
}

describe('in src/ the compiler', () => {
  it('finds no name of Node or of a browser, and every name of the language', () => {
    const lines = [
      `export * from 'node:fs';`,
      `export * from 'os';`,
      `import * as z from 'zod';`,
      `export const found = [Math.max(1, 2), new Map(), JSON.stringify(1), [1].toSorted(), z.string()];`,
      ...HOST.map((name) => `export const of_${name} = ${name};`),
    ];
    expect(notFoundIn(lines.join('\n'))).toEqual(['node:fs', 'os', ...HOST]);
  }, 60_000);
});

const GLOBAL = 'built';

/** All that the package exports, from files built as those that are published, with what they depend on: one script. */
async function builtFiles(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'care-planning-rules-'));
  try {
    await buildByTsup({ ...common, config: false, format: 'esm', outDir, dts: false, silent: true });
    const doors = Object.values(manifest.exports).flatMap((door) =>
      typeof door === 'string' ? [] : [door.import.default],
    );
    const { outputFiles } = await build({
      stdin: {
        contents: doors.map((door) => `export * from '${door.replace('./dist', '.')}';`).join('\n'),
        resolveDir: outDir,
      },
      nodePaths: [`${root}node_modules`],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: GLOBAL,
      platform: 'neutral',
      target: 'es2022',
      logLevel: 'error',
    });
    return outputFiles.map(({ text }) => text).join('\n');
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** The findings of an answer, at whatever depth. */
function findingsIn(answer: unknown): readonly Finding[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const { kind, rule } = answer as { kind?: unknown; rule?: { cites?: unknown } };
  if (typeof kind === 'string' && Array.isArray(rule?.cites)) return [answer as Finding];
  return Object.values(answer).flatMap(findingsIn);
}

const library = await openLibrary();
const tables = caseTables(library);

/** What the library answers to a case; none where it throws. */
function findingsOf(each: Case): readonly Finding[] {
  return 'throws' in each ? [] : findingsIn(answerTo(each, library));
}

describe('in an engine without clock, timers, chance, locale and host the built files', () => {
  const context = bareContext();
  let call: CallByText;

  beforeAll(async () => {
    runInContext(await builtFiles(), context);
    call = callsOf(context, GLOBAL);
  }, 60_000);

  it('find nothing but the language', () => {
    expect(leftIn(context)).toEqual([]);
  });

  it('hold every public function', () => {
    const held: string[] = runInContext(`Object.keys(${GLOBAL})`, context);
    expect([...library.functions.keys()].filter((name) => !held.includes(name))).toEqual([]);
  });

  it.each(tables.map(({ file, cases }) => [file, cases] as const))(
    'give each answer of %s, and explain it, to the letter',
    (_, cases) => {
      for (const each of cases) {
        expect([each.id, call(each.call, JSON.stringify(each.args))]).toEqual([each.id, inLibrary(each, library)]);
        for (const finding of findingsOf(each)) expectSameWords(finding);
      }
    },
  );

  it('explain every rule, to the letter', () => {
    for (const rule of library.rules.values()) expectSameWords(rule);
  });

  function expectSameWords(subject: Rule | Finding): void {
    expect(JSON.parse(call('explain', JSON.stringify([subject])))).toEqual({ value: explain(subject) });
  }
});

describe('what is compared', () => {
  it('is many findings of every kind', () => {
    const findings = tables.flatMap(({ cases }) => cases).flatMap(findingsOf);
    expect(findings.length).toBeGreaterThan(2000);
    expect(new Set(findings.map(({ kind }) => kind)).size).toBe(3);
  });
});
