/** A rule or a finding in words. All the prose is here; calculators give data. */

import { format } from 'date-fns/format';
import { formatDuration } from 'date-fns/formatDuration';
import type { CalendarRef } from './core/calendar.ts';
import { isDay, type LocalDate } from './core/date.ts';
import type { Finding, Reason } from './core/finding.ts';
import { epochMilliseconds, type Instant, isInstant } from './core/instant.ts';
import type { Period } from './core/period.ts';
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
      ? finding.missing.map(({ path, message }) => `- ${sentence(message)} Where it belongs: \`${path}\`.`)
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

function linesOfRule(rule: Rule): readonly string[] {
  return [
    `### ${rule.title} (\`${rule.id}\`)`,
    '',
    rule.duty,
    '',
    `Owed by the ${spaced(rule.owedBy)}; ${spaced(rule.basis)}; about ${spaced(rule.subject)}.`,
    ...(rule.readings.length === 0
      ? []
      : ['', 'How we read it:', '', ...rule.readings.map((reading) => `- ${reading}`)]),
    ...rule.versions.flatMap(({ from, until, params, cites }) => [
      '',
      `Version ${from === null ? 'without a first day' : `from ${wordsOfDay(from)}`}${until === null ? '' : `, until ${wordsOfDay(until)}`}:`,
      '',
      ...Object.entries(params as Readonly<Record<string, unknown>>).map(
        ([name, value]) => `- ${words(name)}: ${wordsOfValue(value)}`,
      ),
      '',
      ...cites.map(lineOfCitation),
    ]),
  ];
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
        `${spaced(reason.event)} on ${wordsOfDay(reason.on)}; ${wordsOfPeriod(reason.period)} later is ${wordsOfDay(reason.ends)}`,
        ...(reason.when === undefined ? [] : [wordsOfCondition(reason.when)]),
        ...(reason.calendar === undefined ? [] : [wordsOfCalendar(reason.calendar)]),
      ].join('; ');
    case 'calendar-month':
      return `once in the calendar month ${reason.month}, which ends on ${wordsOfDay(reason.ends)}`;
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
      return `what ${spaced(reason.event)} is owed for ended on ${wordsOfDay(reason.on)}, before it would fall due`;
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
      return `${reason.parts.map(({ path, count }) => `${path} ${count}`).join(' + ')} = ${reason.total}`;
    case 'printed':
      return `\`${reason.path}\` is printed as ${reason.printed}; its parts give ${reason.computed}`;
    case 'another-share':
      return `${reason.percentage} would be right for \`${reason.path}\`: ${reason.part} of ${reason.whole}`;
    case 'item':
      return `it is about ${spaced(reason.item)}`;
    case 'items':
      return `there: ${reason.present.map(spaced).join(', ') || 'none'}; missing: ${reason.missing.map(spaced).join(', ') || 'none'}`;
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
  nth: (value) => `this is interval ${value}`,
  upToAnniversary: (value) => `it begins no later than anniversary ${value}`,
  underAge: (value) => `the child is under the age of ${value}`,
  beforeFirstReview: () => 'the first review is not yet held',
  untilEighteen: () => 'it is meant to last until 18',
};

function wordsOfCondition(when: Readonly<Record<string, number | boolean | string>>): string {
  const parts = Object.entries(when).map(([name, value]) => CONDITIONS[name]?.(value) ?? `${words(name)} ${value}`);
  return `so where ${parts.join(' and ')}`;
}

function wordsOfPeriod(period: Period): string {
  if ('workingDays' in period) return `${period.workingDays} working day${period.workingDays === 1 ? '' : 's'}`;
  return formatDuration(period);
}

/** Day numbers in words, whatever the machine's time zone: date-fns asks this kind of date for its parts in UTC. */
class UtcDate extends Date {
  override getFullYear() {
    return this.getUTCFullYear();
  }
  override getMonth() {
    return this.getUTCMonth();
  }
  override getDate() {
    return this.getUTCDate();
  }
  override getDay() {
    return this.getUTCDay();
  }
  override getHours() {
    return this.getUTCHours();
  }
  override getMinutes() {
    return this.getUTCMinutes();
  }
  override getSeconds() {
    return this.getUTCSeconds();
  }
  override getMilliseconds() {
    return this.getUTCMilliseconds();
  }
  override getTimezoneOffset() {
    return 0;
  }
}

function wordsOfDay(date: LocalDate | Instant): string {
  return isDay(date)
    ? format(new UtcDate(`${date}T00:00:00Z`), 'd MMMM yyyy')
    : format(new UtcDate(epochMilliseconds(date as Instant)), "d MMMM yyyy 'at' HH:mm:ss.SSS 'UTC'");
}

function wordsOfValue(value: unknown): string {
  if (isDay(value) || isInstant(value)) return wordsOfDay(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(wordsOfValue).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, part]) => `${words(name)} ${wordsOfValue(part)}`)
      .join('; ');
  }
  return typeof value === 'string' ? spaced(value) : String(value);
}

/** `untilEighteen` → `until eighteen` */
function words(name: string): string {
  return spaced(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}

function spaced(name: string): string {
  return name.replaceAll('-', ' ');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
