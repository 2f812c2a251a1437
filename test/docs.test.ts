/**
 * The generated documentation is what the catalogue and the sources give. `npm run docs` writes it; an ordinary
 * run only compares, and fails where a file differs or is missing (`update: 'none'` in vitest.config.ts: by
 * itself vitest writes what is missing wherever no CI is recognised).
 */

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { type Door, declarationsOfBuilt } from './documentation/declarations.ts';
import { filesUnder, read, root } from './documentation/files.ts';
import { interfacePage } from './documentation/interface-page.ts';
import { lawsIn, lawsPage } from './documentation/laws-page.ts';
import { generatedFilesThere, pages } from './documentation/pages.ts';
import { openingSentence, qualityPage, results } from './documentation/quality-page.ts';
import { type QualityResult, RESULTS } from './quality/results.ts';

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

describe('the public interface', () => {
  const before = `
    declare const WAYS: readonly ['by-day', 'by-month'];
    type Way = (typeof WAYS)[number];
    /** What was asked. */
    export type Asked = { readonly way: Way; readonly on?: string };
    export declare const LIMIT: 20;
    type Rule<P, K> = { readonly kind: K; readonly params: P };
    export type LimitRule = Rule<{ readonly within: number }, 'limit'>;
    export type OrderRule = Rule<{ readonly within: number }, 'order'>;
    export declare const rule: { readonly kind: 'limit'; readonly params: { readonly within: 28 } };
    export declare function answer(asked: Asked, strict?: boolean): string | undefined;
    export declare function other(): 'red' | 'green';`;
  const changes = {
    'an added optional parameter': ['strict?: boolean', 'strict?: boolean, extra?: number', 'answer'],
    'a widened union': [`'red' | 'green'`, `'red' | 'green' | 'blue'`, 'other'],
    'a renamed field': ['way: Way', 'manner: Way', 'Asked'],
    'a field that need not be there': ['readonly way:', 'readonly way?:', 'Asked'],
    'a field that may be written to': ['readonly way:', 'way:', 'Asked'],
    'a changed return type': ['string | undefined;', 'string;', 'answer'],
    'a value that is less exactly known': ['LIMIT: 20', 'LIMIT: number', 'LIMIT'],
    'a word more in a vocabulary that is not exported': [`'by-month'`, `'by-month', 'by-year'`, 'WAYS'],
    'another kind of a rule': [`readonly kind: 'limit'`, `readonly kind: 'order'`, 'rule'],
    'a name that is no longer exported': ['export declare function other', 'declare function other', 'other'],
    'another way of writing the same': [`'red' | 'green'`, `'green'|'red'`, undefined],
    'another figure of a rule, which is law': ['within: 28', 'within: 21', undefined],
    'another comment': ['What was asked.', 'What is asked.', undefined],
  } as const;

  const folder = `${mkdtempSync(join(tmpdir(), 'interface-'))}/`;
  const texts = [before, ...Object.values(changes).map(([from, to]) => before.replace(from, to))];
  const files = texts.map((text, position) => {
    writeFileSync(`${folder}${position}.d.ts`, `${text}\nexport {};\n`);
    return `${position}.d.ts`;
  });
  const [first, ...others] = [...declarationsOfBuilt(folder, files).values()];
  rmSync(folder, { recursive: true });
  const namesOf = (door: Door | undefined) =>
    new Map([...(door?.exported ?? []), ...(door?.unexported ?? [])].map((each) => [each.name, each.declaration]));

  it.each(Object.entries(changes).map(([what, [, , seen]], position) => [what, seen, position] as const))(
    'shows %s in the name that it changes, and in no other',
    (_, seen, position) => {
      const [was, is] = [namesOf(first), namesOf(others[position])];
      expect(was.size).toBe(10);
      expect([...was.keys()].filter((name) => was.get(name) !== is.get(name))).toEqual(seen ? [seen] : []);
    },
  );

  it('shows beside its names what they mean and no door exports', () => {
    expect(first?.unexported.map(({ name }) => name)).toEqual(['Way', 'WAYS', 'Rule']);
  });

  it('is a page on which each name stands as it is declared, and a rule by its kind alone', () => {
    const doors = new Map(first && [['one', first]]);
    const lines = interfacePage(doors, ({ built }) => (built === 'core' ? 'one' : '')).split('\n');
    expect(lines).toContain('const LIMIT: 20;');
    expect(lines).toContain('function answer(asked: Asked, strict?: boolean): string | undefined;');
    expect(lines).toContain('const rule: LimitRule;');
    expect(lines).toContain("const WAYS: readonly ['by-day', 'by-month'];");
    expect(lines.join()).not.toContain('28');
  });
});

