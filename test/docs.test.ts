/**
 * The generated documentation is what the catalogue and the sources give. `npm run docs` writes it; an ordinary
 * run only compares, and fails where a file differs or is missing (`update: 'none'` in vitest.config.ts: by
 * itself vitest writes what is missing wherever no CI is recognised).
 */

import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, read, root } from './documentation/files.ts';
import { generatedFilesThere, pages } from './documentation/pages.ts';

const generated = await pages();

describe('the generated documentation', () => {
  it.each([...generated])('%s is what the catalogue gives; if not, npm run docs writes it', async (path, text) => {
    await expect(text).toMatchFileSnapshot(root + path);
  });

  it('has no orphan beside it: delete what no rule or source gives any more', () => {
    expect(generatedFilesThere().filter((file) => !generated.has(file))).toEqual([]);
  });

  it('is never written by an ordinary run', () => {
    expect(read('test/vitest.config.ts')).toContain(`update: 'none'`);
  });
});

/** The headings of a page, as a link names them. */
function anchorsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function brokenLinks(path: string, markdown: string): readonly string[] {
  const text = markdown.replaceAll(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [file = '', anchor] = target.split('#');
    const linked = file === '' ? path : posix.join(posix.dirname(path), file);
    if (anchor === undefined) return isThere(linked) ? [] : [target];
    const page = file === '' ? markdown : textOf(linked);
    return page !== undefined && anchorsOf(page).includes(anchor) ? [] : [target];
  });
}

function isThere(path: string): boolean {
  return existsSync(root + path) || [...generated.keys()].some((file) => file === path || file.startsWith(`${path}/`));
}

/** A page as it is to be: the generated text, whether or not it is written yet. */
function textOf(path: string): string | undefined {
  return generated.get(path) ?? (existsSync(root + path) ? read(path) : undefined);
}

describe('links', () => {
  const written = [...filesUnder('docs', '.md'), 'README.md', 'CHANGELOG.md'].filter((path) => existsSync(root + path));
  const pagesThere = [...generated.keys()].filter((path) => path.endsWith('.md'));

  it.each([...new Set([...written, ...pagesThere])])('of %s lead somewhere', (path) => {
    expect(brokenLinks(path, textOf(path) ?? '')).toEqual([]);
  });

  it('that lead nowhere are noticed', () => {
    const text = '[a](no.md) [b](glossary.md#none) [c](README.md) [d](https://example.org) [e](#it) [f](#none)\n\n# It';
    expect(brokenLinks('docs/README.md', text)).toEqual(['no.md', 'glossary.md#none', '#none']);
  });
});
