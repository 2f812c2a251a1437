/**
 * How many lines of `src` there are without the law, the vocabulary and the words: at 0.1.0, and now. Every line counts,
 * with doc comments and examples. What is left out is the same on both sides, by whatever name it had.
 *
 * `npm run lines`, or `npm run lines -- <commit>` for any other commit than the one checked out.
 */

import { execFileSync } from 'node:child_process';

const RELEASED = '2165365438f8c87e4d71b23b88ef1098e42fcb3a';

/** 0.1.0: the sources, each room’s rules and lists of them, the catalogue, and what put answers into words. */
const LEFT_OUT_THEN = /^src\/(?:sources\/|\w+\/rules[\w-]*\.ts$|catalogue\.ts$|explain\.ts$)/;
/** Today: the law with its words and lists, the vocabulary, and what puts answers into words. */
const LEFT_OUT_NOW = /^src\/(?:law\/|words\/|vocabulary\.ts$)/;

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e8 });
}

/** The lines of each folder of `src` at a commit; what stands in `src` itself counts under its own name. */
function linesAt(commit: string, leftOut: RegExp): ReadonlyMap<string, number> {
  const paths = git('ls-tree', '-r', '--name-only', commit, 'src').split('\n');
  const byFolder = new Map<string, number>();
  for (const path of paths.filter((each) => each.endsWith('.ts') && !leftOut.test(each))) {
    const folder = path.split('/').length === 2 ? 'src' : (path.split('/')[1] as string);
    const lines = git('show', `${commit}:${path}`).split('\n').length - 1;
    byFolder.set(folder, (byFolder.get(folder) ?? 0) + lines);
  }
  return byFolder;
}

function printed(name: string, byFolder: ReadonlyMap<string, number>): void {
  const total = [...byFolder.values()].reduce((sum, lines) => sum + lines, 0);
  const parts = [...byFolder].sort().map(([folder, lines]) => `${folder} ${lines}`);
  console.log(`${name}: ${total} lines (${parts.join(', ')})`);
}

const [commit = 'HEAD'] = process.argv.slice(2);
printed('at 0.1.0', linesAt(RELEASED, LEFT_OUT_THEN));
printed(`at ${commit}`, linesAt(commit, LEFT_OUT_NOW));