describe('what the long checks last showed', () => {
  const page = textOf('docs/quality.md') ?? '';

  it.each(results().map((result) => [result.title, result] as const))(
    '%s: is dated and can be shown again',
    (_, result) => {
      const { title, about, command, on, figures, remarks = [] } = result;
      expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(manifest.scripts).toHaveProperty([/^npm run ([\w:-]+)/.exec(command)?.[1] ?? `none: ${command}`]);
      expect([title, about, ...remarks].filter((text) => typeof text !== 'string' || text === '')).toEqual([]);
      expect(figures).not.toEqual([]);
      expect(page).toContain(`### ${title}\n`);
      expect(page).toContain(`\`${command}\`, last run on ${on}:`);
    },
  );

  it('is kept by every check that says so', () => {
    const kept = filesUnder('test', '.ts').flatMap((file) =>
      [...read(file).matchAll(/\bwriteResult\(\s*'([\w-]+)'/g)].map(([, name]) => `${RESULTS}/${name}.json`),
    );
    expect(kept.filter((file) => !existsSync(root + file))).toEqual([]);
    expect(filesUnder(RESULTS, '.json').filter((file) => !kept.includes(file))).toEqual([]);
  });

  it('is stated whole, and what is not so comes to another page', () => {
    const result: QualityResult = {
      title: 'A check',
      about: 'What it asks,\nin two lines.',
      command: 'npm run check',
      on: '2026-11-22',
      figures: [
        ['inputs | tries', 1_234_567],
        ['`a < b`', '99.5 %'],
      ],
      remarks: ['`a < b` → `a <= b`: no answer differs, as a < b'],
    };
    const text = qualityPage([], [], [result], []);
    const lines = [
      '### A check',
      'What it asks, in two lines.',
      '`npm run check`, last run on 2026-11-22:',
      '| inputs \\| tries | 1,234,567 |',
      '| `a < b` | 99.5 % |',
      '- `a < b` → `a <= b`: no answer differs, as a \\< b',
    ];
    expect(text.split('\n')).toEqual(expect.arrayContaining(lines));
    for (const changed of [{ on: '2026-11-23' }, { figures: [] }, { remarks: [] }]) {
      expect(qualityPage([], [], [{ ...result, ...changed }], [])).not.toBe(text);
    }
  });
});

describe('the page of laws', () => {
  const text = `
    describe(claReview.id, () => {
      it('is never early', () => { fc.assert(property); });
      it('has an example', () => { expect(1).toBe(1); });
      it.fails('is never late', () => { fc.assert(property); });
      it.fails.each([1])('is never long', () => fc.assert(property));
    });
    describe.each(doors)('%s', () => {
      it.each([1])('never throws', () => fc.assert(property));
    });`;
  const idOf = (constant: string) => (constant === 'claReview' ? 'cadence/cla-review' : undefined);

  it('has every test of a file of properties that holds, under the rule that it names', () => {
    expect(lawsIn(text, true, idOf)).toEqual([
      { of: ['cadence/cla-review'], law: 'is never early' },
      { of: ['cadence/cla-review'], law: 'has an example' },
      { of: [], law: 'never throws' },
    ]);
  });

  it('has of other files those that draw their inputs', () => {
    const laws = lawsIn(text, false, idOf);
    expect(laws.map(({ law }) => law)).toEqual(['is never early', 'never throws']);
    expect(lawsPage([{ file: 'test/a/b.property.test.ts', laws }])).toContain(
      '- *cadence/cla-review*: is never early\n',
    );
  });
});

describe('what a test says that it proves', () => {
  it.each([
    ['/** One sentence. And another. */', 'One sentence.'],
    [
      '/**\n * A sentence\n * in two lines: of src/ too.\n *\n * More.\n */\ncode',
      'A sentence in two lines: of src/ too.',
    ],
    ['import x; /** No opening. */', undefined],
  ])('%s', (text, sentence) => {
    expect(openingSentence(text)).toBe(sentence);
  });
});
