/** Every source is one file in a folder of its name, and says everything in whole sentences, with a place and a grade. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { BASES, GRADES, isDay, type Source } from 'care-planning-rules/core';
import { libraryWords } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';
import { sources } from '../src/law/sources.ts';
import { statementsOf } from './documentation/wording.ts';

const law = new URL('../src/law/', import.meta.url);
const table = new URL('../../shared/sources/rules.md', import.meta.url);

const folders = readdirSync(law, { withFileTypes: true })
  .filter((each) => each.isDirectory() && each.name !== 'lists')
  .map(({ name }) => name);

const files = await Promise.all(
  folders.map(async (folder) => {
    const module: Record<string, Source> = await import(new URL(`${folder}/statements.ts`, law).href);
    return { folder, exported: Object.entries(module) };
  }),
);

const all = sources.flatMap(statementsOf);

function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

for (const { folder, exported } of files) {
  describe(`law/${folder}`, () => {
    it('is one source, named after its folder', () => {
      expect(exported.map(([name, { id }]) => [name, id])).toEqual([[camelCase(folder), folder]]);
    });

    it('has statements, each under an id in small letters and hyphens', () => {
      const ids = exported.flatMap(([, source]) => statementsOf(source).map(({ id }) => id));
      expect(ids).not.toEqual([]);
      expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    });

    it('bears a day on which it came into force, or none, and says for where it speaks', () => {
      for (const [, { from, jurisdiction }] of exported) {
        expect(from === null || isDay(from)).toBe(true);
        expect(['England', 'England and Wales']).toContain(jurisdiction);
      }
    });
  });
}

describe('all sources', () => {
  it('are listed once each', () => {
    expect(sources.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
  });

  it('give each statement an id of its own', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  });

  it('are found by id among the words, with each of their statements', () => {
    expect(Object.keys(libraryWords.sources)).toEqual(sources.map(({ id }) => id));
    expect(Object.keys(libraryWords.statements)).toEqual(all.map(({ id }) => id));
    for (const source of sources) {
      for (const { id } of statementsOf(source)) expect(libraryWords.statements[id]?.source, id).toBe(source.id);
    }
  });

  it('begin with what binds most strongly, place by place', () => {
    const strengths = sources.map((source) =>
      Math.min(...statementsOf(source).map(({ basis }) => BASES.indexOf(basis))),
    );
    expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
  });

  it('say everything in whole sentences, with a place, a basis and a grade', () => {
    for (const { id, at, says, basis, grade, notModelled } of all) {
      expect(at, id).toMatch(/\S/);
      expect(says, id).toMatch(/^[A-Z].{15,}\.$/);
      expect(BASES, id).toContain(basis);
      expect(GRADES, id).toContain(grade);
      if (notModelled !== undefined) expect(notModelled, id).toMatch(/^[A-Z].{5,}\.$/);
    }
  });

  it('hold no address and no telephone number', () => {
    for (const { id, says } of all) expect(says, id).not.toMatch(/@|https?:|\d[\d ]{8,}\d/);
  });
});

type Row = { id: string; columns: Record<string, string> };

/** The rows of the tables whose first column holds an id in backticks. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let header: string[] = [];
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) continue;
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const id = /^`([a-z0-9-]+)`$/.exec(cells[0] ?? '')?.[1];
    if (id === undefined) {
      if (cells[0] === 'rule id') header = cells;
      continue;
    }
    rows.push({ id, columns: Object.fromEntries(header.map((name, position) => [name, cells[position] ?? ''])) });
  }
  return rows;
}

describe('the table of rules from which the statements were written', () => {
  if (!existsSync(table)) {
    it.skip('is not beside this checkout (../shared/sources/rules.md), so it is not compared', () => {});
    return;
  }

  const rows = rowsOf(readFileSync(table, 'utf8'));
  const statementOf = new Map(all.map((statement) => [statement.id, statement]));

  it('has a statement for each row, and a row for each statement', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });

  it('agrees on how well each was checked', () => {
    // The row is headed V1, and yet says of one of its events that it is from memory: the weakest part counts.
    const partlyFromMemory = ['home-notify-serious-event'];
    const grades: Record<string, string> = {
      V1: 'primary',
      V2: 'secondary',
      MEMORY: 'unverified',
      'V-part': 'unverified',
    };
    const checked = rows.flatMap(({ id, columns }) => {
      const mark = /^\*\*(V1|V2|MEMORY|V-part)\*\*/.exec(columns['how verified'] ?? '')?.[1];
      return mark === undefined ? [] : [{ id, grade: partlyFromMemory.includes(id) ? 'unverified' : grades[mark] }];
    });
    expect(checked.length).toBeGreaterThan(140);
    expect(checked.map(({ id }) => ({ id, grade: statementOf.get(id)?.grade }))).toEqual(checked);
  });

  it('agrees on how each binds, where it names one basis', () => {
    const bases: Record<string, string> = {
      statute: 'statute',
      'statutory guidance': 'statutory-guidance',
      'NHS policy': 'national-policy',
      'NHS Long Term Plan': 'national-policy',
      'national minimum standards': 'national-policy',
      'local policy': 'local-policy',
      'service promise': 'service-promise',
      'service description': 'service-promise',
      'model description': 'model',
      'programme metric': 'programme-metric',
      'programme rule': 'programme-metric',
      figure: 'programme-metric',
      caveat: 'programme-metric',
    };
    const bound = rows.flatMap(({ id, columns }) => {
      const basis = bases[columns['binding'] ?? ''];
      return basis === undefined ? [] : [{ id, basis }];
    });
    expect(bound.length).toBeGreaterThan(200);
    expect(bound.map(({ id }) => ({ id, basis: statementOf.get(id)?.basis }))).toEqual(bound);
  });
});
