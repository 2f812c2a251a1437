/** A rule or a finding in words. All the prose is here; calculators give data. */

import type { LocalDate } from '../core/date.ts';
import type { Because, Finding, Missing } from '../core/finding.ts';
import { didYouMean } from '../core/nearest.ts';
import { received } from '../core/result.ts';
import type { AnyRule, RuleRef } from '../core/rule.ts';
import { BASES, type Grade } from '../core/source.ts';
import { type Cited, citationsUsed } from './citations.ts';
import { lawReadTo } from './law-read.ts';
import { libraryWords, type Words } from './library.ts';
import { questionOf } from './questions.ts';
import { wordsOfReason } from './reasons.ts';
import { sentence, spaced, words, wordsOfDay, wordsOfValue } from './values.ts';

const ANSWERS = { decided: 'Decided', 'not-applicable': 'Does not apply', undetermined: 'Cannot tell' } as const;

const CHECKED: Readonly<Record<Grade, string>> = {
  primary: 'read in the source itself',
  secondary: 'read at second hand',
  unverified: 'not verified',
};

/** A cycle of therapeutic care, where it is and how it came there. */
type Cycle = { readonly state: string; readonly since: LocalDate; readonly rule: RuleRef; readonly because: Because };

/** What {@link explain} can put into words: an answer, a rule, the id of a rule, a cycle, or a list of any of them. */
export type Explainable = Finding | AnyRule | Cycle | string | readonly Explainable[];

export type ExplainOptions = {
  /** Of rules of one’s own, {@link together} with those of the library; left out, the library’s. */
  readonly words?: Words;
  /** Every citation of a rule; left out, only those that the answer used. */
  readonly all?: boolean;
  /** The rules whose figures are told where an id is given; left out, an id gives title and duty. */
  readonly rules?: readonly AnyRule[];
};

/**
 * An answer, a rule, or a list of them as Markdown: the same words at a prompt, in an application and on an auditor’s
 * page. An answer is told with the duty of its version and with those citations of its rule that it used; where it
 * rests on the law of a later day than its sources were read to, it says so, and a list says so once for all.
 *
 * @throws RangeError naming an id that no rule has, and the nearest one
 * @throws TypeError for what is nothing of the kind
 * @example
 * explain(nextDue(claReview, { from: day('2026-01-05'), held: [] })).split('\n')[2]
 * // => '**Decided**: 2 February 2026.'
 */
export function explain(subject: Explainable, options: ExplainOptions = {}): string {
  const { words = libraryWords } = options;
  if (!isList(subject)) return linesOf(subject, options).join('\n');
  const each = subject.map((one) => explain(one, options));
  const later = subject.filter((one) => isFinding(one) && lawReadTo(one, words) !== undefined) as readonly Finding[];
  if (later.length === 0) return each.join('\n\n');
  return [...each, linesOfHorizon(later, subject.length, words)].join('\n\n');
}

function linesOf(subject: Exclude<Explainable, readonly Explainable[]>, options: ExplainOptions): readonly string[] {
  const { words = libraryWords, all = false } = options;
  if (typeof subject === 'string') return linesOfId(subject, words, options.rules ?? []);
  if (typeof subject === 'object' && subject !== null) {
    if ('versions' in subject) return linesOfRule(subject, words);
    if ('state' in subject) return linesOfCycle(subject, words, all);
    if (isFinding(subject)) return linesOfFinding(subject, words, all);
  }
  throw new TypeError(`not a finding, a rule, an id, a cycle or a list of them: ${received(subject)}`);
}

function isList(subject: Explainable): subject is readonly Explainable[] {
  return Array.isArray(subject);
}

function isFinding(subject: unknown): subject is Finding {
  const isObject = typeof subject === 'object' && subject !== null;
  return isObject && 'kind' in subject && Object.hasOwn(ANSWERS, String(subject.kind)) && 'rule' in subject;
}

/** Said once for all of a list. */
function linesOfHorizon(later: readonly Finding[], of: number, words: Words): string {
  const [readTo] = later.flatMap((one) => lawReadTo(one, words) ?? []).toSorted();
  const count = `${later.length} of ${of} ${later.length === 1 ? 'rests' : 'rest'} on the law of a later day`;
  return `The law was checked to ${wordsOfDay(readTo as LocalDate)}: ${count}.`;
}

function linesOfId(id: string, words: Words, rules: readonly AnyRule[]): readonly string[] {
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined) return linesOfRule(rule, words);
  const known = Object.hasOwn(words.rules, id) ? words.rules[id] : undefined;
  if (known === undefined) {
    const ids = [...Object.keys(words.rules), ...rules.map((each) => each.id)];
    throw new RangeError(`no rule has the id ${id}${didYouMean(id, ids)}`);
  }
  return [headingOf(id, words), '', ...known.duties.map(({ duty }) => duty)];
}

/** The heading of a rule: by its title where that is known, else by its id. */
function headingOf(id: string, { rules }: Words): string {
  const title = rules[id]?.title;
  return title === undefined ? `### \`${id}\`` : `### ${title} (\`${id}\`)`;
}

