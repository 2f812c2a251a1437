/** A rule or a finding in words. All the prose is here; calculators give data. */

import { formatDuration } from 'date-fns/formatDuration';
import type { CalendarRef } from './core/calendar.ts';
import { isDay, isMonth, type LocalDate, type Month } from './core/date.ts';
import type { Finding, Missing, Reason } from './core/finding.ts';
import { epochMilliseconds, type Instant, instantOfEpoch, isInstant, isSummerTime } from './core/instant.ts';
import { PERIOD_UNITS, type Period } from './core/period.ts';
import type { Rule, RuleRef } from './core/rule.ts';
import type { Citation, Grade } from './core/source.ts';
import { BASES } from './core/source.ts';
import { sources } from './sources/index.ts';

const ANSWERS = { decided: 'Decided', 'not-applicable': 'Does not apply', undetermined: 'Cannot tell' } as const;

const CHECKED: Readonly<Record<Grade, string>> = {
  primary: 'read in the source itself',
  secondary: 'read at second hand',
  unverified: 'not verified',
};

/**
 * A rule or a finding as Markdown: the same words at a prompt, in an application and on an auditor's page.
 *
 * @example
 * explain(nextDue(claReview, { from: day('2026-01-05'), held: [] })).split('\n')[2]
 * // => '**Decided**: 2 February 2026.'
 */
export function explain(subject: Rule | Finding): string {
  return ('versions' in subject ? linesOfRule(subject) : linesOfFinding(subject)).join('\n');
}

function linesOfFinding(finding: Finding): readonly string[] {
  const { rule } = finding;
  const reasons =
    finding.kind === 'undetermined'
      ? finding.missing.map(lineOfMissing)
      : finding.because.map((reason) => `- ${sentence(wordsOfReason(reason))}`);
  const answer = finding.kind === 'decided' ? `: ${wordsOfValue(finding.value)}.` : '.';
  return [
    `### ${rule.title} (\`${rule.id}\`)`,
    '',
    `**${ANSWERS[finding.kind]}**${answer}`,
    '',
    ...reasons,
    '',
    `Owed by the ${spaced(rule.owedBy)}. ${wordsOfVersion(rule)}`,
    '',
    ...rule.cites.map(lineOfCitation),
  ];
}

function lineOfMissing({ code, path, message }: Missing): string {
  if (message.startsWith(`${path} `)) return `- ${sentence(message)}`;
  return `- ${sentence(message)} ${code === 'fact-missing' ? 'Where it belongs' : 'What it turns on'}: \`${path}\`.`;
}

function linesOfRule(rule: Rule): readonly string[] {
  const { during, by } = rule;
  const span = during === undefined ? '' : `; during ${spaced(during)}${by === undefined ? '' : `, by ${spaced(by)}`}`;
  return [
    `### ${rule.title} (\`${rule.id}\`)`,
    '',
    rule.duty,
    '',
    `Owed by the ${spaced(rule.owedBy)}; ${spaced(rule.basis)}; about ${spaced(rule.subject)}${span}.`,
    ...(rule.readings.length === 0
      ? []
      : ['', 'How we read it:', '', ...rule.readings.map((reading) => `- ${reading}`)]),
    ...rule.versions.flatMap(({ from, until, params, cites }) => [
      '',
      `Version ${from === null ? 'without a first day' : `from ${wordsOfDay(from)}`}${until === null ? '' : `, until ${wordsOfDay(until)}`}:`,
      '',
      ...Object.entries((params ?? {}) as Readonly<Record<string, unknown>>).flatMap(linesOfFigure),
      '',
      ...cites.map(lineOfCitation),
    ]),
  ];
}

/** A figure of a rule; the lines of a table each on a line of its own. */
function linesOfFigure([name, value]: [string, unknown]): readonly string[] {
  const isTable = Array.isArray(value) && value.some((line) => typeof line === 'object' && line !== null);
  if (!isTable) return [`- ${words(name)}: ${wordsOfValue(value)}`];
  return [`- ${words(name)}:`, ...value.map((line) => `  - ${wordsOfValue(line)}`)];
}

