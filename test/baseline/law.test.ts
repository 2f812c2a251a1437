/**
 * All rules and statements after the move into `src/law` are those before it, but for the fields that are named: FIELDS
 * in law.ts says where each field stands today, as-released.ts which names and keys are others, and what is meant to
 * differ stands in wanted-differences.ts with its reason.
 */

import { libraryWords } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../case-runner.ts';
import { differencesOfRules, problemsWith } from './comparison.ts';
import {
  differencesOfRuleWords,
  differencesOfStatements,
  releasedRules,
  type StatementThen,
  statementsCited,
} from './law.ts';
import { isHistoryThere, isReleasedThere, openReleased, openReleasedSources } from './released.ts';
import { WANTED_DIFFERENCES, WANTED_WORDS, type WordDifference } from './wanted-differences.ts';

const whats = (differences: readonly WordDifference[]) => differences.map(({ what }) => what);

describe.skipIf(!isReleasedThere)('the law beside 0.1.0 as it was packed (skipped where it is not there)', async () => {
  const today = await openLibrary();
  const released = isReleasedThere ? await openReleased() : today;
  const rules = releasedRules(released);

  it('has the same 172 rules, with the same figures, versions, bearers and citations', () => {
    expect(today.rules.size).toBe(172);
    expect([...today.rules.keys()].sort()).toEqual([...released.rules.keys()].sort());
    const ofRules = WANTED_DIFFERENCES.filter(({ explains }) => explains.rules > 0).map((each) => ({
      ...each,
      explains: { cases: 0, records: 0, entries: 0, rules: each.explains.rules },
    }));
    expect(problemsWith(differencesOfRules(today, released), ofRules)).toEqual([]);
  });

  it('has the same title, duty and readings for each of them', () => {
    expect(whats(differencesOfRuleWords(rules, libraryWords))).toEqual(Object.keys(WANTED_WORDS));
    expect(Object.keys(libraryWords.rules).sort()).toEqual([...released.rules.keys()].sort());
  });

  it('has the same statements under them: all 222 that a rule cites', () => {
    expect(statementsCited(rules)).toHaveLength(222);
    expect(whats(differencesOfStatements(statementsCited(rules), libraryWords))).toEqual([]);
  });
});

describe.skipIf(!isHistoryThere)('the sources beside those of 0.1.0 in the history (skipped without it)', async () => {
  const sources = isHistoryThere ? await openReleasedSources() : [];

  it('have the same 252 statements, cited or not', () => {
    const statements = sources.flatMap((source) => source.statements);
    expect(statements).toHaveLength(252);
    expect(Object.keys(libraryWords.statements).sort()).toEqual(statements.map(({ id }) => id).sort());
    expect(whats(differencesOfStatements(statements, libraryWords))).toEqual([]);
  });

  it('have the same ids, titles and first days', () => {
    const ofThen = sources.map(({ statements: _, ...source }) => [source.id, source]);
    const ofToday = Object.values(libraryWords.sources).map(({ id, title, short, from }) => [
      id,
      { id, title, short, from },
    ]);
    expect(Object.fromEntries(ofToday)).toEqual(Object.fromEntries(ofThen));
  });
});

describe('what is compared', () => {
  const statement: StatementThen = {
    id: 'review-first',
    source: 'regulations',
    at: 'regulation 33(1)',
    says: 'First.',
  };
  const { id: _, ...named } = statement;
  const rule = {
    id: 'cadence/cla-review',
    title: 'Review',
    duty: 'The case is reviewed.',
    readings: ['From the first day.'],
    versions: [{ from: '2011-04-01', cites: [statement] }],
  };
  const words = {
    rules: {
      'cadence/cla-review': {
        title: 'Review',
        readings: ['From the first day.'],
        duties: [{ from: '2011-04-01', duty: 'The case is reviewed.' }],
      },
    },
    statements: { 'review-first': named },
  };

  it('differs by no word where none is another', () => {
    expect(differencesOfRuleWords([rule], words)).toEqual([]);
    expect(differencesOfStatements(statementsCited([rule, rule]), words)).toEqual([]);
  });

  it('differs by each field that is another, new or gone', () => {
    expect(whats(differencesOfRuleWords([{ ...rule, title: 'Reviews', readings: [] }], words))).toEqual([
      'rule cadence/cla-review: title',
      'rule cadence/cla-review: readings',
    ]);
    expect(whats(differencesOfRuleWords([{ ...rule, duty: 'Another.' }], words))).toHaveLength(1);
    expect(whats(differencesOfRuleWords([rule], { ...words, rules: {} }))).toHaveLength(3);
    expect(whats(differencesOfStatements([{ ...statement, says: 'Second.', grade: 'primary' }], words))).toEqual([
      'statement review-first: says',
      'statement review-first: grade',
    ]);
  });
});