function linesOfFinding(finding: Finding, words: Words, all: boolean): readonly string[] {
  const reasons =
    finding.kind === 'undetermined' ? finding.missing.map(lineOfMissing) : linesOfReasons(finding.because);
  const answer = finding.kind === 'decided' ? `: ${wordsOfValue(finding.value)}.` : '.';
  return [
    headingOf(finding.rule.id, words),
    '',
    `**${ANSWERS[finding.kind]}**${answer}`,
    '',
    ...reasons,
    ...linesOfGround(finding, words, all),
  ];
}

/** Where a cycle is, and by which step it came there. */
function linesOfCycle(cycle: Cycle, words: Words, all: boolean): readonly string[] {
  const { state, since, rule, because } = cycle;
  return [
    headingOf(rule.id, words),
    '',
    `**${sentence(spaced(state)).slice(0, -1)}** since ${wordsOfDay(since)}.`,
    '',
    ...linesOfReasons(because),
    ...linesOfGround(cycle, words, all),
  ];
}

function linesOfReasons(because: Because): readonly string[] {
  return because.map((reason) => `- ${sentence(wordsOfReason(reason))}`);
}

/** The duty of the version, who owes it, how far its sources were read where that is not far enough, and what it cites. */
function linesOfGround(answer: Cited & (Finding | Cycle), words: Words, all: boolean): readonly string[] {
  const { rule } = answer;
  const duty = words.rules[rule.id]?.duties.find(({ from }) => from === rule.from)?.duty;
  const readTo = isFinding(answer) ? lawReadTo(answer, words) : undefined;
  const used = all ? rule.cites : citationsUsed(answer, words);
  const others = rule.cites.length - used.length;
  return [
    ...(duty === undefined ? [] : ['', duty]),
    '',
    `Owed by the ${spaced(rule.owedBy)}. ${wordsOfVersion(rule)}`,
    ...(readTo === undefined
      ? []
      : [`It rests on the law of a day later than ${wordsOfDay(readTo)}, to which its sources were checked.`]),
    '',
    ...used.map((cite) => lineOfCitation(cite, words)),
    ...(others === 0
      ? []
      : [
          '',
          others === 1
            ? 'The rule cites one more, for other answers.'
            : `The rule cites ${others} more, for other answers.`,
        ]),
  ];
}

function lineOfMissing(missing: Missing): string {
  const { code, path, message } = missing;
  // Of a circumstance the program only says that it is not given; its question says what it is.
  if (/(?:^|\.)circumstances\./.test(path) && code === 'fact-missing') {
    return `- ${questionOf(missing)} Where it belongs: \`${path}\`.`;
  }
  if (message.startsWith(`${path} `)) return `- ${sentence(message)}`;
  return `- ${sentence(message)} ${code === 'fact-missing' ? 'Where it belongs' : 'What it turns on'}: \`${path}\`.`;
}

function linesOfRule(rule: AnyRule, words: Words): readonly string[] {
  const known = words.rules[rule.id];
  const duties = known?.duties ?? [];
  const [first, ...others] = duties;
  const isOne = others.every(({ duty }) => duty === first?.duty);
  return [
    headingOf(rule.id, words),
    ...(isOne && first !== undefined ? ['', first.duty] : []),
    '',
    `Owed by the ${spaced(rule.owedBy)}; ${spaced(rule.versions[0].basis)}; about ${spaced(rule.subject)}${wordsOfSpan(rule)}.`,
    ...(known === undefined || known.readings.length === 0
      ? []
      : ['', 'How we read it:', '', ...known.readings.map((reading) => `- ${reading}`)]),
    ...rule.versions.flatMap(({ from, until, basis: _, cites, ...figures }) => [
      '',
      `Version ${from === null ? 'without a first day' : `from ${wordsOfDay(from)}`}${until === null ? '' : `, until ${wordsOfDay(until)}`}:`,
      ...(isOne ? [] : ['', duties.find((each) => each.from === from)?.duty ?? '']),
      '',
      ...Object.entries(figures).flatMap(linesOfFigure),
      '',
      ...cites.map((cite) => lineOfCitation(cite, words)),
    ]),
  ];
}

/** What a rule’s duty is owed during, and the authority whose own rule it is. */
function wordsOfSpan({ during, by }: AnyRule): string {
  return `${during === undefined ? '' : `; during ${spaced(during)}`}${by === undefined ? '' : `, by ${spaced(by)}`}`;
}

/** A figure of a rule; the lines of a table each on a line of its own. */
function linesOfFigure([name, value]: [string, unknown]): readonly string[] {
  const isTable = Array.isArray(value) && value.some((line) => typeof line === 'object' && line !== null);
  if (!isTable) return [`- ${words(name)}: ${wordsOfValue(value)}`];
  return [`- ${words(name)}:`, ...value.map((line) => `  - ${wordsOfValue(line)}`)];
}

function lineOfCitation(cite: string, { statements, sources }: Words): string {
  const statement = statements[cite];
  if (statement === undefined) return `- \`${cite}\``;
  const { source, at, basis, grade, says } = statement;
  const place = `${sources[source]?.short ?? source}, ${at}`;
  return `- ${place} (\`${cite}\`; ${spaced(basis)}; ${CHECKED[grade]}): ${says}`;
}

function wordsOfVersion({ from, basis }: RuleRef): string {
  const since = from === null ? 'its source bears no commencement' : `in force from ${wordsOfDay(from)}`;
  return `Basis: ${spaced(basis)} (${BASES.indexOf(basis) + 1} of ${BASES.length} in strength); ${since}.`;
}
