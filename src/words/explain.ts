/** A rule or a finding in words. All the prose is here; calculators give data. */

import type { Finding, Missing } from '../core/finding.ts';
import { didYouMean } from '../core/nearest.ts';
import type { AnyRule, RuleRef } from '../core/rule.ts';
import { BASES, type Grade } from '../core/source.ts';
import { libraryWords, type Words } from './library.ts';
import { wordsOfReason } from './reasons.ts';
import { sentence, spaced, words, wordsOfDay, wordsOfValue } from './values.ts';

const ANSWERS = { decided: 'Decided', 'not-applicable': 'Does not apply', undetermined: 'Cannot tell' } as const;

const CHECKED: Readonly<Record<Grade, string>> = {
  primary: 'read in the source itself',
  secondary: 'read at second hand',
  unverified: 'not verified',
};

/** What {@link explain} can put into words. */
export type Explainable = Finding | AnyRule | string | readonly Explainable[];

/**
 * A rule, a finding, or a list of them as Markdown: the same words at a prompt, in an application and on an
 * auditor's page. An id stands for the title and the duty of its rule.
 *
 * @param words - of rules of one’s own, {@link together} with those of the library; left out, the library’s
 * @example
 * explain(nextDue(claReview, { from: day('2026-01-05'), held: [] })).split('\n')[2]
 * // => '**Decided**: 2 February 2026.'
 */
export function explain(subject: Explainable, { words = libraryWords }: { readonly words?: Words } = {}): string {
  if (typeof subject === 'string') return linesOfId(subject, words).join('\n');
  if (Array.isArray(subject)) return subject.map((each) => explain(each, { words })).join('\n\n');
  const one = subject as Finding | AnyRule;
  return ('versions' in one ? linesOfRule(one, words) : linesOfFinding(one, words)).join('\n');
}

function linesOfId(id: string, { rules }: Words): readonly string[] {
  const known = rules[id];
  if (known === undefined) throw new RangeError(`no rule has the id ${id}${didYouMean(id, Object.keys(rules))}`);
  return [`### ${known.title} (\`${id}\`)`, '', ...known.duties.map(({ duty }) => duty)];
}

/** The heading of a rule: by its title where that is known, else by its id. */
function headingOf(id: string, { rules }: Words): string {
  const title = rules[id]?.title;
  return title === undefined ? `### \`${id}\`` : `### ${title} (\`${id}\`)`;
}

function linesOfFinding(finding: Finding, words: Words): readonly string[] {
  const { rule } = finding;
  const reasons =
    finding.kind === 'undetermined'
      ? finding.missing.map(lineOfMissing)
      : finding.because.map((reason) => `- ${sentence(wordsOfReason(reason))}`);
  const answer = finding.kind === 'decided' ? `: ${wordsOfValue(finding.value)}.` : '.';
  return [
    headingOf(rule.id, words),
    '',
    `**${ANSWERS[finding.kind]}**${answer}`,
    '',
    ...reasons,
    '',
    `Owed by the ${spaced(rule.owedBy)}. ${wordsOfVersion(rule)}`,
    '',
    ...rule.cites.map((cite) => lineOfCitation(cite, words)),
  ];
}

function lineOfMissing({ code, path, message }: Missing): string {
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
