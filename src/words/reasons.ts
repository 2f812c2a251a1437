/** The reasons of an answer in words. */

import type { CalendarRef } from '../core/calendar.ts';
import type { Reason } from '../core/finding.ts';
import { spaced, wordsOfCondition, wordsOfCount, wordsOfDay, wordsOfMonth, wordsOfValue } from './values.ts';

export function wordsOfReason(reason: Reason): string {
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
