import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BASES, GRADES, isDay, type Source, type Statement } from '../src/core/index.ts';
import * as index from '../src/sources/index.ts';

const folder = new URL('../src/sources/', import.meta.url);
const table = new URL('../../shared/sources/rules.md', import.meta.url);

const files = readdirSync(folder)
  .filter((name) => name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/, ''));

const rooms = await Promise.all(
  files.map(async (file) => {
    const module: Record<string, Statement | Source> = await import(new URL(`${file}.ts`, folder).href);
    const exported = Object.entries(module);
    return {
      file,
      sources: exported.flatMap(([name, value]) => ('statements' in value ? [{ name, value }] : [])),
      statements: exported.flatMap(([name, value]) => ('statements' in value ? [] : [{ name, value }])),
    };
  }),
);

const { sources, ...named } = index;
const all = sources.flatMap((source) => source.statements);

function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

for (const { file, sources: own, statements } of rooms) {
  describe(`sources/${file}`, () => {
    it('is one source, named after its file', () => {
      expect(own.map(({ name, value }) => [name, value.id])).toEqual([[camelCase(file), file]]);
    });

    it('lists each exported statement exactly once, and no other', () => {
      const listed = own.flatMap(({ value }) => value.statements);
      expect(listed.length).toBeGreaterThan(0);
      expect(new Set(listed).size).toBe(listed.length);
      expect(new Set(listed)).toEqual(new Set(statements.map(({ value }) => value)));
      for (const { value } of statements) expect(listed.filter((each) => each === value)).toHaveLength(1);
    });

    it('names each statement in the camelCase of its id and under its source', () => {
      for (const { name, value } of statements) {
        expect(name).toBe(camelCase(value.id));
        expect(value.source, value.id).toBe(file);
      }
    });

    it('bears a day on which it came into force, or none', () => {
      for (const { value } of own) expect(value.from === null || isDay(value.from)).toBe(true);
    });
  });
}

describe('all sources', () => {
  it('are listed once each, and exported by name', () => {
    expect(sources.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
    expect(Object.keys(named).toSorted()).toEqual(files.map(camelCase).toSorted());
    expect(new Set(Object.values(named))).toEqual(new Set(sources));
  });

  it('give each statement an id of its own', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  });

  it('begin with what binds most strongly, place by place', () => {
    const strengths = sources.map(({ statements }) => Math.min(...statements.map(({ basis }) => BASES.indexOf(basis))));
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
