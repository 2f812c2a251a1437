/** The page of one rule. */

import type { Rule } from 'care-planning-rules';
import type { Window } from 'care-planning-rules/core';
import type { RuleWords } from 'care-planning-rules/words';
import type { Json } from '../case-runner.ts';
import { type ShownCase, testsNaming } from './evidence.ts';
import { figuresOf } from './figures.ts';
import {
  bullets,
  code,
  generatedNote,
  page,
  pageOfSource,
  sentence,
  shortened,
  spaced,
  table,
  wordsOf,
  wordsOfCondition,
} from './markdown.ts';
import { impossible, OUTCOMES, WORDS_OF_OUTCOME } from './outcomes.ts';
import { type Cited, citedStatement, strengthOf, WORDS_OF_GRADE, wordsOfRule } from './wording.ts';

const up = '../..';

/** @param constant - the name under which the rule’s door exports it */
export function rulePage(rule: Rule, constant: string, cases: readonly ShownCase[]): string {
  const { id, subject, owedBy, kind, versions } = rule;
  const words = wordsOfRule(id);
  return page(
    generatedNote,
    `# ${words.title}`,
    `${code(id)}, exported as ${code(constant)}`,
    warning(rule),
    `**Duty.** ${dutyOf(words) ?? 'It changed from version to version, and stands with each below.'}`,
    bullets([
      `Owed by: the ${spaced(owedBy)}`,
      `Binds as: ${basesOf(rule)
        .map((basis) => `${spaced(basis)}, ${strengthOf(basis)}`)
        .join('; ')}`,
      `Subject: ${code(subject)}`,
      `Applies ${spanOf(rule)}`,
      `Read by: the calculator of kind ${code(kind)}`,
    ]),
    '## Versions and figures',
    ...versions.flatMap((version) => partsOfVersion(version, words)),
    '## How we read it',
    bullets(words.readings),
    '## Sources',
    table(['Source', 'Place', 'What it says', 'Binds as', 'How well checked'], citationsOf(rule).map(rowOfCitation)),
    '## Cases',
    casesOf(rule, cases),
    '## Answered by',
    answeredBy(cases),
    '## Proved by',
    bullets(testsNaming(rule, constant).map((file) => `[${file}](${up}/../${file})`)),
  );
}

/** The duty, where every version has the same one. */
function dutyOf({ duties }: RuleWords): string | undefined {
  const [first, ...others] = new Set(duties.map(({ duty }) => duty));
  return others.length === 0 ? first : undefined;
}

function basesOf({ versions }: Rule): readonly Window['basis'][] {
  return [...new Set(versions.map(({ basis }) => basis))];
}

/** What any version rests on, each statement once. */
export function citationsOf({ versions }: Rule): readonly Cited[] {
  return [...new Set(versions.flatMap(({ cites }) => cites))].map(citedStatement);
}

/** A rule that rests on what was not checked says so before anything else. */
function warning(rule: Rule): string {
  const unverified = citationsOf(rule).filter(({ grade }) => grade === 'unverified');
  if (unverified.length === 0) return '';
  const which = unverified.map(({ id }) => code(id)).join(', ');
  return `> **Not verified.** This rule rests on what was not checked against its source: ${which}. Check it before you rely on it.`;
}

function spanOf({ during, by }: Rule): string {
  if (during === undefined) return 'whenever the facts that it reads are on record';
  return `during: ${code(during)}${by === undefined ? '' : `, by ${code(by)}`}`;
}

/** A citation as a link to where the statement stands on the page of its source. */
function linkTo({ id, source }: Cited, text: string): string {
  return `[${text}](${up}/${pageOfSource(source)}#${id})`;
}

function rowOfCitation(cited: Cited): readonly string[] {
  const { id, at, says, basis, grade, short } = cited;
  return [linkTo(cited, short), at, `${says} (${code(id)})`, spaced(basis), WORDS_OF_GRADE[grade]];
}