function lineOfCitation(citation: Citation): string {
  const source = sources.find(({ id }) => id === citation.source);
  const place = `${source?.short ?? citation.source}, ${citation.at}`;
  return `- ${place} (\`${citation.id}\`; ${spaced(citation.basis)}; ${CHECKED[citation.grade]}): ${citation.says}`;
}

function wordsOfVersion({ from, basis }: RuleRef): string {
  const since = from === null ? 'its source bears no commencement' : `in force from ${wordsOfDay(from)}`;
  return `Basis: ${spaced(basis)} (${BASES.indexOf(basis) + 1} of ${BASES.length} in strength); ${since}.`;
}

function wordsOfReason(reason: Reason): string {
  switch (reason.kind) {
    case 'period':
      return [
        `${spaced(reason.event)} on ${wordsOfDay(reason.on)}; ${wordsOfCount(reason.period)} is ${wordsOfDay(reason.ends)}`,
        ...(reason.when === undefined ? [] : [`that is the period where ${wordsOfCondition(reason.when)}`]),
        ...(reason.calendar === undefined ? [] : [wordsOfCalendar(reason.calendar)]),
      ].join('; ');
    case 'calendar-month':
      return `once in ${wordsOfMonth(reason.month)}, which ends on ${wordsOfDay(reason.ends)}`;
    case 'school-term':
      return `once in the school term from ${wordsOfDay(reason.begins)} to ${wordsOfDay(reason.ends)}`;
    case 'owed-by':
      return `owed by ${spaced(reason.event)} on ${wordsOfDay(reason.on)}`;
    case 'no-figure':
      return `${spaced(reason.event)} is owed, and the source sets no figure for when`;
    case 'happened':
      return `${spaced(reason.event)} on ${wordsOfDay(reason.on)}`;
    case 'not-happened':
      return `no ${spaced(reason.event)} by ${wordsOfDay(reason.asOf)}`;
    case 'not-begun':
      return `${spaced(reason.event)} begins only on ${wordsOfDay(reason.on)}, after ${wordsOfDay(reason.asOf)}`;
    case 'ended':
      return `what ${spaced(reason.event)} is owed for ended on ${wordsOfDay(reason.on)}`;
    case 'fact':
      return `\`${reason.path}\` is ${wordsOfValue(reason.value)}`;
    case 'absent':
      return `the record holds no \`${reason.path}\``;
    case 'share': {
      const asked =
        reason.atLeastPercent === undefined ? '' : `, where at least ${reason.atLeastPercent} % is asked for`;
      return `${reason.part} of ${reason.whole}${asked}`;
    }
    case 'no-threshold':
      return `the source sets no figure for ${spaced(reason.of)}, and none is judged here`;
    case 'sum':
      return `${reason.parts.map(({ path, count }) => `\`${path}\` ${count}`).join(' + ')} = ${reason.total}`;
    case 'printed':
      return `\`${reason.path}\` is printed as ${reason.printed}; its parts give ${reason.computed}`;
    case 'another-share':
      return `${reason.percentage} would be right for \`${reason.path}\`: ${reason.part} of ${reason.whole}`;
    case 'item':
      return `it is about ${spaced(reason.item)}`;
    case 'items':
      return `there: ${wordsOfValue(reason.present)}; missing: ${wordsOfValue(reason.missing)}`;
    case 'transition':
      return `${reason.event} on ${wordsOfDay(reason.on)} leads from ${reason.from} to ${reason.to} (\`${reason.statement}\`)`;
  }
}

function wordsOfCalendar({ name, covers, added }: CalendarRef): string {
  const more = added.length === 0 ? '' : `, with ${added.map(wordsOfDay).join(', ')} added`;
  return `working days by the calendar ${name}, which covers ${wordsOfDay(covers.from)} to ${wordsOfDay(covers.to)}${more}`;
}

/** Words for the conditions of a cadence; one that only an authority's own rules know is given by its name. */
const CONDITIONS: Readonly<Record<string, (value: number | boolean | string) => string>> = {
  nth: (value) => `it is ${ordinal(value, 'interval')}`,
  upToAnniversary: (value) => `it begins no later than ${ordinal(value, 'anniversary')}`,
  underAge: (value) => `the child is under ${value} as it begins`,
  beforeFirstReview: () => 'the first review is not yet held',
  untilEighteen: () => 'the placement is meant to last until 18',
  circumstance: (value) => `“${wordsOfValue(value)}” is so`,
  unless: (value) => `“${wordsOfValue(value)}” is not so`,
};

