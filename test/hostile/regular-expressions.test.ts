/**
 * Every regular expression of the library and of its examples is safe: no text makes it take more than linear time, as
 * recheck, which proves it or finds such a text, says of each. Those of zod's own formats are zod's.
 */

import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder, root } from '../documentation/files.ts';

// recheck would start a Java or a native program of its own if it were left the choice.
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

type Found = { readonly where: string; readonly source: string; readonly flags: string };

/** Every literal, and every `RegExp` made of a text, in which a word of the library's own may be set. */
function expressionsIn(path: string, text: string): (Found | string)[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: (Found | string)[] = [];
  const visit = (node: ts.Node): void => {
    const where = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const [source, flags] = node.arguments ?? [];
      const written = source === undefined ? undefined : writtenOut(source);
      if (written === undefined) found.push(`${where} is made of more than a text`);
      else found.push({ where, source: written, flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A text; one with words set in it, with `word` in the place of each. */
function writtenOut(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `word${literal.text}`).join('');
}

/** What is wrong with it; nothing where it is safe. */
function danger({ where, source, flags }: Found): string | undefined {
  const told: { readonly status: string; readonly complexity?: { readonly summary?: string } } = checkSync(
    source,
    flags,
    { timeout: 20_000 },
  );
  const how = told.complexity?.summary ?? 'not told';
  return told.status === 'safe' ? undefined : `${where} /${source}/${flags} is ${told.status}: ${how}`;
}

const files = ['src', 'docs/examples'].flatMap((folder) => filesUnder(folder, '.ts'));
const all = files.flatMap((path) => expressionsIn(path, readFileSync(root + path, 'utf8')));

describe('the regular expressions', () => {
  it('are found, and each can be read where it stands', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(all.filter((each) => typeof each === 'string')).toEqual([]);
    expect(all.length).toBeGreaterThan(5);
  });

  it.each(
    all.filter((each) => typeof each !== 'string').map((each) => [`${each.where} /${each.source}/`, each] as const),
  )(
    '%s is safe',
    (_, each) => {
      expect(danger(each)).toBeUndefined();
    },
    60_000,
  );
});

describe('the check', () => {
  const found = (text: string) => expressionsIn('a.ts', text).filter((each) => typeof each !== 'string');

  it('can fail: where a text makes it take the square of its length, or longer', () => {
    expect(found('const a = /^(a+)+$/;').map(danger)).toEqual([expect.stringContaining('is vulnerable: exponential')]);
    expect(found('x.replace(/\\s+$/g, y)').map(danger)).toEqual([expect.stringContaining('is vulnerable')]);
    expect(found(`new RegExp('^(a|a)*$', 'u')`).map(danger)).toEqual([expect.stringContaining('is vulnerable')]);
  });

  it('sees what it cannot read', () => {
    expect(expressionsIn('a.ts', 'new RegExp(text)')).toEqual(['a.ts:1 is made of more than a text']);
  });
});
