/** What holds of every rule and of every statement, whichever they are. */

import { catalogue, type Rule } from 'care-planning-rules';
import { BASES } from 'care-planning-rules/core';
import { libraryWords } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';
import { sources } from '../src/law/sources.ts';
import { openLibrary } from './case-runner.ts';
import { casesByRule, caseTables, testsNaming } from './documentation/evidence.ts';
import { filesUnder, read } from './documentation/files.ts';
import { impossible, OUTCOMES } from './documentation/outcomes.ts';
import { citedStatement, statementsOf, wordsOfRule } from './documentation/wording.ts';

const library = await openLibrary();
const cases = casesByRule(library, caseTables(library));
const statements = sources.flatMap(statementsOf);
const cited = new Set<string>(catalogue.flatMap(({ versions }) => versions.flatMap(({ cites }) => cites)));
const roomOf = ({ id }: Rule) => id.slice(0, id.indexOf('/'));
const sorted = (ids: Iterable<string>) => [...ids].sort();

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, position) => ids.indexOf(id) !== position);
}

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is exported by the door that its id names', async () => {
    const room: Record<string, unknown> = await import(/* @vite-ignore */ `care-planning-rules/${roomOf(rule)}`);
    expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
    expect(Object.values(room)).toContain(rule);
  });

  it('has a title, and a reading at least, in whole sentences', () => {
    const { title, readings } = wordsOfRule(id);
    expect(title).toMatch(/^[A-Z].{3,}[^.]$/);
    expect(rule.subject).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(readings.length).toBeGreaterThan(0);
    for (const reading of readings) expect(reading).toMatch(/^\p{Lu}|^“/u);
    for (const reading of readings) expect(reading).toMatch(/.{15,}\.$/);
  });

  it('has a duty for each of its versions, in a whole sentence, and for no other day', () => {
    const { duties } = wordsOfRule(id);
    expect(duties.map(({ from }) => from)).toEqual(rule.versions.map(({ from }) => from));
    for (const { duty } of duties) expect(duty).toMatch(/^[A-Z].{15,}\.$/);
  });

  it('binds in each version as strongly as the strongest of what it cites', () => {
    for (const { basis, cites } of rule.versions) {
      const strengths = cites.map((cite) => BASES.indexOf(citedStatement(cite).basis));
      expect(BASES[Math.min(...strengths)]).toBe(basis);
    }
  });

  it('has versions one after the other, without overlap', () => {
    rule.versions.forEach(({ from, until }, position) => {
      if (from !== null && until !== null) expect(from < until).toBe(true);
      const next = rule.versions[position + 1];
      if (next === undefined) return;
      expect(until).not.toBeNull();
      expect(next.from).not.toBeNull();
      expect((until ?? '') <= (next.from ?? '')).toBe(true);
    });
  });

  it('cites in every version, and only statements that stand in the sources, none twice', () => {
    for (const { cites } of rule.versions) {
      expect(cites.length).toBeGreaterThan(0);
      expect(repeated(cites)).toEqual([]);
      expect(cites.filter((cite) => !statements.some((statement) => statement.id === cite))).toEqual([]);
    }
  });

  it('says so where its source is undated', () => {
    const undated = rule.versions.some(({ from }) => from === null);
    expect(wordsOfRule(id).readings.some((reading) => /bears no (commencement|date)/.test(reading))).toBe(undated);
  });

  it('has a case of every outcome that it can have, and a reason for each that it cannot', () => {
    const reached = new Set((cases.get(id) ?? []).flatMap(({ outcomes }) => outcomes));
    const cannot = impossible(rule);
    expect(OUTCOMES.filter((outcome) => !reached.has(outcome) && !(outcome in cannot))).toEqual([]);
    expect(OUTCOMES.filter((outcome) => reached.has(outcome) && outcome in cannot)).toEqual([]);
  });

  it('has a test that names it', async () => {
    const room: Record<string, unknown> = await import(/* @vite-ignore */ `care-planning-rules/${roomOf(rule)}`);
    const [constant = ''] = Object.entries(room).find(([, value]) => value === rule) ?? [];
    expect(testsNaming(rule, constant)).not.toEqual([]);
  });

  it('has a page', () => {
    expect(filesUnder('docs/rules', '.md')).toContain(`docs/rules/${id}.md`);
  });
});

describe('the catalogue', () => {
  it('gives each rule an id of its own', () => {
    expect(repeated(catalogue.map(({ id }) => id))).toEqual([]);
  });

  it('has a page for each rule, and no page for another', () => {
    const found = filesUnder('docs/rules', '.md').filter((file) => !file.endsWith('README.md'));
    expect(found).toEqual(sorted(catalogue.map(({ id }) => `docs/rules/${id}.md`)));
  });

  it('has words for each rule, and none for another', () => {
    expect(sorted(Object.keys(libraryWords.rules))).toEqual(sorted(catalogue.map(({ id }) => id)));
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  });

  it('is frozen through and through', () => {
    expect(unfrozen(catalogue, 'catalogue')).toEqual([]);
  });

  it('holds every rule that a door exports', async () => {
    for (const room of new Set(catalogue.map(roomOf))) {
      const module: Record<string, unknown> = await import(/* @vite-ignore */ `care-planning-rules/${room}`);
      const exported = Object.values(module).filter((value) => (value as Rule | undefined)?.versions !== undefined);
      expect(sorted(exported.map((rule) => (rule as Rule).id))).toEqual(
        sorted(catalogue.filter((rule) => roomOf(rule) === room).map(({ id }) => id)),
      );
    }
  });
});

function unfrozen(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value).flatMap(([key, part]) => unfrozen(part, `${path}.${key}`));
  return Object.isFrozen(value) ? parts : [path, ...parts];
}

describe('the statements', () => {
  it('are each modelled by a rule, or not modelled and with a reason: none is passed over', () => {
    const missing = statements.filter(({ id, notModelled }) => !cited.has(id) && !notModelled?.trim());
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(statements).toHaveLength(252);
  });

  it('are not both cited and said not to be modelled', () => {
    const both = statements.filter(({ id, notModelled }) => cited.has(id) && notModelled !== undefined);
    expect(both.map(({ id }) => id)).toEqual([]);
  });

  it('stand in docs/catalogue.json exactly once each', () => {
    const file: { sources: { statements: { id: string }[] }[]; missing: string[] } = JSON.parse(
      read('docs/catalogue.json'),
    );
    const listed = file.sources.flatMap((source) => source.statements.map(({ id }) => id));
    expect(listed).toEqual(statements.map(({ id }) => id));
    expect(file.missing).toEqual([]);
  });
});