function ordinal(value: number | boolean | string, noun: string): string {
  const name = ['first', 'second', 'third', 'fourth'][Number(value) - 1];
  return name === undefined ? `${noun} ${value}` : `the ${name} ${noun}`;
}

function wordsOfCondition(when: Readonly<Record<string, number | boolean | string>>): string {
  const parts = Object.entries(when).map(([name, value]) => CONDITIONS[name]?.(value) ?? wordsOfPart([name, value]));
  return parts.join(' and ');
}

/** A period counted from an event: on, back, or none, which is the event's own day. */
function wordsOfCount(period: Period): string {
  const [[unit, length] = ['days', 0]] = Object.entries(period) as readonly [string, number][];
  if (length === 0) return 'that day itself';
  const positive = { [unit]: Math.abs(length) } as unknown as Period;
  return `${wordsOfPeriod(positive)} ${length < 0 ? 'before' : 'later'}`;
}

function wordsOfPeriod(period: Period): string {
  if ('workingDays' in period) return `${period.workingDays} working day${period.workingDays === 1 ? '' : 's'}`;
  return formatDuration(period, { zero: true });
}

const MONTHS =
  /* @__PURE__ */ 'January February March April May June July August September October November December'.split(' ');

function wordsOfMonth(date: LocalDate | Month): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

function wordsOfDay(date: LocalDate | Instant): string {
  return isDay(date) ? `${Number(date.slice(8))} ${wordsOfMonth(date)}` : wordsOfMoment(date as Instant);
}

const HOUR = 3_600_000;

/** A moment by the clock that shows it in England, down to what is not nought. */
function wordsOfMoment(moment: Instant): string {
  const milliseconds = epochMilliseconds(moment);
  const isAhead = isSummerTime(milliseconds);
  const shown = instantOfEpoch(milliseconds + (isAhead ? HOUR : 0));
  const time = shown.slice(11, -1).replace(/(?::00)?\.000$/, '');
  return `${wordsOfDay(shown.slice(0, 10) as LocalDate)} at ${time} ${isAhead ? 'BST' : 'GMT'}`;
}

function wordsOfValue(value: unknown): string {
  if (isDay(value) || isInstant(value)) return wordsOfDay(value);
  if (isMonth(value)) return wordsOfMonth(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(wordsOfValue).join(', ');
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(wordsOfPart).join('; ');
  return typeof value === 'string' && SLUG.test(value) ? spaced(value) : String(value);
}

/** A text of the library's own, and not one that somebody wrote. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function wordsOfPart([name, value]: [string, unknown]): string {
  const isLength = typeof value === 'number' && PERIOD_UNITS.some((unit) => unit === name);
  if (isLength) return wordsOfPeriod({ [name]: value } as unknown as Period);
  if (name === 'when' && typeof value === 'object' && value !== null) return `where ${wordsOfCondition({ ...value })}`;
  return `${words(name)} ${wordsOfValue(value)}`;
}

/** `untilEighteen` → `until eighteen` */
function words(name: string): string {
  return spaced(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}

const CAPITALS = ['CLA', 'TIER', 'Nexus', 'West Sussex'];

/** `cla-review` → `CLA review` */
function spaced(name: string): string {
  return CAPITALS.reduce(
    (text, each) => text.replace(new RegExp(`\\b${each}\\b`, 'gi'), each),
    name.replaceAll('-', ' '),
  );
}

/** A sentence begins with a capital letter; a path, even there, is left as it is written. */
function sentence(text: string): string {
  const word = /^[a-z][\w.-]*(?= )/.exec(text)?.[0];
  const path = word !== undefined && /[A-Z.]/.test(word) ? word : undefined;
  const begun = path === undefined ? text.charAt(0).toUpperCase() : `\`${path}\``;
  return `${begun}${text.slice(path?.length ?? 1)}.`;
}