function partsOfVersion(version: Window, words: RuleWords): readonly (string | readonly string[])[] {
  const { from, until, basis, cites } = version;
  const span = `${from === null ? 'Every day (its source bears no date)' : `From ${from}`}${until === null ? '' : `, until the day before ${until}`}`;
  const entries = Object.entries(figuresOf(version));
  const lists = entries.filter((entry): entry is [string, readonly object[]] => isListOfObjects(entry[1]));
  const others = entries.filter(([, value]) => !isListOfObjects(value));
  const duty = words.duties.find((each) => each.from === from)?.duty ?? '';
  return [
    `### ${span}`,
    dutyOf(words) === undefined ? `**Duty.** ${duty}` : '',
    others.length === 0
      ? ''
      : table(
          ['Figure', ''],
          others.map(([name, value]) => [sentence(spaced(name)), wordsOf(value)]),
        ),
    ...lists.flatMap(([name, rows]) => [`${sentence(spaced(name))}, in this order:`, tableOf(rows)]),
    `Binds as ${spaced(basis)}. Rests on ${cites.map((id) => linkTo(citedStatement(id), id)).join(', ')}.`,
  ];
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'object' && each !== null);
}

/** The lines of a list as rows. A last line that alone has no condition is for every case that is left. */
function tableOf(rows: readonly object[]): readonly string[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const isRemainder = rows.every((row, position) => 'when' in row !== (position === rows.length - 1));
  return table(
    columns.map((column) => sentence(spaced(column))),
    rows.map((row) =>
      columns.map((column) => {
        const value = (row as Readonly<Record<string, unknown>>)[column];
        if (value === undefined) return column === 'when' ? (isRemainder ? 'in every other case' : 'always') : '';
        return column === 'when' ? wordsOfCondition(value) : wordsOf(value);
      }),
    ),
  );
}

function casesOf(rule: Rule, cases: readonly ShownCase[]): readonly string[] {
  const cannot = impossible(rule);
  const rows = cases.map(({ file, case: each, expected }) => [
    `[${each.id}](${up}/${file.replace('docs/', '')})`,
    each.note,
    code(each.call),
    factsOf(each.written),
    'throws' in each ? `refused: ${each.throws}` : expectedOf(expected),
  ]);
  return [
    ...table(['Case', 'What it shows', 'Asked', 'Facts', 'Expected answer'], rows),
    '',
    'Outcomes:',
    '',
    ...bullets(
      OUTCOMES.map((outcome) => {
        const count = cases.filter(({ outcomes }) => outcomes.includes(outcome)).length;
        const why = cannot[outcome];
        const without = why === undefined ? '**no case yet**' : `never, because ${why}`;
        return `${WORDS_OF_OUTCOME[outcome]}: ${count > 0 ? `${count} of these cases` : without}`;
      }),
    ),
  ];
}

/** What was asked of, in short: the rule itself and the usual calendar go without saying. */
function factsOf(args: readonly Json[]): string {
  return shortened(args.flatMap(argumentInShort).join(' · '));
}

function argumentInShort(argument: Json): readonly string[] {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return [wordsOf(argument)];
  if ('$rule' in argument) return [];
  if ('$calendar' in argument) return 'extra' in argument ? [`with ${wordsOf(argument['extra'])} a holiday`] : [];
  return [wordsOf(argument)];
}

function expectedOf(expected: readonly Json[]): string {
  return shortened(expected.length === 0 ? 'another answer than a finding' : expected.map(findingInShort).join(' · '));
}

function findingInShort(expected: Json): string {
  const { kind, value, missing } = expected as {
    readonly kind: string;
    readonly value?: Json;
    readonly missing?: Json;
  };
  if (kind === 'undetermined')
    return `cannot tell${Array.isArray(missing) ? `: ${missing.map(missingInShort).join('; ')}` : ''}`;
  if (kind === 'not-applicable') return 'does not apply';
  return value === undefined ? 'decided' : wordsOf(value);
}

function missingInShort(missing: Json): string {
  const { code: what, path } = missing as { readonly code?: string; readonly path?: string };
  return [what === undefined ? [] : spaced(what), path === undefined ? [] : code(path)].flat().join(' at ');
}

function answeredBy(cases: readonly ShownCase[]): string {
  const calls = [...new Set(cases.map(({ case: each }) => each.call))];
  return calls.map((call) => code(call)).join(', ');
}
